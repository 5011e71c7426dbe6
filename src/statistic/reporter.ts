/**
 * Who reported a figure: the attribution it stands in; else a poll or report that its own clause names, or the body before a
 * headline's colon; else a poll or study that reported the share before it in the same paragraph; else nobody. Over
 * paragraphs nothing is carried: the labelled articles, like most readers, take such figures as the writer's report.
 */
import { HEADLINE_LABELS, TAIL_ENDS, TAIL_STARTS } from '../lexicon/quantity-grammar.js';
import type { Attribution } from '../quotation/attribution.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { gappedSubject, goesOn, pollBefore } from './carry.js';
import type { QuantityMention } from './mention.js';
import { ownClause } from './own-clause.js';
import { namedShowing, putterOf } from './report-subject.js';
import { areRespondents } from './respondents.js';

/** What is known of a document's attributions before its figures are looked at. */
export interface Said {
  readonly attributions: readonly Attribution[];
  /** For each token the innermost attribution whose content holds it; −1 outside. */
  readonly contents: Int32Array;
  /** For each sentence 1 if somebody named in it says something. */
  readonly cited: Uint8Array;
}

/** Indexes the attributions by token and by sentence. */
export function indexAttributions(doc: Document, attributions: readonly Attribution[]): Said {
  const contents = new Int32Array(doc.tokens.length).fill(-1);
  const order = attributions.map((attribution, index) => ({ index, size: sizeOf(attribution) }));
  // Larger contents first, so that what is nested in them overwrites; memory of each token, so linear in contents.
  order.sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { index } of order) {
    for (const { from, to } of attributions[index]!.contents) contents.fill(index, from, to);
  }
  const cited = new Uint8Array(doc.sentences.length);
  for (const { cue, source } of attributions) {
    if (cue !== null && !areRespondents(doc, source)) cited[doc.tokens.sentence[cue.from]!] = 1;
  }
  return { attributions, contents, cited };
}

const sizeOf = ({ contents }: Attribution): number => contents.reduce((sum, { from, to }) => sum + to - from, 0);

export interface Reporter {
  readonly standsIn: number | null;
  readonly attribution: number | null;
  readonly sourceRange: TokenRange | null;
}

/** A figure with who reported it: the next one may share its reporter. */
export type Reported = Reporter & { readonly quantity: QuantityMention };

export function reporterOf(doc: Document, mention: QuantityMention, said: Said, previous: Reported | null): Reporter {
  const { attributions, contents } = said;
  const at = mention.number.from;
  const gapped = gappedSubject(doc, at, previous);
  const inner = contents[at]!;
  const standsIn = inner < 0 ? null : inner;
  if (gapped !== null) return { standsIn, attribution: null, sourceRange: gapped };
  const nested = standsIn === null ? null : (namedShowing(doc, at) ?? putterOf(doc, at));
  if (nested !== null && contents[nested.from] === standsIn)
    return { standsIn, attribution: null, sourceRange: nested };
  const asked = standsIn !== null && areRespondents(doc, attributions[standsIn]!.source);
  if (standsIn !== null && !asked && names(attributions, standsIn))
    return { standsIn, attribution: standsIn, sourceRange: null };
  if (standsIn === null) {
    const tail = tailOf(doc, at, attributions, contents);
    // "A majority of voters expect her to win — 44 percent to 34": nobody is named who asked them.
    if (tail !== null)
      return {
        standsIn,
        attribution: areRespondents(doc, attributions[tail]!.source) ? null : tail,
        sourceRange: null,
      };
  }
  const own = ownClause(doc, at) ?? headlineSource(doc, at);
  const sourceRange = areRespondents(doc, own) ? null : own;
  if (sourceRange === null && standsIn === null && previous !== null && goesOn(doc, mention, previous, said))
    return { standsIn, attribution: previous.attribution, sourceRange: previous.sourceRange };
  if (sourceRange === null && standsIn === null)
    return { standsIn, attribution: null, sourceRange: pollBefore(doc, mention, said) };
  return { standsIn, attribution: asked || sourceRange !== null ? null : standsIn, sourceRange };
}

/** Whether the attribution, or the one it goes on with or is nested in, says who speaks. */
function names(attributions: readonly Attribution[], index: number): boolean {
  for (let at: number | null = index, hops = 0; at !== null && hops < 50; hops++) {
    const { source, continues, parent }: Attribution = attributions[at]!;
    if (source !== null || continues !== null) return true;
    at = parent;
  }
  return false;
}

/** How far after a content its tail may reach, in tokens. */
const TAIL = 9;

const isAnd = (word: string): boolean => word === 'and' || word === 'but';

/** "…, and that 11 flights left late": one more thing that was said. */
const resumesAfterComma = ({ tokens }: Document, t: number): boolean =>
  tokens.word[t + 1]?.lower === ',' && isAnd(tokens.word[t + 2]?.lower ?? '') && tokens.word[t + 3]?.lower === 'that';

/** "The bank expects output to grow 1.6 percent, half a point less than in May": the rest of what was said. */
function tailOf(doc: Document, at: number, attributions: readonly Attribution[], contents: Int32Array): number | null {
  const { tokens } = doc;
  for (let t = at - 1; t >= 0 && t > at - TAIL; t--) {
    if (tokens.sentence[t] !== tokens.sentence[at]) return null;
    const index = contents[t]!;
    if (index >= 0) {
      const { cue, source, type } = attributions[index]!;
      const joined = /^[,–—-]$/.test(tokens.word[t + 1]!.lower);
      const next = tokens.word[t + 2]?.lower ?? '';
      const resumes = next === 'that' && isAnd(tokens.word[t + 1]!.lower);
      const more = t + 2 === at || TAIL_STARTS.has(next) || tokens.pos[t + 2] === P.AUX;
      const led =
        cue !== null &&
        cue.to <= t &&
        source !== null &&
        tokens.pos[source.from] !== P.NUM &&
        tokens.sentence[cue.from] === tokens.sentence[at];
      return ((joined && more) || resumes || resumesAfterComma(doc, t)) && led && type === 'indirect' ? index : null;
    }
    const word = tokens.word[t]!;
    if (isAnd(word.lower) && tokens.word[t + 1]!.lower === 'that') continue;
    if (TAIL_ENDS.has(word.lower) || (word.flags & WordFlag.doubleMark) !== 0) return null;
  }
  return null;
}

/** "Harbour Watch: 40 boats lost": the name that opens a headline before its colon. */
function headlineSource(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const block = doc.blocks[tokens.block[at]!]!;
  if (block.kind !== 'headline' || HEADLINE_LABELS.has(tokens.lemma[block.from]!)) return null;
  for (let t = block.from; t < at && t < block.from + 8; t++) {
    const word = tokens.word[t]!;
    if (word.lower === ':') return t > block.from ? { from: block.from, to: t } : null;
    const linking = /^(of|the|for|and|&|-)$/.test(word.lower) || word.lower === "'s";
    if (!linking && ((word.flags & WordFlag.capital) === 0 || (word.flags & WordFlag.digit) !== 0)) return null;
  }
  return null;
}
