/** Step 1: contents, sources and cues in one pass over each block, without saying which belongs to which. */
import type { TokenRange } from '../span.js';
import type { LinearModel } from '../tagger/model.js';
import { viterbi } from '../tagger/viterbi.js';
import { P } from '../text/document.js';
import type { Context } from './context.js';
import { countCues, type JointReading } from './cue-features.js';
import { Label, rangesOf } from './labels.js';

/** Runs the joint tagger over the document; `scores` are those of its tokens, see `base-scores.ts`. */
export function readJointly(
  model: LinearModel,
  context: Context,
  scores: Float64Array,
  edges: Uint8Array,
): JointReading {
  const { doc } = context;
  const n = doc.tokens.length;
  const width = model.labels.length;
  const labels = new Uint8Array(n);
  const cues: TokenRange[] = [];
  for (const { from, to } of doc.blocks) {
    const block = labels.subarray(from, to);
    viterbi(model, scores.subarray(from * width, to * width), edges.subarray(from, to), to - from, block);
    cues.push(...rangesOf(block, 0, to - from, Label.cue, from));
  }
  return {
    labels,
    cues: [...cues, ...passedOver(context, labels)].sort((a, b) => a.from - b.from),
    cuesBefore: countCues(n, cues),
  };
}

/** Verbs of at least this strength are put to the cue tagger even where the joint tagger passed over them. */
const SECOND_LOOK = 4;

/** Verb groups that may be cues though the joint tagger left them outside every role. */
function passedOver({ doc, strength }: Context, labels: Uint8Array): TokenRange[] {
  const { pos, block } = doc.tokens;
  const found: TokenRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== Label.outside || pos[i] !== P.VERB) continue;
    if (strength[i]! < SECOND_LOOK || strength[i]! > 5) continue;
    let from = i;
    while (from > 0 && block[from - 1] === block[i] && pos[from - 1] === P.AUX && labels[from - 1] === Label.outside)
      from--;
    found.push({ from, to: i + 1 });
  }
  return found;
}
