/** Clock times, dates and other chains of numbers. Every reader returns the atom after what it read, or null. */
import { CLOCK_WORDS, SLASH_DENOMINATORS } from '../lexicon/quantity-grammar.js';
import { MONTHS, WEEKDAYS } from '../lexicon/quantity-names.js';
import { P } from '../text/document.js';
import { type Atoms, capitalised, glued, isDash, isNumber, isWord, Kind, lower, posOf } from './atoms.js';
import { currencyBefore } from './currency.js';
import { readUnit } from './unit.js';

/** End of the run of atoms without white space from `i` on. */
export function runEnd(a: Atoms, i: number): number {
  let k = i + 1;
  while (k < a.length && glued(a, k) && (isNumber(a, k) || isWord(a, k) || a.kind[k] === Kind.other)) k++;
  return k;
}

export const isMoney = (a: Atoms, i: number): boolean => currencyBefore(a, i) !== null;

/** "9:30", "2.15pm", "5 p.m.", "10 o'clock", "0900 GMT". A ratio ("a ratio of 3:1") is none of them. */
export function skipClock(a: Atoms, i: number): number | null {
  if (lower(a, i + 1) === ':' && glued(a, i + 1) && isNumber(a, i + 2) && glued(a, i + 2)) {
    if (lower(a, i - 1) === 'of' && lower(a, i - 2) === 'ratio') return null;
    let k = i + 3;
    while (lower(a, k) === ':' && glued(a, k) && isNumber(a, k + 1) && glued(a, k + 1)) k += 2;
    return CLOCK_WORDS.has(lower(a, k)) ? k + 1 : k;
  }
  if (isTimetabled(a, i)) return i + 1;
  const word = lower(a, i + 1);
  if (CLOCK_WORDS.has(word) && a.value[i]! < 2400 && !isMoney(a, i)) {
    return word === 'o' ? i + 3 : i + 2;
  }
  if (a.lower[i]!.length > 1 && a.lower[i]!.startsWith('0') && !a.lower[i]!.includes('.') && !isMoney(a, i))
    return runEnd(a, i);
  return null;
}

/** "The 8.15 to Leeds", "leaves at 8.05": hours and minutes with a point, where something goes by them. */
function isTimetabled(a: Atoms, i: number): boolean {
  if (!/^\d{1,2}\.[0-5]\d$/.test(a.lower[i]!) || a.value[i]! >= 24 || isMoney(a, i)) return false;
  const after = posOf(a, i + 1);
  if (
    (after === P.NOUN && !GOING.test(lower(a, i + 1))) ||
    after === P.SYM ||
    after === P.NUM ||
    readUnit(a, i + 1) !== null
  )
    return false;
  if (lower(a, i - 1) === 'the') return true;
  if (lower(a, i - 1) !== 'at') return false;
  for (let k = i - 2; k >= 0 && k >= i - 4; k--) if (GOING.test(lower(a, k))) return true;
  return false;
}
const GOING = /^(leav|left|depart|arriv|sail|start|begin|began|begun|kick)/;

/** "0800 123 4567", "+44 20 7946 0958": numbers in a row that make no thousands. */
export function skipPhone(a: Atoms, i: number): number | null {
  let k = i + 1;
  let grouped = a.lower[i]!.length <= 3 && !a.lower[i]!.startsWith('0');
  while (k < i + 8 && isNumber(a, k) && a.start[k]! - a.end[k - 1]! === 1) {
    grouped &&= a.lower[k]!.length === 3;
    k++;
  }
  return k - i >= 3 && !grouped && /^\d+$/.test(a.lower[i]!) ? k : null;
}

/** "2019-09-01", "555-1234", "9/11", "24/7", "2012–13". */
export function skipChain(a: Atoms, i: number): number | null {
  const join = lower(a, i + 1);
  if (!glued(a, i + 1) || !glued(a, i + 2) || !isNumber(a, i + 2) || isMoney(a, i)) return null;
  if (join === '/' || join === '⁄') {
    if (lower(a, i + 3) !== '/' && isFraction(a, i)) return null;
    return chainEnd(a, i);
  }
  if (!isDash(a, i + 1)) return null;
  if (isDash(a, i + 3) && glued(a, i + 3) && isNumber(a, i + 4) && glued(a, i + 4)) return chainEnd(a, i);
  if (isYear(a, i) && /^\d{2}(\d{2})?$/.test(a.lower[i + 2]!)) {
    return readUnit(a, i + 3)?.kind === 'money' || a.value[i + 2]! > 2100 ? null : i + 3;
  }
  return /^\d{3}$/.test(a.lower[i]!) && /^\d{4}$/.test(a.lower[i + 2]!) ? i + 3 : null;
}

const isFraction = (a: Atoms, i: number): boolean =>
  a.value[i]! < a.value[i + 2]! && SLASH_DENOMINATORS.has(a.value[i + 2]!);

function chainEnd(a: Atoms, i: number): number {
  let k = i + 1;
  while (glued(a, k) && glued(a, k + 1) && (isDash(a, k) || lower(a, k) === '/') && isNumber(a, k + 1)) k += 2;
  return k;
}

/** A plain four-digit number in the range of years that news speaks of. */
export const isYear = (a: Atoms, i: number): boolean => /^(1[0-9]|20)\d\d$/.test(lower(a, i)) && a.value[i]! <= 2100;
const isMonth = (a: Atoms, i: number): boolean => capitalised(a, i) && MONTHS.has(lower(a, i));
const isDay = (a: Atoms, i: number): boolean =>
  isNumber(a, i) && /^\d{1,2}$/.test(a.lower[i]!) && a.value[i]! >= 1 && a.value[i]! <= 31;

/** "June 12-14, 2019", "12 June", "Friday 12", "June of 2018". */
export function skipDate(a: Atoms, i: number): number | null {
  const before = lower(a, i - 1) === '.' || lower(a, i - 1) === 'of' || lower(a, i - 1) === ',' ? i - 2 : i - 1;
  const afterMonth = isMonth(a, before) && !(lower(a, i - 1) === ',' && !isYear(a, i));
  if (isYear(a, i) && afterMonth) return i + 1;
  if (!isDay(a, i)) return null;
  if (afterMonth && lower(a, i - 1) !== 'of' && readUnit(a, i + 1) === null) return dateEnd(a, i + 1);
  if (isMonth(a, i + 1) || (lower(a, i + 1) === 'of' && isMonth(a, i + 2))) {
    return dateEnd(a, lower(a, i + 1) === 'of' ? i + 3 : i + 2);
  }
  // "15 and 19 November", "15-19 November"
  if ((isDash(a, i + 1) || /^(and|to|or|until)$/.test(lower(a, i + 1))) && isDay(a, i + 2) && isMonth(a, i + 3)) {
    return dateEnd(a, i + 4);
  }
  if (WEEKDAYS.has(lower(a, i - 1)) && capitalised(a, i - 1) && !isWord(a, i + 1)) return i + 1;
  return null;
}

/** Goes on over "-14", "to 14", "and 14" and the year. */
function dateEnd(a: Atoms, i: number): number {
  let k = i;
  while ((isDash(a, k) || /^(and|to|or)$/.test(lower(a, k))) && isDay(a, k + 1) && !countsSomething(a, k + 2)) k += 2;
  const comma = lower(a, k) === ',' ? k + 1 : k;
  return isNumber(a, comma) && isYear(a, comma) ? comma + 1 : k;
}

const countsSomething = (a: Atoms, i: number): boolean => posOf(a, i) === P.NOUN || readUnit(a, i) !== null;
