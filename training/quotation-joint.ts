/** Step 1 of the quotation models: the joint tagger of contents, sources and cues. */
import { type BaseFeatures, EDGE_CLASSES } from '../src/quotation/features.js';
import { JOINT_LABELS, Label, mendLabels, paint } from '../src/quotation/labels.js';
import { type TrainedWeights, type TrainingSequence, trainPerceptron } from './perceptron.js';
import type { PreparedArticle } from './quotation-data.js';

/** Labels of a whole article; where attributions overlap, contents win, then cues. */
function goldLabels({ doc, attributions }: PreparedArticle): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  for (const a of attributions) for (const range of a.source) paint(labels, range, Label.source, 0);
  for (const a of attributions) for (const range of a.cue) paint(labels, range, Label.cue, 0);
  for (const a of attributions) for (const range of a.content) paint(labels, range, Label.content, 0);
  return mendLabels(labels);
}

export function jointSequences(articles: readonly PreparedArticle[], base: BaseFeatures): TrainingSequence[] {
  return articles.flatMap((article) => {
    const gold = goldLabels(article);
    return article.doc.blocks
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => {
        // A block may begin inside a content that runs over paragraphs.
        const blockGold = mendLabels(gold.slice(from, to));
        return {
          rows: [
            { table: base.local, first: article.firstRow + from },
            { table: base.wide, first: article.firstRow + from },
          ],
          count: to - from,
          edges: article.edges.subarray(from, to),
          gold: blockGold,
        };
      });
  });
}

export function trainJoint(
  articles: readonly PreparedArticle[],
  base: BaseFeatures,
  bits: readonly number[],
  epochs: number,
  seed: number,
): TrainedWeights[] {
  return trainPerceptron(jointSequences(articles, base), {
    labels: JOINT_LABELS,
    bits,
    edgeClasses: EDGE_CLASSES,
    epochs,
    seed,
    onEpoch: (epoch, rate) => console.error(`  joint epoch ${epoch}: ${(100 * rate).toFixed(2)} % of tokens wrong`),
  });
}
