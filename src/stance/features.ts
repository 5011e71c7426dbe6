/**
 * What tells the attitude of a stretch of text toward a target, as hashed features. The list follows what worked in
 * target-dependent sentiment in news (NewsMTSC, Hamborg & Donnay 2021, and the literature on linear target models,
 * Jiang et al. 2011): words by side and distance, bigrams through the target, opinion words by side × distance ×
 * negation and by clause, the verb whose subject or object the target is, quotation and possessive flags.
 */
import { clusterOf } from '../entity/clusters.js';
import type { TokenRange } from '../span.js';
import { mix, mix3 } from '../tagger/hash.js';
import { type Document, P } from '../text/document.js';
import { Opinion, Side } from './dictionary.js';
import { type Marks, marksOf } from './marks.js';
import { lemmaHash, Term, type View, viewOf } from './view.js';

/** Features with the token each one comes from, so that a score can be traced to words. Reused between calls. */
export interface TargetFeatures {
  count: number;
  id: Int32Array;
  token: Int32Array;
}

const features: TargetFeatures = { count: 0, id: new Int32Array(8192), token: new Int32Array(8192) };

function emit(id: number, token: number): void {
  if (features.count === features.id.length) {
    const id2 = new Int32Array(features.id.length * 2);
    id2.set(features.id);
    features.id = id2;
    const token2 = new Int32Array(id2.length);
    token2.set(features.token);
    features.token = token2;
  }
  features.id[features.count] = id;
  features.token[features.count++] = token;
}

/** Kinds of feature. */
const K = {
  bias: 1, word: 2, sided: 3, near: 4, bigram: 5, trigram: 6, toneAll: 7, toneSide: 8, toneClause: 9, toneNear: 10,
  verbAfter: 11, verbTone: 12, object: 13, objectTone: 14, verbBefore: 15, beforeTone: 16, preposition: 17, possession: 18, possessionTone: 19,
  flag: 20, sum: 21, copula: 22, copulaTone: 23, path: 24, againTone: 25, clauseWord: 26,
  cluster: 40, clusterSided: 41, clusterNear: 42, clusterVerb: 43, clusterCopula: 44, clusterOwned: 45, clusterBefore: 46,
} as const; // biome-ignore format: a table

/** All features of the attitude of `range` toward `target`. Valid until the next call. */
export function targetFeatures(doc: Document, range: TokenRange, target: TokenRange): TargetFeatures {
  features.count = 0;
  const view = viewOf(doc, range, target);
  const marks = marksOf(doc);
  const first = view.token[view.target]!;
  emit(mix(K.bias, 1), first);
  words(doc, view);
  tones(doc, view, marks);
  verbs(doc, view, marks);
  flags(doc, view, target);
  return features;
}

/** 1, 2, 3–4, 5–8, 9–16, farther. */
function reach(distance: number): number {
  const d = Math.abs(distance);
  if (d <= 2) return d;
  if (d <= 4) return 3;
  if (d <= 8) return 4;
  return d <= 16 ? 5 : 6;
}

/** Cluster of words of like use; −1 for names, figures and rare words. */
function clusterAt(doc: Document, view: View, v: number): number {
  const t = view.term[v]!;
  return t > 0 && t < 10 ? -1 : clusterOf(doc.tokens.word[view.token[v]!]!.lowerHash);
}

function words(doc: Document, view: View): void {
  const { term, token, target, clause } = view;
  const home = clause[target]!;
  for (let v = 1; v < view.count - 1; v++) {
    const t = term[v]!;
    const at = token[v]!;
    const side = v < target ? 0 : 1;
    emit(mix3(K.bigram, t, term[v - 1]!), at);
    if (v === target) continue;
    emit(mix(K.word, t), at);
    emit(mix3(K.sided, t, side), at);
    const far = reach(v - target);
    if (far <= 4) emit(mix3(K.near, t, side * 8 + (far <= 3 ? 3 : 4)), at);
    if (clause[v] === home) emit(mix3(K.clauseWord, t, side), at);
    const like = clusterAt(doc, view, v);
    if (like < 0) continue;
    emit(mix(K.cluster, like), at);
    emit(mix3(K.clusterSided, like, side), at);
    if (far <= 4) emit(mix3(K.clusterNear, like, side * 8 + (far <= 3 ? 3 : 4)), at);
  }
  const at = token[target]!;
  emit(mix3(K.trigram, term[target - 1]!, term[target + 1] ?? 0), at);
  emit(mix(mix3(K.trigram, term[target + 1] ?? 0, term[target + 2] ?? 0), 1), at);
  if (target >= 2) emit(mix(mix3(K.trigram, term[target - 1]!, term[target - 2]!), 2), at);
}

