/** Neighbouring amounts that belong together: ranges, votes, shared magnitudes and units, and scores that are neither. */
import { SCORE_WORDS } from '../lexicon/quantity-names.js';
import { P } from '../text/document.js';
import { type Atoms, isDash, lower, posOf } from './atoms.js';
import { changeBefore, changesRightBefore } from './change.js';
import type { Amount } from './mention.js';
import { isAboutPoll } from './points.js';
import { isScore, isTied, isVote, tallyOf } from './tied.js';

/** Joins and mends the amounts of a text, which come in order. Linear. */
export function joinAmounts(a: Atoms, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (let n = 0; n < amounts.length; n++) {
    const left = amounts[n]!;
    const right = amounts[n + 1];
    if (right === undefined || right.from - left.to > 4) {
      joined.push(left);
      continue;
    }
    const tied = isTied(a, left, right);
    if (tied && isVote(a, left, right)) {
      joined.push(tallyOf(left, right));
      n++;
      continue;
    }
    if (tied && isScore(a, left, right)) {
      n++;
      continue;
    }
    const ratio = readRatio(a, left, right);
    if (ratio !== null) {
      joined.push(ratio);
      n++;
      continue;
    }
    const range = readRange(a, left, right, toAgain(a, amounts, n + 1));
    if (range === null) joined.push(sharesMagnitude(a, left, right) ? magnified(left, right.numeral.scale) : left);
    else {
      joined.push(range);
      n++;
    }
  }
  shareUnits(a, joined);
  return joined;
}

/** How many times as much or as little what grew or fell may come to, for its magnitude to be told once. */
const MOST_GROWN = 5;

/** "grew from 1.2 to 1.5 million". */
function sharesMagnitude(a: Atoms, left: Amount, right: Amount): boolean {
  const { scale } = right.numeral;
  if (joinerOf(a, left.to, right.from) !== 'to' || lower(a, left.from - 1) !== 'from' || !agree(left, right))
    return false;
  if (left.value === null || right.value === null || left.numeral.scale !== 1 || scale === 1) return false;
  const times = right.value / (left.value * scale);
  return times < MOST_GROWN && times > 1 / MOST_GROWN;
}

const magnified = (amount: Amount, scale: number): Amount => ({
  ...amount,
  value: amount.value! * scale,
  numeral: { ...amount.numeral, scale, value: amount.value! * scale },
});

/** "from 5 to 7 to 3 to 5": a move from one range to another. */
const toAgain = (a: Atoms, amounts: readonly Amount[], n: number): boolean =>
  n + 2 < amounts.length &&
  joinerOf(a, amounts[n]!.to, amounts[n + 1]!.from) === 'to' &&
  joinerOf(a, amounts[n + 1]!.to, amounts[n + 2]!.from) === 'to';

/** "outnumbered three to one", "4 to 1 in favor", "a ratio of 3:1". */
function readRatio(a: Atoms, left: Amount, right: Amount): Amount | null {
  const colon = right.from === left.to + 1 && lower(a, left.to) === ':';
  if ((!colon && joinerOf(a, left.to, right.from) !== 'to') || left.unit !== null || right.unit !== null) return null;
  if (left.value === null || right.value !== 1 || left.value <= 1 || posOf(a, right.to) === P.NOUN) return null;
  return { ...left, to: right.to, kind: 'ratio', numeral: { ...left.numeral, to: right.numeral.to } };
}

/** "15 to 20 percent", "$3-5bn", "between 15 and 20", "from 3 to 5 years old", "0-to-60-mph". */
function readRange(a: Atoms, left: Amount, right: Amount, betweenRanges: boolean): Amount | null {
  const joiner = joinerOf(a, left.to, right.from);
  if (joiner === null || left.value === null || right.value === null) return null;
  if (
    left.kind === 'multiple' ||
    right.kind === 'multiple' ||
    (left.numeral.style === 'fraction') !== (right.numeral.style === 'fraction')
  )
    return null;
  const before = boundStart(a, left.from);
  const opener = lower(a, before - 1);
  if (joiner === 'and' && opener !== 'between') return null;
  if (joiner === 'or' && (opener === 'either' || opener === 'between')) return null;
  if (joiner !== 'and' && opener !== 'between' && comparesRatherThanRanges(a, before, joiner, betweenRanges))
    return null;
  if (!agree(left, right)) return null;
  // "36 percent to 41 percent" of a poll are two shares.
  const twice = left.kind === 'percentage' && right.kind === 'percentage' && left.to > left.numeral.to;
  if (twice && joiner === 'to' && opener !== 'from' && opener !== 'between' && isAboutPoll(a, left)) return null;
  const unit = right.unit ?? left.unit;
  const share =
    left.numeral.scale === 1 &&
    right.numeral.scale > 1 &&
    left.value < 1000 &&
    left.value <= right.value / right.numeral.scale;
  const low = share ? left.value * right.numeral.scale : left.value;
  if (!(low < right.value)) return null;
  if (joiner === 'or' && !isOneGuess(left, low, right.value, right.numeral.scale)) return null;
  return {
    ...right,
    from: opener === 'between' ? before - 1 : left.from,
    value: null,
    low,
    high: right.value,
    bound: 'range',
    unit,
    kind: unit === null ? right.kind : unit.kind,
    numeral: { ...right.numeral, from: left.numeral.from, style: 'digits' },
  };
}

