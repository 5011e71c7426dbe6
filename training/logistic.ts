/** Logistic regression by Newton's method on standardised features: exact, without random numbers or a learning rate. */

export interface Example {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  /** How much the example counts; 0 leaves it out. */
  readonly weight: number;
}

export interface Logistic {
  readonly bias: number;
  /** In the scale of the features as they come. */
  readonly weights: Float64Array;
}

const STEPS = 30;

/** `l2` pulls the weights of standardised features to those of `prior` (by default zero); the bias is free. */
export function fitLogistic(examples: readonly Example[], l2: number, prior?: readonly number[]): Logistic {
  const size = examples[0]!.x.length;
  const { mean, spread } = standard(examples, size);
  // Row by row, with a last column of ones for the bias.
  const rows = examples.map(({ x }) =>
    Float64Array.from({ length: size + 1 }, (_, k) => (k < size ? (x[k]! - mean[k]!) / spread[k]! : 1)),
  );
  const goal = Float64Array.from({ length: size + 1 }, (_, k) => (k < size ? (prior?.[k] ?? 0) * spread[k]! : 0));
  const w = Float64Array.from(goal);
  for (let step = 0; step < STEPS; step++) {
    const move = solve(...newton(examples, rows, w, goal, l2));
    let largest = 0;
    for (let k = 0; k <= size; k++) {
      w[k]! -= move[k]!;
      largest = Math.max(largest, Math.abs(move[k]!));
    }
    if (largest < 1e-6) break;
  }
  const weights = w.slice(0, size).map((value, k) => value / spread[k]!);
  return { bias: weights.reduce((bias, value, k) => bias - value * mean[k]!, w[size]!), weights };
}

export function logOdds({ bias, weights }: Logistic, x: ArrayLike<number>): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * x[k]!;
  return sum;
}

function standard(examples: readonly Example[], size: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { x } of examples) for (let k = 0; k < size; k++) mean[k]! += x[k]! / examples.length;
  for (const { x } of examples) for (let k = 0; k < size; k++) spread[k]! += (x[k]! - mean[k]!) ** 2 / examples.length;
  return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

/** Second derivatives and gradient of the penalised loss at `w`. */
function newton(
  examples: readonly Example[],
  rows: readonly Float64Array[],
  w: Float64Array,
  goal: Float64Array,
  l2: number,
): [Float64Array[], Float64Array] {
  const size = w.length;
  const gradient = w.map((value, k) => (k < size - 1 ? l2 * (value - goal[k]!) : 0));
  const curvature = Array.from({ length: size }, (_, k) => {
    const row = new Float64Array(size);
    row[k] = k < size - 1 ? l2 : 1e-9;
    return row;
  });
  examples.forEach(({ y, weight }, r) => {
    if (weight === 0) return;
    const z = rows[r]!;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += z[k]! * w[k]!;
    const p = 1 / (1 + Math.exp(-sum));
    const bend = weight * p * (1 - p);
    for (let i = 0; i < size; i++) {
      gradient[i]! += weight * (p - y) * z[i]!;
      const factor = bend * z[i]!;
      if (factor === 0) continue;
      const row = curvature[i]!;
      for (let j = 0; j <= i; j++) row[j]! += factor * z[j]!;
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
