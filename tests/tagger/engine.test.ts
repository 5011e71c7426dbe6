import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, packCodes } from '../../src/tagger/codec.js';
import { FeatureTable } from '../../src/tagger/features.js';
import { bucketOf, feature, mix, mix3, sibling } from '../../src/tagger/hash.js';
import { Kernel } from '../../src/tagger/kernel.js';
import { addRow, addScores, addScoresOfTwo, scoreFeatures, weightOf } from '../../src/tagger/model.js';
import { viterbi } from '../../src/tagger/viterbi.js';
import { quantise } from '../../training/engine-quantise.js';
import { random } from '../../training/engine-random.js';
import { type TrainingSequence, trainPerceptron } from '../../training/perceptron.js';

describe('mix', () => {
  it('spreads small integers evenly over the buckets', () => {
    const counts = new Int32Array(256);
    for (let a = 0; a < 64; a++) for (let b = 0; b < 1024; b++) counts[bucketOf(mix(a, b), 8)]!++;
    // 65,536 draws into 256 buckets: 256 expected, standard deviation 16.
    expect(Math.min(...counts)).toBeGreaterThan(256 - 5 * 16);
    expect(Math.max(...counts)).toBeLessThan(256 + 5 * 16);
  });

  it('rarely gives two inputs one value, and knows their order', () => {
    const seen = new Set<number>();
    for (let a = 0; a < 200; a++) for (let b = 0; b < 200; b++) seen.add(mix(a, b));
    expect(seen.size).toBeGreaterThan(39_990);
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(mix3(1, 2, 3)).toBe(mix(mix(1, 2), 3));
  });
});

describe('sibling', () => {
  it('gives eight features of one thing eight buckets beside each other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (template, value) => {
        const buckets = Array.from({ length: 8 }, (_, k) => bucketOf(sibling(feature(template, value), k), 16));
        expect(new Set(buckets).size).toBe(8);
        expect(new Set(buckets.map((bucket) => bucket >> 3)).size).toBe(1);
      }),
    );
  });
});

describe('weights format', () => {
  it('gives back every code, whatever the number of labels', () => {
    const codes = Array.from({ length: 16 }, (_, k) => (k - 8) * 255);
    const labels = fc.integer({ min: 1, max: 9 });
    const weights = labels.chain((width) =>
      fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 4 * width, maxLength: 4 * width }),
    );
    fc.assert(
      fc.property(weights, (packed) => {
        const width = packed.length / 4;
        const model = decodeModel({
          labels: Array.from({ length: width }, (_, l) => `L${l}`),
          bits: 2,
          codes,
          scale: 0.5,
          edgeClasses: 1,
          transitions: [0, null, 1],
          dense: [],
          weights: packCodes(packed),
        });
        const found = packed.map((_, i) => weightOf(model, Math.floor(i / width) * model.stride + (i % width)));
        expect(found).toEqual(packed.map((code) => codes[code]));
        expect([...model.transitions]).toEqual([0, Number.NEGATIVE_INFINITY, 1]);
      }),
    );
  });

  it('keeps up to fifteen values and zero exactly, and more of them close', () => {
    const next = random(7);
    const few = Float32Array.from({ length: 64 }, (_, i) => [0, -8, 0.5, 4][i % 4]!);
    const many = Float32Array.from({ length: 64 }, () => (next() - 0.5) ** 3);
    for (const [weights, most] of [
      [few, 0.003],
      [many, 0.02],
    ] as const) {
      const trained = {
        labels: ['score'],
        bits: 6,
        edgeClasses: 1,
        weights,
        transitions: new Float64Array(2),
        dense: [3],
      };
      const model = decodeModel(quantise(trained));
      weights.forEach((w, i) => {
        expect(Math.abs(weightOf(model, i) * model.scale - w)).toBeLessThanOrEqual(most);
        if (w === 0) expect(weightOf(model, i)).toBe(0);
      });
      expect(model.dense).toEqual([3]);
    }
  });
});

/** Tokens are whole numbers; an entity starts at 7 and runs over the 8s after it. An 8 alone is nothing. */
function toy(seeds: readonly number[]): { table: FeatureTable; sequence: TrainingSequence } {
  const table = new FeatureTable(1, 1);
  seeds.forEach((word, i) => {
    table.push(mix(1, word));
    table.push(mix(2, seeds[i - 1] ?? -1));
    table.endRow();
  });
  let inside = false;
  const gold = seeds.map((word) => {
    inside = word === 7 || (inside && word === 8);
    return inside ? (word === 7 ? 1 : 2) : 0;
  });
  const edges = new Uint8Array(seeds.length);
  return { table, sequence: { rows: [{ table, first: 0 }], count: seeds.length, edges, gold: Uint8Array.from(gold) } };
}

