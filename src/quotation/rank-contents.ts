/** Features of a candidate's contents: their edges, their insides, and what is left of the sentence after them. */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
import { type Document, P, passageAt } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Context, distanceBucket, QuoteState } from './context.js';
import { near, quotedness, type RankedCue, startsSentence } from './rank-cue.js';
import { leftEdge, rightEdge } from './rank-edges.js';

/** Writes the features to the table, whose row goes on. */
export function contentsFeatures(ranked: RankedCue, contents: readonly TokenRange[], table: FeatureTable): void {
  table.reserve(1 + contents.length * MOST_OF_PIECE);
  if (contents.length > 1) table.push(feature(307, shapeOf(ranked, contents)));
  for (const [k, content] of contents.entries()) {
    table.size = contentFeatures(ranked, content, k, contents.length, table.ids, table.size);
  }
}

/** No piece of a content has more features. */
const MOST_OF_PIECE = 64;

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

/** This and the functions below write to `ids` from place `start` on and return the next free place. */
function contentFeatures(
  ranked: RankedCue,
  content: TokenRange,
  k: number,
  pieces: number,
  ids: Int32Array,
  start: number,
): number {
  const { cue } = ranked;
  const side = content.to <= cue.from ? 0 : content.from >= cue.to ? 1 : 2;
  // Templates are numbered anew for each side of the cue and place in a split content.
  const base = 64 * (side | (Math.min(2, k) << 2));
  const quoted = quotedness(ranked.context, [content]);
  let n = leftEdge(ranked, content, base, ids, start);
  n = rightEdge(ranked, content, base, side, ids, n);
  n = whole(ranked, content, base, side, pieces, quoted, ids, n);
  n = tail(ranked, content, base, quoted, ids, n);
  return coordination(ranked, content, base, quoted, ids, n);
}

