/**
 * Compiles the label files of corpus/dev and corpus/test to standoff JSONL: dev.jsonl and test.jsonl, one article a
 * line, offsets in UTF-16 code units. A second labelling goes to dev.second.jsonl and test.second.jsonl.
 * usage: npx tsx corpus/compile.ts
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLabelFolder } from '../src/cli/label-folder.js';
import { checkAnnotation } from '../src/evaluate/annotation.js';

const here = dirname(fileURLToPath(import.meta.url));
for (const part of ['dev', 'test']) {
  for (const second of [false, true]) {
    const articles = readLabelFolder(join(here, part), { second }).map(checkAnnotation);
    const file = join(here, `${part}${second ? '.second' : ''}.jsonl`);
    if (articles.length === 0 && !existsSync(file)) continue;
    writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    console.log(`${file}: ${articles.length} articles`);
  }
}
