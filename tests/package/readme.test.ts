import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { analyzeOptionsSchema } from '../../src/schema.js';

const root = path.resolve(import.meta.dirname, '../..');
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');

const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({
  language,
  body: body!,
}));

test('the example in the README prints what the README says', async () => {
  const at = blocks.findIndex(({ language }) => language === 'ts');
  const code = blocks[at]!.body.replace(`'according-to'`, JSON.stringify(path.join(root, 'src/index.ts')));
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  fs.mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const folder = fs.mkdtempSync(path.join(root, '.tmp', 'readme-'));
  const file = path.join(folder, 'example.ts');
  try {
    fs.writeFileSync(file, code);
    await import(file);
  } finally {
    log.mockRestore();
    fs.rmSync(folder, { recursive: true });
  }
  expect(`${lines.join('\n')}\n`).toBe(blocks[at + 1]!.body);
});

test('the README names every export and every option', async () => {
  const names = Object.keys(await import('../../src/index.js')).filter((name) => !/Schema$|^version$/.test(name));
  for (const name of [...names, ...Object.keys(analyzeOptionsSchema.shape)]) expect(readme).toContain(`\`${name}`);
});

test('links in README and docs lead somewhere', () => {
  for (const file of ['README.md', 'docs/design.md']) {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(fs.existsSync(path.resolve(root, path.dirname(file), target!)), `${file}: ${target}`).toBe(true);
    }
  }
});
