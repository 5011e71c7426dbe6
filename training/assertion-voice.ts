/**
 * Trains the voice model (writer's opinion or report) on NewsSD-ENG train (CC BY 4.0) and writes
 * src/models/assertion.weights.ts. Deterministic: no random numbers.
 * Run: npx tsx training/assertion-voice.ts [FOLDER with newssd.train.jsonl and the measuring sets]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FEATURE_NAMES, voiceFeatures } from '../src/stance/voice-features.js';
import { readDocument } from '../src/text/read.js';

interface Row {
  readonly x: Float64Array;
  readonly y: 0 | 1;
}
const folder = process.argv[2] ?? new URL('../../shared/data/opinion', import.meta.url).pathname;
/** Strength of the pull of standardised weights to zero; chosen by cross-validation on train, by blocks of sentences. */
const L2 = 600;
const STEPS = 250;

function load(name: string): Row[] {
  const rows: Row[] = [];
  for (const line of readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')) {
    const { sentence, label } = JSON.parse(line) as { sentence: string; label: string };
    if (!['opinion', 'factual', 'SUBJ', 'OBJ'].includes(label)) continue;
    const doc = readDocument(sentence);
    const x = new Float64Array(FEATURE_NAMES.length);
    voiceFeatures(doc, { from: 0, to: doc.tokens.length }, x);
    rows.push({ x, y: label === 'opinion' || label === 'SUBJ' ? 1 : 0 });
  }
  return rows;
}

interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Logistic regression on standardised features by Adam, both classes weighing the same; weights come back unstandardised. */
function learn(rows: readonly Row[]): Model {
  const size = FEATURE_NAMES.length;
  const n = rows.length;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { x } of rows) for (let k = 0; k < size; k++) mean[k]! += x[k]! / n;
  for (const { x } of rows) for (let k = 0; k < size; k++) spread[k]! += (x[k]! - mean[k]!) ** 2 / n;
  for (let k = 0; k < size; k++) spread[k] = Math.sqrt(spread[k]!) || 1;
  const standard = rows.map(({ x }) => x.map((value, k) => (value - mean[k]!) / spread[k]!));
  const positives = rows.filter(({ y }) => y === 1).length;
  const balance = (n - positives) / positives;
  const w = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    for (let r = 0; r < n; r++) {
      const z = standard[r]!;
      let sum = w[size]!;
      for (let k = 0; k < size; k++) sum += w[k]! * z[k]!;
      const { y } = rows[r]!;
      const error = ((1 / (1 + Math.exp(-sum)) - y) * (y === 1 ? balance : 1)) / n;
      for (let k = 0; k < size; k++) gradient[k]! += error * z[k]!;
      gradient[size]! += error;
    }
    for (let k = 0; k <= size; k++) {
      const g = gradient[k]! + (k < size ? (L2 * w[k]!) / n : 0);
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.99 * second[k]! + 0.01 * g * g;
      w[k]! -= (0.03 * (first[k]! / (1 - 0.9 ** step))) / (Math.sqrt(second[k]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  let bias = w[size]!;
  const weights = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    weights[k] = w[k]! / spread[k]!;
    bias -= weights[k]! * mean[k]!;
  }
  return { bias, weights };
}

const probability = ({ bias, weights }: Model, x: Float64Array) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, bias)));

/** "macro-F1 / AUC" in percent. */
function measure(pairs: readonly (readonly [0 | 1, number])[]): string {
  const f1 = (label: 0 | 1) => {
    const right = pairs.filter(([y, p]) => y === label && (p >= 0.5 ? 1 : 0) === label).length;
    const said = pairs.filter(([, p]) => (p >= 0.5 ? 1 : 0) === label).length;
    const are = pairs.filter(([y]) => y === label).length;
    return (2 * right) / Math.max(1, said + are);
  };
  const positive = pairs.filter(([y]) => y === 1);
  const negative = pairs.filter(([y]) => y === 0);
  let above = 0;
  for (const [, p] of positive) for (const [, q] of negative) above += p > q ? 1 : p === q ? 0.5 : 0;
  const auc = above / Math.max(1, positive.length * negative.length);
  return `${(50 * (f1(0) + f1(1))).toFixed(1)} / ${(100 * auc).toFixed(1)}`;
}

/** Folds are blocks of neighbouring sentences, which come from the same articles. */
function crossValidate(rows: readonly Row[], folds = 8): string {
  const size = Math.ceil(rows.length / folds);
  const pairs: [0 | 1, number][] = [];
  for (let f = 0; f < folds; f++) {
    const model = learn(rows.filter((_, i) => Math.floor(i / size) !== f));
    for (const { x, y } of rows.slice(f * size, (f + 1) * size)) pairs.push([y, probability(model, x)]);
  }
  return measure(pairs);
}

const train = load('newssd.train.jsonl');
const model = learn(train);
const figures = [
  `cross-validation on train ${crossValidate(train)}`,
  ...['newssd.val', 'babe.dev', 'checkthat.dev'].map(
    (name) => `${name} ${measure(load(`${name}.jsonl`).map(({ x, y }) => [y, probability(model, x)] as const))}`,
  ),
];
console.log(figures.join('\n'));
const rows = FEATURE_NAMES.map((name, k) => `  ${Number(model.weights[k]!.toFixed(4))}, // ${name}`);
writeFileSync(
  new URL('../src/models/assertion.weights.ts', import.meta.url),
  `/**
 * Weights of the voice model: logistic regression, ${FEATURE_NAMES.length} features, both classes weighing the same.
 * Trained on NewsSD-ENG train (${train.length} sentences; CC BY 4.0, Antici et al. 2024) by training/assertion-voice.ts. Generated; never edited.
 * Macro-F1 / AUC in percent at 0.5 (BABE and CheckThat! were measured on, not trained on):
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
export const BIAS = ${Number(model.bias.toFixed(4))};

export const WEIGHTS: readonly number[] = [
${rows.join('\n')}
];
`,
);
