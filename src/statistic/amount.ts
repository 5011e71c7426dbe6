/** One number with what belongs to it: sign, currency, magnitude, unit; shares ("one in five") and multiples. */
import { MULTIPLE_VERBS, MULTIPLES } from '../lexicon/numeral-words.js';
import { COMPARED, TWICE_OF } from '../lexicon/quantity-grammar.js';
import type { QuantityKind } from '../schema.js';
import { P } from '../text/document.js';
import { type Atoms, glued, isDash, isNumber, lower, posOf } from './atoms.js';
import { currencyBefore } from './currency.js';
import type { Amount, UnitRead } from './mention.js';
import { type Numeral, readNumeral } from './numeral.js';
import { compoundUnit, isMetre, readUnit } from './unit.js';

/** Reads the amount whose number begins at atom `i`. A null value and null low: read, but no quantity. */
export function readAmount(a: Atoms, i: number): Amount | null {
  const multiple = readMultiple(a, i);
  if (multiple !== null) return multiple;
  let numeral = readNumeral(a, i);
  if (numeral === null) return null;
  // "37m long": the grammar took the metre for a million; but "(£40m)".
  const metre = numeral.scale === 1e6 && isMetre(a, numeral.to - 1) && currencyBefore(a, numeral.from) === null;
  if (metre) numeral = unscaled(numeral);
  const share = readShareOf(a, numeral);
  if (share !== null) return share;
  const { from, sign } = readSign(a, numeral.from);
  const money = currencyBefore(a, from) ?? (from === numeral.from ? null : currencyBefore(a, numeral.from));
  const outer = money !== null ? readSign(a, money.from) : { from, sign: 1 };
  const amount = plainAmount(numeral, sign * outer.sign);
  amount.from = outer.from;
  if (money !== null) {
    amount.unit = { symbol: money.currency.code, name: money.currency.name, kind: 'money' };
    amount.kind = 'money';
    extendMoney(a, amount);
    return amount;
  }
  const fraction = numeral.style === 'fraction' ? readFractionUnit(a, amount) : false;
  if (!fraction) readPlainUnit(a, amount);
  readNegative(a, amount);
  return amount;
}

const unscaled = (n: Numeral): Numeral => ({ ...n, to: n.to - 1, value: n.value! / n.scale, scale: 1 });

function plainAmount(numeral: Numeral, sign: number): Amount {
  // Minus nought is nought: JSON knows no other.
  const value = numeral.value === null ? null : numeral.value * sign || 0;
  const kind: QuantityKind = numeral.style === 'fraction' ? 'fraction' : 'count';
  const { from, to, low } = numeral;
  return { from, to, numeral, value, low, high: null, bound: null, unit: null, kind, hyphenated: false };
}

/** A minus before the number or its currency. A dash counts only where no word touches it. */
function readSign(a: Atoms, i: number): { from: number; sign: 1 | -1 } {
  const k = i - 1;
  // "plus or minus 4" is a distance, not a direction.
  if (lower(a, k) === 'minus' && lower(a, k - 1) === 'or')
    return { from: lower(a, k - 2) === 'plus' ? k - 2 : k, sign: 1 };
  if (lower(a, k) === '±') return { from: k, sign: 1 };
  if (lower(a, k) === 'minus') return { from: k, sign: -1 };
  if (isDash(a, k) && lower(a, k - 1) === 'minus') return { from: k - 1, sign: -1 };
  if (isDash(a, k) && glued(a, i) && !touches(a, k)) return { from: k, sign: -1 };
  return lower(a, k) === '+' && glued(a, i) && !touches(a, k) ? { from: k, sign: 1 } : { from: i, sign: 1 };
}

/** "negative 0.3 percent": said before a measure; "tested negative 5 times" is a result. */
function readNegative(a: Atoms, amount: Amount): void {
  if (lower(a, amount.from - 1) !== 'negative' || amount.value === null) return;
  if (amount.kind !== 'percentage' && amount.kind !== 'measurement') return;
  amount.value = -amount.value;
  amount.from--;
}

