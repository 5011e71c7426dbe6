import { findQuantities, type QuantityMention } from '../../src/statistic/quantities.js';
import { readDocument } from '../../src/text/read.js';

/** The quantities of a text. */
export const quantitiesOf = (text: string): QuantityMention[] => findQuantities(readDocument(text));

/** Value, or [low, high] of a range, or [low, null] of a vague magnitude. */
export const figures = (text: string): (number | (number | null)[] | null)[] =>
  quantitiesOf(text).map(({ value, low, high }) => (value === null ? [low, high] : value));

/** The only quantity of a text. */
export function only(text: string): QuantityMention {
  const found = quantitiesOf(text);
  if (found.length !== 1) throw new Error(`${found.length} quantities: ${found.map((q) => q.text).join(' | ')}`);
  return found[0]!;
}
