/** What the target does and what is done to it, without a parse: the nearest verbs, their voice and their objects. */
import { mix, mix3 } from '../tagger/hash.js';
import { type Document, P } from '../text/document.js';
import { Side } from './dictionary.js';
import { clusterAt, emit, emitTones, K, toneBits } from './emit.js';
import type { Marks } from './marks.js';
import { Term, type View } from './view.js';

/** The verbs that the target governs or is governed by, approximately: nearest verbs in reach, with voice and negation. */
export function verbs(doc: Document, view: View, marks: Marks): void {
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
    emit(K.verbAfter, mix3(K.verbAfter, term[v]!, how), at);
    emit(K.clusterVerb, mix3(K.clusterVerb, clusterAt(marks, view, v), how), at);
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
    emit(K.copula, mix3(K.copula, view.term[v]!, how), at);
    emit(K.clusterCopula, mix3(K.clusterCopula, clusterAt(marks, view, v), how), at);
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
    emit(K.object, mix(mix3(K.object, view.term[verb]!, view.term[v]!), how), at);
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
      emit(K.preposition, mix(K.preposition, bridge), at);
      continue;
    }
    if (pos[at] === P.NOUN && bridge !== 0) {
      emit(K.path, mix3(K.path, term[v]!, bridge), at);
      emitTones(K.beforeTone, toneBits(marks, at), 2, at);
      return;
    }
    if (pos[at] === P.ADJ || pos[at] === P.NOUN) emitTones(K.beforeTone, toneBits(marks, at), 3, at);
    if (pos[at] !== P.VERB) continue;
    const participle = word[at]!.lower !== lemma[at] ? 1 : 0;
    emit(K.verbBefore, mix3(K.verbBefore, term[v]!, bridge), at);
    emit(K.clusterBefore, mix3(K.clusterBefore, clusterAt(marks, view, v), bridge), at);
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
    emit(K.possession, mix(K.possession, term[v]!), at);
    emit(K.clusterOwned, mix(K.clusterOwned, clusterAt(marks, view, v)), at);
    return;
  }
}
