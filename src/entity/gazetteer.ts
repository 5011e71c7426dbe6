/**
 * Names of several words that lists know: bodies that need no introduction, places. Found by walking over the words of
 * the text along the lists' names, as numbers; longest match first. The tagger only takes a match as a hint.
 */
import { CITY_NAMES } from '../lexicon/country-cities.js';
import { COUNTRY_NAMES } from '../lexicon/country-names.js';
import { REGION_NAMES } from '../lexicon/country-regions.js';
import { ORGANIZATION_NAMES } from '../lexicon/organization-names.js';
import { mix } from '../tagger/hash.js';
import type { Document } from '../text/document.js';
import { hashString, type Word, WordFlag } from '../text/word.js';

/** Bits of a token in {@link listedNames}. */
export const Listed = { organization: 1, place: 2, first: 4, several: 8 } as const;

const PREFIX = 4;
const LONGEST = 8;

let table: Map<number, number> | null = null;

/** By the mixed hashes of a name's first words: whether a name goes on or ends there. */
function buildTable(): Map<number, number> {
  const ends = new Map<number, number>();
  const add = (name: string, bit: number) => {
    const words = name
      .split(/[ -]/)
      .map((word) => keyOf(word))
      .filter((key) => key !== 0);
    let chain = 0;
    words.forEach((key, i) => {
      chain = mix(chain, key);
      ends.set(chain, (ends.get(chain) ?? 0) | (i + 1 === words.length ? bit : PREFIX));
    });
  };
  for (const name of ORGANIZATION_NAMES) add(name, Listed.organization);
  for (const name of [...COUNTRY_NAMES, ...REGION_NAMES, ...CITY_NAMES])
    if (name.includes(' ')) add(name, Listed.place);
  return ends;
}

/** Hash of a word without its final stop or possessive; 0 for what names are compared without. */
function keyOf(lower: string): number {
  const word = lower.replace(/(?:'s?|\.)$/, '');
  return word === '' || word === '-' || lower === "'s" ? 0 : hashString(word);
}

function wordKey(word: Word): number {
  word.nameKey ??= keyOf(word.lower);
  return word.nameKey;
}

/** By token: bits of {@link Listed}; 0 outside listed names. */
export function listedNames(doc: Document): Uint8Array {
  table ??= buildTable();
  const { flags, length } = doc.tokens;
  const bits = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if ((flags[i]! & WordFlag.capital) === 0) continue;
    const { to, kind } = longestFrom(doc, table, i);
    if (kind === 0) continue;
    const several = to - i > 1 ? Listed.several : 0;
    for (let k = i; k < to; k++) bits[k] = kind | several | (k === i ? Listed.first : 0);
    i = to - 1;
  }
  return bits;
}

function longestFrom(doc: Document, ends: Map<number, number>, from: number): { to: number; kind: number } {
  const { word, sentence, length } = doc.tokens;
  let chain = 0;
  let to = from;
  let kind = 0;
  for (let i = from; i < Math.min(length, from + LONGEST) && sentence[i] === sentence[from]; i++) {
    const key = wordKey(word[i]!);
    if (key === 0) continue;
    chain = mix(chain, key);
    const end = ends.get(chain);
    if (end === undefined) break;
    if ((end & ~PREFIX) !== 0) {
      to = i + 1;
      kind = end & ~PREFIX;
    }
    if ((end & PREFIX) === 0) break;
  }
  return { to, kind };
}
