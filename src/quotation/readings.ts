/**
 * Step 2: for each cue, the best readings of its paragraph: which tokens are its content, which its source. The base
 * features do not depend on the cue, so their scores are summed once per document and shared by all cues.
 */
import type { TokenRange } from '../span.js';
import { FeatureTable } from '../tagger/features.js';
import { viterbiBest } from '../tagger/kbest.js';
import { addScores, type TwoTableTagger } from '../tagger/model.js';
import type { Context } from './context.js';
import { addCueFeatures, type JointReading, narrowWindow } from './cue-features.js';
import { Label, rangesOf } from './labels.js';

export interface Reading {
  readonly contents: readonly TokenRange[];
  readonly sources: readonly TokenRange[];
  /** Score of the path in units of the model; only differences within one cue mean something. */
  readonly score: number;
}

/** Readings that lose more than this against the best one are never chosen (in units of the tagger's scores). */
const SLACK = 900;

export class CueReader {
  private scores = new Float64Array(2048);
  private readonly rows = new FeatureTable();

  /** `base`: scores of the base features of all tokens under the model, see `base-scores.ts`. */
  constructor(
    private readonly tagger: TwoTableTagger,
    private readonly context: Context,
    private readonly base: Float64Array,
    private readonly edges: Uint8Array,
  ) {}

  /** The `k` best readings, best first. */
  read(joint: JointReading, cue: TokenRange, k: number): Reading[] {
    const window = narrowWindow(this.context, joint, cue);
    const count = window.to - window.from;
    const { shared, own } = this.tagger;
    const width = shared.labels.length;
    if (this.scores.length < count * width) this.scores = new Float64Array(2 * count * width);
    this.scores.set(this.base.subarray(window.from * width, window.to * width));
    this.rows.clear();
    addCueFeatures(this.context, joint, cue, window, this.rows);
    addScores(own, this.rows, 0, count, this.scores);
    const edges = this.edges.subarray(window.from, window.to);
    const best = viterbiBest(k, shared, this.scores, edges, count, SLACK);
    return Array.from({ length: best.count }, (_, p) => {
      const labels = best.labels.subarray(p * count, (p + 1) * count);
      return readingOf(labels, window.from, best.scores[p]!);
    });
  }
}

const readingOf = (labels: Uint8Array, first: number, score: number): Reading => ({
  contents: rangesOf(labels, 0, labels.length, Label.content, first),
  sources: rangesOf(labels, 0, labels.length, Label.source, first),
  score,
});
