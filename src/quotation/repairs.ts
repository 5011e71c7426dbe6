/**
 * Repairs: what the models leave open is settled by rules over quotation marks and neighbours. Each notes in the draft
 * what it did, so that `explain` can tell.
 */
import type { TokenRange } from '../span.js';
import type { Context } from './context.js';
import { joinParagraphs } from './continuation.js';
import type { JointReading } from './cue-features.js';
import { countWords, covers, type Draft, overlap, trimmed } from './draft.js';
import { Label, rangesOf } from './labels.js';
import { readTranscript } from './transcript.js';
import { attachUncovered } from './uncovered.js';

export function repair(context: Context, joint: JointReading, drafts: readonly Draft[]): Draft[] {
  const sources = jointRanges(context, joint, Label.source);
  const repaired = [...drafts];
  for (const draft of repaired) snapToMarks(context, draft);
  for (const draft of repaired) nearestSource(context, draft, repaired, sources);
  joinParagraphs(context, repaired);
  attachUncovered(context, joint, repaired, sources);
  joinParagraphs(context, repaired);
  return readTranscript(
    context.doc,
    repaired.filter((d) => d.contents.length > 0),
  );
}

/** Ranges of one kind that step 1 found. */
export function jointRanges({ doc }: Context, { labels }: JointReading, kind: number): TokenRange[] {
  return doc.blocks.flatMap(({ from, to }) => rangesOf(labels, from, to - from, kind, from));
}

/**
 * A content that holds nearly all words of a quoted passage takes all of it with its marks; punctuation at loose ends
 * outside the marks goes.
 */
function snapToMarks({ doc }: Context, draft: Draft): void {
  draft.contents = draft.contents
    .map((content) => {
      let { from, to } = content;
      for (const i of [from, to - 1]) {
        const passage = doc.quoted[doc.tokens.quoted[i]!];
        if (passage === undefined || (passage.single && passage.depth > 0)) continue;
        const shared = overlap({ from, to }, passage);
        if (shared === 0 || covers({ from, to }, passage)) continue;
        if (shared >= 0.6 * (passage.to - passage.from) || passage.to - passage.from - shared <= 2) {
          from = Math.min(from, passage.from);
          to = Math.max(to, passage.to);
        }
      }
      return trimmed(doc, { from, to });
    })
    .filter((content) => countWords(doc, content) > 0);
}

/** A cue without a source takes the nearest source of step 1 in its sentence that nobody uses. */
function nearestSource({ doc }: Context, draft: Draft, drafts: readonly Draft[], sources: readonly TokenRange[]): void {
  if (draft.source !== null || draft.cue === null) return;
  const { sentence } = doc.tokens;
  const home = sentence[draft.cue.from];
  let best: TokenRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    if (sentence[source.from] !== home) continue;
    const gap = source.to <= draft.cue.from ? draft.cue.from - source.to : source.from - draft.cue.to;
    if (gap < 0 || gap >= least) continue;
    const used = drafts.some(
      (d) => (d.source !== null && overlap(d.source, source) > 0) || d.contents.some((c) => overlap(c, source) > 0),
    );
    if (used) continue;
    best = source;
    least = gap;
  }
  if (best === null) return;
  draft.source = best;
  draft.steps.push('nearest source');
}