function whole(
  ranked: RankedCue,
  content: TokenRange,
  base: number,
  side: number,
  pieces: number,
  quoted: number,
  ids: Int32Array,
  start: number,
): number {
  const { context, cue, head, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const { from, to } = content;
  const { cuesBefore } = joint;
  const verb = context.lemma[head]!;
  const length = distanceBucket(to - from);
  const verbs = Math.min(3, context.verbs[to]! - context.verbs[from]!);
  const commas = Math.min(3, context.commas[to]! - context.commas[from]!);
  const cues = Math.min(2, cuesBefore[to]! - cuesBefore[from]!);
  const sentence = sentences[tokens.sentence[to - 1]!]!;
  const atEnd = to >= sentence.to - 1 ? 1 : 0;
  const space = side === 0 ? cue.from - to : from - cue.to;
  const away = distanceBucket(space);
  const between = space === 1 || space === 2 ? near(context.word, side === 0 ? to : from - 1, ranked) : space;
  const crossing = Math.min(3, tokens.sentence[to - 1]! - tokens.sentence[from]!);
  const passage = passageAt(context.doc, from);
  const fits = passage === undefined ? 0 : 1 + (passage.from === from ? 1 : 0) + (passage.to === to ? 2 : 0);
  const cuesToward = Math.min(3, cuesBefore[from]! - cuesBefore[Math.min(from, cue.from)]!);
  let n = start;
  ids[n++] = feature(base + 1020, length | (quoted << 4) | (verbs << 6));
  ids[n++] = feature(base + 1021, verbs | (commas << 2) | (cues << 4) | (atEnd << 6));
  ids[n++] = feature(base + 1022, pair(verb, length | (quoted << 4)));
  ids[n++] = feature(base + 1023, away | (quoted << 4));
  ids[n++] = feature(base + 1024, pair(verb, away));
  ids[n++] = feature(base + 1025, pair(between, quoted));
  ids[n++] = feature(base + 1026, crossing | (quoted << 2) | (atEnd << 4) | (startsSentence(ranked, from) << 5));
  ids[n++] = feature(base + 1027, agreement(joint.labels, content) | (quoted << 4));
  ids[n++] = feature(base + 1028, fits);
  ids[n++] = feature(base + 1029, pair(pieces, quoted | (cuesToward << 2)));
  ids[n++] = feature(base + 1030, pair(clauseAfter(context, to, sentence.to), atEnd | (verbs << 1)));
  return n;
}

/** What is left of the sentence after the content. */
function tail(
  ranked: RankedCue,
  { to }: TokenRange,
  base: number,
  quoted: number,
  ids: Int32Array,
  start: number,
): number {
  const { context, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const end = sentences[tokens.sentence[to - 1]!]!.to;
  if (to >= end) return start;
  const rest = distanceBucket(end - to) | (Math.min(3, context.verbs[end]! - context.verbs[to]!) << 4);
  const cues = Math.min(2, joint.cuesBefore[end]! - joint.cuesBefore[to]!);
  const after = near(context.word, to, ranked);
  const r2 = near(tokens.pos, to + 1, ranked) + 1;
  let n = start;
  ids[n++] = feature(base + 1039, pair(pair(after, to + 1 < end ? tokens.ending2[to + 1]! : 0), r2));
  ids[n++] = feature(base + 1040, pair(after, rest | (cues << 7) | (quoted << 10)));
  ids[n++] = feature(base + 1041, pair(pair(after, near(context.word, to + 1, ranked)), quoted));
  ids[n++] = feature(base + 1042, pair(pair(after, r2 | ((near(tokens.pos, to + 2, ranked) + 1) << 5)), cues));
  return n;
}

const joins = ({ tokens }: Document, i: number): boolean =>
  tokens.pos[i] === P.CCONJ || (tokens.flags[i]! & WordFlag.comma) !== 0;

/** The token, or the next verb in its sentence; −1: none. */
const verbAfter = ({ doc, verbRight }: Context, i: number): number =>
  doc.tokens.pos[i] === P.VERB ? i : verbRight[i]!;

/**
 * "said he would go and warned …": whether a verb joined by "and" belongs to the content or goes on after it. Tense and
 * cue strength of both verbs speak, and whether the second one has a subject of its own.
 */
function coordination(
  ranked: RankedCue,
  content: TokenRange,
  base: number,
  quoted: number,
  ids: Int32Array,
  start: number,
): number {
  const { context, head } = ranked;
  const { strength, doc } = context;
  const { ending2, sentence } = doc.tokens;
  const { from, to } = content;
  const first = verbAfter(context, from);
  let n = start;
  if (to < doc.sentences[sentence[to - 1]!]!.to && joins(doc, to)) {
    const next = verbAfter(context, to);
    const near = next < 0 ? 7 : Math.min(6, next - to);
    ids[n++] = feature(base + 1031, pair(near | ((next < 0 ? 7 : strength[next]!) << 3), quoted));
    if (next >= 0) ids[n++] = feature(base + 1032, pair(pair(near, ending2[next]!), ending2[head]!));
    if (next >= 0 && first >= 0 && first < to)
      ids[n++] = feature(base + 1033, pair(pair(near, ending2[next]!), ending2[first]!));
  }
  const joined = joinedVerb(context, content);
  const strongest = joined < 0 ? 0 : strength[joined]!;
  if (strongest >= 3) ids[n++] = feature(base + 1034, pair(pair(strongest, ending2[joined]!), ending2[head]!));
  ids[n++] = feature(base + 1035, strongest | (quoted << 3));
  const own = first < 0 || first >= to ? 0 : pair(ending2[first]!, strength[first]! | (Math.min(3, first - from) << 3));
  ids[n++] = feature(base + 1036, own);
  return n;
}

/** The strongest verb within the content that a comma or conjunction joins, the last one of equals; −1: none. */
function joinedVerb({ strength, doc, quote }: Context, { from, to }: TokenRange): number {
  const { pos } = doc.tokens;
  let found = -1;
  for (let i = Math.max(from + 2, 1); i + 1 < to; i++) {
    if (!joins(doc, i) || quote[i] !== QuoteState.outside) continue;
    const next = pos[i + 1] === P.ADV && i + 2 < to ? i + 2 : i + 1;
    if (pos[next] === P.VERB && (found < 0 || strength[next]! >= strength[found]!)) found = next;
  }
  return found;
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
