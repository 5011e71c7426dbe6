import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/schema.js';
import type { CorpusRecord } from '../../src/stream.js';
import { buildCommand, parseLines, type Run, scratch } from './command.js';

const TEXT = '“We lost over 40 jobs,” said Ada Quill, head of Millworkers United.';

let command: Awaited<ReturnType<typeof buildCommand>>;
let folder: ReturnType<typeof scratch>;
let run: Run;
beforeAll(async () => {
  command = await buildCommand();
}, 60_000);
afterAll(() => command?.remove());
beforeEach(() => {
  folder = scratch();
  // Each thread loads the models again: more than one only where that is what is tested.
  run = (args, options) => command.run(['run', '-j', '1', ...args], { cwd: folder.dir, ...options });
});
afterEach(() => folder.remove());

const write = (name: string, content: string | Uint8Array) => {
  fs.mkdirSync(path.dirname(path.join(folder.dir, name)), { recursive: true });
  fs.writeFileSync(path.join(folder.dir, name), content);
};
const read = (name: string) => fs.readFileSync(path.join(folder.dir, name), 'utf8');
const jsonl = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const numbered = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `r${i}`, text: `${i}. ${TEXT}` }));
const idsOf = (text: string) => parseLines<CorpusRecord>(text).map(({ id }) => id);

