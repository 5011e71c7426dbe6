/** A quotation while it is being made: what the models chose and what each repair changed. */
import { TIME_WORDS } from '../lexicon/furniture.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Step } from './attribution.js';

export interface Draft {
  cue: TokenRange | null;
  source: TokenRange | null;
  contents: TokenRange[];
  probability: number;
  /** Draft whose speaker goes on speaking here. */
  continues: Draft | null;
  parent: Draft | null;
  readonly steps: Step[];
}

export const overlap = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

export const covers = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Whether the token is a word, not punctuation. */
export const isWord = (doc: Document, i: number): boolean => (doc.tokens.flags[i]! & WordFlag.punctuation) === 0;

export function countWords(doc: Document, { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to; i++) if (isWord(doc, i)) words++;
  return words;
}

/** Drops punctuation from the edges that belongs to nobody: commas, dashes, a final full stop outside the marks. */
export function trimmed(doc: Document, range: TokenRange): TokenRange {
  let { from, to } = range;
  const loose = (i: number) => {
    const { tokens } = doc;
    const { flags, text } = tokens.word[i]!;
    const kept =
      (flags & (WordFlag.doubleMark | WordFlag.singleMark)) !== 0 ||
      text === ')' ||
      text === '(' ||
      text === ']' ||
      text === '[';
    return tokens.pos[i] === P.PUNCT && !kept;
  };
  while (to > from && loose(to - 1) && doc.tokens.quoted[to - 1] === -1) to--;
  while (from < to && loose(from) && doc.tokens.word[from]!.text !== '...' && doc.tokens.word[from]!.text !== '…')
    from++;
  return { from, to };
}

/** "The company today announced …", "said late Friday": a time is nobody, and nobody's words. */
export function isTime({ tokens }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!TIME_WORDS.has(tokens.word[i]!.lower)) return false;
  return true;
}
