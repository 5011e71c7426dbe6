/** What belongs to quotations, for the stages that look at the rest. */
import type { TokenRange } from '../span.js';
import type { Attribution } from './attribution.js';

/** Tokens of all contents, cues and sources, as sorted ranges that do not overlap. */
export function takenTokens(attributions: readonly Attribution[]): TokenRange[] {
  const ranges = attributions
    .flatMap(({ contents, cue, source }) => [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])])
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
