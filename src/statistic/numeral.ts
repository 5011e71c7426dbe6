/**
 * The grammar of one numeral: from atoms to a value. "12,000", "816 000", "3.5m", "twenty-eight thousand six hundred",
 * "one and a half million", "a quarter of a million", "4 hundred million", "hundreds of thousands", "two-thirds".
 * Every reader starts at atom `i` and returns what it read, or null; none looks further than the numeral.
 */
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDE_SUFFIXES,
  MAGNITUDES,
  ORDINALS,
  PLURAL_DENOMINATORS,
  PLURAL_MAGNITUDES,
  VULGAR_FRACTIONS,
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
  /** digits: "12,000"; plain: bare digits, which may be a year; words; fraction: a share of one; vague: "dozens". */
  readonly style: 'digits' | 'plain' | 'words' | 'fraction' | 'vague';
}

/** Beyond this a numeral is nonsense ("a million million million …") and is passed over as a whole. */
const LARGEST = 1e24;

export function readNumeral(a: Atoms, i: number): Numeral | null {
  return isNumber(a, i) || VULGAR_FRACTIONS.has(lower(a, i)) ? readDigits(a, i) : readWords(a, i);
}

const numeral = (
  from: number,
  to: number,
  value: number,
  scale: number,
  style: Numeral['style'],
  low: number | null = null,
): Numeral => ({ from, to, value, low, scale, style });

/** A number in digits, with its fraction, groups after spaces, and magnitude. */
function readDigits(a: Atoms, i: number): Numeral | null {
  const vulgar = VULGAR_FRACTIONS.get(lower(a, i));
  if (vulgar !== undefined) return scaled(a, numeral(i, i + 1, vulgar, 1, 'fraction'));
  let value = a.value[i]!;
  let to = i + 1;
  let plain = /^\d+$/.test(a.lower[i]!);
  const slash = readSlashFraction(a, i);
  if (slash !== null) return scaled(a, slash);
  const groups = plain ? spaceGroups(a, i) : 0;
  for (let g = 0; g < groups; g++) value = value * 1000 + a.value[to++]!;
  if (groups > 0) plain = false;
  const glyph = VULGAR_FRACTIONS.get(lower(a, to));
  if (glyph !== undefined && (glued(a, to) || a.start[to] === a.end[to - 1]! + 1)) {
    value += glyph;
    to++;
    plain = false;
  } else if (plain && isNumber(a, to)) {
    const mixed = readSlashFraction(a, to);
    if (mixed !== null && a.start[to] === a.end[to - 1]! + 1) {
      value += mixed.value!;
      to = mixed.to;
      plain = false;
    }
  }
  return scaled(a, numeral(i, to, value, 1, plain ? 'plain' : 'digits'));
}

/** How many groups of exactly three digits follow after single spaces: "816 000". */
function spaceGroups(a: Atoms, i: number): number {
  if (a.lower[i]!.length > 3 || a.lower[i]!.startsWith('0')) return 0;
  let groups = 0;
  for (let k = i + 1; groups < 5 && isNumber(a, k); k++) {
    if (a.start[k]! - a.end[k - 1]! !== 1 || !THREE_DIGITS.test(a.lower[k]!)) break;
    groups++;
  }
  return groups;
}
const THREE_DIGITS = /^\d{3}$/;

/** "1/2", "1⁄32": a fraction where the denominator is one that people divide by. */
function readSlashFraction(a: Atoms, i: number): Numeral | null {
  const slash = lower(a, i + 1);
  if ((slash !== '/' && slash !== '⁄' && slash !== '∕') || !isNumber(a, i + 2)) return null;
  const top = a.value[i]!;
  const bottom = a.value[i + 2]!;
  if (!SLASH_DENOMINATORS.has(bottom) || !Number.isInteger(top) || top < 1 || top >= bottom) return null;
  if (isOneOf(lower(a, i + 3), '/', '⁄')) return null;
  return numeral(i, i + 3, top / bottom, 1, 'fraction');
}
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 16, 32, 64, 100, 128, 256]);
const isOneOf = (word: string, ...words: string[]): boolean => words.includes(word);

