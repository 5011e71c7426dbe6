/**
 * Two kinds of span that must not be mixed: {@link CharRange} counts UTF-16 code units of the input, {@link TokenRange}
 * counts tokens. Both are half-open. `src/text/document.ts` converts one into the other; nobody else does.
 */
import type { Span } from './schema.js';

/** UTF-16 code units of the input, `end` exclusive. */
export interface CharRange {
  readonly start: number;
  readonly end: number;
}

/** Tokens `from` (inclusive) to `to` (exclusive). The names differ from a CharRange's so that the compiler tells them apart. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A span of the input with its text. Refuses a range that does not lie in the text. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`span ${start}–${end} does not lie in a text of ${text.length} code units`);
  }
  return { start, end, text: text.slice(start, end) };
}

export const overlaps = (a: CharRange, b: CharRange): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: CharRange, inner: CharRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The last range that begins before the token, if any does; the list is in the order of the text. */
export function latestBefore<T extends TokenRange>(list: readonly T[], token: number): T | undefined {
  const i = lastBefore(list, token);
  // V8 looks an index below 0 up as a name, in every list that the same code reads from then on.
  return i < 0 ? undefined : list[i];
}

/** Index of the last range that begins before the token; −1 when none does. The list is in the order of the text. */
export function lastBefore(list: readonly TokenRange[], token: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid]!.from < token) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
