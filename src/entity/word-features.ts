/** Features of the words around a token, their tags, and how the token is written. */
import { feature, pair, sibling } from '../tagger/hash.js';
import type { Document, Tokens } from '../text/document.js';
import { WordFlag } from '../text/word.js';

/** Stands for what lies outside the sentence. */
export const OUTSIDE = -3;

/** Hash of the lower-case form at a token. */
export const formAt = ({ formHash }: Tokens, i: number, from: number, to: number): number =>
  i >= from && i < to ? formHash[i]! : OUTSIDE;

export function wordFeatures(
  doc: Document,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const { tokens } = doc;
  const own = tokens.formHash[i]!;
  const l1 = formAt(tokens, i - 1, from, to);
  const l2 = formAt(tokens, i - 2, from, to);
  const r1 = formAt(tokens, i + 1, from, to);
  const r2 = formAt(tokens, i + 2, from, to);
  let n = start;
  ids[n++] = feature(1, own);
  ids[n++] = sibling(feature(1, l1), 1);
  ids[n++] = sibling(feature(1, r1), 2);
  ids[n++] = sibling(feature(1, l2), 3);
  ids[n++] = sibling(feature(1, r2), 4);
  // Words further off, whatever their place.
  ids[n++] = sibling(feature(1, formAt(tokens, i - 3, from, to)), 5);
  ids[n++] = sibling(feature(1, formAt(tokens, i + 3, from, to)), 6);
  ids[n++] = feature(2, tokens.word[i]!.hash);
  ids[n++] = feature(3, pair(l1, own));
  ids[n++] = sibling(feature(3, pair(own, r1)), 1);
  ids[n++] = sibling(feature(3, pair(l2, l1)), 2);
  ids[n++] = sibling(feature(3, pair(r1, r2)), 3);
  ids[n++] = feature(4, pair(l1, r1));
  return n;
}

export function tagFeatures(
  { tokens: { pos } }: Document,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const p0 = pos[i]!;
  const l1 = i > from ? pos[i - 1]! : 31;
  const r1 = i + 1 < to ? pos[i + 1]! : 31;
  const l2 = i - 1 > from ? pos[i - 2]! : 31;
  const r2 = i + 2 < to ? pos[i + 2]! : 31;
  let n = start;
  ids[n++] = feature(14, p0);
  ids[n++] = feature(15, (l1 << 5) | p0);
  ids[n++] = sibling(feature(15, (p0 << 5) | r1), 1);
  ids[n++] = sibling(feature(15, (l2 << 5) | l1), 2);
  ids[n++] = sibling(feature(15, (r1 << 5) | r2), 3);
  ids[n++] = feature(17, (l1 << 10) | (p0 << 5) | r1);
  return n;
}

export function formFeatures(
  doc: Document,
  i: number,
  from: number,
  to: number,
  shouted: number,
  ids: Int32Array,
  start: number,
): number {
  const { word, shapeHash } = doc.tokens;
  const { prefixHash, suffixHash, text } = word[i]!;
  const flags = word[i]!.flags & 7;
  const own = shapeHash[i]!;
  const left = i > from ? shapeHash[i - 1]! : OUTSIDE;
  const right = i + 1 < to ? shapeHash[i + 1]! : OUTSIDE;
  const first = i === from || (i === from + 1 && (word[from]!.flags & WordFlag.punctuation) !== 0) ? 1 : 0;
  let n = start;
  for (let k = 1; k < 4; k++) {
    ids[n++] = feature(20, pair(prefixHash[k]!, k));
    ids[n++] = feature(21, pair(suffixHash[k]!, k));
  }
  ids[n++] = feature(22, own);
  ids[n++] = feature(23, pair(left, own));
  ids[n++] = sibling(feature(23, pair(own, right)), 1);
  ids[n++] = feature(25, pair(pair(left, own), right));
  ids[n++] = feature(26, flags | (shouted << 3));
  ids[n++] = feature(27, flags | (first << 3));
  ids[n++] = feature(28, flags | ((i > from ? Math.min(text.length, 8) : 0) << 3));
  return n;
}
