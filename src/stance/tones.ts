/** How subjective and how positive a word is by the company it keeps: 15,000 words, see training/assertion-words.ts. */
import { WORD_TONES } from '../models/assertion-words.weights.js';
import { hashString } from '../text/word.js';

/** By hash of the lower-case form: subjectivity in tenths × 16 + valence + 5. */
let tones: Map<number, number> | undefined;

function load(): Map<number, number> {
  const into = new Map<number, number>();
  const entry = /([A-Z])([^A-Z0-9]*)(\d)(\d)/g;
  let word = '';
  for (const [, shared, rest, level, side] of WORD_TONES.matchAll(entry)) {
    word = word.slice(0, shared!.charCodeAt(0) - 65) + rest!;
    into.set(hashString(word), Number(level) * 16 + Number(side));
  }
  return into;
}

const UNKNOWN = 5;

/** Packed tone of a word form: `subjectivityOf` and `valenceOf` read it. */
export function toneOf(lowerHash: number): number {
  tones ??= load();
  return tones.get(lowerHash) ?? UNKNOWN;
}

/** 0 (as in a record) … 9 (as in a leading article). */
export const subjectivityOf = (tone: number): number => tone >> 4;

/** −5 … 4, 0 for neutral words. */
export const valenceOf = (tone: number): number => (tone & 15) - 5;
