import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/schema.js';
import { buildCommand, scratch } from './command.js';

const folder = scratch();
const file = path.join(folder.dir, 'a.txt');
const TEXT = '“We lost over 40 jobs,” said Ada Quill, head of Millworkers United.\n';
fs.writeFileSync(file, TEXT);

let command: Awaited<ReturnType<typeof buildCommand>>;
beforeAll(async () => {
  command = await buildCommand();
}, 60_000);
afterAll(() => {
  command?.remove();
  folder.remove();
});

describe('according-to FILE', () => {
  test('shows the article with its marks, without colour when nobody sees it', async () => {
    const { code, stdout, stderr } = await command.run([file]);
    expect(stdout).toContain('│ [“We lost {over 40} jobs,”] said _Ada Quill, head of Millworkers United_.');
    expect(stdout).not.toContain('\u001b');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('FORCE_COLOR gives colours, NO_COLOR takes them away again', async () => {
    const coloured = await command.run([file], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[36m“We lost ');
    const plain = await command.run([file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });

  test('as JSON it passes the schema, from a file and from stdin', async () => {
    const named = await command.run([file, '--format', 'json']);
    const analysis = analysisSchema.parse(JSON.parse(named.stdout));
    expect(analysis.text).toBe(TEXT);
    expect(analysis.quotations[0]?.speaker?.name).toBe('Ada Quill');
    const piped = await command.run(['-', '-f', 'jsonl'], { stdin: TEXT });
    expect(JSON.parse(piped.stdout)).toEqual(analysis);
  });

  test('options reach the analysis', async () => {
    const { stdout } = await command.run(['-', '-f', 'json', '--outlet', 'The Bell'], {
      stdin: 'It was a truly shameful day.',
    });
    for (const { organization } of JSON.parse(stdout).assertions) expect(organization.name).toBe('The Bell');
  });

  test.each([
    [['no-such-file'], 'cannot read no-such-file: no such file'],
    [[folder.dir], 'use `according-to run` for folders'],
    [[file, '--format', 'xml'], 'Allowed choices are text, json, jsonl'],
    [[file, '--fromat', 'json'], 'Did you mean --format?'],
    [[file, file], 'too many arguments'],
    [['-', '--balance', '7'], 'from -1 to 1'],
  ])('a wrong call ends with 2 and says what is wrong: %j', async (args, message) => {
    const { code, stdout, stderr } = await command.run(args);
    expect(stderr).toContain('according-to: ');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('text in another encoding is refused, not garbled', async () => {
    const { code, stderr } = await command.run(['-'], { stdin: Buffer.from([0xe9, 0x20]) });
    expect([code, stderr]).toEqual([
      2,
      'according-to: stdin is not UTF-8: convert it first, e.g. iconv -f latin1 -t utf-8\n',
    ]);
  });

  test('a reader that has seen enough is no error', async () => {
    const child = command.start(['-', '--format', 'json']);
    let stderr = '';
    child.stderr!.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout!.destroy();
    child.stdin!.end(TEXT.repeat(2000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
