/** Bytes of a file or of stdin, decompressed as they come: gzip and zstd are known by their first bytes, not by name. */
import fs from 'node:fs';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { Decompress } from 'fzstd';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** Compressed bytes given to the decoder at once: a block of a few bytes may stand for 128 KB. */
const ZSTD_STEP = 1024;

/**
 * The content of `file` (`-`: stdin) in pieces. `onRead` is told the compressed size of each. Throws what the file
 * system throws, and an error when the compression is damaged.
 */
export async function* readBytes(file: string, onRead: (size: number) => void): AsyncGenerator<Uint8Array> {
  const source = file === '-' ? process.stdin : fs.createReadStream(file, { highWaterMark: 1 << 18 });
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let head = Buffer.alloc(0);
  while (head.length < ZSTD.length) {
    const next = await chunks.next();
    if (next.done) break;
    onRead(next.value.length);
    head = Buffer.concat([head, next.value]);
  }
  const whole = withHead(head, chunks, onRead);
  if (startsWith(head, GZIP)) yield* gunzip(whole);
  else if (startsWith(head, ZSTD) || isSkippable(head)) yield* unzstd(whole);
  else if (/\.(gz|zst)$/i.test(file) && head.length > 0) throw new Error('it is not compressed as its name says');
  else yield* whole;
}

/** A zstd frame to be skipped, as pzstd writes before each of its own. */
const isSkippable = (bytes: Uint8Array): boolean =>
  (bytes[0]! & 0xf0) === 0x50 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

async function* withHead(head: Buffer, rest: AsyncIterator<Buffer>, onRead: (size: number) => void) {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      onRead(next.value.length);
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(source: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: false });
  const gunzip = zlib.createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } finally {
    input.destroy();
  }
}

async function* unzstd(source: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let complete = false;
  const decoder = new Decompress((chunk, final) => {
    if (chunk.length > 0) ready.push(chunk.slice());
    complete = final ?? false;
  });
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += ZSTD_STEP) {
      decoder.push(bytes.subarray(at, at + ZSTD_STEP));
      yield* ready;
      ready = [];
    }
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
  if (!complete) throw new Error('the zstd data ends too early');
}
