/**
 * A linear model over hashed features: one row of weights a bucket, one weight a label. Taggers add transition weights
 * between labels; a plain scorer has one label and no transitions.
 */
import type { FeatureTable } from './features.js';

export interface LinearModel {
  readonly labels: readonly string[];
  /** The model has `2 ** bits` buckets. */
  readonly bits: number;
  /** `weights[bucket * labels.length + label]`, in units of {@link scale}; eight zeros of padding at the end. */
  readonly weights: Int16Array;
  readonly scale: number;
  readonly edgeClasses: number;
  /**
   * Weight of a label after another, by the class of the edge between the two tokens:
   * `transitions[(edge * (L + 1) + previous) * L + label]`. `previous === L` stands for the start of the sequence.
   * Banned transitions are −Infinity.
   */
  readonly transitions: Float64Array;
  /** Weights of real-valued features, for scorers that have some. */
  readonly dense: readonly number[];
}

/** Whether `label` may follow `previous` in BIO labels: I-X only after B-X or I-X. `previous` is null at the start. */
export function bioLegal(previous: string | null, label: string): boolean {
  if (!label.startsWith('I-')) return true;
  return previous !== null && previous !== 'O' && previous.slice(2) === label.slice(2);
}

/**
 * Adds the scores of `count` rows of a table, from row `first`, to `scores[row * L + label]` (row 0 is `first`).
 * Call once per table that the model reads; clear `scores` before.
 */
export function addScores(
  model: LinearModel,
  table: FeatureTable,
  first: number,
  count: number,
  scores: Float64Array,
): void {
  const width = model.labels.length;
  for (let r = 0; r < count; r++) {
    const from = table.offsets[first + r]!;
    const to = table.offsets[first + r + 1]!;
    if (width <= 8) addRow(model, table.ids, from, to, scores, r * width);
    else addWideRow(model, table.ids, from, to, scores, r * width);
  }
}

const lanes = new Float64Array(8);

/**
 * Up to eight labels at once in local variables, which is several times faster than adding into an array. Lanes beyond
 * the model's labels read the neighbouring bucket's weights (or the padding) and are thrown away.
 */
function addRow(model: LinearModel, ids: Int32Array, from: number, to: number, scores: Float64Array, at: number): void {
  const { weights, scale, bits } = model;
  const width = model.labels.length;
  const shift = 32 - bits;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = from; k < to; k++) {
    const w = (ids[k]! >>> shift) * width;
    a += weights[w]!;
    b += weights[w + 1]!;
    c += weights[w + 2]!;
    d += weights[w + 3]!;
    e += weights[w + 4]!;
    f += weights[w + 5]!;
    g += weights[w + 6]!;
    h += weights[w + 7]!;
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
  lanes[4] = e;
  lanes[5] = f;
  lanes[6] = g;
  lanes[7] = h;
  for (let l = 0; l < width; l++) scores[at + l]! += lanes[l]! * scale;
}

function addWideRow(
  model: LinearModel,
  ids: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  at: number,
): void {
  const { weights, scale, bits } = model;
  const width = model.labels.length;
  for (let k = from; k < to; k++) {
    const w = (ids[k]! >>> (32 - bits)) * width;
    for (let l = 0; l < width; l++) scores[at + l]! += weights[w + l]! * scale;
  }
}

/** Score of features `ids[from..to)` under a model of one label. */
export function scoreFeatures(model: LinearModel, ids: Int32Array, from: number, to: number): number {
  const { weights, bits } = model;
  let sum = 0;
  for (let k = from; k < to; k++) sum += weights[ids[k]! >>> (32 - bits)]!;
  return sum * model.scale;
}
