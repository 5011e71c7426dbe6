/** Lines of a byte stream, in memory that no input can make grow. */

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The bytes of each line without its line break; `null` for a line longer than `limit` bytes, which is passed over. */
export async function* splitLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : withoutReturn(join(parts, size));
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
      add(chunk.subarray(at, end));
      yield take();
      at = end + 1;
    }
    add(chunk.subarray(at));
  }
  if (size > 0) yield take();
}

/** All bytes of a stream; `null` when there are more than `limit`, of which no more is read. */
export async function readWhole(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line[line.length - 1] === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
