/**
 * Passages between quotation marks, paired within each block. A mark without a partner never reaches beyond its
 * paragraph; a paragraph that reopens the mark goes on with the passage of the one before.
 */
import { ASKING_VERBS } from '../lexicon/asking.js';
import { ANAPHORIC_STARTS } from '../lexicon/connectors.js';
import type { Warning } from '../schema.js';
import type { Block, Quoted, Sentence, Tokens } from './document.js';
import { doubleRole, singleCloses, singleOpens } from './marks.js';
import { WordFlag } from './word.js';

/** Marks nested deeper than this are passed over. */
const DEEPEST = 6;
/** How far a single mark is looked for its partner, in tokens. */
const LONGEST_SINGLE = 300;
/** How many sentences before a closing mark a lost opening mark may stand. */
const MOST_MENDED_SENTENCES = 3;

interface Open {
  readonly at: number;
  readonly single: boolean;
  /** Token of the closing partner, known beforehand for single marks. */
  readonly partner: number;
}

interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly found: Quoted[];
  readonly warnings: Warning[];
}

/** Finds the quoted passages, writes `tokens.quoted`, and warns of every mark that had to be mended. */
export function findQuoted(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): { quoted: Quoted[]; warnings: Warning[] } {
  const reading: Reading = { text, tokens, sentences, found: [], warnings: [] };
  for (let b = 0; b < blocks.length; b++) new BlockPairing(reading, blocks[b]!, nextProse(blocks, b)).run();
  const quoted = reading.found.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const [id, q] of quoted.entries()) tokens.quoted.fill(id, q.from, q.to);
  return { quoted, warnings: reading.warnings };
}

function nextProse(blocks: readonly Block[], b: number): Block | undefined {
  for (let i = b + 1; i < blocks.length && i <= b + 3; i++) if (blocks[i]!.kind === 'paragraph') return blocks[i];
  return undefined;
}

const UNKNOWN = -2;

/** Pairs the marks of one block, from left to right, with a stack of those that are open. */
class BlockPairing {
  private readonly open: Open[] = [];
  /** Where the last passage ended: a lost opening mark stood no earlier. */
  private lastEnd: number;
  /** The last double mark of the block. */
  private lastDouble = UNKNOWN;
  /** A single mark was left open to the block's end: what comes after it is inside. */
  private leftOpen = false;

  constructor(
    private readonly reading: Reading,
    private readonly block: Block,
    private readonly next: Block | undefined,
  ) {
    this.lastEnd = block.from;
  }

  run(): void {
    const { text, tokens } = this.reading;
    for (let i = this.block.from; i < this.block.to; i++) {
      if (this.open.at(-1)?.partner === i) {
        this.emit(this.open.pop()!.at, i + 1, { single: true });
        continue;
      }
      const role = doubleRole(text, tokens, i, this.openDouble() >= 0);
      if (role === 'open') this.opens(i);
      else if (role === 'close') this.closes(i);
      else if (singleOpens(text, tokens, i) && !this.open.some((o) => o.single)) this.opensSingle(i);
    }
    this.finish();
  }

  /** A second opening mark means that the first one was never closed. */
  private opens(i: number): void {
    const top = this.open.at(-1);
    if (top !== undefined && !top.single) {
      this.open.pop();
      const to = Math.min(i, sentenceEnd(this.reading, top.at));
      this.emit(top.at, to, { closed: false });
      warn(this.reading, top.at, to, 'The closing quotation mark is missing; the passage was ended with its sentence.');
    }
    if (this.open.length < DEEPEST) this.open.push({ at: i, single: false, partner: -1 });
  }

  private closes(i: number): void {
    const k = this.openDouble();
    if (k >= 0) {
      const { at } = this.open[k]!;
      this.open.length = k;
      this.emit(at, i + 1, {});
      return;
    }
    const from = lostOpening(this.reading, this.block, this.lastEnd, i);
    this.emit(from, i + 1, { opened: false });
    const message = 'The opening quotation mark is missing; it was supplied at the start of the sentence.';
    warn(this.reading, from, i + 1, message);
  }

