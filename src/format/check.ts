/** A rendering of what is no analysis would be nonsense, or an error from deep within. */
import { AccordingToError } from '../errors.js';

/** Throws `invalid-argument` unless the value looks like what `analyze` returns. */
export function checkAnalysis(value: unknown): void {
  const { text, segments, quotations } = (value ?? {}) as Record<string, unknown>;
  if (typeof text === 'string' && Array.isArray(segments) && Array.isArray(quotations)) return;
  throw new AccordingToError(
    'invalid-argument',
    'Expected an analysis, as analyze() returns it or as JSON.parse() gives it back. Analyze a text first.',
  );
}
