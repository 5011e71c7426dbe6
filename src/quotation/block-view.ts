/**
 * A block's tokens as arrays of integers with room at both ends, so that features can look at neighbours without asking
 * where the block ends. Runs of words and tags are hashed here once, for all tokens that look at them. Scratch memory is
 * kept between blocks.
 */
import { feature, pair } from '../tagger/hash.js';
import type { Context } from './context.js';

/** Places before the first token and after the last one. */
export const MARGIN = 3;
/** What stands there for a word; tags, strengths and quote states are counted from 1 and have 0 there. */
const NOWHERE = -1;

export class BlockView {
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  pos = new Uint8Array(0);
  strength = new Uint8Array(0);
  quote = new Uint8Array(0);
  /** Features of the words and tags from a place on, for `sibling` of `hash.ts`: the word alone, with the next, and so on. */
  words1 = new Int32Array(0);
  words2 = new Int32Array(0);
  words3 = new Int32Array(0);
  lemmas2 = new Int32Array(0);
  tags2 = new Int32Array(0);
  tags3 = new Int32Array(0);
  tags4 = new Int32Array(0);
  from = 0;
  to = 0;

  /** Looks at block `b`; token `i` stands at place `i - from + MARGIN`. */
  look(context: Context, b: number): void {
    const { from, to } = context.doc.blocks[b]!;
    this.from = from;
    this.to = to;
    const count = to - from;
    if (this.word.length < count + 2 * MARGIN) this.grow(2 * count + 2 * MARGIN);
    const { word, lemma, pos, strength, quote } = this;
    const tags = context.doc.tokens.pos;
    for (let k = 0; k < count; k++) {
      word[k + MARGIN] = context.word[from + k]!;
      lemma[k + MARGIN] = context.lemma[from + k]!;
      pos[k + MARGIN] = tags[from + k]! + 1;
      strength[k + MARGIN] = context.strength[from + k]! + 1;
      quote[k + MARGIN] = context.quote[from + k]! + 1;
    }
    for (const array of [word, lemma]) array.fill(NOWHERE, count + MARGIN, count + 2 * MARGIN);
    for (const array of [pos, strength, quote]) array.fill(0, count + MARGIN, count + 2 * MARGIN);
    this.hashRuns(count);
  }

  /** The margins are wide enough for runs that begin up to three places before a token. */
  private hashRuns(count: number): void {
    const { word, lemma, pos, words1, words2, words3, lemmas2, tags2, tags3, tags4 } = this;
    for (let k = 0; k < count + MARGIN; k++) {
      const words = pair(word[k]!, word[k + 1]!);
      // Tags have 18 values: packed by 32s they never meet.
      const tags = pos[k]! | (pos[k + 1]! << 5) | (pos[k + 2]! << 10);
      words2[k] = feature(2, words);
      words3[k] = feature(3, pair(words, word[k + 2]!));
      lemmas2[k] = feature(4, pair(lemma[k]!, lemma[k + 1]!));
      tags2[k] = feature(5, tags & 1023);
      tags3[k] = feature(6, tags);
      tags4[k] = feature(7, tags | (pos[k + 3]! << 15));
    }
    for (let k = 0; k < count + 2 * MARGIN; k++) words1[k] = feature(1, word[k]!);
    const last = count + MARGIN;
    words2[last] = feature(2, pair(word[last]!, word[last + 1]!));
    tags2[last] = feature(5, pos[last]! | (pos[last + 1]! << 5));
  }

  private grow(size: number): void {
    this.word = new Int32Array(size).fill(NOWHERE, 0, MARGIN);
    this.lemma = new Int32Array(size).fill(NOWHERE, 0, MARGIN);
    this.pos = new Uint8Array(size);
    this.strength = new Uint8Array(size);
    this.quote = new Uint8Array(size);
    this.words1 = new Int32Array(size);
    this.words2 = new Int32Array(size);
    this.words3 = new Int32Array(size);
    this.lemmas2 = new Int32Array(size);
    this.tags2 = new Int32Array(size);
    this.tags3 = new Int32Array(size);
    this.tags4 = new Int32Array(size);
  }
}
