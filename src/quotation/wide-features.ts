/**
 * Features of a token that the joint tagger alone reads, since a cue tagger knows its cue: the cue-like words about it, and
 * its place in the sentence and the block.
 */
import { feature, pair } from '../tagger/hash.js';
import { WordFlag } from '../text/word.js';
import { type BlockView, MARGIN } from './block-view.js';
import { type Context, distanceBucket } from './context.js';

/** No token has more wide features. */
export const MOST_WIDE = 36;

/** Writes to `ids` from place `start` on and returns the next free place; so do the functions below. */
export function wideFeatures(
  context: Context,
  view: BlockView,
  b: number,
  i: number,
  ids: Int32Array,
  start: number,
): number {
  const k = i - view.from + MARGIN;
  let n = cues(context, view, i, k, ids, start);
  n = cueAt(context, view, 70, i, context.cueLeft[i]!, ids, n);
  n = cueAt(context, view, 80, i, context.cueRight[i]!, ids, n);
  return position(context, view, b, i, ids, n);
}

function cues(c: Context, view: BlockView, i: number, k: number, ids: Int32Array, start: number): number {
  const x0 = c.strength[i]!;
  const x1 = view.strength[k - 1]!;
  const pos = view.pos[k]!;
  const vl = c.verbLeft[i]!;
  const vr = c.verbRight[i]!;
  let n = start;
  ids[n++] = feature(60, x0 | (pos << 3));
  ids[n++] = feature(61, x0 | (x1 << 3) | (view.strength[k + 1]! << 6));
  ids[n++] = feature(62, pair(view.word[k + 1]!, x0));
  ids[n++] = feature(63, pair(view.word[k - 1]!, x0));
  ids[n++] = feature(64, x0 | (c.quote[i]! << 3) | (x1 << 6) | (pos << 9));
  ids[n++] = feature(90, vl < 0 ? 0 : c.lemma[vl]!);
  ids[n++] = feature(91, vr < 0 ? 0 : c.lemma[vr]!);
  ids[n++] = feature(92, verbBeside(c, i, vl, pos));
  ids[n++] = feature(93, verbBeside(c, i, vr, pos));
  return n;
}

const verbBeside = (c: Context, i: number, verb: number, pos: number): number =>
  verb < 0 ? 0 : distanceBucket(i - verb) | (c.strength[verb]! << 4) | (pos << 7) | 4096;

/** The nearest cue-like word on one side: how far, what, what follows it, what lies between. */
function cueAt(
  c: Context,
  view: BlockView,
  template: number,
  i: number,
  at: number,
  ids: Int32Array,
  start: number,
): number {
  const pos = view.pos[i - view.from + MARGIN]!;
  let n = start;
  if (at < 0) {
    ids[n++] = feature(template, 0);
    ids[n++] = feature(template + 1, pos);
    return n;
  }
  const a = Math.min(i, at);
  const b = Math.max(i, at);
  const distance = distanceBucket(b - a);
  const commas = Math.min(3, c.commas[b]! - c.commas[a]!);
  const thats = Math.min(1, c.thats[b + 1]! - c.thats[a]!);
  const lemma = c.lemma[at]!;
  const next = view.word[at - view.from + MARGIN + 1]!;
  ids[n++] = feature(template, distance | (c.strength[at]! << 4) | (view.pos[at - view.from + MARGIN]! << 7));
  ids[n++] = feature(template + 1, pair(lemma, distance));
  ids[n++] = feature(template + 2, pair(lemma, pos));
  ids[n++] = feature(template + 3, pair(next, distance));
  ids[n++] = feature(template + 4, distance | (commas << 4) | (thats << 6) | (pos << 7));
  ids[n++] = feature(template + 5, pair(pair(lemma, next), commas));
  ids[n++] = feature(template + 6, pair(c.word[i]!, distance));
  return n;
}

function position(c: Context, view: BlockView, b: number, i: number, ids: Int32Array, at: number): number {
  const { tokens, sentences, blocks } = c.doc;
  const s = tokens.sentence[i]!;
  const sentence = sentences[s]!;
  const pos = tokens.pos[i]!;
  const start = distanceBucket(i - sentence.from);
  const end = distanceBucket(sentence.to - 1 - i);
  const first = c.word[sentence.from]!;
  const second = sentence.from + 1 < sentence.to ? c.word[sentence.from + 1]! : 0;
  const comma = c.commaLeft[i]!;
  const before = s > 0 && sentences[s - 1]!.block === b ? s - 1 : -1;
  const colon = before >= 0 && (tokens.flags[sentences[before]!.to - 1]! & WordFlag.colon) !== 0;
  const opener = s > 0 && before < 0 ? sentences[s - 1]! : undefined;
  const leadIn = opener !== undefined && (tokens.flags[opener.to - 1]! & WordFlag.colon) !== 0;
  let n = at;
  ids[n++] = feature(100, start);
  ids[n++] = feature(101, end);
  ids[n++] = feature(102, start | (pos << 4));
  ids[n++] = feature(103, end | (pos << 4));
  ids[n++] = feature(104, pair(first, start));
  ids[n++] = feature(105, pair(pair(first, second), c.best[s]!));
  ids[n++] = feature(
    106,
    comma < 0 || comma + 1 >= sentence.to ? 0 : pair(c.word[comma + 1]!, distanceBucket(i - comma)),
  );
  ids[n++] = feature(107, (blocks[b]!.kind === 'headline' ? 1 : 0) | (pos << 1));
  ids[n++] = feature(108, capitalRun(c, view, i) | (pos << 6) | ((tokens.flags[i]! & WordFlag.capital) << 12));
  ids[n++] = feature(
    109,
    before < 0 ? 0 : 1 + c.pattern[before]! + (colon ? 8 : 0) + 16 * c.best[before]! + 128 * c.pattern[s]!,
  );
  ids[n++] = feature(110, start | (end << 4) | (c.quote[i]! << 8));
  ids[n++] = feature(
    111,
    (leadIn ? 1 : 0) | (c.pattern[s]! << 1) | (Math.min(3, s - (tokens.sentence[view.from] ?? 0)) << 4),
  );
  return n;
}

/** Length of the run of capitalised words around the token, and its place in it; at most four each. */
function capitalRun(c: Context, view: BlockView, i: number): number {
  const { flags } = c.doc.tokens;
  if ((flags[i]! & WordFlag.capital) === 0) return 0;
  const first = Math.max(view.from, i - 4);
  const last = Math.min(view.to - 1, i + 4);
  let from = i;
  let to = i;
  while (from > first && (flags[from - 1]! & WordFlag.capital) !== 0) from--;
  while (to < last && (flags[to + 1]! & WordFlag.capital) !== 0) to++;
  return 1 + (i - from) + 5 * (to - i);
}
