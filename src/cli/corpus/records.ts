/** The records of a corpus, one after the other: a text file is one, a JSONL file has one a line. */
import type { Article, FailedRecord, RecordErrorCode } from '../../stream.js';
import { reasonOf } from '../input.js';
import { readBytes } from './bytes.js';
import { readWhole, splitLines } from './lines.js';

/** A record as it was read. `line` is 1 for a text file. */
export type RawRecord = { readonly id: string; readonly line: number; readonly article: Article } | FailedRecord;

export interface Fields {
  readonly text: string;
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly byline: string;
}

export interface ReadOptions {
  readonly fields: Fields;
  readonly inputFormat: 'auto' | 'text' | 'jsonl';
  /** Bytes of the longest record. */
  readonly maxBytes: number;
  /** Records to pass over: those of an earlier run. */
  readonly skip: number;
  /** Told the compressed bytes as they are read. */
  readonly onRead: (size: number) => void;
}

/** Keeps the byte order mark of a text, so that offsets count it. */
const TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LINE = new TextDecoder('utf-8', { fatal: true });

/** All records of `files`, in order. A file that cannot be read is a failed record; blank lines are none. */
export async function* readRecords(files: readonly string[], options: ReadOptions): AsyncGenerator<RawRecord> {
  let skip = options.skip;
  for (const file of files) {
    const name = file === '-' ? 'stdin' : file.replaceAll('\\', '/');
    const format = formatOf(file, options.inputFormat);
    if (format === 'text' && skip > 0) {
      skip--;
      continue;
    }
    let line = 0;
    try {
      const bytes = readBytes(file, options.onRead);
      if (format === 'text') {
        line = 1;
        yield textRecord(name, await readWhole(bytes, options.maxBytes));
        continue;
      }
      for await (const content of splitLines(bytes, options.maxBytes)) {
        line++;
        if (content && isBlank(content)) continue;
        if (skip > 0) skip--;
        else yield lineRecord(name, line, content, options.fields);
      }
    } catch (error) {
      if (skip > 0) skip--;
      else
        yield failed(name, line + (format === 'text' ? 0 : 1), 'unreadable', `cannot read ${name}: ${reasonOf(error)}`);
    }
  }
}

function formatOf(file: string, wanted: ReadOptions['inputFormat']): 'text' | 'jsonl' {
  if (wanted !== 'auto') return wanted;
  return file !== '-' && /\.(jsonl|ndjson)(\.gz|\.zst)?$/i.test(file) ? 'jsonl' : 'text';
}

const failed = (id: string, line: number, code: RecordErrorCode, message: string): FailedRecord => ({
  id,
  line,
  error: { code, message },
});

function textRecord(id: string, bytes: Uint8Array | null): RawRecord {
  if (!bytes) return failed(id, 1, 'too-long', TOO_LONG);
  try {
    return { id, line: 1, article: { text: TEXT.decode(bytes) } };
  } catch {
    return failed(id, 1, 'invalid-utf8', NOT_UTF8);
  }
}

const TOO_LONG = 'the record is longer than --max-size allows';
const NOT_UTF8 = 'the bytes are not UTF-8: convert them first';

function lineRecord(file: string, line: number, bytes: Uint8Array | null, fields: Fields): RawRecord {
  const place = `${file}:${line}`;
  if (!bytes) return failed(place, line, 'too-long', TOO_LONG);
  let content: string;
  try {
    content = LINE.decode(bytes);
  } catch {
    return failed(place, line, 'invalid-utf8', NOT_UTF8);
  }
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return failed(place, line, 'not-json', 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed(place, line, 'wrong-type', 'the line is JSON, but not an object');
  }
  return articleOf(value as Record<string, unknown>, place, line, fields);
}

function articleOf(value: Record<string, unknown>, place: string, line: number, fields: Fields): RawRecord {
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  const given = field(fields.id);
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : place;
  const text = field(fields.text);
  if (text === undefined || text === null) {
    return failed(id, line, 'no-text', `the record has no field "${fields.text}"; --text-field names another`);
  }
  if (typeof text !== 'string') return failed(id, line, 'wrong-type', `the field "${fields.text}" is not a string`);
  const optional = (name: string): string | undefined => {
    const content = field(name);
    // A date may be written as a number.
    if (typeof content === 'number') return String(content);
    return typeof content === 'string' && content !== '' ? content : undefined;
  };
  const article = {
    text,
    outlet: optional(fields.outlet),
    date: optional(fields.date),
    byline: optional(fields.byline),
  };
  return { id, line, article };
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9);
