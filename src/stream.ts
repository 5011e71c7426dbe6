/**
 * Articles by the million: an async iterable in, an async iterable out, one record for each article in the same order.
 * A record that cannot be analyzed becomes an error record in its place. Nothing is read before it is asked for, so a
 * slow consumer holds the source back.
 */
import { analyze } from './analyze.js';
import { AccordingToError } from './errors.js';
import type { Analysis, AnalyzeOptions } from './schema.js';

/** One article of a corpus. `outlet` and `byline` win over those of the options. */
export interface Article {
  readonly text: string;
  /** Default: its number in the stream, from 1. */
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  /** Kept, not read. */
  readonly date?: string | undefined;
}

/** Why a record has no analysis. */
export type RecordErrorCode =
  /** The line is not JSON. */
  | 'not-json'
  /** The record is not an object, or a field has the wrong type. */
  | 'wrong-type'
  /** The record has no text. */
  | 'no-text'
  /** The bytes are not UTF-8. */
  | 'invalid-utf8'
  /** The record is longer than the limit. */
  | 'too-long'
  /** The file cannot be read, or its compression is damaged. */
  | 'unreadable'
  /** The analysis took longer than the limit. */
  | 'timeout'
  /** The analysis failed: a bug, please report it. */
  | 'internal';

export interface RecordError {
  readonly code: RecordErrorCode;
  readonly message: string;
}

/** What is known of a record beside its analysis. */
export interface RecordInfo {
  readonly id: string;
  readonly outlet?: string;
  readonly date?: string;
}

export type AnalyzedRecord = RecordInfo & Analysis;
/** `line`: number of the record in its stream or file, from 1. */
export type FailedRecord = { readonly id: string; readonly line: number; readonly error: RecordError };
export type CorpusRecord = AnalyzedRecord | FailedRecord;

export interface StreamOptions extends AnalyzeOptions {
  /** Ends the stream: the iterator throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

function checkOptions(options: StreamOptions): StreamOptions {
  if (typeof options === 'object' && options !== null) return options;
  throw new AccordingToError('invalid-argument', 'The options must be an object, or be left out.');
}

/** A text is no stream of texts, though its letters can be walked over. */
function checkSource(source: unknown): void {
  const walks = typeof source === 'object' && source !== null;
  if (walks && (Symbol.asyncIterator in source || Symbol.iterator in source)) return;
  throw new AccordingToError(
    'invalid-argument',
    'The source must be an iterable or async iterable of texts or articles. For one text call analyze(), or pass [text].',
  );
}

/** Timers, input and the signal have their turn at least this often. */
const LONGEST_TURN_MS = 20;

/**
 * Analyzes a stream of texts or articles.
 *
 * @throws {AccordingToError} when asked for the first record, if an option is wrong; never because of a record.
 */
export async function* analyzeStream(
  source: AsyncIterable<string | Article> | Iterable<string | Article>,
  options: StreamOptions = {},
): AsyncGenerator<CorpusRecord, void, undefined> {
  const { signal, ...rest } = checkOptions(options);
  analyze('', rest);
  checkSource(source);
  let line = 0;
  let rested = performance.now();
  for await (const item of signal ? until(signal, source) : source) {
    line++;
    const failed = (code: RecordErrorCode, message: string): FailedRecord => {
      const id = typeof item === 'object' && typeof item?.id === 'string' ? item.id : String(line);
      return { id, line, error: { code, message } };
    };
    if (typeof item !== 'string' && (typeof item !== 'object' || item === null)) {
      yield failed('wrong-type', `a record is a string or { text, id? }, not ${item === null ? 'null' : typeof item}`);
      continue;
    }
    const article: Article = typeof item === 'string' ? { text: item } : item;
    if (typeof article.text !== 'string') {
      yield failed('no-text', 'the record has no text: give it a string field "text"');
      continue;
    }
    const wrong = (['id', 'outlet', 'byline', 'date'] as const).find(
      (key) => article[key] !== undefined && typeof article[key] !== 'string',
    );
    if (wrong !== undefined) {
      yield failed('wrong-type', `the field "${wrong}" of the record is not a string`);
      continue;
    }
    try {
      yield analyzeArticle(article, article.id ?? String(line), rest);
    } catch (error) {
      yield failed(...reasonFor(error));
    }
    if (performance.now() - rested > LONGEST_TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
  }
}

/** The items of a source until the signal comes, though the source may then be waiting for its next one. */
async function* until<T>(
  signal: AbortSignal,
  source: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<T, void, undefined> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
  });
  // Whoever has no item to wait for when the signal comes learns of it before the next one.
  aborted.catch(() => {});
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // A source that waits cannot be waited for.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

/** One article as a record. Throws what {@link analyze} throws. */
export function analyzeArticle(article: Article, id: string, options: AnalyzeOptions): AnalyzedRecord {
  const { text, outlet, byline, date } = article;
  const analysis = analyze(text, { ...options, ...(outlet && { outlet }), ...(byline && { byline }) });
  return { id, ...(outlet !== undefined && { outlet }), ...(date !== undefined && { date }), ...analysis };
}

/** The error of a record whose analysis threw: a wrong field, or a bug of ours. */
export function reasonFor(error: unknown): [RecordErrorCode, string] {
  if (error instanceof AccordingToError) return ['wrong-type', error.message];
  return ['internal', error instanceof Error ? error.message : String(error)];
}
