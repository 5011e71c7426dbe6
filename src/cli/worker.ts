/**
 * A worker thread of `according-to run`: analyzes a batch of records and renders them, so that the main thread only
 * moves bytes. They are copied to it: a buffer that changed hands would leave a detached one in this thread, after which V8
 * asks of every access to a typed array whether its buffer is still there.
 */
import type { AnalyzeOptions } from '../schema.js';
import { analyzeArticle, type CorpusRecord, reasonFor } from '../stream.js';
import { FORMATS, type RunFormat } from './corpus/formats.js';
import type { RawRecord } from './corpus/records.js';
import { count, emptyTally, type Tally } from './corpus/tally.js';

export interface Batch {
  readonly records: readonly RawRecord[];
  /** Number in the output of the first record, from 1. */
  readonly first: number;
}

export interface Task extends Batch {
  readonly format: RunFormat;
  readonly options: AnalyzeOptions;
  /** One Int32: index of the record at hand, −1 before the first. The main thread watches it for the timeout. */
  readonly progress: SharedArrayBuffer;
}

export interface WrittenPiece {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

export interface BatchResult {
  readonly pieces: readonly WrittenPiece[];
  readonly tally: Tally;
}

const encoder = new TextEncoder();

// Models load at first use, which must not count against the time of a record.
analyzeArticle({ text: '“Ready,” said the worker.' }, '', {});

export default function analyzeBatch({ records, first, format, options, progress }: Task): BatchResult {
  const at = new Int32Array(progress);
  const tally = emptyTally();
  const appended = new Map<string, string[]>();
  const pieces: WrittenPiece[] = [];
  records.forEach((raw, i) => {
    Atomics.store(at, 0, i);
    const record = recordOf(raw, options);
    count(tally, record);
    for (const { file, text, whole } of FORMATS[format].pieces(record, first + i)) {
      if (whole) pieces.push({ file, bytes: encoder.encode(text), whole });
      else if (!appended.get(file)?.push(text)) appended.set(file, [text]);
    }
  });
  for (const [file, texts] of appended) pieces.push({ file, bytes: encoder.encode(texts.join('')), whole: false });
  return { pieces, tally };
}

function recordOf(raw: RawRecord, options: AnalyzeOptions): CorpusRecord {
  if ('error' in raw) return raw;
  const { id, line, article } = raw;
  try {
    return analyzeArticle(article, id, options);
  } catch (error) {
    const [code, message] = reasonFor(error);
    return { id, line, error: { code, message } };
  }
}
