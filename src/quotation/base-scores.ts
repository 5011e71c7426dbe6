/** Scores of the base features, which do not depend on a cue: summed once per document, for both taggers. */
import { addScores, addScoresOfTwo, type TwoTableTagger } from '../tagger/model.js';
import type { Context } from './context.js';
import { addBlockFeatures, type BaseFeatures, noFeatures } from './features.js';

/** Of all tokens under the joint tagger; `base` has one row a token, from row `firstRow`. */
export function jointScores(tagger: TwoTableTagger, base: BaseFeatures, firstRow: number, count: number): Float64Array {
  const scores = new Float64Array(count * tagger.shared.labels.length);
  addScores(tagger.shared, base.local, firstRow, count, scores);
  addScores(tagger.own, base.wide, firstRow, count, scores);
  return scores;
}

/** Of all tokens under the tagger that reads a paragraph given one cue. */
export function cueScores(tagger: TwoTableTagger, base: BaseFeatures, firstRow: number, count: number): Float64Array {
  const scores = new Float64Array(count * tagger.shared.labels.length);
  addScores(tagger.shared, base.local, firstRow, count, scores);
  return scores;
}

/** Tokens whose features are made and summed together: few enough to stay in the processor's nearest memory. */
const STRETCH = 64;

const base = noFeatures();

/** Both of these for a whole document, with its features made on the way. */
export function baseScores(
  context: Context,
  joint: TwoTableTagger,
  cue: TwoTableTagger,
): { joint: Float64Array; cue: Float64Array } {
  const { tokens, blocks } = context.doc;
  const jointWidth = joint.shared.labels.length;
  const cueWidth = cue.shared.labels.length;
  const scores = {
    joint: new Float64Array(tokens.length * jointWidth),
    cue: new Float64Array(tokens.length * cueWidth),
  };
  for (const [b, { from, to }] of blocks.entries()) {
    for (let at = from; at < to; at += STRETCH) {
      const end = Math.min(to, at + STRETCH);
      base.local.clear();
      base.wide.clear();
      addBlockFeatures(context, b, base, at, end);
      const ofJoint = scores.joint.subarray(at * jointWidth);
      const ofCue = scores.cue.subarray(at * cueWidth);
      addScoresOfTwo([joint.shared, cue.shared], base.local, 0, end - at, [ofJoint, ofCue]);
      addScores(joint.own, base.wide, 0, end - at, ofJoint);
    }
  }
  return scores;
}
