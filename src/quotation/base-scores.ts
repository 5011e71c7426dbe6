/** Scores of the base features, which do not depend on a cue: summed once per document, for both taggers. */
import { addScores, addScoresOfTwo, type LinearModel } from '../tagger/model.js';
import type { BaseFeatures } from './features.js';

/** Of all tokens under the joint tagger; `base` has one row a token, from row `firstRow`. */
export function jointScores(model: LinearModel, base: BaseFeatures, firstRow: number, count: number): Float64Array {
  const scores = new Float64Array(count * model.labels.length);
  addScores(model, base.local, firstRow, count, scores);
  addScores(model, base.wide, firstRow, count, scores);
  return scores;
}

/** Of all tokens under the tagger that reads a paragraph given one cue. */
export function cueScores(model: LinearModel, base: BaseFeatures, firstRow: number, count: number): Float64Array {
  const scores = new Float64Array(count * model.labels.length);
  addScores(model, base.local, firstRow, count, scores);
  return scores;
}

/** Both at once, for half the visits to memory. */
export function baseScores(
  joint: LinearModel,
  cue: LinearModel,
  base: BaseFeatures,
  firstRow: number,
  count: number,
): { joint: Float64Array; cue: Float64Array } {
  const scores = {
    joint: new Float64Array(count * joint.labels.length),
    cue: new Float64Array(count * cue.labels.length),
  };
  addScoresOfTwo([joint, cue], base.local, firstRow, count, [scores.joint, scores.cue]);
  addScores(joint, base.wide, firstRow, count, scores.joint);
  return scores;
}
