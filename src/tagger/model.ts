/**
 * A linear model over hashed features: one row of weights a bucket, one weight a label. Taggers add transition weights
 * between labels; a plain scorer has one label and no transitions.
 */
import type { FeatureTable } from './features.js';
import { Kernel, ROW_BYTES } from './kernel.js';

export interface LinearModel {
  readonly labels: readonly string[];
  /** The model has `2 ** bits` buckets. */
  readonly bits: number;
  /** Whole numbers from which the weights come: `levels[bucket * stride + label]`. See {@link weightOf}. */
  readonly levels: Int8Array;
  /** Numbers a bucket takes: its labels, or eight for a tagger of four to eight, so that the kernel can read it. */
  readonly stride: number;
  /** linear: a weight is its level; root: the level's square with its sign, which keeps small weights apart. */
  readonly curve: 'linear' | 'root';
  /** What a weight of 1 is worth. */
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

export const strideOf = (labels: number): number => (labels > 3 && labels < ROW_BYTES ? ROW_BYTES : labels);

/** The weight at a place in {@link LinearModel.levels}, in units of the model's scale. */
export function weightOf({ levels, curve }: LinearModel, at: number): number {
  const level = levels[at]!;
  return curve === 'linear' ? level : level < 0 ? -level * level : level * level;
}

/** Whether `label` may follow `previous` in BIO labels: I-X only after B-X or I-X. `previous` is null at the start. */
export function bioLegal(previous: string | null, label: string): boolean {
  if (!label.startsWith('I-')) return true;
  return previous !== null && previous !== 'O' && previous.slice(2) === label.slice(2);
}

let kernel: Kernel | null | undefined;
/** Where the kernel keeps the weights of a model. */
const placed = new WeakMap<LinearModel, number>();

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
  kernel ??= Kernel.create();
  let done = 0;
  while (done < count) {
    const summed =
      kernel === null || model.stride !== ROW_BYTES
        ? 0
        : addByKernel(kernel, model, table, first + done, count - done, scores, done);
    if (summed === 0) addRow(model, table, first + done, scores, done);
    done += Math.max(1, summed);
  }
}

function addByKernel(
  by: Kernel,
  model: LinearModel,
  table: FeatureTable,
  first: number,
  count: number,
  scores: Float64Array,
  row: number,
): number {
  let at = placed.get(model);
  if (at === undefined) {
    at = by.place(model.levels);
    placed.set(model, at);
  }
  const rows = by.sum(at, model.bits, model.curve === 'root', table, first, count);
  const { sums } = by;
  const { scale } = model;
  const width = model.labels.length;
  for (let r = 0; r < rows; r++) {
    for (let l = 0; l < width; l++) scores[(row + r) * width + l]! += sums[r * ROW_BYTES + l]! * scale;
  }
  return rows;
}

/** The same in JavaScript, for any number of labels. Whole numbers are summed first: the result is the kernel's. */
export function addRow(
  model: LinearModel,
  table: FeatureTable,
  source: number,
  scores: Float64Array,
  row: number,
): void {
  const { stride, scale, bits } = model;
  const width = model.labels.length;
  const to = table.offsets[source + 1]!;
  for (let l = 0; l < width; l++) {
    let sum = 0;
    for (let k = table.offsets[source]!; k < to; k++)
      sum += weightOf(model, (table.ids[k]! >>> (32 - bits)) * stride + l);
    scores[row * width + l]! += sum * scale;
  }
}

/** Score of features `ids[from..to)` under a model of one label. */
export function scoreFeatures(model: LinearModel, ids: Int32Array, from: number, to: number): number {
  const shift = 32 - model.bits;
  let sum = 0;
  for (let k = from; k < to; k++) sum += weightOf(model, ids[k]! >>> shift);
  return sum * model.scale;
}
