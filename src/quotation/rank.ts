/** The reranker: a conditional logit over the candidates of one cue. Its scores give the confidence too. */
import { FeatureTable } from '../tagger/features.js';
import { type LinearModel, scoreFeatures } from '../tagger/model.js';
import type { Candidate } from './candidates.js';
import { contentsFeatures } from './rank-contents.js';
import type { RankedCue } from './rank-cue.js';
import { pairFeatures } from './rank-features.js';
import { sourceFeatures } from './rank-source.js';

export interface Choice {
  readonly candidate: Candidate;
  /** Probability of the candidate among all of its cue. */
  readonly probability: number;
}

/** Beyond this a tagger's score gap says no more. */
export const GAP_LIMIT = 8;

const table = new FeatureTable();

/** The best candidate; `emptyBias` is added to the score of "no quotation", in units of log odds. */
export function chooseReading(
  model: LinearModel,
  ranked: RankedCue,
  candidates: readonly Candidate[],
  emptyBias: number,
): Choice {
  const parts = new PartScores(model);
  const scores = candidates.map((candidate) => {
    const { contents, source, gap } = candidate;
    const pair = parts.sum(() => pairFeatures(ranked, candidate, table));
    const dense = model.dense[0]! * -Math.min(GAP_LIMIT, gap);
    if (contents.length === 0) return pair + dense + emptyBias;
    const content = parts.of(contents, () => contentsFeatures(ranked, contents, table));
    return pair + dense + content + parts.of(source ?? NO_SOURCE, () => sourceFeatures(ranked, source, table));
  });
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const sum = scores.reduce((total, s) => total + Math.exp(s - scores[best]!), 0);
  return { candidate: candidates[best]!, probability: 1 / sum };
}

const NO_SOURCE = {};

/** Scores of contents and sources, which several candidates share, by identity. */
class PartScores {
  private readonly known = new Map<object, number>();

  constructor(private readonly model: LinearModel) {}

  of(part: object, push: () => void): number {
    let score = this.known.get(part);
    if (score === undefined) {
      score = this.sum(push);
      this.known.set(part, score);
    }
    return score;
  }

  sum(push: () => void): number {
    table.clear();
    push();
    table.endRow();
    return scoreFeatures(this.model, table.ids, 0, table.offsets[1]!);
  }
}
