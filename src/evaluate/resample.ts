/**
 * How sure a figure is. Articles, not labels, are drawn: labels of one article are not independent. Everything is
 * seeded, so that the same input gives the same intervals.
 */
import type { MeasureName } from './measure.js';
import type { Sheet } from './sheet.js';
import { addInto, emptyLike, scoreOf, type Tally } from './tally.js';

/** A small generator of uniform numbers in [0, 1): mulberry32 by Tommy Ettinger (public domain). */
export function uniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Percentile bootstrap interval at 95 % (Efron & Tibshirani 1993, ch. 13) of a statistic of n resampled articles. */
export function interval(
  n: number,
  rounds: number,
  seed: number,
  statistic: (drawn: Int32Array) => number,
): [number, number] {
  const random = uniform(seed);
  const drawn = new Int32Array(n);
  const values = new Float64Array(rounds);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) drawn[i] = Math.floor(random() * n);
    values[round] = statistic(drawn);
  }
  values.sort();
  const at = (share: number) => values[Math.min(rounds - 1, Math.floor(share * rounds))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** The micro score of a measure over drawn articles. */
export function microScore(sheets: readonly Sheet[], name: MeasureName, drawn: ArrayLike<number>): number {
  let sum: Tally | undefined;
  for (let i = 0; i < drawn.length; i++) {
    const tally = sheets[drawn[i]!]!.tallies[name];
    if (!tally) continue;
    sum ??= emptyLike(tally);
    addInto(sum, tally);
  }
  return sum ? scoreOf(sum) : 0;
}

/**
 * Two-sided p-value of a difference by approximate randomization (Noreen 1989; Yeh, COLING 2000): how often a difference
 * at least as large comes about when each article's two outputs are swapped by the toss of a coin.
 */
export function randomizationP(
  a: readonly Sheet[],
  b: readonly Sheet[],
  name: MeasureName,
  rounds: number,
  seed: number,
): number {
  const every = Int32Array.from(a.keys());
  const observed = Math.abs(microScore(a, name, every) - microScore(b, name, every));
  const random = uniform(seed);
  let asLarge = 0;
  for (let round = 0; round < rounds; round++) {
    const swapped = a.map(() => random() < 0.5);
    const one = a.map((sheet, i) => (swapped[i] ? b[i]! : sheet));
    const two = b.map((sheet, i) => (swapped[i] ? a[i]! : sheet));
    if (Math.abs(microScore(one, name, every) - microScore(two, name, every)) >= observed - 1e-12) asLarge++;
  }
  return (asLarge + 1) / (rounds + 1);
}
