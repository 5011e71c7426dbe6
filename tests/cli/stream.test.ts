import { describe, expect, test } from 'vitest';
import { AccordingToError, type Article, analyze, analyzeStream, type CorpusRecord } from '../../src/index.js';

const TEXT = '“We lost over 40 jobs,” said Ada Quill.';

async function collect(stream: AsyncIterable<CorpusRecord>): Promise<CorpusRecord[]> {
  const all: CorpusRecord[] = [];
  for await (const record of stream) all.push(record);
  return all;
}

describe('analyzeStream', () => {
  test('gives a record per text, in order, the same as analyze', async () => {
    const records = await collect(
      analyzeStream([TEXT, { id: 'b', text: TEXT, date: '2025-03-14', outlet: 'The Bell' }]),
    );
    expect(records).toEqual([
      { id: '1', ...analyze(TEXT) },
      { id: 'b', date: '2025-03-14', outlet: 'The Bell', ...analyze(TEXT, { outlet: 'The Bell' }) },
    ]);
  });

  test('what is no article becomes an error record in its place', async () => {
    const items = [TEXT, null, { id: 'x' }, 7, { text: 5 }, TEXT, { text: TEXT, date: 5 }] as unknown as Article[];
    const records = await collect(analyzeStream(items));
    expect(
      records.map((record) => ('error' in record ? [record.id, record.line, record.error.code] : record.id)),
    ).toEqual([
      '1',
      ['2', 2, 'wrong-type'],
      ['x', 3, 'no-text'],
      ['4', 4, 'wrong-type'],
      ['5', 5, 'no-text'],
      '6',
      ['7', 7, 'wrong-type'],
    ]);
  });

  test('reads no further than it is asked', async () => {
    let read = 0;
    async function* source() {
      for (;;) {
        read++;
        yield TEXT;
      }
    }
    const stream = analyzeStream(source());
    await stream.next();
    await stream.next();
    expect(read).toBe(2);
    await stream.return();
  });

  test('a signal ends it', async () => {
    const controller = new AbortController();
    const stream = analyzeStream([TEXT, TEXT], { signal: controller.signal });
    await stream.next();
    controller.abort(new Error('enough'));
    await expect(stream.next()).rejects.toThrow('enough');
  });

  test('a signal ends it also while the source has nothing to give', async () => {
    async function* source() {
      yield TEXT;
      await new Promise(() => {});
    }
    const controller = new AbortController();
    const stream = analyzeStream(source(), { signal: controller.signal });
    await stream.next();
    setTimeout(() => controller.abort(new Error('enough')), 10);
    await expect(stream.next()).rejects.toThrow('enough');
    await expect(analyzeStream([], { signal: controller.signal }).next()).rejects.toThrow('enough');
  });

  test('a wrong option is an error of the call, not of each record', async () => {
    const stream = analyzeStream([TEXT], { balance: 7 });
    await expect(stream.next()).rejects.toThrow(AccordingToError);
    await expect(analyzeStream([TEXT], null as never).next()).rejects.toThrow(AccordingToError);
  });

  test.each([3, null, 'one text'])('so is what is no stream: %s', async (source) => {
    const stream = analyzeStream(source as unknown as string[]);
    await expect(stream.next()).rejects.toThrow(/iterable of texts/);
  });
});
