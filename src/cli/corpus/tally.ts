/** What a run has done so far, in numbers that add up over batches and over resumed runs. */
import type { CorpusRecord, RecordErrorCode } from '../../stream.js';

export interface Tally {
  records: number;
  words: number;
  quotations: number;
  statistics: number;
  assertions: number;
  errors: { [code in RecordErrorCode]?: number };
}

export const emptyTally = (): Tally => ({
  records: 0,
  words: 0,
  quotations: 0,
  statistics: 0,
  assertions: 0,
  errors: {},
});

/** Adds a record to the tally. */
export function count(tally: Tally, record: CorpusRecord): void {
  tally.records++;
  if ('error' in record) {
    tally.errors[record.error.code] = (tally.errors[record.error.code] ?? 0) + 1;
    return;
  }
  tally.words += countWords(record.text);
  tally.quotations += record.quotations.length;
  tally.statistics += record.statistics.length;
  tally.assertions += record.assertions.length;
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  for (const key of ['records', 'words', 'quotations', 'statistics', 'assertions'] as const) tally[key] += more[key];
  for (const [code, n] of Object.entries(more.errors) as [RecordErrorCode, number][]) {
    tally.errors[code] = (tally.errors[code] ?? 0) + n;
  }
}

export const failures = ({ errors }: Tally): number => Object.values(errors).reduce((sum, n) => sum + n, 0);

/** Runs of anything but ASCII white space and no-break spaces, without making a string of each. */
function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const blank = code <= 32 || code === 0xa0;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

const number = new Intl.NumberFormat('en-US');

const plural = (n: number, noun: string): string => `${number.format(n)} ${noun}${n === 1 ? '' : 's'}`;

/** The summary for people: two lines. `analyzed` is this run's part, which took `seconds`. */
export function describeTally(all: Tally, analyzed: Tally, seconds: number): string {
  const failed = failures(all);
  const codes = Object.entries(all.errors).map(([code, n]) => `${code} ${number.format(n!)}`);
  const found = [
    plural(all.records, 'record'),
    plural(all.quotations, 'quotation'),
    plural(all.statistics, 'statistic'),
    plural(all.assertions, 'assertion'),
    failed === 0 ? 'no errors' : `${plural(failed, 'error')} (${codes.join(', ')})`,
  ].join(', ');
  const rate = Math.round(analyzed.words / Math.max(seconds, 0.001));
  return `${found}\n${plural(analyzed.words, 'word')} in ${seconds.toFixed(1)} s, ${number.format(rate)} words a second`;
}
