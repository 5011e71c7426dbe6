/** Comparing labels with gold, as `according-to/evaluate`. Runs in browsers too and needs no model. */
export {
  type Annotation,
  type AssertionLabel,
  annotationSchema,
  fromAnalysis,
  type QuotationLabel,
  type StatisticLabel,
} from './annotation.js';
export {
  type Comparison,
  compare,
  type Difference,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type LabelConfusion,
  type Labelled,
  type Measure,
} from './evaluate.js';
export { readBio, writeBio } from './exchange/bio.js';
export { readBrat, writeBrat } from './exchange/brat.js';
export { readCitron, writeCitron } from './exchange/citron.js';
export { readJsonl, writeJsonl } from './exchange/jsonl.js';
export {
  readDoccano,
  readLabelStudio,
  readProdigy,
  writeDoccano,
  writeLabelStudio,
  writeProdigy,
} from './exchange/tools.js';
export { type LabelFile, labelFileSchema } from './label-file.js';
export { type CompileOptions, compileLabels } from './labels.js';
export { type LabelName, type MeasureName, measures } from './measure.js';
export type { EvaluationError } from './sheet.js';
export type { Confusion } from './tally.js';
