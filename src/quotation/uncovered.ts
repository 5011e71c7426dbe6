/**
 * Quoted passages that no cue took: signed ones, ones announced by a colon, ones that go on from a neighbour, and ones
 * whose own sentence has a cue that step 1 missed. What remains is a quotation with no cue and, at most, the running
 * speaker.
 */

import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Context } from './context.js';
import type { JointReading } from './cue-features.js';
import { contentOwners, countWords, coveredShare, covers, type Draft, overlap } from './draft.js';
import { Label, rangesOf } from './labels.js';
import { SPEECH_STRENGTH } from './strength.js';

/** Passages with fewer words are nicknames, titles and scare quotes as often as not. */
const LEAST_WORDS = 8;

export function attachUncovered(
  context: Context,
  joint: JointReading,
  drafts: Draft[],
  sources: readonly TokenRange[],
): void {
  for (const passage of uncoveredPassages(context, joint, drafts)) {
    const draft =
      signed(context, passage) ??
      announced(context, joint, passage, drafts, sources) ??
      ownCue(context, passage, drafts, sources) ??
      neighbour(context, passage, drafts);
    if (draft !== null) drafts.push(draft);
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
function uncoveredPassages(context: Context, joint: JointReading, drafts: readonly Draft[]): TokenRange[] {
  const { doc } = context;
  const owner = contentOwners(doc, drafts);
  return doc.quoted
    .filter((q) => q.depth === 0 && doc.blocks[doc.tokens.block[q.from]!]!.kind === 'paragraph')
    .filter((q) => coveredShare(owner, q) < 0.3)
    .filter((q) => {
      const words = countWords(doc, q);
      if (words >= LEAST_WORDS) return true;
      const read = rangesOf(joint.labels.subarray(q.from, q.to), 0, q.to - q.from, Label.content, q.from);
      return words > 0 && read.reduce((sum, r) => sum + r.to - r.from, 0) > 0.9 * (q.to - q.from);
    })
    .map(({ from, to }) => ({ from, to }));
}

const DASHES = new Set(['-', '–', '—', '―', '--']);

/** “…” ― Name, at the end of the paragraph or as the next one. */
function signed({ doc }: Context, passage: TokenRange): Draft | null {
  const { tokens, blocks } = doc;
  const dash = passage.to;
  if (dash + 1 >= tokens.length || !DASHES.has(tokens.word[dash]!.text)) return null;
  const { to } = blocks[tokens.block[dash]!]!;
  const name = { from: dash + 1, to: Math.min(to, dash + 10) };
  const capital = (tokens.word[name.from]!.flags & WordFlag.capital) !== 0;
  if (name.to < to || !capital) return null;
  return newDraft(passage, { cue: { from: dash, to: dash + 1 }, source: name, steps: ['signature'] });
}

/** The sentence or paragraph before ends with a colon, and lends its last cue and source. */
function announced(
  { doc }: Context,
  joint: JointReading,
  passage: TokenRange,
  drafts: readonly Draft[],
  sources: readonly TokenRange[],
): Draft | null {
  const colon = passage.from - 1;
  const { tokens, sentences } = doc;
  if (colon < 0 || tokens.word[colon]!.text !== ':') return null;
  const lead = sentences[tokens.sentence[colon]!]!;
  const free = (range: TokenRange) => !drafts.some((d) => d.contents.some((c) => overlap(c, range) > 0));
  const cue = joint.cues.filter((c) => covers(lead, c) && c.to <= passage.from && free(c)).at(-1) ?? {
    from: colon,
    to: passage.from,
  };
  const source = sources.filter((s) => covers(lead, s) && free(s)).at(-1) ?? null;
  return newDraft(passage, { cue, source, probability: 0.7, steps: ['announced by a colon'] });
}

/** A strong cue right beside the passage that step 1 passed over: “…,” read the report. */
function ownCue(
  context: Context,
  passage: TokenRange,
  drafts: readonly Draft[],
  sources: readonly TokenRange[],
): Draft | null {
  const { doc, strength } = context;
  const { tokens, sentences } = doc;
  const sentence = sentences[tokens.sentence[passage.to - 1]!]!;
  const taken = (i: number) =>
    drafts.some(
      (d) =>
        (d.cue !== null && covers(d.cue, { from: i, to: i + 1 })) || d.contents.some((c) => c.from <= i && i < c.to),
    );
  const near = [
    passage.to,
    passage.to + 1,
    passage.to + 2,
    passage.to + 3,
    passage.from - 1,
    passage.from - 2,
    passage.from - 3,
  ];
  const at = near.find((i) => i >= sentence.from && i < sentence.to && strength[i]! >= SPEECH_STRENGTH && !taken(i));
  if (at === undefined) return null;
  const cue = { from: at, to: at + 1 };
  const source =
    sources.find((s) => covers(sentence, s) && overlap(s, passage) === 0) ??
    nounPhraseBeside(context, cue, passage, sentence);
  return newDraft(passage, { cue, source, probability: 0.7, steps: ['marks'] });
}

/** The noun phrase after the cue, else the one between passage and cue. */
function nounPhraseBeside(
  { doc }: Context,
  cue: TokenRange,
  passage: TokenRange,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens } = doc;
  const nominal = (i: number) => {
    const pos = tokens.pos[i];
    return (
      pos === P.DET ||
      pos === P.ADJ ||
      pos === P.NOUN ||
      pos === P.PROPN ||
      pos === P.PRON ||
      pos === P.NUM ||
      pos === P.PART
    );
  };
  let to = cue.to;
  while (to < sentence.to && nominal(to)) to++;
  if (to > cue.to) return { from: cue.to, to };
  let from = cue.from;
  while (from > passage.to && from > sentence.from && nominal(from - 1)) from--;
  return from < cue.from ? { from, to: cue.from } : null;
}

/** Goes on from the quotation before it: in the same paragraph, or at the head of the next. */
function neighbour({ doc }: Context, passage: TokenRange, drafts: readonly Draft[]): Draft | null {
  const { block } = doc.tokens;
  const here = block[passage.from]!;
  let before: Draft | null = null;
  let last = -1;
  for (const draft of drafts) {
    for (const { from, to } of draft.contents) {
      if (from < passage.from && to > last && block[from]! >= here - 1) {
        before = draft;
        last = to;
      }
    }
  }
  const sameSentence = drafts.find(
    (d) =>
      d.cue !== null &&
      doc.tokens.sentence[d.cue.from] === doc.tokens.sentence[passage.from] &&
      d.cue.from > passage.to,
  );
  if (sameSentence !== undefined) {
    sameSentence.contents.push(passage);
    return null;
  }
  if (before !== null && block[passage.from] === block[last - 1] && before.cue !== null) {
    before.contents.push(passage);
    return null;
  }
  const quotedBefore = before !== null && doc.tokens.quoted[last - 1]! >= 0;
  return newDraft(passage, {
    continues: quotedBefore ? (before!.continues ?? before) : null,
    steps: ['uncovered passage'],
  });
}
