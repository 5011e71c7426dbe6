/** Features of a token that both taggers read: the words, tags and quotation marks around it. */
import { feature, pair, sibling } from '../tagger/hash.js';
import { type BlockView, MARGIN } from './block-view.js';
import { type Context, distanceBucket, QuoteState } from './context.js';

/** No token has more local features. */
export const MOST_LOCAL = 52;

/** Each function writes to `ids` from place `n` on and returns the next free place; `i` is a token. */
export function localFeatures(context: Context, view: BlockView, i: number, ids: Int32Array, start: number): number {
  const k = i - view.from + MARGIN;
  let n = words(context, view, i, k, ids, start);
  n = tags(view, k, ids, n);
  n = marks(context, view, i, k, ids, n);
  return context.quote[i] === QuoteState.outside ? n : passage(context, view, i, ids, n);
}

function words(context: Context, view: BlockView, i: number, k: number, ids: Int32Array, start: number): number {
  const { lemma, words1, words2, words3, lemmas2 } = view;
  const { shapeHash, ending2, ending3 } = context.doc.tokens;
  let n = start;
  ids[n++] = words1[k]!;
  ids[n++] = sibling(words1[k - 1]!, 1);
  ids[n++] = sibling(words1[k + 1]!, 2);
  ids[n++] = sibling(words1[k - 2]!, 3);
  ids[n++] = sibling(words1[k + 2]!, 4);
  ids[n++] = words2[k - 1]!;
  ids[n++] = sibling(words2[k]!, 1);
  ids[n++] = sibling(words2[k - 2]!, 2);
  ids[n++] = sibling(words2[k + 1]!, 3);
  ids[n++] = words3[k - 2]!;
  ids[n++] = sibling(words3[k]!, 1);
  ids[n++] = lemmas2[k - 1]!;
  ids[n++] = sibling(lemmas2[k]!, 1);
  ids[n++] = feature(10, lemma[k]!);
  ids[n++] = feature(13, pair(lemma[k - 1]!, lemma[k + 1]!));
  ids[n++] = feature(14, shapeHash[i]!);
  ids[n++] = feature(15, ending2[i]!);
  ids[n++] = feature(16, ending3[i]!);
  return n;
}

function tags({ pos, lemma, tags2, tags3, tags4 }: BlockView, k: number, ids: Int32Array, start: number): number {
  const l1 = pos[k - 1]!;
  const p0 = pos[k]!;
  const r1 = pos[k + 1]!;
  let n = start;
  ids[n++] = feature(20, p0);
  ids[n++] = tags2[k - 1]!;
  ids[n++] = sibling(tags2[k]!, 1);
  ids[n++] = sibling(tags2[k - 2]!, 2);
  ids[n++] = sibling(tags2[k + 1]!, 3);
  ids[n++] = tags3[k - 2]!;
  ids[n++] = sibling(tags3[k - 1]!, 1);
  ids[n++] = sibling(tags3[k]!, 2);
  ids[n++] = tags4[k - 2]!;
  ids[n++] = sibling(tags4[k - 1]!, 1);
  ids[n++] = sibling(tags4[k - 3]!, 2);
  ids[n++] = sibling(tags4[k]!, 3);
  ids[n++] = feature(30, pos[k - 2]! | (l1 << 5) | (p0 << 10) | (r1 << 15) | (pos[k + 2]! << 20));
  ids[n++] = feature(33, pair(lemma[k]!, l1 | (r1 << 5)));
  ids[n++] = feature(34, pair(lemma[k - 1]!, p0));
  ids[n++] = feature(35, pair(lemma[k + 1]!, p0));
  return n;
}

function marks(c: Context, view: BlockView, i: number, k: number, ids: Int32Array, start: number): number {
  const q = c.quote[i]!;
  const s = c.doc.tokens.sentence[i]!;
  const pos = view.pos[k]!;
  const pattern = c.pattern[s]! | (c.best[s]! << 3) | (q << 6);
  const left = q | ((c.markLeft[i]! < 0 ? 15 : distanceBucket(i - c.markLeft[i]!)) << 3);
  const right = (c.markRight[i]! < 0 ? 15 : distanceBucket(c.markRight[i]! - i)) << 7;
  let n = start;
  ids[n++] = feature(40, q);
  ids[n++] = feature(41, q | (view.quote[k - 1]! << 3) | (view.quote[k + 1]! << 6));
  ids[n++] = feature(42, q | (pos << 3));
  ids[n++] = feature(43, pair(view.lemma[k]!, q));
  ids[n++] = feature(44, pattern);
  ids[n++] = feature(45, left);
  ids[n++] = feature(46, q | right);
  ids[n++] = feature(47, left | right);
  ids[n++] = feature(48, pattern | (pos << 10));
  return n;
}

/** How the passage in quotation marks around the token ends, and what stands beside it. */
function passage(c: Context, view: BlockView, i: number, ids: Int32Array, start: number): number {
  const { tokens, quoted } = c.doc;
  const { from, to, depth } = quoted[tokens.quoted[i]!]!;
  const size = distanceBucket(to - from - 2);
  const before = from > view.from ? c.word[from - 1]! : -1;
  const after = to < view.to ? c.word[to]! : -1;
  const last = to - 2 >= from ? tokens.word[to - 2]!.text : '';
  const ending = last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : 0;
  let n = start;
  ids[n++] = feature(49, size | (c.quote[i]! << 4) | (ending << 8));
  ids[n++] = feature(50, pair(before, size));
  ids[n++] = feature(51, pair(after, size));
  ids[n++] = feature(52, size | (c.best[tokens.sentence[i]!]! << 4) | (ending << 8) | (Math.min(depth, 7) << 12));
  return n;
}
