import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viterbiBest } from '../../src/tagger/kbest.js';
import { bioLegal } from '../../src/tagger/model.js';
import { type Transitions, viterbi } from '../../src/tagger/viterbi.js';

const LABELS = ['O', 'B-X', 'I-X'];
const EDGES = 2;

/** A random problem: token scores, edge classes, and transitions with the illegal ones banned. */
const problem = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    scores: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count * 3, maxLength: count * 3 }),
    edges: fc.array(fc.integer({ min: 0, max: EDGES - 1 }), { minLength: count, maxLength: count }),
    transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: EDGES * 12, maxLength: EDGES * 12 }),
  }),
);

type Problem = typeof problem extends fc.Arbitrary<infer T> ? T : never;

function modelOf({ transitions }: Problem): Transitions {
  const banned = transitions.map((weight, i) => {
    const previous = Math.floor(i / 3) % 4;
    return bioLegal(previous === 3 ? null : LABELS[previous]!, LABELS[i % 3]!) ? weight : Number.NEGATIVE_INFINITY;
  });
  return { labels: LABELS, transitions: Float64Array.from(banned) };
}

function scoreOf(model: Transitions, p: Problem, path: readonly number[]): number {
  return path.reduce((sum, label, i) => {
    const previous = i > 0 ? path[i - 1]! : 3;
    return sum + p.scores[i * 3 + label]! + model.transitions[(p.edges[i]! * 4 + previous) * 3 + label]!;
  }, 0);
}

/** Every legal path with its score, best first. */
function allPaths(model: Transitions, p: Problem): { path: number[]; score: number }[] {
  let paths: number[][] = [[]];
  for (let i = 0; i < p.count; i++) paths = paths.flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
  return paths
    .map((path) => ({ path, score: scoreOf(model, p, path) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score);
}

const inputs = (p: Problem) => [Float64Array.from(p.scores), Uint8Array.from(p.edges), p.count] as const;

describe('viterbi', () => {
  it('finds the path that trying all paths finds', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const model = modelOf(p);
        const out = new Uint8Array(p.count);
        const score = viterbi(model, ...inputs(p), out);
        expect(score).toBe(allPaths(model, p)[0]!.score);
        expect(scoreOf(model, p, [...out])).toBe(score);
      }),
    );
  });

  it('takes an empty sequence', () => {
    const model = { labels: LABELS, transitions: new Float64Array(12) };
    expect(viterbi(model, new Float64Array(0), new Uint8Array(0), 0, new Uint8Array(0))).toBe(0);
    expect(viterbiBest(3, model, new Float64Array(0), new Uint8Array(0), 0).count).toBe(0);
  });
});

describe('viterbiBest', () => {
  it('finds the k best paths, all different, best first', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 1, max: 12 }), (p, k) => {
        const model = modelOf(p);
        const all = allPaths(model, p);
        const best = viterbiBest(k, model, ...inputs(p));
        expect(best.count).toBe(Math.min(k, all.length));
        expect([...best.scores.subarray(0, best.count)]).toEqual(all.slice(0, k).map(({ score }) => score));
        const paths = Array.from({ length: best.count }, (_, n) => [
          ...best.labels.subarray(n * p.count, (n + 1) * p.count),
        ]);
        expect(new Set(paths.map(String)).size).toBe(best.count);
        for (const [n, path] of paths.entries()) expect(scoreOf(model, p, path)).toBe(best.scores[n]);
      }),
    );
  });

  it('within a slack are all the paths that lose no more than that', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 60 }), (p, slack) => {
        const model = modelOf(p);
        const paths = allPaths(model, p);
        const near = paths.filter(({ score }) => score >= paths[0]!.score - slack);
        const best = viterbiBest(12, model, ...inputs(p), slack);
        expect([...best.scores.slice(0, best.count)]).toEqual(near.slice(0, 12).map(({ score }) => score));
      }),
    );
  });
});
