/**
 * Calibration of confidence: the ranker is trained on two thirds of the training articles and its probabilities on the
 * rest are set against how often its choice was right. Isotonic regression (pool adjacent violators), then few points.
 */
import { decodeModel } from '../src/tagger/codec.js';
import type { FeatureTable } from '../src/tagger/features.js';
import { scoreFeatures } from '../src/tagger/model.js';
import { quantise } from './engine-quantise.js';
import { type RankExample, trainRanker } from './quotation-rank.js';

type Point = readonly [probability: number, share: number];
interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

const POINTS = 12;

export function calibrate(
  folds: readonly (readonly RankExample[])[],
  table: FeatureTable,
  bits: number,
  epochs: number,
  seed: number,
): Record<'indirect' | 'quoted', Point[]> {
  const outcomes: Record<'indirect' | 'quoted', Outcome[]> = { indirect: [], quoted: [] };
  folds.forEach((held, f) => {
    const rest = folds.filter((_, k) => k !== f).flat();
    const model = decodeModel(quantise(trainRanker(rest, table, bits, epochs, seed)));
    for (const { first, gaps, right, quoted } of held) {
      const scores = gaps.map((gap, k) => {
        const { offsets, ids } = table;
        return scoreFeatures(model, ids, offsets[first + k]!, offsets[first + k + 1]!) - model.dense[0]! * gap;
      });
      const most = Math.max(...scores);
      const best = scores.indexOf(most);
      // The last candidate is "no quotation": nothing is claimed.
      if (best === scores.length - 1) continue;
      const probability = 1 / scores.reduce((sum, s) => sum + Math.exp(s - most), 0);
      outcomes[quoted[best]! ? 'quoted' : 'indirect'].push({ probability, right: right[best]! });
    }
  });
  return { indirect: isotonic(outcomes.indirect), quoted: isotonic(outcomes.quoted) };
}

function isotonic(outcomes: readonly Outcome[]): Point[] {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const size = Math.max(1, Math.ceil(sorted.length / (4 * POINTS)));
  const pools: { probability: number; share: number; weight: number }[] = [];
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    pools.push({
      probability: part.reduce((sum, o) => sum + o.probability, 0) / part.length,
      share: part.filter((o) => o.right).length / part.length,
      weight: part.length,
    });
    while (pools.length > 1 && pools.at(-2)!.share >= pools.at(-1)!.share) {
      const b = pools.pop()!;
      const a = pools.pop()!;
      const weight = a.weight + b.weight;
      const mean = (x: number, y: number) => (x * a.weight + y * b.weight) / weight;
      pools.push({ probability: mean(a.probability, b.probability), share: mean(a.share, b.share), weight });
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  const every = Math.max(1, Math.ceil(pools.length / POINTS));
  return pools
    .filter((_, i) => i % every === 0 || i === pools.length - 1)
    .map((p) => [round(p.probability), round(p.share)]);
}
