/** Checks of what callers pass: text of any content is fine, anything else is told what to do instead. */
import { AccordingToError } from './errors.js';
import { type AnalyzeOptions, analyzeOptionsSchema } from './schema.js';
import type { CharRange } from './span.js';

/** Throws `invalid-argument` unless `text` is a string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text === 'string') return;
  const given = text === null ? 'null' : Array.isArray(text) ? 'an array' : typeof text;
  throw new AccordingToError(
    'invalid-argument',
    `The text must be a string, but was ${given}. Decode bytes first, and pass one article a call.`,
  );
}

const NO_OPTIONS: AnalyzeOptions = {};

/** Throws `invalid-option` with the option's name and what it takes. */
export function checkOptions(options: unknown): AnalyzeOptions {
  if (options === undefined) return NO_OPTIONS;
  const parsed = analyzeOptionsSchema.safeParse(options);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const known = Object.keys(analyzeOptionsSchema.shape).join(', ');
  const where = path.length > 0 ? `Option ${path.join('.')}` : 'The options';
  throw new AccordingToError('invalid-option', `${where}: ${message}. What can be set: ${known}.`);
}

/** Throws `invalid-argument` unless the range lies in the text. */
export function checkRange(text: string, range: unknown): asserts range is CharRange {
  const { start, end } = (range ?? {}) as Partial<CharRange>;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (whole && start! >= 0 && start! < end! && end! <= text.length) return;
  throw new AccordingToError(
    'invalid-argument',
    `The target must be { start, end } with 0 <= start < end <= ${text.length}, in UTF-16 code units.`,
  );
}
