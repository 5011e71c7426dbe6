/**
 * Numbers that count nothing, by the digits themselves: ids, ordinals, decades, dates, clock times, phone numbers. What a
 * name or a year around an amount makes of it is in names.ts. Every test looks at the neighbours of one atom.
 */
import { MAGNITUDE_SUFFIXES, MAGNITUDES } from '../lexicon/numeral-words.js';
import { DIGIT_ENDINGS } from '../lexicon/quantity-grammar.js';
import { NUMBER_PREFIXES } from '../lexicon/quantity-names.js';
import { type Atoms, glued, isDash, isNumber, isWord, Kind, lower, written } from './atoms.js';
import { currencyBefore } from './currency.js';
import { isMoney, runEnd, skipChain, skipClock, skipDate, skipPhone } from './dates.js';
import { readUnit } from './unit.js';

/** If the number at atom `i` opens a date, time, id or the like, the atom after the whole of it; else −1. */
export function skipExcluded(a: Atoms, i: number): number {
  if (a.kind[i] === Kind.other) return runEnd(a, i);
  return skipGlued(a, i) ?? skipPhone(a, i) ?? skipClock(a, i) ?? skipChain(a, i) ?? skipDate(a, i) ?? -1;
}

/** Nobody writes so long a count without grouping it: a time stamp, an account, a phone number. */
const ID_DIGITS = 9;

/** Digits that touch letters: "S23", "COVID-19", "19th", "1990s", "3G", "#5", "x=5". */
function skipGlued(a: Atoms, i: number): number | null {
  if (a.lower[i]!.length >= ID_DIGITS && !/[.,'’]/.test(a.lower[i]!) && !isMoney(a, i)) return runEnd(a, i);
  // "Lindqvist, ’74"
  if (/^['’‘]$/.test(lower(a, i - 1)) && glued(a, i) && !glued(a, i - 1) && a.lower[i]!.length === 2)
    return runEnd(a, i);
  if (glued(a, i) && currencyBefore(a, i) === null) {
    const before = lower(a, i - 1);
    if (isWord(a, i - 1)) return runEnd(a, i);
    if (before === '#' || before === '@' || before === '_' || before === '&') return runEnd(a, i);
    if (
      isDash(a, i - 1) &&
      glued(a, i - 1) &&
      isWord(a, i - 2) &&
      !NUMBER_PREFIXES.has(lower(a, i - 2)) &&
      before !== '—'
    ) {
      return runEnd(a, i);
    }
    if ((before === '/' || before === '=' || before === '.') && glued(a, i - 1) && isWord(a, i - 2))
      return runEnd(a, i);
  }
  if (!glued(a, i + 1) || !isWord(a, i + 1)) return null;
  const after = lower(a, i + 1);
  if (after === 'am' || after === 'pm' || after === 'a.m.' || after === 'p.m.') return i + 2;
  if (after === 'x') return glued(a, i + 2) && isNumber(a, i + 2) ? runEnd(a, i) : null;
  if (DIGIT_ENDINGS.has(after) && !(after === 's' && a.value[i]! % 1 !== 0)) return runEnd(a, i);
  if (glued(a, i + 2) && (isWord(a, i + 2) || (isNumber(a, i + 2) && !/^[mk]$/.test(after))))
    return readUnit(a, i + 1) === null ? runEnd(a, i) : null;
  if (MAGNITUDES.has(after)) return null;
  if (MAGNITUDE_SUFFIXES.has(after))
    return written(a, i + 1) === 'K' && a.value[i]! < 10 && !isMoney(a, i) ? runEnd(a, i) : null;
  return readUnit(a, i + 1) === null ? runEnd(a, i) : null;
}
