/** All tokens of a text: its runs of characters looked up, then tagged in context. */
import type { CharRange } from '../span.js';
import type { Tokens } from './document.js';
import type { Paragraph } from './lines.js';
import { lemmaFor, type Run, type RunToken, runAt } from './runs.js';
import { applyMachine, compileMachine, type TaggedTokens } from './tag-rules.js';
import { winkTagCodes, winkTagMachines } from './wink.js';
import { HASH_START, hashNext } from './word.js';

/** Runs of non-space are broken here: wink's tokenizer is quadratic or worse in the length of a run. */
const LONGEST_RUN = 200;
/** A run this long is no prose (data, a base64 image, a row of marks): it is passed over as a whole. */
const OPAQUE_RUN = 2_000;

const LINE_BREAK = 10;
const TAB = 9;

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;

/** The runs of a text in their order, with the line breaks that wink's rules see as tokens. */
class Gathered {
  readonly runs: Run[] = [];
  readonly starts: number[] = [];
  readonly blocks: number[] = [];
  tokens = 0;
  forms = 0;

  add(run: Run, start: number, block: number): void {
    this.runs.push(run);
    this.starts.push(start);
    this.blocks.push(block);
    this.tokens += run.tokens.length;
    this.forms += run.forms.length;
  }
}

/** All tokens of the paragraphs, in order. Time is linear in the text, whatever it holds. */
export function tokenize(text: string, paragraphs: readonly Paragraph[]): Tokens {
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
    if (i > from && i - from <= LONGEST_RUN) gathered.add(runAt(text, from, i, hash), from, block);
    else if (i > from && i - from <= OPAQUE_RUN) gatherPieces(text, from, i, block, gathered);
    if (code === LINE_BREAK || code === TAB) gathered.add(runAt('\n', 0, 1, LINE_BREAK), i, block);
    from = i + 1;
    hash = HASH_START;
  }
}

function gatherPieces(text: string, from: number, to: number, block: number, gathered: Gathered): void {
  for (let at = from; at < to; at += LONGEST_RUN) {
    const end = Math.min(to, at + LONGEST_RUN);
    let hash = HASH_START;
    for (let i = at; i < end; i++) hash = hashNext(hash, text.charCodeAt(i));
    gathered.add(runAt(text, at, end, hash), at, block);
  }
}

interface Rules {
  readonly machines: readonly ReturnType<typeof compileMachine>[];
  /** Our code by wink's. */
  readonly codes: Uint8Array;
}
let rules: Rules | undefined;

/** The part of speech of each form, in context. */
function tagsOf({ runs, forms: count }: Gathered): Uint8Array {
  rules ??= { machines: winkTagMachines().map(compileMachine), codes: winkTagCodes() };
  const tagged: TaggedTokens = {
    count,
    tags: new Uint8Array(count),
    hints: new Uint8Array(count),
    possible: new Int32Array(count),
  };
  let at = 0;
  for (const { forms } of runs) {
    for (const { tag, hint, possible } of forms) {
      tagged.tags[at] = tag;
      tagged.hints[at] = hint;
      tagged.possible[at++] = possible;
    }
  }
  for (const machine of rules.machines) applyMachine(machine, tagged);
  at = 0;
  for (const { forms } of runs) {
    for (const { fixed, tag } of forms) {
      tagged.tags[at] = rules.codes[fixed ? tag : tagged.tags[at]!]!;
      at++;
    }
  }
  return tagged.tags;
}

/** Tokens as parallel arrays; sentences and quoted passages are filled in by later passes. */
function spread({ runs, starts, blocks, tokens: length }: Gathered, tags: Uint8Array): Tokens {
  const tokens = emptyTokens(length);
  let i = 0;
  let firstForm = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]!;
    const start = starts[r]!;
    const block = blocks[r]!;
    for (const token of run.tokens) {
      const { word, at, form } = token;
      const pos = token.pos >= 0 ? token.pos : tags[firstForm + form]!;
      const lemma = lemmaFor(token, pos);
      tokens.start[i] = start + at;
      tokens.end[i] = start + at + word.text.length;
      tokens.word[i] = word;
      tokens.lemma[i] = lemma.text;
      tokens.flags[i] = word.flags;
      tokens.formHash[i] = word.lowerHash;
      tokens.lemmaHash[i] = lemma.hash;
      tokens.shapeHash[i] = word.shapeHash;
      tokens.ending2[i] = word.suffixHash[1];
      tokens.ending3[i] = word.suffixHash[2];
      tokens.pos[i] = pos;
      tokens.block[i] = block;
      i++;
    }
    firstForm += run.forms.length;
  }
  return tokens;
}

const emptyTokens = (length: number) => ({
  length,
  start: new Int32Array(length),
  end: new Int32Array(length),
  word: new Array<RunToken['word']>(length),
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
