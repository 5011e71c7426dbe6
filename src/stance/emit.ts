/** Where the features of a target gather, and the parts that both kinds of them share. */
import { mix3 } from '../tagger/hash.js';
import { Opinion, Side } from './dictionary.js';
import type { Marks } from './marks.js';
import type { View } from './view.js';

/** Features with the token each one comes from, so that a score can be traced to words. Reused between calls. */
export interface TargetFeatures {
  count: number;
  id: Int32Array;
  token: Int32Array;
  /** Which of {@link K} each one is, for the trainer. */
  kind: Uint8Array;
}

export const features: TargetFeatures = {
  count: 0,
  id: new Int32Array(8192),
  token: new Int32Array(8192),
  kind: new Uint8Array(8192),
};

export function emit(kind: number, id: number, token: number): void {
  const { count } = features;
  if (count === features.id.length) grow();
  features.id[count] = id;
  features.kind[count] = kind;
  features.token[count] = token;
  features.count = count + 1;
}

function grow(): void {
  const { id, token, kind } = features;
  features.id = new Int32Array(id.length * 2);
  features.id.set(id);
  features.token = new Int32Array(id.length * 2);
  features.token.set(token);
  features.kind = new Uint8Array(id.length * 2);
  features.kind.set(kind);
}

/** Kinds of feature. */
export const K = {
  bias: 1, word: 2, sided: 3, near: 4, bigram: 5, trigram: 6, toneAll: 7, toneSide: 8, toneClause: 9, toneNear: 10,
  verbAfter: 11, verbTone: 12, object: 13, objectTone: 14, verbBefore: 15, beforeTone: 16, preposition: 17, possession: 18, possessionTone: 19,
  flag: 20, sum: 21, copula: 22, copulaTone: 23, path: 24, againTone: 25, clauseWord: 26,
  cluster: 40, clusterSided: 41, clusterNear: 42, clusterVerb: 43, clusterCopula: 44, clusterOwned: 45, clusterBefore: 46,
} as const; // biome-ignore format: a table

/** Lists of opinion and stance words, by the code under which they go into features. */
const TONES: readonly (readonly ['opinion' | 'stance', number])[] = [
  ['stance', Side.blame], ['stance', Side.praise], ['stance', Side.agentBad], ['stance', Side.agentGood], ['stance', Side.patientHarm],
  ['stance', Side.wrong], ['stance', Side.merit], ['stance', Side.warning], ['stance', Side.against],
  ['opinion', Opinion.evalneg], ['opinion', Opinion.evalpos], ['opinion', Opinion.evalnoun], ['opinion', Opinion.loaded], ['opinion', Opinion.judgingVerb],
  ['opinion', Opinion.distancing], ['opinion', Opinion.deontic], ['opinion', Opinion.motive],
]; // biome-ignore format: a table

/** Tones of token `i` as bits by their number in {@link TONES}, then AFINN's two signs, then its two strong ones. */
export function toneBits(marks: Marks, i: number): number {
  const opinion = marks.opinion[i]!;
  const stance = marks.stance[i]!;
  const valence = marks.valence[i]!;
  let bits = 0;
  if (opinion !== 0 || stance !== 0) {
    for (let k = 0; k < TONES.length; k++) {
      const [list, bit] = TONES[k]!;
      if (((list === 'opinion' ? opinion : stance) & bit) !== 0) bits |= 1 << k;
    }
  }
  if (valence > 0) bits |= 1 << 20;
  if (valence < 0) bits |= 1 << 21;
  if (valence > 2) bits |= 1 << 22;
  if (valence < -2) bits |= 1 << 23;
  return bits;
}

export function emitTones(kind: number, bits: number, extra: number, at: number): void {
  for (let k = 0; bits >> k !== 0; k++) if ((bits & (1 << k)) !== 0) emit(kind, mix3(kind, k, extra), at);
}

/** Cluster of words of like use; −1 for names, figures and rare words. */
export function clusterAt({ cluster }: Marks, view: View, v: number): number {
  const t = view.term[v]!;
  return t > 0 && t < 10 ? -1 : cluster[view.token[v]!]!;
}
