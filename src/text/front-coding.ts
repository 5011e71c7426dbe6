/**
 * Front-coded word lists, as training/cluster.ts and training/assertion-words.ts write them: sorted words, each as a capital
 * letter for the length of the prefix that it shares with the word before (A = 0), then the rest.
 */
import { HASH_START, hashNext } from './word.js';

const A = 65;
const Z = 90;
const isCapital = (code: number): boolean => code >= A && code <= Z;

/**
 * Calls `visit` for each word, in order, with its hash (that of `hashString`) and where in the list it ends; `tail` code units
 * after each word tell of it. No string is made: the hash goes on from that of the shared prefix, which is kept.
 */
export function eachFrontCoded(list: string, tail: number, visit: (hash: number, end: number) => void): void {
  /** Hash of the first k code units of the word last seen. */
  const prefixes = [HASH_START];
  for (let at = 0; at < list.length; ) {
    let length = list.charCodeAt(at++) - A;
    let next = at;
    while (next < list.length && !isCapital(list.charCodeAt(next))) next++;
    const end = next - tail;
    for (; at < end; at++, length++) prefixes[length + 1] = hashNext(prefixes[length]!, list.charCodeAt(at));
    visit(prefixes[length]! || 1, end);
    at = next;
  }
}
