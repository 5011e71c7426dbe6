/** The project's own JSON Lines: an {@link Annotation} or an {@link Analysis} to a line. */
import { z } from 'zod';
import { AccordingToError } from '../../errors.js';
import { analysisSchema } from '../../schema.js';
import { type Annotation, checkAnnotation, fromAnalysis } from '../annotation.js';
import { checkAnnotations } from './arguments.js';
import { parseRecords } from './offsets.js';

const identified = z.looseObject({ id: z.string().min(1) });

/**
 * Reads labelled texts and analyses, in any order. An analysis keeps the `id` that stands beside its fields, or gets
 * the number of its line.
 * @throws AccordingToError `invalid-data`, with the line
 */
export function readJsonl(file: string): Annotation[] {
  return parseRecords(file).map(({ where, value }) => {
    if (typeof value !== 'object' || value === null || !('segments' in value)) {
      try {
        return checkAnnotation(value);
      } catch (error) {
        throw new AccordingToError('invalid-data', `${where}: ${error instanceof Error ? error.message : error}`);
      }
    }
    const analysis = analysisSchema.safeParse(value);
    if (!analysis.success) throw new AccordingToError('invalid-data', `${where}: ${z.prettifyError(analysis.error)}`);
    const id = identified.safeParse(value);
    return fromAnalysis(analysis.data, id.success ? id.data.id : where);
  });
}

export function writeJsonl(annotations: readonly Annotation[]): string {
  checkAnnotations(annotations);
  return annotations.map((annotation) => `${JSON.stringify(annotation)}\n`).join('');
}
