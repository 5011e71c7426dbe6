/**
 * The reranker of the readings of a cue: a conditional logit with soft targets, AdaGrad. It learns on readings of
 * articles that its tagger did not see.
 */
import { cueScores } from '../src/quotation/base-scores.js';
import { type Candidate, candidatesOf, READINGS, sameRanges } from '../src/quotation/candidates.js';
import type { BaseFeatures } from '../src/quotation/features.js';
import { GAP_LIMIT } from '../src/quotation/rank.js';
import { rankedCue } from '../src/quotation/rank-cue.js';
import { addCandidateFeatures } from '../src/quotation/rank-features.js';
import { CueReader } from '../src/quotation/readings.js';
import type { TokenRange } from '../src/span.js';
import type { FeatureTable } from '../src/tagger/features.js';
import type { TwoTableTagger } from '../src/tagger/model.js';
import { WordFlag } from '../src/text/word.js';
import { random, shuffle } from './engine-random.js';
import { countUses, type TrainedWeights } from './perceptron.js';
import type { CueExample } from './quotation-cue.js';
import type { PreparedArticle } from './quotation-data.js';

/** Candidates of one cue as rows `first` … of a table, with how right each is. */
export interface RankExample {
  readonly first: number;
  readonly gaps: readonly number[];
  /** Target distribution over the candidates. */
  readonly target: readonly number[];
}

const SHARPNESS = 0.06;
const RATE = 0.02;

export function rankExamples(
  examples: readonly CueExample[],
  base: BaseFeatures,
  tagger: TwoTableTagger,
  table: FeatureTable,
): RankExample[] {
  const readers = new Map<PreparedArticle, CueReader>();
  return examples
    .filter((e) => !e.missed)
    .map(({ article, joint, cue, gold }) => {
      let reader = readers.get(article);
      if (reader === undefined) {
        const scores = cueScores(tagger, base, article.firstRow, article.doc.tokens.length);
        reader = new CueReader(tagger, article.context, scores, article.edges);
        readers.set(article, reader);
      }
      const candidates = candidatesOf(reader.read(joint, cue, READINGS));
      const ranked = rankedCue(article.context, joint, cue);
      const first = table.rows;
      for (const candidate of candidates) addCandidateFeatures(ranked, candidate, table);
      const words = wordsOf(article);
      const worth = candidates.map((c) => utility(c, gold?.content ?? [], gold?.source ?? [], words));
      const most = Math.max(...worth);
      const soft = worth.map((u) => Math.exp((u - most) / SHARPNESS));
      const sum = soft.reduce((a, b) => a + b, 0);
      return {
        first,
        gaps: candidates.map((c) => Math.min(GAP_LIMIT, c.gap)),
        target: soft.map((q) => q / sum),
      };
    });
}

/** Whether a token is a word: only words count when ranges are compared. */
function wordsOf({ doc }: PreparedArticle): (i: number) => boolean {
  return (i) => (doc.tokens.word[i]!.flags & WordFlag.punctuation) === 0;
}

function tokenSet(ranges: readonly TokenRange[], isWord: (i: number) => boolean): Set<number> {
  const set = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (isWord(i)) set.add(i);
  return set;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / (a.size + b.size - both);
}

function utility(
  { contents, source }: Candidate,
  goldContent: readonly TokenRange[],
  goldSource: readonly TokenRange[],
  isWord: (i: number) => boolean,
): number {
  if (goldContent.length === 0) return contents.length === 0 ? 0.6 : 0;
  if (contents.length === 0) return 0.1;
  const c = tokenSet(contents, isWord);
  const s = tokenSet(source === null ? [] : [source], isWord);
  const gc = tokenSet(goldContent, isWord);
  const gs = tokenSet(goldSource, isWord);
  const j = jaccard(c, gc);
  const js = jaccard(s, gs);
  const right = j >= 0.8 ? (js > 0 ? 1 : 0.5) : 0;
  const exactContent = sameRanges(contents, goldContent) ? 0.15 : 0;
  const exactSource = sameRanges(source === null ? [] : [source], goldSource) ? 0.15 : 0;
  return right + 0.3 * j + 0.2 * js + exactContent + exactSource;
}

export function trainRanker(
  examples: readonly RankExample[],
  table: FeatureTable,
  bits: number,
  epochs: number,
  seed: number,
): TrainedWeights {
  const weights = new Float32Array(2 ** bits + 8);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const uses = new Float64Array(2 ** bits);
  for (const { first, gaps } of examples) countUses(uses, bits, { table, first }, gaps.length);
  let dense = 1;
  let denseSquare = 1e-6;
  const order = Int32Array.from(examples, (_, i) => i);
  const next = random(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (const index of order) {
      const { first, gaps, target } = examples[index]!;
      const scores = gaps.map((gap, k) => -dense * gap + rowScore(weights, bits, table, first + k));
      const most = Math.max(...scores);
      const exp = scores.map((s) => Math.exp(s - most));
      const sum = exp.reduce((a, b) => a + b, 0);
      let denseGradient = 0;
      for (let k = 0; k < gaps.length; k++) {
        const p = exp[k]! / sum;
        const gradient = target[k]! - p;
        if (target[k]! > 0) loss -= target[k]! * Math.log(Math.max(1e-12, p));
        denseGradient -= gradient * gaps[k]!;
        if (Math.abs(gradient) > 1e-4) adagrad(weights, squares, bits, table, first + k, gradient);
      }
      denseSquare += denseGradient * denseGradient;
      dense += (RATE * denseGradient) / Math.sqrt(denseSquare);
    }
    console.error(
      `  rank epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)}, weight of the gap ${dense.toFixed(3)}`,
    );
  }
  return {
    labels: ['score'],
    bits,
    edgeClasses: 0,
    weights: weights.subarray(0, 2 ** bits),
    uses,
    transitions: new Float64Array(0),
    dense: [dense],
  };
}

function rowScore(weights: Float32Array, bits: number, { ids, offsets }: FeatureTable, row: number): number {
  let sum = 0;
  for (let k = offsets[row]!; k < offsets[row + 1]!; k++) sum += weights[ids[k]! >>> (32 - bits)]!;
  return sum;
}

function adagrad(
  weights: Float32Array,
  squares: Float32Array,
  bits: number,
  { ids, offsets }: FeatureTable,
  row: number,
  gradient: number,
): void {
  for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
    const w = ids[k]! >>> (32 - bits);
    squares[w]! += gradient * gradient;
    weights[w]! += (RATE * gradient) / Math.sqrt(squares[w]!);
  }
}
