/**
 * Candidates for one cue: combinations of the contents and sources that its best readings hold, and "no quotation". Of
 * the cues that are right, four in five have the right reading among them.
 */
import type { TokenRange } from '../span.js';
import type { Reading } from './readings.js';

/** Readings asked of the tagger. */
export const READINGS = 12;
/** Scores of the tagger are sums over about a hundred features; this brings their differences near 1. */
const GAP_UNIT = 300;
const MOST_CONTENTS = 8;
const MOST_SOURCES = 4;

export interface Candidate {
  /** Empty: the cue introduces no quotation. */
  readonly contents: readonly TokenRange[];
  readonly source: TokenRange | null;
  /** How much its contents' and its source's best readings lose against the best one, in units of {@link GAP_UNIT}; ≥ 0. */
  readonly gap: number;
}

const sameRange = (a: TokenRange | null, b: TokenRange | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
export const sameRanges = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length && a.every((range, i) => sameRange(range, b[i]!));

const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

export function candidatesOf(readings: readonly Reading[]): Candidate[] {
  const best = readings[0]?.score ?? 0;
  const contents: { ranges: readonly TokenRange[]; gap: number }[] = [];
  const sources: { range: TokenRange | null; gap: number }[] = [];
  const worst = (best - (readings.at(-1)?.score ?? 0)) / GAP_UNIT;
  let emptyGap = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    const gap = (best - reading.score) / GAP_UNIT;
    if (reading.contents.length === 0) emptyGap = Math.min(emptyGap, gap);
    else if (contents.length < MOST_CONTENTS && !contents.some((c) => sameRanges(c.ranges, reading.contents))) {
      contents.push({ ranges: reading.contents, gap });
    }
    for (const range of reading.sources.length > 0 ? reading.sources : [null]) {
      if (sources.length < MOST_SOURCES && !sources.some((s) => sameRange(s.range, range)))
        sources.push({ range, gap });
    }
  }
  if (!sources.some((s) => s.range === null)) sources.push({ range: null, gap: worst });
  const candidates: Candidate[] = [];
  for (const { ranges, gap } of contents) {
    for (const { range, gap: sourceGap } of sources) {
      if (range !== null && ranges.some((c) => overlap(c, range))) continue;
      candidates.push({ contents: ranges, source: range, gap: Math.max(gap, sourceGap) });
    }
  }
  if (!Number.isFinite(emptyGap)) emptyGap = worst;
  candidates.push({ contents: [], source: null, gap: emptyGap });
  return candidates;
}
