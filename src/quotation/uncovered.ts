/**
 * Quoted passages that no cue took: signed ones, ones announced by a colon, ones whose own sentence has a cue that step 1
 * missed, and ones that go on from a neighbour. What remains is a quotation with no cue and, at most, the running
 * speaker.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Board } from './board.js';
import type { Context } from './context.js';
import type { JointReading } from './cue-features.js';
import { countWords, type Draft, overlap } from './draft.js';
import { Label, rangesOf } from './labels.js';
import { NOMINAL, nominalsBefore } from './noun-phrases.js';
import { putIt } from './put-it.js';
import { SPEECH_STRENGTH } from './strength.js';
import { isNamed, isTitle } from './titles.js';

/** Passages with fewer words are nicknames, titles and scare quotes as often as not. */
const LEAST_WORDS = 8;

export function attachUncovered(context: Context, joint: JointReading, board: Board): void {
  for (const passage of uncoveredPassages(context, joint, board)) {
    const draft =
      signed(context, passage) ??
      put(context, passage, board) ??
      announced(context, joint, passage, board) ??
      ownCue(context, joint, passage, board) ??
      neighbour(context, passage, board);
    if (draft !== null) board.add(draft);
  }
}

const newDraft = (passage: TokenRange, more: Partial<Draft>): Draft => ({
  cue: null,
  source: null,
  contents: [passage],
  probability: 0.5,
  continues: null,
  parent: null,
  steps: ['uncovered passage'],
  ...more,
});

/** Outermost passages that step 1 read as content, or that are too long to be anything else, and nobody has. */
function uncoveredPassages({ doc }: Context, joint: JointReading, board: Board): TokenRange[] {
  return doc.quoted
    .filter((q) => q.depth === 0 && doc.blocks[doc.tokens.block[q.from]!]!.kind === 'paragraph')
    .filter((q) => board.coveredShare(q) < 0.3)
    .filter((q) => {
      const words = countWords(doc, q);
      if (isNamed(doc, q) || isTitle(doc, q)) return false;
      if (words >= LEAST_WORDS) return true;
      const read = rangesOf(joint.labels.subarray(q.from, q.to), 0, q.to - q.from, Label.content, q.from);
      return words > 0 && read.reduce((sum, r) => sum + r.to - r.from, 0) > 0.9 * (q.to - q.from);
    })
    .map(({ from, to }) => ({ from, to }));
}

/** Sources that step 1 read in a range of tokens. */
export const sourcesIn = ({ labels }: JointReading, { from, to }: TokenRange): TokenRange[] =>
  rangesOf(labels, from, to - from, Label.source, from);

const DASHES = new Set(['-', '–', '—', '―', '--']);

/** “…” ― Name, at the end of the paragraph. */
function signed({ doc }: Context, passage: TokenRange): Draft | null {
  const { tokens, blocks } = doc;
  const dash = passage.to;
  if (dash + 1 >= tokens.length || !DASHES.has(tokens.word[dash]!.text)) return null;
  const { to } = blocks[tokens.block[dash]!]!;
  const name = { from: dash + 1, to: Math.min(to, dash + 10) };
  const capital = (tokens.flags[name.from]! & WordFlag.capital) !== 0;
  if (name.to < to || !capital) return null;
  return newDraft(passage, { cue: { from: dash, to: dash + 1 }, source: name, steps: ['signature'] });
}

function put({ doc }: Context, passage: TokenRange, board: Board): Draft | null {
  const found = putIt(doc, passage);
  return found !== null && board.isFree(found.cue)
    ? newDraft(passage, { ...found, probability: 0.8, steps: ['marks'] })
    : null;
}

/** The sentence or paragraph before ends with a colon, and lends its last cue and source. */
function announced({ doc }: Context, joint: JointReading, passage: TokenRange, board: Board): Draft | null {
  const colon = passage.from - 1;
  const { tokens, sentences } = doc;
  if (colon < 0 || tokens.word[colon]!.text !== ':') return null;
  const { from } = sentences[tokens.sentence[colon]!]!;
  const lead = { from, to: passage.from };
  const cues = rangesOf(joint.labels, from, lead.to - from, Label.cue, from).filter((c) => board.isNoContent(c));
  const cue = cues.at(-1) ?? { from: colon, to: passage.from };
  const source =
    sourcesIn(joint, lead)
      .filter((s) => board.isNoContent(s))
      .at(-1) ?? null;
  return newDraft(passage, { cue, source, probability: 0.7, steps: ['announced by a colon'] });
}

/** Tokens on either side of a passage in which its cue may stand. */
const CUE_REACH = 4;

