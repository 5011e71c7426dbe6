/**
 * A text as it was read: its tokens, blocks, sentences and quotation marks. Read once, shared by every stage.
 * Tokens are kept as parallel arrays, indexed by token number, because every later stage walks them many times.
 */
import type { Span, Warning } from '../schema.js';
import { type CharRange, spanOf, type TokenRange } from '../span.js';
import type { Word } from './word.js';

/** Universal part-of-speech tags, in the order of their codes in {@link Tokens.pos}. */
export const POS = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN',
  'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB',
] as const; // biome-ignore format: one row reads best
export type PosName = (typeof POS)[number];
/** Code of each tag: `P.VERB === POS.indexOf('VERB')`. */
export const P = Object.fromEntries(POS.map((name, code) => [name, code])) as Readonly<Record<PosName, number>>;

/** The tokens of a text as parallel arrays. No token is white space; none crosses a line break. */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offset of the first code unit, and one past the last. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Facts about the word form, shared by all tokens of that form. */
  readonly word: readonly Word[];
  /** Dictionary form, lower case ("said" → "say"). */
  readonly lemma: readonly string[];
  /**
   * What hot loops ask of a word, side by side in memory: {@link Word.flags}, {@link Word.lowerHash}, the hash of the lemma,
   * {@link Word.shapeHash}, and the hashes of the last two and three letters.
   */
  readonly flags: Uint16Array;
  readonly formHash: Int32Array;
  readonly lemmaHash: Int32Array;
  readonly shapeHash: Int32Array;
  readonly ending2: Int32Array;
  readonly ending3: Int32Array;
  /** Code of the part of speech, see {@link P}. */
  readonly pos: Uint8Array;
  /** Number of the sentence and of the block that holds the token. */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** Number in {@link Document.quoted} of the innermost quoted passage that holds the token, marks included; −1 outside. */
  readonly quoted: Int32Array;
}

/** headline: a title line; boilerplate: navigation, dates, bylines, share buttons; paragraph: prose. */
export type BlockKind = 'headline' | 'boilerplate' | 'paragraph';

/** A line of the text with something on it, without the white space around it. */
export interface Block extends CharRange, TokenRange {
  readonly kind: BlockKind;
}

export interface Sentence extends CharRange, TokenRange {
  readonly block: number;
}

/**
 * A passage between quotation marks within one block. `from`/`to` include the marks that are there.
 * `opened`/`closed` say whether the mark is really in the text; a passage that runs on into the next paragraph, which
 * reopens the mark, has `closed: false` and `continues: true` and counts as sound.
 */
export interface Quoted extends TokenRange, CharRange {
  readonly opened: boolean;
  readonly closed: boolean;
  /** The next paragraph's first passage goes on with this one. */
  readonly continues: boolean;
  /** 0 outermost, 1 nested in another passage, … */
  readonly depth: number;
  /** Marks are single ones: ‘ ’ or ' '. */
  readonly single: boolean;
}

export interface Document {
  /** The unchanged input. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly Quoted[];
  readonly warnings: readonly Warning[];
}

/** Characters of a token range: from its first token's start to its last token's end. */
export function charsOf(doc: Document, { from, to }: TokenRange): CharRange {
  if (to <= from) {
    const at = from < doc.tokens.length ? doc.tokens.start[from]! : doc.text.length;
    return { start: at, end: at };
  }
  return { start: doc.tokens.start[from]!, end: doc.tokens.end[to - 1]! };
}

/** The span of a token range, with its text. */
export function tokensToSpan(doc: Document, from: number, to: number): Span {
  const { start, end } = charsOf(doc, { from, to });
  return spanOf(doc.text, start, end);
}

/** The innermost quoted passage that holds the token, if any does. */
export function passageAt({ quoted, tokens }: Document, token: number): Quoted | undefined {
  const passage = tokens.quoted[token]!;
  return passage < 0 ? undefined : quoted[passage];
}

/** The tokens that a character range touches. Binary search: O(log n). */
export function tokensOf(doc: Document, { start, end }: CharRange): TokenRange {
  const { tokens } = doc;
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.end[mid]! <= start) lo = mid + 1;
    else hi = mid;
  }
  const from = lo;
  hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.start[mid]! < end) lo = mid + 1;
    else hi = mid;
  }
  return { from, to: Math.max(from, lo) };
}
