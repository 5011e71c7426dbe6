/**
 * "The head teacher wrote:" and a paragraph of its own without marks, as pages set longer passages: the paragraph is the
 * quotation. Where several follow, nothing tells which is the last one, so the first alone is taken.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Board } from './board.js';
import { type Context, QuoteState } from './context.js';
import type { JointReading } from './cue-features.js';
import type { Draft } from './draft.js';
import { Label, rangesOf } from './labels.js';
import { nominalsBefore } from './noun-phrases.js';
import { SPEECH_STRENGTH } from './strength.js';
import { sourcesIn } from './uncovered.js';

/** Tokens between the cue and the colon: "said in a statement on Friday:". */
const FARTHEST_COLON = 8;
/** Tokens of a paragraph that is taken for somebody's words, at least. */
const LEAST_TOKENS = 5;

export function attachBlocks(context: Context, joint: JointReading, board: Board): void {
  const { blocks, sentences, tokens } = context.doc;
  for (let b = 0; b + 1 < blocks.length; b++) {
    const colon = blocks[b]!.to - 1;
    const next = blocks[b + 1]!;
    if (colon < blocks[b]!.from || (tokens.flags[colon]! & WordFlag.colon) === 0 || !mayBeQuoted(context, next))
      continue;
    const lead = { from: sentences[tokens.sentence[colon]!]!.from, to: colon };
    const cue = announcingCue(context, joint, lead);
    if (cue === null || !board.isFree(cue) || board.coveredShare(next) > 0.3) continue;
    const read = sourcesIn(joint, lead).filter((range) => board.isNoContent(range));
    const source = read.at(-1) ?? nominalsBefore(context.doc, cue, lead);
    if (source === null) continue;
    dissolveWithin(board.drafts, next);
    board.add(draftOf(cue, source, next));
  }
}

/** What the words of the block quote themselves is nested, and found again where that is asked for. */
function dissolveWithin(drafts: readonly Draft[], { from, to }: TokenRange): void {
  const within = drafts.filter(({ contents }) => contents.some((c) => c.from >= from && c.to <= to));
  for (const draft of within) draft.contents = draft.contents.filter((c) => c.from < from || c.to > to);
  const gone = new Set(within.filter(({ contents }) => contents.length === 0));
  for (const draft of drafts) if (draft.continues !== null && gone.has(draft.continues)) draft.continues = null;
}

const draftOf = (cue: TokenRange, source: TokenRange, { from, to }: TokenRange): Draft => ({
  cue,
  source,
  contents: [{ from, to }],
  probability: 0.7,
  continues: null,
  parent: null,
  steps: ['block quotation'],
});

function mayBeQuoted({ doc, quote }: Context, block: Document['blocks'][number]): boolean {
  if (block.kind !== 'paragraph' || block.to - block.from < LEAST_TOKENS) return false;
  return quote[block.from] === QuoteState.outside && (doc.tokens.flags[block.from]! & WordFlag.punctuation) === 0;
}

/** The cue of speech before a colon that has no object of its own: "noted the sparse attendance:" announces a list. */
function announcingCue(context: Context, { labels }: JointReading, lead: TokenRange): TokenRange | null {
  const { doc, strength } = context;
  const { pos } = doc.tokens;
  for (let i = lead.to - 1; i >= lead.from && lead.to - i <= FARTHEST_COLON; i--) {
    if (pos[i] !== P.VERB && pos[i] !== P.AUX) continue;
    if (strength[i]! < SPEECH_STRENGTH) return null;
    const after = pos[i + 1]!;
    const object = after === P.DET || after === P.ADJ || after === P.NOUN || after === P.NUM;
    if (object && i + 1 < lead.to) return null;
    const cues = rangesOf(labels, lead.from, lead.to - lead.from, Label.cue, lead.from);
    return cues.find(({ from, to }) => from <= i && i < to) ?? { from: i, to: i + 1 };
  }
  return null;
}
