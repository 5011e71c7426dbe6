/** Which predicted label answers which gold label. */

export interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly score: number;
}

/**
 * One-to-one matching, best pair first: exact matches (score 1) before partial ones, then by falling overlap, then in
 * the order of the text. Pairs under the floor do not match.
 */
export function match<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  score: (g: G, p: P) => number,
  floor: number,
): Pair[] {
  const candidates: Pair[] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const value = score(g, p);
      if (value >= floor && value > 0) candidates.push({ gold: i, predicted: j, score: value });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.predicted - b.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return candidates.filter((pair) => {
    if (usedGold.has(pair.gold) || usedPredicted.has(pair.predicted)) return false;
    usedGold.add(pair.gold);
    usedPredicted.add(pair.predicted);
    return true;
  });
}
