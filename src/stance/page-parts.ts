/**
 * What the page around an assertion adds to the scales of its attitude: a columnist judges by implication, a report says
 * what it thinks ill of.
 */
import type { Appraisal } from './appraisal.js';

/** A page as the assertion stage reads it. */
export interface PageTone {
  readonly genre: 'news' | 'opinion';
  readonly voice: number;
  readonly attributed: number;
}

/** A column like most: for an assertion without its page. */
export const COLUMN: PageTone = { genre: 'opinion', voice: -0.4, attributed: 0.3 };

export const PAGE_PARTS = ['opinionPage', 'pageVoice', 'pageAttributed', 'reportNegative', 'reportPositive'] as const;

/** Fills `out` from `at` on with the parts named in {@link PAGE_PARTS}. */
export function pageParts(page: PageTone, { negative, positive }: Appraisal, out: Float64Array, at: number): void {
  const opinion = page.genre === 'opinion';
  let k = at;
  out[k++] = opinion ? 1 : 0;
  out[k++] = page.voice;
  out[k++] = page.attributed;
  out[k++] = opinion ? 0 : Math.min(negative, 3);
  out[k++] = opinion ? 0 : Math.min(positive, 3);
}
