/**
 * How many of PolNeAR's sources that hold a name are met by a recognised person or organisation:
 * `npx tsx training/report-named-sources.ts PATH_TO_POLNEAR_DEV ENTITIES.jsonl`. The second file says where the names of
 * persons and organisations are in the same articles (`{ text, ents: [start, end, type][] }` to a line); a source holds a
 * name where one of these overlaps it.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../src/index.js';
import type { CharRange } from '../src/span.js';
import { charsOf } from '../src/text/document.js';
import { readPolnear } from './polnear.js';

interface Labelled {
  readonly text: string;
  readonly ents: readonly (readonly [number, number, string])[];
}

const [polnear, entities] = process.argv.slice(2);
if (polnear === undefined || entities === undefined) {
  console.error('usage: npx tsx training/report-named-sources.ts PATH_TO_POLNEAR_DEV ENTITIES.jsonl');
  process.exit(2);
}

const names = new Map<string, CharRange[]>();
for (const line of readFileSync(entities, 'utf8').trim().split('\n')) {
  const { text, ents } = JSON.parse(line) as Labelled;
  names.set(
    text,
    ents.filter(([, , type]) => type !== 'LOC').map(([start, end]) => ({ start, end })),
  );
}

let named = 0;
let met = 0;
for (const { doc, attributions } of readPolnear(polnear)) {
  const known = names.get(doc.text);
  if (known === undefined) continue;
  const found = analyze(doc.text).entities.flatMap((e) => (e.type === 'place' ? [] : e.mentions));
  for (const { source } of attributions) {
    const [first] = source;
    if (first === undefined) continue;
    const { start, end } = charsOf(doc, first);
    const overlaps = (range: CharRange) => range.start < end && range.end > start;
    if (!known.some(overlaps)) continue;
    named++;
    if (found.some(overlaps)) met++;
  }
}
console.log(
  `sources that hold a name: ${named}; met by a recognised person or organisation: ${((100 * met) / named).toFixed(1)} %`,
);
