/**
 * Runs of characters without white space and the tokens in them. News repeats its words, so each run is looked at once
 * and remembered: reading a text is one look-up a run. What a run holds depends on the run alone.
 */
import { P } from './document.js';
import { LEMMA_CLASS, type WinkToken, winkTokens } from './wink.js';
import { describeWord, hashString, type Word, WordFlag } from './word.js';

/** A token as the tagging rules see it. */
export interface TaggedForm {
  readonly tag: number;
  readonly hint: number;
  readonly possible: number;
  readonly fixed: boolean;
}

/** A token of ours. Mostly one of wink's; where a mark or possessive is cut off, a part of one. */
export interface RunToken {
  /** Offset in the run, UTF-16. */
  readonly at: number;
  readonly word: Word;
  /** Which of {@link Run.forms} it comes from. */
  readonly form: number;
  /** Its part of speech whatever the rules say, or −1: as the form's. */
  readonly pos: number;
  /** Lemma by class of the part of speech, see {@link lemmaFor}. */
  readonly lemmas: readonly Lemma[];
}

export interface Lemma {
  readonly text: string;
  readonly hash: number;
}

export interface Run {
  readonly text: string;
  readonly forms: readonly TaggedForm[];
  readonly tokens: readonly RunToken[];
}

/** The lemma of a token tagged `pos`. */
export const lemmaFor = ({ lemmas }: RunToken, pos: number): Lemma =>
  lemmas.length === 1 ? lemmas[0]! : lemmas[LEMMA_CLASS[pos]!]!;

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
export function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    const own = ownCopy(text);
    word = describeWord(own);
    words.set(own, word);
  }
  return word;
}

/** A slice of a text may keep the whole text in memory for as long as it lives (V8: from 13 characters on); a copy does not. */
const ownCopy = (slice: string): string =>
  slice.length < 13 ? slice : Array.from({ length: slice.length }, (_, i) => slice[i]).join('');

/** Runs by hash, two to a slot, the one asked for last first: what a third one drives out is looked at anew next time. */
const SLOTS = 2 ** 15;
const runs: (Run | undefined)[] = new Array(2 * SLOTS).fill(undefined);

/** The run `text.slice(from, to)`; `hash` must be the same whenever the run is. No string is made for one that is known. */
export function runAt(text: string, from: number, to: number, hash: number): Run {
  const slot = (hash & (SLOTS - 1)) * 2;
  const first = runs[slot];
  if (first !== undefined && first.text.length === to - from && text.startsWith(first.text, from)) return first;
  const second = runs[slot + 1];
  const known = second !== undefined && second.text.length === to - from && text.startsWith(second.text, from);
  const run = known ? second : readRun(ownCopy(text.slice(from, to)));
  runs[slot + 1] = first;
  runs[slot] = run;
  return run;
}

const lemmaOf = (text: string): Lemma => ({ text, hash: hashString(text) });

function readRun(text: string): Run {
  const tokens: RunToken[] = [];
  const forms = winkTokens(text);
  let cursor = 0;
  forms.forEach((form, index) => {
    const at = text.indexOf(form.text, cursor);
    // Not in the text as wink has it, or without anything to see: it takes part in tagging, but is no token.
    if (at < 0 || /^[\s\u200b-\u200f\u2028\u2029\u2060\ufeff]*$/.test(form.text)) return;
    cursor = at + form.text.length;
    // wink has no lemma for contractions without their apostrophe ("dont").
    const word = wordOf(form.text);
    const texts = form.lemmas.map((lemma) => (lemma ?? word.lower).toLowerCase());
    const lemmas = texts.every((text) => text === texts[0]) ? [lemmaOf(texts[0]!)] : texts.map(lemmaOf);
    addToken(tokens, { at, word, form: index, pos: -1, lemmas });
  });
  return {
    text,
    forms: forms.map(({ tag, hint, possible, fixed }: WinkToken) => ({ tag, hint, possible, fixed })),
    tokens,
  };
}

/** Typed pairs ('' and ``) become one mark; a mark glued to a word is cut off, and so is the curly possessive. */
function addToken(tokens: RunToken[], token: RunToken): void {
  const { at, word, form, pos } = token;
  const last = tokens.at(-1);
  const typed = word.text === "'" || word.text === '`';
  if (typed && last !== undefined && last.at + last.word.text.length === at && last.word.text === word.text) {
    const pair = wordOf(word.text + word.text);
    tokens[tokens.length - 1] = { at: last.at, word: pair, form, pos: P.PUNCT, lemmas: [lemmaOf(pair.text)] };
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
  const lemmasOf = (w: Word) => [lemmaOf(w.flags & WordFlag.punctuation ? w.text : w.lower)];
  tokens.push({ at, word: head, form, pos: headIsMark ? P.PUNCT : pos, lemmas: lemmasOf(head) });
  const tailPos = tail.flags & WordFlag.punctuation ? P.PUNCT : headIsMark ? pos : P.PART;
  // What is cut off may hold another mark.
  addToken(tokens, { at: at + cut, word: tail, form, pos: tailPos, lemmas: lemmasOf(tail) });
}
