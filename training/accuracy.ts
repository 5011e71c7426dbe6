/**
 * The table that README and docs/model-card.md show, measured anew: the project's own corpus, dev and test, and, where
 * paths to them are given, PolNeAR (attributions) and NewsQuant (quantities).
 * usage: npm run accuracy -- [--polnear DIR] [--newsquant FILE] [--check] [--record]
 *   --record  writes the figures to corpus/accuracy.json
 *   --check   fails when a figure of the own corpus is below the recorded interval
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readGold } from '../src/cli/gold.js';
import { readLabelFolder } from '../src/cli/label-folder.js';
import { type Annotation, type Evaluation, evaluate, fromAnalysis, type MeasureName } from '../src/evaluate/index.js';
import { analyze } from '../src/index.js';
import { scoreNewsQuant } from './accuracy-newsquant.js';

const RECORD = 'corpus/accuracy.json';

/** What the table shows, and under which name. */
const shown: readonly (readonly [MeasureName, string])[] = [
  ['contents.overlap', 'quotations found, F1'],
  ['contents.token', 'contents, token F1'],
  ['cues.token', 'cues, token F1'],
  ['sources.token', 'sources, token F1'],
  ['attributions', 'content and source linked, F1'],
  ['quotations.speaker', 'speaker right'],
  ['quotations.organization', 'organization right'],
  ['quotations.type', 'direct, mixed, indirect right'],
  ['quotations.stance', 'stance of quotations right'],
  ['statistics.overlap', 'statistics found, F1'],
  ['statistics.value', 'value right'],
  ['statistics.bound', 'bound right'],
  ['statistics.unit', 'unit right'],
  ['statistics.source', 'who reported it right'],
  ['assertions.token', 'assertions, token F1'],
  ['assertions.stance', 'stance of assertions right'],
];

const recordSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ score: z.number(), low: z.number(), high: z.number() })),
);
type Recorded = z.infer<typeof recordSchema>;

const { values: flags } = parseArgs({
  options: {
    polnear: { type: 'string' },
    newsquant: { type: 'string' },
    check: { type: 'boolean' },
    record: { type: 'boolean' },
  },
});

const started = performance.now();
const sets: [string, Annotation[], Annotation[]?][] = [];
for (const part of ['dev', 'test']) {
  const gold = readLabelFolder(`corpus/${part}`);
  sets.push([`corpus ${part}`, gold]);
  const second = readLabelFolder(`corpus/${part}`, { second: true });
  const twice = gold.filter((article) => second.some((other) => other.id === article.id));
  if (second.length > 0) sets.push([`two readers, ${part}`, twice, second]);
}
if (flags.polnear) sets.push(['PolNeAR', readGold(flags.polnear, 'brat')]);

const results = sets
  .filter(([, gold]) => gold.length > 0)
  .map(([name, gold, other]): [string, Evaluation] => {
    // PolNeAR joins what goes on after the cue's full stop to the quotation before; our guide parts the two.
    const continuations = name === 'PolNeAR' ? 'joined' : 'separate';
    const predicted = other ?? gold.map(({ id, text }) => fromAnalysis(analyze(text, { continuations }), id));
    return [name, evaluate(gold, predicted)];
  });
console.log(table(results));
if (flags.newsquant) {
  const { sentences, precision, recall, f1 } = scoreNewsQuant(flags.newsquant);
  const [p, r, f] = [precision, recall, f1].map((x) => (100 * x).toFixed(1));
  console.log(`\nNewsQuant, ${sentences} sentences: values of quantities F1 ${f} (precision ${p}, recall ${r})`);
}
console.error(`${((performance.now() - started) / 1000).toFixed(1)} s`);

const own = results.filter(([name]) => name.startsWith('corpus'));
if (flags.record) writeFileSync(RECORD, `${JSON.stringify(recordOf(own), null, 2)}\n`);
if (flags.check) process.exitCode = checkAgainstRecord(own) ? 0 : 1;

/** A Markdown table: a measure to a row, a set to a column, each figure with its 95 % interval. */
function table(columns: readonly [string, Evaluation][]): string {
  const cell = (evaluation: Evaluation, name: MeasureName): string => {
    const m = evaluation.measures[name];
    if (!m) return '–';
    const percent = (x: number) => (100 * x).toFixed(1);
    return m.interval ? `${percent(m.score)} (${percent(m.interval[0])}–${percent(m.interval[1])})` : percent(m.score);
  };
  const rows = shown.map(([name, label]) => [label, ...columns.map(([, evaluation]) => cell(evaluation, name))]);
  const head = ['', ...columns.map(([name, { articles }]) => `${name}, ${articles} articles`)];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function recordOf(columns: readonly [string, Evaluation][]): Recorded {
  const entry = (evaluation: Evaluation) =>
    shown.flatMap(([name]) => {
      const m = evaluation.measures[name];
      return m?.interval ? [[name, { score: m.score, low: m.interval[0], high: m.interval[1] }] as const] : [];
    });
  return Object.fromEntries(columns.map(([name, evaluation]) => [name, Object.fromEntries(entry(evaluation))]));
}

/** Whether no figure fell below the lower end of its recorded interval; says which did. */
function checkAgainstRecord(columns: readonly [string, Evaluation][]): boolean {
  if (!existsSync(RECORD)) throw new Error(`${RECORD} is missing: run npm run accuracy -- --record`);
  const recorded = recordSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8')));
  let sound = true;
  for (const [name, evaluation] of columns) {
    for (const [measure, { score, low }] of Object.entries(recorded[name] ?? {})) {
      const now = evaluation.measures[measure as MeasureName]?.score ?? 0;
      if (now >= low) continue;
      sound = false;
      console.error(
        `${name}: ${measure} is ${now.toFixed(3)}, recorded ${score.toFixed(3)}, lower end ${low.toFixed(3)}`,
      );
    }
  }
  return sound;
}
