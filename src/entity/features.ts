/**
 * Features of the recogniser of names: about 75 a token, as integers. The first argument of `mix` is the number of the
 * template.
 */
import type { FeatureTable } from '../tagger/features.js';
import { mix, mix3 } from '../tagger/hash.js';
import type { Document, Tokens } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital, type NameContext } from './context.js';

/** Classes of the edge into a token: both capital, only one, neither, or a connector on either side. */
export const EDGE_CLASSES = 6;

const OUTSIDE = -3;

/** Adds one row for each token of the document to `table`, and the edge class of each token to `edges`. */
export function addNameFeatures(doc: Document, context: NameContext, table: FeatureTable, edges: Uint8Array): void {
  for (const { from, to } of doc.sentences) {
    const shouted = isShouted(doc, from, to);
    for (let i = from; i < to; i++) {
      edges[i] = edgeClass(doc, context, i, from);
      if (!mayBeNamed(doc, context, i, to)) {
        table.push(mix(0, 0));
        table.endRow();
        continue;
      }
      addWords(doc, i, from, to, table);
      addForm(doc, i, from, to, shouted, table);
      addLists(doc, context, i, from, to, table);
      addListed(doc, context, i, from, to, table);
      addRun(doc, context, i, from, to, table);
      addDocument(doc, context, i, from, table);
      table.endRow();
    }
  }
}

/**
 * Whether a token can be part of a name: it is written with a capital or a digit, joins capitals, or stands right
 * before one. The others, four of five, get one feature that says so; this makes the recogniser several times faster.
 */
export function mayBeNamed(doc: Document, { longFrom, longTo }: NameContext, i: number, to: number): boolean {
  if (longTo[i]! > longFrom[i]! || (doc.tokens.flags[i]! & WordFlag.digit) !== 0) return true;
  return i + 1 < to && isCapital(doc, i + 1);
}

/** Titles in capitals throughout: case tells nothing there. */
function isShouted(doc: Document, from: number, to: number): number {
  let capital = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const { flags, text } = doc.tokens.word[i]!;
    if ((flags & (WordFlag.punctuation | WordFlag.digit)) !== 0 || text.length < 4) continue;
    words++;
    if ((flags & WordFlag.capital) !== 0) capital++;
  }
  return words >= 4 && capital >= words * 0.8 ? 1 : 0;
}

function edgeClass(doc: Document, { connector }: NameContext, i: number, from: number): number {
  if (i === from) return 0;
  const before = isCapital(doc, i - 1);
  const here = isCapital(doc, i);
  if (connector[i] === 1) return before ? 1 : 2;
  if (connector[i - 1] === 1) return here ? 3 : 2;
  if (here) return before ? 4 : 5;
  return 2;
}

const formAt = ({ formHash }: Tokens, i: number, from: number, to: number): number =>
  i >= from && i < to ? formHash[i]! : OUTSIDE;

function addWords(doc: Document, i: number, from: number, to: number, table: FeatureTable): void {
  const { word, pos, formHash } = doc.tokens;
  const own = formHash[i]!;
  const l1 = formAt(doc.tokens, i - 1, from, to);
  const l2 = formAt(doc.tokens, i - 2, from, to);
  const r1 = formAt(doc.tokens, i + 1, from, to);
  const r2 = formAt(doc.tokens, i + 2, from, to);
  table.push(mix(1, own));
  table.push(mix(2, word[i]!.hash));
  table.push(mix(3, l1));
  table.push(mix(4, r1));
  table.push(mix(5, l2));
  table.push(mix(6, r2));
  table.push(mix3(7, l1, own));
  table.push(mix3(8, own, r1));
  table.push(mix3(9, l1, r1));
  table.push(mix3(10, l2, l1));
  table.push(mix3(11, r1, r2));
  // Words further off, whatever their place.
  table.push(mix(12, formAt(doc.tokens, i - 3, from, to)));
  table.push(mix(13, formAt(doc.tokens, i + 3, from, to)));
  const p0 = pos[i]!;
  const pl = i > from ? pos[i - 1]! : 31;
  const pr = i + 1 < to ? pos[i + 1]! : 31;
  const pll = i - 1 > from ? pos[i - 2]! : 31;
  const prr = i + 2 < to ? pos[i + 2]! : 31;
  table.push(mix(14, p0));
  table.push(mix(15, (pl << 5) | p0));
  table.push(mix(16, (p0 << 5) | pr));
  table.push(mix(17, (pl << 10) | (p0 << 5) | pr));
  table.push(mix(18, (pll << 5) | pl));
  table.push(mix(19, (pr << 5) | prr));
}

function addForm(doc: Document, i: number, from: number, to: number, shouted: number, table: FeatureTable): void {
  const { word } = doc.tokens;
  const { prefixHash, suffixHash, shapeHash, flags } = word[i]!;
  for (let n = 1; n < 4; n++) {
    table.push(mix3(20, n, prefixHash[n]!));
    table.push(mix3(21, n, suffixHash[n]!));
  }
  const left = i > from ? doc.tokens.shapeHash[i - 1]! : OUTSIDE;
  const right = i + 1 < to ? doc.tokens.shapeHash[i + 1]! : OUTSIDE;
  table.push(mix(22, shapeHash));
  table.push(mix3(23, left, shapeHash));
  table.push(mix3(24, shapeHash, right));
  table.push(mix3(25, mix(left, shapeHash), right));
  table.push(mix3(26, flags & 7, shouted));
  const first = i === from || (i === from + 1 && (word[from]!.flags & WordFlag.punctuation) !== 0) ? 1 : 0;
  table.push(mix3(27, first, flags & 7));
  const last = i > from ? word[i]!.text.length : 0;
  table.push(mix3(28, Math.min(last, 8), flags & 7));
}

