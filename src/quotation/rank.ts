/** The reranker: a conditional logit over the candidates of one cue. Its scores give the confidence too. */
import { FeatureTable } from '../tagger/features.js';
import { type LinearModel, scoreFeatures } from '../tagger/model.js';
import type { Candidate } from './candidates.js';
import { addCandidateFeatures, type RankedCue } from './rank-features.js';

export interface Choice {
  readonly candidate: Candidate;
  /** Probability of the candidate among all of its cue. */
  readonly probability: number;
}

const table = new FeatureTable();

/** The best candidate; `balance` is added to the score of "no quotation", in units of log odds. */
export function chooseReading(
  model: LinearModel,
  ranked: RankedCue,
  candidates: readonly Candidate[],
  emptyBias: number,
): Choice {
  table.clear();
  for (const candidate of candidates) addCandidateFeatures(ranked, candidate, table);
  const scores = candidates.map((candidate, k) => {
    const score = scoreFeatures(model, table.ids, table.offsets[k]!, table.offsets[k + 1]!);
    const dense = model.dense[0]! * -Math.min(GAP_LIMIT, candidate.gap);
    return score + dense + (candidate.contents.length === 0 ? emptyBias : 0);
  });
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const sum = scores.reduce((total, s) => total + Math.exp(s - scores[best]!), 0);
  return { candidate: candidates[best]!, probability: 1 / sum };
}

/** Beyond this a tagger's score gap says no more. */
export const GAP_LIMIT = 8;
