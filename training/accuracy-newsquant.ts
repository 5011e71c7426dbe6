/**
 * Quantities against NewsQuant (Almasian et al., CQE, EMNLP 2023): sentences with their quantities' values and bounds.
 * A gold quantity is found when one of the sentence has the same value (a range in both ends), one to one.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { extractQuantities } from '../src/index.js';
import type { Quantity } from '../src/schema.js';

const sentenceSchema = z.object({
  text: z.string(),
  gold: z.array(z.object({ value: z.union([z.number(), z.tuple([z.number(), z.number()])]), bound: z.string() })),
});

type Value = number | readonly [number, number];

function figureOf(quantity: Quantity): Value | null {
  if (quantity.bound === 'range' && quantity.low !== null && quantity.high !== null)
    return [quantity.low, quantity.high];
  return quantity.value ?? quantity.low;
}

function same(gold: Value, predicted: Value): boolean {
  const close = (g: number, p: number) => Math.abs(p - g) <= 1e-8 + 1e-5 * Math.abs(g);
  if (typeof gold === 'number' || typeof predicted === 'number') {
    return typeof gold === 'number' && typeof predicted === 'number' && close(gold, predicted);
  }
  return close(gold[0], predicted[0]) && close(gold[1], predicted[1]);
}

export interface QuantityScore {
  sentences: number;
  precision: number;
  recall: number;
  f1: number;
}

export function scoreNewsQuant(file: string): QuantityScore {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let [found, gold, predicted] = [0, 0, 0];
  for (const line of lines) {
    const sentence = sentenceSchema.parse(JSON.parse(line));
    const values = extractQuantities(sentence.text)
      .map(figureOf)
      .filter((value) => value !== null);
    gold += sentence.gold.length;
    predicted += values.length;
    for (const { value } of sentence.gold) {
      const at = values.findIndex((candidate) => same(value, candidate));
      if (at < 0) continue;
      values.splice(at, 1);
      found++;
    }
  }
  const share = (of: number) => (of > 0 ? found / of : 0);
  const f1 = gold + predicted > 0 ? (2 * found) / (gold + predicted) : 0;
  return { sentences: lines.length, precision: share(predicted), recall: share(gold), f1 };
}
