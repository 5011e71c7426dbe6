/**
 * Transcripts: paragraphs that begin with the speaker's name and a colon ("WALLACE: Do you …", "Q: Why?", "Ann Lee, BBC: …").
 * Such a paragraph is one quotation, whatever is reported within it.
 */
import type { TokenRange } from '../span.js';
import { type Block, type Document, P, passageAt } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { countWords, type Draft, trimmed } from './draft.js';

interface Turn {
  readonly name: TokenRange;
  readonly colon: number;
  /** The first one, and those of the paragraphs that reopen the mark with no other name. */
  readonly contents: TokenRange[];
  readonly opened: boolean;
  /** Whom the name means: its last word before a comma ("SMITH" of "JOHN SMITH, HOST"). */
  readonly speaker: string;
  /** The name is in capitals throughout, as names are in transcripts and seldom elsewhere. */
  readonly loud: boolean;
}

/** Words of a name, and of what stands behind a comma after it. */
const LONGEST_NAME = 5;
const LONGEST_DESCRIPTION = 6;
/** Turns, and speakers with two of them, from which a text counts as a transcript; with names in capitals fewer do. */
const LEAST_TURNS = 4;
const LEAST_LOUD_TURNS = 3;
const LEAST_SPEAKERS = 2;

/** Adds the turns of a transcript and takes out what was found within them. */
export function readTranscript(doc: Document, drafts: readonly Draft[]): Draft[] {
  const turns = turnsOf(doc);
  if (turns.length === 0) return [...drafts];
  const turned = new Uint8Array(doc.tokens.length);
  for (const { name, contents } of turns) {
    turned.fill(1, name.from, name.to);
    for (const { from, to } of contents) turned.fill(1, from, to);
  }
  const within = ({ cue, contents }: Draft) =>
    (cue !== null && turned[cue.from] === 1) || contents.some(({ from, to }) => turned.subarray(from, to).includes(1));
  return [
    ...drafts.filter((draft) => !within(draft)),
    ...turns.map(
      ({ name, colon, contents }): Draft => ({
        cue: { from: colon, to: colon + 1 },
        source: name,
        contents,
        probability: 0.95,
        continues: null,
        parent: null,
        steps: ['transcript'],
      }),
    ),
  ];
}

function turnsOf(doc: Document): Turn[] {
  const turns: Turn[] = [];
  let speaking: Turn | null = null;
  for (const block of doc.blocks) {
    const turn = turnOf(doc, block);
    const goesOn: boolean = turn === null && speaking !== null && speaking.opened && isOpened(doc, block);
    if (turn !== null) turns.push(turn);
    else if (goesOn) speaking!.contents.push({ from: block.from, to: block.to });
    speaking = goesOn ? speaking : turn;
  }
  const counts = new Map<string, number>();
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const again = [...counts.values()].filter((n) => n >= 2).length;
  const loud = turns.every((turn) => turn.loud) && turns.length >= LEAST_LOUD_TURNS;
  const enough = loud
    ? again >= 1 && counts.size >= LEAST_SPEAKERS
    : turns.length >= LEAST_TURNS && again >= LEAST_SPEAKERS;
  return enough ? turns : [];
}

/** The name before the colon is short and capitalised, but for what describes it behind a comma; and words follow. */
function turnOf(doc: Document, block: Block): Turn | null {
  const { tokens } = doc;
  const opened = isOpened(doc, block);
  const from = block.from + (opened ? 1 : 0);
  let end = from;
  while (end < block.to && end - from <= LONGEST_NAME && isNamePart(doc, end)) end++;
  let colon = end;
  if (end > from && tokens.word[end]?.text === ',')
    while (colon < block.to && colon - end <= LONGEST_DESCRIPTION && tokens.word[colon]!.text !== ':') colon++;
  if (end === from || colon + 1 >= block.to || tokens.word[colon]?.text !== ':') return null;
  if (TITLES.has(tokens.word[end - 1]!.lower)) return null;
  const { from: first, to: last } = trimmed(doc, {
    from: colon + 1,
    to: withoutClosing(doc, block, opened, colon + 1),
  });
  let to = last;
  // Full stops are left out, questions are not.
  while (to < block.to && /^[?!]$/.test(tokens.word[to]!.text)) to++;
  const content = { from: first, to };
  if (countWords(doc, content) === 0) return null;
  const speaker = tokens.word[end - 1]!.lower;
  let loud = true;
  for (let i = from; i < end; i++) loud &&= tokens.word[i]!.text === tokens.word[i]!.text.toUpperCase();
  const goesOn = opened || isUnclosed(doc, first);
  return { name: { from, to: colon }, colon, contents: [content], opened: goesOn, speaker, loud };
}

/** What stands before the colon of a title, not of a turn. */
const TITLES = new Set(['transcript', 'interview', 'q&a']);

/** The end of a paragraph without the mark that closes one opened before the name. */
function withoutClosing({ tokens, quoted }: Document, { to }: Block, opened: boolean, from: number): number {
  const q = tokens.quoted[to - 1]!;
  const closes = opened && (tokens.flags[to - 1]! & WordFlag.doubleMark) !== 0;
  return closes && (q < 0 || quoted[q]!.from < from) ? to - 1 : to;
}

/** Whether a passage begins there that its paragraph does not end. */
function isUnclosed(doc: Document, at: number): boolean {
  const passage = passageAt(doc, at);
  return passage?.from === at && !passage.closed;
}

const isOpened = ({ tokens }: Document, { from, to }: Block): boolean =>
  from < to && (tokens.flags[from]! & WordFlag.doubleMark) !== 0;

const isNamePart = ({ tokens }: Document, i: number): boolean => {
  const { text, flags } = tokens.word[i]!;
  if (text === ':' || text === ',') return false;
  return (flags & WordFlag.capital) !== 0 || text.endsWith('.') || tokens.pos[i] === P.PUNCT;
};
