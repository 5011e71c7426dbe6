/**
 * What a stretch of text is made of, as numbers: which classes of opinion words it holds, and how it is built. The voice
 * model weighs these; nothing here knows words that are not in src/lexicon.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { Opinion, Side } from './dictionary.js';
import { FormKind } from './form.js';
import { marksOf } from './marks.js';
import { OPENINGS, openingFeatures } from './openings.js';
import { STRUCTURE, structureFeatures } from './structure.js';

export const OPINION_CLASSES = Object.keys(Opinion) as (keyof typeof Opinion)[];
const SIDE_CLASSES = ['blame', 'praise', 'agentBad', 'agentGood', 'patientHarm', 'wrong', 'merit', 'negator'] as const;
const CLASSES = OPINION_CLASSES.length;
const SIDES = SIDE_CLASSES.length;

/** Names of all features, in the order of the vector. */
export const FEATURE_NAMES: readonly string[] = [
  ...OPINION_CLASSES,
  ...OPINION_CLASSES.map((name) => `${name}More`),
  ...OPINION_CLASSES.map((name) => `${name}First`),
  ...SIDE_CLASSES,
  ...STRUCTURE,
  ...OPENINGS,
];

/** Fills `out` (as long as {@link FEATURE_NAMES}) with the features of the tokens of `range`. */
export function voiceFeatures(doc: Document, range: TokenRange, out: Float64Array): void {
  out.fill(0);
  const marks = marksOf(doc);
  const { opinion, stance, kind } = marks;
  let words = 0;
  for (let i = range.from; i < range.to; i++) {
    if ((kind[i]! & FormKind.punctuation) === 0) words++;
    if (opinion[i] !== 0) countOpinion(opinion[i]!, words <= 2, out);
    if (stance[i] !== 0) countSides(stance[i]!, out);
  }
  structureFeatures(doc, marks, range, out, CLASSES * 3 + SIDES);
  openingFeatures(doc, marks, range, out, CLASSES * 3 + SIDES + STRUCTURE.length);
}

function countOpinion(classes: number, first: boolean, out: Float64Array): void {
  for (let bits = classes; bits !== 0; bits &= bits - 1) {
    const c = 31 - Math.clz32(bits & -bits);
    if (out[c] === 0) out[c] = 1;
    else if (out[CLASSES + c]! < 3) out[CLASSES + c]!++;
    if (first) out[2 * CLASSES + c] = 1;
  }
}

/** Where each bit of `Side` is counted, −1 where none. */
const SIDE_SLOT = new Int16Array(32).fill(-1);
SIDE_CLASSES.forEach((name, c) => {
  SIDE_SLOT[31 - Math.clz32(Side[name])] = 3 * CLASSES + c;
});

function countSides(sides: number, out: Float64Array): void {
  for (let bits = sides; bits !== 0; bits &= bits - 1) {
    const at = SIDE_SLOT[31 - Math.clz32(bits & -bits)]!;
    if (at >= 0 && out[at]! < 3) out[at]!++;
  }
}
