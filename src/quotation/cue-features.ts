/**
 * Features of a token given one cue: on which side, how far, and what lies between. They join the base features, which
 * do not depend on the cue.
 */
import { lastBefore, type TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
import { WordFlag } from '../text/word.js';
import { type Context, distanceBucket, headOf, isEdge } from './context.js';

/** What step 1 found, as the cue models see it. */
export interface JointReading {
  /** Label of each token. */
  readonly labels: Uint8Array;
  /** Number of cues that begin before token i; length n + 1. */
  readonly cuesBefore: Int32Array;
  readonly cues: readonly TokenRange[];
}

/** Tokens on either side of a cue that are read for it; contents further off are not found. */
export const WINDOW_REACH = 160;

/** The window of the cue's block that is read for it. */
export function cueWindow({ doc }: Context, cue: TokenRange): TokenRange {
  const block = doc.blocks[doc.tokens.block[cue.from]!]!;
  return { from: Math.max(block.from, cue.from - WINDOW_REACH), to: Math.min(block.to, cue.to + WINDOW_REACH) };
}

/**
 * Other cues on either side beyond which nothing is read, and what is left of them in a crowd such as no paragraph of
 * news is (the most cues in one of our 18,000 are 15): a page of nothing but cues takes hardly longer than another.
 */
const MOST_CUES_BESIDE = 8;
const CROWD = 24;
const MOST_IN_CROWD = 3;

/** The {@link cueWindow}, less of it where cues stand close. */
export function narrowWindow(context: Context, { cues, cuesBefore }: JointReading, cue: TokenRange): TokenRange {
  const { blocks, tokens } = context.doc;
  const { from, to } = cueWindow(context, cue);
  const block = blocks[tokens.block[cue.from]!]!;
  const crowded = cuesBefore[block.to]! - cuesBefore[block.from]! > CROWD;
  const beside = crowded ? MOST_IN_CROWD : MOST_CUES_BESIDE;
  const at = lastBefore(cues, cue.from) + 1;
  const left = cues[at - beside]?.from ?? 0;
  const right = cues[at + 1 + beside]?.to ?? to;
  return { from: Math.max(from, left), to: Math.min(to, Math.max(right, cue.to)) };
}

export const countCues = (n: number, cues: readonly TokenRange[]): Int32Array => {
  const before = new Int32Array(n + 1);
  for (const { from } of cues) before[from + 1] = 1;
  for (let i = 0; i < n; i++) before[i + 1]! += before[i]!;
  return before;
};

/** Facts of the cue that every token of its window shares. */
interface CueFacts {
  readonly lemma: number;
  /** The lemma with the word after the cue. */
  readonly lemmaNext: number;
  readonly before: number;
  /** Quotation marks next to the cue: 1 before, 2 after, 3 both; +4 where a comma or the sentence's start is before. */
  readonly around: number;
  readonly strength: number;
  readonly pos: number;
  /** Hash of the last two letters: the tense, more or less. */
  readonly ending: number;
}

function factsOf(context: Context, cue: TokenRange): CueFacts {
  const { doc, lemma, word, quote, strength } = context;
  const { tokens } = doc;
  const { from, to } = cue;
  const head = headOf(context, cue);
  const block = doc.blocks[tokens.block[from]!]!;
  const left = (k: number) => (k >= block.from ? k : -1);
  const right = (k: number) => (k < block.to ? k : -1);
  const edgeAt = (k: number) => k >= 0 && isEdge(quote[k]!);
  const near = (a: number, b: number) => edgeAt(a) || edgeAt(b);
  const marks = (near(left(from - 1), left(from - 2)) ? 1 : 0) + (near(right(to), right(to + 1)) ? 2 : 0);
  const comma = left(from - 1) < 0 || (tokens.flags[from - 1]! & WordFlag.comma) !== 0 ? 4 : 0;
  return {
    lemma: lemma[head]!,
    lemmaNext: pair(lemma[head]!, right(to) < 0 ? 0 : word[to]!),
    before: left(from - 1) < 0 ? 0 : word[from - 1]!,
    around: marks + comma,
    strength: strength[head]!,
    pos: tokens.pos[head]!,
    ending: tokens.ending2[head]!,
  };
}

/** No token has more cue features. */
const MOST_CUE = 36;

/** Appends one row for each token of `window` to the table. */
export function addCueFeatures(
  context: Context,
  joint: JointReading,
  cue: TokenRange,
  window: TokenRange,
  table: FeatureTable,
): void {
  const facts = factsOf(context, cue);
  table.reserve((window.to - window.from) * MOST_CUE);
  for (let i = window.from; i < window.to; i++) {
    const inside = i >= cue.from && i < cue.to;
    table.size = inside
      ? insideCue(facts, i - cue.from, table.ids, table.size)
      : besideCue(context, joint, cue, facts, i, window, table.ids, table.size);
    table.endRow();
  }
}

/** These functions write to `ids` from place `start` on and return the next free place. */
function insideCue(facts: CueFacts, at: number, ids: Int32Array, start: number): number {
  let n = start;
  ids[n++] = feature(200, Math.min(3, at));
  ids[n++] = feature(201, facts.lemma);
  return n;
}

const cap = (value: number, most: number): number => (value < most ? value : most);

function besideCue(
  context: Context,
  joint: JointReading,
  cue: TokenRange,
  facts: CueFacts,
  i: number,
  window: TokenRange,
  ids: Int32Array,
  start: number,
): number {
  const { doc, word, quote, commas, verbs, punctuation, marks } = context;
  const { sentence } = doc.tokens;
  const side = i < cue.from ? 0 : 1;
  const gap = side === 0 ? cue.from - i : i - cue.to + 1;
  const distance = distanceBucket(gap);
  const reach = side | (distance << 1);
  const a = side === 0 ? i + 1 : cue.to;
  const b = side === 0 ? cue.from : i;
  const pos = doc.tokens.pos[i]!;
  const tag = side | (pos << 4);
  const q = quote[i]!;
  const lemma = pair(facts.lemma, side);
  const commasBetween = cap(commas[b]! - commas[a]!, 3);
  const verbsBetween = cap(verbs[b]! - verbs[a]!, 3);
  const marksBetween = cap(marks[b]! - marks[a]!, 3);
  const cuesBetween = cap(joint.cuesBefore[b]! - joint.cuesBefore[a]!, 2);
  const path = side | (verbsBetween << 1) | (commasBetween << 3) | (marksBetween << 5) | (cuesBetween << 7);
  const offset = Math.min(3, Math.max(-3, sentence[i]! - sentence[cue.from]!));
  let n = start;
  ids[n++] = feature(202, reach);
  ids[n++] = feature(203, reach | (pos << 5));
  ids[n++] = feature(204, pair(facts.lemma, reach));
  ids[n++] = feature(205, pair(lemma, pos));
  ids[n++] = feature(206, pair(lemma, word[i]!));
  ids[n++] = feature(207, pair(word[i]!, reach));
  ids[n++] = feature(208, pair(facts.lemmaNext, reach));
  ids[n++] = feature(209, pair(facts.before, reach));
  ids[n++] = feature(210, offset + 3 + 8 * q);
  ids[n++] = feature(211, tag | (verbsBetween << 1));
  ids[n++] = feature(212, tag | (commasBetween << 1));
  ids[n++] = feature(213, tag | (cap(punctuation[b]! - punctuation[a]!, 4) << 1));
  ids[n++] = feature(214, side | (marksBetween << 1) | (q << 4) | (facts.around << 8));
  ids[n++] = feature(215, side | (cuesBetween << 1) | (distance << 4));
  ids[n++] = feature(216, path);
  ids[n++] = feature(217, pair(facts.lemma, path));
  ids[n++] = feature(218, path | (pos << 9) | (q << 14));
  ids[n++] = feature(219, side | (facts.around << 1) | (q << 4) | (distance << 8));
  ids[n++] = feature(220, pair(lemma, facts.around | (q << 3)));
  ids[n++] = feature(221, side | (facts.pos << 1) | (facts.strength << 6) | (pos << 9) | (cap(gap, 3) << 14));
  if (gap <= 5) ids[n++] = feature(222, pathOf(doc.tokens.pos, a, b, side | (pos << 1)));
  if (gap <= 3) ids[n++] = feature(223, pathOf(word, a, b, pair(facts.lemma, side | (pos << 1))));
  n = joined(context, cue, facts, i, i > window.from ? word[i - 1]! : 0, commasBetween, verbsBetween, ids, n);
  return labelled(context, joint, facts, i, window, reach, path, ids, n);
}

/** "said he would go and warned …": is the verb joined to the cue's, and of its form? */
function joined(
  context: Context,
  cue: TokenRange,
  facts: CueFacts,
  i: number,
  previous: number,
  commasBetween: number,
  verbsBetween: number,
  ids: Int32Array,
  start: number,
): number {
  const { tokens } = context.doc;
  const side = i < cue.from ? 0 : 1;
  const pos = tokens.pos[i]!;
  const sameForm = tokens.ending2[i]! === facts.ending ? 1 : 0;
  const comma = context.commaLeft[i]!;
  const clause = side === 1 && comma >= cue.to ? context.word[comma + 1]! : 0;
  let n = start;
  ids[n++] = feature(231, pair(previous, pos | (context.strength[i]! << 5) | (side << 8) | (sameForm << 9)));
  ids[n++] = feature(232, pair(pair(clause, facts.lemma), commasBetween));
  ids[n++] = feature(233, pair(clause, pos | (verbsBetween << 5) | (distanceBucket(i - comma) << 7)));
  return n;
}

/** What step 1 made of the token and its neighbours. */
function labelled(
  context: Context,
  joint: JointReading,
  facts: CueFacts,
  i: number,
  window: TokenRange,
  reach: number,
  path: number,
  ids: Int32Array,
  start: number,
): number {
  const { labels } = joint;
  const here = labels[i]!;
  const left = i > window.from ? labels[i - 1]! : 7;
  const right = i + 1 < window.to ? labels[i + 1]! : 7;
  const own = (reach & 1) | (here << 1);
  const verbsBetween = (path >> 1) & 3;
  const marksBetween = (path >> 5) & 3;
  const cuesBetween = path >> 7;
  let n = start;
  ids[n++] = feature(224, own);
  ids[n++] = feature(225, own | (left << 4) | (right << 7));
  ids[n++] = feature(226, reach | (here << 5));
  ids[n++] = feature(227, own | (cuesBetween << 4) | (verbsBetween << 6));
  ids[n++] = feature(228, pair(facts.lemma, own));
  ids[n++] = feature(229, own | (marksBetween << 4) | (facts.around << 7));
  ids[n++] = feature(230, pair(context.lemma[i]!, own));
  return n;
}

/** What stands between the token and the cue, in order. */
function pathOf(array: Int32Array | Uint8Array, a: number, b: number, seed: number): number {
  let path = seed;
  for (let k = a; k < b; k++) path = pair(path, array[k]!);
  return path;
}
