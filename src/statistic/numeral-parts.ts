/** What every reader of numerals needs: the numeral itself, its magnitude, "and a half". */
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDE_SUFFIXES,
  MAGNITUDES,
  PLURAL_DENOMINATORS,
  PLURAL_MAGNITUDES,
} from '../lexicon/numeral-words.js';
import { type Atoms, glued, isDash, isNumber, lower, written } from './atoms.js';

export interface Numeral {
  /** Atoms, half-open. */
  readonly from: number;
  readonly to: number;
  /** Null for a vague magnitude, which has `low` alone. */
  readonly value: number | null;
  readonly low: number | null;
  /** Product of the magnitude words or suffix; 1 without. `value / scale` is what a range shares it over. */
  readonly scale: number;
  /** digits: "12,000"; plain: bare digits, which may be a year; words; fraction: a share of one; vague: "dozens"; tally: "4-3". */
  readonly style: 'digits' | 'plain' | 'words' | 'fraction' | 'vague' | 'tally';
}

/** Beyond this a numeral is nonsense ("a million million million …") and is passed over as a whole. */
export const LARGEST = 1e24;

export const numeral = (
  from: number,
  to: number,
  value: number,
  scale: number,
  style: Numeral['style'],
  low: number | null = null,
): Numeral => ({ from, to, value, low, scale, style });

export const isOneOf = (word: string, ...words: string[]): boolean => words.includes(word);

/** Adds "and a half", then the magnitude: "2.5bn", "4 hundred million", "3 ½ million". */
export function scaled(a: Atoms, base: Numeral): Numeral | null {
  let { to, value } = base as { to: number; value: number };
  let scale = 1;
  if (base.style !== 'fraction') {
    const half = andFraction(a, to);
    if (half !== null) {
      value += half.value;
      to = half.to;
    }
  } else if (lower(a, to) === 'of' && isOneOf(lower(a, to + 1), 'a', 'an') && MAGNITUDES.has(lower(a, to + 2))) {
    to += 2;
  } else if (isOneOf(lower(a, to), 'a', 'an') && MAGNITUDES.has(lower(a, to + 1))) to += 1;
  for (let k = to; ; k = to) {
    const at = isDash(a, k) && glued(a, k) && glued(a, k + 1) ? k + 1 : k;
    const word = lower(a, at);
    const magnitude =
      MAGNITUDES.get(word) ??
      (scale === 1 ? suffixMagnitude(a, at) : undefined) ??
      (base.style === 'fraction' ? undefined : pluralAfterNumber(a, at, to > base.from));
    if (magnitude === undefined) break;
    scale *= magnitude;
    if (scale > LARGEST) scale = Number.POSITIVE_INFINITY;
    to = at + 1;
  }
  if (scale > 1) {
    const half = andFraction(a, to);
    if (half !== null) {
      value += half.value;
      to = half.to;
    }
  }
  if (!(value * scale <= LARGEST)) return nonsense(base.from, to);
  const style = scale > 1 && base.style !== 'words' ? 'digits' : base.style;
  return numeral(base.from, to, scale === 1 ? value : clean(value * scale), scale, style);
}

/** "3.5m", "$5 bn", "8 B": letters that multiply. Single letters must be glued, or be a capital B, M or K after a space. */
function suffixMagnitude(a: Atoms, at: number): number | undefined {
  const word = lower(a, at);
  const magnitude = MAGNITUDE_SUFFIXES.get(word);
  if (magnitude === undefined) return undefined;
  if (word.length > 1 && word !== 'mm' && word !== 'mil') return word === 'cr' && !glued(a, at) ? undefined : magnitude;
  if (word === 'mm' || word === 'mil') return word === 'mil' ? magnitude : undefined;
  // "32m2" is an area.
  if (glued(a, at) && glued(a, at + 1) && isNumber(a, at + 1)) return undefined;
  if (glued(a, at)) return written(a, at) === 'K' && a.value[at - 1]! < 10 ? undefined : magnitude;
  return word === 'b' && written(a, at) === 'B' ? magnitude : undefined;
}

/** "and a half", "and three quarters", "-and-a-half". */
export function andFraction(a: Atoms, i: number): { value: number; to: number } | null {
  let k = isDash(a, i) ? i + 1 : i;
  if (lower(a, k) !== 'and') return null;
  k++;
  if (isDash(a, k)) k++;
  let top = isOneOf(lower(a, k), 'a', 'one') ? 1 : (CARDINALS.get(lower(a, k)) ?? 0);
  if (top === 0 || top > 9) return null;
  k++;
  if (isDash(a, k)) k++;
  const bottom = (top === 1 ? DENOMINATORS : PLURAL_DENOMINATORS).get(lower(a, k));
  if (bottom === undefined || bottom > 10) return null;
  top /= bottom;
  return { value: top, to: k + 1 };
}

/** "five hundreds": a plural after a number multiplies. */
export const pluralAfterNumber = (a: Atoms, at: number, afterNumber: boolean): number | undefined =>
  afterNumber && lower(a, at) !== 'tens' && lower(a, at) !== 'scores' ? PLURAL_MAGNITUDES.get(lower(a, at)) : undefined;

/** Read, so that nothing in it is read again, but no quantity. */
export const nonsense = (from: number, to: number): Numeral => ({
  from,
  to,
  value: null,
  low: null,
  scale: 1,
  style: 'words',
});

/** Takes the binary dust off a product of decimals: 4.7 × 1e9, 2.675 × 1e6. */
export const clean = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(15)) : x);
