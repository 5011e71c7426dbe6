/**
 * Averaged structured perceptron over hashed features (Collins 2002), with hashing on while training so that the model
 * learns to live with its collisions. Deterministic for one seed.
 */
import type { FeatureTable } from '../src/tagger/features.js';
import { bioLegal } from '../src/tagger/model.js';
import { viterbi } from '../src/tagger/viterbi.js';
import { random, shuffle } from './engine-random.js';

/** `count` rows of a table from row `first`; a sequence may read several tables at once, each with weights of its own. */
export interface Rows {
  readonly table: FeatureTable;
  readonly first: number;
}

export interface TrainingSequence {
  readonly rows: readonly Rows[];
  readonly count: number;
  /** Class of the edge into each token. */
  readonly edges: Uint8Array;
  /** Index of the right label of each token. */
  readonly gold: Uint8Array;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** For each table that the sequences read: its features fall into 2^bits buckets. */
  readonly bits: readonly number[];
  readonly edgeClasses: number;
  readonly epochs: number;
  readonly seed: number;
  /** Whether `label` may follow `previous` (null: start). Default: BIO. */
  readonly legal?: (previous: string | null, label: string) => boolean;
  /** Called after each epoch with the share of wrong tokens while training. */
  readonly onEpoch?: (epoch: number, errorRate: number) => void;
}

/** Real-valued weights, laid out as in `LinearModel`; ready for `quantise`. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly edgeClasses: number;
  readonly weights: Float32Array;
  /** How often each bucket is read in training; left out: equally often. */
  readonly uses?: Float64Array;
  readonly transitions: Float64Array;
  readonly dense: readonly number[];
}

/** How often rows of a table read each of 2^`bits` buckets. */
export function countUses(uses: Float64Array, bits: number, { table, first }: Rows, count: number): void {
  const end = table.offsets[first + count]!;
  for (let k = table.offsets[first]!; k < end; k++) uses[table.ids[k]! >>> (32 - bits)]!++;
}

/**
 * The average of all weights seen is w − sum/steps, where `sum` collects each change times the step it was made in:
 * no time stamp per weight is needed.
 */
interface State {
  /** Where the weights of each table begin. */
  readonly starts: readonly number[];
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionSums: Float64Array;
  step: number;
}

/** Weights of each table; the first has the transitions, too. */
export function trainPerceptron(sequences: readonly TrainingSequence[], options: TrainingOptions): TrainedWeights[] {
  const width = options.labels.length;
  const longest = sequences.reduce((most, s) => Math.max(most, s.count), 1);
  const scores = new Float64Array(longest * width);
  const guess = new Uint8Array(longest);
  const state = startState(options);
  const order = Int32Array.from(sequences, (_, i) => i);
  const next = random(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    let tokens = 0;
    for (const index of order) {
      const sequence = sequences[index]!;
      if (sequence.count === 0) continue;
      score(state, options.bits, width, sequence, scores);
      viterbi(
        { labels: options.labels, transitions: state.transitions },
        scores,
        sequence.edges,
        sequence.count,
        guess,
      );
      state.step++;
      wrong += update(state, options.bits, width, sequence, guess);
      tokens += sequence.count;
    }
    options.onEpoch?.(epoch, wrong / Math.max(1, tokens));
  }
  const uses = options.bits.map((bits, t) => {
    const counts = new Float64Array(2 ** bits);
    for (const { rows, count } of sequences) countUses(counts, bits, rows[t]!, count);
    return counts;
  });
  return average(state, options, uses);
}

function startState({ labels, bits, edgeClasses, legal = bioLegal }: TrainingOptions): State {
  const width = labels.length;
  const starts = bits.map((_, t) => bits.slice(0, t).reduce((sum, b) => sum + 2 ** b * width, 0));
  const size = bits.reduce((sum, b) => sum + 2 ** b * width, 0);
  const transitions = new Float64Array(edgeClasses * (width + 1) * width);
  for (let i = 0; i < transitions.length; i++) {
    const previous = Math.floor(i / width) % (width + 1);
    const name = previous === width ? null : labels[previous]!;
    if (!legal(name, labels[i % width]!)) transitions[i] = Number.NEGATIVE_INFINITY;
  }
  return {
    starts,
    weights: new Float32Array(size + 8),
    sums: new Float64Array(size),
    transitions,
    transitionSums: new Float64Array(transitions.length),
    step: 1,
  };
}

