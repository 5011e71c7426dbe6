/** Edges of contents, mended by what rules know better than the models: marks, brackets, clauses. */
import type { TokenRange } from '../span.js';
import { type Document, P, passageAt, type Quoted } from '../text/document.js';
import { withoutCharged } from './charges.js';
import { type Context, QuoteState } from './context.js';
import { countWords, covers, type Draft, overlap, trimmed } from './draft.js';
import { withoutParticiple } from './parenthetical.js';
import { beforePredicate } from './predicate.js';
import { afterDateline, mendSource } from './source-edges.js';
import { SPEECH_STRENGTH } from './strength.js';
import { isTitle } from './titles.js';

export function mendEdges(context: Context, draft: Draft): void {
  const { doc } = context;
  mendSource(doc, draft);
  draft.contents = withoutAsides(context, draft.cue, draft.contents)
    .map((content) =>
      trimmed(doc, outOfBracket(doc, afterDateline(doc, withoutConsequence(context, snapped(doc, content))))),
    )
    .map((content) => beforePredicate(context, draft, besideSource(content, draft.source)))
    .filter((content) => countWords(doc, content) > 0 && !isTitle(doc, content));
  draft.contents = withoutParticiple(context, draft);
  draft.contents = withoutCharged(context, draft);
  draft.contents = joined(context, draft);
  fromSentenceStart(context, draft);
  fromSubject(context, draft);
  withTail(context, draft);
}

/** "In most cases, nobody was hurt, according to …": all of the sentence before the cue is content. */
function fromSentenceStart({ doc, quote, strength }: Context, { cue, source, contents }: Draft): void {
  const { word, sentence } = doc.tokens;
  if (cue === null || contents.length !== 1 || word[cue.from]!.lower !== 'according') return;
  const content = contents[0]!;
  const { from } = doc.sentences[sentence[cue.from]!]!;
  const before = content.to <= cue.from && countWords(doc, { from: content.to, to: cue.from }) === 0;
  if (!before || content.from <= from || (source !== null && source.to <= cue.from)) return;
  // Another cue or a quotation in between has words of its own.
  for (let i = from; i < content.from; i++)
    if (strength[i]! >= SPEECH_STRENGTH || quote[i] !== QuoteState.outside) return;
  contents[0] = afterDateline(doc, { from, to: content.to });
}

/**
 * "The money, which … , will come from unspent funds, officials said": what begins with a verb before a source at the end
 * has its subject before it.
 */
function fromSubject({ doc, quote, strength }: Context, { cue, source, contents }: Draft): void {
  const content = contents[0];
  if (cue === null || source === null || contents.length !== 1 || content === undefined) return;
  const { pos, sentence } = doc.tokens;
  const { from } = doc.sentences[sentence[content.from]!]!;
  const last = content.to <= source.from && source.to <= cue.from && sentence[cue.from] === sentence[content.from];
  const headless = pos[content.from] === P.AUX || pos[content.from] === P.VERB;
  if (!last || !headless || content.from <= from || countWords(doc, { from: content.to, to: source.from }) > 0) return;
  for (let i = from; i < content.from; i++)
    if (strength[i]! >= SPEECH_STRENGTH || quote[i] !== QuoteState.outside) return;
  contents[0] = afterDateline(doc, { from, to: content.to });
}

/**
 * "said output will grow 1.6 percent, more than half a point less than forecast": what follows the last comma of the
 * sentence and has no verb of its own belongs to the clause before it.
 */
function withTail({ doc, quote, strength }: Context, { cue, source, contents }: Draft): void {
  const { tokens, sentences } = doc;
  const last = contents.at(-1);
  if (cue === null || last === undefined || last.from < cue.to || (source !== null && source.from >= last.to)) return;
  const sentence = sentences[tokens.sentence[last.to - 1]!]!;
  if (quote[last.to - 1] !== QuoteState.outside || last.to >= sentence.to || tokens.word[last.to]!.text !== ',') return;
  let clause = false;
  for (let i = last.from; i < last.to; i++) clause ||= tokens.pos[i] === P.AUX || tokens.pos[i] === P.VERB;
  if (!clause) return;
  for (let i = last.to; i < sentence.to; i++) {
    const verb = tokens.pos[i] === P.AUX || (tokens.pos[i] === P.VERB && !tokens.word[i]!.lower.endsWith('ing'));
    if (verb || strength[i]! >= SPEECH_STRENGTH || quote[i] !== QuoteState.outside) return;
  }
  contents[contents.length - 1] = trimmed(doc, { from: last.from, to: sentence.to });
}

