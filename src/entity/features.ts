/**
 * Features of the recogniser of names: about 75 a token, as integers. The first argument of `feature` is the number of the
 * template; what is looked at from several places is one template with siblings.
 */
import type { TokenRange } from '../span.js';
import type { FeatureTable } from '../tagger/features.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital, type NameContext } from './context.js';
import { clusterFeatures, listedFeatures, listFeatures } from './list-features.js';
import { documentFeatures, runFeatures } from './run-features.js';
import { formFeatures, tagFeatures, wordFeatures } from './word-features.js';

/** Classes of the edge into a token: both capital, only one, neither, or a connector on either side. */
export const EDGE_CLASSES = 6;

/**
 * Adds one row for each token of the document to `table`, empty for those that can be no part of a name, and the edge class
 * of each token to `edges`.
 */
export function addNameFeatures(doc: Document, context: NameContext, table: FeatureTable, edges: Uint8Array): void {
  for (const { from, to } of doc.sentences) {
    const shouted = isShouted(doc, from, to);
    for (let i = from; i < to; i++) {
      edges[i] = edgeClass(doc, context, i, from);
      table.reserve(MOST);
      if (mayBeNamed(doc, context, i, to))
        table.size = nameFeatures(doc, context, i, from, to, shouted, table.ids, table.size);
      table.endRow();
    }
  }
}

/** No token has more features. */
const MOST = 160;

/** This and the functions it calls write to `ids` from place `start` on and return the next free place. */
function nameFeatures(
  doc: Document,
  context: NameContext,
  i: number,
  from: number,
  to: number,
  shouted: number,
  ids: Int32Array,
  start: number,
): number {
  let n = wordFeatures(doc, i, from, to, ids, start);
  n = tagFeatures(doc, i, from, to, ids, n);
  n = formFeatures(doc, i, from, to, shouted, ids, n);
  n = listFeatures(doc, context, i, from, to, ids, n);
  n = clusterFeatures(doc, context, i, from, to, ids, n);
  n = listedFeatures(doc, context, i, from, to, ids, n);
  n = runFeatures(doc, context, i, from, to, ids, n);
  return documentFeatures(doc, context, i, from, ids, n);
}

/**
 * Whether a token can be part of a name: it is written with a capital or a digit, joins capitals, or stands right
 * before one. The others, four of five, are not asked; this makes the recogniser several times faster.
 */
function mayBeNamed(doc: Document, { longFrom, longTo }: NameContext, i: number, to: number): boolean {
  if (longTo[i]! > longFrom[i]! || (doc.tokens.flags[i]! & WordFlag.digit) !== 0) return true;
  return i + 1 < to && isCapital(doc, i + 1);
}

/** The next stretch of a sentence's tokens from `at` on that can be parts of names; empty, at its end, when there is none. */
export function nextStretch(doc: Document, context: NameContext, at: number, end: number): TokenRange {
  let from = at;
  while (from < end && !mayBeNamed(doc, context, from, end)) from++;
  let to = from;
  while (to < end && mayBeNamed(doc, context, to, end)) to++;
  return { from, to };
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
