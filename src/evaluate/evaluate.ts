/** Compares labels with gold: pair the texts, score each, sum up, say how sure the sums are. */
import { z } from 'zod';
import { AccordingToError } from '../errors.js';
import { type Analysis, analysisSchema } from '../schema.js';
import { type Annotation, checkAnnotation, fromAnalysis } from './annotation.js';
import { scoreAssertions } from './assertion.js';
import { type LabelName, type MeasureName, measures } from './measure.js';
import { scoreQuotations } from './quotation.js';
import { interval, microScore, randomizationP } from './resample.js';
import { type EvaluationError, Sheet, sumConfusions, sumTallies } from './sheet.js';
import { scoreStatistics } from './statistic.js';
import { type Confusion, isEmpty, macroF1, precision, recall, scoreOf, type Tally } from './tally.js';
import { wordTokens } from './token.js';

/** A labelled text or an analysis; several make a corpus. */
export type Labelled = Annotation | Analysis;

export const evaluateOptionsSchema = z.strictObject({
  /** Rounds of resampling; 0 leaves intervals out. Default 1000. */
  rounds: z.int().nonnegative().max(100_000).optional(),
  /** Seed of the resampling. Default 1. */
  seed: z.int().optional(),
});
export type EvaluateOptions = z.infer<typeof evaluateOptionsSchema>;

/** One figure; `score` is the F1 or the accuracy, 0 to 1, from counts summed over all articles (micro). */
export type Measure = { score: number; interval: [number, number] | null; macro: number } & (
  | { kind: 'f1'; precision: number; recall: number; tp: number; fp: number; fn: number }
  | { kind: 'accuracy'; right: number; of: number }
);

export interface LabelConfusion {
  macroF1: number;
  /** Gold label → predicted label → how often. */
  counts: Confusion;
}

export interface Evaluation {
  articles: number;
  /** Only what gold labels and there was something to score. `macro` is the mean of the articles' scores. */
  measures: Partial<Record<MeasureName, Measure>>;
  confusions: Partial<Record<LabelName, LabelConfusion>>;
  perArticle: { id: string; scores: Partial<Record<MeasureName, number>> }[];
  errors: EvaluationError[];
}

export interface Difference {
  a: number;
  b: number;
  /** b − a, with its 95 % interval by paired bootstrap and its p-value by approximate randomization. */
  difference: number;
  interval: [number, number] | null;
  /** Both null with no rounds of resampling. */
  p: number | null;
}

export interface Comparison {
  articles: number;
  measures: Partial<Record<MeasureName, Difference>>;
}

/**
 * Scores predictions against gold. Texts are paired by their wording; a gold text without prediction is an error.
 * @throws AccordingToError `invalid-data` for labels that do not fit their text, `invalid-argument` for a missing text.
 */
export function evaluate(
  gold: Labelled | readonly Labelled[],
  predicted: Labelled | readonly Labelled[],
  options: EvaluateOptions = {},
): Evaluation {
  const { rounds = 1000, seed = 1 } = checkOptions(options);
  const sheets = scoreAll(gold, predicted);
  const sums = Object.entries(sumTallies(sheets)) as [MeasureName, Tally][];
  return {
    articles: sheets.length,
    measures: Object.fromEntries(sums.map(([name, sum]) => [name, measureOf(name, sum, sheets, rounds, seed)])),
    confusions: Object.fromEntries(
      Object.entries(sumConfusions(sheets)).map(([name, counts]) => [name, { macroF1: macroF1(counts), counts }]),
    ),
    perArticle: sheets.map((sheet) => ({
      id: sheet.article,
      scores: Object.fromEntries(
        Object.entries(sheet.tallies).flatMap(([name, tally]) => (isEmpty(tally) ? [] : [[name, scoreOf(tally)]])),
      ),
    })),
    errors: sheets.flatMap((sheet) => sheet.errors),
  };
}

/** Compares two systems on the same gold, article by article. Positive differences speak for `b`. */
export function compare(
  gold: Labelled | readonly Labelled[],
  a: Labelled | readonly Labelled[],
  b: Labelled | readonly Labelled[],
  options: EvaluateOptions = {},
): Comparison {
  const { rounds = 1000, seed = 1 } = checkOptions(options);
  const [one, two] = [scoreAll(gold, a), scoreAll(gold, b)];
  const every = Int32Array.from(one.keys());
  const names = Object.keys({ ...sumTallies(one), ...sumTallies(two) }) as MeasureName[];
  const difference = (name: MeasureName, drawn: Int32Array) =>
    microScore(two, name, drawn) - microScore(one, name, drawn);
  const measured = names.map((name): [MeasureName, Difference] => [
    name,
    {
      a: microScore(one, name, every),
      b: microScore(two, name, every),
      difference: difference(name, every),
      interval: rounds > 0 ? interval(one.length, rounds, seed, (drawn) => difference(name, drawn)) : null,
      p: rounds > 0 ? randomizationP(one, two, name, rounds, seed) : null,
    },
  ]);
  return { articles: one.length, measures: Object.fromEntries(measured) };
}

function checkOptions(options: EvaluateOptions): EvaluateOptions {
  const parsed = evaluateOptionsSchema.safeParse(options);
  if (!parsed.success) throw new AccordingToError('invalid-option', z.prettifyError(parsed.error));
  return parsed.data;
}

function toAnnotation(input: Labelled, index: number): Annotation {
  if (typeof input !== 'object' || input === null || !('segments' in input)) return checkAnnotation(input);
  const parsed = analysisSchema.safeParse(input);
  if (!parsed.success) throw new AccordingToError('invalid-data', z.prettifyError(parsed.error));
  return fromAnalysis(parsed.data, `text ${index + 1}`);
}

function scoreAll(gold: Labelled | readonly Labelled[], predicted: Labelled | readonly Labelled[]): Sheet[] {
  const list = (x: Labelled | readonly Labelled[]) => (Array.isArray(x) ? x : [x]).map(toAnnotation);
  const byText = new Map(list(predicted).map((article) => [article.text, article]));
  return list(gold).map((article) => {
    const found = byText.get(article.text);
    if (found) return scoreArticle(article, found);
    throw new AccordingToError(
      'invalid-argument',
      `no prediction has the text of ${article.id}; texts must be equal to the character`,
    );
  });
}

/** Scores one article; parts that gold does not label are left out. */
function scoreArticle(gold: Annotation, predicted: Annotation): Sheet {
  const sheet = new Sheet(gold.id);
  const tokens = wordTokens(gold.text);
  if (gold.quotations) scoreQuotations(sheet, gold.text, tokens, gold.quotations, predicted.quotations ?? []);
  if (gold.statistics) scoreStatistics(sheet, tokens, gold.statistics, predicted.statistics ?? []);
  if (gold.assertions) scoreAssertions(sheet, tokens, gold.assertions, predicted.assertions ?? []);
  return sheet;
}

function measureOf(name: MeasureName, sum: Tally, sheets: readonly Sheet[], rounds: number, seed: number): Measure {
  const scores = sheets.flatMap(({ tallies: { [name]: tally } }) => (tally && !isEmpty(tally) ? [scoreOf(tally)] : []));
  const shared = {
    score: scoreOf(sum),
    interval: rounds > 0 ? interval(sheets.length, rounds, seed, (drawn) => microScore(sheets, name, drawn)) : null,
    macro: scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length),
  };
  return sum.kind === 'f1'
    ? { ...shared, ...sum, precision: precision(sum), recall: recall(sum) }
    : { ...shared, ...sum };
}

/** What each figure means, in words. */
export const measureMeaning = (name: MeasureName): string => measures[name].means;