/** Steps over "about" between "between" and the number. */
const boundStart = (a: Atoms, i: number): number =>
  /^(about|around|roughly|approximately)$/.test(lower(a, i - 1)) ? i - 1 : i;

/** How many times the other the higher end of a guess may be. */
const MOST_APART = 1.25;

/** "60 or 65 per cent", "two or three hundred" are one guess each; "$25k or $40k", "5% or 6%" a choice between two. */
const isOneGuess = (left: Amount, low: number, high: number, scale: number): boolean =>
  left.unit === null && (high <= MOST_APART * low || (high - low === scale && high < 10 * scale));

function joinerOf(a: Atoms, from: number, to: number): 'dash' | 'to' | 'and' | 'or' | null {
  const width = to - from;
  if (width === 0) return null;
  if (width === 1) {
    const word = lower(a, from);
    if (isDash(a, from)) return 'dash';
    if (word === '/') return 'dash';
    return word === 'to' || word === 'and' || word === 'or' ? word : null;
  }
  if (width === 3 && isDash(a, from) && lower(a, from + 1) === 'to' && isDash(a, from + 2)) return 'to';
  if (width === 2 && isDash(a, from) && lower(a, from + 1) === 'to') return 'to';
  if (
    width === 2 &&
    /^(to|and)$/.test(lower(a, from)) &&
    /^(about|around|roughly|nearly|almost)$/.test(lower(a, from + 1))
  ) {
    return lower(a, from) as 'to' | 'and';
  }
  return null;
}

/** "rose from 5 to 7" is a change, "leads by 49 to 47" a comparison, "fell 3 to 50" both a step and where it ended. */
function comparesRatherThanRanges(a: Atoms, before: number, joiner: string, betweenRanges: boolean): boolean {
  if (joiner === 'dash' || joiner === 'or') return false;
  const opener = lower(a, before - 1);
  if (opener === 'from') return changeBefore(a, before - 1) !== null && !betweenRanges;
  if (opener === 'by' || SCORE_WORDS.has(opener)) return true;
  return changesRightBefore(a, before);
}

/** Units must be the same or stated once. */
function agree(left: Amount, right: Amount): boolean {
  if (left.unit === null)
    return right.unit === null || right.unit.kind !== 'money' || right.to > right.numeral.to || true;
  if (right.unit === null) return true;
  return (
    left.unit.symbol === right.unit.symbol ||
    (left.kind === 'money' && right.kind === 'money' && left.unit.symbol === 'USD' && right.unit.name === 'dollar')
  );
}

/** "7- or 8-inch", "9, 10 and 11 percent": a unit stated once at the end of a list. */
function shareUnits(a: Atoms, amounts: readonly Amount[]): void {
  for (let n = amounts.length - 2; n >= 0; n--) {
    const left = amounts[n]!;
    const right = amounts[n + 1]!;
    if (left.unit !== null || right.unit === null || left.kind !== 'count') continue;
    const part = left.value !== null && isPartOf(a, left.to, right.from);
    if (
      part ||
      (right.unit.kind !== 'money' && isListGap(a, left.to, right.from)) ||
      (right.to > right.numeral.to && isListGap(a, left.to, right.from))
    ) {
      left.unit = right.unit;
      left.kind = right.kind;
    }
  }
}

/** "280 million of the 1.5 billion shekels": a part has the unit of its whole. */
const isPartOf = (a: Atoms, from: number, to: number): boolean =>
  to - from <= 2 && lower(a, from) === 'of' && (to === from + 1 || /^(the|its|a|that|their)$/.test(lower(a, from + 1)));

/** Only commas, "and", "or", "to" and hyphens between. */
function isListGap(a: Atoms, from: number, to: number): boolean {
  if (to - from > 3 || to === from) return false;
  for (let k = from; k < to; k++) if (!isDash(a, k) && !/^(,|and|or|to)$/.test(lower(a, k))) return false;
  return true;
}
