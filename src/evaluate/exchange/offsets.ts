/** Offsets counted in Unicode code points, as Python tools and brat count, and in UTF-16 code units, as this library does. */
import { AccordingToError } from '../../errors.js';
import type { Span } from '../../schema.js';
import { spanOf } from '../../span.js';

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

/** Parses JSON; the message of a syntax error names the place. */
export function parseJson(where: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AccordingToError('invalid-data', `${where}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
}

/** The values of a JSON Lines file, or of a JSON file with one array. Empty lines are skipped. */
export function parseRecords(file: string): { where: string; value: unknown }[] {
  if (file.trimStart().startsWith('[')) {
    const values = parseJson('the file', file);
    if (Array.isArray(values)) return values.map((value, i) => ({ where: `record ${i + 1}`, value }));
  }
  return file.split('\n').flatMap((line, i) => {
    const where = `line ${i + 1}`;
    return line.trim() === '' ? [] : [{ where, value: parseJson(where, line) }];
  });
}
