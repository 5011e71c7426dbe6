/**
 * The text as the numeral grammar reads it: numbers, words and symbols, cut at every change between letters, digits and
 * signs, whatever the tokenizer made of them ("$3-5bn" is `$ 3 - 5 bn`, "816 000" stays two numbers, "RM23.50" is
 * `RM 23.50`). Parallel arrays, built once; runs without a digit or hyphen keep their tokens.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';

/** word: letters; number: digits with grouping and decimals; symbol: one sign; other: digits that are no number ("1.2.3"). */
export const Kind = { word: 0, number: 1, symbol: 2, other: 3 } as const;

export interface Atoms {
  readonly doc: Document;
  length: number;
  readonly kind: number[];
  readonly start: number[];
  readonly end: number[];
  /** Index of the token that holds the atom's first character. */
  readonly token: number[];
  /** Lower case, apostrophes straight; a line break before each block. */
  readonly lower: string[];
  /** Value of a number, else NaN. */
  readonly value: number[];
}

/** Longer runs of digits are no numbers that a reader would read. */
const MOST_DIGITS = 40;
/** Groups of three in one number; more is a list of data. */
const MOST_GROUPS = 10;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff) ||
  code === 0xb5;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Reads the given token ranges, which come in order; a line break stands before each. */
export function readAtoms(doc: Document, ranges: readonly TokenRange[]): Atoms {
  const atoms: Atoms = { doc, length: 0, kind: [], start: [], end: [], token: [], lower: [], value: [] };
  for (const { from, to } of ranges) {
    push(atoms, Kind.symbol, doc.tokens.start[from]!, doc.tokens.start[from]!, from, '\n', Number.NaN);
    readRange(atoms, from, to);
  }
  return atoms;
}

function readRange(atoms: Atoms, from: number, to: number): void {
  const { tokens } = atoms.doc;
  for (let t = from; t < to; ) {
    let next = t + 1;
    let split = needsSplit(tokens.word[t]!.text, tokens.flags[t]!);
    while (next < to && tokens.start[next] === tokens.end[next - 1]) {
      split ||= needsSplit(tokens.word[next]!.text, tokens.flags[next]!);
      next++;
    }
    if (split) lexRun(atoms, t, next);
    else for (let k = t; k < next; k++) pushToken(atoms, k);
    t = next;
  }
}

/** A run is cut by its characters when digits or hyphens hide in it. */
const needsSplit = (text: string, flags: number): boolean =>
  (flags & WordFlag.digit) !== 0 ||
  (text.length > 1 && (flags & WordFlag.punctuation) === 0 && (text.includes('-') || text.endsWith('$')));

function pushToken(atoms: Atoms, t: number): void {
  const { tokens } = atoms.doc;
  const word = tokens.word[t]!;
  // "80 km/h.": the stop after a single letter ends the sentence.
  if (word.lower.length === 2 && word.lower.endsWith('.') && isLetter(word.lower.charCodeAt(0))) {
    const end = tokens.end[t]!;
    push(atoms, Kind.word, tokens.start[t]!, end - 1, t, word.lower[0]!, Number.NaN);
    push(atoms, Kind.symbol, end - 1, end, t, '.', Number.NaN);
    return;
  }
  const kind = (word.flags & WordFlag.punctuation) !== 0 ? Kind.symbol : Kind.word;
  push(atoms, kind, tokens.start[t]!, tokens.end[t]!, t, word.lower, Number.NaN);
}

function push(a: Atoms, kind: number, start: number, end: number, token: number, lower: string, value: number): void {
  a.kind.push(kind);
  a.start.push(start);
  a.end.push(end);
  a.token.push(token);
  a.lower.push(lower);
  a.value.push(value);
  a.length++;
}

/** Cuts the run of tokens `from`…`to`, which stand without white space between them. */
function lexRun(atoms: Atoms, from: number, to: number): void {
  const { tokens, text } = atoms.doc;
  const end = tokens.end[to - 1]!;
  let token = from;
  for (let at = tokens.start[from]!; at < end; ) {
    while (tokens.end[token]! <= at) token++;
    const code = text.charCodeAt(at);
    let stop: number;
    if (isDigit(code) || (code === 46 && opensDecimal(text, at, end))) {
      stop = lexNumber(atoms, text, at, end, token);
    } else if (isLetter(code)) {
      stop = letterEnd(text, at, end);
      push(atoms, Kind.word, at, stop, token, lowerOf(text, at, stop), Number.NaN);
    } else {
      stop = Math.min(end, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1));
      push(atoms, Kind.symbol, at, stop, token, text.slice(at, stop), Number.NaN);
    }
    at = stop;
  }
}

const lowerOf = (text: string, start: number, end: number): string => text.slice(start, end).toLowerCase();

