/** A corpus analyzed by all cores, in the order of the input, resumed where it was killed. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { mapInOrder } from '../../in-order.js';
import { analyze } from '../../index.js';
import type { AnalyzeOptions } from '../../schema.js';
import { version } from '../../version.js';
import { Exit, type ExitCode, UsageError } from '../exit.js';
import { print } from '../output.js';
import { AnalysisPool } from '../pool.js';
import type { Batch, BatchResult } from '../worker.js';
import { expandInputs, sizeOf, stampOf } from './files.js';
import { FORMATS, type Format, type Piece, type RunFormat } from './formats.js';
import { type Progress, startProgress } from './progress.js';
import { type Fields, type RawRecord, type ReadOptions, readRecords } from './records.js';
import { openStaging } from './staging.js';
import { addTally, describeTally, emptyTally, failures, type Tally } from './tally.js';

export interface RunFlags {
  readonly out: string;
  readonly format: RunFormat;
  readonly inputFormat: ReadOptions['inputFormat'];
  readonly fields: Fields;
  readonly workers: number;
  readonly limit: number;
  readonly timeout: number;
  readonly maxSize: number;
  readonly resume: boolean;
  readonly overwrite: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly options: AnalyzeOptions;
}

/** Where results go: a file that is put in place at the end, or stdout. */
interface Sink {
  readonly tally: Tally;
  write(result: BatchResult): Promise<void> | void;
  finish(): Promise<void> | void;
  /** Leaves what is written for a later run, or brings it to an end where none can go on with it. */
  close(): Promise<void> | void;
}

/** A batch takes a worker some tens of milliseconds: enough to outweigh the message, little enough to lose. */
const BATCH_RECORDS = 16;
const BATCH_LENGTH = 60_000;
/** Batches begun per worker, so that none waits for the main thread. */
const AHEAD = 2;

const say = (message: string) => process.stderr.write(`according-to: ${message}\n`);

/** Runs over a corpus. Throws {@link UsageError} when the call cannot be served. */
export async function analyzeCorpus(inputs: readonly string[], flags: RunFlags): Promise<ExitCode> {
  analyze('', flags.options);
  const format = FORMATS[flags.format];
  const out = outputOf(flags.out, format);
  const files = await expandInputs(inputs, out);
  // Before anything is written: what is begun can be gone on with, whenever Ctrl-C comes.
  const stop = stopOnInterrupt();
  const sink = await openSink(out, format, files, flags);
  if (!sink) {
    stop.release();
    say(`${out} is there, and no run of it is open: taken for complete, nothing done (--overwrite begins again)`);
    return Exit.ok;
  }
  const pool = new AnalysisPool({ ...flags, timeoutMs: flags.timeout * 1000 });
  const progress = startProgress(files, flags.quiet);
  const begun = performance.now();
  const own = emptyTally();
  let ended: 'complete' | 'failed' | 'interrupted' = 'complete';
  try {
    ended = await analyzeAll(files, flags, { sink, pool, progress, own, stop: stop.signal });
    if (ended === 'complete') await sink.finish();
  } finally {
    progress.stop();
    stop.release();
    if (ended !== 'complete') await sink.close();
    // A source that still waits would keep the process alive.
    if (files.includes('-')) process.stdin.destroy();
    await pool.close();
  }
  if (!flags.quiet) process.stderr.write(`${describeTally(sink.tally, own, (performance.now() - begun) / 1000)}\n`);
  return conclude(ended, sink.tally, out);
}

interface Machinery {
  readonly sink: Sink;
  readonly pool: AnalysisPool;
  readonly progress: Progress;
  readonly own: Tally;
  readonly stop: AbortSignal;
}

