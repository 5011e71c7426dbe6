import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.js';

const root = path.resolve(import.meta.dirname, '../..');
const pkg = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Lower layers first: a file imports from its own layer or from one further up this list. */
const LAYERS = [
  ['schema', 'span', 'errors', 'version', 'lexicon'],
  ['text'],
  ['tagger'],
  ['models'],
  ['entity'],
  ['quotation'],
  ['statistic', 'assertion', 'stance'],
  ['options', 'segments', 'assemble', 'analyze', 'analyzer', 'explain', 'in-order', 'stream', 'index'],
  ['format', 'evaluate'],
  ['cli'],
];

function* sources(dir = path.join(root, 'src')): Generator<string> {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (full.endsWith('.ts')) yield path.relative(path.join(root, 'src'), full).replaceAll(path.sep, '/');
  }
}

const layerOf = (file: string): number =>
  LAYERS.findIndex((names) => names.includes(file.replace(/\.ts$/, '').split('/')[0]!));

/** Files of src that a file imports for their values; imports of types alone make no dependency. */
function imports(file: string): string[] {
  const code = fs.readFileSync(path.join(root, 'src', file), 'utf8');
  const found = code.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gm);
  return [...found].map((m) => path.posix.join(path.posix.dirname(file), `${m[1]}.ts`));
}

describe('the house', () => {
  test('the version in results is the version of the package', () => {
    expect(version).toBe(pkg.version);
  });

  test('every source file has a layer, and imports run downwards only', () => {
    const upward = [...sources()].flatMap((file) => {
      expect(layerOf(file), `${file} is in no layer`).toBeGreaterThanOrEqual(0);
      return imports(file)
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`);
    });
    expect(upward).toEqual([]);
  });

  test('no source file outgrows a sitting', () => {
    const data = /^(lexicon|models)\//;
    const long = [...sources()].filter((file) => {
      if (data.test(file)) return false;
      return fs.readFileSync(path.join(root, 'src', file), 'utf8').split('\n').length > 261;
    });
    expect(long).toEqual([]);
  });

  test('the changelog knows this version or the next', () => {
    const log = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    expect(log).toMatch(new RegExp(`^## \\[(Unreleased|${pkg.version.replaceAll('.', '\\.')})\\]`, 'm'));
  });

  test('what only the command needs stays out of the library', () => {
    const own = new Set(['wink-nlp', 'wink-eng-lite-web-model', 'zod']);
    const foreign = [...sources()]
      .filter((file) => !file.startsWith('cli/'))
      .flatMap((file) => {
        const code = fs.readFileSync(path.join(root, 'src', file), 'utf8');
        return [...code.matchAll(/^import .*from '([^.'][^']*)';/gm)]
          .map((m) => m[1]!)
          .filter((name) => !own.has(name));
      });
    expect(foreign).toEqual([]);
  });
});
