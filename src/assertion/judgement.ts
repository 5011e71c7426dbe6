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
import { isSentence, type Run } from './runs.js';
import { isImperative, recordsIn, type Signs, signsOf } from './signs.js';

/** Features beside those of the words, in the order of the vector. */
export const CONTEXT = [
  'voice', 'pageVoice', 'address', 'opinionPage', 'strength', 'figures', 'narrative', 'question', 'command', 'inBlock', 'inText',
  'part', 'cutBefore', 'attributed', 'attributedVoice', 'near', 'around', 'headline', 'shortQuestion',
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
  readonly page: Page;
  readonly range: TokenRange;
  /** Log odds that the writer judges in it. */
  readonly odds: number;
  readonly signs: Signs;
}

/** Where a stretch stands among the writer's other ones. */
export interface Place {
  /** Mean voice of the neighbours on either side … */
  readonly near: number;
  /** … and of {@link FAR} of them. */
  readonly around: number;
  readonly headline: boolean;
}
const FAR = 5;

/** The place of each run of a page; `voices` are theirs. Runs of a word or two, such as labels, are no company. */
export function placesOf(doc: Document, runs: readonly Run[], voices: readonly number[]): Place[] {
  const sums = new Float64Array(runs.length + 1);
  const counts = new Float64Array(runs.length + 1);
  runs.forEach((run, r) => {
    const counted = isSentence(doc, run) ? 1 : 0;
    sums[r + 1] = sums[r]! + counted * voices[r]!;
    counts[r + 1] = counts[r]! + counted;
  });
  const mean = (r: number, reach: number): number => {
    const [first, last] = [Math.max(0, r - reach), Math.min(runs.length, r + reach + 1)];
    const own = counts[r + 1]! - counts[r]!;
    const count = counts[last]! - counts[first]! - own;
    // With no neighbours a stretch is its own company.
    return count > 0 ? (sums[last]! - sums[first]! - own * voices[r]!) / count : voices[r]!;
  };
  return runs.map((_, r) => ({ near: mean(r, 1), around: mean(r, FAR), headline: false }));
}

export const headlinePlace = ({ voice }: Page): Place => ({ near: voice, around: voice, headline: true });

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
  place: Place,
  model: JudgementModel,
  heard: Heard = hear(doc, range, model),
): Judged {
  const signs = signsOf(doc, range);
  contextFeatures(doc, range, page, place, heard.voice, signs, context);
  let odds = model.bias + heard.words;
  for (let k = 0; k < CONTEXT.length; k++) odds += context[k]! * model.weights[WORDS + k]!;
  return { page, range, odds, signs };
}

/** Signs are counted up to this strength. */
const MOST_SIGNS = 6;

/** Tokens up to which a question is short: "Are they?" is no inquiry. */
const SHORT = 6;

/** Fills `out` with the features named in {@link CONTEXT}. */
export function contextFeatures(
  doc: Document,
  range: TokenRange,
  page: Page,
  place: Place,
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
  const asks = tokens.word[to - 1]!.lower === '?';
  out[k++] = asks ? 1 : 0;
  // A report's commands are advice to the public.
  out[k++] = page.genre === 'opinion' && isImperative(doc, range) ? 1 : 0;
  out[k++] = (sentence.from - block.from) / (block.to - block.from);
  out[k++] = sentence.from / tokens.length;
  out[k++] = from > sentence.from || to < sentence.to ? 1 : 0;
  out[k++] = from > sentence.from ? 1 : 0;
  out[k++] = page.attributed;
  out[k++] = page.attributed * page.voice;
  out[k++] = place.near;
  out[k++] = place.around;
  out[k++] = place.headline ? 1 : 0;
  out[k++] = asks && to - from <= SHORT ? 1 : 0;
}
