/** Means of models that differ in nothing but the order in which they met their examples. */
import type { TrainedWeights } from './perceptron.js';

/** One model whose weights are the means of those of the same model trained with each seed. */
export function meanOverSeeds(seeds: readonly number[], train: (seed: number) => TrainedWeights[]): TrainedWeights[] {
  const runs = seeds.map(train);
  return runs[0]!.map((first, t) => {
    const all = runs.map((run) => run[t]!);
    return {
      ...first,
      weights: first.weights.map((_, i) => mean(all.map(({ weights }) => weights[i]!))),
      transitions: first.transitions.map((_, i) => mean(all.map(({ transitions }) => transitions[i]!))),
      dense: first.dense.map((_, i) => mean(all.map(({ dense }) => dense[i]!))),
    };
  });
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
