/** From drafts to attributions: order, type, kind, what sort of cue, and the ties between them as indices. */
import { ATTITUDE_LEMMAS } from '../lexicon/attitudes.js';
import type { CueType, QuotationKind, QuotationType } from '../schema.js';
import type { TokenRange } from '../span.js';
import { type Document, P, passageAt } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { type Context, headOf, QuoteState } from './context.js';
import { type Draft, isWord } from './draft.js';

/** Says what a draft's probability, as the reranker or a repair gave it, is worth. */
export type Confidence = (probability: number, type: QuotationType) => number;

export function describe(context: Context, drafts: readonly Draft[], confidence: Confidence): Attribution[] {
  const ordered = drafts
    .map((draft) => ({ draft, contents: disjoint(draft.contents) }))
    .filter(({ contents }) => contents.length > 0)
    .sort((a, b) => a.contents[0]!.from - b.contents[0]!.from || b.contents[0]!.to - a.contents[0]!.to);
  const index = new Map(ordered.map(({ draft }, i) => [draft, i]));
  return ordered.map(({ draft, contents }) => {
    const head = draft.cue === null ? null : headOf(context, draft.cue);
    const type = typeOf(context, contents);
    return {
      contents,
      cue: draft.cue,
      cueType: draft.cue === null ? null : cueType(context, draft.cue, head!, draft.source),
      cueLemma: draft.cue === null ? null : cueLemma(context, draft.cue, head!),
      source: draft.source,
      continues: draft.continues === null ? null : (index.get(draft.continues) ?? null),
      type,
      kind: kindOf(context, head, type),
      parent: draft.parent === null ? null : (index.get(draft.parent) ?? null),
      confidence: confidence(draft.probability, type),
      steps: hasSuppliedMark(context.doc, contents) ? [...draft.steps, 'mark supplied'] : draft.steps,
    };
  });
}

/** Whether a mark of an outermost passage among the contents is missing from the text; one that is left open over paragraphs is not. */
function hasSuppliedMark(doc: Document, contents: readonly TokenRange[]): boolean {
  return contents.some(({ from, to }) =>
    [from, to - 1].some((i) => {
      const passage = passageAt(doc, i);
      return passage !== undefined && (!passage.opened || (!passage.closed && !passage.continues));
    }),
  );
}

/** In order, without overlaps: a repair may have given a draft what it had in part. */
function disjoint(contents: readonly TokenRange[]): TokenRange[] {
  const ordered: { from: number; to: number }[] = [];
  for (const { from, to } of [...contents].sort((a, b) => a.from - b.from)) {
    const last = ordered.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else ordered.push({ from, to });
  }
  return ordered;
}

function typeOf({ doc, quote }: Context, contents: readonly TokenRange[]): QuotationType {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of contents) {
    for (let i = from; i < to; i++) {
      if (!isWord(doc, i)) continue;
      if (quote[i] === QuoteState.outside) outside++;
      else inside++;
    }
  }
  if (outside === 0) return 'direct';
  return inside === 0 ? 'indirect' : 'mixed';
}

function isAccordingTo({ doc }: Context, { from, to }: TokenRange): boolean {
  const { word } = doc.tokens;
  return word[from]!.lower === 'according' || (to - from <= 2 && word[to - 1]!.lower === 'per');
}

function cueType(context: Context, cue: TokenRange, head: number, source: TokenRange | null): CueType {
  if (isAccordingTo(context, cue)) return 'according-to';
  if (!isWord(context.doc, head)) return 'punctuation';
  const pos = context.doc.tokens.pos[head]!;
  if (pos !== P.NOUN && pos !== P.PROPN && pos !== P.ADJ) return 'verb';
  // "Ministers claim that …": whoever stands right before speaks, unless what follows is theirs ("the minister's claim").
  const beside = pos !== P.PROPN && source?.to === cue.from;
  return beside && !isOwner(context, source!) ? 'verb' : 'noun';
}

function isOwner({ doc }: Context, { from, to }: TokenRange): boolean {
  const last = doc.tokens.word[to - 1]!.lower;
  return last.endsWith("'s") || last.endsWith("'") || (to - from === 1 && OWNING.has(last));
}

const OWNING = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

function cueLemma(context: Context, cue: TokenRange, head: number): string {
  return isAccordingTo(context, cue) ? 'according to' : context.doc.tokens.lemma[head]!;
}

/** Words in quotation marks were said, whatever the cue; without them the cue decides. */
function kindOf({ doc }: Context, head: number | null, type: QuotationType): QuotationKind {
  if (head === null || type === 'direct') return 'speech';
  return ATTITUDE_LEMMAS.has(doc.tokens.lemma[head]!) ? 'attitude' : 'speech';
}
