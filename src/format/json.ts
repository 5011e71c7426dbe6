/** The plain formats: what programs read. */
import type { Analysis } from '../schema.js';
import { checkAnalysis } from './check.js';

/** One analysis as indented JSON, with a final line break. */
export function toJson(analysis: Analysis): string {
  checkAnalysis(analysis);
  return `${JSON.stringify(analysis, null, 2)}\n`;
}

/** One analysis, or any plain record, as a line of JSON Lines, with its line break. Never holds another line break. */
export const toJsonLine = (record: object): string => `${JSON.stringify(record)}\n`;
