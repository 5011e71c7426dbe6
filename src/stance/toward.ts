/**
 * The attitude of a stretch of text toward a target in it: a linear model over {@link targetFeatures} with three labels,
 * trained on NewsMTSC by training/stance-toward.ts.
 *
 * Scale of `score`: the model's probability of support minus that of criticism, −1 … 1. On NewsMTSC dev the label is that
 * of human readers in 83 % of the cases beyond ±0.5 and in 63 % between 0.2 and 0.5; nearer to 0, 72 % are neutral.
 */
import { STANCE_TOWARD, TEMPERATURE } from '../models/stance.weights.js';
import type { StanceLabel } from '../schema.js';
import type { TokenRange } from '../span.js';
import { lazyModel } from '../tagger/codec.js';
import { bucketOf } from '../tagger/hash.js';
import { weightOf } from '../tagger/model.js';
import { type Document, P } from '../text/document.js';
import { Opinion, Side } from './dictionary.js';
import type { TargetFeatures } from './emit.js';
import { targetFeatures } from './features.js';
import { marksOf } from './marks.js';

export interface Attitude {
  readonly label: StanceLabel;
  /** −1 wholly critical … 0 neutral … 1 wholly supportive. */
  readonly score: number;
  /** The words that moved the score most, in order of the text. */
  readonly evidence: readonly TokenRange[];
}

const model = lazyModel(STANCE_TOWARD);
const NEGATIVE = 0;
const NEUTRAL = 1;
const POSITIVE = 2;
/** Words of evidence at most. */
const MOST_EVIDENCE = 4;

/**
 * Buckets counted in this round, in a small table with open addressing: a feature is there or not, however often it
 * occurs. What an earlier round left counts as free.
 */
const SEEN_SLOTS = 2 ** 14;
/** Features that are weighed at most, so that the table is never more than half full; a view hardly has as many. */
const MOST_FEATURES = SEEN_SLOTS / 2;
const seenBucket = new Int32Array(SEEN_SLOTS);
const seenRound = new Int32Array(SEEN_SLOTS);
let round = 0;
function nextRound(): void {
  round = (round + 1) | 0;
}

/** Whether the bucket comes for the first time in this round. */
function isNew(bucket: number): boolean {
  let slot = bucket & (SEEN_SLOTS - 1);
  while (seenRound[slot] === round) {
    if (seenBucket[slot] === bucket) return false;
    slot = (slot + 1) & (SEEN_SLOTS - 1);
  }
  seenRound[slot] = round;
  seenBucket[slot] = bucket;
  return true;
}

/** Attitude toward the tokens of `target` in `within` (by default the whole document, near the target). */
export function stanceToward(
  doc: Document,
  target: TokenRange,
  within: TokenRange = { from: 0, to: doc.tokens.length },
): Attitude {
  if (target.to <= target.from || doc.tokens.length === 0) return { label: 'neutral', score: 0, evidence: [] };
  const features = targetFeatures(doc, within, target);
  const score = weigh(features);
  const label = labelOf(odds);
  return { label, score, evidence: label === 'neutral' ? [] : evidenceFor(features, score > 0 ? 1 : -1) };
}

/** The score of {@link stanceToward} alone; `target` is not empty. */
export const scoreToward = (doc: Document, target: TokenRange, within: TokenRange): number =>
  weigh(targetFeatures(doc, within, target));

/** How far criticism and support outweigh no attitude at all toward `target`, which is not empty: log odds, −7 … 7. */
export function leaningToward(doc: Document, target: TokenRange, within: TokenRange): Leaning {
  weigh(targetFeatures(doc, within, target));
  const neutral = Math.log(odds[NEUTRAL]! + FLOOR);
  return {
    critical: Math.log(odds[NEGATIVE]! + FLOOR) - neutral,
    supportive: Math.log(odds[POSITIVE]! + FLOOR) - neutral,
  };
}

export interface Leaning {
  readonly critical: number;
  readonly supportive: number;
}

/** Less than this no probability is. */
const FLOOR = 0.001;

/** The words beside the target that lean most to the side of `sign`, in order of the text. */
export function evidenceToward(doc: Document, target: TokenRange, within: TokenRange, sign: 1 | -1): TokenRange[] {
  const { pos } = doc.tokens;
  const { opinion, stance } = marksOf(doc);
  // "Not", "must" carry it as well as "shameful" does.
  const marked = (i: number) => (opinion[i]! & Opinion.deontic) !== 0 || (stance[i]! & Side.negator) !== 0;
  const tells = (i: number) => (i < target.from || i >= target.to) && (TELLING.has(pos[i]!) || marked(i));
  return evidenceFor(targetFeatures(doc, within, target), sign).filter(({ from }) => tells(from));
}

/** Parts of speech that can carry an attitude by themselves. */
const TELLING: ReadonlySet<number> = new Set([P.ADJ, P.ADV, P.NOUN, P.VERB, P.INTJ]);

/** Probability of each label: critical, neutral, supportive. Filled by {@link weigh}. */
const odds = new Float64Array(3);

/** Fills {@link odds}; returns the score. */
function weigh({ id, count }: TargetFeatures): number {
  const linear = model();
  const { bits, scale } = linear;
  let negative = 0;
  let neutral = 0;
  let positive = 0;
  nextRound();
  for (let f = 0; f < count && f < MOST_FEATURES; f++) {
    const bucket = bucketOf(id[f]!, bits);
    if (!isNew(bucket)) continue;
    const at = bucket * linear.stride;
    negative += weightOf(linear, at);
    neutral += weightOf(linear, at + 1);
    positive += weightOf(linear, at + 2);
  }
  const top = Math.max(negative, neutral, positive);
  odds[NEGATIVE] = Math.exp(((negative - top) * scale) / TEMPERATURE);
  odds[NEUTRAL] = Math.exp(((neutral - top) * scale) / TEMPERATURE);
  odds[POSITIVE] = Math.exp(((positive - top) * scale) / TEMPERATURE);
  const total = odds[NEGATIVE]! + odds[NEUTRAL]! + odds[POSITIVE]!;
  for (let k = 0; k < odds.length; k++) odds[k]! /= total;
  return odds[POSITIVE]! - odds[NEGATIVE]!;
}

function labelOf(odds: Float64Array): StanceLabel {
  const negative = odds[NEGATIVE]!;
  const positive = odds[POSITIVE]!;
  if (odds[NEUTRAL]! >= negative && odds[NEUTRAL]! >= positive) return 'neutral';
  return positive > negative ? 'supportive' : 'critical';
}

/** The tokens whose features push most to the side that won. */
function evidenceFor({ id, token, count }: TargetFeatures, sign: 1 | -1): TokenRange[] {
  const linear = model();
  const { bits } = linear;
  const push = new Map<number, number>();
  nextRound();
  for (let f = 0; f < count && f < MOST_FEATURES; f++) {
    const bucket = bucketOf(id[f]!, bits);
    if (!isNew(bucket)) continue;
    const at = bucket * linear.stride;
    const gain = (weightOf(linear, at + POSITIVE) - weightOf(linear, at + NEGATIVE)) * sign;
    push.set(token[f]!, (push.get(token[f]!) ?? 0) + gain);
  }
  const ranked = [...push].filter(([, gain]) => gain > 0).sort(([a, x], [b, y]) => y - x || a - b);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .slice(0, MOST_EVIDENCE)
    .filter(([, gain]) => gain >= best / 3)
    .map(([at]) => ({ from: at, to: at + 1 }))
    .sort((a, b) => a.from - b.from);
}
