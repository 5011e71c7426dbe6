/**
 * Facts about a word form, computed once and shared by all its tokens: what every stage asks of a word, as integers
 * where a model will hash it.
 */
import { WORDS_WITH_STOPS } from '../lexicon/abbreviations.js';

/** Bits of {@link Word.flags}. */
export const WordFlag = {
  /** First letter is upper case. */
  capital: 1,
  /** All letters are upper case, and there are at least two. */
  allCaps: 2,
  /** Holds a digit. */
  digit: 4,
  /** Holds no letter and no digit. */
  punctuation: 8,
  /** Double quotation mark of any style, or the typed pairs '' and ``. */
  doubleMark: 16,
  /** Single quotation mark or apostrophe, alone. */
  singleMark: 32,
  /** Ends with a full stop that belongs to it: "Mr.", "U.S." */
  abbreviation: 64,
  /** . ! ? … */
  terminal: 128,
  comma: 256,
  colon: 512,
} as const;

export interface Word {
  /** The form as written. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. For matching, never for output. */
  readonly lower: string;
  /** 32-bit hashes (FNV-1a) of the form, the lower-case form, the collapsed shape ("Xx", "d.d"), affixes of 1–4. */
  readonly hash: number;
  readonly lowerHash: number;
  readonly shapeHash: number;
  readonly suffixHash: readonly [number, number, number, number];
  readonly prefixHash: readonly [number, number, number, number];
  readonly flags: number;
  /** Where the form falls in two: before or after a quotation mark in it, or before a final ’s. 0: it does not. */
  readonly cut: number;
  /**
   * What stages work out from the form alone, once, and keep as long as it is remembered: fields of the word itself, each
   * read by its name, since every detour costs. `undefined`: not yet asked for.
   */
  nameFacts: unknown;
  nameKey: number | undefined;
  bodyKinds: number | undefined;
  stanceFacts: unknown;
}

const FNV_PRIME = 0x01000193;
/** Hash of nothing, and of one code unit more: for hashing a string while it is walked over. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** FNV-1a over UTF-16 code units, 32 bits, never 0. */
export function hashString(s: string): number {
  let h = HASH_START;
  for (let i = 0; i < s.length; i++) h = hashNext(h, s.charCodeAt(i));
  return h || 1;
}

/** Shape with runs collapsed: "McDonald’s" → "XxXx'x", "3.5" → "d.d". At most eight symbols. */
export function collapsedShape(text: string): string {
  let shape = '';
  let last = '';
  for (const ch of text) {
    const symbol = shapeSymbol(ch);
    if (symbol === last) continue;
    shape += symbol;
    last = symbol;
    if (shape.length >= 8) break;
  }
  return shape;
}

function shapeSymbol(ch: string): string {
  if (ch >= 'a' && ch <= 'z') return 'x';
  if (ch >= 'A' && ch <= 'Z') return 'X';
  if (ch >= '0' && ch <= '9') return 'd';
  if (ch < '\u0080') return ch;
  if (ch === '’' || ch === '‘') return "'";
  if (ch === '“' || ch === '”') return '"';
  const lower = ch.toLowerCase();
  if (lower !== ch) return 'X';
  return ch.toUpperCase() !== ch ? 'x' : ch;
}

const DOUBLE_MARK = new Set(['"', '“', '”', '„', '‟', '«', '»', '″', '＂', "''", '``', '””', '““']);
const SINGLE_MARK = new Set(["'", '‘', '’', '‚', '‛', '`', '´', '‹', '›']);

export function describeWord(text: string): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const flags = flagsOf(text);
  const affix = (length: number, fromEnd: boolean) =>
    hashString(fromEnd ? lower.slice(-length) : lower.slice(0, length));
  return {
    text,
    lower,
    hash: hashString(text),
    lowerHash: hashString(lower),
    shapeHash: hashString(collapsedShape(text)),
    suffixHash: [affix(1, true), affix(2, true), affix(3, true), affix(4, true)],
    prefixHash: [affix(1, false), affix(2, false), affix(3, false), affix(4, false)],
    flags,
    cut: (flags & WordFlag.punctuation) === 0 ? cutOf(text) : 0,
    nameFacts: undefined,
    nameKey: undefined,
    bodyKinds: undefined,
    stanceFacts: undefined,
  };
}

function flagsOf(text: string): number {
  let flags = 0;
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) flags |= WordFlag.capital;
  if (/\p{L}.*\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase())
    flags |= WordFlag.allCaps;
  if (/\p{N}/u.test(text)) flags |= WordFlag.digit;
  if (!/[\p{L}\p{N}]/u.test(text)) flags |= WordFlag.punctuation;
  if (DOUBLE_MARK.has(text)) flags |= WordFlag.doubleMark;
  if (SINGLE_MARK.has(text)) flags |= WordFlag.singleMark;
  if (text.length > 1 && text.endsWith('.') && /\p{L}/u.test(text)) flags |= WordFlag.abbreviation;
  if (/^[.!?…]+$/.test(text)) flags |= WordFlag.terminal;
  if (text === ',') flags |= WordFlag.comma;
  if (text === ':') flags |= WordFlag.colon;
  return flags;
}

/** „ “ ” « » and the straight double mark. */
const isDoubleMark = (code: number): boolean =>
  code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb;

/** "9pm." */
const isClockWithStop = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 && (text.endsWith('am.') || text.endsWith('pm.'));
};

function cutOf(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (!isDoubleMark(text.charCodeAt(i))) continue;
    return i === 0 ? (text.length > 1 ? 1 : 0) : i;
  }
  // Where wink keeps the stop of a sentence with its last word.
  if (text.endsWith('.') && (WORDS_WITH_STOPS.has(text) || isClockWithStop(text))) return text.length - 1;
  const possessive = text.length > 2 && text.endsWith('s') && (text.at(-2) === '’' || text.at(-2) === "'");
  return possessive ? text.length - 2 : 0;
}
