/** Reading one text from a file or stdin. */
import fs from 'node:fs';
import { UsageError } from './exit.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of `file`, or of stdin for `-`. The byte order mark stays: offsets count it. */
export async function readText(file: string): Promise<string> {
  if (file === '-' && process.stdin.isTTY) throw new UsageError('no input: name a file, or pipe a text in (--help)');
  const bytes = file === '-' ? await readAll(process.stdin) : readFile(file);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new UsageError(`${nameOf(file)} is not UTF-8: convert it first, e.g. iconv -f latin1 -t utf-8`);
  }
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : file);

function readFile(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder; use `according-to run` for folders';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
