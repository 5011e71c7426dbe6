/** Which files an argument means: itself, what a folder holds, what a glob matches. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../exit.js';

/** What is read from a folder; a file named outright may be called anything. */
const IN_FOLDERS = '**/*.{txt,text,jsonl,ndjson}{,.gz,.zst}';

/**
 * The files that `inputs` name, in the order of the inputs and, within a folder or glob, by name. `-` stays. Files at or
 * under `out` are left out, so that a run never reads what it writes.
 */
export async function expandInputs(inputs: readonly string[], out: string): Promise<string[]> {
  const lists = await Promise.all(inputs.map((input) => expand(input)));
  const written = out === '-' ? null : path.resolve(out);
  if (written === null) return lists.flat();
  const same = inputs.find((input) => input !== '-' && path.resolve(input) === written);
  if (same !== undefined) throw new UsageError(`${same} is input and output: name another file or folder with --out`);
  const ours = [written, `${written}.partial`, `${written}.journal`];
  const files = lists.flat().filter((file) => {
    const full = path.resolve(file);
    return file === '-' || !ours.some((name) => full === name || full.startsWith(name + path.sep));
  });
  if (files.length === 0) throw new UsageError(`nothing to read but the output ${out} itself`);
  return files;
}

async function expand(input: string): Promise<string[]> {
  if (input === '-') return [input];
  const stat = fs.statSync(input, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    return found(input, await listed(IN_FOLDERS, input), 'no text or JSONL file is in the folder');
  if (stat) return [input];
  if (!isDynamicPattern(input)) throw new UsageError(`cannot read ${input}: no such file or folder`);
  return found('', await listed(input.replaceAll('\\', '/'), '.'), `nothing matches ${input}`);
}

const listed = (pattern: string, cwd: string): Promise<string[]> =>
  glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });

function found(folder: string, files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new UsageError(folder ? `${otherwise}: ${folder}` : otherwise);
  return files.sort((a, b) => (a < b ? -1 : 1)).map((file) => (folder ? path.join(folder, file) : file));
}

export const sizeOf = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Bytes at either end of a file that tell whether it is still the same. */
const STAMP_BYTES = 1 << 14;

/** The size of a file and a digest of its ends: another file of the same size has another stamp. */
export function stampOf(file: string): string {
  const size = sizeOf(file);
  // What is read from a pipe is gone.
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return `${size}`;
  const hash = createHash('sha256');
  try {
    const fd = fs.openSync(file, 'r');
    const buffer = Buffer.alloc(STAMP_BYTES);
    for (const at of [0, Math.max(0, size - STAMP_BYTES)])
      hash.update(buffer.subarray(0, fs.readSync(fd, buffer, 0, STAMP_BYTES, at)));
    fs.closeSync(fd);
  } catch {
    // What cannot be read becomes a failed record.
    return `${size}`;
  }
  return `${size} ${hash.digest('hex')}`;
}
