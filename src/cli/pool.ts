/** The worker threads of `according-to run`: a batch in, its bytes out, in spite of records that hang or crash a worker. */
import v8 from 'node:v8';
import { Piscina } from 'piscina';
import type { AnalyzeOptions } from '../schema.js';
import type { RecordErrorCode } from '../stream.js';
import type { RunFormat } from './corpus/formats.js';
import type { RawRecord } from './corpus/records.js';
import type { Batch, BatchResult, Task } from './worker.js';

export interface PoolOptions {
  readonly workers: number;
  readonly format: RunFormat;
  readonly options: AnalyzeOptions;
  /** Longest time for one record. */
  readonly timeoutMs: number;
}

/** In the package the worker is JavaScript; in the repository it is TypeScript, which tsx loads. */
const inRepository = import.meta.url.endsWith('.ts');
const WORKER = new URL(inRepository ? './worker.ts' : './worker.js', import.meta.url).href;

/**
 * Garbage that a thread may gather, in percent of what lives. By default V8 lets the heap of each thread double and more
 * before it collects, and memory of a long run climbs for millions of words; so it stays where it was at the start.
 */
const HEAP_GROWTH = 40;

/**
 * Bytes of byte code that a function must have run before V8 thinks of optimizing it; the default is a quarter of it.
 * Each thread compiles all of the code anew, on the cores that the workers need: a thousand functions, ten seconds of a
 * core. With patience it compiles what is hot, and what it has seen enough of that it need not do it again.
 */
const PATIENCE = 270_000;

export class AnalysisPool {
  private readonly pool: Piscina<Task, BatchResult>;
  private readonly running = new Set<Promise<BatchResult>>();

  constructor(private readonly settings: PoolOptions) {
    const { workers } = settings;
    v8.setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
    v8.setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
    this.pool = new Piscina({
      filename: WORKER,
      minThreads: workers,
      maxThreads: workers,
      ...(inRepository && { execArgv: ['--import', 'tsx'] }),
    });
  }

  /** Analyzes a batch. Every record of it is in the result: one that hangs or crashes its worker as a failed record. */
  run(batch: Batch): Promise<BatchResult> {
    const result = this.analyze(batch);
    this.running.add(result);
    const settle = () => this.running.delete(result);
    result.then(settle, settle);
    return result;
  }

  private async analyze(batch: Batch): Promise<BatchResult> {
    const attempt = await this.attempt(batch);
    if ('result' in attempt) return attempt.result;
    // The culprit is known: it becomes a failed record, and the rest is done again.
    const { index, code, message } = attempt;
    const records = batch.records.map((record, i): RawRecord => {
      return i === index ? { id: record.id, line: record.line, error: { code, message } } : record;
    });
    return this.analyze({ ...batch, records });
  }

  /** Ends the threads, once they have done what they had begun: piscina throws at an answer that comes after its end. */
  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.pool.destroy();
  }

  private async attempt(batch: Batch): Promise<{ result: BatchResult } | Failure> {
    const { format, options, timeoutMs } = this.settings;
    const progress = new SharedArrayBuffer(4);
    const at = new Int32Array(progress).fill(-1);
    const abort = new AbortController();
    const watch = watchProgress(at, timeoutMs, () => abort.abort());
    try {
      return { result: await this.pool.run({ ...batch, format, options, progress }, { signal: abort.signal }) };
    } catch (error) {
      const index = Atomics.load(at, 0);
      // Before the first record nothing of the input can be at fault.
      if (index < 0 || 'error' in batch.records[index]!) throw error;
      if (abort.signal.aborted) return { index, code: 'timeout', message: `took longer than ${timeoutMs / 1000} s` };
      return { index, code: 'internal', message: error instanceof Error ? error.message : String(error) };
    } finally {
      clearInterval(watch);
    }
  }
}

interface Failure {
  readonly index: number;
  readonly code: RecordErrorCode;
  readonly message: string;
}

/** Calls `late` once when one record has been at hand for longer than `timeoutMs`. */
function watchProgress(at: Int32Array<SharedArrayBuffer>, timeoutMs: number, late: () => void): NodeJS.Timeout {
  let seen = -1;
  let since = performance.now();
  const watch = setInterval(
    () => {
      const now = performance.now();
      const index = Atomics.load(at, 0);
      if (index !== seen || index < 0) {
        seen = index;
        since = now;
      } else if (now - since > timeoutMs) {
        clearInterval(watch);
        late();
      }
    },
    Math.max(10, Math.min(500, timeoutMs / 4)),
  );
  return watch;
}
