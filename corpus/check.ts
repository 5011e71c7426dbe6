/**
 * Checks every article and label file of the corpus.
 * usage: npx tsx corpus/check.ts [--show NAME] [PATH-PREFIX …]
 * An error (a broken file, a snippet that is absent or ambiguous) fails the run; a remark asks for a second look.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelFiles, readLabelFile } from '../src/cli/label-folder.js';
import { type Annotation, checkAnnotation } from '../src/evaluate/annotation.js';
import { remarks } from './remarks.js';

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const shown = args.includes('--show') ? args.splice(args.indexOf('--show'), 2)[1] : undefined;

let errors = 0;
let checked = 0;
for (const part of ['dev', 'test']) {
  const folder = join(here, part);
  const wanted = (path: string) =>
    args.length === 0 || args.some((prefix) => relative(folder, path).startsWith(prefix));
  for (const path of [...labelFiles(folder), ...labelFiles(folder, true)].filter(wanted)) {
    const name = relative(here, path);
    try {
      const article = checkAnnotation(readLabelFile(path));
      for (const remark of remarks(article)) console.log(`${name}: look again: ${remark}`);
      if (shown && name.includes(shown)) show(article);
      checked++;
    } catch (error) {
      errors++;
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt') && wanted(join(folder, f)))) {
    if (labelFiles(folder).some((path) => path === join(folder, file.replace(/\.txt$/, '.json')))) continue;
    errors++;
    console.error(`${part}/${file}: no label file`);
  }
}
console.log(`${checked} label files sound, ${errors} errors`);
const planned = [...readFileSync(join(here, 'PLAN.md'), 'utf8').matchAll(/^\| ([abc]\d\d-[a-z-]+) \|/gm)].map(
  (m) => m[1]!,
);
const missing = planned.filter((name) =>
  ['dev', 'test'].every((part) => !existsSync(join(here, part, `${name}.json`))),
);
if (missing.length > 0)
  console.log(`of the plan ${planned.length - missing.length} are written; to write: ${missing.join(', ')}`);
process.exitCode = errors > 0 ? 1 : 0;

/** The labels of an article as they were found in it, with the words around. */
function show(article: Annotation): void {
  const at = ({ start, end }: { start: number; end: number }) =>
    `${article.text.slice(Math.max(0, start - 15), start)}⟦${article.text.slice(start, end)}⟧${article.text.slice(end, end + 15)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const q of article.quotations ?? []) {
    console.log(`\nQ ${q.type} ${q.stance}${q.optional ? ' optional' : ''}: ${q.contents.map(at).join(' + ')}`);
    console.log(`  cue ${q.cue?.map(at).join() || '–'}  source ${q.source?.map(at).join() || '–'}`);
    console.log(`  speaker ${q.speaker?.join(' = ') ?? '–'}  organization ${q.organization?.join(' = ') ?? '–'}`);
  }
  for (const s of article.statistics ?? []) {
    const value = s.value ?? `${s.low ?? '?'}–${s.high ?? '?'}`;
    console.log(
      `S ${at(s)}  ${s.bound} ${value} ${s.unit ?? ''} of ${s.measure ?? '?'}, by ${s.reporter?.join(' = ') ?? 'the writer'}`,
    );
  }
  for (const a of article.assertions ?? []) console.log(`A ${a.category} ${a.certainty} ${a.stance}: ${at(a)}`);
}
