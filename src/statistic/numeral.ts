/**
 * The grammar of one numeral: from atoms to a value. "12,000", "816 000", "3.5m", "twenty-eight thousand six hundred",
 * "one and a half million", "a quarter of a million", "4 hundred million", "hundreds of thousands", "two-thirds".
 * Every reader starts at atom `i` and returns what it read, or null; none looks further than the numeral.
 */
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDES,
  PLURAL_DENOMINATORS,
  PLURAL_MAGNITUDES,
  VULGAR_FRACTIONS,
} from '../lexicon/numeral-words.js';
import { QUARTER_OF_YEAR, SHARE_FOLLOWERS, SLASH_DENOMINATORS } from '../lexicon/quantity-grammar.js';
import { P } from '../text/document.js';
import { type Atoms, glued, isDash, isNumber, lower, posOf } from './atoms.js';
import { readCardinal } from './cardinal.js';
import { isOneOf, LARGEST, type Numeral, nonsense, numeral, scaled } from './numeral-parts.js';

export type { Numeral } from './numeral-parts.js';

export function readNumeral(a: Atoms, i: number): Numeral | null {
  return isNumber(a, i) || VULGAR_FRACTIONS.has(lower(a, i)) ? readDigits(a, i) : readWords(a, i);
}

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
  // "for three quarters" of a year
  if (k === i + 1 && bottom === 4 && QUARTER_OF_YEAR.has(lower(a, i - 1)) && lower(a, k + 1) !== 'of') return null;
  // "a third man", "a second", "one quarter" of a year: a share is hyphenated, shared out, or closes its phrase.
  const predicate = posOf(a, k + 1) === P.VERB || posOf(a, k + 1) === P.AUX;
  if (k === i + 1 && top === 1 && !predicate && !sharesOut(a, k + 1)) return null;
  return scaled(a, numeral(i, k + 1, top / bottom, 1, 'fraction'));
}

const sharesOut = (a: Atoms, i: number): boolean => SHARE_FOLLOWERS.has(lower(a, i));

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
