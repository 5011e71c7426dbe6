/**
 * Trains the judgement model (does the writer judge in this stretch of an article?) on the development half of the
 * project's own corpus and on the hand-labelled articles, and writes src/models/judgement.weights.ts. Deterministic.
 * Run after assertion-voice.ts: npx tsx training/assertion-judgement.ts [FOLDER of hand-labelled articles]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { findAssertions } from '../src/assertion/assertions.js';
import { CONTEXT, contextFeatures, hear, type JudgementModel } from '../src/assertion/judgement.js';
import { ownedTokens } from '../src/assertion/owned.js';
import { readPage } from '../src/assertion/page.js';
import { freeRuns } from '../src/assertion/runs.js';
import { signsOf } from '../src/assertion/signs.js';
import { readLabelFolder } from '../src/cli/label-folder.js';
import { type Annotation, evaluate } from '../src/evaluate/index.js';
import { findQuotations } from '../src/quotation/find.js';
import { takenTokens } from '../src/quotation/taken.js';
import type { TokenRange } from '../src/span.js';
import { FEATURE_NAMES, voiceFeatures } from '../src/stance/voice-features.js';
import { type Document, P, tokensOf, tokensToSpan } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { type Example, fitLogistic } from './logistic.js';

const HAND = process.argv[2] ?? new URL('../../shared/data/gold', import.meta.url).pathname;
/** Pull of the weights to zero; chosen by cross-validation over articles of corpus dev. */
const L2 = 150;
const FOLDS = 14;

interface Article {
  readonly gold: Annotation;
  readonly doc: Document;
  readonly taken: readonly TokenRange[];
  readonly examples: readonly Example[];
  /** Figures are of the corpus alone. */
  readonly own: boolean;
}

function readArticle(gold: Annotation, own: boolean): Article {
  const doc = readDocument(gold.text);
  const taken = takenTokens(findQuotations(doc, { continuations: 'separate' }));
  return { gold, doc, taken, own, examples: examplesOf(doc, taken, gold) };
}

const SILENT: JudgementModel = {
  bias: 0,
  threshold: 0,
  weights: new Float64Array(FEATURE_NAMES.length + CONTEXT.length),
};

/** Every stretch of the writer's own. Clauses of them as further examples made no model better. */
function examplesOf(doc: Document, taken: readonly TokenRange[], gold: Annotation): Example[] {
  const runs = freeRuns(doc, ownedTokens(doc, taken));
  const voices = runs.map((run) => hear(doc, run, SILENT).voice);
  const page = readPage(doc, runs, voices);
  const labels = labelsOf(doc, gold);
  return runs.map((run, r) => {
    const x = new Float64Array(FEATURE_NAMES.length + CONTEXT.length);
    voiceFeatures(doc, run, x.subarray(0, FEATURE_NAMES.length));
    contextFeatures(doc, run, page, voices[r]!, signsOf(doc, run), x.subarray(FEATURE_NAMES.length));
    const { share, optional } = shareOf(doc, run, labels);
    return { x, y: share > 0.5 ? 1 : 0, weight: optional > 0.5 ? 0 : 1 };
  });
}

/** 2 for each token of an assertion, 1 for each of an optional one. */
function labelsOf(doc: Document, gold: Annotation): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  for (const optional of [true, false]) {
    for (const label of gold.assertions ?? []) {
      if ((label.optional ?? false) !== optional) continue;
      const { from, to } = tokensOf(doc, label);
      labels.fill(optional ? 1 : 2, from, to);
    }
  }
  return labels;
}

function shareOf(doc: Document, { from, to }: TokenRange, labels: Uint8Array): { share: number; optional: number } {
  let [words, asserted, optional] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    if (doc.tokens.pos[i] === P.PUNCT) continue;
    words++;
    if (labels[i] === 2) asserted++;
    if (labels[i] === 1) optional++;
  }
  return { share: asserted / Math.max(1, words - optional), optional: optional / Math.max(1, words) };
}

const train = (articles: readonly Article[]) =>
  fitLogistic(
    articles.flatMap(({ examples }) => examples),
    L2,
  );

/** F1 over the words of assertions, in percent, with a model for each article that never saw it. */
function tokenF1(
  articles: readonly Article[],
  models: readonly { bias: number; weights: Float64Array }[],
  threshold: number,
): number {
  const found = articles.map(({ gold, doc, taken }, i) => {
    const drafts = findAssertions(doc, taken, {}, { ...models[i]!, threshold });
    return { id: gold.id, text: gold.text, assertions: drafts.map((d) => ({ ...tokensToSpan(doc, d.from, d.to) })) };
  });
  const gold = articles.map(({ gold: { id, text, assertions } }) => ({ id, text, assertions }));
  const { measures } = evaluate(gold as Annotation[], found as Annotation[], { rounds: 0 });
  return 100 * measures['assertions.token']!.score;
}

const hand = existsSync(HAND) ? readLabelFolder(HAND, { lenient: true }) : [];
const articles = [
  ...readLabelFolder(new URL('../corpus/dev', import.meta.url).pathname).map((gold) => readArticle(gold, true)),
  ...hand.map((gold) => readArticle(gold, false)),
];
const unseen = Array.from({ length: FOLDS }, (_, fold) => train(articles.filter((_, i) => i % FOLDS !== fold)));
const own = articles.flatMap((article, i) => (article.own ? [{ article, model: unseen[i % FOLDS]! }] : []));
const f1 = (among: typeof own, threshold: number) =>
  tokenF1(
    among.map(({ article }) => article),
    among.map(({ model }) => model),
    threshold,
  );
let threshold = 0;
let best = 0;
for (let t = -1.6; t <= 0.05; t += 0.1) {
  const score = f1(own, t);
  if (score > best) [best, threshold] = [score, Number(t.toFixed(1))];
}
const earlier = own.filter(({ article }) => !article.gold.id.startsWith('voice-'));
const figures = [
  `threshold ${threshold}, all ${own.length} articles ${best.toFixed(1)}`,
  `of them the ${earlier.length} of the first plan ${f1(earlier, threshold).toFixed(1)}`,
];
console.log(figures.join('\n'));
const { bias, weights } = train(articles);
const names = [...FEATURE_NAMES, ...CONTEXT];
const rows = names.map((name, k) => `    ${Number(weights[k]!.toFixed(4))}, // ${name}`);
writeFileSync(
  new URL('../src/models/judgement.weights.ts', import.meta.url),
  `/**
 * Weights of the judgement model: logistic regression, ${names.length} features.
 * Trained on corpus/dev (${own.length} articles, ours) and ${hand.length} hand-labelled articles by training/assertion-judgement.ts. Generated; never edited.
 * F1 over the words of assertions in corpus/dev, percent, each article judged by a model that never saw it (${FOLDS} folds):
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
import type { JudgementModel } from '../assertion/judgement.js';

export const JUDGEMENT: JudgementModel = {
  bias: ${Number(bias.toFixed(4))},
  threshold: ${threshold},
  weights: [
${rows.join('\n')}
  ],
};
`,
);
