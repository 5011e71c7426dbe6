/** What "who" and "which" take up: the noun phrase that ends just before them. */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { EntityIndex } from './entities.js';

const LONGEST_PHRASE = 14;

/** The phrase before a relative pronoun; the name before it when it is an apposition to one. Null: none. */
export function relativePhrase(doc: Document, index: EntityIndex, at: number): TokenRange | null {
  const { word, sentence } = doc.tokens;
  const inSentence = (i: number) => i >= 0 && sentence[i] === sentence[at];
  let end = at;
  while (inSentence(end - 1) && (word[end - 1]!.flags & WordFlag.punctuation) !== 0 && at - end < 2) end--;
  let from = end;
  while (inSentence(from - 1) && end - from < LONGEST_PHRASE && isNominal(doc, index, from - 1)) from--;
  while (from < end && doc.tokens.pos[from] === P.ADP && index.at(from) === null) from++;
  if (from === end) return null;
  const named = from >= 2 && word[from - 1]!.text === ',' && inSentence(from - 2) ? index.mentionAt(from - 2) : null;
  const apposed = named !== null && index.at(named.from)?.type === 'person' && index.mentionAt(end - 1) === null;
  return apposed ? named : nearestPart(doc, index, from, end);
}

function isNominal(doc: Document, index: EntityIndex, i: number): boolean {
  if (index.at(i) !== null) return true;
  const { lower, flags } = doc.tokens.word[i]!;
  if (lower === "'s" || lower === "'" || lower === '-' || lower === '&') return true;
  if ((flags & WordFlag.punctuation) !== 0) return false;
  const tag = doc.tokens.pos[i];
  return (
    tag === P.DET ||
    tag === P.ADJ ||
    tag === P.NOUN ||
    tag === P.PROPN ||
    tag === P.NUM ||
    (tag === P.ADP && lower !== 'by')
  );
}

/** "a dressing-down of Salem Radio's Jane Doe, who": a person's name at the end of the phrase is meant. */
function nearestPart(doc: Document, index: EntityIndex, from: number, end: number): TokenRange {
  const last = index.mentionAt(end - 1);
  const person = last !== null && index.at(end - 1)?.type === 'person';
  if (person && doc.tokens.word[end]?.lower !== 'which') return { from: last.from, to: end };
  return { from, to: end };
}
