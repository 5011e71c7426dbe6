/** Reads a folder of texts and the label files beside them: NAME.txt, NAME.json and, for a second labeller, NAME.second.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AccordingToError } from '../errors.js';
import type { Annotation } from '../evaluate/annotation.js';
import { parseJson } from '../evaluate/exchange/offsets.js';
import { type CompileOptions, compileLabels } from '../evaluate/labels.js';

const SECOND = '.second.json';

export interface LabelFolderOptions extends CompileOptions {
  /** Read the second labelling; articles that were labelled once are left out. */
  second?: boolean;
}

/** The label files of a folder, in the order of their names. */
export function labelFiles(folder: string, second = false): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name.endsWith(SECOND) === second);
  return files.sort().map((name) => join(folder, name));
}

/** One label file, compiled against the text it names. */
export function readLabelFile(path: string, options: CompileOptions = {}): Annotation {
  const labels = parseJson(path, readFileSync(path, 'utf8'));
  const id = path.replace(/^.*[/\\]/, '').replace(/(\.second)?\.json$/, '');
  const file = typeof labels === 'object' && labels !== null && 'file' in labels ? String(labels.file) : `${id}.txt`;
  if (file !== basename(file)) throw invalid(path, `"file" names a text beside the labels, not a path: ${file}`);
  const text = join(path, '..', file);
  if (!existsSync(text)) throw invalid(path, `its text ${file} is not beside it`);
  return compileLabels(id, readFileSync(text, 'utf8'), labels, options);
}

const invalid = (path: string, message: string) => new AccordingToError('invalid-data', `${path}: ${message}`);

export function readLabelFolder(folder: string, options: LabelFolderOptions = {}): Annotation[] {
  return labelFiles(folder, options.second).map((path) => readLabelFile(path, options));
}
