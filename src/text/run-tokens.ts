/** What is in a run of characters without white space: wink's tokens made ours, with the facts of their forms. */
import { P } from './document.js';
import { type WinkToken, winkTokens } from './wink.js';
import { describeWord, type Word, WordFlag } from './word.js';

/** A token of ours. Mostly one of wink's; where a mark or possessive is cut off, a part of one. */
export interface RunToken {
  /** Offset in the run, UTF-16. */
  readonly at: number;
  readonly word: Word;
  /** Which of the run's forms, which the tagging rules see, it comes from. */
  readonly form: number;
  /** Its part of speech whatever the rules say, or −1: as the form's. */
  readonly pos: number;
  /** One lemma, or one for each `LEMMA_CLASS` of the part of speech. */
  readonly lemmas: readonly string[];
}

/**
 * Strings to what is known of them, in two generations: when the young one is full it becomes the old one, whose entries
 * come back when asked for. Bounds memory, and what is in use stays.
 */
class Memory<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** A few hundred bytes each. */
const MOST_WORDS = 30_000;
const words = new Memory<Word>(MOST_WORDS);

/** The facts of a form, from memory where it has been seen. */
function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    const own = ownCopy(text);
    word = describeWord(own);
    words.set(own, word);
  }
  return word;
}

/** A slice of a text may keep the whole text in memory for as long as it lives (V8: from 13 characters on); a copy does not. */
export const ownCopy = (slice: string): string =>
  slice.length < 13 ? slice : Array.from({ length: slice.length }, (_, i) => slice[i]).join('');

/** White space, or characters without width. */
const isBlank = (text: string): boolean => /^[\s\u200b-\u200f\u2028\u2029\u2060\ufeff]*$/.test(text);

/** The forms that the tagging rules see of a run, and our tokens. */
export function readRun(text: string): { forms: readonly WinkToken[]; tokens: readonly RunToken[] } {
  const forms = winkTokens(text);
  const tokens: RunToken[] = [];
  let cursor = 0;
  forms.forEach((form, index) => {
    const at = text.indexOf(form.text, cursor);
    // Not in the text as wink has it, or without anything to see: it takes part in tagging, but is no token.
    if (at < 0 || isBlank(form.text)) return;
    cursor = at + form.text.length;
    const word = wordOf(form.text);
    // wink has no lemma for contractions without their apostrophe ("dont").
    const lemmas = form.lemmas.map((lemma) => (lemma ?? word.lower).toLowerCase());
    const same = lemmas.every((lemma) => lemma === lemmas[0]);
    addToken(tokens, { at, word, form: index, pos: -1, lemmas: same ? lemmas.slice(0, 1) : lemmas });
  });
  return { forms, tokens };
}

/** Typed pairs ('' and ``) become one mark; a mark glued to a word is cut off, and so is the curly possessive. */
function addToken(tokens: RunToken[], token: RunToken): void {
  const { at, word, form, pos } = token;
  const last = tokens.at(-1);
  const typed = word.text === "'" || word.text === '`';
  if (typed && last !== undefined && last.at + last.word.text.length === at && last.word.text === word.text) {
    const pair = wordOf(word.text + word.text);
    tokens[tokens.length - 1] = { at: last.at, word: pair, form, pos: P.PUNCT, lemmas: [pair.text] };
    return;
  }
  const { cut } = word;
  if (cut === 0) {
    tokens.push(token);
    return;
  }
  const head = wordOf(word.text.slice(0, cut));
  const tail = wordOf(word.text.slice(cut));
  const headIsMark = (head.flags & WordFlag.doubleMark) !== 0;
  const lemmasOf = (w: Word) => [w.flags & WordFlag.punctuation ? w.text : w.lower];
  tokens.push({ at, word: head, form, pos: headIsMark ? P.PUNCT : pos, lemmas: lemmasOf(head) });
  const tailPos = tail.flags & WordFlag.punctuation ? P.PUNCT : headIsMark ? pos : P.PART;
  // What is cut off may hold another mark.
  addToken(tokens, { at: at + cut, word: tail, form, pos: tailPos, lemmas: lemmasOf(tail) });
}