/** A cue right beside the passage that step 1 passed over: a strong one (“…,” read the report), or one by its place. */
function ownCue(context: Context, joint: JointReading, passage: TokenRange, board: Board): Draft | null {
  const { doc, strength } = context;
  const { tokens, sentences } = doc;
  const sentence = sentences[tokens.sentence[passage.to - 1]!]!;
  const suits = (i: number) =>
    i >= sentence.from && i < sentence.to && strength[i]! >= SPEECH_STRENGTH && board.isFree({ from: i, to: i + 1 });
  for (let step = 0; step < CUE_REACH; step++) {
    const at = [passage.to + step, passage.from - 1 - step].find(suits);
    if (at === undefined) continue;
    const cue = { from: at, to: at + 1 };
    const source =
      sourcesIn(joint, sentence).find((s) => overlap(s, passage) === 0) ??
      nounPhraseBeside(context, cue, passage, sentence);
    return newDraft(passage, { cue, source, probability: 0.7, steps: ['marks'] });
  }
  return inverted(doc, passage, sentence, board);
}

/** “…,” sighed the driver: after a comma, a question or an outcry in the marks, a verb and its subject can but speak. */
function inverted(doc: Document, passage: TokenRange, sentence: TokenRange, board: Board): Draft | null {
  const { pos, word } = doc.tokens;
  const verb = passage.to;
  if (verb + 1 >= sentence.to || pos[verb] !== P.VERB || !board.isFree({ from: verb, to: verb + 1 })) return null;
  if (!UNFINISHED.has(word[passage.to - 2]!.text)) return null;
  let to = verb + 1;
  while (to < sentence.to && NOMINAL.has(pos[to]!)) to++;
  if (to === verb + 1) return null;
  const cue = { from: verb, to: verb + 1 };
  return newDraft(passage, { cue, source: { from: verb + 1, to }, probability: 0.7, steps: ['marks'] });
}

const UNFINISHED = new Set([',', '?', '!']);

/** The noun phrase after the cue, else the one between passage and cue. */
function nounPhraseBeside(
  { doc }: Context,
  cue: TokenRange,
  passage: TokenRange,
  sentence: TokenRange,
): TokenRange | null {
  let to = cue.to;
  while (to < sentence.to && NOMINAL.has(doc.tokens.pos[to]!)) to++;
  if (to > cue.to) return { from: cue.to, to };
  return nominalsBefore(doc, cue, { from: Math.max(passage.to, sentence.from), to: cue.from });
}

/** Goes on from the quotation before it: right after it in the same paragraph, or as the whole of the next. */
function neighbour({ doc }: Context, passage: TokenRange, board: Board): Draft | null {
  const { block, sentence, quoted } = doc.tokens;
  const here = block[passage.from]!;
  const whole = doc.blocks[here]!.from === passage.from && doc.blocks[here]!.to === passage.to;
  const own = doc.sentences[sentence[passage.from]!]!;
  const after = board.cueBetween(passage.to, own.to);
  if (after !== null) {
    board.addContent(after, passage, 'passage joined');
    return null;
  }
  const before = board.contentBefore(passage.from, doc.blocks[Math.max(0, here - 1)]!.from);
  if (before === null) return newDraft(passage, {});
  const last = before.to - 1;
  const inMarks = quoted[last]! >= 0;
  const goesOn = block[last] === here ? isNext(doc, before.draft, passage) : whole && inMarks;
  if (before.draft.cue !== null && goesOn) {
    board.addContent(before.draft, passage, 'passage joined');
    return null;
  }
  const speaksOn = goesOn || ((inMarks || whole) && block[last] !== here);
  return newDraft(passage, { continues: speaksOn ? (before.draft.continues ?? before.draft) : null });
}

/** Words that may stand in the sentence of a passage beside it: "And", "Then again". */
const FEW_WORDS = 2;

/**
 * Whether the passage goes on where the draft ends: in its sentence or the next one, which holds little else. “The song
 * ‘…’ was played” after somebody's words is none of theirs, nor is what stands behind a sentence of the writer's.
 */
function isNext(doc: Document, { cue, source, contents }: Draft, passage: TokenRange): boolean {
  const { sentence } = doc.tokens;
  const ends = [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])].filter(({ to }) => to <= passage.from);
  const last = Math.max(...ends.map(({ to }) => sentence[to - 1]!));
  const first = sentence[passage.from]!;
  if (first === last) return true;
  if (first > last + 1) return false;
  const around = { from: doc.sentences[first]!.from, to: doc.sentences[sentence[passage.to - 1]!]!.to };
  return countWords(doc, around) - countWords(doc, passage) <= FEW_WORDS;
}
