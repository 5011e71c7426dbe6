import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'tsup';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const root = path.resolve(import.meta.dirname, '../..');
const TEXT = '“We lost over 40 jobs,” said Ada Quill, head of Millworkers United. It was a shameful day.';

/** What the library may find in a browser, and nothing of Node. */
const BROWSER = { atob, performance, TextDecoder, TextEncoder, setTimeout, console };

test('bundled for a browser, it needs nothing of Node and gives the same result', async () => {
  fs.mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const outDir = fs.mkdtempSync(path.join(root, '.tmp', 'browser-'));
  try {
    await build({
      entry: { bundle: path.join(root, 'src/index.ts') },
      outDir,
      format: 'iife',
      globalName: 'accordingTo',
      platform: 'browser',
      noExternal: [/.*/],
      config: false,
      silent: true,
    });
    const [name] = fs.readdirSync(outDir);
    const code = fs.readFileSync(path.join(outDir, name!), 'utf8');
    const result = vm.runInNewContext(`${code}\nJSON.stringify(accordingTo.analyze(${JSON.stringify(TEXT)}))`, {
      ...BROWSER,
    });
    expect(JSON.parse(result)).toEqual(analyze(TEXT));
  } finally {
    fs.rmSync(outDir, { recursive: true });
  }
}, 60_000);
