/**
 * Numbers that count nothing: dates, years, clock times, ordinals, scores, ids, addresses, and names with a number in
 * them. Every test looks at the neighbours of one atom and is bounded.
 */

import { CURRENCY_SIGNS } from '../lexicon/currency-table.js';
import { CARDINALS, MAGNITUDE_SUFFIXES, MAGNITUDES } from '../lexicon/numeral-words.js';
import { BOUNDS_BEFORE } from '../lexicon/quantity-bounds.js';
import {
  COUNTED_AFTER_YEARS,
  INDEX_NAMES,
  LABEL_WORDS,
  MONTHS,
  OCLOCK,
  PRONOUN_ONE_BEFORE,
  STREET_WORDS,
  WEEKDAYS,
  YEAR_PREPOSITIONS,
} from '../lexicon/quantity-names.js';
import { P } from '../text/document.js';
import { type Atoms, capitalised, glued, isDash, isNumber, isWord, Kind, lower, posOf, written } from './atoms.js';
import { currencyBefore } from './currency.js';
import type { Amount } from './mention.js';
import { readUnit } from './unit.js';

/** If the number at atom `i` opens a date, time, id or the like, the atom after the whole of it; else −1. */
export function skipExcluded(a: Atoms, i: number): number {
  if (a.kind[i] === Kind.other) return runEnd(a, i);
  return skipGlued(a, i) ?? skipClock(a, i) ?? skipChain(a, i) ?? skipDate(a, i) ?? -1;
}

/** End of the run of atoms without white space from `i` on. */
function runEnd(a: Atoms, i: number): number {
  let k = i + 1;
  while (k < a.length && glued(a, k) && (isNumber(a, k) || isWord(a, k) || a.kind[k] === Kind.other)) k++;
  return k;
}

const PREFIXES = new Set([
  'sub',
  'minus',
  'now',
  'plus',
  'under',
  'over',
  'to',
  'and',
  'or',
  'about',
  'some',
  'almost',
  'nearly',
  'around',
  'the',
  'a',
  'an',
  'of',
  'at',
  'in',
  'for',
  'by',
  'from',
  'with',
  'was',
  'is',
]);

/** Nobody writes so long a count without grouping it: a time stamp, an account, a phone number. */
const ID_DIGITS = 9;

/** Digits that touch letters: "S23", "COVID-19", "19th", "1990s", "3G", "#5", "x=5". */
function skipGlued(a: Atoms, i: number): number | null {
  if (a.lower[i]!.length >= ID_DIGITS && !/[.,'’]/.test(a.lower[i]!) && !isMoney(a, i)) return runEnd(a, i);
  if (glued(a, i) && currencyBefore(a, i) === null) {
    const before = lower(a, i - 1);
    if (isWord(a, i - 1)) return runEnd(a, i);
    if (before === '#' || before === '@' || before === '_' || before === '&') return runEnd(a, i);
    if (isDash(a, i - 1) && glued(a, i - 1) && isWord(a, i - 2) && !PREFIXES.has(lower(a, i - 2)) && before !== '—') {
      return runEnd(a, i);
    }
    if ((before === '/' || before === '=' || before === '.') && glued(a, i - 1) && isWord(a, i - 2))
      return runEnd(a, i);
  }
  if (!glued(a, i + 1) || !isWord(a, i + 1)) return null;
  const after = lower(a, i + 1);
  if (after === 'am' || after === 'pm' || after === 'a.m.' || after === 'p.m.') return i + 2;
  if (after === 'x') return glued(a, i + 2) && isNumber(a, i + 2) ? runEnd(a, i) : null;
  if (/^(st|nd|rd|th|s|ers|ish|ths)$/.test(after) && !(after === 's' && a.value[i]! % 1 !== 0)) return runEnd(a, i);
  if (glued(a, i + 2) && (isWord(a, i + 2) || (isNumber(a, i + 2) && !/^[mk]$/.test(after))))
    return readUnit(a, i + 1) === null ? runEnd(a, i) : null;
  if (MAGNITUDES.has(after)) return null;
  if (MAGNITUDE_SUFFIXES.has(after))
    return written(a, i + 1) === 'K' && a.value[i]! < 10 && !isMoney(a, i) ? runEnd(a, i) : null;
  return readUnit(a, i + 1) === null ? runEnd(a, i) : null;
}

const isMoney = (a: Atoms, i: number): boolean => currencyBefore(a, i) !== null;

/** "9:30", "2.15pm", "5 p.m.", "10 o'clock", "0900 GMT". A ratio ("a ratio of 3:1") is none of them. */
function skipClock(a: Atoms, i: number): number | null {
  if (lower(a, i + 1) === ':' && glued(a, i + 1) && isNumber(a, i + 2) && glued(a, i + 2)) {
    let k = i + 3;
    while (lower(a, k) === ':' && glued(a, k) && isNumber(a, k + 1) && glued(a, k + 1)) k += 2;
    return CLOCK_WORDS.has(lower(a, k)) ? k + 1 : k;
  }
  const word = lower(a, i + 1);
  if (CLOCK_WORDS.has(word) && a.value[i]! < 2400 && !isMoney(a, i)) {
    return word === 'o' ? i + 3 : i + 2;
  }
  if (a.lower[i]!.length > 1 && a.lower[i]!.startsWith('0') && !a.lower[i]!.includes('.') && !isMoney(a, i))
    return runEnd(a, i);
  return null;
}
const CLOCK_WORDS = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  'gmt',
  "o'clock",
  'o',
  'noon',
  'midnight',
  'edt',
  'est',
]);