  private opensSingle(i: number): void {
    const { text, tokens } = this.reading;
    const partner = singlePartner(this.reading, this.block, i);
    // Where a mark may begin a speech that the next paragraph goes on with: "‘No,’ said Ann Lee. ‘We wait.¶ ‘It is …’"
    const begins =
      i === this.block.from ||
      tokens.sentence[i] !== tokens.sentence[i - 1] ||
      BEFORE_SPEECH.has(tokens.word[i - 1]!.text);
    const reopened = begins && this.next !== undefined && singleOpens(text, tokens, this.next.from);
    if (partner > 0) {
      if (this.open.length < DEEPEST) this.open.push({ at: i, single: true, partner });
      return;
    }
    if (this.leftOpen) return;
    const spoken = i > this.block.from && BEFORE_SPEECH.has(tokens.word[i - 1]!.text) && !this.doubleAfter(i);
    this.leftOpen = reopened || (spoken && tokens.word[i - 1]!.text === ':');
    if (reopened) this.emit(i, this.block.to, { closed: false, continues: true, single: true });
    else if (spoken) this.unclosed(i, true);
  }

  /** A double mark that is still open: its paragraph is the passage if it began with it, or if the next one reopens it. */
  private finish(): void {
    const rest = this.open.find((o) => !o.single);
    if (rest === undefined) return;
    const { text, tokens } = this.reading;
    this.open.length = 0;
    const continues = this.next !== undefined && doubleRole(text, tokens, this.next.from, false) === 'open';
    if (continues) this.emit(rest.at, this.block.to, { closed: false, continues });
    else this.unclosed(rest.at, false);
  }

  /** Double marks have readings of their own, which a lone single mark does not outweigh. Looked up once a block. */
  private doubleAfter(i: number): boolean {
    if (this.lastDouble === UNKNOWN) {
      this.lastDouble = this.block.to - 1;
      while (this.lastDouble > i && (this.reading.tokens.flags[this.lastDouble]! & WordFlag.doubleMark) === 0)
        this.lastDouble--;
    }
    return this.lastDouble > i;
  }

  /** A passage without its closing mark: after a colon a speech ends with its paragraph; of any other only the sentence is sure. */
  private unclosed(at: number, single: boolean): void {
    const speech = at === this.block.from || this.reading.tokens.word[at - 1]!.text === ':';
    const to = speech ? this.block.to : sentenceEnd(this.reading, at);
    this.emit(at, to, { closed: false, single });
    const where = speech ? 'paragraph' : 'sentence';
    warn(this.reading, at, to, `The closing quotation mark is missing; it was supplied at the end of the ${where}.`);
  }

  private openDouble(): number {
    return this.open.findLastIndex((o) => !o.single);
  }

  private emit(from: number, to: number, more: Partial<Quoted>): void {
    const { tokens, found } = this.reading;
    const { opened = true, closed = true, continues = false, depth = this.open.length, single = false } = more;
    // Written out: what is made of several spread objects has a shape of its own each time, which V8 reads slowly.
    found.push({
      from,
      to,
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      opened,
      closed,
      continues,
      depth,
      single,
    });
    this.lastEnd = to;
  }
}

const BEFORE_SPEECH = new Set([':', ',']);

const sentenceEnd = ({ sentences, tokens }: Reading, token: number): number => sentences[tokens.sentence[token]!]!.to;

function warn({ tokens, warnings }: Reading, from: number, to: number, message: string): void {
  warnings.push({ code: 'unpaired-quotation-mark', message, start: tokens.start[from]!, end: tokens.end[to - 1]! });
}

/** The token that closes the single mark at `i`: the first sure one before the next opening mark, else a likely one. */
function singlePartner({ text, tokens }: Reading, block: Block, i: number): number {
  let likely = -1;
  const end = Math.min(block.to, i + LONGEST_SINGLE);
  for (let j = i + 2; j < end; j++) {
    if (singleOpens(text, tokens, j) && tokens.word[j]!.text === tokens.word[i]!.text) break;
    const sure = singleCloses(text, tokens, j);
    if (sure === 2) return j;
    if (sure === 1 && likely < 0) likely = j;
  }
  return likely;
}

/**
 * Where the lost opening mark of a passage that ends at `close` stood: at the start of its sentence, and of the
 * sentences before that it plainly goes on from (it starts with "Another", "They", "But" …) and that have no cue.
 */
function lostOpening({ tokens, sentences }: Reading, block: Block, earliest: number, close: number): number {
  let s = tokens.sentence[Math.max(block.from, close - 1)]!;
  for (let n = 1; n < MOST_MENDED_SENTENCES; n++) {
    const before = sentences[s - 1];
    const first = tokens.word[sentences[s]!.from]!.lower;
    if (before === undefined || before.from < Math.max(earliest, block.from)) break;
    if (!ANAPHORIC_STARTS.has(first) || hasCue(tokens, before)) break;
    s--;
  }
  return Math.max(sentences[s]!.from, earliest, block.from);
}

function hasCue(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (ASKING_VERBS.has(tokens.lemma[i]!) || tokens.word[i]!.lower === 'according') return true;
  }
  return false;
}
