/** Scores the assertions of one article. */
import type { AssertionLabel } from './annotation.js';
import { match } from './match.js';
import type { Sheet } from './sheet.js';
import { jaccard, tokenSet, type WordToken } from './token.js';

const FOUND = 0.5;

export function scoreAssertions(
  sheet: Sheet,
  tokens: readonly WordToken[],
  gold: readonly AssertionLabel[],
  predicted: readonly AssertionLabel[],
): void {
  const must = gold.filter((a) => !a.optional);
  sheet.compare('assertions.token', gold, predicted, (list) => tokenSet(tokens, list));
  sheet.compare(
    'assertions.exact',
    gold,
    predicted,
    (list) => new Set(list.map((a) => [...tokenSet(tokens, [a])].join())),
  );

  const optional = tokenSet(
    tokens,
    gold.filter((a) => a.optional),
  );
  const [goldSets, sets] = [gold, predicted].map((list) => list.map((a) => tokenSet(tokens, [a]))) as [
    Set<number>[],
    Set<number>[],
  ];
  const pairs = match(goldSets, sets, jaccard, FOUND);
  const foundGold = new Set(pairs.map((p) => p.gold));
  const foundPredicted = new Set(pairs.map((p) => p.predicted));
  const right = pairs.filter((p) => !gold[p.gold]!.optional).length;
  let extra = 0;
  gold.forEach((a, i) => {
    if (!a.optional && !foundGold.has(i)) sheet.error('assertion', 'missed', a, { weight: goldSets[i]!.size });
  });
  predicted.forEach((a, j) => {
    if (foundPredicted.has(j) || jaccard(sets[j]!, optional) >= FOUND) return;
    extra++;
    sheet.error('assertion', 'extra', a, { weight: sets[j]!.size });
  });
  sheet.counts('assertions.overlap', right, extra, must.length - right);

  for (const pair of pairs) {
    const [wanted, found] = [gold[pair.gold]!, predicted[pair.predicted]!];
    for (const field of ['category', 'certainty', 'stance'] as const) {
      const label = wanted[field];
      if (label === undefined) continue;
      sheet.label(`assertions.${field}`, label, found[field]);
      if (label === found[field]) continue;
      const detail = { field, weight: 1, expected: label, predicted: found[field] ?? 'none' };
      sheet.error('assertion', 'wrong', wanted, detail);
    }
  }
}
