/** Training data of the quotation models: cue strengths, contexts and base features of PolNeAR articles. */
import { CUE_LEXICON } from '../src/lexicon/cues.js';
import { buildContext, type Context } from '../src/quotation/context.js';
import { addBlockFeatures, type BaseFeatures, edgeClass } from '../src/quotation/features.js';
import { STRENGTH_STEPS } from '../src/quotation/strength.js';
import type { GoldArticle } from './polnear.js';

/** How often each lemma occurs, and how often within a cue. */
export interface CueCounts {
  readonly total: Map<string, number>;
  readonly inCue: Map<string, number>;
}

function countArticle({ doc, attributions }: GoldArticle, counts: CueCounts): CueCounts {
  const cue = new Set<number>();
  for (const a of attributions) for (const { from, to } of a.cue) for (let i = from; i < to; i++) cue.add(i);
  doc.tokens.lemma.forEach((lemma, i) => {
    counts.total.set(lemma, (counts.total.get(lemma) ?? 0) + 1);
    if (cue.has(i)) counts.inCue.set(lemma, (counts.inCue.get(lemma) ?? 0) + 1);
  });
  return counts;
}

const noCounts = (): CueCounts => ({ total: new Map(), inCue: new Map() });

export function countCues(articles: readonly GoldArticle[]): CueCounts {
  const counts = noCounts();
  for (const article of articles) countArticle(article, counts);
  return counts;
}

const byHand = new Map(
  Object.entries(CUE_LEXICON).flatMap(([s, lemmas]) => lemmas.map((l) => [l, Number(s)] as const)),
);

/** Strength of a lemma by the counts, without those of `own` (an article must not see its own cues). */
export function strengthBy(counts: CueCounts, own?: CueCounts): (lemma: string) => number {
  return (lemma) => {
    const hand = byHand.get(lemma);
    if (hand !== undefined) return hand;
    const total = (counts.total.get(lemma) ?? 0) - (own?.total.get(lemma) ?? 0);
    const inCue = (counts.inCue.get(lemma) ?? 0) - (own?.inCue.get(lemma) ?? 0);
    if (inCue < 2) return 0;
    const share = inCue / (total + 1);
    return STRENGTH_STEPS.filter((step) => share >= step).length;
  };
}

/** The learned table as it is shipped: lemmas by strength, most frequent cues first. */
export function learnedCues(counts: CueCounts): Record<number, string> {
  const strength = strengthBy(counts);
  const table: Record<number, string[]> = { 1: [], 2: [], 3: [], 4: [], 5: [] };
  const lemmas = [...counts.inCue].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([lemma]) => lemma);
  for (const lemma of lemmas) {
    if (byHand.has(lemma) || !/^[a-z][a-z'-]*$/.test(lemma)) continue;
    table[strength(lemma)]?.push(lemma);
  }
  return Object.fromEntries(Object.entries(table).map(([s, list]) => [s, list.join(' ')]));
}

/** An article ready for training: its context, and where its tokens' rows lie in the shared tables of base features. */
export interface PreparedArticle extends GoldArticle {
  readonly context: Context;
  readonly firstRow: number;
  readonly edges: Uint8Array;
}

/**
 * Contexts and base features of the articles. With `counts`, each article's strengths are counted without its own cues
 * (training articles); without, the shipped table is used.
 */
export function prepare(
  articles: readonly GoldArticle[],
  base: BaseFeatures,
  strengthOf: (article: GoldArticle) => (lemma: string) => number,
): PreparedArticle[] {
  return articles.map((article) => {
    const context = buildContext(article.doc, strengthOf(article));
    const firstRow = base.local.rows;
    const edges = new Uint8Array(article.doc.tokens.length);
    article.doc.blocks.forEach((block, b) => {
      addBlockFeatures(context, b, base, block.from, block.to);
      for (let i = block.from; i < block.to; i++) edges[i] = edgeClass(context, i, block.from);
    });
    return { ...article, context, firstRow, edges };
  });
}

export const leaveOneOut = (counts: CueCounts) => (article: GoldArticle) =>
  strengthBy(counts, countArticle(article, noCounts()));
