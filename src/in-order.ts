/** The one engine of every parallel run: many calls at once, results in the order of the source. */

interface Job<R> {
  readonly result: Promise<R>;
  settled: boolean;
}

/**
 * Maps a stream with up to `concurrency` calls at once and yields the results in the order of the source. Back-pressure:
 * never reads more than `concurrency` items ahead of its consumer. A slow source holds no finished result back. When
 * `stop` is aborted nothing more is begun; what runs is finished and yielded.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  concurrency: number,
  stop?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const jobs: Job<R>[] = [];
  let reading = false;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let wake = () => {};
  const onAbort = () => wake();
  stop?.addEventListener('abort', onAbort);

  const read = async () => {
    reading = true;
    try {
      const next = await iterator.next();
      if (next.done) ended = true;
      else if (!stop?.aborted) jobs.push(begin(work, next.value, () => wake()));
    } catch (error) {
      failure = { error };
      ended = true;
    }
    reading = false;
    wake();
  };

  try {
    for (;;) {
      if (!ended && !reading && !stop?.aborted && jobs.length < concurrency) void read();
      if (jobs[0]?.settled) {
        yield await jobs.shift()!.result;
      } else if (jobs.length === 0 && (ended || stop?.aborted)) {
        if (failure) throw (failure as { error: unknown }).error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stop?.removeEventListener('abort', onAbort);
    // A source that is waiting for input would answer too late: its end is not awaited.
    if (!ended && !reading) await iterator.return?.(undefined);
  }
}

function begin<T, R>(work: (item: T) => Promise<R>, item: T, wake: () => void): Job<R> {
  const result = work(item);
  const job: Job<R> = { result, settled: false };
  const settle = () => {
    job.settled = true;
    wake();
  };
  // A rejection is thrown where its turn comes, not as unhandled before that.
  result.then(settle, settle);
  return job;
}
