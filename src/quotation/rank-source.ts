/** Features of a candidate's source, of having none, and of being no quotation at all. */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
import { distanceBucket } from './context.js';
import { Label } from './labels.js';
import { near, type RankedCue } from './rank-cue.js';

/** No source has more features, nor has an empty candidate. */
const MOST = 24;

export function emptyFeatures(ranked: RankedCue, table: FeatureTable): void {
  const { context, cue, head, joint } = ranked;
  const { tokens } = context.doc;
  const lemma = context.lemma[head]!;
  const strength = context.strength[head]!;
  const pos = tokens.pos[head]!;
  const before = near(context.word, cue.from - 1, ranked);
  const after = near(context.word, cue.to, ranked);
  const s = tokens.sentence[cue.from]!;
  const { from, to } = context.doc.sentences[s]!;
  const cues = Math.min(3, joint.cuesBefore[to]! - joint.cuesBefore[from]!);
  table.reserve(MOST);
  const { ids } = table;
  let n = table.size;
  ids[n++] = feature(310, lemma);
  ids[n++] = feature(311, pair(lemma, before));
  ids[n++] = feature(312, pair(lemma, after));
  ids[n++] = feature(313, strength | (pos << 3) | (Math.min(3, cue.to - cue.from) << 8));
  ids[n++] = feature(314, pair(lemma, pos));
  ids[n++] = feature(315, pair(after, strength));
  ids[n++] = feature(316, pair(near(tokens.pos, cue.from - 1, ranked), near(tokens.pos, cue.to, ranked)));
  ids[n++] = feature(317, context.pattern[s]! | (cues << 3));
  ids[n++] = feature(318, context.word[head]!);
  ids[n++] = feature(319, distanceBucket(countLabels(joint.labels, from, to, Label.content)));
  table.size = n;
}

/** Tokens of one kind in BIO labels. */
function countLabels(labels: Uint8Array, from: number, to: number, kind: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (labels[i] === kind || labels[i] === kind + 1) count++;
  return count;
}

export function sourceFeatures(ranked: RankedCue, source: TokenRange | null, table: FeatureTable): void {
  table.reserve(MOST);
  table.size =
    source === null ? noSource(ranked, table.ids, table.size) : someSource(ranked, source, table.ids, table.size);
}

/** This and the next function write to `ids` from place `start` on and return the next free place. */
function noSource(ranked: RankedCue, ids: Int32Array, start: number): number {
  const { context, cue, head, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const { word } = context;
  const verb = context.lemma[head]!;
  const sentence = sentences[tokens.sentence[cue.from]!]!;
  let free = 0;
  for (let i = sentence.from; i < sentence.to; i++) if (joint.labels[i] === Label.source) free++;
  let n = start;
  ids[n++] = feature(330, Math.min(2, free));
  ids[n++] = feature(331, pair(verb, near(word, cue.from - 1, ranked)));
  ids[n++] = feature(332, pair(near(tokens.pos, cue.from - 1, ranked), tokens.pos[cue.from]!));
  ids[n++] = feature(333, pair(verb, near(word, cue.to, ranked)));
  ids[n++] = feature(334, cue.from === sentence.from ? 1 : 0);
  ids[n++] = feature(335, pair(word[cue.from]!, tokens.pos[head]!));
  return n;
}

function someSource(ranked: RankedCue, { from, to }: TokenRange, ids: Int32Array, start: number): number {
  const { context, cue, head, joint } = ranked;
  const { tokens } = context.doc;
  const { word } = context;
  const { labels, cuesBefore } = joint;
  const pos = (i: number) => near(tokens.pos, i, ranked) + 1;
  const verb = context.lemma[head]!;
  const side = to <= cue.from ? 0 : 1;
  const space = distanceBucket(side === 0 ? cue.from - to : from - cue.to);
  const length = Math.min(12, to - from);
  const first = pos(from);
  const last = pos(to - 1);
  const next = pos(to);
  const after = near(word, to, ranked);
  const labelAfter = near(labels, to, ranked) + 1;
  const inside = ((labels[from]! + 1) << 4) | ((labels[to - 1]! + 1) << 8);
  const a = side === 0 ? to : cue.to;
  const b = side === 0 ? cue.from : from;
  const others = Math.min(2, Math.max(0, cuesBefore[b]! - cuesBefore[a]!));
  const commas = Math.min(3, Math.max(0, context.commas[b]! - context.commas[a]!));
  const verbs = Math.min(2, context.verbs[b]! - context.verbs[a]!);
  let n = start;
  ids[n++] = feature(340 + side, word[from]!);
  ids[n++] = feature(342 + side, word[to - 1]!);
  ids[n++] = feature(344 + side, pair(near(word, from - 1, ranked), word[from]!));
  ids[n++] = feature(346 + side, pair(word[to - 1]!, after));
  ids[n++] = feature(348 + side, pos(from - 1) | (first << 5) | (pos(from + 1) << 10));
  ids[n++] = feature(350 + side, last | (next << 5) | (pos(to + 1) << 10));
  ids[n++] = feature(352 + side, (near(labels, from - 1, ranked) + 1) | inside | (labelAfter << 12));
  ids[n++] = feature(354 + side, space | (length << 4));
  ids[n++] = feature(356 + side, pair(verb, space));
  ids[n++] = feature(358 + side, others | (commas << 2) | (space << 4));
  ids[n++] = feature(360 + side, pair(after, commas | (side << 2)));
  ids[n++] = feature(362 + side, tokens.sentence[from] === tokens.sentence[cue.from] ? 1 : 0);
  ids[n++] = feature(364 + side, pair(length, first | (last << 5)));
  ids[n++] = feature(368 + side, pair(next, labelAfter | (verbs << 4)));
  return n;
}
