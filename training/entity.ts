/**
 * Trains the recogniser of names and writes src/models/entity.weights.ts.
 *
 *   npx tsx training/entity.ts FOLDER [--dry]     FOLDER holds train/*.jsonl and dev/*.jsonl
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContext } from '../src/entity/context.js';
import { EDGE_CLASSES } from '../src/entity/features.js';
import { mendNames } from '../src/entity/mend.js';
import { LABELS, recogniseNames } from '../src/entity/recognise.js';
import { decodeModel, type LinearData } from '../src/tagger/codec.js';
import { FeatureTable } from '../src/tagger/features.js';
import type { LinearModel } from '../src/tagger/model.js';
import { charsOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { quantise, writeModel } from './engine-quantise.js';
import { readLabelled, sequencesOf } from './entity-data.js';
import { meanOf, type TrainingSequence, trainPerceptron } from './perceptron.js';

const SEED = 1;
const EPOCHS = 5;
const BITS = 16;
/** Models of several seeds are averaged: their mistakes differ. */
const RUNS = 4;
const LABEL = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;

function readTraining(folder: string): TrainingSequence[] {
  const table = new FeatureTable(2 ** 20, 2 ** 26);
  const sequences: TrainingSequence[] = [];
  for (const name of readdirSync(folder).sort()) {
    const before = sequences.length;
    for (const article of readLabelled(join(folder, name))) {
      for (const sequence of sequencesOf(article, table)) sequences.push(sequence);
    }
    console.error(`${name}: ${sequences.length - before} sentences`);
  }
  return sequences;
}

function f1(tp: number, predicted: number, gold: number): number {
  return predicted + gold > 0 ? (200 * tp) / (predicted + gold) : 0;
}

/** Exact spans and types of the names after their repairs: F1 of PER / ORG / LOC / all. */
export function measure(file: string, model: LinearModel): string {
  const counts = new Map(['PER', 'ORG', 'LOC', 'all'].map((type) => [type, [0, 0, 0] as [number, number, number]]));
  for (const { text, ents } of readLabelled(file)) {
    const doc = readDocument(text);
    const gold = new Set(ents.map(([start, end, type]) => `${start}-${end}-${type}`));
    const context = readContext(doc);
    const raw = recogniseNames(doc, context, model);
    const { names } = mendNames(doc, context, raw);
    const found = new Set(
      names.map((name) => `${charsOf(doc, name).start}-${charsOf(doc, name).end}-${LABEL[name.type]}`),
    );
    for (const [type, count] of counts) {
      const of = (set: Set<string>) => [...set].filter((key) => type === 'all' || key.endsWith(type));
      count[0] += of(found).filter((key) => gold.has(key)).length;
      count[1] += of(found).length;
      count[2] += of(gold).length;
    }
  }
  return [...counts].map(([type, count]) => `${type} ${f1(...count).toFixed(1)}`).join('  ');
}

/** The commit of the code that trains. */
const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

function main([folder, ...flags]: string[]): void {
  if (folder === undefined) throw new Error('usage: npx tsx training/entity.ts FOLDER [--dry]');
  const sequences = readTraining(join(folder, 'train'));
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const onEpoch = (epoch: number, error: number) =>
      console.error(`run ${run + 1}, epoch ${epoch}: ${(100 * error).toFixed(2)} % of tokens wrong while training`);
    return trainPerceptron(sequences, {
      labels: LABELS,
      bits: [BITS],
      edgeClasses: EDGE_CLASSES,
      epochs: EPOCHS,
      seed: SEED + run,
      onEpoch,
    })[0]!;
  });
  const trained = meanOf(runs);
  const data: LinearData = quantise(trained);
  const dev = join(folder, 'dev');
  const figures = readdirSync(dev)
    .sort()
    .map((name) => `${name}: ${measure(join(dev, name), decodeModel(data))}`);
  for (const line of figures) console.log(line);
  if (flags.includes('--dry')) return;
  const tokens = sequences.reduce((sum, s) => sum + s.count, 0);
  writeModel('src/models/entity.weights.ts', 'ENTITY_MODEL', data, [
    `Recogniser of names. npx tsx training/entity.ts, seeds ${SEED}–${SEED + RUNS - 1} averaged, ${EPOCHS} epochs, ${BITS} bits,`,
    'a weight one of sixteen values.',
    `Data: ${readdirSync(join(folder, 'train')).sort().join(', ')} (public domain, CC BY, MIT),`,
    `${tokens} tokens; trained ${new Date().toISOString().slice(0, 10)} at ${commit()}.`,
    'Exact-match F1 on development sets, after the repairs of src/entity/mend.ts:',
    ...figures.map((line) => `  ${line}`),
  ]);
}

main(process.argv.slice(2));
