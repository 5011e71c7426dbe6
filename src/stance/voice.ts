/**
 * How much a stretch of text sounds like its writer's own voice: a logistic model over {@link voiceFeatures}, trained on
 * NewsSD-ENG by training/assertion-voice.ts.
 */
import { BIAS, WEIGHTS } from '../models/assertion.weights.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { FEATURE_NAMES, voiceFeatures } from './voice-features.js';

const scratch = new Float64Array(FEATURE_NAMES.length);

/** Log odds that the tokens of `range` are the writer's opinion rather than a report; 0 is undecided. */
export function voiceScore(doc: Document, range: TokenRange): number {
  voiceFeatures(doc, range, scratch);
  return voiceOf(scratch);
}

/** The same of features that were computed before. */
export function voiceOf(features: Float64Array): number {
  let sum = BIAS;
  for (let k = 0; k < features.length; k++) sum += features[k]! * WEIGHTS[k]!;
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
