/** All tokens of a text: its runs of characters looked up, then tagged in context. */
import type { CharRange } from '../span.js';
import type { Tokens } from './document.js';
import type { Paragraph } from './lines.js';
import { FORM_SIZE, RunStore, TOKEN_SIZE, TokenAt } from './runs.js';
import { applyMachine, compileMachine, type TaggedTokens } from './tag-rules.js';
import { LEMMA_CLASS, winkTagCodes, winkTagMachines } from './wink.js';
import { HASH_START, hashNext, type Word } from './word.js';

/** Runs of non-space are broken here: wink's tokenizer is quadratic or worse in the length of a run. */
const LONGEST_RUN = 200;
/** A run this long is no prose (data, a base64 image, a row of marks): it is passed over as a whole. */
const OPAQUE_RUN = 2_000;

const LINE_BREAK = 10;
const TAB = 9;

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;

let store = new RunStore();

/** The runs of a text in their order, with the line breaks that wink's rules see as tokens. */
class Gathered {
  /** Place of each run in the store, where it begins in the text, and its block. */
  readonly places: number[] = [];
  readonly starts: number[] = [];
  readonly blocks: number[] = [];
  tokens = 0;
  forms = 0;

  add(place: number, start: number, block: number): void {
    this.places.push(place);
    this.starts.push(start);
    this.blocks.push(block);
    this.tokens += store.tokenCount(place);
    this.forms += store.formCount(place);
  }
}

/** All tokens of the paragraphs, in order. Time is linear in the text, whatever it holds. */
export function tokenize(text: string, paragraphs: readonly Paragraph[]): Tokens {
  store = store.renewed();
  const gathered = new Gathered();
  paragraphs.forEach((paragraph, block) => {
    for (const line of paragraph.lines) gatherLine(text, line, block, gathered);
  });
  return spread(gathered, tagsOf(gathered));
}

function gatherLine(text: string, { start, end }: CharRange, block: number, gathered: Gathered): void {
  let from = start;
  let hash = HASH_START;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : LINE_BREAK;
    if (!isSpace(code)) {
      hash = hashNext(hash, code);
      continue;
    }
    if (i > from && i - from <= LONGEST_RUN) gathered.add(store.place(text, from, i, hash), from, block);
    else if (i > from && i - from <= OPAQUE_RUN) gatherPieces(text, from, i, block, gathered);
    if (code === LINE_BREAK || code === TAB) gathered.add(store.place('\n', 0, 1, LINE_BREAK), i, block);
    from = i + 1;
    hash = HASH_START;
  }
}

function gatherPieces(text: string, from: number, to: number, block: number, gathered: Gathered): void {
  for (let at = from; at < to; at += LONGEST_RUN) {
    const end = Math.min(to, at + LONGEST_RUN);
    let hash = HASH_START;
    for (let i = at; i < end; i++) hash = hashNext(hash, text.charCodeAt(i));
    gathered.add(store.place(text, at, end, hash), at, block);
  }
}

interface Rules {
  readonly machines: readonly ReturnType<typeof compileMachine>[];
  /** Our code by wink's. */
  readonly codes: Uint8Array;
}
let rules: Rules | undefined;

/** The part of speech of each form, in context. */
function tagsOf({ places, forms: count }: Gathered): Uint8Array {
  rules ??= { machines: winkTagMachines().map(compileMachine), codes: winkTagCodes() };
  const { machines, codes } = rules;
  const tagged: TaggedTokens = {
    count,
    tags: new Uint8Array(count),
    hints: new Uint8Array(count),
    possible: new Int32Array(count),
  };
  const { tags, hints, possible } = tagged;
  /** The tag that stays whatever the rules say, or 0. */
  const fixed = new Uint8Array(count);
  const { ints } = store;
  let i = 0;
  for (const place of places) {
    let at = store.forms(place);
    for (let f = store.formCount(place); f > 0; f--) {
      const form = ints[at]!;
      tags[i] = form & 255;
      hints[i] = (form >> 8) & 255;
      if (form >> 16 !== 0) fixed[i] = form & 255;
      possible[i++] = ints[at + 1]!;
      at += FORM_SIZE;
    }
  }
  for (const machine of machines) applyMachine(machine, tagged);
  for (i = 0; i < count; i++) tags[i] = codes[fixed[i] !== 0 ? fixed[i]! : tags[i]!]!;
  return tags;
}

/** Tokens as parallel arrays; sentences and quoted passages are filled in by later passes. */
function spread({ places, starts, blocks, tokens: length }: Gathered, tags: Uint8Array): Tokens {
  const tokens = emptyTokens(length);
  const { ints, words, lemmas, lemmaHashes } = store;
  let i = 0;
  let firstForm = 0;
  for (let r = 0; r < places.length; r++) {
    const place = places[r]!;
    const forms = store.formCount(place);
    let at = store.forms(place) + forms * FORM_SIZE;
    for (let t = store.tokenCount(place); t > 0; t--) {
      const where = ints[at + TokenAt.place]!;
      const form = ints[at + TokenAt.form]!;
      const ownPos = (form >> 8) & 255;
      const pos = ownPos > 0 ? ownPos - 1 : tags[firstForm + (form & 255)]!;
      const lemma = ints[at + TokenAt.lemma]! + (form >> 16 !== 0 ? LEMMA_CLASS[pos]! : 0);
      tokens.start[i] = starts[r]! + (where & 255);
      tokens.end[i] = tokens.start[i]! + (where >> 8);
      tokens.word[i] = words[ints[at + TokenAt.word]!]!;
      tokens.lemma[i] = lemmas[lemma]!;
      tokens.flags[i] = ints[at + TokenAt.flags]!;
      tokens.formHash[i] = ints[at + TokenAt.formHash]!;
      tokens.lemmaHash[i] = lemmaHashes[lemma]!;
      tokens.shapeHash[i] = ints[at + TokenAt.shapeHash]!;
      tokens.ending2[i] = ints[at + TokenAt.ending2]!;
      tokens.ending3[i] = ints[at + TokenAt.ending3]!;
      tokens.pos[i] = pos;
      tokens.block[i] = blocks[r]!;
      at += TOKEN_SIZE;
      i++;
    }
    firstForm += forms;
  }
  return tokens;
}

const emptyTokens = (length: number) => ({
  length,
  start: new Int32Array(length),
  end: new Int32Array(length),
  word: new Array<Word>(length),
  lemma: new Array<string>(length),
  flags: new Uint16Array(length),
  formHash: new Int32Array(length),
  lemmaHash: new Int32Array(length),
  shapeHash: new Int32Array(length),
  ending2: new Int32Array(length),
  ending3: new Int32Array(length),
  pos: new Uint8Array(length),
  block: new Int32Array(length),
  sentence: new Int32Array(length),
  quoted: new Int32Array(length).fill(-1),
});
