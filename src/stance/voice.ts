/**
 * How much a stretch of text sounds like its writer's own voice: a logistic model over {@link voiceFeatures}, trained on
 * NewsSD-ENG by training/assertion-voice.ts.
 */
import { BIAS, WEIGHTS } from '../models/assertion.weights.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { marksOf } from './marks.js';
import { FEATURE_NAMES, voiceFeatures } from './voice-features.js';

const scratch = new Float64Array(FEATURE_NAMES.length);

/** Log odds that the tokens of `range` are the writer's opinion rather than a report; 0 is undecided. */
export function voiceScore(doc: Document, range: TokenRange): number {
  voiceFeatures(doc, range, scratch);
  let sum = BIAS;
  for (let k = 0; k < scratch.length; k++) sum += scratch[k]! * WEIGHTS[k]!;
  return sum;
}

/** What the opinion classes of token `i` add to the log odds: the share of the score that a word can explain. */
export function wordWeight(doc: Document, i: number): number {
  const bits = marksOf(doc).opinion[i]!;
  let sum = 0;
  for (let c = 0; bits >> c !== 0; c++) if ((bits & (1 << c)) !== 0) sum += WEIGHTS[c]!;
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const QUOTATION_FEATURES = ['quotedShare', 'scareQuotes', 'longQuotes'].map((name) => FEATURE_NAMES.indexOf(name));

/** The same as if the words stood without their quotation marks: how opinionated a speaker is, not how much is quoted. */
export function speakerVoiceScore(doc: Document, range: TokenRange): number {
  let sum = voiceScore(doc, range);
  for (const k of QUOTATION_FEATURES) sum -= scratch[k]! * WEIGHTS[k]!;
  return sum;
}
