/**
 * Transcripts: paragraphs that begin with the speaker's name and a colon ("WALLACE: Do you …"). Such a paragraph is one
 * quotation, whatever is reported within it.
 */
import type { TokenRange } from '../span.js';
import { type Block, type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { covers, type Draft, trimmed } from './draft.js';

interface Turn {
  readonly name: TokenRange;
  readonly colon: number;
  readonly content: TokenRange;
}

const LONGEST_NAME = 5;
/** Turns and different speakers from which a text counts as a transcript. */
const LEAST_TURNS = 4;
const LEAST_SPEAKERS = 2;

/** Adds the turns of a transcript and takes out what was found within them. */
export function readTranscript(doc: Document, drafts: readonly Draft[]): Draft[] {
  const turns = turnsOf(doc);
  if (turns.length === 0) return [...drafts];
  const within = (d: Draft) =>
    turns.some(
      ({ content }) => d.contents.every((c) => covers(content, c)) || (d.cue !== null && covers(content, d.cue)),
    );
  const named = (d: Draft) => turns.some(({ colon }) => d.cue !== null && d.cue.from <= colon && colon < d.cue.to);
  return [
    ...drafts.filter((d) => !within(d) && !named(d)),
    ...turns.map(
      ({ name, colon, content }): Draft => ({
        cue: { from: colon, to: colon + 1 },
        source: name,
        contents: [content],
        probability: 0.95,
        continues: null,
        parent: null,
        steps: ['transcript'],
      }),
    ),
  ];
}

function turnsOf(doc: Document): Turn[] {
  const turns = doc.blocks.flatMap((block) => turnOf(doc, block) ?? []);
  const names = new Map<string, number>();
  const key = ({ name }: Turn) => doc.tokens.word[name.to - 1]!.lower;
  for (const turn of turns) names.set(key(turn), (names.get(key(turn)) ?? 0) + 1);
  const speakers = [...names.values()].filter((n) => n >= 2).length;
  return turns.length >= LEAST_TURNS && speakers >= LEAST_SPEAKERS ? turns : [];
}

/** The name before the colon is short and capitalised, and words follow. */
function turnOf(doc: Document, block: Block): Turn | null {
  const { tokens } = doc;
  const opened = block.from < block.to && (tokens.flags[block.from]! & WordFlag.doubleMark) !== 0;
  const from = block.from + (opened ? 1 : 0);
  let colon = from;
  while (colon < block.to && colon - from <= LONGEST_NAME && tokens.word[colon]!.text !== ':') {
    const { flags } = tokens.word[colon]!;
    const initial = tokens.word[colon]!.text.endsWith('.') || tokens.pos[colon] === P.PUNCT;
    if ((flags & WordFlag.capital) === 0 && !initial) return null;
    colon++;
  }
  if (colon === from || colon + 3 >= block.to || tokens.word[colon]?.text !== ':') return null;
  const content = trimmed(doc, { from: colon + 1, to: block.to });
  return content.to - content.from < 2 ? null : { name: { from, to: colon }, colon, content };
}
