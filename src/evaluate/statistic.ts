/** Scores the statistics of one article. */
import type { CharRange } from '../span.js';
import type { StatisticLabel } from './annotation.js';
import { match } from './match.js';
import { sameName } from './name.js';
import type { Sheet } from './sheet.js';
import { tokenSet, type WordToken } from './token.js';

/** Share of the shorter span that must be common: a figure with and without its bound or unit is the same statistic. */
const FOUND = 0.3;

function overlap(a: CharRange, b: CharRange): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

export function scoreStatistics(
  sheet: Sheet,
  tokens: readonly WordToken[],
  gold: readonly StatisticLabel[],
  predicted: readonly StatisticLabel[],
): void {
  const must = gold.filter((s) => !s.optional);
  sheet.compare('statistics.token', gold, predicted, (list) => tokenSet(tokens, list));
  sheet.compare(
    'statistics.exact',
    gold,
    predicted,
    (list) => new Set(list.map((s) => [...tokenSet(tokens, [s])].join())),
  );

  const pairs = match(gold, predicted, overlap, FOUND);
  const right = pairs.filter((p) => !gold[p.gold]!.optional).length;
  sheet.counts('statistics.overlap', right, predicted.length - pairs.length, must.length - right);
  const foundGold = new Set(pairs.map((p) => p.gold));
  const foundPredicted = new Set(pairs.map((p) => p.predicted));
  gold.forEach((s, i) => {
    if (!s.optional && !foundGold.has(i)) sheet.error('statistic', 'missed', s, { weight: 1 });
  });
  predicted.forEach((s, j) => {
    if (!foundPredicted.has(j)) sheet.error('statistic', 'extra', s, { weight: 1 });
  });
  for (const pair of pairs) scoreLabels(sheet, gold[pair.gold]!, predicted[pair.predicted]!);
}

function scoreLabels(sheet: Sheet, gold: StatisticLabel, predicted: StatisticLabel): void {
  const wrong = (field: string, expected: unknown, found: unknown) => {
    sheet.error('statistic', 'wrong', gold, { field, weight: 1, expected: `${expected}`, predicted: `${found}` });
  };
  if (gold.value !== undefined || gold.low !== undefined) {
    const ok = sameValue(gold, predicted);
    sheet.right('statistics.value', ok);
    if (!ok)
      wrong(
        'value',
        gold.value ?? `${gold.low} to ${gold.high}`,
        predicted.value ?? `${predicted.low} to ${predicted.high}`,
      );
  }
  if (gold.bound !== undefined) {
    sheet.label('statistics.bound', gold.bound, predicted.bound);
    if (gold.bound !== predicted.bound) wrong('bound', gold.bound, predicted.bound);
  }
  if (gold.unit !== undefined) {
    const ok = (gold.unit ?? '').toLowerCase() === (predicted.unit ?? '').toLowerCase();
    sheet.right('statistics.unit', ok);
    if (!ok) wrong('unit', gold.unit, predicted.unit);
  }
  if (gold.reporter !== undefined) {
    const ok = sameName(gold.reporter, predicted.reporter ?? null);
    sheet.right('statistics.source', ok);
    if (!ok) wrong('source', gold.reporter?.[0] ?? 'the writer', predicted.reporter?.[0] ?? 'the writer');
  }
}

/** Equal to one part in a million; an interval in both its ends, an open end being null or absent. */
function sameValue(gold: StatisticLabel, predicted: StatisticLabel): boolean {
  const same = (wanted: number | null | undefined, found: number | null | undefined) => {
    if (wanted == null || found == null) return wanted == null && found == null;
    return Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  };
  if (gold.value != null) return same(gold.value, predicted.value ?? predicted.low);
  return same(gold.low, predicted.low) && same(gold.high, predicted.high);
}
