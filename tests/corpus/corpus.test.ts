import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelFolder } from '../../src/cli/label-folder.js';
import { readJsonl } from '../../src/evaluate/index.js';

describe.each(['dev', 'test'])('corpus/%s', (part) => {
  const articles = readLabelFolder(`corpus/${part}`);

  it('has labels that stand in their texts, each text 300 to 700 words long', () => {
    for (const { id, text } of articles) {
      const words = text.match(/\S+/g)?.length ?? 0;
      expect(words, id).toBeGreaterThanOrEqual(300);
      expect(words, id).toBeLessThanOrEqual(700);
    }
  });

  it('is compiled: run npx tsx corpus/compile.ts', () => {
    const file = `corpus/${part}.jsonl`;
    expect(existsSync(file)).toBe(true);
    expect(readJsonl(readFileSync(file, 'utf8'))).toEqual(articles);
  });

  it('has second labels only for texts that have first ones', () => {
    const known = new Map(articles.map((article) => [article.id, article.text]));
    for (const { id, text } of readLabelFolder(`corpus/${part}`, { second: true })) expect(known.get(id)).toBe(text);
  });
});

it('shares no article between dev and test', () => {
  const [dev, test] = ['dev', 'test'].map((part) => readLabelFolder(`corpus/${part}`).map((article) => article.text));
  expect(dev!.filter((text) => test!.includes(text))).toEqual([]);
});
