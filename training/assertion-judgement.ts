/**
 * Trains the judgement model (does the writer judge in this stretch of an article?) on the development half of the
 * project's own corpus and writes src/models/judgement.weights.ts. The hand-labelled articles are measured on and have a
 * say in the threshold; no weight is trained on them. Deterministic.
 * Run after assertion-voice.ts: npx tsx training/assertion-judgement.ts [FOLDER of hand-labelled articles]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { findAssertions } from '../src/assertion/assertions.js';
import {
  CONTEXT,
  contextFeatures,
  headlinePlace,
  hear,
  type JudgementModel,
  placesOf,
} from '../src/assertion/judgement.js';
import { ownedTokens } from '../src/assertion/owned.js';
import { readPage } from '../src/assertion/page.js';
import { freeRuns, headlineRuns } from '../src/assertion/runs.js';
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
const FOLDS = 15;

interface Article {
  readonly gold: Annotation;
  readonly doc: Document;
  readonly taken: readonly TokenRange[];
  readonly examples: readonly Example[];
}

function readArticle(gold: Annotation): Article {
  const doc = readDocument(gold.text);
  const taken = takenTokens(findQuotations(doc, { continuations: 'separate' }));
  return { gold, doc, taken, examples: examplesOf(doc, taken, gold) };
}

const SILENT: JudgementModel = {
  bias: 0,
  threshold: 0,
  weights: new Float64Array(FEATURE_NAMES.length + CONTEXT.length),
};

/** Every stretch of the writer's own. Clauses of them as further examples made no model better. */
function examplesOf(doc: Document, taken: readonly TokenRange[], gold: Annotation): Example[] {
  const owned = ownedTokens(doc, taken);
  const prose = freeRuns(doc, owned);
  const voices = prose.map((run) => hear(doc, run, SILENT).voice);
  const page = readPage(doc, prose, voices);
  const places = placesOf(doc, prose, voices);
  const titles = page.genre === 'opinion' ? headlineRuns(doc, owned) : [];
  const labels = labelsOf(doc, gold);
  return [...titles, ...prose].map((run, r) => {
    const x = new Float64Array(FEATURE_NAMES.length + CONTEXT.length);
    const place = places[r - titles.length] ?? headlinePlace(page);
    const { voice } = hear(doc, run, SILENT);
    voiceFeatures(doc, run, x.subarray(0, FEATURE_NAMES.length));
    contextFeatures(doc, run, page, place, voice, signsOf(doc, run), x.subarray(FEATURE_NAMES.length));
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

type Weights = Omit<JudgementModel, 'threshold'>;
interface Judging {
  readonly article: Article;
  /** A model that never saw the article. */
  readonly model: Weights;
}

/** F1 over the words of assertions, in percent. */
function tokenF1(among: readonly Judging[], threshold: number): number {
  const found = among.map(({ article: { gold, doc, taken }, model }) => {
    const drafts = findAssertions(doc, taken, {}, { ...model, threshold });
    return { id: gold.id, text: gold.text, assertions: drafts.map((d) => ({ ...tokensToSpan(doc, d.from, d.to) })) };
  });
  const gold = among.map(({ article: { gold } }) => ({ id: gold.id, text: gold.text, assertions: gold.assertions }));
  const { measures } = evaluate(gold as Annotation[], found as Annotation[], { rounds: 0 });
  return 100 * measures['assertions.token']!.score;
}

/** The threshold in the middle of the best three neighbours: one peak alone is luck. */
function chooseThreshold(among: readonly Judging[]): number {
  const grid = Array.from({ length: 15 }, (_, k) => Number((-1.4 + k / 10).toFixed(1)));
  const scores = grid.map((threshold) => tokenF1(among, threshold));
  const smooth = (k: number) => scores[k - 1]! + scores[k]! + scores[k + 1]!;
  let best = 1;
  for (let k = 1; k < grid.length - 1; k++) if (smooth(k) > smooth(best)) best = k;
  return grid[best]!;
}

const articles = readLabelFolder(new URL('../corpus/dev', import.meta.url).pathname).map(readArticle);
const hand = (existsSync(HAND) ? readLabelFolder(HAND, { lenient: true }) : []).map(readArticle);
const final = train(articles);
const unseen = Array.from({ length: FOLDS }, (_, fold) => train(articles.filter((_, i) => i % FOLDS !== fold)));
const own: Judging[] = articles.map((article, i) => ({ article, model: unseen[i % FOLDS]! }));
const foreign: Judging[] = hand.map((article) => ({ article, model: final }));
const threshold = chooseThreshold([...own, ...foreign]);
const opinion = (one: Judging) => one.article.gold.id.startsWith('voice-');
const figures = [
  `threshold ${threshold}, all ${own.length} articles ${tokenF1(own, threshold).toFixed(1)}`,
  `of them the ${own.filter((one) => !opinion(one)).length} that were not written for the writer's voice ${tokenF1(
    own.filter((one) => !opinion(one)),
    threshold,
  ).toFixed(1)}`,
  ...(hand.length > 0
    ? [`${hand.length} hand-labelled articles, no weight trained on them ${tokenF1(foreign, threshold).toFixed(1)}`]
    : []),
];
console.log(figures.join('\n'));
const { bias, weights } = final;
const names = [...FEATURE_NAMES, ...CONTEXT];
const rows = names.map((name, k) => `    ${Number(weights[k]!.toFixed(4))}, // ${name}`);
writeFileSync(
  new URL('../src/models/judgement.weights.ts', import.meta.url),
  `/**
 * Weights of the judgement model: logistic regression, ${names.length} features.
 * Trained on corpus/dev (${own.length} articles, ours) by training/assertion-judgement.ts. Generated; never edited.
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
