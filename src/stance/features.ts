/**
 * What tells the attitude of a stretch of text toward a target, as hashed features. The list follows what worked in
 * target-dependent sentiment in news (NewsMTSC, Hamborg & Donnay 2021, and the literature on linear target models,
 * Jiang et al. 2011): words by side and distance, bigrams through the target, opinion words by side × distance ×
 * negation and by clause, the verb whose subject or object the target is, quotation and possessive flags.
 */
import type { TokenRange } from '../span.js';
import { mix, mix3 } from '../tagger/hash.js';
import { type Document, P } from '../text/document.js';
import { hashString } from '../text/word.js';
import { clusterAt, emit, features, K, type TargetFeatures, toneBits } from './emit.js';
import { type Marks, marksOf } from './marks.js';
import { verbs } from './syntax.js';
import { Term, type View, viewOf } from './view.js';

/** All features of the attitude of `range` toward `target`. Valid until the next call. */
export function targetFeatures(doc: Document, range: TokenRange, target: TokenRange): TargetFeatures {
  features.count = 0;
  const view = viewOf(doc, range, target);
  const marks = marksOf(doc);
  const first = view.token[view.target]!;
  emit(K.bias, mix(K.bias, 1), first);
  words(view, marks);
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

function words(view: View, marks: Marks): void {
  const { term, token, target, clause } = view;
  const home = clause[target]!;
  for (let v = 1; v < view.count - 1; v++) {
    const t = term[v]!;
    const at = token[v]!;
    const side = v < target ? 0 : 1;
    emit(K.bigram, mix3(K.bigram, t, term[v - 1]!), at);
    if (v === target) continue;
    emit(K.word, mix(K.word, t), at);
    emit(K.sided, mix3(K.sided, t, side), at);
    const far = reach(v - target);
    if (far <= 4) emit(K.near, mix3(K.near, t, side * 8 + (far <= 3 ? 3 : 4)), at);
    if (clause[v] === home) emit(K.clauseWord, mix3(K.clauseWord, t, side), at);
    const like = clusterAt(marks, view, v);
    if (like < 0) continue;
    emit(K.cluster, mix(K.cluster, like), at);
    emit(K.clusterSided, mix3(K.clusterSided, like, side), at);
    if (far <= 4) emit(K.clusterNear, mix3(K.clusterNear, like, side * 8 + (far <= 3 ? 3 : 4)), at);
  }
  const at = token[target]!;
  emit(K.trigram, mix3(K.trigram, term[target - 1]!, term[target + 1] ?? 0), at);
  emit(K.trigram, mix(mix3(K.trigram, term[target + 1] ?? 0, term[target + 2] ?? 0), 1), at);
  if (target >= 2) emit(K.trigram, mix(mix3(K.trigram, term[target - 1]!, term[target - 2]!), 2), at);
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
      emit(K.toneAll, mix3(K.toneAll, tone, 0), at);
      emit(K.toneSide, mix3(K.toneSide, tone, side * 8 + far), at);
      emit(K.toneClause, mix3(K.toneClause, tone, side * 4 + away), at);
      emit(K.toneNear, mix3(K.toneNear, tone, side * 32 + pos), at);
    }
  }
  const at = token[target]!;
  emit(K.sum, mix3(K.sum, 1, grade(left)), at);
  emit(K.sum, mix3(K.sum, 2, grade(right)), at);
  emit(K.sum, mix3(K.sum, 3, grade(left + right)), at);
  emit(K.sum, mix3(K.sum, 4, grade(near)), at);
}

const grade = (sum: number): number =>
  (sum === 0 ? 0 : Math.sign(sum) * (Math.abs(sum) <= 2 ? 1 : Math.abs(sum) <= 5 ? 2 : 3)) + 4;

const F = { subjectStart: 1, quoted: 2, anyQuote: 3, pronoun: 4, possessive: 5, names: 6, again: 7, question: 8, length: 9, speaks: 10, quoteAfter: 11, vocative: 12 } as const; // biome-ignore format: a table

const SAY = hashString('say');
const TELL = hashString('tell');
const ADD = hashString('add');

function flags(doc: Document, view: View, target: TokenRange): void {
  const { pos, quoted, word } = doc.tokens;
  const { term, token } = view;
  const at = token[view.target]!;
  const flag = (name: number, value: number) => emit(K.flag, mix3(K.flag, name, value), at);
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
  if (pos[target.from] === P.PRON) emit(K.flag, mix3(K.flag, 99, word[target.from]!.lowerHash), at);
  flag(F.subjectStart, view.target <= 2 ? 1 : 0);
  flag(F.length, Math.min(6, view.count >> 3));
  const after = term[view.target + 1]!;
  const before = term[view.target - 1]!;
  if (after === SAY || after === TELL || after === ADD) flag(F.speaks, quotes);
  if (before === SAY || before === TELL || before === ADD) flag(F.speaks, 2 + quotes);
}