describe('trainPerceptron', () => {
  const next = random(5);
  const train = Array.from({ length: 120 }, () => {
    const length = 1 + Math.floor(next() * 9);
    return toy(Array.from({ length }, () => [3, 5, 7, 8, 8][Math.floor(next() * 5)]!)).sequence;
  });
  const options = { labels: ['O', 'B-X', 'I-X'], bits: [10], edgeClasses: 1, epochs: 10, seed: 1 };

  it('learns a toy task that needs the transitions, and keeps it through quantising', () => {
    const model = decodeModel(quantise(trainPerceptron(train, options)[0]!));
    for (const test of [[8, 8, 7, 8, 8, 8, 8, 5], [7, 7, 8], [5, 8, 3], [7]]) {
      const { table, sequence } = toy(test);
      const scores = new Float64Array(test.length * 3);
      addScores(model, table, 0, test.length, scores);
      const out = new Uint8Array(test.length);
      viterbi(model, scores, sequence.edges, test.length, out);
      expect([...out]).toEqual([...sequence.gold]);
    }
  });

  it('gives the same weights every time', () => {
    expect(trainPerceptron(train, options)).toEqual(trainPerceptron(train, options));
  });
});

describe('scoring', () => {
  it('adds up the rows of several tables, for few labels and for many', () => {
    for (const width of [1, 3, 8, 11]) {
      const labels = Array.from({ length: width }, (_, l) => `L${l}`);
      const weights = Float32Array.from({ length: 16 * width }, (_, i) => (i * 7) % 23);
      const trained = { labels, bits: 4, edgeClasses: 1, weights, transitions: new Float64Array(0), dense: [] };
      const model = decodeModel(quantise(trained));
      const { table } = toy([3, 7, 8]);
      const { table: more } = toy([8, 8]);
      const scores = new Float64Array(width);
      addScores(model, table, 1, 1, scores);
      addScores(model, more, 0, 1, scores);
      const buckets = [mix(1, 7), mix(2, 3), mix(1, 8), mix(2, -1)].map((id) => bucketOf(id, 4));
      labels.forEach((_, l) => {
        const sum = buckets.reduce((total, bucket) => total + weightOf(model, bucket * model.stride + l), 0);
        expect(scores[l]).toBeCloseTo(sum * model.scale, 9);
      });
      if (width === 1)
        expect(scoreFeatures(model, table.ids, 2, 4) + scoreFeatures(model, more.ids, 0, 2)).toBeCloseTo(scores[0]!);
    }
  });

  it('has a kernel where there is WebAssembly', () => {
    expect(Kernel.create()).not.toBeNull();
  });

  it('is to the bit the same by the kernel and in JavaScript, however long the rows', () => {
    const next = random(3);
    const labels = Array.from({ length: 7 }, (_, l) => `L${l}`);
    const weights = Float32Array.from({ length: 256 * 7 }, () => next() - 0.5);
    const trained = { labels, bits: 8, edgeClasses: 1, weights, transitions: new Float64Array(0), dense: [] };
    const model = decodeModel(quantise(trained));
    const table = new FeatureTable();
    // One row is longer than the kernel takes; there are more rows than it takes at once.
    for (let r = 0; r < 2_500; r++) {
      const features = r === 1_000 ? 40_000 : r % 40;
      for (let k = 0; k < features; k++) table.push(mix(r, k));
      table.endRow();
    }
    const byKernel = new Float64Array(table.rows * 7);
    const byScript = new Float64Array(table.rows * 7);
    addScores(model, table, 0, table.rows, byKernel);
    for (let r = 0; r < table.rows; r++) addRow(model, table, r, byScript, r);
    expect(byKernel).toEqual(byScript);
    // Of half as many buckets.
    const reversed = { ...trained, bits: 7, weights: weights.toReversed().subarray(0, 128 * 7) };
    const other = decodeModel(quantise(reversed));
    const alone = new Float64Array(byKernel.length);
    addScores(other, table, 0, table.rows, alone);
    const two = [new Float64Array(alone.length), new Float64Array(alone.length)] as const;
    addScoresOfTwo([model, other], table, 0, table.rows, two);
    expect(two).toEqual([byKernel, alone]);
  });
});
