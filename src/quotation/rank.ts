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
  const contentScores = new PartScores();
  const sourceScores = new PartScores();
  const scores = new Float64Array(candidates.length);
  candidates.forEach((candidate, k) => {
    const { contents, source, gap } = candidate;
    table.clear();
    pairFeatures(ranked, candidate, table);
    scores[k] = scoreRow(model) + model.dense[0]! * -Math.min(GAP_LIMIT, gap);
    if (contents.length === 0) {
      scores[k]! += emptyBias;
      return;
    }
    let content = contentScores.get(contents);
    if (content === undefined) {
      table.clear();
      contentsFeatures(ranked, contents, table);
      content = contentScores.set(contents, scoreRow(model));
    }
    let own = sourceScores.get(source);
    if (own === undefined) {
      table.clear();
      sourceFeatures(ranked, source, table);
      own = sourceScores.set(source, scoreRow(model));
    }
    scores[k]! += content + own;
  });
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const sum = scores.reduce((total, s) => total + Math.exp(s - scores[best]!), 0);
  return { candidate: candidates[best]!, probability: 1 / sum };
}

const scoreRow = (model: LinearModel): number => scoreFeatures(model, table.ids, 0, table.size);

/** Scores of contents or sources, which several candidates share, by identity; there are few of them. */
class PartScores {
  private readonly parts: (object | null)[] = [];
  private readonly scores: number[] = [];

  get(part: object | null): number | undefined {
    const k = this.parts.indexOf(part);
    return k < 0 ? undefined : this.scores[k];
  }

  set(part: object | null, score: number): number {
    this.parts.push(part);
    this.scores.push(score);
    return score;
  }
}
