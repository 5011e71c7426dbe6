import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import type { Analysis } from '../../src/schema.js';
import { cpuOf, leastCpu } from '../cpu.js';
import { checkInvariants } from './invariants.js';

const SENTENCE = 'The mayor said 40 people were “very, very angry” about it. ';

/** What breaks tokenizers, regular expressions and stacks. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['a million opening marks', '“'.repeat(1e6)],
  ['a million straight marks', '"'.repeat(1e6)],
  ['a million straight marks with spaces', '" '.repeat(1e6)],
  ['a million apostrophes', "'".repeat(1e6)],
  ['a million digits', '7'.repeat(1e6)],
  ['a million digits with commas', '7,'.repeat(5e5)],
  ['ten thousand numbers', '7 '.repeat(1e4)],
  ['a single line of 5 MB without a space', 'x'.repeat(5e6)],
  ['a word of 5 MB in an article', `${SENTENCE}${'x'.repeat(5e6)} ${SENTENCE}`],
  ['200 nested marks', `${'“a ‘b '.repeat(100)}c${'’ d” '.repeat(100)}`],
  ['nested brackets', `${'('.repeat(5e4)}${')'.repeat(5e4)}`],
  ['runs of URLs', 'http://'.repeat(1000)],
  ['a chain of hyphens', 'a-'.repeat(8000)],
  ['a chain of dots', 'a.'.repeat(1e5)],
  ['a hundred thousand line breaks', '\n'.repeat(1e5)],
  ['a million blanks', ' '.repeat(1e6)],
  ['no-break spaces', '\u00a0'.repeat(1e5)],
  ['lone surrogates', '\ud83d'.repeat(1e5)],
  ['emoji', '👩‍👩‍👧'.repeat(1e4)],
  ['combining marks', `e${'\u0301'.repeat(1e5)}`],
  ['control characters', '\u0000\u001b[31m'.repeat(2000)],
  ['a mark that never closes', `“${SENTENCE.repeat(150)}`],
  ['a mark opened in each of 150 paragraphs', `“${SENTENCE}\n\n`.repeat(150)],
  ['markup', '<p class="a">&quot;'.repeat(1500)],
  ['attributions of attributions', 'He said she said '.repeat(2000)],
  ['"according to" without end', 'according to '.repeat(5000)],
  ['names without end', 'John Smith of Acme Corp, '.repeat(1500)],
  ['cues without content', 'said '.repeat(1e4)],
  ['a paragraph of nothing but cues and subjects', 'said he, X said, '.repeat(3000)],
  ['single marks left open after colons', ': ‘a'.repeat(5e4)],
  ['a single mark left open, and a double one closed in it', ', ‘?” he asked '],
  ['vulgar fractions', '½'.repeat(500)],
];

describe('every input gives a sound result', () => {
  analyze(SENTENCE);
  test.each(HOSTILE)('%s', (_name, text) => {
    let analysis: Analysis | null = null;
    const took = leastCpu(() => {
      analysis = analyze(text);
    }, 1000);
    checkInvariants(text, analysis!);
    expect(took).toBeLessThan(1000);
  });
});

test('time is linear: a text eight times as long takes about eight times as long', () => {
  const article = `${SENTENCE.repeat(15)}\n\n`.repeat(4);
  const eight = article.repeat(8);
  for (let i = 0; i < 3; i++) analyze(article);
  // Side by side, so that both meet the same machine; the least of each over as many rounds as it takes.
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 6 && !(long < 2 * short); i++) {
    short = Math.min(
      short,
      cpuOf(() => [1, 2, 3, 4, 5, 6, 7, 8].forEach(() => void analyze(article))),
    );
    long = Math.min(
      long,
      cpuOf(() => analyze(eight)),
    );
  }
  expect(long / short).toBeLessThan(2);
});
