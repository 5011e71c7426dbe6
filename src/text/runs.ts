/**
 * Runs of characters without white space and the tokens in them. News repeats its words, so each run is looked at once
 * and remembered: reading a text is one look-up a run. What a run holds depends on the run alone.
 *
 * A known run lies in one array of integers, what is asked of it side by side, since a text touches thousands of runs in
 * no order and each place in memory that it has to go to costs more than all the rest.
 */
import { ownCopy, type RunToken, readRun } from './run-tokens.js';
import { LEMMAS } from './wink.js';
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

/**
 * Slots of the table by hash, and how many of them runs may take before a new store is begun, and within one text; integers
 * for these runs. Some 10 MB when full, which takes a million words. With a quarter of it a corpus was read at two
 * thirds of the speed.
 */
const SLOTS = 2 ** 17;
const MOST_RUNS = SLOTS / 2;
const FULL = (3 * SLOTS) / 4;
const MOST_INTEGERS = 2 ** 21;

/**
 * The runs known. When there are too many, a new store takes over, which copies from the old one what comes again: what is
 * in use stays, what is not goes with the store after next.
 */
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

  constructor(private old: RunStore | null = null) {}

  /** The store to go on with. To be asked between texts: places stay good while one is read. */
  renewed(): RunStore {
    if (this.count < MOST_RUNS && this.size < MOST_INTEGERS) return this;
    this.old = null;
    return new RunStore(this);
  }

  /** Place of the run `text.slice(from, to)`; `hash` must be the same whenever the run is. */
  place(text: string, from: number, to: number, hash: number): number {
    const slot = this.slotOf(text, from, to, hash);
    const known = this.table[slot]!;
    if (known !== 0) return known;
    const before = this.old === null ? 0 : this.old.table[this.old.slotOf(text, from, to, hash)]!;
    const place = before !== 0 ? this.copy(this.old!, before) : this.add(ownCopy(text.slice(from, to)), hash);
    // A single text may hold more runs than the table should: those are looked at each time they come.
    if (this.count < FULL) {
      this.table[slot] = place;
      this.count++;
    }
    return place;
  }

  /** Where in the table the run is, or the free slot where it would be. */
  private slotOf(text: string, from: number, to: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const place = this.table[slot]!;
      if (place === 0 || (this.ints[place] === hash && this.same(place, text, from, to))) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
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
    const place = this.reserve(RunAt.text + text.length + forms.length * FORM_SIZE + tokens.length * TOKEN_SIZE);
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

  /** Room for so many integers; returns their place. */
  private reserve(count: number): number {
    const place = this.size;
    this.size += count;
    while (this.size > this.ints.length) {
      const larger = new Int32Array(2 * this.ints.length);
      larger.set(this.ints);
      this.ints = larger;
    }
    return place;
  }

  /** Takes a run over from another store. */
  private copy(other: RunStore, from: number): number {
    const tokens = other.tokenCount(from);
    const head = other.forms(from) - from + other.formCount(from) * FORM_SIZE;
    const place = this.reserve(head + tokens * TOKEN_SIZE);
    const { ints } = this;
    for (let k = 0; k < head + tokens * TOKEN_SIZE; k++) ints[place + k] = other.ints[from + k]!;
    for (let t = 0; t < tokens; t++) {
      const at = place + head + t * TOKEN_SIZE;
      ints[at + TokenAt.word] = this.words.push(other.words[ints[at + TokenAt.word]!]!) - 1;
      const first = ints[at + TokenAt.lemma]!;
      const several = ints[at + TokenAt.form]! >> 16 !== 0;
      ints[at + TokenAt.lemma] = this.lemmas.length;
      for (let l = first; l < first + (several ? LEMMAS : 1); l++) {
        this.lemmas.push(other.lemmas[l]!);
        this.lemmaHashes.push(other.lemmaHashes[l]!);
      }
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
