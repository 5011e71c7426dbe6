/** The unit after a number: percent, measures, time, "per" and "a" compounds, and ages. */
import { GLUED_UNITS, METRE_FOLLOWERS, PER_UNITS, UNIT_OPENERS, UNITS, type Unit } from '../lexicon/unit-table.js';
import { P } from '../text/document.js';
import { type Atoms, glued, isDash, isNumber, isWord, lower, posOf, written } from './atoms.js';
import { currencyAfter } from './currency.js';
import type { UnitRead } from './mention.js';

/** The unit that begins at atom `i`, or null. */
export function readUnit(a: Atoms, i: number): UnitRead | null {
  const at = isDash(a, i) && glued(a, i) && glued(a, i + 1) ? i + 1 : i;
  const base = currencyAfter(a, i) ?? longSymbol(a, at) ?? wordUnit(a, at) ?? letterUnit(a, at);
  if (base === null) return null;
  const age = readAge(a, base);
  return age ?? compoundUnit(a, base);
}

const unitRead = (to: number, unit: Unit): UnitRead => ({ to, symbol: unit.symbol, name: unit.name, kind: unit.kind });

/** Symbols that atoms cut apart: "km/h", "°C", "m2". */
function longSymbol(a: Atoms, i: number): UnitRead | null {
  const word = lower(a, i);
  const next = lower(a, i + 1);
  if (word === '°' || word === 'º') {
    const degree = next === 'c' || next === 'f' ? UNITS.get(`°${next}`) : undefined;
    return degree !== undefined ? unitRead(i + 2, degree) : unitRead(i + 1, UNITS.get('°')!);
  }
  if ((word === 'deg' || word === 'degrees') && (next === 'c' || next === 'f')) {
    return unitRead(i + 2, UNITS.get(`deg ${next}`)!);
  }
  if (next === '/' && glued(a, i + 1)) {
    const rate = UNITS.get(`${word}/${lower(a, i + 2)}`);
    if (rate !== undefined) return unitRead(i + 3, rate);
  }
  if (isNumber(a, i + 1) && glued(a, i + 1)) {
    const power = UNITS.get(`${word}${next}`);
    if (power !== undefined) return unitRead(i + 2, power);
  }
  if ((word === 'μ' || word === 'µ') && glued(a, i + 1)) {
    const micro = UNITS.get(`${word}${next}`);
    if (micro !== undefined) return unitRead(i + 2, micro);
  }
  if (word === '″' || word === '′') return unitRead(i + 1, UNITS.get(word === '″' ? 'inch' : 'foot')!);
  return null;
}

/** Names and symbols of the table, the longest first. */
function wordUnit(a: Atoms, i: number): UnitRead | null {
  const word = lower(a, i);
  if (UNIT_OPENERS.has(word)) {
    const two = UNITS.get(`${word} ${lower(a, i + 1)}`);
    if (two !== undefined) return unitRead(i + 2, two);
    const three = UNITS.get(`${word} ${lower(a, i + 1)} ${lower(a, i + 2)}`);
    if (three !== undefined) return unitRead(i + 3, three);
  }
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  // "a second vote": the ordinal is no unit of time; "pc" and "mp" need the digit before them.
  if (NEED_GLUE.has(word) && !glued(a, i)) return null;
  return unitRead(i + 1, unit);
}
const NEED_GLUE = new Set(['pc', 'mp', 'pp', 'ms', 'bp']);

/** "1.5m long", "5V", "12 C": symbols of one letter, in the places where they are units. */
function letterUnit(a: Atoms, i: number): UnitRead | null {
  const letter = written(a, i);
  if (letter.length !== 1 || !isWord(a, i)) return null;
  if (letter === 'C' && a.start[i]! - a.end[i - 1]! <= 1) return unitRead(i + 1, UNITS.get('°c')!);
  if (!glued(a, i)) return null;
  if (letter === 'F') return unitRead(i + 1, UNITS.get('°f')!);
  if (letter === 'm') return unitRead(i + 1, UNITS.get('metre')!);
  const unit = GLUED_UNITS.get(letter);
  return unit === undefined ? null : unitRead(i + 1, unit);
}

const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000]);

/** Whether "m" at atom `i`, glued to digits, is a metre rather than a million. */
export function isMetre(a: Atoms, i: number): boolean {
  if (written(a, i) !== 'm' || !glued(a, i)) return false;
  const next = isDash(a, i + 1) ? lower(a, i + 2) : lower(a, i + 1);
  // "the 100m" is a race.
  if (/^(the|a)$/.test(lower(a, i - 2)) && RACES.has(a.value[i - 1]!)) return true;
  return (
    METRE_FOLLOWERS.has(next) || (lower(a, i + 1) === '(' && isNumber(a, i + 2)) || (next === ')' && glued(a, i + 1))
  );
}

const AGED = new Set(['old', 'olds']);

/** "years old", "-year-old", "years of age". */
function readAge(a: Atoms, unit: UnitRead): UnitRead | null {
  if (unit.kind !== 'duration') return null;
  const k = isDash(a, unit.to) && glued(a, unit.to) ? unit.to + 1 : unit.to;
  const age = (to: number): UnitRead => ({ to, symbol: unit.symbol, name: `${unit.name} of age`, kind: 'age' });
  if (AGED.has(lower(a, k))) return age(k + 1);
  if (lower(a, unit.to) === 'of' && lower(a, unit.to + 1) === 'age') return age(unit.to + 2);
  return null;
}

const TIME_AFTER = new Set(['ago', 'earlier', 'before', 'later', 'after', 'previously', 'on']);

/** "per hour", "a month", "/month": what the unit is divided by. */
export function compoundUnit(a: Atoms, base: UnitRead): UnitRead {
  // "$12-an-hour"
  const i = isDash(a, base.to) && /^an?$/.test(lower(a, base.to + 1)) ? base.to + 1 : base.to;
  const join = lower(a, i);
  if (base.kind === 'percentage') return base;
  // "31p a year earlier" is when.
  if (join !== 'per' && TIME_AFTER.has(lower(a, i + 2))) return base;
  if (
    join === 'per' ||
    ((join === 'a' || join === 'an' || join === 'each') && PER_UNITS.has(lower(a, isDash(a, i + 1) ? i + 2 : i + 1)))
  ) {
    if (base.kind === 'duration' && join === 'a' && lower(a, i + 1) === lower(a, i - 1)) return base;
    const named = readDenominator(a, isDash(a, i + 1) ? i + 2 : i + 1);
    if (named !== null) return divided(base, named);
  }
  if (join === '/' && glued(a, i + 1)) {
    const named = readDenominator(a, i + 1);
    if (named !== null && UNITS.has(lower(a, i + 1))) return divided(base, named);
  }
  return base;
}

const divided = (base: UnitRead, by: { to: number; symbol: string; name: string }): UnitRead => ({
  to: by.to,
  // Money keeps the ISO code as its unit; what it is paid for stands in the name.
  symbol: base.kind === 'money' ? base.symbol : `${base.symbol}/${by.symbol}`,
  name: `${base.name} per ${by.name}`,
  kind: base.kind === 'money' ? 'money' : 'rate',
});

/** What comes after "per": a unit, or a bare noun ("per game"). */
export function readDenominator(a: Atoms, i: number): { to: number; symbol: string; name: string } | null {
  const unit = longSymbol(a, i) ?? wordUnit(a, i);
  if (unit !== null) return unit;
  if (!isWord(a, i)) return null;
  if (PER_UNITS.has(lower(a, i)) || posOf(a, i) === P.NOUN)
    return { to: i + 1, symbol: lower(a, i), name: lower(a, i) };
  return null;
}