function score(
  { weights, starts }: State,
  bits: readonly number[],
  width: number,
  sequence: TrainingSequence,
  out: Float64Array,
): void {
  out.fill(0, 0, sequence.count * width);
  for (const [t, { table, first }] of sequence.rows.entries()) {
    const shift = 32 - bits[t]!;
    const start = starts[t]!;
    for (let i = 0; i < sequence.count; i++) {
      const end = table.offsets[first + i + 1]!;
      const at = i * width;
      for (let k = table.offsets[first + i]!; k < end; k++) {
        const w = start + (table.ids[k]! >>> shift) * width;
        for (let l = 0; l < width; l++) out[at + l]! += weights[w + l]!;
      }
    }
  }
}

/** Moves the weights toward gold and away from the guess; returns the number of wrong tokens. */
function update(
  state: State,
  bits: readonly number[],
  width: number,
  sequence: TrainingSequence,
  guess: Uint8Array,
): number {
  const { gold, edges, rows, count } = sequence;
  let wrong = 0;
  for (let i = 0; i < count; i++) {
    const right = gold[i]!;
    const said = guess[i]!;
    const rightBefore = i > 0 ? gold[i - 1]! : width;
    const saidBefore = i > 0 ? guess[i - 1]! : width;
    if (right === said && rightBefore === saidBefore) continue;
    const table = edges[i]! * (width + 1);
    changeTransition(state, (table + rightBefore) * width + right, 1);
    changeTransition(state, (table + saidBefore) * width + said, -1);
    if (right === said) continue;
    wrong++;
    for (const [t, { table: features, first }] of rows.entries()) {
      const end = features.offsets[first + i + 1]!;
      for (let k = features.offsets[first + i]!; k < end; k++) {
        const w = state.starts[t]! + (features.ids[k]! >>> (32 - bits[t]!)) * width;
        state.weights[w + right]! += 1;
        state.sums[w + right]! += state.step;
        state.weights[w + said]! -= 1;
        state.sums[w + said]! -= state.step;
      }
    }
  }
  return wrong;
}

function changeTransition(state: State, at: number, by: number): void {
  state.transitions[at]! += by;
  state.transitionSums[at]! += by * state.step;
}

function average(
  state: State,
  { labels, bits, edgeClasses }: TrainingOptions,
  uses: readonly Float64Array[],
): TrainedWeights[] {
  const weights = new Float32Array(state.sums.length);
  for (let i = 0; i < weights.length; i++) weights[i] = state.weights[i]! - state.sums[i]! / state.step;
  const transitions = state.transitions.map((w, i) =>
    w === Number.NEGATIVE_INFINITY ? w : w - state.transitionSums[i]! / state.step,
  );
  return bits.map((b, t) => ({
    labels,
    bits: b,
    edgeClasses: t === 0 ? edgeClasses : 0,
    weights: weights.subarray(state.starts[t]!, state.starts[t]! + 2 ** b * labels.length),
    uses: uses[t]!,
    transitions: t === 0 ? transitions : new Float64Array(0),
    dense: [],
  }));
}

/** Mean of the weights of models trained alike but for their seed. */
export function meanOf(models: readonly TrainedWeights[]): TrainedWeights {
  const [first] = models;
  if (first === undefined) throw new RangeError('no models to average');
  const weights = first.weights.map((_, i) => models.reduce((sum, m) => sum + m.weights[i]!, 0) / models.length);
  const transitions = first.transitions.map(
    (_, i) => models.reduce((sum, m) => sum + m.transitions[i]!, 0) / models.length,
  );
  return { ...first, weights, transitions };
}
