import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../src/in-order.js';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* from<T>(items: Iterable<T>, onRead: (item: T) => void = () => {}) {
  for (const item of items) {
    onRead(item);
    yield item;
  }
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of stream) all.push(item);
  return all;
}

describe('mapInOrder', () => {
  test('keeps the order whatever each call takes, and never runs more than asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, concurrency) => {
        let running = 0;
        const work = async (delay: number) => {
          running++;
          expect(running).toBeLessThanOrEqual(concurrency);
          await sleep(delay);
          running--;
          return delay;
        };
        expect(await collect(mapInOrder(from(delays), work, concurrency))).toEqual(delays);
      }),
      { numRuns: 30 },
    );
  });

  test('a slow consumer holds the source back', async () => {
    let read = 0;
    const results = mapInOrder(
      from(Array(100).keys(), () => read++),
      async (n) => n,
      3,
    );
    await results.next();
    await sleep(5);
    expect(read).toBeLessThanOrEqual(5);
    await results.return();
  });

  test('a slow source holds no result back', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const results = mapInOrder(slow(), async (n) => n, 4);
    expect(await results.next()).toEqual({ value: 1, done: false });
    await results.return();
  });

  test('when stopped, what runs is finished and nothing more is begun', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const work = async (n: number) => {
      begun.push(n);
      if (n === 4) stop.abort();
      await sleep(1);
      return n;
    };
    expect(await collect(mapInOrder(from(Array(100).keys()), work, 2, stop.signal))).toEqual(begun);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  test('an error comes where its turn is', async () => {
    const results = mapInOrder(
      from([1, 2, 3]),
      async (n) => {
        if (n === 2) throw new Error('two');
        return n;
      },
      3,
    );
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});
