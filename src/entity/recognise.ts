/** Finds the names of people, organisations and places in a document, with the trained tagger. */
import { ENTITY_MODEL } from '../models/entity.weights.js';
import type { EntityType } from '../schema.js';
import type { TokenRange } from '../span.js';
import { lazyModel } from '../tagger/codec.js';
import { FeatureTable } from '../tagger/features.js';
import { addScores, type LinearModel } from '../tagger/model.js';
import { viterbi } from '../tagger/viterbi.js';
import type { Document } from '../text/document.js';
import { isCapital, type NameContext } from './context.js';
import { addNameFeatures, nextStretch } from './features.js';

/** Labels of the tagger, in the order of its weights. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

/** A name in the text. */
export interface Name extends TokenRange {
  readonly type: EntityType;
}

/**
 * A name by its place and type. All names are made of these three in this order: an object that is spread into another
 * has a shape of its own, and V8 compiles what reads names again for every shape it meets.
 */
export const nameAt = (from: number, to: number, type: EntityType): Name => ({ from, to, type });

const TYPE: readonly EntityType[] = ['person', 'organization', 'place'];

const model = lazyModel(ENTITY_MODEL);
const table = new FeatureTable();
let scores = new Float64Array(1024);

/** Names in the order of the text, not overlapping. */
export function recogniseNames(doc: Document, context: NameContext, weights: LinearModel = model()): Name[] {
  const { length } = doc.tokens;
  const edges = new Uint8Array(length);
  const path = new Uint8Array(length);
  table.clear();
  addNameFeatures(doc, context, table, edges);
  const names: Name[] = [];
  const width = weights.labels.length;
  if (length * width > scores.length) scores = new Float64Array(2 * length * width);
  scores.fill(0, 0, length * width);
  addScores(weights, table, 0, length, scores);
  shareScores(doc, context, width);
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const { from, to } = nextStretch(doc, context, at, sentence.to);
      at = to;
      if (from === to) continue;
      const own = scores.subarray(from * width, to * width);
      viterbi(weights, own, edges.subarray(from, to), to - from, path.subarray(from, to));
      readPath(path, from, to, names);
    }
  }
  return names;
}

/** Share of the mean over all mentions of a form in a token's scores. */
const SHARED = 0.5;

/**
 * A capitalised word means the same all over a document: its scores move toward their mean over all its mentions, so
 * that a telling context helps where the context tells nothing.
 */
function shareScores(doc: Document, context: NameContext, width: number): void {
  const forms = context.seen.length;
  const sums = new Float64Array(forms * width);
  const counts = new Int32Array(forms);
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isCapital(doc, i)) continue;
    const f = context.form[i]!;
    counts[f]!++;
    for (let l = 0; l < width; l++) sums[f * width + l]! += scores[i * width + l]!;
  }
  for (let i = 0; i < doc.tokens.length; i++) {
    const f = context.form[i]!;
    if (counts[f]! < 2 || !isCapital(doc, i)) continue;
    for (let l = 0; l < width; l++) {
      const own = scores[i * width + l]!;
      scores[i * width + l] = own + SHARED * (sums[f * width + l]! / counts[f]! - own);
    }
  }
}

function readPath(path: Uint8Array, from: number, to: number, names: Name[]): void {
  for (let i = from; i < to; i++) {
    if (path[i] === 0) continue;
    const begin = i;
    while (i + 1 < to && path[i + 1] === path[begin]! + 1) i++;
    names.push({ from: begin, to: i + 1, type: TYPE[(path[begin]! - 1) >> 1]! });
  }
}
