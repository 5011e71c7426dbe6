import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'tsup';

const root = path.resolve(import.meta.dirname, '../..');

/** The command as the package will hold it, built into a folder of its own; `remove` takes it away. */
export async function buildCommand(): Promise<{ start: Start; run: Run; remove: () => void }> {
  fs.mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const outDir = fs.mkdtempSync(path.join(root, '.tmp', 'cli-'));
  const entry = { cli: path.join(root, 'src/cli/bin.ts'), worker: path.join(root, 'src/cli/worker.ts') };
  await build({ entry, outDir, format: 'esm', target: 'es2022', splitting: true, config: false, silent: true });
  const start: Start = (args, options = {}) => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env };
    return spawn(process.execPath, [path.join(outDir, 'cli.js'), ...args], { cwd: options.cwd, env });
  };
  return { start, run: runWith(start), remove: () => fs.rmSync(outDir, { recursive: true, force: true }) };
}

interface Options {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
}

export type Start = (args: readonly string[], options?: Options) => ChildProcess;
export type Run = (args: readonly string[], options?: Options) => Promise<Ended>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runWith(start: Start): Run {
  return async (args, options = {}) => {
    const child = start(args, options);
    child.stdin!.on('error', () => {});
    child.stdin!.end(options.stdin ?? '');
    const [stdout, stderr, code] = await Promise.all([
      collect(child.stdout!),
      collect(child.stderr!),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ]);
    return { code, stdout, stderr };
  };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** An empty folder; `remove` takes it away. */
export function scratch(): { dir: string; remove: () => void } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'according-to-'));
  return { dir, remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}

/** Lines of a JSONL text, parsed. */
export const parseLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
