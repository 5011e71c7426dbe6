/** Logistic regression by Newton's method on standardised features: exact, without random numbers or a learning rate. */

export interface Choice {
  readonly x: ArrayLike<number>;
  readonly y: number;
  /** How much the example counts; 0 leaves it out. */
  readonly weight: number;
}

export interface Example extends Choice {
  readonly y: 0 | 1;
}

export interface Logistic {
  readonly bias: number;
  /** In the scale of the features as they come. */
  readonly weights: Float64Array;
}

const STEPS = 60;
const LONGEST_STEP = 1;

/** `l2` pulls the weights of standardised features to those of `prior` (by default zero); the bias is free. */
export function fitLogistic(examples: readonly Example[], l2: number, prior: readonly number[] = []): Logistic {
  return fitChoice(examples, l2, [prior])[0]!;
}

/**
 * Multinomial: `y` is 0 for the choice that the others are measured by, else one more than the index of its prior. The
 * log odds of each other choice against that one; the largest wins, and none where all are below 0.
 */
export function fitChoice(examples: readonly Choice[], l2: number, priors: readonly (readonly number[])[]): Logistic[] {
  const size = examples[0]!.x.length;
  const { mean, spread } = standard(examples, size);
  // Row by row, with a last column of ones for the bias.
  const rows = examples.map(({ x }) =>
    Float64Array.from({ length: size + 1 }, (_, k) => (k < size ? (x[k]! - mean[k]!) / spread[k]! : 1)),
  );
  const goal = Float64Array.from(priors.flatMap((prior) => [...spread.map((value, k) => (prior[k] ?? 0) * value), 0]));
  const w = Float64Array.from(goal);
  for (let step = 0; step < STEPS; step++) {
    const move = solve(...newton(examples, rows, w, goal, l2));
    const largest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // A long step is cut short: where the curve is nearly flat, Newton's method leaps too far.
    const pace = Math.min(1, LONGEST_STEP / largest);
    for (let k = 0; k < w.length; k++) w[k]! -= pace * move[k]!;
    if (largest < 1e-6) break;
  }
  return priors.map((_, c) => {
    const own = w.subarray(c * (size + 1), (c + 1) * (size + 1));
    const weights = own.slice(0, size).map((value, k) => value / spread[k]!);
    return { bias: weights.reduce((bias, value, k) => bias - value * mean[k]!, own[size]!), weights };
  });
}

export function logOdds({ bias, weights }: Logistic, x: ArrayLike<number>): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * x[k]!;
  return sum;
}

function standard(examples: readonly Choice[], size: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { x } of examples) for (let k = 0; k < size; k++) mean[k]! += x[k]! / examples.length;
  for (const { x } of examples) for (let k = 0; k < size; k++) spread[k]! += (x[k]! - mean[k]!) ** 2 / examples.length;
  return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

/** Second derivatives and gradient of the penalised loss at `w`, which holds the weights of choice after choice. */
function newton(
  examples: readonly Choice[],
  rows: readonly Float64Array[],
  w: Float64Array,
  goal: Float64Array,
  l2: number,
): [Float64Array[], Float64Array] {
  const size = rows[0]!.length;
  const choices = w.length / size;
  const isBias = (k: number) => k % size === size - 1;
  const gradient = w.map((value, k) => (isBias(k) ? 0 : l2 * (value - goal[k]!)));
  const curvature = Array.from({ length: w.length }, (_, k) => {
    const row = new Float64Array(w.length);
    row[k] = isBias(k) ? 1e-9 : l2;
    return row;
  });
  const odds = new Float64Array(choices);
  examples.forEach(({ y, weight }, r) => {
    if (weight === 0) return;
    const z = rows[r]!;
    let total = 1;
    for (let c = 0; c < choices; c++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += z[k]! * w[c * size + k]!;
      odds[c] = Math.exp(sum);
      total += odds[c]!;
    }
    for (let c = 0; c < choices; c++) {
      const p = odds[c]! / total;
      for (let i = 0; i < size; i++) gradient[c * size + i]! += weight * (p - (y === c + 1 ? 1 : 0)) * z[i]!;
      for (let d = 0; d <= c; d++) {
        const bend = weight * p * ((c === d ? 1 : 0) - odds[d]! / total);
        for (let i = 0; i < size; i++) {
          const factor = bend * z[i]!;
          if (factor === 0) continue;
          const row = curvature[c * size + i]!;
          for (let j = 0; j < (c === d ? i + 1 : size); j++) row[d * size + j]! += factor * z[j]!;
        }
      }
    }
  });
  return [curvature, gradient];
}

/** Solves a symmetric, positive system of which the lower half is filled, by Cholesky's method. */
function solve(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= a[i]![k]! * a[j]![k]!;
      a[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j]![j]!;
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i]![k]! * x[k]!;
    x[i]! /= a[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= a[k]![i]! * x[k]!;
    x[i]! /= a[i]![i]!;
  }
  return x;
}
