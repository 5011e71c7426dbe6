/** A wrong call of a reader or writer is told by one error that says what to pass instead. */
import { AccordingToError } from '../../errors.js';
import type { Annotation } from '../annotation.js';

/** Throws `invalid-argument` unless the content of a file was passed, as text. */
export function checkFile(content: unknown, name = 'file'): asserts content is string {
  if (typeof content === 'string') return;
  throw new AccordingToError(
    'invalid-argument',
    `The ${name} must be its content as a string, not ${kindOf(content)}. Read the file first, as UTF-8.`,
  );
}

/** Throws `invalid-argument` unless the value is a list of labelled texts. */
export function checkAnnotations(value: unknown): asserts value is readonly Annotation[] {
  if (Array.isArray(value) && value.every(isAnnotation)) return;
  throw new AccordingToError(
    'invalid-argument',
    `Expected a list of annotations, as the readers and fromAnalysis() make them, not ${kindOf(value)}.`,
  );
}

function isAnnotation(value: unknown): boolean {
  const { id, text } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string';
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list of something else' : typeof value;
