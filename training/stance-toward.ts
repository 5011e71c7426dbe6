/**
 * Trains the target-stance model on NewsMTSC train (MIT) and writes src/models/stance.weights.ts.
 * Softmax regression over hashed features by Adagrad, few passes instead of a strong penalty; four runs of different
 * order are averaged. Fixed seeds: the same data gives the same file.
 * Run: npx tsx training/stance-toward.ts [FOLDER with train.jsonl, rw.dev.jsonl, mt.dev.jsonl]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { K } from '../src/stance/emit.js';
import { targetFeatures } from '../src/stance/features.js';
import { decodeModel } from '../src/tagger/codec.js';
import { bucketOf } from '../src/tagger/hash.js';
import { weightOf } from '../src/tagger/model.js';
import { tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { hashString } from '../src/text/word.js';
import { dataLines, quantise } from './engine-quantise.js';
import { random } from './engine-random.js';

const folder = process.argv[2] ?? new URL('../../shared/data/newsmtsc', import.meta.url).pathname;
const LABELS = ['negative', 'neutral', 'positive'];
const BITS = 17;
const PASSES = 6;
const RATE = 0.005;
const L2 = 0.02;
const FOLDS = 5;
/** Lists and bigrams hold for more texts than single words do, so they learn faster. */
const PACE = new Map<number, number>([
  [K.toneAll, 2],
  [K.toneSide, 2],
  [K.toneClause, 2],
  [K.toneNear, 2],
  [K.bigram, 1.5],
  [K.trigram, 2],
  [K.object, 1.5],
]);

interface Row {
  readonly buckets: Int32Array;
  /** Learning rate of each bucket, times RATE. */
  readonly pace: Float32Array;
  readonly label: number;
  readonly fold: number;
}

function load(name: string): Row[] {
  return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, sentence, from, to, label } = JSON.parse(line) as Record<'id' | 'sentence' | 'label', string> &
        Record<'from' | 'to', number>;
      const doc = readDocument(sentence);
      const found = targetFeatures(doc, { from: 0, to: doc.tokens.length }, tokensOf(doc, { start: from, end: to }));
      // Once each: a feature is there or not, however often it occurs.
      const pace = new Map<number, number>();
      for (let f = 0; f < found.count; f++) {
        const bucket = bucketOf(found.id[f]!, BITS) * 3;
        if (!pace.has(bucket)) pace.set(bucket, PACE.get(found.kind[f]!) ?? 1);
      }
      // Rows of one article stay in one fold.
      const article = id.split('_').slice(0, 3).join('_');
      return {
        buckets: Int32Array.from(pace.keys()),
        pace: Float32Array.from(pace.values()),
        label: LABELS.indexOf(label),
        fold: (hashString(article) >>> 8) % FOLDS,
      };
    });
}

function sums(weights: ArrayLike<number>, { buckets }: Row): [number, number, number] {
  let a = 0;
  let b = 0;
  let c = 0;
  for (const at of buckets) {
    a += weights[at]!;
    b += weights[at + 1]!;
    c += weights[at + 2]!;
  }
  return [a, b, c];
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const total = powers.reduce((x, y) => x + y);
  return powers.map((power) => power / total);
}

/** Weights averaged over the second half of the passes. */
function fitOnce(rows: readonly Row[], seed: number): Float64Array {
  const size = 2 ** BITS * 3;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const average = new Float64Array(size);
  const next = random(seed);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const k of order) {
      const row = rows[k]!;
      const odds = softmax(sums(weights, row));
      for (let label = 0; label < 3; label++) {
        const error = odds[label]! - (label === row.label ? 1 : 0);
        for (let b = 0; b < row.buckets.length; b++) {
          const at = row.buckets[b]! + label;
          const gradient = error + L2 * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (RATE * row.pace[b]! * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (pass * 2 >= PASSES) for (let at = 0; at < size; at++) average[at]! += weights[at]! / (PASSES / 2);
  }
  return average;
}

function train(rows: readonly Row[], seeds: readonly number[]): Float64Array {
  const runs = seeds.map((seed) => fitOnce(rows, seed));
  return runs[0]!.map((_, at) => runs.reduce((sum, run) => sum + run[at]!, 0) / runs.length);
}

/** Macro-F1 in percent. */
function macro(pairs: readonly (readonly [number, number])[]): number {
  const f1 = LABELS.map((_, label) => {
    const right = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const either = pairs.filter(([gold]) => gold === label).length + pairs.filter(([, said]) => said === label).length;
    return (2 * right) / Math.max(1, either);
  });
  return (100 * f1.reduce((a, b) => a + b)) / f1.length;
}

const guess = (values: readonly number[]) => values.indexOf(Math.max(...values));
const evaluate = (weights: ArrayLike<number>, rows: readonly Row[]) =>
  macro(rows.map((row) => [row.label, guess(sums(weights, row))] as const)).toFixed(1);

/** Sums of each row under a model that never saw its article. */
function crossValidate(rows: readonly Row[]): { row: Row; values: number[] }[] {
  const out: { row: Row; values: number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      rows.filter((row) => row.fold !== fold),
      [1],
    );
    for (const row of rows) if (row.fold === fold) out.push({ row, values: sums(weights, row) });
  }
  return out;
}

/** The temperature under which held-out probabilities fit best (Guo et al. 2017). */
function temperature(held: readonly { row: Row; values: number[] }[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0.5; t <= 4; t += 0.05) {
    let loss = 0;
    for (const { row, values } of held) loss -= Math.log(softmax(values.map((v) => v / t))[row.label]! + 1e-12);
    if (loss < least) {
      least = loss;
      best = t;
    }
  }
  return Number(best.toFixed(2));
}

const rows = load('train');
const held = crossValidate(rows);
const weights = train(rows, [1, 2, 3, 4]);
const NAMES = ['critical', 'neutral', 'supportive'];
const data = quantise({
  labels: NAMES,
  bits: BITS,
  edgeClasses: 0,
  weights: Float32Array.from(weights),
  transitions: new Float64Array(0),
  dense: [],
});
const model = decodeModel(data);
const restored = Float64Array.from(weights, (_, i) => {
  const bucket = Math.floor(i / NAMES.length);
  return weightOf(model, bucket * model.stride + (i % NAMES.length)) * model.scale;
});
const figures = [
  `cross-validation on train, by article: ${macro(held.map(({ row, values }) => [row.label, guess(values)] as const)).toFixed(1)}`,
  ...['rw.dev', 'mt.dev'].map((name) => `${name} ${evaluate(restored, load(name))}`),
];
console.log(figures.join('\n'));
writeFileSync(
  new URL('../src/models/stance.weights.ts', import.meta.url),
  `/**
 * Weights of the target-stance model: softmax regression, 2^${BITS} hashed features, three labels, a weight one of sixteen values.
 * Trained on NewsMTSC train (${rows.length} targets; MIT, Hamborg & Donnay 2021) by training/stance-toward.ts. Generated; never edited.
 * Macro-F1 in percent:
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
import type { LinearData } from '../tagger/codec.js';

/** Divides the sums before the softmax; fitted on the cross-validation. */
export const TEMPERATURE = ${temperature(held)};

${dataLines('export const STANCE_TOWARD', data).join('\n')}
`,
);
