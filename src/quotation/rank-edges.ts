/**
 * Features of where a candidate's content begins and ends. Each function writes to `ids` from place `start` on and returns
 * the next free place; `base` sets apart the templates of each side of the cue.
 */
import type { TokenRange } from '../span.js';
import { feature, pair } from '../tagger/hash.js';
import { near, type RankedCue, startsSentence } from './rank-cue.js';

export function leftEdge(
  ranked: RankedCue,
  { from }: TokenRange,
  base: number,
  ids: Int32Array,
  start: number,
): number {
  const { context, head, joint } = ranked;
  const { tokens } = context.doc;
  const { quote, strength } = context;
  const first = context.word[from]!;
  const before = near(context.word, from - 1, ranked);
  const p0 = tokens.pos[from]! + 1;
  const l1 = near(tokens.pos, from - 1, ranked) + 1;
  const state = (near(quote, from, ranked) + 1) | ((near(quote, from - 1, ranked) + 1) << 3);
  const label = (joint.labels[from]! + 1) | ((near(joint.labels, from - 1, ranked) + 1) << 4);
  let n = start;
  ids[n++] = feature(base + 1000, first);
  ids[n++] = feature(base + 1001, pair(before, first));
  ids[n++] = feature(base + 1002, pair(context.lemma[head]!, first));
  ids[n++] = feature(base + 1003, p0 | (l1 << 5) | ((near(tokens.pos, from + 1, ranked) + 1) << 10));
  ids[n++] = feature(base + 1004, (near(tokens.pos, from - 2, ranked) + 1) | (l1 << 5) | (p0 << 10));
  ids[n++] = feature(base + 1005, state | (label << 6));
  ids[n++] = feature(base + 1006, pair(before, p0));
  ids[n++] = feature(base + 1007, startsSentence(ranked, from) | (p0 << 1));
  ids[n++] = feature(base + 1038, pair(before, near(strength, from - 2, ranked) | (near(strength, from, ranked) << 4)));
  return n;
}

export function rightEdge(
  ranked: RankedCue,
  { from, to }: TokenRange,
  base: number,
  side: number,
  ids: Int32Array,
  start: number,
): number {
  const { context, head, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const { quote, strength, word } = context;
  const after = near(word, to, ranked);
  const last = tokens.pos[to - 1]! + 1;
  const r1 = near(tokens.pos, to, ranked) + 1;
  const r2 = near(tokens.pos, to + 1, ranked) + 1;
  const state = (quote[to - 1]! + 1) | ((near(quote, to, ranked) + 1) << 3);
  const label = (joint.labels[to - 1]! + 1) | ((near(joint.labels, to, ranked) + 1) << 4);
  const sentence = sentences[tokens.sentence[to - 1]!]!;
  const atEnd = to >= sentence.to - 1 ? 1 : 0;
  let n = start;
  ids[n++] = feature(base + 1010, after);
  ids[n++] = feature(base + 1011, pair(word[to - 1]!, after));
  ids[n++] = feature(base + 1012, pair(after, r2));
  ids[n++] = feature(base + 1013, last | (r1 << 5) | (r2 << 10));
  ids[n++] = feature(base + 1014, (near(tokens.pos, to - 2, ranked) + 1) | (last << 5) | (r1 << 10));
  ids[n++] = feature(base + 1015, state | (label << 6));
  ids[n++] = feature(base + 1016, pair(pair(after, near(word, to + 1, ranked)), last));
  ids[n++] = feature(base + 1017, pair(context.lemma[head]!, after));
  ids[n++] = feature(base + 1018, atEnd | (startsSentence(ranked, from) << 1) | (side << 2));
  ids[n++] = feature(base + 1019, pair(after, context.verbs[sentence.to]! > context.verbs[to]! ? 1 : 0));
  ids[n++] = feature(base + 1037, pair(after, near(strength, to + 1, ranked) | (near(strength, to, ranked) << 4)));
  return n;
}
