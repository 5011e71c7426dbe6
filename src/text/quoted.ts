/**
 * Passages between quotation marks, paired within each block. A mark without a partner never reaches beyond its
 * paragraph; a paragraph that reopens the mark goes on with the passage of the one before.
 */
import { ASKING_VERBS } from '../lexicon/asking.js';
import { ANAPHORIC_STARTS } from '../lexicon/connectors.js';
import type { Warning } from '../schema.js';
import type { Block, Quoted, Sentence, Tokens } from './document.js';
import { doubleRole, singleCloses, singleOpens } from './marks.js';

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
  for (let b = 0; b < blocks.length; b++) pairBlock(reading, blocks[b]!, nextProse(blocks, b));
  const quoted = reading.found.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const [id, q] of quoted.entries()) tokens.quoted.fill(id, q.from, q.to);
  return { quoted, warnings: reading.warnings };
}

function nextProse(blocks: readonly Block[], b: number): Block | undefined {
  for (let i = b + 1; i < blocks.length && i <= b + 3; i++) if (blocks[i]!.kind === 'paragraph') return blocks[i];
  return undefined;
}

function pairBlock(reading: Reading, block: Block, next: Block | undefined): void {
  const { text, tokens } = reading;
  const open: Open[] = [];
  const emit = (from: number, to: number, more: Partial<Quoted>) => {
    const range = { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
    reading.found.push({
      ...range,
      opened: true,
      closed: true,
      continues: false,
      depth: open.length,
      single: false,
      ...more,
    });
  };
  let lastEnd = block.from;
  const openDouble = () => open.findLastIndex((o) => !o.single);

  for (let i = block.from; i < block.to; i++) {
    if (open.at(-1)?.partner === i) {
      const { at } = open.pop()!;
      emit(at, i + 1, { single: true });
      lastEnd = i + 1;
      continue;
    }
    const role = doubleRole(text, tokens, i, openDouble() >= 0);
    if (role === 'open') {
      const top = open.at(-1);
      if (top !== undefined && !top.single) {
        // A second opening mark: the first one was never closed.
        open.pop();
        const to = Math.min(i, sentenceEnd(reading, top.at));
        emit(top.at, to, { closed: false });
        warn(reading, top.at, to, 'The closing quotation mark is missing; the passage was ended with its sentence.');
      }
      if (open.length < DEEPEST) open.push({ at: i, single: false, partner: -1 });
    } else if (role === 'close') {
      const k = openDouble();
      if (k >= 0) {
        const { at } = open[k]!;
        open.length = k;
        emit(at, i + 1, {});
      } else {
        const from = lostOpening(reading, block, lastEnd, i);
        emit(from, i + 1, { opened: false });
        warn(
          reading,
          from,
          i + 1,
          'The opening quotation mark is missing; it was supplied at the start of the sentence.',
        );
      }
      lastEnd = i + 1;
    } else if (singleOpens(text, tokens, i) && open.length < DEEPEST && !open.some((o) => o.single)) {
      const partner = singlePartner(reading, block, i);
      if (partner > 0) open.push({ at: i, single: true, partner });
      else if (i === block.from && next !== undefined && singleOpens(text, tokens, next.from)) {
        emit(i, block.to, { closed: false, continues: true, single: true });
      }
    }
  }
  const rest = open.find((o) => !o.single);
  if (rest === undefined) return;
  open.length = 0;
  const continues = next !== undefined && doubleRole(text, tokens, next.from, false) === 'open';
  // From the paragraph's first mark on, or reopened in the next paragraph: the paragraph is the passage.
  const to = continues || rest.at === block.from ? block.to : sentenceEnd(reading, rest.at);
  emit(rest.at, to, { closed: false, continues });
  if (!continues) warn(reading, rest.at, to, 'The closing quotation mark is missing; it was supplied at the end.');
}

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
