/** Quantities that the text reports: which they are, what happened, when and where, and who reported each. */
import type { Attribution } from '../quotation/attribution.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { eventOf, isHedged, placeOf, timeOf } from './circumstance.js';
import type { QuantityMention } from './mention.js';
import { selectStatistics } from './reportable.js';
import { indexAttributions, reporterOf } from './reporter.js';

/** A statistic before anybody knows who "he" or "the report" is. Ranges are tokens. */
export interface StatisticDraft {
  readonly quantity: QuantityMention;
  /** Index of the innermost attribution in whose content it stands; null outside every one. */
  readonly standsIn: number | null;
  /** Index of the attribution whose source reports it: `standsIn`, unless its source cannot have counted it (voters asked). */
  readonly attribution: number | null;
  /** The noun phrase that reports it, where no attribution does: a poll, a report, the body before a headline's colon. */
  readonly sourceRange: TokenRange | null;
  /** The predicate, as dictionary form: "kill". */
  readonly event: string | null;
  readonly time: TokenRange | null;
  readonly place: TokenRange | null;
  readonly hedged: boolean;
  /** 0–1: how surely it is a reported statistic. */
  readonly confidence: number;
}

/**
 * Chooses the reported statistics among the quantities of `findQuantities` and says who reported each. A statistic with
 * neither `attribution` nor `sourceRange` is the writer's own: the commonest case.
 */
export function findStatistics(
  doc: Document,
  quantities: readonly QuantityMention[],
  attributions: readonly Attribution[],
): StatisticDraft[] {
  const said = indexAttributions(doc, attributions);
  let previous: StatisticDraft | null = null;
  return selectStatistics(doc, quantities).map((quantity) => {
    const { standsIn, attribution, sourceRange } = reporterOf(doc, quantity, said, previous);
    const draft: StatisticDraft = {
      quantity,
      standsIn,
      attribution,
      sourceRange,
      event: eventOf(doc, quantity),
      time: timeOf(doc, quantity),
      place: placeOf(doc, quantity),
      hedged: isHedged(doc, quantity),
      confidence: confidenceOf(quantity),
    };
    previous = draft;
    return draft;
  });
}

/** Money, shares and large or bounded counts are hardly ever anything else; small bare counts often are. */
function confidenceOf({ kind, value, bound, low }: QuantityMention): number {
  if (kind === 'money' || kind === 'percentage') return 0.95;
  if (kind === 'count' && (bound !== 'exact' || (value ?? low ?? 0) >= 100)) return 0.9;
  if (kind === 'count' && value !== null && value < 10) return 0.6;
  return 0.8;
}
