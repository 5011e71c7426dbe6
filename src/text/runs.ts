/**
 * Runs of characters without white space and the tokens in them. News repeats its words, so each run is looked at once
 * and remembered: reading a text is one look-up a run. What a run holds depends on the run alone.
 *
 * A known run lies in one array of integers, what is asked of it side by side, since a text touches thousands of runs in
 * no order and each place in memory that it has to go to costs more than all the rest.
 */
import { ownCopy, type RunToken, readRun } from './run-tokens.js';
import { hashString, type Word } from './word.js';

/**
 * Where a run's integers are, from its place on: the hash, the length, how many forms and how many tokens; its characters;
 * {@link FORM_SIZE} for each form; {@link TOKEN_SIZE} for each token.
 */
const RunAt = { hash: 0, length: 1, forms: 2, tokens: 3, text: 4 } as const;
/** Of a form: tag, hint and whether the tag is fixed, eight bits each; which tags are possible. */
export const FORM_SIZE = 2;
/** Of a token, see {@link TokenAt}. */
export const TOKEN_SIZE = 9;
export const TokenAt = {
  /** Offset in the run and length, eight bits each. */
  place: 0,
  /** Number of its form; its own part of speech plus one, or 0; whether it has several lemmas: eight bits each. */
  form: 1,
  flags: 2,
  formHash: 3,
  shapeHash: 4,
  ending2: 5,
  ending3: 6,
  /** Index into {@link RunStore.words}. */
  word: 7,
  /** Index of the (first) lemma into {@link RunStore.lemmas} and {@link RunStore.lemmaHashes}. */
  lemma: 8,
} as const;

/** Slots of the table by hash, at most a quarter of them taken, and integers: 10 MB when full. */
const SLOTS = 2 ** 17;
const MOST_RUNS = SLOTS / 4;
const MOST_INTEGERS = 2 ** 21;

/** All runs known. When there are too many, all are forgotten and looked at anew. */
export class RunStore {
  /** The runs, one after the other from place 1 on. */
  ints = new Int32Array(2 ** 14);
  words: Word[] = [];
  lemmas: string[] = [];
  lemmaHashes: number[] = [];
  private readonly strings = new Map<string, string>();
  private size = 1;
  private count = 0;
  /** Place of a run by its hash, open addressing; 0 is free. */
  private readonly table = new Int32Array(SLOTS);

  /** To be called between texts: places stay good while one is read. */
  tidy(): void {
    if (this.count < MOST_RUNS && this.size < MOST_INTEGERS) return;
    this.table.fill(0);
    this.words = [];
    this.lemmas = [];
    this.lemmaHashes = [];
    this.strings.clear();
    this.size = 1;
    this.count = 0;
  }

  /** Place of the run `text.slice(from, to)`; `hash` must be the same whenever the run is. */
  place(text: string, from: number, to: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const place = this.table[slot]!;
      if (place === 0) break;
      if (this.ints[place] === hash && this.same(place, text, from, to)) return place;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const place = this.add(ownCopy(text.slice(from, to)), hash);
    // A single text may hold more runs than the table should: those are looked at each time they come.
    if (this.count < SLOTS / 2) {
      this.table[slot] = place;
      this.count++;
    }
    return place;
  }

  /** Place of the first form, after which the tokens come. */
  forms(place: number): number {
    return place + RunAt.text + this.ints[place + RunAt.length]!;
  }

  formCount(place: number): number {
    return this.ints[place + RunAt.forms]!;
  }

  tokenCount(place: number): number {
    return this.ints[place + RunAt.tokens]!;
  }

  private same(place: number, text: string, from: number, to: number): boolean {
    const { ints } = this;
    if (ints[place + RunAt.length] !== to - from) return false;
    const shift = place + RunAt.text - from;
    for (let i = from; i < to; i++) if (ints[i + shift] !== text.charCodeAt(i)) return false;
    return true;
  }

  private add(text: string, hash: number): number {
    const { forms, tokens } = readRun(text);
    const place = this.size;
    this.size += RunAt.text + text.length + forms.length * FORM_SIZE + tokens.length * TOKEN_SIZE;
    while (this.size > this.ints.length) {
      const larger = new Int32Array(2 * this.ints.length);
      larger.set(this.ints);
      this.ints = larger;
    }
    const { ints } = this;
    let at = place;
    for (const value of [hash, text.length, forms.length, tokens.length]) ints[at++] = value;
    for (let i = 0; i < text.length; i++) ints[at++] = text.charCodeAt(i);
    for (const { tag, hint, fixed, possible } of forms) {
      ints[at++] = tag | (hint << 8) | ((fixed ? 1 : 0) << 16);
      ints[at++] = possible;
    }
    for (const token of tokens) {
      this.addToken(token, at);
      at += TOKEN_SIZE;
    }
    return place;
  }

  /** One string for all that are equal: they compare, and are looked up, by their place in memory. */
  private shared(lemma: string): string {
    const known = this.strings.get(lemma);
    if (known !== undefined) return known;
    this.strings.set(lemma, lemma);
    return lemma;
  }

  private addToken({ at, word, form, pos, lemmas }: RunToken, place: number): void {
    const { ints } = this;
    ints[place + TokenAt.place] = at | (word.text.length << 8);
    ints[place + TokenAt.form] = form | ((pos + 1) << 8) | ((lemmas.length > 1 ? 1 : 0) << 16);
    ints[place + TokenAt.flags] = word.flags;
    ints[place + TokenAt.formHash] = word.lowerHash;
    ints[place + TokenAt.shapeHash] = word.shapeHash;
    ints[place + TokenAt.ending2] = word.suffixHash[1];
    ints[place + TokenAt.ending3] = word.suffixHash[2];
    ints[place + TokenAt.word] = this.words.push(word) - 1;
    ints[place + TokenAt.lemma] = this.lemmas.length;
    for (const lemma of lemmas) {
      this.lemmas.push(this.shared(lemma));
      this.lemmaHashes.push(hashString(lemma));
    }
  }
}
