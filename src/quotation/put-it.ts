/** “…,” as the mayor put it; as one islander put it to me last week, “…”. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';

/** Tokens from "put it" to the marks, and from "as" to "put". */
const LONGEST_REST = 8;
const LONGEST_SOURCE = 10;
const PUT = new Set(['put', 'puts']);

/** The cue and source of a passage that "as … put it" stands before or after; null: it does not. */
export function putIt(doc: Document, passage: TokenRange): { cue: TokenRange; source: TokenRange } | null {
  const { word, sentence } = doc.tokens;
  const own = (i: number) => sentence[i] === sentence[passage.from] || sentence[i] === sentence[passage.to - 1];
  for (let i = passage.from - 2; i >= 2 && passage.from - i < LONGEST_REST && own(i); i--)
    if (isPut(doc, i)) return asBefore(doc, i);
  if (word[passage.to]?.lower !== 'as') return null;
  for (let i = passage.to + 2; i + 1 < word.length && i - passage.to < LONGEST_SOURCE && own(i); i++)
    if (isPut(doc, i)) return asBefore(doc, i);
  return null;
}

const isPut = ({ tokens: { word } }: Document, i: number): boolean =>
  PUT.has(word[i]!.lower) && word[i + 1]?.lower === 'it';

function asBefore(
  { tokens: { word, sentence } }: Document,
  put: number,
): { cue: TokenRange; source: TokenRange } | null {
  for (let i = put - 1; i >= 0 && put - i <= LONGEST_SOURCE && sentence[i] === sentence[put]; i--)
    if (word[i]!.lower === 'as')
      return i + 1 < put ? { cue: { from: put, to: put + 2 }, source: { from: i + 1, to: put } } : null;
  return null;
}
