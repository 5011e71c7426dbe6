/** Step 2 of the quotation models: the tagger that reads a paragraph given one cue. */
import { jointScores } from '../src/quotation/base-scores.js';
import { addCueFeatures, countCues, cueWindow, type JointReading } from '../src/quotation/cue-features.js';
import { type BaseFeatures, EDGE_CLASSES } from '../src/quotation/features.js';
import { readJointly } from '../src/quotation/joint.js';
import { CUE_LABELS, Label, mendLabels, paint } from '../src/quotation/labels.js';
import type { TokenRange } from '../src/span.js';
import type { FeatureTable } from '../src/tagger/features.js';
import type { TwoTableTagger } from '../src/tagger/model.js';
import { type TrainedWeights, type TrainingSequence, trainPerceptron } from './perceptron.js';
import type { GoldAttribution } from './polnear.js';
import type { PreparedArticle } from './quotation-data.js';

/** A cue to learn from: what step 1 found, or missed, with the attribution it belongs to, if any. */
export interface CueExample {
  readonly article: PreparedArticle;
  readonly joint: JointReading;
  readonly cue: TokenRange;
  readonly gold: GoldAttribution | null;
  /** Step 1 did not find it. */
  readonly missed: boolean;
}

const overlap = (a: TokenRange, b: TokenRange): number => Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** Step 1 run on the articles, with the cues it found matched to gold; `withMissed` adds the cues it missed. */
export function cueExamples(
  articles: readonly PreparedArticle[],
  base: BaseFeatures,
  joint: TwoTableTagger,
  withMissed: boolean,
): CueExample[] {
  return articles.flatMap((article) => {
    const scores = jointScores(joint, base, article.firstRow, article.doc.tokens.length);
    const reading = readJointly(joint.shared, article.context, scores, article.edges);
    const taken = new Set<GoldAttribution>();
    const examples = reading.cues.map((cue) => {
      const gold = article.attributions
        .filter((a) => !taken.has(a) && a.cue.some((c) => overlap(c, cue) > 0))
        .sort((a, b) => overlap(b.cue[0]!, cue) - overlap(a.cue[0]!, cue))[0];
      if (gold !== undefined) taken.add(gold);
      return { article, joint: reading, cue, gold: gold ?? null, missed: false };
    });
    if (!withMissed) return examples;
    const missed = article.attributions.filter((a) => !taken.has(a) && a.cue.length > 0);
    const cues = [...reading.cues, ...missed.map((a) => a.cue[0]!)];
    const whole = { ...reading, cues, cuesBefore: countCues(article.doc.tokens.length, cues) };
    return [...examples, ...missed.map((a) => ({ article, joint: whole, cue: a.cue[0]!, gold: a, missed: true }))];
  });
}

/** Training sequences: base rows shared, cue rows of their own in `table`. */
export function cueSequences(
  examples: readonly CueExample[],
  base: BaseFeatures,
  table: FeatureTable,
): TrainingSequence[] {
  return examples.map(({ article, joint, cue, gold }) => {
    const window = cueWindow(article.context, cue);
    const first = table.rows;
    addCueFeatures(article.context, joint, cue, window, table);
    const labels = new Uint8Array(window.to - window.from);
    for (const range of gold?.source ?? []) paint(labels, range, Label.source, window.from);
    for (const range of gold?.content ?? []) {
      // A content that began before the window starts anew in it.
      paint(labels, { from: Math.max(range.from, window.from), to: range.to }, Label.content, window.from);
    }
    return {
      rows: [
        { table: base.local, first: article.firstRow + window.from },
        { table, first },
      ],
      count: labels.length,
      edges: article.edges.subarray(window.from, window.to),
      gold: mendLabels(labels),
    };
  });
}

export function trainCueTagger(
  sequences: readonly TrainingSequence[],
  bits: readonly number[],
  epochs: number,
  seed: number,
): TrainedWeights[] {
  return trainPerceptron(sequences, {
    labels: CUE_LABELS,
    bits,
    edgeClasses: EDGE_CLASSES,
    epochs,
    seed,
    onEpoch: (epoch, rate) => console.error(`  cue epoch ${epoch}: ${(100 * rate).toFixed(2)} % of tokens wrong`),
  });
}
