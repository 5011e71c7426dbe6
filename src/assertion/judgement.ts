/**
 * How likely the writer judges in a stretch of text: a logistic model over what the stretch is made of
 * ({@link voiceFeatures}) and where it stands ({@link CONTEXT}). Trained on the development half of the project's own
 * corpus by training/assertion-judgement.ts.
 */
import type { TokenRange } from '../span.js';
import { voiceOf } from '../stance/voice.js';
import { FEATURE_NAMES, voiceFeatures } from '../stance/voice-features.js';
import type { Document } from '../text/document.js';
import type { Page } from './page.js';
import { isImperative, recordsIn, type Signs, signsOf } from './signs.js';

/** Features beside those of the words, in the order of the vector. */
export const CONTEXT = [
  'voice', 'pageVoice', 'address', 'opinionPage', 'strength', 'figures', 'narrative', 'question', 'command', 'inBlock', 'inText',
  'part', 'cutBefore',
] as const; // biome-ignore format: rows of names read best

export interface JudgementModel {
  readonly bias: number;
  /** Log odds from which a stretch is taken for an assertion. */
  readonly threshold: number;
  /** Weights of {@link FEATURE_NAMES}, then of {@link CONTEXT}. */
  readonly weights: ArrayLike<number>;
}

/** What the words of a range alone tell. */
export interface Heard {
  readonly voice: number;
  /** Share of the log odds that the words explain. */
  readonly words: number;
}

/** A range and whether its writer judges in it. */
export interface Judged {
  readonly range: TokenRange;
  /** Log odds that the writer judges in it. */
  readonly odds: number;
  readonly signs: Signs;
}

const scratch = new Float64Array(FEATURE_NAMES.length);
const context = new Float64Array(CONTEXT.length);
const WORDS = FEATURE_NAMES.length;

export function hear(doc: Document, range: TokenRange, { weights }: JudgementModel): Heard {
  voiceFeatures(doc, range, scratch);
  let words = 0;
  for (let k = 0; k < WORDS; k++) words += scratch[k]! * weights[k]!;
  return { voice: voiceOf(scratch), words };
}

export function judge(
  doc: Document,
  range: TokenRange,
  page: Page,
  model: JudgementModel,
  heard: Heard = hear(doc, range, model),
): Judged {
  const signs = signsOf(doc, range);
  contextFeatures(doc, range, page, heard.voice, signs, context);
  let odds = model.bias + heard.words;
  for (let k = 0; k < CONTEXT.length; k++) odds += context[k]! * model.weights[WORDS + k]!;
  return { range, odds, signs };
}

/** Signs are counted up to this strength. */
const MOST_SIGNS = 6;

/** Fills `out` with the features named in {@link CONTEXT}. */
export function contextFeatures(
  doc: Document,
  range: TokenRange,
  page: Page,
  voice: number,
  signs: Signs,
  out: Float64Array,
): void {
  const { from, to } = range;
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[from]!]!;
  const block = doc.blocks[sentence.block]!;
  const { figures, narrative } = recordsIn(doc, range);
  let k = 0;
  out[k++] = voice;
  out[k++] = page.voice;
  out[k++] = page.address;
  out[k++] = page.genre === 'opinion' ? 1 : 0;
  out[k++] = Math.min(signs.strength, MOST_SIGNS);
  out[k++] = figures ? 1 : 0;
  out[k++] = narrative ? 1 : 0;
  out[k++] = tokens.word[to - 1]!.lower === '?' ? 1 : 0;
  out[k++] = isImperative(doc, range) ? 1 : 0;
  out[k++] = (sentence.from - block.from) / (block.to - block.from);
  out[k++] = sentence.from / tokens.length;
  out[k++] = from > sentence.from || to < sentence.to ? 1 : 0;
  out[k++] = from > sentence.from ? 1 : 0;
}
