/** Money: the currency before a number ("US$", "HK $", "EUR", "Rs") or after it ("million Australian dollars", "p"). */
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_NATIONS,
  CURRENCY_SIGNS,
  type Currency,
  DOLLAR_PREFIXES,
  MINOR_CURRENCIES,
  NATIONAL_CURRENCY_FORMS,
} from '../lexicon/currency-table.js';
import { MAGNITUDE_SUFFIXES, MAGNITUDES } from '../lexicon/numeral-words.js';
import { type Atoms, glued, isDash, isWord, lower, written } from './atoms.js';
import type { UnitRead } from './mention.js';

/** The currency that ends right before atom `i`, and where it begins. */
export function currencyBefore(a: Atoms, i: number): { from: number; currency: Currency } | null {
  const k = i - 1;
  if (k < 0) return null;
  const gap = a.start[i]! - a.end[k]!;
  if (gap > 1) return null;
  const sign = CURRENCY_SIGNS.get(lower(a, k));
  if (sign !== undefined) {
    const prefix = sign.code === 'USD' && a.start[k]! - a.end[k - 1]! <= 1 ? dollarPrefix(a, k - 1, k) : null;
    return prefix ?? { from: k, currency: sign };
  }
  if (lower(a, k) === '=' && lower(a, k - 1) === 'y' && glued(a, i) && glued(a, k)) {
    return { from: k - 1, currency: CURRENCY_SIGNS.get('¥')! };
  }
  if (!isWord(a, k)) return null;
  const before = lower(a, k - 1);
  // "$US5": the dollar sign stands before the letters.
  const after = before === '$' && glued(a, k) ? DOLLAR_PREFIXES.get(written(a, k)) : undefined;
  if (after !== undefined) return { from: k - 1, currency: after };
  const code = CURRENCY_CODES.get(written(a, k));
  if (code === undefined || (written(a, k) === 'PS' && gap > 0)) return null;
  // "R250m", "N20bn"; "R2" may be anything.
  const letter = written(a, k).length === 1;
  if (letter && (gap > 0 || !(MAGNITUDES.has(lower(a, i + 1)) || MAGNITUDE_SUFFIXES.has(lower(a, i + 1))))) return null;
  return { from: k, currency: code };
}

function dollarPrefix(a: Atoms, k: number, sign: number): { from: number; currency: Currency } | null {
  const currency = isWord(a, k) ? DOLLAR_PREFIXES.get(written(a, k)) : undefined;
  if (currency === undefined) return null;
  // One letter must touch the sign: "A $5 note" is no Australian.
  return written(a, k).length > 1 || glued(a, sign) ? { from: k, currency } : null;
}

const money = (to: number, currency: Currency): UnitRead => ({
  to,
  symbol: currency.code,
  name: currency.name,
  kind: 'money',
});

/** The currency that begins at atom `i`, right after the number. */
export function currencyAfter(a: Atoms, i: number): UnitRead | null {
  const at = isDash(a, i) && glued(a, i) ? i + 1 : i;
  const word = lower(a, at);
  const sign = CURRENCY_SIGNS.get(word);
  // "5 $" and "5€", but "5 $6" belongs to the six.
  if (sign !== undefined)
    return at + 1 < a.length && glued(a, at + 1) && !isClosing(a, at + 1) ? null : money(at + 1, sign);
  const minor = MINOR_CURRENCIES.get(word);
  if (minor !== undefined && (word !== 'p' || glued(a, at))) return minorUnit(at + 1, minor);
  const code = CURRENCY_CODES.get(written(a, at));
  if (code !== undefined && written(a, at).length === 3 && !nextIsNumber(a, at)) return money(at + 1, code);
  const named = CURRENCY_NAMES.get(word) ?? (word === 'pounds' && isSterling(a, at) ? POUND : undefined);
  return nationalCurrency(a, at) ?? (named === undefined ? null : money(at + 1, named));
}

const POUND: Currency = { code: 'GBP', name: 'pound sterling' };
const isClosing = (a: Atoms, i: number): boolean => /^[.,;:)\]”’"']$/.test(lower(a, i));
const nextIsNumber = (a: Atoms, at: number): boolean => a.kind[at + 1] === 1 && a.start[at + 1]! - a.end[at]! <= 1;
/** Weight and money share "pounds"; large sums are money. */
const isSterling = (a: Atoms, at: number): boolean => /^(million|billion|trillion|bn|m)$/.test(lower(a, at - 1));

const minorUnit = (to: number, currency: Currency): UnitRead => ({
  to,
  symbol: currency.code,
  name: currency.name,
  kind: 'money',
});

/** "Australian dollars", "New Zealand dollars", "U.S. dollars". */
function nationalCurrency(a: Atoms, i: number): UnitRead | null {
  for (const width of [1, 2]) {
    const noun = NATIONAL_CURRENCY_FORMS.get(lower(a, i + width));
    if (noun === undefined) continue;
    const nation = width === 1 ? lower(a, i) : `${lower(a, i)} ${lower(a, i + 1)}`;
    const currency = CURRENCY_NATIONS.get(noun)?.get(nation);
    if (currency !== undefined) return money(i + width + 1, currency);
  }
  return null;
}
