/** Reads a folder of texts and the label files beside them: NAME.txt, NAME.json and, for a second labeller, NAME.second.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../evaluate/annotation.js';
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
  const labels: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const id = path.replace(/^.*[/\\]/, '').replace(/(\.second)?\.json$/, '');
  const file = typeof labels === 'object' && labels !== null && 'file' in labels ? String(labels.file) : `${id}.txt`;
  return compileLabels(id, readFileSync(join(path, '..', file), 'utf8'), labels, options);
}

export function readLabelFolder(folder: string, options: LabelFolderOptions = {}): Annotation[] {
  return labelFiles(folder, options.second).map((path) => readLabelFile(path, options));
}