/** Pieces of one sentence with nothing but commas or dashes between them are one. */
function joined({ doc, quote }: Context, { contents }: Draft): TokenRange[] {
  const { sentence } = doc.tokens;
  const pieces: TokenRange[] = [];
  for (const piece of [...contents].sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1);
    const near = last !== undefined && last.to <= piece.from && sentence[last.to - 1] === sentence[piece.from];
    const plain = near && quote[last.to - 1] === QuoteState.outside && quote[piece.from] === QuoteState.outside;
    if (plain && countWords(doc, { from: last.to, to: piece.from }) === 0) {
      pieces[pieces.length - 1] = { from: last.from, to: piece.to };
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/** A content that holds nearly all of a quoted passage takes all of it with its marks. */
function snapped(doc: Document, content: TokenRange): TokenRange {
  let { from, to } = content;
  for (const i of [from, to - 1]) {
    const passage = passageAt(doc, i);
    if (passage === undefined || (passage.single && passage.depth > 0)) continue;
    const shared = overlap({ from, to }, passage);
    if (shared === 0 || covers({ from, to }, passage)) continue;
    if (belongs(passage, { from, to }, shared)) {
      from = Math.min(from, passage.from);
      to = Math.max(to, passage.to);
    }
  }
  return { from, to };
}

/** Most of the passage, all but its marks, or the end of one whose opening mark is missing. */
function belongs(passage: Quoted, content: TokenRange, shared: number): boolean {
  const length = passage.to - passage.from;
  const mended = !passage.opened && content.to >= passage.to - 1;
  return shared >= 0.6 * length || length - shared <= 2 || mended;
}

/**
 * `“A,” he said, until …`: where a sentence's quotation is complete before its cue, words after the cue that stand in no
 * marks are narration.
 */
function withoutAsides({ doc, quote }: Context, cue: TokenRange | null, contents: readonly TokenRange[]): TokenRange[] {
  if (cue === null || contents.length < 2) return [...contents];
  const { sentence } = doc.tokens;
  const quoted = ({ from, to }: TokenRange) =>
    quote[from] !== QuoteState.outside && quote[to - 1] !== QuoteState.outside;
  const complete = contents.some((c) => quoted(c) && c.to <= cue.from && sentence[c.to - 1] === sentence[cue.from]);
  if (!complete) return [...contents];
  return contents.filter(({ from, to }) => quote.subarray(from, to).some((state) => state !== QuoteState.outside));
}

/** A content that begins within a bracket opened before it begins after the bracket: "the Union (NUM, or Miners) said". */
function outOfBracket(doc: Document, { from, to }: TokenRange): TokenRange {
  const { word } = doc.tokens;
  for (let i = from; i < to; i++) {
    const { text } = word[i]!;
    if (text === '(') break;
    if (text === ')') return { from: i + 1, to };
  }
  return { from, to };
}

/** What the source has come to hold is no content. */
function besideSource(content: TokenRange, source: TokenRange | null): TokenRange {
  if (source === null || overlap(content, source) === 0) return content;
  if (source.from <= content.from) return { from: Math.min(content.to, source.to), to: content.to };
  return { from: content.from, to: source.from };
}

/**
 * "ordered a crackdown, killing thousands", "condemned the raid, which has left ten dead": after an object that is no clause,
 * a participle, or a relative clause that runs to the end, tells what came of it, in the writer's words.
 */
function withoutConsequence({ doc, quote }: Context, content: TokenRange): TokenRange {
  const { word, pos } = doc.tokens;
  for (let i = content.from; i < content.to; i++) {
    if (quote[i] !== QuoteState.outside || isClause(doc, i)) return content;
    const next = i + 1 < content.to ? word[i + 1]! : undefined;
    if (i === content.from || word[i]!.text !== ',' || next === undefined) continue;
    const participle = pos[i + 1] === P.VERB && next.lower.endsWith('ing');
    const relative = next.lower === 'which' && !goesOn(doc, i + 1, content.to);
    if (participle || relative) return { from: content.from, to: i };
  }
  return content;
}

/** After a relative clause that ends with a comma the clause around it goes on with its verb. */
function goesOn(doc: Document, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (doc.tokens.word[i]!.text === ',' && isClause(doc, i + 1)) return true;
  return false;
}

/** A word by which the content is a clause or an infinitive, not a bare object. */
function isClause({ tokens }: Document, i: number): boolean {
  const pos = tokens.pos[i]!;
  const { lower } = tokens.word[i]!;
  if (pos === P.AUX || lower === 'that' || lower === 'to' || lower === 'if' || lower === 'whether') return true;
  return pos === P.VERB && !lower.endsWith('ing');
}
