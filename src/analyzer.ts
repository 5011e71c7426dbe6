/** A configured instance, to be reused over a corpus: the options are checked once and the models loaded ahead. */
import * as pipeline from './analyze.js';
import { checkOptions } from './options.js';
import type { Analysis, AnalyzeOptions, Assertion, Quantity, Quotation, Stance, Statistic } from './schema.js';
import type { CharRange } from './span.js';

export interface Analyzer {
  readonly options: AnalyzeOptions;
  analyze(text: string, more?: AnalyzeOptions): Analysis;
  extractQuotations(text: string, more?: AnalyzeOptions): Quotation[];
  extractStatistics(text: string, more?: AnalyzeOptions): Statistic[];
  extractAssertions(text: string, more?: AnalyzeOptions): Assertion[];
  extractQuantities(text: string, more?: AnalyzeOptions): Quantity[];
  stanceToward(text: string, target: CharRange, more?: AnalyzeOptions): Stance;
  assertionScore(sentence: string): number;
}

/**
 * Makes an analyzer with options of its own; options of a call are laid over them.
 * @throws AccordingToError `invalid-option` at once, not at the first text.
 */
export function createAnalyzer(options?: AnalyzeOptions): Analyzer {
  const own = checkOptions(options);
  const over = (more?: AnalyzeOptions): AnalyzeOptions =>
    more === undefined ? own : { ...own, ...checkOptions(more) };
  return {
    options: own,
    analyze: (text, more) => pipeline.analyze(text, over(more)),
    extractQuotations: (text, more) => pipeline.extractQuotations(text, over(more)),
    extractStatistics: (text, more) => pipeline.extractStatistics(text, over(more)),
    extractAssertions: (text, more) => pipeline.extractAssertions(text, over(more)),
    extractQuantities: (text, more) => pipeline.extractQuantities(text, over(more)),
    stanceToward: (text, target, more) => pipeline.stanceToward(text, target, over(more)),
    assertionScore: pipeline.assertionScore,
  };
}
