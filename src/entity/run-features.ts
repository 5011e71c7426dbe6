/** Features of the capitalised words that a token stands among, here and elsewhere in the document. */
import { feature, pair } from '../tagger/hash.js';
import type { Document } from '../text/document.js';
import { isCapital, type NameContext } from './context.js';
import { at } from './list-features.js';
import { formAt, OUTSIDE } from './word-features.js';

/** The run of capitalised words that the token stands in, and the longer one that small words join. */
export function runFeatures(
  doc: Document,
  c: NameContext,
  i: number,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
): number {
  const { tokens } = doc;
  const { lists, cluster, group } = c;
  const a = c.runFrom[i]!;
  const b = c.runTo[i]!;
  let n = start;
  if (b > a) {
    const place = (Math.min(3, i - a) << 2) | Math.min(3, b - 1 - i);
    const before = formAt(tokens, a - 1, from, to);
    const after = formAt(tokens, b, from, to);
    ids[n++] = feature(60, place);
    ids[n++] = feature(61, pair(lists[b - 1]!, place));
    ids[n++] = feature(62, pair(lists[a]!, place));
    ids[n++] = feature(63, tokens.formHash[b - 1]!);
    ids[n++] = feature(64, pair(cluster[b - 1]!, place));
    ids[n++] = feature(65, pair(before, Math.min(4, b - a)));
    ids[n++] = feature(66, pair(after, Math.min(4, b - a)));
    ids[n++] = feature(67, pair(at(group, a - 1, from, to), at(group, b, from, to)));
    ids[n++] = feature(68, pair(before, after));
  }
  const la = c.longFrom[i]!;
  const lb = c.longTo[i]!;
  if (lb - la > b - a && lb > la) {
    ids[n++] = feature(70, (Math.min(5, i - la) << 3) | Math.min(5, lb - 1 - i));
    ids[n++] = feature(71, pair(tokens.formHash[la]!, Math.min(3, i - la)));
    ids[n++] = feature(72, pair(cluster[la]!, Math.min(3, i - la)));
    ids[n++] = feature(73, pair(tokens.formHash[lb - 1]!, Math.min(3, lb - 1 - i)));
    ids[n++] = feature(74, pair(lists[la]!, lists[lb - 1]!));
  }
  return n;
}

/** How the word is written elsewhere in the document. */
export function documentFeatures(
  doc: Document,
  context: NameContext,
  i: number,
  from: number,
  ids: Int32Array,
  start: number,
): number {
  const { formHash, length } = doc.tokens;
  const form = context.form[i]!;
  const seen = context.seen[form]!;
  let n = start;
  if (!isCapital(doc, i)) {
    ids[n++] = feature(80, seen);
    return n;
  }
  const first = i === from ? 1 : 0;
  for (let rest = seen; rest !== 0; rest &= rest - 1) ids[n++] = feature(81, pair(rest & -rest, first));
  ids[n++] = feature(82, pair(seen, first));
  const a = context.longestFrom[form]!;
  const b = context.longestTo[form]!;
  if (a < 0) return n;
  const last = formHash[b - 1]!;
  const isLast = last === formHash[i] ? 1 : 0;
  const size = (Math.min(4, b - a) << 1) | isLast;
  ids[n++] = feature(83, size);
  ids[n++] = feature(84, pair(last, isLast));
  ids[n++] = feature(85, pair(context.lists[a]!, size));
  ids[n++] = feature(86, pair(context.lists[b - 1]!, size));
  ids[n++] = feature(87, pair(context.cluster[b - 1]!, size));
  ids[n++] = feature(88, pair(a > 0 ? context.group[a - 1]! : OUTSIDE, size));
  ids[n++] = feature(89, pair(b < length ? context.group[b]! : OUTSIDE, size));
  return n;
}
