/** Step 1: contents, sources and cues in one pass over each block, without saying which belongs to which. */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { addScores, type LinearModel } from '../tagger/model.js';
import { viterbi } from '../tagger/viterbi.js';
import { countCues, type JointReading } from './cue-features.js';
import type { Context } from './context.js';
import { Label, rangesOf } from './labels.js';

/** Runs the joint tagger over the document; `base` has one row a token, from row `firstRow`. */
export function readJointly(
  model: LinearModel,
  { doc }: Context,
  base: FeatureTable,
  firstRow: number,
  edges: Uint8Array,
): JointReading {
  const n = doc.tokens.length;
  const width = model.labels.length;
  const labels = new Uint8Array(n);
  const scores = new Float64Array(n * width);
  addScores(model, base, firstRow, n, scores);
  const cues: TokenRange[] = [];
  for (const { from, to } of doc.blocks) {
    const block = labels.subarray(from, to);
    viterbi(model, scores.subarray(from * width, to * width), edges.subarray(from, to), to - from, block);
    cues.push(...rangesOf(block, 0, to - from, Label.cue, from));
  }
  return { labels, cues, cuesBefore: countCues(n, cues) };
}
