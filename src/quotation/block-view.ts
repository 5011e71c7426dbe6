/**
 * A block's tokens as arrays of integers with room at both ends, so that features can look at neighbours without asking
 * where the block ends. Scratch memory is kept between blocks.
 */
import { pair } from '../tagger/hash.js';
import type { Context } from './context.js';

/** Places before the first token and after the last one. */
export const MARGIN = 3;
/** What stands there for a word; tags, strengths and quote states are counted from 1 and have 0 there. */
const NOWHERE = -1;

export class BlockView {
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  /** Each word with the one after it, likewise lemmas. */
  bigram = new Int32Array(0);
  lemmaBigram = new Int32Array(0);
  pos = new Uint8Array(0);
  strength = new Uint8Array(0);
  quote = new Uint8Array(0);
  from = 0;
  to = 0;

  /** Looks at block `b`; token `i` stands at place `i - from + MARGIN`. */
  look(context: Context, b: number): void {
    const { from, to } = context.doc.blocks[b]!;
    this.from = from;
    this.to = to;
    const count = to - from;
    if (this.word.length < count + 2 * MARGIN) this.grow(2 * count + 2 * MARGIN);
    const { word, lemma, bigram, lemmaBigram, pos, strength, quote } = this;
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
    for (let k = 0; k + 1 < count + 2 * MARGIN; k++) {
      bigram[k] = pair(word[k]!, word[k + 1]!);
      lemmaBigram[k] = pair(lemma[k]!, lemma[k + 1]!);
    }
  }

  private grow(size: number): void {
    this.word = new Int32Array(size).fill(NOWHERE, 0, MARGIN);
    this.lemma = new Int32Array(size).fill(NOWHERE, 0, MARGIN);
    this.bigram = new Int32Array(size);
    this.lemmaBigram = new Int32Array(size);
    this.pos = new Uint8Array(size);
    this.strength = new Uint8Array(size);
    this.quote = new Uint8Array(size);
  }
}
