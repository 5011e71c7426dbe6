/**
 * CoNLL columns: a token and its tag (B-Content, I-Content, O …) to a line, sentences parted by an empty line, texts by
 * `# newdoc id = …`. One tag a token: what is nested is lost, and cues and sources go to the nearest content.
 */
import { AccordingToError } from '../../errors.js';
import type { Annotation } from '../annotation.js';
import { checkAnnotations, checkFile } from './arguments.js';
import { fromMarks, type Mark, toMarks } from './marks.js';

const NEW_DOCUMENT = /^# newdoc(?: id = (.*))?$/;
const TOKEN = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu;

interface Row {
  token: string;
  tag: string;
  /** An empty line stands before it. */
  breaks: boolean;
}

/**
 * Reads the columns; the first is the token, the last its tag.
 * @param texts the texts by id, so that offsets are theirs; a text that is not given is put together with spaces
 * between tokens and line breaks between sentences.
 */
export function readBio(file: string, texts: ReadonlyMap<string, string> = new Map()): Annotation[] {
  checkFile(file);
  if (!(texts instanceof Map))
    throw new AccordingToError('invalid-argument', 'The texts must be a Map from id to text.');
  const documents: { id: string; rows: Row[] }[] = [];
  let breaks = false;
  for (const line of file.split(/\r?\n/)) {
    const start = NEW_DOCUMENT.exec(line);
    if (start) documents.push({ id: start[1]?.trim() || `text ${documents.length + 1}`, rows: [] });
    if (line.trim() === '') breaks = true;
    if (line.trim() === '' || line.startsWith('# ')) continue;
    if (documents.length === 0) documents.push({ id: 'text 1', rows: [] });
    const columns = line.split(/\t| +/);
    documents.at(-1)!.rows.push({ token: columns[0]!, tag: columns.at(-1)!, breaks });
    breaks = false;
  }
  return documents.map(({ id, rows }) => fromRows(id, rows, texts.get(id)));
}

function fromRows(id: string, rows: readonly Row[], given: string | undefined): Annotation {
  const text = given ?? rows.map((r, i) => `${i === 0 ? '' : r.breaks ? '\n' : ' '}${r.token}`).join('');
  const marks: (Mark & { end: number })[] = [];
  let cursor = 0;
  let open = '';
  for (const { token, tag } of rows) {
    const start = text.indexOf(token, cursor);
    if (start < 0)
      throw new AccordingToError('invalid-data', `${id}: ${JSON.stringify(token)} does not follow in the text`);
    cursor = start + token.length;
    const [prefix, label = ''] = tag.split(/-(.*)/s);
    if (prefix === 'I' && label === open) marks.at(-1)!.end = cursor;
    else if (prefix === 'B' || prefix === 'I') marks.push({ id: String(marks.length), label, start, end: cursor });
    open = prefix === 'B' || prefix === 'I' ? label : '';
  }
  return fromMarks({ id, text, marks, links: null });
}

/** Writes the columns; where spans overlap, the tag is that of the first in the order of the text, then the longest. */
export function writeBio(annotations: readonly Annotation[]): string {
  checkAnnotations(annotations);
  return annotations.map(writeDocument).join('\n');
}

function writeDocument(annotation: Annotation): string {
  const { id, text, marks } = toMarks(annotation);
  const lines = [`# newdoc id = ${id}`];
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let current: Mark | undefined;
  let last = 0;
  let inside = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (text.slice(last, index).includes('\n')) lines.push('');
    last = index + token.length;
    if (current && current.end <= index) current = undefined;
    inside = current !== undefined;
    while (!current && next < ordered.length && ordered[next]!.start <= index) {
      if (ordered[next]!.end > index) current = ordered[next];
      next++;
    }
    lines.push(`${token}\t${current ? `${inside ? 'I' : 'B'}-${current.label}` : 'O'}`);
  }
  return `${lines.join('\n')}\n`;
}
