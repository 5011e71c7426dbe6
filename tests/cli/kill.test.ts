import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand, parseLines, scratch } from './command.js';

const RECORDS = 800;
const TEXT = '“We lost over 40 jobs,” said Ada Quill, head of Millworkers United. It was a shameful day for the town. ';

let command: Awaited<ReturnType<typeof buildCommand>>;
const folder = scratch();
const input = path.join(folder.dir, 'in.jsonl');
beforeAll(async () => {
  command = await buildCommand();
  const records = Array.from({ length: RECORDS }, (_, i) => ({
    id: `r${i}`,
    text: `${i}. ${TEXT.repeat(1 + (i % 7))}`,
  }));
  fs.writeFileSync(input, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}, 60_000);
afterAll(() => {
  command?.remove();
  folder.remove();
});

/** Starts a run and ends it with `signal` once its journal shows progress and `ms` more have passed. */
async function killed(
  args: readonly string[],
  signal: NodeJS.Signals,
  ms: number,
  journal: string,
): Promise<number | string | null> {
  const child = command.start(args, { cwd: folder.dir });
  const ended = new Promise<number | string | null>((resolve) => child.on('close', (code, by) => resolve(code ?? by)));
  const before = sizeOf(journal);
  const deadline = Date.now() + 20_000;
  while (child.exitCode === null && sizeOf(journal) <= before && Date.now() < deadline) await sleep(5);
  await sleep(ms);
  child.kill(signal);
  return ended;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sizeOf = (file: string) => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;

describe('a run that is ended', () => {
  // Each thread of each start loads the models again: two show what order and batches need, one what several files do.
  test.each([
    ['jsonl', '2'],
    ['csv', '1'],
  ])(
    'by kill -9 at ten moments and resumed has every record once: %s',
    async (format, workers) => {
      const whole = path.join(folder.dir, `whole-${format}`);
      const parts = path.join(folder.dir, `parts-${format}`);
      expect(await command.run(['run', input, '-f', format, '-o', whole, '-j', '1', '-q'])).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
      const args = ['run', input, '-f', format, '-o', parts, '-j', workers, '--resume', '-q'];
      let kills = 0;
      for (let i = 0; i < 10; i++) {
        const ended = await killed(args, 'SIGKILL', Math.random() * 40, `${parts}.journal`);
        if (ended === 'SIGKILL') kills++;
      }
      expect(kills).toBeGreaterThanOrEqual(3);
      expect(await command.run(args)).toMatchObject({ code: 0 });
      for (const name of format === 'csv' ? fs.readdirSync(whole) : ['']) {
        expect(fs.readFileSync(path.join(parts, name)).equals(fs.readFileSync(path.join(whole, name)))).toBe(true);
      }
      const left = fs.readdirSync(folder.dir).filter((name) => name.startsWith(`parts-${format}`));
      expect(left).toEqual([`parts-${format}`]);
    },
    180_000,
  );

  test('by Ctrl-C finishes what it began and says how to go on', async () => {
    const out = path.join(folder.dir, 'interrupted.jsonl');
    const args = ['run', input, '-o', out];
    const child = command.start(args);
    let stderr = '';
    child.stderr!.on('data', (chunk) => {
      stderr += chunk;
    });
    while (sizeOf(`${out}.journal`) < 300) await sleep(5);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(stderr).toMatch(/stopped after [\d,]+ records; the same command with --resume goes on from there/);
    expect(fs.existsSync(out)).toBe(false);

    expect((await command.run(args)).stderr).toContain('half done: add --resume');
    const other = await command.run([...args, '--resume', '--limit', '10']);
    expect(other.stderr).toContain('begun with other inputs or options');
    expect(await command.run([...args, '--resume', '-q'])).toMatchObject({ code: 0, stderr: '' });
    const ids = parseLines<{ id: string }>(fs.readFileSync(out, 'utf8')).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: RECORDS }, (_, i) => `r${i}`));
  }, 60_000);

  test('by Ctrl-C while it waits for stdin ends at once', async () => {
    const out = path.join(folder.dir, 'waiting.jsonl');
    const child = command.start(['run', '-', '--input-format', 'jsonl', '-o', out]);
    child.stdin!.write('{"text":"“Yes,” he said."}\n');
    while (sizeOf(`${out}.journal`) === 0) await sleep(5);
    await sleep(100);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  }, 20_000);
});
