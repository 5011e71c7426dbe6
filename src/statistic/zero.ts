/** Counts of zero: "no deaths", "none of the claims", "no one was hurt". */
import { NOBODY_IS, ZERO_COUNTED } from '../lexicon/statistic-words.js';
import { P } from '../text/document.js';
import { type Atoms, lower, posOf } from './atoms.js';
import type { Amount } from './mention.js';

/** The zero that begins at atom `i`: said of what is counted when it happens, since "no" before anything else denies. */
export function readZero(a: Atoms, i: number): Amount | null {
  const word = a.lower[i]!;
  if (word === 'none' && (lower(a, i + 1) === 'of' || happens(a, i + 1))) return zero(i, i + 1);
  if (word === 'nobody' && happens(a, i + 1)) return zero(i, i + 1);
  if (word !== 'no') return null;
  if (lower(a, i + 1) === 'one') return happens(a, i + 2) ? zero(i, i + 2) : null;
  const counted = ZERO_COUNTED.has(lower(a, i + 1)) || (ZERO_COUNTED.has(lower(a, i + 2)) && posOf(a, i + 1) === P.ADJ);
  return counted ? zero(i, i + 1) : null;
}

/** "was killed", "has been arrested", "died". */
function happens(a: Atoms, i: number): boolean {
  let k = i;
  while (k < i + 3 && (posOf(a, k) === P.AUX || posOf(a, k) === P.ADV)) k++;
  return NOBODY_IS.has(lower(a, k));
}

function zero(from: number, to: number): Amount {
  const numeral = { from, to, value: 0, low: null, scale: 1, style: 'words' } as const;
  return {
    from,
    to,
    numeral,
    value: 0,
    low: null,
    high: null,
    bound: null,
    unit: null,
    kind: 'count',
    hyphenated: false,
  };
}
