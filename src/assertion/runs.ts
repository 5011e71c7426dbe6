/** The stretches of sentences that no source owns: what the writer says in his own voice. */
import type { TokenRange } from '../span.js';
import { FormKind } from '../stance/form.js';
import { marksOf } from '../stance/marks.js';
import { type BlockKind, type Document, P, type Sentence } from '../text/document.js';
import { trimClause } from './clauses.js';

/** A longest stretch of one sentence without an owned token; a part of one comes without the punctuation at its edges. */
export interface Run extends TokenRange {
  readonly sentence: Sentence;
  /** It is the whole sentence. */
  readonly whole: boolean;
}

/** Runs of all sentences of prose, in order of the text; `owned` is 1 for each token that a source owns. */
export function freeRuns(doc: Document, owned: Uint8Array, kind: BlockKind = 'paragraph'): Run[] {
  const runs: Run[] = [];
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]!.kind !== kind) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (owned[i] === 1) continue;
      const from = i;
      while (i < sentence.to && owned[i] === 0) i++;
      const whole = from === sentence.from && i === sentence.to;
      const run = whole ? sentence : trimClause(doc, { from, to: i });
      if (run.to > run.from) runs.push({ from: run.from, to: run.to, sentence, whole });
    }
  }
  return runs;
}

/** Headlines that say something: of some words, one of them a verb, and nobody else's words. */
export function headlineRuns(doc: Document, owned: Uint8Array): Run[] {
  const { pos } = doc.tokens;
  return freeRuns(doc, owned, 'headline').filter((run) => {
    if (!run.whole || wordCount(doc, run) < SHORTEST_HEADLINE) return false;
    for (let i = run.from; i < run.to; i++) if (pos[i] === P.VERB || pos[i] === P.AUX) return true;
    return false;
  });
}
const SHORTEST_HEADLINE = 3;

export function wordCount(doc: Document, { from, to }: TokenRange): number {
  const { kind } = marksOf(doc);
  let words = 0;
  for (let i = from; i < to; i++) if ((kind[i]! & FormKind.punctuation) === 0) words++;
  return words;
}

/** Is the run a sentence to speak of, not a label or the rest of an attribution? */
export const isSentence = (doc: Document, run: Run): boolean => run.whole && wordCount(doc, run) >= FEWEST_WORDS;
const FEWEST_WORDS = 4;
