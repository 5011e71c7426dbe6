/** Features of a token that both taggers read: the words, tags and quotation marks around it. */
import { feature, pair } from '../tagger/hash.js';
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
  const { word, lemma, bigram, lemmaBigram } = view;
  const { shapeHash, ending2, ending3 } = context.doc.tokens;
  let n = start;
  ids[n++] = feature(1, word[k]!);
  ids[n++] = feature(2, word[k - 1]!);
  ids[n++] = feature(3, word[k + 1]!);
  ids[n++] = feature(4, word[k - 2]!);
  ids[n++] = feature(5, word[k + 2]!);
  ids[n++] = feature(6, bigram[k - 1]!);
  ids[n++] = feature(7, bigram[k]!);
  ids[n++] = feature(8, bigram[k - 2]!);
  ids[n++] = feature(9, bigram[k + 1]!);
  ids[n++] = feature(10, lemma[k]!);
  ids[n++] = feature(11, lemmaBigram[k - 1]!);
  ids[n++] = feature(12, lemmaBigram[k]!);
  ids[n++] = feature(13, pair(lemma[k - 1]!, lemma[k + 1]!));
  ids[n++] = feature(14, shapeHash[i]!);
  ids[n++] = feature(15, ending2[i]!);
  ids[n++] = feature(16, ending3[i]!);
  ids[n++] = feature(17, pair(bigram[k - 2]!, word[k]!));
  ids[n++] = feature(18, pair(bigram[k]!, word[k + 2]!));
  return n;
}

function tags({ pos, lemma }: BlockView, k: number, ids: Int32Array, start: number): number {
  // Tags have 18 values: packed by 32s they never meet.
  const l3 = pos[k - 3]!;
  const l2 = pos[k - 2]!;
  const l1 = pos[k - 1]!;
  const p0 = pos[k]!;
  const r1 = pos[k + 1]!;
  const r2 = pos[k + 2]!;
  const r3 = pos[k + 3]!;
  const left = l1 | (p0 << 5);
  const right = p0 | (r1 << 5);
  let n = start;
  ids[n++] = feature(20, p0);
  ids[n++] = feature(21, left);
  ids[n++] = feature(22, right);
  ids[n++] = feature(23, l2 | (l1 << 5));
  ids[n++] = feature(24, r1 | (r2 << 5));
  ids[n++] = feature(25, l2 | (left << 5));
  ids[n++] = feature(26, left | (r1 << 10));
  ids[n++] = feature(27, right | (r2 << 10));
  ids[n++] = feature(28, l2 | (left << 5) | (r1 << 15));
  ids[n++] = feature(29, left | (r1 << 10) | (r2 << 15));
  ids[n++] = feature(30, l2 | (left << 5) | (r1 << 15) | (r2 << 20));
  ids[n++] = feature(31, l3 | (l2 << 5) | (left << 10));
  ids[n++] = feature(32, right | (r2 << 10) | (r3 << 15));
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
