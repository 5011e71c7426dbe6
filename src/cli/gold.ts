/** Reads labelled texts from a folder or a file, in any format that `according-to/evaluate` reads. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import {
  type Annotation,
  readBio,
  readBrat,
  readCitron,
  readDoccano,
  readJsonl,
  readLabelStudio,
  readProdigy,
} from '../evaluate/index.js';
import { UsageError } from './exit.js';
import { labelFiles, readLabelFile, readLabelFolder } from './label-folder.js';

export const GOLD_FORMATS = [
  'labels',
  'jsonl',
  'brat',
  'citron',
  'label-studio',
  'doccano',
  'prodigy',
  'conll',
] as const;
export type GoldFormat = (typeof GOLD_FORMATS)[number];

/** The labelled texts of `path`; the format is told from names and first record when it is not given. */
export function readGold(path: string, format?: GoldFormat): Annotation[] {
  if (!existsSync(path)) throw new UsageError(`cannot read ${path}: no such file or folder`);
  const read = format ?? guessFormat(path);
  const articles = OWN.has(read) ? readers[read](path) : settled(readers[read](path));
  const labelled = articles.some((article) => KINDS.some((kind) => (article[kind]?.length ?? 0) > 0));
  if (labelled) return articles;
  throw new UsageError(
    `${path} holds no labelled text in the format ${read}; name another with --format (${GOLD_FORMATS.join(', ')})`,
  );
}

/** Formats that say of each text which kinds of labels it has. */
const OWN: ReadonlySet<GoldFormat> = new Set(['labels', 'jsonl']);

/** What is labelled in one text of a corpus is labelled in all, and a text without such a label has none of them. */
function settled(articles: readonly Annotation[]): Annotation[] {
  const labelled = KINDS.filter((kind) => articles.some((article) => (article[kind]?.length ?? 0) > 0));
  return articles.map(({ quotations, statistics, assertions, ...rest }) => {
    const given = { quotations, statistics, assertions };
    return { ...rest, ...Object.fromEntries(labelled.map((kind) => [kind, given[kind] ?? []])) };
  });
}

const KINDS = ['quotations', 'statistics', 'assertions'] as const;

const perFile =
  (read: (file: string, id: string) => Annotation[], extensions: readonly string[]) =>
  (path: string): Annotation[] => {
    const files = isFolder(path) ? filesOf(path, extensions) : [path];
    return files.flatMap((file) => read(readFileSync(file, 'utf8'), basename(file, extname(file))));
  };

const JSON_FILES = ['.jsonl', '.json', '.ndjson'];

const readers: Record<GoldFormat, (path: string) => Annotation[]> = {
  // Labels of other makers may name a snippet that the text holds twice: the first is meant.
  labels: (path) =>
    isFolder(path) ? readLabelFolder(path, { lenient: true }) : [readLabelFile(path, { lenient: true })],
  jsonl: perFile(readJsonl, JSON_FILES),
  brat: readBratFiles,
  citron: perFile(readCitron, ['.json']),
  'label-studio': perFile(readLabelStudio, JSON_FILES),
  doccano: perFile(readDoccano, JSON_FILES),
  prodigy: perFile(readProdigy, JSON_FILES),
  conll: perFile((file) => readBio(file), ['.conll', '.bio', '.tsv', '.txt']),
};

const isFolder = (path: string): boolean => statSync(path).isDirectory();

function filesOf(folder: string, extensions: readonly string[]): string[] {
  const names = readdirSync(folder).filter((name) => extensions.includes(extname(name)));
  return names.sort().map((name) => join(folder, name));
}

/**
 * NAME.ann beside NAME.txt, or in folders attributions/ and text/ as PolNeAR has them. Where several people labelled
 * a text (NAME_4e07.ann, NAME_6b86.ann) the first file is read.
 */
function readBratFiles(path: string): Annotation[] {
  const folder = isFolder(path) ? path : dirname(path);
  const nested = existsSync(join(folder, 'attributions'));
  const files = isFolder(path) ? filesOf(nested ? join(folder, 'attributions') : folder, ['.ann']) : [path];
  const textOf = (file: string, id: string) => join(nested ? join(folder, 'text') : dirname(file), `${id}.txt`);
  const articles = new Map<string, Annotation>();
  for (const file of files) {
    const name = basename(file, '.ann');
    const id = [name, name.replace(/_[0-9a-f]{4}$/, '')].find((candidate) => existsSync(textOf(file, candidate)));
    if (id === undefined) throw new UsageError(`the text of ${file} is not beside it: expected ${textOf(file, name)}`);
    if (articles.has(id)) continue;
    articles.set(id, readBrat(id, readFileSync(textOf(file, id), 'utf8'), readFileSync(file, 'utf8')));
  }
  return [...articles.values()];
}

function guessFormat(path: string): GoldFormat {
  if (isFolder(path)) {
    if (existsSync(join(path, 'attributions')) || filesOf(path, ['.ann']).length > 0) return 'brat';
    if (labelFiles(path).some((file) => existsSync(file.replace(/\.json$/, '.txt')))) return 'labels';
    const first = filesOf(path, [...JSON_FILES, '.conll', '.bio'])[0];
    if (first) return guessFormat(first);
    throw new UsageError(`${path}: nothing labelled found; name the format with --format`);
  }
  if (extname(path) === '.ann') return 'brat';
  if (JSON_FILES.includes(extname(path))) return guessRecord(readFileSync(path, 'utf8'));
  if (['.conll', '.bio', '.tsv'].includes(extname(path))) return 'conll';
  throw new UsageError(
    `${path} looks like no labelled text; name the format with --format (${GOLD_FORMATS.join(', ')})`,
  );
}

/** Each tool's first record has a field that the others lack. */
function guessRecord(file: string): GoldFormat {
  const signs: [RegExp, GoldFormat][] = [
    [/"quotes"\s*:/, 'citron'],
    [/"file"\s*:/, 'labels'],
    [/"data"\s*:\s*\{/, 'label-studio'],
    [/"(entities|label)"\s*:\s*\[[^}]*("start_offset"|\[\s*\d)/, 'doccano'],
    [/"quotations"\s*:/, 'jsonl'],
    [/"spans"\s*:/, 'prodigy'],
  ];
  // The text comes before the labels and may be long; the signs are names of fields with their colon.
  const record =
    file.trimStart().startsWith('[') || file.startsWith('{\n')
      ? file
      : file.slice(0, file.indexOf('\n') + 1 || undefined);
  return signs.find(([sign]) => sign.test(record))?.[1] ?? 'jsonl';
}