/** Adds "and a half", then the magnitude: "2.5bn", "4 hundred million", "3 ½ million". */
function scaled(a: Atoms, base: Numeral): Numeral | null {
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
function andFraction(a: Atoms, i: number): { value: number; to: number } | null {
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

/** A numeral in words. */
function readWords(a: Atoms, i: number): Numeral | null {
  const word = lower(a, i);
  return (
    readVague(a, i, word) ??
    readShare(a, i, word) ??
    readHalf(a, i, word) ??
    (CARDINALS.has(word) ? readCardinal(a, i) : readArticle(a, i, word))
  );
}

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand". */
function readVague(a: Atoms, i: number, word: string): Numeral | null {
  const plural = PLURAL_MAGNITUDES.get(word);
  if (plural !== undefined) {
    let low = plural;
    let to = i + 1;
    while (lower(a, to) === 'of' && PLURAL_MAGNITUDES.has(lower(a, to + 1))) {
      low *= PLURAL_MAGNITUDES.get(lower(a, to + 1))!;
      to += 2;
    }
    if (isOneOf(lower(a, to), 'and', 'upon') && lower(a, to + 1) === word) to += 2;
    if ((word === 'scores' || word === 'tens') && lower(a, to) !== 'of' && to === i + 1) return null;
    return low > LARGEST ? nonsense(i, to) : { from: i, to, value: null, low: 2 * low, scale: low, style: 'vague' };
  }
  const k = word === 'a' && lower(a, i + 1) === 'few' ? i + 2 : isOneOf(word, 'several', 'many', 'few') ? i + 1 : -1;
  if (k < 0) return null;
  const magnitude = MAGNITUDES.get(lower(a, k));
  if (magnitude === undefined) return null;
  const more = scaled(a, numeral(i, k, 1, 1, 'words'))!;
  if (more.value === null) return more;
  return { from: i, to: more.to, value: null, low: 2 * more.scale, scale: more.scale, style: 'vague' };
}

/** "two-thirds", "a third", "three quarters of a million". */
function readShare(a: Atoms, i: number, word: string): Numeral | null {
  const top = isOneOf(word, 'a', 'an') ? 1 : CARDINALS.get(word);
  if (top === undefined || top === 0 || top > 19) return null;
  const k = isDash(a, i + 1) && glued(a, i + 1) ? i + 2 : i + 1;
  const bottom = (top === 1 ? DENOMINATORS : PLURAL_DENOMINATORS).get(lower(a, k));
  if (bottom === undefined || (bottom === 2 && top === 1 && word !== 'one')) return null;
  // "a third man", "a second", "one quarter" of a year: a share is hyphenated, shared out, or closes its phrase.
  if (k === i + 1 && top === 1 && !sharesOut(a, k + 1)) return null;
  return scaled(a, numeral(i, k + 1, top / bottom, 1, 'fraction'));
}

const sharesOut = (a: Atoms, i: number): boolean =>
  isOneOf(
    lower(a, i),
    'of',
    'more',
    'less',
    'fewer',
    'higher',
    'lower',
    ',',
    '.',
    ';',
    ')',
    '\n',
    'in',
    'to',
    'since',
  ) || i >= a.length;

/** "half a million", "half of the seats", "a half-dozen". */
function readHalf(a: Atoms, i: number, word: string): Numeral | null {
  const k = word === 'a' && lower(a, i + 1) === 'half' ? i + 1 : i;
  if (lower(a, k) !== 'half') return null;
  let to = k + 1;
  if (isDash(a, to) && glued(a, to)) {
    if (!MAGNITUDES.has(lower(a, to + 1))) return null;
    to++;
  }
  return scaled(a, numeral(i, to, 0.5, 1, 'fraction'));
}

/** "a hundred", "a couple of thousand", "a quarter of a million" (the share is read above). */
function readArticle(a: Atoms, i: number, word: string): Numeral | null {
  if (!isOneOf(word, 'a', 'an')) return null;
  if (lower(a, i + 1) === 'couple') {
    const k = lower(a, i + 2) === 'of' ? i + 3 : i + 2;
    return MAGNITUDES.has(lower(a, k)) ? scaled(a, numeral(i, k, 2, 1, 'words')) : null;
  }
  return MAGNITUDES.has(lower(a, i + 1)) ? readCardinal(a, i) : null;
}

/** "twenty-eight thousand six hundred and forty-two": total and current group, as one says it. */
function readCardinal(a: Atoms, i: number): Numeral | null {
  let total = 0;
  let current = 0;
  /** What may still be added to the current group: below this. */
  let room = 1000;
  let scale = 1;
  let to = i;
  let k = i;
  if (isOneOf(lower(a, i), 'a', 'an')) {
    current = 1;
    room = 0;
    k = i + 1;
  }
  for (;;) {
    let at = k;
    if (to > i && isDash(a, at) && glued(a, at) && glued(a, at + 1)) at++;
    else if (to > i && lower(a, at) === 'and' && CARDINALS.has(lower(a, at + 1))) {
      const added = CARDINALS.get(lower(a, at + 1))!;
      // "two and twenty": the old way round.
      if (scale === 1 && total === 0 && current < 10 && added >= 20 && lower(a, i - 1) !== 'between') {
        return scaled(a, numeral(i, at + 2, current + added, 1, 'words'));
      }
      if (room < 10 || (current === 0 && total === 0) || scale === 1) break;
      at++;
    }
    const word = lower(a, at);
    const small = CARDINALS.get(word);
    const magnitude = small === undefined ? (MAGNITUDES.get(word) ?? pluralAfterNumber(a, at, to > i)) : undefined;
    if (small !== undefined) {
      if (small >= room || (small === 0 && to > i)) break;
      current += small;
      room = small >= 20 ? 10 : 0;
    } else if (magnitude === 100) {
      if (current > 99 || (current === 0 && to > i && total > 0)) break;
      current = (current || 1) * 100;
      room = 100;
      scale = Math.max(scale, 100);
    } else if (magnitude !== undefined) {
      if (current === 0 && total > 0) total *= magnitude;
      else {
        total += (current || 1) * magnitude;
        current = 0;
      }
      scale = scale === 1 || scale === 100 ? Math.max(scale, magnitude) : scale;
      room = 1000;
      if (total > LARGEST) total = Number.POSITIVE_INFINITY;
    } else break;
    k = at + 1;
    to = k;
  }
  if (to === i) return null;
  const ordinal = isDash(a, to) && glued(a, to) ? to + 1 : to;
  if ((room === 10 || scale > 1) && ORDINALS.has(lower(a, ordinal)) && !(scale > 1 && ordinal === to)) {
    return nonsense(i, ordinal + 1);
  }
  const value = total + current;
  if (!(value <= LARGEST)) return nonsense(i, to);
  const half = andFraction(a, to);
  if (half === null) return numeral(i, to, value, lastScale(total, current, scale), 'words');
  // "a million and a half" is 1.5 million; "one and a half million" goes on to its magnitude.
  if (scale > 1) return numeral(i, half.to, clean(value + half.value * scale), scale, 'words');
  return scaled(a, numeral(i, half.to, value + half.value, 1, 'words'));
}

const lastScale = (total: number, current: number, scale: number): number => (total > 0 && current > 0 ? 1 : scale);

/** "five hundreds": a plural after a number multiplies. */
const pluralAfterNumber = (a: Atoms, at: number, afterNumber: boolean): number | undefined =>
  afterNumber && lower(a, at) !== 'tens' && lower(a, at) !== 'scores' ? PLURAL_MAGNITUDES.get(lower(a, at)) : undefined;

/** Read, so that nothing in it is read again, but no quantity. */
const nonsense = (from: number, to: number): Numeral => ({
  from,
  to,
  value: null,
  low: null,
  scale: 1,
  style: 'words',
});

/** Takes the binary dust off a product of decimals: 4.7 × 1e9, 2.675 × 1e6. */
const clean = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(15)) : x);
