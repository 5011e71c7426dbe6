/** Features of the lists and word clusters that hold a token and its neighbours. */
import { feature, pair, sibling } from '../tagger/hash.js';
import type { Document } from '../text/document.js';
import { isCapital, type NameContext } from './context.js';

/** Values of words outside the sentence. */
const NONE = -2;
export const at = (values: Int16Array | Int32Array, i: number, from: number, to: number): number =>
  i >= from && i < to ? values[i]! : NONE;

export function listFeatures(
  doc: Document,
  { lists }: NameContext,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const capital = isCapital(doc, i) ? 1 : 0;
  const own = lists[i]!;
  const left = at(lists, i - 1, from, to);
  const right = at(lists, i + 1, from, to);
  let n = start;
  for (let rest = own; rest !== 0; rest &= rest - 1) ids[n++] = feature(40, pair(rest & -rest, capital));
  ids[n++] = feature(41, pair(own, capital));
  ids[n++] = feature(42, left);
  ids[n++] = sibling(feature(42, right), 1);
  ids[n++] = feature(44, pair(left, own));
  ids[n++] = sibling(feature(44, pair(own, right)), 1);
  return n;
}

export function clusterFeatures(
  doc: Document,
  { cluster, group }: NameContext,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const capital = isCapital(doc, i) ? 1 : 0;
  const k0 = cluster[i]!;
  const kl = at(cluster, i - 1, from, to);
  const kr = at(cluster, i + 1, from, to);
  const g0 = group[i]!;
  const gl = at(group, i - 1, from, to);
  const gr = at(group, i + 1, from, to);
  let n = start;
  ids[n++] = feature(46, pair(k0, capital));
  ids[n++] = feature(47, pair(g0, capital));
  ids[n++] = feature(48, kl);
  ids[n++] = sibling(feature(48, kr), 1);
  ids[n++] = sibling(feature(48, at(cluster, i - 2, from, to)), 2);
  ids[n++] = sibling(feature(48, at(cluster, i + 2, from, to)), 3);
  ids[n++] = feature(50, gl);
  ids[n++] = sibling(feature(50, gr), 1);
  ids[n++] = feature(54, pair(kl, k0));
  ids[n++] = sibling(feature(54, pair(k0, kr)), 1);
  ids[n++] = feature(56, pair(gl, g0));
  ids[n++] = sibling(feature(56, pair(g0, gr)), 1);
  ids[n++] = feature(58, pair(pair(gl, g0), gr));
  ids[n++] = feature(59, pair(gl, gr));
  return n;
}

export function listedFeatures(
  doc: Document,
  { listed }: NameContext,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const own = listed[i]!;
  const right = i + 1 < to ? listed[i + 1]! : 0;
  const left = i > from ? listed[i - 1]! : 0;
  if ((own | left | right) === 0) return start;
  let n = start;
  ids[n++] = feature(110, pair(own, isCapital(doc, i) ? 1 : 0));
  ids[n++] = feature(111, pair(own, right));
  ids[n++] = sibling(feature(111, pair(left, own)), 1);
  ids[n++] = feature(113, pair(own, i + 1 < to ? doc.tokens.pos[i + 1]! : 31));
  return n;
}