/** "2019-09-01", "555-1234", "9/11", "24/7", "2012–13". */
function skipChain(a: Atoms, i: number): number | null {
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
  a.value[i]! < a.value[i + 2]! && /^(2|3|4|5|6|8|16|32|64|100|128|256)$/.test(a.lower[i + 2]!);

function chainEnd(a: Atoms, i: number): number {
  let k = i + 1;
  while (glued(a, k) && glued(a, k + 1) && (isDash(a, k) || lower(a, k) === '/') && isNumber(a, k + 1)) k += 2;
  return k;
}

/** A plain four-digit number in the range of years that news speaks of. */
const isYear = (a: Atoms, i: number): boolean => /^(1[0-9]|20)\d\d$/.test(lower(a, i)) && a.value[i]! <= 2100;
const isMonth = (a: Atoms, i: number): boolean => capitalised(a, i) && MONTHS.has(lower(a, i));
const isDay = (a: Atoms, i: number): boolean =>
  isNumber(a, i) && /^\d{1,2}$/.test(a.lower[i]!) && a.value[i]! >= 1 && a.value[i]! <= 31;

/** "June 12-14, 2019", "12 June", "Friday 12", "June of 2018". */
function skipDate(a: Atoms, i: number): number | null {
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

/** Whether an amount that was read is a year, a label or part of a name after all. */
export function isName(a: Atoms, amount: Amount): boolean {
  const { numeral, unit } = amount;
  const i = numeral.from;
  if (numeral.style === 'words' && OCLOCK.has(lower(a, numeral.to))) return true;
  // "one-on-one", "V-six"
  if (
    numeral.style === 'words' &&
    unit === null &&
    isDash(a, i - 1) &&
    glued(a, i) &&
    glued(a, i - 1) &&
    isWord(a, i - 2) &&
    !CARDINALS.has(lower(a, i - 2))
  ) {
    return !PREFIXES.has(lower(a, i - 2)) || lower(a, i - 2) === 'on' || isDash(a, i - 3);
  }
  // "cut in half"
  if (numeral.style === 'fraction' && lower(a, i) === 'half' && lower(a, i - 1) === 'in' && unit === null) return true;
  if (unit !== null && unit.kind !== 'duration')
    return numeral.style === 'plain' && unit.kind === 'measurement' && isYear(a, i) && isUnlikelyUnit(a, i + 1);
  if (numeral.style === 'plain') {
    return unit === null
      ? isYearHere(a, i) || isLabelled(a, i) || isNamed(a, i) || isAddress(a, i)
      : isLabelled(a, i) && i > 0 && lower(a, i - 1) !== 'games';
  }
  return (
    unit === null && numeral.style === 'words' && numeral.to === i + 1 && (isLabelled(a, i) || isCapitalName(a, i))
  );
}

/** "2016 Stone said", "2022′s": a surname, or a prime typed for an apostrophe. */
const isUnlikelyUnit = (a: Atoms, i: number): boolean =>
  (capitalised(a, i) && lower(a, i).length > 3) || lower(a, i) === '′';

function isYearHere(a: Atoms, i: number): boolean {
  if (!isYear(a, i)) return false;
  const value = a.value[i]!;
  const next = lower(a, i + 1);
  if (value >= 1900) {
    if (COUNTED_AFTER_YEARS.has(next) || (COUNTED_AFTER_YEARS.has(lower(a, i + 2)) && posOf(a, i + 1) === P.ADJ))
      return false;
    return !(
      BOUNDS_BEFORE.has(`${lower(a, i - 2)} ${lower(a, i - 1)}`) ||
      /^(over|nearly|almost|exceeded)$/.test(lower(a, i - 1))
    );
  }
  if (posOf(a, i + 1) === P.NOUN || posOf(a, i + 1) === P.ADJ || posOf(a, i + 1) === P.PROPN)
    return /^(the|'s|’s)$/.test(lower(a, i - 1)) && value > 1400;
  return YEAR_PREPOSITIONS.has(lower(a, i - 1)) && value > 1400;
}

/** "Section 427", "Game 7", "No. 10", "S&P 500", "phase two". */
function isLabelled(a: Atoms, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && (lower(a, k) === '.' || lower(a, k) === '-' || lower(a, k) === '#')) k--;
  const before = lower(a, k);
  if (before === 'no' && k < i - 1) return true;
  if (before === 'no') return capitalised(a, k);
  if (before === 'p' && lower(a, k - 1) === 's') return true;
  if (before === 'p' && lower(a, k - 1) === '&') return true;
  return LABEL_WORDS.has(before) || INDEX_NAMES.has(before);
}

/** "Apple Watch 5", "a 787 Dreamliner", "Galaxy Note 20 Ultra": a number inside or at the end of a name. */
function isNamed(a: Atoms, i: number): boolean {
  const next = posOf(a, i + 1);
  const followed = next === P.NOUN || next === P.ADJ || (next === P.PROPN && /s$/.test(lower(a, i + 1)));
  const gap = i > 0 && a.start[i]! - a.end[i - 1]! === 1;
  const inName = posOf(a, i - 1) === P.PROPN || (capitalised(a, i - 1) && capitalised(a, i - 2));
  if (gap && capitalised(a, i - 1) && inName && !MONTHS.has(lower(a, i - 1))) {
    return !followed || (next === P.PROPN && capitalised(a, i + 1));
  }
  const owned = /^(the|a|an|own|'s|’s)$/.test(lower(a, i - 1));
  if (!owned || next !== P.PROPN || !capitalised(a, i + 1) || a.value[i]! < 100) return false;
  let end = i + 1;
  while (end < i + 6 && capitalised(a, end)) end++;
  return posOf(a, end) !== P.NOUN && !/s$/.test(lower(a, end - 1));
}

/** "BBC One", "the Big Three", "Seven Network". */
function isCapitalName(a: Atoms, i: number): boolean {
  if (!capitalised(a, i) || startsSentence(a, i)) return false;
  return (
    a.doc.blocks[a.doc.tokens.block[a.token[i]!]!]!.kind !== 'headline' &&
    (capitalised(a, i - 1) || capitalised(a, i + 1))
  );
}

export const startsSentence = (a: Atoms, i: number): boolean => {
  const t = a.token[i]!;
  return (
    i === 0 || a.doc.tokens.sentence[t] !== a.doc.tokens.sentence[t - 1] || /^["“‘':.!?\n(]$|^''$/.test(lower(a, i - 1))
  );
};

/** "575 Wilbraham Road", "the 90049 ZIP code". */
function isAddress(a: Atoms, i: number): boolean {
  if (lower(a, i + 1) === 'zip') return true;
  for (let k = i + 1; k < i + 6 && (capitalised(a, k) || glued(a, k + 1) || glued(a, k)); k++)
    if (STREET_WORDS.has(lower(a, k))) return k > i + 1;
  return false;
}

/** "the one", "no one", "another one": a pronoun; and "one day", "one another". */
export function isPronounOne(a: Atoms, i: number): boolean {
  if (/^(to|or)$/.test(lower(a, i + 1)) && CARDINALS.has(lower(a, i + 2))) return false;
  if (PRONOUN_ONE_BEFORE.has(lower(a, i - 1))) return true;
  const next = posOf(a, i + 1);
  if (lower(a, i + 1) === 'another') return true;
  if (lower(a, i + 1) === 'of') return false;
  return next !== P.NOUN && next !== P.ADJ && next !== P.PROPN && next !== P.NUM && next !== P.SYM && next !== P.VERB;
}

export const isSign = (a: Atoms, i: number): boolean => CURRENCY_SIGNS.has(lower(a, i));
