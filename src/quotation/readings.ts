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
import { Label } from './labels.js';

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
    const readings: Reading[] = [];
    for (let p = 0; p < best.count; p++)
      readings.push(readingOf(best.labels, p * count, count, window.from, best.scores[p]!));
    return readings;
  }
}

/** The reading of BIO labels `labels[at …]`; the first is that of token `first`. */
function readingOf(labels: Uint8Array, at: number, count: number, first: number, score: number): Reading {
  const contents: TokenRange[] = [];
  const sources: TokenRange[] = [];
  for (let i = 0; i < count; i++) {
    const kind = labels[at + i]!;
    if (kind === Label.outside) continue;
    const from = i;
    while (i + 1 < count && labels[at + i + 1] === kind + 1) i++;
    (kind === Label.content ? contents : sources).push({ from: first + from, to: first + i + 1 });
  }
  return { contents, sources, score };
}
