/**
 * From wink's tokens to ours: typed pairs ('' and ``) become one mark, a mark glued to a word is cut off, and so is the
 * curly possessive. Each token knows its block.
 */
import type { Tokens } from './document.js';
import { P } from './document.js';
import type { Paragraph } from './lines.js';
import { readTokens } from './wink.js';
import { describeWord, type Word, WordFlag } from './word.js';

/** Tokens while they are gathered; sentences and quoted passages are filled in by later passes. */
export class TokenBuffer {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly words: Word[] = [];
  readonly tags: number[] = [];
  readonly lemmas: string[] = [];
  readonly blocks: number[] = [];

  push(start: number, end: number, word: Word, pos: number, lemma: string, block: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.words.push(word);
    this.tags.push(pos);
    this.lemmas.push(lemma);
    this.blocks.push(block);
  }

  /** Makes the last token reach to `end` as the word given. */
  widenLast(end: number, word: Word): void {
    const last = this.words.length - 1;
    this.ends[last] = end;
    this.words[last] = word;
    this.tags[last] = P.PUNCT;
    this.lemmas[last] = word.text;
  }

  finish(): Tokens {
    const { starts, ends, words, tags, lemmas, blocks } = this;
    return {
      length: starts.length,
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      word: words,
      lemma: lemmas,
      pos: Uint8Array.from(tags),
      block: Int32Array.from(blocks),
      sentence: new Int32Array(starts.length),
      quoted: new Int32Array(starts.length).fill(-1),
    };
  }
}

/** Words that we make ourselves; few, so the cache stays small. */
const made = new Map<string, Word>();
const MOST_MADE = 4_000;
function wordOf(text: string): Word {
  let word = made.get(text);
  if (word === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    word = describeWord(text);
    made.set(text, word);
  }
  return word;
}

/** All tokens of the paragraphs, in order. */
export function tokenize(text: string, paragraphs: readonly Paragraph[]): Tokens {
  const buffer = new TokenBuffer();
  const lines = paragraphs.flatMap((p) => p.lines);
  let block = 0;
  readTokens(text, lines, (start, end, word, pos, lemma) => {
    while (block < paragraphs.length - 1 && start >= paragraphs[block + 1]!.start) block++;
    addToken(buffer, start, end, word, pos, lemma, block);
  });
  return buffer.finish();
}

function addToken(
  buffer: TokenBuffer,
  start: number,
  end: number,
  word: Word,
  pos: number,
  lemma: string,
  block: number,
): void {
  const last = buffer.words.length - 1;
  const typed = word.text === "'" || word.text === '`';
  if (typed && last >= 0 && buffer.ends[last] === start && buffer.words[last]!.text === word.text) {
    buffer.widenLast(end, wordOf(word.text + word.text));
    return;
  }
  const { cut } = word;
  if (cut === 0) {
    buffer.push(start, end, word, pos, lemma, block);
    return;
  }
  const head = wordOf(word.text.slice(0, cut));
  const tail = wordOf(word.text.slice(cut));
  const headIsMark = (head.flags & WordFlag.doubleMark) !== 0;
  const lemmaOf = (w: Word) => (w.flags & WordFlag.punctuation ? w.text : w.lower);
  buffer.push(start, start + cut, head, headIsMark ? P.PUNCT! : pos, lemmaOf(head), block);
  const tailPos = tail.flags & WordFlag.punctuation ? P.PUNCT! : headIsMark ? pos : P.PART!;
  // What is cut off may hold another mark.
  addToken(buffer, start + cut, end, tail, tailPos, lemmaOf(tail), block);
}
