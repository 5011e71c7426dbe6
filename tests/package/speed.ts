/**
 * How fast: `npm run speed`. The project's own articles, in one run with what the library is built on and what one would
 * use instead. Medians of five rounds; growth is the time per character of a text 64 times as long.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const root = path.resolve(import.meta.dirname, '../..');
// The build, not the sources: tsx wraps every function of a TypeScript file, which costs a third of the speed.
const built = pathToFileURL(path.join(root, 'dist/index.js')).href;
const { analyze } = (await import(built)) as typeof import('../../src/index.js');
const texts = ['corpus/dev', 'corpus/test', 'corpus/sample'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8')),
);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
const systems: Record<string, (text: string) => unknown> = {
  'according-to, everything': (text) => analyze(text),
  'wink-nlp, tokens, tags, sentences, entities': (text) => wink.readDoc(text),
  'compromise, quotations, people, organizations, numbers': (text) => {
    const doc = compromise(text);
    return [doc.quotations(), doc.people(), doc.organizations(), doc.numbers()].map((view) => view.out('offset'));
  },
};

function timeOf(read: (text: string) => unknown): number {
  const begun = performance.now();
  for (const text of texts) read(text);
  return performance.now() - begun;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const times = Object.entries(systems).map(([name, read]) => {
  timeOf(read);
  return [name, median([1, 2, 3, 4, 5].map(() => timeOf(read)))] as const;
});
console.log(`| ${texts.length} articles, ${words.toLocaleString('en-US')} words, one thread | words a second |`);
console.log('| --- | ---: |');
for (const [name, ms] of times) console.log(`| ${name} | ${(Math.round(words / ms) * 1000).toLocaleString('en-US')} |`);

const one = texts[0]!;
const perCharacter = (text: string, rounds: number): number => {
  const rates = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    analyze(text);
    return (performance.now() - begun) / text.length;
  });
  return median(rates);
};
const growth = perCharacter(Array(64).fill(one).join('\n\n'), 5) / perCharacter(one, 100);
console.log(`\nA text 64 times as long takes ${growth.toFixed(2)} times as long per character.`);
