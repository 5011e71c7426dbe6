/** How subjective and how positive a word is by the company it keeps: 15,000 words, see training/assertion-words.ts. */
import { WORD_TONES } from '../models/assertion-words.weights.js';
import { eachFrontCoded } from '../text/front-coding.js';

/** By hash of the lower-case form: subjectivity in tenths × 16 + valence + 5. */
let tones: Map<number, number> | undefined;

const digitAt = (at: number): number => WORD_TONES.charCodeAt(at) - 48;

function load(): Map<number, number> {
  const into = new Map<number, number>();
  eachFrontCoded(WORD_TONES, 2, (hash, end) => {
    into.set(hash, digitAt(end) * 16 + digitAt(end + 1));
  });
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
