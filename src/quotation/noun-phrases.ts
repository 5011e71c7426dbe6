/** Noun phrases beside a cue, by tags alone. */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';

export const NOMINAL = new Set([P.DET, P.ADJ, P.NOUN, P.PROPN, P.PRON, P.NUM, P.PART]);

/** The words of a noun phrase right before the cue, within `limit`. */
export function nominalsBefore(doc: Document, cue: TokenRange, limit: TokenRange): TokenRange | null {
  let from = cue.from;
  while (from > limit.from && NOMINAL.has(doc.tokens.pos[from - 1]!)) from--;
  return from < cue.from ? { from, to: cue.from } : null;
}
