/** Scores the quotations of one article. */
import type { CharRange } from '../span.js';
import type { QuotationLabel } from './annotation.js';
import { match, type Pair } from './match.js';
import { sameName } from './name.js';
import type { Sheet } from './sheet.js';
import { exactKey, jaccard, sharedCount, type TokenSet, tokenSet, type WordToken } from './token.js';

/** Overlap from which a quotation counts as found, and from which it counts as right when linked to its source. */
const FOUND = 0.5;
const LINKED = 0.8;

type Role = 'contents' | 'cue' | 'source';
const roles = [
  ['contents', 'contents'],
  ['cue', 'cues'],
  ['source', 'sources'],
] as const satisfies [Role, string][];

const spansOf = (q: QuotationLabel, role: Role): readonly CharRange[] => q[role] ?? [];

export function scoreQuotations(
  sheet: Sheet,
  text: string,
  tokens: readonly WordToken[],
  gold: readonly QuotationLabel[],
  predicted: readonly QuotationLabel[],
): void {
  for (const [role, name] of roles) {
    const labelled = role === 'contents' || gold.every((q) => q[role] !== undefined);
    if (labelled) scoreRole(sheet, text, tokens, gold, predicted, role, name);
  }
  const sets = (list: readonly QuotationLabel[], role: Role) => list.map((q) => tokenSet(tokens, spansOf(q, role)));
  const goldContents = sets(gold, 'contents');
  const contents = sets(predicted, 'contents');
  const pairs = match(goldContents, contents, jaccard, FOUND);
  scoreFound(sheet, tokens, gold, predicted, pairs, contents);
  scoreLinks(sheet, gold, pairs, sets(gold, 'source'), sets(predicted, 'source'), predicted.length);
  for (const pair of pairs) scoreLabels(sheet, gold[pair.gold]!, predicted[pair.predicted]!);
}

/** token, exact, strict and, but for contents, overlap. */
function scoreRole(
  sheet: Sheet,
  text: string,
  tokens: readonly WordToken[],
  gold: readonly QuotationLabel[],
  predicted: readonly QuotationLabel[],
  role: Role,
  name: 'contents' | 'cues' | 'sources',
): void {
  const set = (q: QuotationLabel) => tokenSet(tokens, spansOf(q, role));
  sheet.compare(`${name}.token`, gold, predicted, (list) =>
    tokenSet(
      tokens,
      list.flatMap((q) => spansOf(q, role)),
    ),
  );
  sheet.compare(
    `${name}.exact`,
    gold,
    predicted,
    (list) => new Set(list.map((q) => exactKey(tokens, set(q))).filter((key) => key !== '')),
  );
  sheet.compare(
    `${name}.strict`,
    gold,
    predicted,
    (list) => new Set(list.flatMap((q) => spansOf(q, role).map((span) => trimmedKey(text, span)))),
  );
  if (name === 'contents') return;
  const [goldSets, predictedSets] = [gold.map(set), predicted.map(set)];
  const pairs = match(goldSets, predictedSets, jaccard, FOUND);
  const right = pairs.filter((p) => !gold[p.gold]!.optional).length;
  const there = (sets: readonly TokenSet[]) => sets.filter((s) => s.size > 0).length;
  const wanted = gold.filter((q, i) => !q.optional && goldSets[i]!.size > 0).length;
  sheet.counts(`${name}.overlap`, right, there(predictedSets) - pairs.length, wanted - right);
}

function trimmedKey(text: string, { start, end }: CharRange): string {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

/**
 * Quotations found, missed and extra. A prediction that answers none is no error where it stands wholly within labelled
 * content: it is a nested or partial quotation that the labels do not single out.
 */
function scoreFound(
  sheet: Sheet,
  tokens: readonly WordToken[],
  gold: readonly QuotationLabel[],
  predicted: readonly QuotationLabel[],
  pairs: readonly Pair[],
  contents: readonly TokenSet[],
): void {
  const all = (list: readonly QuotationLabel[]) =>
    tokenSet(
      tokens,
      list.flatMap((q) => q.contents),
    );
  const optional = all(gold.filter((q) => q.optional));
  const labelled = all(gold);
  const foundGold = new Set(pairs.map((p) => p.gold));
  const foundPredicted = new Set(pairs.map((p) => p.predicted));
  let missed = 0;
  let extra = 0;
  gold.forEach((q, i) => {
    if (q.optional || foundGold.has(i)) return;
    missed++;
    sheet.error('quotation', 'missed', hull(q.contents), { weight: tokenSet(tokens, q.contents).size });
  });
  predicted.forEach((q, j) => {
    const own = contents[j]!;
    if (foundPredicted.has(j) || jaccard(own, optional) >= FOUND) return;
    if (own.size > 0 && sharedCount(own, labelled) === own.size) return;
    extra++;
    sheet.error('quotation', 'extra', hull(q.contents), { weight: own.size });
  });
  sheet.counts('contents.overlap', pairs.filter((p) => !gold[p.gold]!.optional).length, extra, missed);
}

export const hull = (spans: readonly CharRange[]): CharRange => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

/** Attributions whose content and source are both right, and the source alone on quotations found. */
function scoreLinks(
  sheet: Sheet,
  gold: readonly QuotationLabel[],
  pairs: readonly Pair[],
  goldSources: readonly TokenSet[],
  sources: readonly TokenSet[],
  predictedCount: number,
): void {
  let linked = 0;
  let pardoned = 0;
  for (const pair of pairs) {
    const label = gold[pair.gold]!;
    const wanted = goldSources[pair.gold]!;
    const found = sources[pair.predicted]!;
    const sourceRight =
      label.source === undefined || (wanted.size === 0 ? found.size === 0 : sharedCount(wanted, found) > 0);
    if (wanted.size > 0) sheet.right('quotations.source', sourceRight);
    if (label.optional) pardoned++;
    else if (pair.score >= LINKED && sourceRight) linked++;
  }
  const wanted = gold.filter((q) => !q.optional).length;
  sheet.counts('attributions', linked, predictedCount - pardoned - linked, wanted - linked);
}

/** Labels of a quotation that was found, optional ones too: whoever reports it must still say who speaks. */
function scoreLabels(sheet: Sheet, gold: QuotationLabel, predicted: QuotationLabel): void {
  for (const field of ['type', 'kind', 'stance'] as const) {
    const wanted = gold[field];
    if (wanted === undefined) continue;
    sheet.label(`quotations.${field}`, wanted, predicted[field]);
    if (wanted !== predicted[field]) wrong(sheet, gold, field, wanted, predicted[field]);
  }
  if (gold.speaker !== undefined) {
    // Where the text names nobody, "a source" or "officials" is no error; a person is.
    const nobody = gold.speaker === null && predicted.speakerKind !== undefined && predicted.speakerKind !== 'person';
    const ok = nobody || sameName(gold.speaker, predicted.speaker ?? null);
    sheet.right('quotations.speaker', ok);
    if (!ok) wrong(sheet, gold, 'speaker', gold.speaker?.[0], predicted.speaker?.[0]);
  }
  if (gold.organization !== undefined) {
    const ok = sameName(gold.organization, predicted.organization ?? null);
    sheet.right('quotations.organization', ok);
    if (!ok) wrong(sheet, gold, 'organization', gold.organization?.[0], predicted.organization?.[0]);
  }
}

function wrong(sheet: Sheet, gold: QuotationLabel, field: string, expected?: string, predicted?: string): void {
  const detail = { field, weight: 1, expected: expected ?? 'none', predicted: predicted ?? 'none' };
  sheet.error('quotation', 'wrong', hull(gold.contents), detail);
}
