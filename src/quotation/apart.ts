/** No words belong to two quotations, unless one is nested in the other. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { countWords, type Draft, trimmed } from './draft.js';

/** The drafts, each without what a surer one has; those that have nothing left go. */
export function apart(doc: Document, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(doc.tokens.length);
  const surest = [...drafts].sort((a, b) => rank(b) - rank(a));
  for (const draft of surest) {
    draft.contents = draft.contents
      .map((content) => free(doc, taken, content))
      .filter((content) => countWords(doc, content) > 0);
    for (const { from, to } of draft.contents) taken.fill(1, from, to);
  }
  return drafts.filter(({ contents }) => contents.length > 0);
}

/** A quotation with a cue is surer than one without. */
const rank = ({ cue, probability }: Draft): number => (cue === null ? 0 : 1) + probability;

/** The content up to the first word that is taken, or from the last one on. */
function free(doc: Document, taken: Uint8Array, { from, to }: TokenRange): TokenRange {
  const first = taken.subarray(from, to).indexOf(1);
  if (first < 0) return { from, to };
  const last = taken.subarray(from, to).lastIndexOf(1);
  const [before, after] = [
    { from, to: from + first },
    { from: from + last + 1, to },
  ];
  return trimmed(doc, countWords(doc, before) >= countWords(doc, after) ? before : after);
}
