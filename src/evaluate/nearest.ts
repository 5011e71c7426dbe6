/** Which of the places where a cue's and a source's words stand belong to a content. */
import type { CharRange } from '../span.js';

/** A paragraph break weighs more than any distance within a paragraph. */
const PARAGRAPH = 10_000;
/** A full stop between the two weighs as much as some words. */
const SENTENCE = 50;
const SENTENCE_END = /[.!?]["”’']?\s/;
/** Two readings that differ by fewer code units than this are not told apart. */
const MARGIN = 4;

function gap(text: string, a: CharRange, b: CharRange): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start <= first.end) return 0;
  const between = text.slice(first.end, second.start);
  // The full stop may stand inside the closing mark of the first.
  const stopped = SENTENCE_END.test(text.slice(Math.max(first.start, first.end - 2), second.start));
  return between.length + (between.includes('\n') ? PARAGRAPH : 0) + (stopped ? SENTENCE : 0);
}

export interface Roles {
  readonly cue: CharRange | null;
  readonly source: CharRange | null;
  readonly ambiguous: boolean;
}

/** The pair of places with the least distance: from cue to content, and from source to cue or content. */
export function nearest(
  text: string,
  contents: readonly CharRange[],
  cues: readonly CharRange[],
  sources: readonly CharRange[],
): Roles {
  const toContent = (x: CharRange) => Math.min(...contents.map((c) => gap(text, x, c)));
  const readings: { cue: CharRange | null; source: CharRange | null; cost: number }[] = [];
  for (const cue of cues.length > 0 ? cues : [null]) {
    const cueCost = cue ? toContent(cue) : 0;
    for (const source of sources.length > 0 ? sources : [null]) {
      if (cue && source && source.start < cue.end && cue.start < source.end) continue;
      const link = source ? Math.min(toContent(source), cue ? gap(text, source, cue) : Number.POSITIVE_INFINITY) : 0;
      readings.push({ cue, source, cost: cueCost + link });
    }
  }
  readings.sort((a, b) => a.cost - b.cost);
  const [best, next] = readings;
  if (!best) return { cue: null, source: null, ambiguous: false };
  return { cue: best.cue, source: best.source, ambiguous: next !== undefined && next.cost < best.cost + MARGIN };
}
