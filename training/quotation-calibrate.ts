/**
 * Calibration of confidence: articles are read by models that saw none of them, repairs and all, and the probabilities of what
 * is found are set against how often it is right. Isotonic regression (pool adjacent violators), then few points.
 */
import { findQuotations, type QuotationModels } from '../src/quotation/find.js';
import type { GoldArticle } from './polnear.js';
import { isRight } from './quotation-right.js';

type Point = readonly [probability: number, share: number];
interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

const POINTS = 12;

/** Articles, and models that did not learn from them. */
export interface Unseen {
  readonly articles: readonly GoldArticle[];
  readonly models: Omit<QuotationModels, 'confidence'>;
}

export function calibrate(folds: readonly Unseen[]): Record<'indirect' | 'quoted', Point[]> {
  const outcomes: Record<'indirect' | 'quoted', Outcome[]> = { indirect: [], quoted: [] };
  for (const { articles, models } of folds) {
    const plain: QuotationModels = { ...models, confidence: (probability) => probability };
    for (const article of articles) {
      for (const found of findQuotations(article.doc, {}, plain)) {
        const outcome = { probability: found.confidence, right: isRight(article, found) };
        outcomes[found.type === 'indirect' ? 'indirect' : 'quoted'].push(outcome);
      }
    }
  }
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
