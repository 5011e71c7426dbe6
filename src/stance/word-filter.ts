/** A quick "surely not in the list" for word lists that every token is held against. */
import { hashString } from '../text/word.js';

/** Slots of a filter; a list fills few of them. */
const SLOTS = 4096;

/** Marks the slot of each word. A word whose slot is 0 in it ({@link mayHold}) is not in the list. */
export function wordFilter(words: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(SLOTS);
  for (const word of words) filter[hashString(word) & (SLOTS - 1)] = 1;
  return filter;
}

/** May the word with this hash (`Word.lowerHash`, or that of a lemma) be in the list? */
export const mayHold = (filter: Uint8Array, hash: number): boolean => filter[hash & (SLOTS - 1)] === 1;