/** Values of words outside the sentence. */
const NONE = -2;
const at = (values: Int16Array | Int32Array, i: number, from: number, to: number): number =>
  i >= from && i < to ? values[i]! : NONE;

function addLists(doc: Document, c: NameContext, i: number, from: number, to: number, table: FeatureTable): void {
  const { lists, cluster, group } = c;
  const capital = isCapital(doc, i) ? 1 : 0;
  const own = lists[i]!;
  const left = at(lists, i - 1, from, to);
  const right = at(lists, i + 1, from, to);
  for (let rest = own; rest !== 0; rest &= rest - 1) table.push(mix3(40, rest & -rest, capital));
  table.push(mix3(41, own, capital));
  table.push(mix(42, left));
  table.push(mix(43, right));
  table.push(mix3(44, left, own));
  table.push(mix3(45, own, right));
  const k0 = cluster[i]!;
  const kl = at(cluster, i - 1, from, to);
  const kr = at(cluster, i + 1, from, to);
  const g0 = group[i]!;
  const gl = at(group, i - 1, from, to);
  const gr = at(group, i + 1, from, to);
  table.push(mix3(46, k0, capital));
  table.push(mix3(47, g0, capital));
  table.push(mix(48, kl));
  table.push(mix(49, kr));
  table.push(mix(50, gl));
  table.push(mix(51, gr));
  table.push(mix(52, at(cluster, i - 2, from, to)));
  table.push(mix(53, at(cluster, i + 2, from, to)));
  table.push(mix3(54, kl, k0));
  table.push(mix3(55, k0, kr));
  table.push(mix3(56, gl, g0));
  table.push(mix3(57, g0, gr));
  table.push(mix3(58, mix(gl, g0), gr));
  table.push(mix3(59, gl, gr));
}

function addListed(
  doc: Document,
  { listed }: NameContext,
  i: number,
  from: number,
  to: number,
  table: FeatureTable,
): void {
  const own = listed[i]!;
  const right = i + 1 < to ? listed[i + 1]! : 0;
  const left = i > from ? listed[i - 1]! : 0;
  if ((own | left | right) === 0) return;
  const capital = isCapital(doc, i) ? 1 : 0;
  table.push(mix3(110, own, capital));
  table.push(mix3(111, own, right));
  table.push(mix3(112, left, own));
  table.push(mix3(113, own, i + 1 < to ? doc.tokens.pos[i + 1]! : 31));
}

function addRun(doc: Document, c: NameContext, i: number, from: number, to: number, table: FeatureTable): void {
  const { word } = doc.tokens;
  const { lists, cluster, group } = c;
  const a = c.runFrom[i]!;
  const b = c.runTo[i]!;
  if (b > a) {
    const place = (Math.min(3, i - a) << 2) | Math.min(3, b - 1 - i);
    const before = formAt(doc.tokens, a - 1, from, to);
    const after = formAt(doc.tokens, b, from, to);
    table.push(mix(60, place));
    table.push(mix3(61, place, lists[b - 1]!));
    table.push(mix3(62, place, lists[a]!));
    table.push(mix(63, word[b - 1]!.lowerHash));
    table.push(mix3(64, place, cluster[b - 1]!));
    table.push(mix3(65, before, Math.min(4, b - a)));
    table.push(mix3(66, after, Math.min(4, b - a)));
    table.push(mix3(67, at(group, a - 1, from, to), at(group, b, from, to)));
    table.push(mix3(68, before, after));
  }
  const la = c.longFrom[i]!;
  const lb = c.longTo[i]!;
  if (lb - la > b - a && lb > la) {
    const place = (Math.min(5, i - la) << 3) | Math.min(5, lb - 1 - i);
    table.push(mix(70, place));
    table.push(mix3(71, Math.min(3, i - la), word[la]!.lowerHash));
    table.push(mix3(72, Math.min(3, i - la), cluster[la]!));
    table.push(mix3(73, Math.min(3, lb - 1 - i), word[lb - 1]!.lowerHash));
    table.push(mix3(74, lists[la]!, lists[lb - 1]!));
  }
}

function addDocument(doc: Document, context: NameContext, i: number, from: number, table: FeatureTable): void {
  const form = context.form[i]!;
  const seen = context.seen[form]!;
  if (!isCapital(doc, i)) {
    table.push(mix(80, seen));
    return;
  }
  const { word } = doc.tokens;
  const first = i === from ? 1 : 0;
  for (let rest = seen; rest !== 0; rest &= rest - 1) table.push(mix3(81, rest & -rest, first));
  table.push(mix3(82, seen, first));
  const a = context.longestFrom[form]!;
  const b = context.longestTo[form]!;
  if (a < 0) return;
  const last = word[b - 1]!;
  const isLast = last.lowerHash === doc.tokens.formHash[i] ? 1 : 0;
  const size = (Math.min(4, b - a) << 1) | isLast;
  table.push(mix(83, size));
  table.push(mix3(84, last.lowerHash, isLast));
  table.push(mix3(85, context.lists[a]!, size));
  table.push(mix3(86, context.lists[b - 1]!, size));
  table.push(mix3(87, context.cluster[b - 1]!, size));
  table.push(mix3(88, a > 0 ? context.group[a - 1]! : OUTSIDE, size));
  table.push(mix3(89, b < doc.tokens.length ? context.group[b]! : OUTSIDE, size));
}