describe('inputs', () => {
  test('files, folders, globs and stdin, in the order named; in a folder by name', async () => {
    for (const name of ['news/b.txt', 'news/a.txt', 'news/deep/c.txt', 'one.txt', 'x1.txt', 'x2.txt'])
      write(name, TEXT);
    write('news/picture.png', 'no text');
    const { code, stdout } = await run(['one.txt', 'news', 'x*.txt', '-', '-q'], { stdin: TEXT });
    expect(idsOf(stdout)).toEqual([
      'one.txt',
      'news/a.txt',
      'news/b.txt',
      'news/deep/c.txt',
      'x1.txt',
      'x2.txt',
      'stdin',
    ]);
    expect(code).toBe(0);
  });

  test('JSONL keeps id, outlet and date, from the fields one names', async () => {
    write(
      'in.jsonl',
      jsonl([
        { key: 7, body: TEXT, paper: 'The Bell', day: '2025-03-14' },
        { key: 8, body: TEXT, day: 20250314 },
      ]),
    );
    const fields = ['--text-field', 'body', '--id-field', 'key', '--outlet-field', 'paper', '--date-field', 'day'];
    const { stdout } = await run(['in.jsonl', ...fields, '-q']);
    const [record, second] = parseLines<Record<string, unknown>>(stdout);
    expect(second).toMatchObject({ id: '8', date: '20250314' });
    expect(record).toMatchObject({ id: '7', outlet: 'The Bell', date: '2025-03-14', text: TEXT });
    expect(analysisSchema.safeParse(record).success).toBe(true);
  });

  test('gzip and zstd are known by their bytes', async () => {
    const records = jsonl(numbered(50));
    write('a.jsonl', zlib.gzipSync(records));
    write('b.txt', zlib.gzipSync(TEXT));
    // Two zstd frames, raw and run-length blocks as RFC 8878 has them: magic, one-byte header, size, block.
    const frame = (block: number[], size: number) => [0x28, 0xb5, 0x2f, 0xfd, 0x20, size, ...block];
    const raw = frame([(2 << 3) | 1, 0, 0, 0x48, 0x69], 2);
    const runLength = frame([(3 << 3) | 2 | 1, 0, 0, 0x21], 3);
    write('c.zst', Buffer.from([...raw, ...runLength]));
    // As pzstd writes: a frame to be skipped first.
    write('d.zst', Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9, ...raw]));
    const { stdout } = await run(['a.jsonl', 'b.txt', 'c.zst', 'd.zst', '-q']);
    const texts = parseLines<{ text: string }>(stdout).map(({ text }) => text);
    expect(texts).toEqual([...numbered(50).map(({ text }) => text), TEXT, 'Hi!!!', 'Hi']);
  });

  test('what is found nowhere, or in a run’s own output, is not read', async () => {
    expect(await run(['missing.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['*.nothing'])).toMatchObject({ code: 2, stderr: 'according-to: nothing matches *.nothing\n' });
    write('in/a.txt', TEXT);
    await run(['in', '--out', 'in/out.jsonl', '-q']);
    await run(['in', '--out', 'in/out.jsonl', '--overwrite', '-q']);
    expect(idsOf(read('in/out.jsonl'))).toEqual(['in/a.txt']);
  });
});

describe('bad records', () => {
  test('stand in their place as error records, and the exit code tells', async () => {
    const good = JSON.stringify({ id: 'good', text: TEXT });
    const lines = [good, '{oops', '{"id":"x"}', '{"text":5}', '[1]', 'null', '', good, '{"text":"\\u0000"}'];
    write(
      'in.jsonl',
      Buffer.concat([Buffer.from(`${lines.join('\r\n')}\n{"text":"`), Buffer.from([0xff]), Buffer.from('"}\n')]),
    );
    fs.appendFileSync(path.join(folder.dir, 'in.jsonl'), `{"text":"${'x'.repeat(50_000)}"}\n${good}`);
    const { code, stdout, stderr } = await run(['in.jsonl', '--max-size', '0.02']);
    const found = parseLines<CorpusRecord>(stdout).map((record) =>
      'error' in record ? `${record.line} ${record.error.code}` : record.id,
    );
    expect(found).toEqual([
      'good',
      '2 not-json',
      '3 no-text',
      '4 wrong-type',
      '5 wrong-type',
      '6 wrong-type',
      'good',
      'in.jsonl:9',
      '10 invalid-utf8',
      '11 too-long',
      'good',
    ]);
    expect(stderr).toContain('11 records');
    expect(stderr).toContain('7 errors (not-json 1, no-text 1, wrong-type 3, invalid-utf8 1, too-long 1)');
    expect(code).toBe(1);
  });

  test('damaged compression is an error record after what could be read', async () => {
    write('cut.jsonl.gz', zlib.gzipSync(jsonl(numbered(2000))).subarray(0, 4000));
    write('not.jsonl.gz', jsonl(numbered(2)));
    write('one.txt', TEXT);
    const { code, stdout } = await run(['not.jsonl.gz', 'cut.jsonl.gz', 'one.txt', '-q']);
    const records = parseLines<CorpusRecord>(stdout);
    expect(records[0]).toMatchObject({ id: 'not.jsonl.gz', error: { code: 'unreadable' } });
    expect(records.at(-1)).toMatchObject({ id: 'one.txt' });
    expect(records.at(-2)).toMatchObject({ id: 'cut.jsonl.gz', error: { code: 'unreadable' } });
    expect(code).toBe(1);
  });

  test('a record that takes too long becomes one, and the rest goes on', async () => {
    const slow = { id: 'slow', text: `${TEXT}\n\n`.repeat(60_000) };
    write('in.jsonl', jsonl([...numbered(3), slow, ...numbered(3)]));
    const { code, stdout } = await run(['in.jsonl', '--timeout', '2', '-q']);
    const failed = parseLines<CorpusRecord>(stdout).filter((record) => 'error' in record);
    expect(failed).toMatchObject([{ id: 'slow', line: 4, error: { code: 'timeout' } }]);
    expect(idsOf(stdout)).toEqual(['r0', 'r1', 'r2', 'slow', 'r0', 'r1', 'r2']);
    expect(code).toBe(1);
  });

  test('--fail-fast stops at the first and keeps what came before, to be resumed', async () => {
    // The records after it keep the other workers busy: their answers come when the run is over.
    const long = numbered(5).map(({ id, text }) => ({ id, text: `${text} `.repeat(50) }));
    write('in.jsonl', `${jsonl(numbered(5))}{oops\n${jsonl(long)}`);
    const stopped = await run(['in.jsonl', '--fail-fast', '-j', '4', '--out', 'out.jsonl']);
    expect(stopped.stderr).toContain('a record failed: stopped after 6 records');
    expect(stopped.code).toBe(1);
    expect(fs.existsSync(path.join(folder.dir, 'out.jsonl'))).toBe(false);
    await run(['in.jsonl', '--resume', '--out', 'out.jsonl', '-q']);
    expect(idsOf(read('out.jsonl'))).toEqual([
      'r0',
      'r1',
      'r2',
      'r3',
      'r4',
      'in.jsonl:6',
      'r0',
      'r1',
      'r2',
      'r3',
      'r4',
    ]);
  });
});

describe('outputs', () => {
  test('csv makes a table each, brat and html a file per record, with an index', async () => {
    write('in.jsonl', `${jsonl(numbered(2))}{oops\n`);
    for (const format of ['csv', 'brat', 'html']) {
      expect(await run(['in.jsonl', '-f', format, '-o', `${format}/`, '-q'])).toMatchObject({ code: 1, stderr: '' });
    }
    const list = (name: string) => fs.readdirSync(path.join(folder.dir, name)).sort();
    expect(list('csv').join(' ')).toBe(
      'assertions.csv documents.csv errors.jsonl quotations.csv speakers.csv statistics.csv',
    );
    expect(read('csv/documents.csv').split('\r\n')[0]).toBe('document,outlet,date,quotations,statistics,assertions');
    expect(read('csv/quotations.csv').split('\r\n')[2]).toMatch(/^r1,/);
    expect(list('brat')).toEqual(['00000001.ann', '00000001.txt', '00000002.ann', '00000002.txt', 'index.jsonl']);
    expect(list('html')).toEqual(['00000001.html', '00000002.html', 'index.jsonl']);
    expect(parseLines(read('html/index.jsonl'))).toMatchObject([
      { number: 1, id: 'r0' },
      { number: 2, id: 'r1' },
      { number: 3, line: 3 },
    ]);
  });

  test('json is one array, web-annotation a page a line, however few the records', async () => {
    write('in.jsonl', jsonl(numbered(40)));
    const all = await run(['in.jsonl', '-f', 'json', '-q']);
    expect(JSON.parse(all.stdout).map((record: { id: string }) => record.id)).toEqual(numbered(40).map(({ id }) => id));
    const none = await run(['in.jsonl', '-f', 'json', '--limit', '0', '-q']);
    expect(JSON.parse(none.stdout)).toEqual([]);
    const pages = await run(['in.jsonl', '-f', 'web-annotation', '--limit', '2', '-q']);
    expect(parseLines(pages.stdout)).toMatchObject([
      { id: 'urn:according-to:r0#annotations' },
      { type: 'AnnotationPage' },
    ]);
  });

  test('ids of the input never become paths', async () => {
    write(
      'in.jsonl',
      jsonl([
        { id: '../../evil', text: TEXT },
        { id: '/etc/evil', text: TEXT },
      ]),
    );
    await run(['in.jsonl', '-f', 'html', '-o', 'html', '-q']);
    expect(fs.readdirSync(folder.dir).sort()).toEqual(['html', 'in.jsonl']);
  });

  test('nothing is replaced unasked', async () => {
    write('in.txt', TEXT);
    write('out.jsonl', 'precious');
    write('full/file', 'precious');
    expect((await run(['in.txt', '-o', 'out.jsonl'])).stderr).toContain('out.jsonl exists');
    expect((await run(['in.txt', '-f', 'csv', '-o', 'full', '--overwrite'])).stderr).toContain('not empty');
    expect((await run(['in.txt', '-o', 'in.txt', '--overwrite'])).stderr).toContain('is input and output');
    write('new.partial', 'precious');
    expect((await run(['in.txt', '-o', 'new'])).stderr).toContain('is in the way');
    write('odd.journal', 'precious\n');
    expect((await run(['in.txt', '-o', 'odd'])).stderr).toContain('is no journal of a run');
    expect(['in.txt', 'out.jsonl', 'full/file', 'new.partial'].map(read)).toEqual([TEXT, ...Array(3).fill('precious')]);
    expect((await run(['in.txt', '-o', 'out.jsonl', '--overwrite', '-q'])).code).toBe(0);
    expect(idsOf(read('out.jsonl'))).toEqual(['in.txt']);
  });

  test.each([
    [['in.txt', '-f', 'csv'], 'name a folder with --out'],
    [['in.txt', '--resume'], 'cannot be resumed'],
    [['in.txt', '-f', 'csv', '-o', 'file'], 'is a file, and the output is a folder'],
    [['in.txt', '-j', '0'], 'whole number, from 1 to 256'],
    [['in.txt', '--genre', 'poem'], 'Allowed choices are news, opinion'],
    [[], 'missing required argument'],
  ])('a wrong call ends with 2: %j', async (args, message) => {
    write('in.txt', TEXT);
    write('file', TEXT);
    const { code, stderr, stdout } = await run(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('what another process is writing is left to it', async () => {
    write('in.jsonl', `${jsonl(numbered(2))}no JSON\n${jsonl(numbered(2))}`);
    const args = ['in.jsonl', '-o', 'out.jsonl', '-q', '--fail-fast'];
    expect((await run(args)).code).toBe(1);
    const lines = read('out.jsonl.journal').trimEnd().split('\n');
    const last = { ...JSON.parse(lines.at(-1)!), pid: process.pid };
    write('out.jsonl.journal', `${lines[0]}\n${JSON.stringify(last)}\n`);
    const { code, stderr } = await run([...args, '--resume']);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`is being written by process ${process.pid}`)]);
  });

  test('an input that changed is not gone on with, though it be as long', async () => {
    write('in.jsonl', `${jsonl(numbered(2))}no JSON\n${jsonl(numbered(2))}`);
    const args = ['in.jsonl', '-o', 'out.jsonl', '-q', '--fail-fast'];
    expect((await run(args)).code).toBe(1);
    write('in.jsonl', read('in.jsonl').replace('no JSON', 'No json'));
    expect((await run([...args, '--resume'])).stderr).toContain('begun with other inputs');
  });

  test('JSON on stdout is whole, though the run be stopped', async () => {
    write('in.jsonl', `${jsonl(numbered(2))}no JSON\n${jsonl(numbered(2))}`);
    const { code, stdout } = await run(['in.jsonl', '-f', 'json', '-q', '--fail-fast']);
    expect([code, JSON.parse(stdout)]).toMatchObject([1, [{ id: 'r0' }, { id: 'r1' }, { line: 3 }]]);
  });

  test('the same with one worker and with three', async () => {
    write('in.jsonl', jsonl(numbered(100)));
    const one = await run(['in.jsonl', '-j', '1', '-q']);
    const three = await run(['in.jsonl', '-j', '3', '-q']);
    expect(one.stdout).toBe(three.stdout);
    expect(idsOf(one.stdout)).toEqual(numbered(100).map(({ id }) => id));
  });
});
