/** What each output format makes of a record: pieces of the files it is written to. File names never come from input. */

import { csvLine } from '../../format/csv.js';
import {
  CSV_TABLES,
  csvHeader,
  csvRows,
  renderHtml,
  toBrat,
  toJsonLine,
  toWebAnnotations,
} from '../../format/index.js';
import type { AnalyzedRecord, CorpusRecord } from '../../stream.js';

export const RUN_FORMATS = ['jsonl', 'json', 'csv', 'brat', 'web-annotation', 'html'] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

/** Text to add to a file of the output, or all of one. `file` is '' when the output is a single file. */
export interface Piece {
  readonly file: string;
  readonly text: string;
  /** The piece is a whole file of its own. */
  readonly whole?: boolean;
}

export interface Format {
  /** The output is a folder of files, or one file whose name in a folder is `name`. */
  readonly shape: 'folder' | 'file';
  readonly name: string;
  /** What stands in the files before the first record, and after the last. */
  readonly head: readonly Piece[];
  readonly tail: readonly Piece[];
  /** The pieces of the record with this number in the output, from 1. */
  readonly pieces: (record: CorpusRecord, number: number) => readonly Piece[];
}

const INDEX = 'index.jsonl';
const ERRORS = 'errors.jsonl';
/** The table that says of each document who published it, and when; the others name it by its id. */
const DOCUMENTS = 'documents.csv';
const COUNTED = ['quotations', 'statistics', 'assertions'] as const;

export const FORMATS: Readonly<Record<RunFormat, Format>> = {
  jsonl: single('analyses.jsonl', (record) => toJsonLine(record)),
  json: {
    ...single('analyses.json', (record, number) => `${number > 1 ? ',\n' : ''}${JSON.stringify(record)}`),
    head: [{ file: '', text: '[\n' }],
    tail: [{ file: '', text: '\n]\n' }],
  },
  'web-annotation': single('annotations.jsonl', (record) => {
    if ('error' in record) return toJsonLine(record);
    const { id, outlet, date } = record;
    return toJsonLine(
      toWebAnnotations(record, { source: `urn:according-to:${encodeIri(id)}`, publisher: outlet, date }),
    );
  }),
  csv: {
    shape: 'folder',
    name: '',
    head: [
      { file: DOCUMENTS, text: csvLine(['document', 'outlet', 'date', ...COUNTED]) },
      ...CSV_TABLES.map((table) => ({ file: `${table}.csv`, text: csvHeader(table) })),
      { file: ERRORS, text: '' },
    ],
    tail: [],
    pieces: (record) => {
      if ('error' in record) return [{ file: ERRORS, text: toJsonLine(record) }];
      const { id, outlet = null, date = null } = record;
      return [
        { file: DOCUMENTS, text: csvLine([id, outlet, date, ...COUNTED.map((part) => record[part].length)]) },
        ...CSV_TABLES.map((table) => ({ file: `${table}.csv`, text: csvRows(record, table, id) })),
      ];
    },
  },
  brat: numbered((record, name) => [
    { file: `${name}.txt`, text: record.text, whole: true },
    { file: `${name}.ann`, text: toBrat(record), whole: true },
  ]),
  html: numbered((record, name) => [{ file: `${name}.html`, text: renderHtml(record), whole: true }]),
};

function single(name: string, text: (record: CorpusRecord, number: number) => string): Format {
  return {
    shape: 'file',
    name,
    head: [{ file: '', text: '' }],
    tail: [],
    pieces: (record, number) => [{ file: '', text: text(record, number) }],
  };
}

/** A file or two per record, named by its number; the index says which record that was, or why there is none. */
function numbered(files: (record: AnalyzedRecord, name: string) => readonly Piece[]): Format {
  return {
    shape: 'folder',
    name: '',
    head: [{ file: INDEX, text: '' }],
    tail: [],
    pieces: (record, number) => {
      const name = String(number).padStart(8, '0');
      if ('error' in record) return [{ file: INDEX, text: toJsonLine({ number, ...record }) }];
      const { id, outlet, date } = record;
      return [...files(record, name), { file: INDEX, text: toJsonLine({ number, file: name, id, outlet, date }) }];
    },
  };
}

/** Percent-encodes what may not stand in a URN; lone surrogates become U+FFFD. */
const encodeIri = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, '�'));
