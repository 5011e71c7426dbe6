/** Reads articles with name mentions (JSON lines: text, ents [start, end, PER | ORG | LOC]) as training sequences. */
import { readFileSync } from 'node:fs';
import { readContext } from '../src/entity/context.js';
import { addNameFeatures, nextStretch } from '../src/entity/features.js';
import { LABELS } from '../src/entity/recognise.js';
import { ANY_TITLE, factsOf } from '../src/entity/wordfacts.js';
import type { FeatureTable } from '../src/tagger/features.js';
import { type Document, tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { WordFlag } from '../src/text/word.js';
import type { TrainingSequence } from './perceptron.js';

export interface Labelled {
  readonly text: string;
  readonly ents: readonly (readonly [number, number, string])[];
}

export function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** One sequence a stretch of tokens that can be parts of names; its features go to `table`. */
export function sequencesOf({ text, ents }: Labelled, table: FeatureTable): TrainingSequence[] {
  const doc = readDocument(text);
  const gold = goldLabels(doc, ents);
  const edges = new Uint8Array(doc.tokens.length);
  const first = table.rows;
  const context = readContext(doc);
  addNameFeatures(doc, context, table, edges);
  const sequences: TrainingSequence[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const { from, to } = nextStretch(doc, context, at, sentence.to);
      at = to;
      if (to === from) continue;
      const edgesHere = edges.subarray(from, to);
      const rows = [{ table, first: first + from }];
      sequences.push({ rows, count: to - from, edges: edgesHere, gold: mend(gold.slice(from, to)) });
    }
  }
  return sequences;
}

/** A name that begins before the stretch begins in it. */
function mend(gold: Uint8Array): Uint8Array {
  if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]!--;
  return gold;
}

function goldLabels(doc: Document, ents: Labelled['ents']): Uint8Array {
  const gold = new Uint8Array(doc.tokens.length);
  for (const [start, end, type] of ents) {
    let { from, to } = tokensOf(doc, { start, end });
    ({ from, to } = trim(doc, from, to, type));
    if (to <= from) continue;
    const begin = (LABELS as readonly string[]).indexOf(`B-${type}`);
    gold[from] = begin;
    for (let i = from + 1; i < to; i++) gold[i] = begin + 1;
  }
  return gold;
}

/**
 * Some sets label titles ("Commissioner Blair"), small words around the name, or no name at all ("it"). Ours are names:
 * from a capital, a digit or a mark within the name to a capital, without titles.
 */
function trim(doc: Document, from: number, to: number, type: string): { from: number; to: number } {
  const { word } = doc.tokens;
  let a = from;
  let b = to;
  const named = (i: number) => (word[i]!.flags & (WordFlag.capital | WordFlag.digit)) !== 0;
  if (type === 'PER') {
    while (a < b && !named(a)) a++;
    while (a + 1 < b && (factsOf(word[a]!).lists & ANY_TITLE) !== 0) a++;
    while (b > a && !named(b - 1) && word[b - 1]!.text !== '.') b--;
  }
  let any = false;
  for (let i = a; i < b; i++) any ||= named(i);
  if (a + 1 === b && /^(it|he|she|they|him|her|them|his|its|their|i|we|you|who|this|that)$/.test(word[a]!.lower))
    any = false;
  return any ? { from: a, to: b } : { from: a, to: a };
}