/** Whether something other than an opening sign or a currency touches atom `k` from the left. */
const touches = (a: Atoms, k: number): boolean => glued(a, k) && !/^[(["“‘$£€¥~≈\n]$/.test(lower(a, k - 1));

/** After "$5 million": "a month", "US", "per share"; and the hyphen of "$5-a-day". */
function extendMoney(a: Atoms, amount: Amount): void {
  const k = amount.to;
  const word = lower(a, k);
  const nation = (word === 'us' || word === 'u.s.') && amount.unit!.symbol === 'USD' ? k + 1 : k;
  const after = readUnit(a, nation);
  if (after !== null && after.kind === 'money') amount.to = after.to;
  const rate = readUnitAfterMoney(a, after?.kind === 'money' ? after.to : nation, amount.unit!);
  if (rate !== null) {
    amount.to = rate.to;
    amount.unit = rate;
  }
  amount.hyphenated = isDash(a, amount.to) && glued(a, amount.to) && glued(a, amount.to + 1);
}

function readUnitAfterMoney(a: Atoms, k: number, unit: Omit<UnitRead, 'to'>): UnitRead | null {
  const divided = compoundUnit(a, { to: k, symbol: unit.symbol, name: unit.name, kind: unit.kind });
  return divided.to === k ? null : divided;
}

function readPlainUnit(a: Atoms, amount: Amount): void {
  const k = afterPlus(a, amount.numeral.to);
  if (k > amount.numeral.to) {
    amount.bound = 'at-least';
    amount.to = k;
  }
  // "5,000-odd fans" counts them, "a 95-page report" does not.
  const odd = isDash(a, k) && lower(a, k + 1) === 'odd';
  const hyphen = isDash(a, k) && glued(a, k) && !odd;
  amount.hyphenated = hyphen;
  if (hyphen && isNumber(a, k + 1)) return;
  // "tens of thousands of dollars"
  const vague = amount.value === null && lower(a, k) === 'of';
  const unit = readUnit(a, vague ? k + 1 : odd ? k + 2 : k);
  if (unit !== null) {
    if (vague && unit.kind === 'duration') return;
    amount.to = unit.to;
    amount.unit = unit;
    amount.kind = unit.kind;
    return;
  }
  const word = lower(a, hyphen ? k + 1 : k);
  if (word === 'times' || (word === 'time' && hyphen)) {
    const multiple = COMPARED.has(lower(a, k + 1));
    amount.unit = { symbol: '1', name: 'time', kind: multiple ? 'multiple' : 'count' };
    amount.kind = amount.unit.kind;
    amount.to = hyphen ? k + 2 : k + 1;
  } else if (word === 'fold' || (word === 'x' && glued(a, k) && !glued(a, k + 1))) {
    amount.kind = 'multiple';
    amount.unit = { symbol: '1', name: 'time', kind: 'multiple' };
    amount.to = hyphen ? k + 2 : k + 1;
  }
}

/** "100+ people", "15-plus years". */
function afterPlus(a: Atoms, k: number): number {
  if (lower(a, k) === '+' && glued(a, k)) return k + 1;
  return isDash(a, k) && glued(a, k) && lower(a, k + 1) === 'plus' ? k + 2 : k;
}

/** "half of 1 percent", "half a percentage point", "a third of a mile": the fraction of a unit. */
function readFractionUnit(a: Atoms, amount: Amount): boolean {
  const k = amount.to;
  const of = lower(a, k) === 'of' ? k + 1 : k;
  if (of > k) {
    const inner = readNumeral(a, of);
    const unit = inner?.value != null && inner.style !== 'fraction' ? readUnit(a, inner.to) : null;
    if (unit !== null && inner!.value! <= 1) return takeUnit(amount, unit, inner!.value!);
  }
  const article = lower(a, of);
  if (/^(a|an|the|each|every|this)$/.test(article)) {
    const unit = readUnit(a, of + 1);
    // "half the day" is a time; "half the pounds" is a share.
    const part = article === 'a' || article === 'an' || unit?.kind === 'duration';
    if (unit !== null && part) return takeUnit(amount, unit, 1);
  }
  const direct = of === k ? readUnit(a, k) : null;
  return direct !== null && takeUnit(amount, direct, 1);
}

function takeUnit(amount: Amount, unit: UnitRead, factor: number): true {
  amount.value = amount.value === null ? null : amount.value * factor;
  amount.unit = unit;
  amount.kind = unit.kind;
  amount.to = unit.to;
  return true;
}

/** "one in five", "nine out of 10", "eight of 10", "one in every three": a share of a whole. */
function readShareOf(a: Atoms, top: Numeral): Amount | null {
  if (top.value === null || top.scale > 1 || !Number.isInteger(top.value) || top.style === 'fraction') return null;
  // "one-in-five"
  const hyphen = isDash(a, top.to) && glued(a, top.to) && isDash(a, top.to + 2) ? 1 : 0;
  let k = top.to + hyphen;
  const word = lower(a, k);
  const out = word === 'out' && lower(a, k + 1) === 'of';
  // "one patient in nine"
  if (top.value === 1 && posOf(a, k) === P.NOUN && lower(a, k + 1) === 'in') k++;
  const joiner = lower(a, k);
  if (!out && joiner !== 'in' && joiner !== 'of') return null;
  k += (out ? 2 : 1) + hyphen;
  if (lower(a, k) === 'every') k++;
  const bottom = readNumeral(a, k);
  if (bottom?.value == null || bottom.style === 'fraction' || !(bottom.value > top.value) || top.value <= 0)
    return null;
  if (!isRound(bottom.value, out ? 'out' : joiner) || readUnit(a, bottom.to) !== null) return null;
  const amount = plainAmount({ ...top, to: bottom.to, style: 'fraction' }, 1);
  amount.value = top.value / bottom.value;
  return amount;
}

/** Wholes that people take shares of; "out of" says it of any number. */
const isRound = (n: number, joiner: string): boolean =>
  joiner === 'out' ||
  (n <= 20 && joiner === 'in' && n >= 2) ||
  n === 10 ||
  (n >= 25 && n < 1900 && n % 25 === 0 && joiner === 'in') ||
  (n % 1000 === 0 && joiner === 'in');

/** "twice", "sixfold", "doubled": a multiple in one word. */
function readMultiple(a: Atoms, i: number): Amount | null {
  const word = lower(a, i);
  const value = MULTIPLES.get(word) ?? MULTIPLE_VERBS.get(word);
  if (value === undefined) return null;
  if ((word === 'twice' || word === 'double') && !TWICE_OF.has(lower(a, i + 1))) return null;
  const numeral: Numeral = { from: i, to: i + 1, value, low: null, scale: 1, style: 'words' };
  const amount = plainAmount(numeral, 1);
  amount.kind = 'multiple';
  amount.unit = { symbol: '1', name: 'time', kind: 'multiple' };
  return amount;
}
