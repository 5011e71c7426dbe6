/**
 * Features of a token given one cue: on which side, how far, and what lies between. They join the base features, which
 * do not depend on the cue.
 */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { mix, mix3 } from '../tagger/hash.js';
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
const REACH = 160;

/** The window of the cue's block that is read for it. */
export function cueWindow({ doc }: Context, cue: TokenRange): TokenRange {
  const block = doc.blocks[doc.tokens.block[cue.from]!]!;
  return { from: Math.max(block.from, cue.from - REACH), to: Math.min(block.to, cue.to + REACH) };
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
  readonly next: number;
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
  const comma = left(from - 1) < 0 || tokens.word[from - 1]!.text === ',' ? 4 : 0;
  return {
    lemma: lemma[head]!,
    next: right(to) < 0 ? 0 : word[to]!,
    before: left(from - 1) < 0 ? 0 : word[from - 1]!,
    around: marks + comma,
    strength: strength[head]!,
    pos: tokens.pos[head]!,
    ending: tokens.word[head]!.suffixHash[1],
  };
}

/** Appends one row for each token of `window` to the table. */
export function addCueFeatures(
  context: Context,
  joint: JointReading,
  cue: TokenRange,
  window: TokenRange,
  table: FeatureTable,
): void {
  const facts = factsOf(context, cue);
  const lemmaNext = mix(facts.lemma, facts.next);
  for (let i = window.from; i < window.to; i++) {
    if (i >= cue.from && i < cue.to) insideCue(table, facts, i - cue.from);
    else besideCue(context, joint, cue, facts, lemmaNext, i, window, table);
    table.endRow();
  }
}

function insideCue(table: FeatureTable, facts: CueFacts, at: number): void {
  table.push(mix(200, Math.min(3, at)));
  table.push(mix(201, facts.lemma));
}

function besideCue(
  context: Context,
  joint: JointReading,
  cue: TokenRange,
  facts: CueFacts,
  lemmaNext: number,
  i: number,
  window: TokenRange,
  table: FeatureTable,
): void {
  const { doc, word, lemma, quote, commas, verbs, punctuation, marks } = context;
  const { tokens } = doc;
  const side = i < cue.from ? 0 : 1;
  const gap = side === 0 ? cue.from - i : i - cue.to + 1;
  const reach = side | (distanceBucket(gap) << 1);
  const a = side === 0 ? i + 1 : cue.to;
  const b = side === 0 ? cue.from : i;
  const pos = tokens.pos[i]!;
  const f = (template: number, value: number) => table.push(mix(template, value));
  const cap = (value: number, most: number) => Math.min(value, most);

  f(202, reach);
  f(203, reach | (pos << 5));
  f(204, mix(facts.lemma, reach));
  f(205, mix3(facts.lemma, side, pos));
  f(206, mix3(facts.lemma, side, word[i]!));
  f(207, mix(reach, word[i]!));
  f(208, mix(lemmaNext, reach));
  f(209, mix(facts.before, reach));
  const offset = tokens.sentence[i]! - tokens.sentence[cue.from]!;
  f(210, cap(Math.max(-3, offset), 3) + 3 + 8 * quote[i]!);

  const between = {
    commas: cap(commas[b]! - commas[a]!, 3),
    verbs: cap(verbs[b]! - verbs[a]!, 3),
    punctuation: cap(punctuation[b]! - punctuation[a]!, 4),
    marks: cap(marks[b]! - marks[a]!, 3),
    cues: cap(joint.cuesBefore[b]! - joint.cuesBefore[a]!, 2),
  };
  f(211, side | (between.verbs << 1) | (pos << 4));
  f(212, side | (between.commas << 1) | (pos << 4));
  f(213, side | (between.punctuation << 1) | (pos << 4));
  f(214, side | (between.marks << 1) | (quote[i]! << 4) | (facts.around << 8));
  f(215, side | (between.cues << 1) | (distanceBucket(gap) << 4));
  const path = side | (between.verbs << 1) | (between.commas << 3) | (between.marks << 5) | (between.cues << 7);
  f(216, path);
  f(217, mix(path, facts.lemma));
  f(218, mix(path, pos | (quote[i]! << 5)));

  f(219, side | (facts.around << 1) | (quote[i]! << 4) | (distanceBucket(gap) << 8));
  f(220, mix3(facts.lemma, facts.around, side | (quote[i]! << 1)));
  f(221, side | (facts.pos << 1) | (facts.strength << 6) | (pos << 9) | (cap(gap, 3) << 14));
  if (gap <= 5) tagPath(context, a, b, side | (pos << 1), table);
  if (gap <= 3) wordPath(context, a, b, mix(facts.lemma, side | (pos << 1)), table);

  // "said he would go and warned …": is the verb joined to the cue's, and of its form?
  const { word: words } = tokens;
  const sameForm = words[i]!.suffixHash[1] === facts.ending ? 1 : 0;
  const previous = i > window.from ? word[i - 1]! : 0;
  f(231, mix3(previous, pos | (context.strength[i]! << 5), side | (sameForm << 1)));
  const comma = context.commaLeft[i]!;
  const clause = side === 1 && comma >= cue.to ? word[comma + 1]! : 0;
  f(232, mix3(clause, facts.lemma, between.commas));
  f(233, mix3(clause, pos, between.verbs | (distanceBucket(i - comma) << 2)));

  const labels = joint.labels;
  const here = labels[i]!;
  const left = i > window.from ? labels[i - 1]! : 7;
  const right = i + 1 < window.to ? labels[i + 1]! : 7;
  f(224, side | (here << 1));
  f(225, side | (here << 1) | (left << 4) | (right << 7));
  f(226, reach | (here << 5));
  f(227, side | (here << 1) | (between.cues << 4) | (between.verbs << 6));
  f(228, mix(facts.lemma, side | (here << 1)));
  f(229, side | (here << 1) | (between.marks << 4) | (facts.around << 7));
  f(230, mix(lemma[i]!, side | (here << 1)));
}

/** Parts of speech between the token and the cue. */
function tagPath({ doc }: Context, a: number, b: number, seed: number, table: FeatureTable): void {
  let path = seed;
  for (let k = a; k < b; k++) path = mix(path, doc.tokens.pos[k]!);
  table.push(mix(222, path));
}

function wordPath({ word }: Context, a: number, b: number, seed: number, table: FeatureTable): void {
  let path = seed;
  for (let k = a; k < b; k++) path = mix(path, word[k]!);
  table.push(mix(223, path));
}
