/**
 * A linear model over hashed features: one row of weights a bucket, one weight a label. Taggers add transition weights
 * between labels; a plain scorer has one label and no transitions.
 */
import type { FeatureTable } from './features.js';
import { Kernel, ROW_LABELS } from './kernel.js';

export interface LinearModel {
  readonly labels: readonly string[];
  /** The model has `2 ** bits` buckets. */
  readonly bits: number;
  /**
   * Which of the {@link codes} each weight is, four bits for each: weight `bucket * stride + label` is in half a byte, the
   * lower half first. Few bytes are near at hand in the processor; many are not. See {@link weightOf}.
   */
  readonly packed: Uint8Array;
  /** Weights that a bucket has room for: the least power of two that holds its labels. */
  readonly stride: number;
  /** The sixteen values of a weight, whole numbers. */
  readonly codes: Int16Array;
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

/** A tagger whose features come in two tables, each with weights of its own. */
export interface TwoTableTagger {
  /** Of the features that it shares with another tagger; the labels and transitions are these. */
  readonly shared: LinearModel;
  readonly own: LinearModel;
}

export const strideOf = (labels: number): number => 2 ** Math.ceil(Math.log2(labels));

/** Four bits of a packed array, the `at`-th. */
export const codeAt = (packed: Uint8Array, at: number): number => (packed[at >> 1]! >> ((at & 1) << 2)) & 15;

/** The weight `at = bucket * stride + label`, in units of the model's scale. */
export const weightOf = ({ packed, codes }: LinearModel, at: number): number => codes[codeAt(packed, at)]!;

/** Whether `label` may follow `previous` in BIO labels: I-X only after B-X or I-X. `previous` is null at the start. */
export function bioLegal(previous: string | null, label: string): boolean {
  if (!label.startsWith('I-')) return true;
  return previous !== null && previous !== 'O' && previous.slice(2) === label.slice(2);
}

let kernel: Kernel | null | undefined;
/** Where the kernel keeps the weights of a model; of two, by the first one. */
const placed = new WeakMap<LinearModel, number>();
const placedTwo = new WeakMap<LinearModel, { readonly other: LinearModel; readonly at: number }>();

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
  const suits = kernel !== null && model.stride === ROW_LABELS;
  for (let done = 0; done < count; ) {
    const rows = suits ? kernel!.sum(1, placeOf(kernel!, model), model.bits, table, first + done, count - done) : 0;
    if (rows === 0) addRow(model, table, first + done, scores, done);
    else addSums(model, kernel!.sums, 0, ROW_LABELS, rows, scores, done);
    done += Math.max(1, rows);
  }
}

/** {@link addScores} for two models that read the same table: each row of features is looked up once for both. */
export function addScoresOfTwo(
  models: readonly [LinearModel, LinearModel],
  table: FeatureTable,
  first: number,
  count: number,
  scores: readonly [Float64Array, Float64Array],
): void {
  const [a, b] = models;
  kernel ??= Kernel.create();
  const suit = a.stride === ROW_LABELS && b.stride === ROW_LABELS && a.bits >= b.bits;
  if (kernel === null || !suit) {
    addScores(a, table, first, count, scores[0]);
    addScores(b, table, first, count, scores[1]);
    return;
  }
  const at = placeOfTwo(kernel, a, b);
  for (let done = 0; done < count; ) {
    const rows = kernel.sum(2, at, a.bits, table, first + done, count - done);
    models.forEach((model, m) => {
      if (rows === 0) addRow(model, table, first + done, scores[m]!, done);
      else addSums(model, kernel!.sums, m * ROW_LABELS, 2 * ROW_LABELS, rows, scores[m]!, done);
    });
    done += Math.max(1, rows);
  }
}

function placeOf(by: Kernel, model: LinearModel): number {
  let at = placed.get(model);
  if (at === undefined) {
    at = by.place([model.codes], model.packed);
    placed.set(model, at);
  }
  return at;
}

function placeOfTwo(by: Kernel, model: LinearModel, other: LinearModel): number {
  const known = placedTwo.get(model);
  if (known?.other === other) return known.at;
  const both = new Uint8Array(2 ** model.bits * ROW_LABELS);
  // A bucket is the top bits of a feature: one of the smaller model's takes several of the larger one's.
  const shared = model.bits - other.bits;
  for (let at = 0; at < both.length; at++) {
    const others = ((at / ROW_LABELS) >> shared) * ROW_LABELS + (at % ROW_LABELS);
    both[at] = codeAt(model.packed, at) | (codeAt(other.packed, others) << 4);
  }
  const at = by.place([model.codes, other.codes], both);
  placedTwo.set(model, { other, at });
  return at;
}

/** Adds the kernel's sums, `size` to a row and the model's from `offset` on, to the scores from row `row` on. */
function addSums(
  { scale, labels }: LinearModel,
  sums: Int32Array,
  offset: number,
  size: number,
  rows: number,
  scores: Float64Array,
  row: number,
): void {
  const width = labels.length;
  for (let r = 0; r < rows; r++) {
    const from = r * size + offset;
    const to = (row + r) * width;
    for (let l = 0; l < width; l++) scores[to + l]! += sums[from + l]! * scale;
  }
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
export function scoreFeatures(
  { packed, codes, bits, scale }: LinearModel,
  ids: Int32Array,
  from: number,
  to: number,
): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let k = from; k < to; k++) {
    sum += codes[codeAt(packed, ids[k]! >>> shift)]!;
  }
  return sum * scale;
}