/** Lists of opinion and stance words, by the code under which they go into features. */
const TONES: readonly (readonly ['opinion' | 'stance', number])[] = [
  ['stance', Side.blame], ['stance', Side.praise], ['stance', Side.agentBad], ['stance', Side.agentGood], ['stance', Side.patientHarm],
  ['stance', Side.wrong], ['stance', Side.merit], ['stance', Side.warning], ['stance', Side.against],
  ['opinion', Opinion.evalneg], ['opinion', Opinion.evalpos], ['opinion', Opinion.evalnoun], ['opinion', Opinion.loaded], ['opinion', Opinion.judgingVerb],
  ['opinion', Opinion.distancing], ['opinion', Opinion.deontic], ['opinion', Opinion.motive],
]; // biome-ignore format: a table

/** Tones of token `i` as bits by their number in {@link TONES}, then AFINN's two signs, then its two strong ones. */
function toneBits(marks: Marks, i: number): number {
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

function tones(doc: Document, view: View, marks: Marks): void {
  const { token, target, clause, negated } = view;
  let left = 0;
  let right = 0;
  let near = 0;
  for (let v = 1; v < view.count - 1; v++) {
    if (v === target) continue;
    const at = token[v]!;
    const bits = toneBits(marks, at);
    if (bits === 0) continue;
    const not = negated[v]!;
    const side = v < target ? 0 : 1;
    const valence = not === 1 ? -marks.valence[at]! : marks.valence[at]!;
    if (side === 0) left += valence;
    else right += valence;
    const far = reach(v - target);
    if (far <= 4) near += valence;
    const away = Math.min(2, Math.abs(clause[v]! - clause[target]!));
    const pos = doc.tokens.pos[at]!;
    for (let k = 0; bits >> k !== 0; k++) {
      if ((bits & (1 << k)) === 0) continue;
      const tone = k * 2 + not;
      emit(mix3(K.toneAll, tone, 0), at);
      emit(mix3(K.toneSide, tone, side * 8 + far), at);
      emit(mix3(K.toneClause, tone, side * 4 + away), at);
      emit(mix3(K.toneNear, tone, side * 32 + pos), at);
    }
  }
  const at = token[target]!;
  emit(mix3(K.sum, 1, grade(left)), at);
  emit(mix3(K.sum, 2, grade(right)), at);
  emit(mix3(K.sum, 3, grade(left + right)), at);
  emit(mix3(K.sum, 4, grade(near)), at);
}

const grade = (sum: number): number =>
  (sum === 0 ? 0 : Math.sign(sum) * (Math.abs(sum) <= 2 ? 1 : Math.abs(sum) <= 5 ? 2 : 3)) + 4;

function emitTones(kind: number, bits: number, extra: number, at: number): void {
  for (let k = 0; bits >> k !== 0; k++) if ((bits & (1 << k)) !== 0) emit(mix3(kind, k, extra), at);
}

/** The verbs that the target governs or is governed by, approximately: nearest verbs in reach, with voice and negation. */
function verbs(doc: Document, view: View, marks: Marks): void {
  const { term, target } = view;
  verbAfter(doc, view, marks, target, 0);
  for (let v = 1; v < view.count - 1; v++) if (term[v] === Term.again) verbAfter(doc, view, marks, v, 1);
  verbBefore(doc, view, marks);
  possession(doc, view, marks);
}

function isBe(lemma: string): boolean {
  return lemma === 'be' || lemma === 'get';
}

function verbAfter(doc: Document, view: View, marks: Marks, subject: number, again: number): void {
  const { pos, lemma, word } = doc.tokens;
  const { token, term, count } = view;
  let passive = 0;
  let negative = 0;
  for (let v = subject + 1; v < count - 1 && v <= subject + 9; v++) {
    const at = token[v]!;
    if ((marks.stance[at]! & Side.negator) !== 0) negative = 1;
    if (pos[at] === P.AUX || (pos[at] === P.VERB && isBe(lemma[at]!))) {
      passive = isBe(lemma[at]!) ? 1 : 0;
      if (passive === 1) copula(doc, view, marks, v, negative, again);
      continue;
    }
    if (pos[at] !== P.VERB) {
      if (word[at]!.lower === 'by' || word[at]!.lower === '.') return;
      continue;
    }
    const turned = passive === 1 && word[at]!.lower !== lemma[at] && !word[at]!.lower.endsWith('ing') ? 1 : 0;
    const how = turned * 4 + negative * 2 + again;
    emit(mix3(K.verbAfter, term[v]!, how), at);
    emit(mix3(K.clusterVerb, clusterAt(doc, view, v), how), at);
    emitTones(K.verbTone, toneBits(marks, at), how, at);
    object(doc, view, marks, v, how);
    return;
  }
}

/** "is unfit", "was a great leader". */
function copula(doc: Document, view: View, marks: Marks, be: number, negative: number, again: number): void {
  const { pos } = doc.tokens;
  for (let v = be + 1; v < view.count - 1 && v <= be + 6; v++) {
    const at = view.token[v]!;
    if (pos[at] === P.VERB || pos[at] === P.PUNCT) return;
    if (pos[at] !== P.ADJ && pos[at] !== P.NOUN) continue;
    const how = (negative | view.negated[v]!) * 2 + again;
    emit(mix3(K.copula, view.term[v]!, how), at);
    emit(mix3(K.clusterCopula, clusterAt(doc, view, v), how), at);
    emitTones(K.copulaTone, toneBits(marks, at), how, at);
    if (pos[at] === P.NOUN) return;
  }
}

function object(doc: Document, view: View, marks: Marks, verb: number, how: number): void {
  const { pos } = doc.tokens;
  for (let v = verb + 1; v < view.count - 1 && v <= verb + 7; v++) {
    const at = view.token[v]!;
    if (pos[at] === P.VERB) return;
    const bits = toneBits(marks, at);
    if (bits !== 0) emitTones(K.objectTone, bits, how, at);
    if (pos[at] !== P.NOUN && pos[at] !== P.PROPN && pos[at] !== P.PRON) continue;
    emit(mix(mix3(K.object, view.term[verb]!, view.term[v]!), how), at);
    return;
  }
}

function verbBefore(doc: Document, view: View, marks: Marks): void {
  const { pos, word, lemma } = doc.tokens;
  const { token, term, target } = view;
  let bridge = 0;
  for (let v = target - 1; v > 0 && v >= target - 6; v--) {
    const at = token[v]!;
    if (bridge === 0 && (pos[at] === P.ADP || pos[at] === P.SCONJ)) {
      bridge = term[v]!;
      emit(mix(K.preposition, bridge), at);
      continue;
    }
    if (pos[at] === P.NOUN && bridge !== 0) {
      emit(mix3(K.path, term[v]!, bridge), at);
      emitTones(K.beforeTone, toneBits(marks, at), 2, at);
      return;
    }
    if (pos[at] === P.ADJ || pos[at] === P.NOUN) emitTones(K.beforeTone, toneBits(marks, at), 3, at);
    if (pos[at] !== P.VERB) continue;
    const participle = word[at]!.lower !== lemma[at] ? 1 : 0;
    emit(mix3(K.verbBefore, term[v]!, bridge), at);
    emit(mix3(K.clusterBefore, clusterAt(doc, view, v), bridge), at);
    emitTones(K.beforeTone, toneBits(marks, at), (bridge === 0 ? 0 : 1) + 4 * participle, at);
    return;
  }
}

/** "T's failure", "his failure": what the target has. */
function possession(doc: Document, view: View, marks: Marks): void {
  const { pos, word } = doc.tokens;
  const { token, term, target } = view;
  const next = target + 1;
  const own = word[token[target]!]!.lower;
  const possessive = own === 'his' || own === 'her' || own === 'their' || own === 'my';
  if (
    !possessive &&
    !(next < view.count - 1 && (word[token[next]!]!.lower === "'s" || word[token[next]!]!.lower === "'"))
  )
    return;
  for (let v = possessive ? next : next + 1; v < view.count - 1 && v <= next + 5; v++) {
    const at = token[v]!;
    if (pos[at] === P.VERB || pos[at] === P.ADP) return;
    emitTones(K.possessionTone, toneBits(marks, at), view.negated[v]!, at);
    if (pos[at] !== P.NOUN) continue;
    emit(mix(K.possession, term[v]!), at);
    emit(mix(K.clusterOwned, clusterAt(doc, view, v)), at);
    return;
  }
}

const F = { subjectStart: 1, quoted: 2, anyQuote: 3, pronoun: 4, possessive: 5, names: 6, again: 7, question: 8, length: 9, speaks: 10, quoteAfter: 11, vocative: 12 } as const; // biome-ignore format: a table

const SAY = lemmaHash('say');
const TELL = lemmaHash('tell');
const ADD = lemmaHash('add');

function flags(doc: Document, view: View, target: TokenRange): void {
  const { pos, quoted, word } = doc.tokens;
  const { term, token } = view;
  const at = token[view.target]!;
  const flag = (name: number, value: number) => emit(mix3(K.flag, name, value), at);
  let names = 0;
  let again = 0;
  let quotes = 0;
  for (let v = 1; v < view.count - 1; v++) {
    if (term[v] === Term.name) names++;
    if (term[v] === Term.again) again++;
    if (quoted[token[v]!]! >= 0) quotes = 1;
    if (word[token[v]!]!.lower === '?') flag(F.question, 1);
  }
  flag(F.names, Math.min(names, 4));
  flag(F.again, Math.min(again, 2));
  flag(F.quoted, (quoted[target.from]! >= 0 ? 2 : 0) + quotes);
  flag(F.pronoun, pos[target.from] === P.PRON ? 1 : 0);
  if (pos[target.from] === P.PRON) emit(mix3(K.flag, 99, lemmaHash(word[target.from]!.lower)), at);
  flag(F.subjectStart, view.target <= 2 ? 1 : 0);
  flag(F.length, Math.min(6, view.count >> 3));
  const after = term[view.target + 1]!;
  const before = term[view.target - 1]!;
  if (after === SAY || after === TELL || after === ADD) flag(F.speaks, quotes);
  if (before === SAY || before === TELL || before === ADD) flag(F.speaks, 2 + quotes);
}
