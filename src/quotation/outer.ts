/** "The club admitted it was wrong, Sky reported": who speaks last owns all of the sentence before. */
import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Context, QuoteState } from './context.js';
import { type Draft, isTime, trimmed } from './draft.js';
import { NOMINAL } from './noun-phrases.js';
import { SPEECH_STRENGTH } from './strength.js';

/** Tokens of "the Sky network reported", at most. */
const LONGEST_TAIL = 7;

/** Gives a draft whose content ends with another attribution to the source of that one. */
export function toOutermost(context: Context, draft: Draft): void {
  const { doc, quote } = context;
  const { cue, contents } = draft;
  const content = contents[0];
  if (cue === null || contents.length !== 1 || content === undefined || content.from < cue.to) return;
  const sentence = doc.sentences[doc.tokens.sentence[content.to - 1]!]!;
  const tail = cue.from < sentence.from ? null : tailOf(context, { from: cue.to, to: wordsEnd(context, sentence) });
  // The words end with the tail, or right before it.
  if (
    tail === null ||
    content.to < tail.comma ||
    quote.subarray(sentence.from, content.to).some((state) => state !== QuoteState.outside)
  )
    return;
  draft.cue = tail.cue;
  draft.source = tail.source;
  draft.contents = [trimmed(doc, { from: sentence.from, to: tail.comma })];
  draft.steps.push('outermost');
}

/** Behind the last word. */
function wordsEnd({ doc }: Context, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && (doc.tokens.flags[end - 1]! & WordFlag.punctuation) !== 0) end--;
  return end;
}

/** ", NOUN PHRASE VERB (on Monday)" at the end of a range. */
function tailOf(
  { doc, strength }: Context,
  { from, to }: TokenRange,
): { comma: number; cue: TokenRange; source: TokenRange } | null {
  const { flags, pos, lemma } = doc.tokens;
  let comma = to - 1;
  while (comma > from && to - comma <= LONGEST_TAIL && (flags[comma]! & WordFlag.comma) === 0) comma--;
  if ((flags[comma]! & WordFlag.comma) === 0) return null;
  let verb = comma + 2;
  // "Report" is a noun as often as not, but not here.
  const speaks = (i: number) => pos[i] === P.VERB && (strength[i]! >= SPEECH_STRENGTH || lemma[i] === 'report');
  while (verb < to && !speaks(verb)) verb++;
  if (verb >= to || (verb + 1 < to && !isTime(doc, { from: verb + 1, to }))) return null;
  for (let i = comma + 1; i < verb; i++) if (!NOMINAL.has(pos[i]!)) return null;
  return { comma, cue: { from: verb, to: verb + 1 }, source: { from: comma + 1, to: verb } };
}