async function analyzeAll(files: readonly string[], flags: RunFlags, machinery: Machinery) {
  const { sink, pool, progress, own, stop } = machinery;
  const done = sink.tally.records;
  let bytes = 0;
  const records = readRecords(files, {
    ...flags,
    maxBytes: flags.maxSize * 1e6,
    skip: done,
    onRead: (size) => {
      bytes += size;
    },
  });
  // One record at a time, so that the output ends with the one that failed.
  const most = flags.failFast ? 1 : BATCH_RECORDS;
  const batches = batchesOf(records, done, flags.limit, most);
  for await (const result of mapInOrder(batches, (batch) => pool.run(batch), flags.workers * AHEAD, stop)) {
    await sink.write(result);
    addTally(own, result.tally);
    progress.update(bytes, sink.tally.records, own.words);
    if (flags.failFast && failures(result.tally) > 0) return 'failed';
  }
  return stop.aborted ? 'interrupted' : 'complete';
}

async function* batchesOf(
  records: AsyncIterable<RawRecord>,
  done: number,
  limit: number,
  most: number,
): AsyncGenerator<Batch> {
  let number = done;
  let batch: RawRecord[] = [];
  let length = 0;
  const take = (): Batch => {
    const taken = { records: batch, first: number - batch.length + 1 };
    batch = [];
    length = 0;
    return taken;
  };
  if (number >= limit) return;
  for await (const record of records) {
    batch.push(record);
    number++;
    length += 'error' in record ? 0 : record.article.text.length;
    if (number >= limit) break;
    if (batch.length >= most || length >= BATCH_LENGTH) yield take();
  }
  if (batch.length > 0) yield take();
}

function outputOf(out: string, format: Format): string {
  if (out === '-' || format.shape === 'folder') return out.length > 1 ? out.replace(/[/\\]+$/, '') : out;
  const folder = /[/\\]$/.test(out) || fs.statSync(out, { throwIfNoEntry: false })?.isDirectory();
  return folder ? path.join(out, format.name) : out;
}

async function openSink(out: string, format: Format, files: readonly string[], flags: RunFlags): Promise<Sink | null> {
  if (out !== '-') {
    const opened = openStaging(out, {
      format,
      run: digest(files, flags),
      resume: flags.resume,
      overwrite: flags.overwrite,
    });
    return opened.finished ? null : opened.staging;
  }
  if (format.shape === 'folder')
    throw new UsageError(`the format ${flags.format} makes several files: name a folder with --out`);
  if (flags.resume) throw new UsageError('what went to stdout cannot be resumed: name a file with --out');
  return openStdout(format);
}

/** Inputs beyond so many are known by their size alone. */
const MOST_READ = 1000;

/** What must be the same for a run to be gone on with. */
function digest(files: readonly string[], { format, inputFormat, fields, limit, maxSize, options }: RunFlags): string {
  const inputs = files.map((file, k) => [file, file === '-' ? 0 : k < MOST_READ ? stampOf(file) : sizeOf(file)]);
  const run = { version, inputs, format, inputFormat, fields, limit: String(limit), maxSize, options };
  return createHash('sha256').update(JSON.stringify(run)).digest('hex');
}

async function openStdout(format: Format): Promise<Sink> {
  const tally = emptyTally();
  const text = (pieces: readonly Piece[]) => print(Buffer.from(pieces.map((piece) => piece.text).join('')));
  await text(format.head);
  return {
    tally,
    write: async (result) => {
      for (const { bytes } of result.pieces) await print(bytes);
      addTally(tally, result.tally);
    },
    finish: () => text(format.tail),
    close: () => text(format.tail),
  };
}

/** The first Ctrl-C lets the records in flight finish; the second ends at once. */
function stopOnInterrupt(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const onInterrupt = () => {
    if (controller.signal.aborted) process.exit(Exit.interrupted);
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  const release = () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  };
  return { signal: controller.signal, release };
}

function conclude(ended: 'complete' | 'failed' | 'interrupted', tally: Tally, out: string): ExitCode {
  if (ended === 'complete') return failures(tally) > 0 ? Exit.someFailed : Exit.ok;
  const records = tally.records.toLocaleString('en-US');
  const again = out === '-' ? '' : '; the same command with --resume goes on from there';
  say(`${ended === 'failed' ? 'a record failed: stopped' : 'stopped'} after ${records} records${again}`);
  return ended === 'failed' ? Exit.someFailed : Exit.interrupted;
}
