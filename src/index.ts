/** The public names of the package. */
export {
  analyze,
  assertionScore,
  extractAssertions,
  extractQuantities,
  extractQuotations,
  extractStatistics,
  stanceToward,
} from './analyze.js';
export { type Analyzer, createAnalyzer } from './analyzer.js';
export { AccordingToError, type AccordingToErrorCode } from './errors.js';
export { type Explanation, explainQuotations } from './explain.js';
export type * from './schema.js';
export { type AnalyzedRecord, type Article, analyzeStream, type CorpusRecord, type StreamOptions } from './stream.js';
export { version } from './version.js';
