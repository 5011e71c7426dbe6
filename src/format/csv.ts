/**
 * Tables as CSV (RFC 4180: CRLF, cells with comma, quotation mark or line break quoted). Text that a spreadsheet would
 * run as a formula gets a leading apostrophe, as OWASP advises; numbers are written as numbers.
 */
import { AccordingToError } from '../errors.js';
import type { Analysis, Quotation, Statistic } from '../schema.js';
import { checkAnalysis } from './check.js';

/** One row per quotation, statistic, assertion or speaker. */
export type CsvTable = 'quotations' | 'statistics' | 'assertions' | 'speakers';
export const CSV_TABLES: readonly CsvTable[] = ['quotations', 'statistics', 'assertions', 'speakers'];

type Cell = string | number | boolean | null;
type Column<T> = readonly [name: string, cell: (item: T) => Cell];

interface SpeakerRow {
  readonly name: string;
  readonly kind: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly entityId: string | null;
  quotations: number;
  statistics: number;
  words: number;
}

interface Reported {
  readonly speaker: Quotation['speaker'];
  readonly organization: Quotation['organization'];
  readonly stance: Quotation['stance'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
}

const WHERE: readonly Column<Reported>[] = [
  ['start', (item) => item.start],
  ['end', (item) => item.end],
  ['text', (item) => item.text],
];

const WHOSE: readonly Column<Reported>[] = [
  ['speaker', (item) => item.speaker?.name ?? null],
  ['speaker_kind', (item) => item.speaker?.kind ?? null],
  ['role', (item) => item.speaker?.role ?? null],
  ['organization', (item) => item.organization?.name ?? null],
  ['stance', (item) => item.stance.label],
  ['stance_score', (item) => item.stance.score],
  ['stance_target', (item) => item.stance.target?.text ?? null],
  ['confidence', (item) => item.confidence],
];

const QUOTATIONS: readonly Column<Quotation>[] = [
  ['id', (q) => q.id],
  ...WHERE,
  ['type', (q) => q.type],
  ['kind', (q) => q.kind],
  ['content', (q) => q.contents.map((c) => c.text).join(' … ')],
  ['cue', (q) => q.cue?.text ?? null],
  ['source', (q) => q.source?.text ?? null],
  ...WHOSE,
  ['reporting', (q) => q.reporting],
  ['parent', (q) => q.parent],
];

const STATISTICS: readonly Column<Statistic>[] = [
  ['id', (s) => s.id],
  ...WHERE,
  ['value', (s) => s.value],
  ['low', (s) => s.low],
  ['high', (s) => s.high],
  ['bound', (s) => s.bound],
  ['kind', (s) => s.kind],
  ['unit', (s) => s.unit],
  ['unit_name', (s) => s.unitName],
  ['measure', (s) => s.measure],
  ['change', (s) => s.change?.direction ?? null],
  ['change_by', (s) => s.change?.by ?? null],
  ['change_from', (s) => s.change?.from ?? null],
  ['change_to', (s) => s.change?.to ?? null],
  ['event', (s) => s.event],
  ['time', (s) => s.time?.text ?? null],
  ['place', (s) => s.place?.text ?? null],
  ['hedged', (s) => s.hedged],
  ['quotation', (s) => s.quotationId],
  ...WHOSE,
];

const ASSERTIONS: readonly Column<Analysis['assertions'][number]>[] = [
  ['id', (a) => a.id],
  ...WHERE,
  ['category', (a) => a.category],
  ['certainty', (a) => a.certainty],
  ['cues', (a) => a.cues.map((c) => c.text).join('; ')],
  ['organization', (a) => a.organization?.name ?? null],
  ['stance', (a) => a.stance.label],
  ['stance_score', (a) => a.stance.score],
  ['stance_target', (a) => a.stance.target?.text ?? null],
  ['confidence', (a) => a.confidence],
];

const SPEAKERS: readonly Column<SpeakerRow>[] = [
  ['name', (s) => s.name],
  ['kind', (s) => s.kind],
  ['role', (s) => s.role],
  ['organization', (s) => s.organization],
  ['entity', (s) => s.entityId],
  ['quotations', (s) => s.quotations],
  ['statistics', (s) => s.statistics],
  ['words', (s) => s.words],
];

/**
 * The first line of a table. Its first column, `document`, tells the articles of a corpus apart.
 * @throws {AccordingToError} `invalid-argument` when there is no such table
 */
export function csvHeader(table: CsvTable): string {
  checkTable(table);
  const columns: readonly (readonly [string, unknown])[] = {
    quotations: QUOTATIONS,
    statistics: STATISTICS,
    assertions: ASSERTIONS,
    speakers: SPEAKERS,
  }[table];
  return csvLine(['document', ...columns.map(([name]) => name)]);
}

/** The rows of one analysis in a table, each with its line break; empty when there are none. */
export function csvRows(analysis: Analysis, table: CsvTable, document = ''): string {
  checkAnalysis(analysis);
  checkTable(table);
  switch (table) {
    case 'quotations':
      return rows(analysis.quotations, QUOTATIONS, document);
    case 'statistics':
      return rows(analysis.statistics, STATISTICS, document);
    case 'assertions':
      return rows(analysis.assertions, ASSERTIONS, document);
    case 'speakers':
      return rows(speakersOf(analysis), SPEAKERS, document);
  }
}

/** A whole table for one analysis: header and rows. */
export const toCsv = (analysis: Analysis, table: CsvTable, document = ''): string =>
  csvHeader(table) + csvRows(analysis, table, document);

function checkTable(table: CsvTable): void {
  if (CSV_TABLES.includes(table)) return;
  throw new AccordingToError(
    'invalid-argument',
    `There is no table ${String(table)}: name one of ${CSV_TABLES.join(', ')}.`,
  );
}

function rows<T>(items: readonly T[], columns: readonly Column<T>[], document: string): string {
  return items.map((item) => csvLine([document, ...columns.map(([, cell]) => cell(item))])).join('');
}

/** A row with its line break. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** White space, then a sign that begins a formula in Excel, LibreOffice or Sheets, also in its full-width form. */
const FORMULA = /^\s*[=+\-@|\t\r＝＋－＠]/;

/** One cell: quoted where RFC 4180 asks, text defused where a spreadsheet would calculate. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function speakersOf({ quotations, statistics }: Analysis): SpeakerRow[] {
  const found = new Map<string, SpeakerRow>();
  const rowOf = ({ speaker, organization }: Quotation | Statistic): SpeakerRow | null => {
    const name = speaker?.name ?? organization?.name;
    if (name === undefined) return null;
    const key = JSON.stringify([speaker?.entityId ?? name, speaker?.kind, organization?.name]);
    const row = found.get(key) ?? {
      name,
      kind: speaker?.kind ?? 'organization',
      role: speaker?.role ?? null,
      organization: organization?.name ?? null,
      entityId: speaker?.entityId ?? organization?.entityId ?? null,
      quotations: 0,
      statistics: 0,
      words: 0,
    };
    found.set(key, row);
    return row;
  };
  for (const quotation of quotations) {
    const row = rowOf(quotation);
    if (!row) continue;
    row.quotations++;
    for (const content of quotation.contents) row.words += content.text.split(/\s+/).filter(Boolean).length;
  }
  for (const statistic of statistics) {
    const row = rowOf(statistic);
    if (row) row.statistics++;
  }
  return [...found.values()];
}
