/** Features of a candidate's source, of having none, and of being no quotation at all. */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
import { distanceBucket } from './context.js';
import { near, type RankedCue } from './rank-cue.js';

export function emptyFeatures(ranked: RankedCue, table: FeatureTable): void {
  const { context, cue, head, joint } = ranked;
  const { tokens } = context.doc;
  const f = (template: number, value: number) => table.push(feature(template, value));
  const lemma = context.lemma[head]!;
  const before = near(context.word, cue.from - 1, ranked);
  const after = near(context.word, cue.to, ranked);
  f(310, lemma);
  f(311, pair(lemma, before));
  f(312, pair(lemma, after));
  f(313, context.strength[head]! | (tokens.pos[head]! << 3) | (Math.min(3, cue.to - cue.from) << 8));
  f(314, pair(lemma, tokens.pos[head]!));
  f(315, pair(after, context.strength[head]!));
  f(316, pair(near(tokens.pos, cue.from - 1, ranked), near(tokens.pos, cue.to, ranked)));
  const s = tokens.sentence[cue.from]!;
  const { from, to } = context.doc.sentences[s]!;
  f(317, context.pattern[s]! | (Math.min(3, joint.cuesBefore[to]! - joint.cuesBefore[from]!) << 3));
  f(318, context.word[head]!);
  let contentBeside = 0;
  for (let i = from; i < to; i++) if (joint.labels[i] === 1 || joint.labels[i] === 2) contentBeside++;
  f(319, distanceBucket(contentBeside));
}

export function sourceFeatures(ranked: RankedCue, source: TokenRange | null, table: FeatureTable): void {
  const { context, cue, head, joint } = ranked;
  const { tokens, sentences } = context.doc;
  const { word, lemma } = context;
  const f = (template: number, value: number) => table.push(feature(template, value));
  const verb = lemma[head]!;
  const sentence = sentences[tokens.sentence[cue.from]!]!;
  if (source === null) {
    let free = 0;
    for (let i = sentence.from; i < sentence.to; i++) if (joint.labels[i] === 3) free++;
    f(330, Math.min(2, free));
    f(331, pair(verb, near(word, cue.from - 1, ranked)));
    f(332, pair(near(tokens.pos, cue.from - 1, ranked), tokens.pos[cue.from]!));
    f(333, pair(verb, near(word, cue.to, ranked)));
    f(334, cue.from === sentence.from ? 1 : 0);
    f(335, pair(word[cue.from]!, tokens.pos[head]!));
    return;
  }
  const { from, to } = source;
  const side = to <= cue.from ? 0 : 1;
  const space = side === 0 ? cue.from - to : from - cue.to;
  const g = (template: number, value: number) => f(template + side, value);
  const at = (i: number) => near(word, i, ranked);
  const pos = (i: number) => near(tokens.pos, i, ranked) + 1;
  const label = (i: number) => near(joint.labels, i, ranked) + 1;
  const length = Math.min(12, to - from);
  g(340, word[from]!);
  g(342, word[to - 1]!);
  g(344, pair(at(from - 1), word[from]!));
  g(346, pair(word[to - 1]!, at(to)));
  g(348, pos(from - 1) | (pos(from) << 5) | (pos(from + 1) << 10));
  g(350, pos(to - 1) | (pos(to) << 5) | (pos(to + 1) << 10));
  g(352, label(from - 1) | (label(from) << 4) | (label(to - 1) << 8) | (label(to) << 12));
  g(354, distanceBucket(space) | (length << 4));
  g(356, pair(verb, distanceBucket(space)));
  const a = side === 0 ? to : cue.to;
  const b = side === 0 ? cue.from : from;
  const others = Math.min(2, Math.max(0, joint.cuesBefore[b]! - joint.cuesBefore[a]!));
  const commas = Math.min(3, Math.max(0, context.commas[b]! - context.commas[a]!));
  g(358, others | (commas << 2) | (distanceBucket(space) << 4));
  g(360, pair(at(to), commas | (side << 2)));
  g(362, tokens.sentence[from] === tokens.sentence[cue.from] ? 1 : 0);
  g(364, pair(length, pos(from) | (pos(to - 1) << 5)));
  g(368, pair(pos(to), label(to) | (Math.min(2, context.verbs[b]! - context.verbs[a]!) << 4)));
}
