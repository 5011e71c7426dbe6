/** Offsets counted in Unicode code points, as Python tools and brat count, and in UTF-16 code units, as this library does. */
import { AccordingToError } from '../../errors.js';
import type { Span } from '../../schema.js';
import { spanOf } from '../../span.js';
import { checkFile } from './arguments.js';

export interface Offsets {
  /** Code point number → UTF-16 offset; past the end, past the end. */
  toUtf16(codePoints: number): number;
  toCodePoints(utf16: number): number;
}

const same: Offsets = { toUtf16: (n) => n, toCodePoints: (n) => n };

/** Counting in code points for a text. */
export function codePoints(text: string): Offsets {
  if (!/[\ud800-\udbff]/.test(text)) return same;
  const starts: number[] = [];
  const numbers = new Int32Array(text.length + 1);
  for (let unit = 0; unit < text.length; ) {
    const width = text.codePointAt(unit)! > 0xffff ? 2 : 1;
    numbers.fill(starts.length, unit, unit + width);
    starts.push(unit);
    unit += width;
  }
  numbers[text.length] = starts.length;
  starts.push(text.length);
  return { toUtf16: (n) => starts[n] ?? (n < 0 ? n : text.length + n), toCodePoints: (unit) => numbers[unit]! };
}

/** Counting in UTF-16 code units, as browsers do. */
export const codeUnits = (_text: string): Offsets => same;

/** The span between two offsets of a file; refuses those outside the text. */
export function spanAt(id: string, text: string, start: number, end: number): Span {
  if (Number.isInteger(start) && 0 <= start && start <= end && end <= text.length) return spanOf(text, start, end);
  throw new AccordingToError(
    'invalid-data',
    `${id}: the span ${start}–${end} does not lie in the text of ${text.length} characters; is it the right text?`,
  );
}

/**
 * Refuses spans that do not begin with the words that the file says they cover: it is another text, or offsets of another
 * kind. What follows is not compared: formats of a line each cut it off, or join it in ways of their own.
 */
export function checkCovered(id: string, spans: readonly Span[], covered: string | undefined): void {
  const first = spans[0];
  if (covered === undefined || first === undefined) return;
  const [found, said] = [first.text.replace(/\s+/g, ''), covered.replace(/\s+/g, '')];
  const length = Math.min(found.length, said.length);
  if (found.slice(0, length) === said.slice(0, length)) return;
  throw new AccordingToError(
    'invalid-data',
    `${id}: ${first.start}–${first.end} is ${JSON.stringify(first.text)}, not ${JSON.stringify(covered)}; is it the right text?`,
  );
}

/** Parses JSON; the message of a syntax error names the place. */
export function parseJson(where: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AccordingToError('invalid-data', `${where}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
}

/** The values of a JSON Lines file, or of a JSON file with one array. Empty lines are skipped. */
export function parseRecords(content: string): { where: string; value: unknown }[] {
  checkFile(content);
  const file = content.startsWith('\ufeff') ? content.slice(1) : content;
  if (file.trimStart().startsWith('[')) {
    const values = parseJson('the file', file);
    if (Array.isArray(values)) return values.map((value, i) => ({ where: `record ${i + 1}`, value }));
  }
  return file.split('\n').flatMap((line, i) => {
    const where = `line ${i + 1}`;
    return line.trim() === '' ? [] : [{ where, value: parseJson(where, line) }];
  });
}
