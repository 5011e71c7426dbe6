/** Features of a candidate's contents: their edges, their insides, and what is left of the sentence after them. */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Context, distanceBucket, QuoteState } from './context.js';
import { near, quotedness, type RankedCue } from './rank-cue.js';

export function contentsFeatures(ranked: RankedCue, contents: readonly TokenRange[], table: FeatureTable): void {
  if (contents.length > 1) table.push(feature(307, shapeOf(ranked, contents)));
  for (const [k, content] of contents.entries()) contentFeatures(ranked, content, k, contents.length, table);
}

/** Of each piece of a split content: quoted or not, how many sentences from the cue, whether it is short. */
function shapeOf({ context, cue }: RankedCue, contents: readonly TokenRange[]): number {
  const { sentence } = context.doc.tokens;
  let shape = contents.length;
  for (const content of contents.slice(0, 4)) {
    const away = Math.max(-2, Math.min(2, sentence[content.from]! - sentence[cue.from]!)) + 2;
    shape = pair(shape, quotedness(context, [content]) | (away << 2) | ((content.to - content.from < 4 ? 1 : 0) << 5));
  }
  return shape;
}

function contentFeatures(ranked: RankedCue, content: TokenRange, k: number, pieces: number, table: FeatureTable): void {
  const { context, cue, head, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const { word, lemma, quote } = context;
  const { from, to } = content;
  const side = to <= cue.from ? 0 : from >= cue.to ? 1 : 2;
  const place = side | (Math.min(2, k) << 2);
  const verb = lemma[head]!;
  const f = (template: number, value: number) => table.push(feature(template + place * 64, value));
  const pos = (i: number) => near(tokens.pos, i, ranked) + 1;
  const at = (i: number) => near(word, i, ranked);
  const state = (i: number) => near(quote, i, ranked) + 1;
  const label = (i: number) => near(joint.labels, i, ranked) + 1;
  const first = word[from]!;
  const last = word[to - 1]!;
  // The left edge.
  f(1000, first);
  f(1001, pair(at(from - 1), first));
  f(1002, pair(verb, first));
  f(1003, pos(from) | (pos(from - 1) << 5) | (pos(from + 1) << 10));
  f(1004, pos(from - 2) | (pos(from - 1) << 5) | (pos(from) << 10));
  f(1005, state(from) | (state(from - 1) << 3) | (label(from) << 6) | (label(from - 1) << 10));
  f(1006, pair(at(from - 1), pos(from)));
  const startsSentence = sentences[tokens.sentence[from]!]!.from === from ? 1 : 0;
  f(1007, startsSentence | (pos(from) << 1));
  // The right edge.
  f(1010, at(to));
  f(1011, pair(last, at(to)));
  f(1012, pair(at(to), pos(to + 1)));
  f(1013, pos(to - 1) | (pos(to) << 5) | (pos(to + 1) << 10));
  f(1014, pos(to - 2) | (pos(to - 1) << 5) | (pos(to) << 10));
  f(1015, state(to - 1) | (state(to) << 3) | (label(to - 1) << 6) | (label(to) << 10));
  f(1016, pair(pair(at(to), at(to + 1)), pos(to - 1)));
  f(1017, pair(verb, at(to)));
  const sentence = sentences[tokens.sentence[to - 1]!]!;
  const atEnd = to >= sentence.to - 1 ? 1 : 0;
  f(1018, atEnd | (startsSentence << 1) | (side << 2));
  f(1019, pair(at(to), context.verbs[sentence.to]! > context.verbs[to]! ? 1 : 0));
  f(1037, pair(at(to), near(context.strength, to + 1, ranked) | (near(context.strength, to, ranked) << 4)));
  f(1038, pair(at(from - 1), near(context.strength, from - 2, ranked) | (near(context.strength, from, ranked) << 4)));
  // The whole.
  const length = distanceBucket(to - from);
  const verbs = Math.min(3, context.verbs[to]! - context.verbs[from]!);
  const commas = Math.min(3, context.commas[to]! - context.commas[from]!);
  const cues = Math.min(2, joint.cuesBefore[to]! - joint.cuesBefore[from]!);
  const quoted = quotedness(context, [content]);
  f(1020, length | (quoted << 4) | (verbs << 6));
  f(1021, verbs | (commas << 2) | (cues << 4) | (atEnd << 6));
  f(1022, pair(verb, length | (quoted << 4)));
  const space = side === 0 ? cue.from - to : from - cue.to;
  f(1023, distanceBucket(space) | (quoted << 4));
  f(1024, pair(verb, distanceBucket(space)));
  f(1025, pair(space === 1 || space === 2 ? at(side === 0 ? to : from - 1) : space, quoted));
  const crossing = Math.min(3, tokens.sentence[to - 1]! - tokens.sentence[from]!);
  f(1026, crossing | (quoted << 2) | (atEnd << 4) | (startsSentence << 5));
  f(1027, agreement(joint.labels, content) | (quoted << 4));
  const passage = context.doc.quoted[tokens.quoted[from]!];
  f(1028, passage === undefined ? 0 : 1 + (passage.from === from ? 1 : 0) + (passage.to === to ? 2 : 0));
  f(
    1029,
    pair(pieces, quoted | (Math.min(3, joint.cuesBefore[from]! - joint.cuesBefore[Math.min(from, cue.from)]!) << 2)),
  );
  f(1030, pair(clauseAfter(context, to, sentence.to), atEnd | (verbs << 1)));
  if (to < sentence.to) {
    const tail =
      distanceBucket(sentence.to - to) | (Math.min(3, context.verbs[sentence.to]! - context.verbs[to]!) << 4);
    const tailCues = Math.min(2, joint.cuesBefore[sentence.to]! - joint.cuesBefore[to]!);
    const next = to + 1 < sentence.to ? tokens.ending2[to + 1]! : 0;
    f(1039, pair(pair(at(to), next), pos(to + 1)));
    f(1040, pair(at(to), tail | (tailCues << 7) | (quoted << 10)));
    f(1041, pair(pair(at(to), at(to + 1)), quoted));
    f(1042, pair(pair(at(to), pos(to + 1) | (pos(to + 2) << 5)), tailCues));
  }
  coordination(ranked, content, sentence.to, quoted, f);
}

/**
 * "said he would go and warned …": whether a verb joined by "and" belongs to the content or goes on after it. Tense and
 * cue strength of both verbs speak, and whether the second one has a subject of its own.
 */
function coordination(
  { context, head }: RankedCue,
  { from, to }: TokenRange,
  sentenceEnd: number,
  quoted: number,
  f: (template: number, value: number) => void,
): void {
  const { strength, verbRight, doc, quote } = context;
  const { tokens } = doc;
  const ending = (i: number) => tokens.ending2[i]!;
  const joined = (i: number) => tokens.pos[i] === P.CCONJ || (tokens.flags[i]! & WordFlag.comma) !== 0;
  const verbAfter = (i: number) => (tokens.pos[i] === P.VERB ? i : verbRight[i]!);
  const first = verbAfter(from);
  if (to < sentenceEnd && joined(to)) {
    const next = verbAfter(to);
    const near = next < 0 ? 7 : Math.min(6, next - to);
    f(1031, pair(near | ((next < 0 ? 7 : strength[next]!) << 3), quoted));
    if (next >= 0) f(1032, pair(pair(near, ending(next)), ending(head)));
    if (next >= 0 && first >= 0 && first < to) f(1033, pair(pair(near, ending(next)), ending(first)));
  }
  let strongest = 0;
  for (let i = Math.max(from + 2, 1); i + 1 < to; i++) {
    if (!joined(i) || quote[i] !== QuoteState.outside) continue;
    const next = tokens.pos[i + 1] === P.ADV && i + 2 < to ? i + 2 : i + 1;
    if (tokens.pos[next] !== P.VERB || strength[next]! < strongest) continue;
    strongest = strength[next]!;
    if (strongest >= 3) f(1034, pair(pair(strongest, ending(next)), ending(head)));
  }
  f(1035, strongest | (quoted << 3));
  const inside = verbAfter(from);
  f(1036, inside < 0 || inside >= to ? 0 : pair(ending(inside), strength[inside]! | (Math.min(3, inside - from) << 3)));
}

/** First conjunction, relative or preposition after the content within three tokens: what may have been cut off. */
function clauseAfter({ doc, word }: Context, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const pos = doc.tokens.pos[i]!;
    if (pos === P.SCONJ || pos === P.CCONJ || pos === P.ADP || pos === P.PRON) return word[i]!;
  }
  return 0;
}

/** Share of the content's tokens that step 1 took for content, in eighths, and whether it goes on beyond either edge. */
function agreement(labels: Uint8Array, { from, to }: TokenRange): number {
  let agreed = 0;
  for (let i = from; i < to; i++) if (labels[i] === 1 || labels[i] === 2) agreed++;
  return Math.floor((7 * agreed) / Math.max(1, to - from)) | ((labels[to] === 2 ? 1 : 0) << 3);
}