const opensDecimal = (text: string, at: number, end: number): boolean =>
  at + 1 < end && isDigit(text.charCodeAt(at + 1)) && !(at > 0 && isAlphanumeric(text.charCodeAt(at - 1)));

const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code);

/** End of the word at `at`; "p.m." and "U.S." are one. */
function letterEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
  if (stop - at !== 1) return stop;
  let dotted = stop;
  while (dotted + 1 < end && text.charCodeAt(dotted) === 46 && isLetter(text.charCodeAt(dotted + 1))) {
    if (dotted + 2 < end && isLetter(text.charCodeAt(dotted + 2))) return stop;
    dotted += 2;
  }
  return dotted === stop ? stop : dotted < end && text.charCodeAt(dotted) === 46 ? dotted + 1 : dotted;
}

/** Reads digits with their grouping and decimals; returns where they end. */
function lexNumber(atoms: Atoms, text: string, at: number, end: number, token: number): number {
  const whole = digitsEnd(text, at, end);
  const grouped = groupsEnd(text, at, whole, end);
  let stop = grouped;
  let kind: number = Kind.number;
  if (stop < end - 1 && text.charCodeAt(stop) === 46 && isDigit(text.charCodeAt(stop + 1))) {
    stop = digitsEnd(text, stop + 1, end);
    // A second point makes it a version, an address or a date.
    while (stop < end - 1 && text.charCodeAt(stop) === 46 && isDigit(text.charCodeAt(stop + 1))) {
      kind = Kind.other;
      stop = digitsEnd(text, stop + 1, end);
    }
  }
  const lower = text.slice(at, stop);
  const value = kind === Kind.number ? digitsToNumber(lower, grouped - at) : Number.NaN;
  if (!Number.isFinite(value)) kind = Kind.other;
  push(atoms, kind, at, stop, token, lower, kind === Kind.number ? value : Number.NaN);
  return stop;
}

function digitsEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  return stop;
}

/** End of thousands groups after the first digits (at…whole): "12,000", "1'000'000", "1.000.000", "1,00,000". */
function groupsEnd(text: string, at: number, whole: number, end: number): number {
  const mark = text.charCodeAt(whole);
  if (whole - at > 3 || whole === at || (mark !== 44 && mark !== 39 && mark !== 46 && mark !== 0x2019)) return whole;
  let stop = whole;
  let groups = 0;
  let size = 0;
  while (stop < end && text.charCodeAt(stop) === mark && groups <= MOST_GROUPS) {
    const next = digitsEnd(text, stop + 1, Math.min(end, stop + 5));
    const length = next - stop - 1;
    // Indian grouping has pairs before the last three.
    if (length !== 3 && !(length === 2 && mark === 44)) break;
    size = length;
    groups++;
    stop = next;
    if (length === 3 && whole - at === 3 && groups > MOST_GROUPS) break;
  }
  if (groups === 0 || size !== 3 || groups > MOST_GROUPS || isDigit(text.charCodeAt(stop))) return whole;
  if (mark === 46 && groups < 2) return whole;
  return stop;
}

function digitsToNumber(lower: string, wholeLength: number): number {
  if (lower.length > MOST_DIGITS) return Number.NaN;
  const whole = lower.slice(0, wholeLength).replace(/[,'’.]/g, '');
  return Number(`${whole}${lower.slice(wholeLength)}`);
}

/** True when nothing stands between atom `i` and the one before it. */
export const glued = (a: Atoms, i: number): boolean => i > 0 && i < a.length && a.start[i] === a.end[i - 1];

/** Lower-case text of an atom, '' outside. */
export const lower = (a: Atoms, i: number): string => (i >= 0 && i < a.length ? a.lower[i]! : '');

/** The atom as written. */
export const written = (a: Atoms, i: number): string =>
  i >= 0 && i < a.length ? a.doc.text.slice(a.start[i], a.end[i]) : '';

export const isNumber = (a: Atoms, i: number): boolean => i >= 0 && i < a.length && a.kind[i] === Kind.number;
export const isWord = (a: Atoms, i: number): boolean => i >= 0 && i < a.length && a.kind[i] === Kind.word;

export const capitalised = (a: Atoms, i: number): boolean => isWord(a, i) && isCapital(a.doc.text, a.start[i]!);

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUpper(code) || (code >= 0xc0 && code <= 0xde) || (code > 0xff && text[at] !== text[at]!.toLowerCase());
}

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);
export const isDash = (a: Atoms, i: number): boolean => DASHES.has(lower(a, i));

/** Tags of the token under an atom; −1 outside. */
export const posOf = (a: Atoms, i: number): number =>
  i >= 0 && i < a.length && a.lower[i] !== '\n' ? a.doc.tokens.pos[a.token[i]!]! : -1;
