/** Whose page is it: a report's, or the writer's own (a leader, a letter, a column, a review)? Read off the whole page. */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import { items, Opinion } from '../stance/dictionary.js';
import { marksOf } from '../stance/marks.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isSentence, type Run } from './runs.js';

export type Genre = 'news' | 'opinion';

/** What the sentences of a page have in common. */
export interface Page {
  readonly genre: Genre;
  /** Mean voice of the sentences that no source owns: see `voiceScore`. */
  readonly voice: number;
  /** Words of address (I, we, you, must) to each of them. */
  readonly address: number;
  /** Share of the prose that belongs to sources. */
  readonly attributed: number;
}

const LABELS = new Set(items(ASSERTION_WORDS.opinionLabel));
/** A label is a short line near the top. */
const LONGEST_LABEL = 5;
const LABEL_BLOCKS = 8;
/** With fewer sentences of the writer's own there is no telling. */
const FEWEST = 6;
/** A page is opinion from this sum of mean voice, address and (against it) words that belong to sources on. */
const SPEAKS = -0.78;
const ADDRESS_WEIGHT = 0.5;
const ATTRIBUTED_WEIGHT = 1.2;
/** What is mostly other people's words is a report, however loud the rest (columns of corpus/dev: at most 0.46). */
const MOST_ATTRIBUTED = 0.6;
/** Share of most pages that belongs to sources; weighs as much as so many tokens of this one. */
const SHARE = { news: 0.55, opinion: 0.25 } as const;
const UNSURE = 60;
const ADDRESSING = Opinion.firstSingular | Opinion.firstPlural | Opinion.second | Opinion.deontic | Opinion.rhetorical;
/** A page without sentences of its own: as most reports. */
const UNHEARD = -1.5;

/** `voices` are the voices of `runs`; `given` is the genre where the caller knows it. */
export function readPage(doc: Document, runs: readonly Run[], voices: ArrayLike<number>, given?: Genre): Page {
  const { opinion } = marksOf(doc);
  let count = 0;
  let voice = 0;
  let address = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]!;
    if (!isSentence(doc, run)) continue;
    count++;
    voice += voices[r]!;
    for (let i = run.from; i < run.to; i++) if ((opinion[i]! & ADDRESSING) !== 0) address++;
  }
  const mean = count > 0 ? voice / count : UNHEARD;
  const rate = count > 0 ? address / count : 0;
  const attributed = attributedShare(doc, runs);
  const reports = attributed('news') > MOST_ATTRIBUTED;
  const speaks =
    count >= FEWEST && !reports && mean + ADDRESS_WEIGHT * rate - ATTRIBUTED_WEIGHT * attributed('news') >= SPEAKS;
  const genre = given ?? (speaks || labelled(doc) ? 'opinion' : 'news');
  return { genre, voice: mean, address: rate, attributed: attributed(genre) };
}

/**
 * A report is mostly what others say, a column hardly: nothing tells the two apart as well. Of few words nothing can be
 * told, so that the share starts from that of most pages of a genre.
 */
function attributedShare(doc: Document, runs: readonly Run[]): (genre: Genre) => number {
  let all = 0;
  for (const { block, from, to } of doc.sentences) if (doc.blocks[block]!.kind === 'paragraph') all += to - from;
  let free = 0;
  for (const { from, to } of runs) free += to - from;
  return (genre) => (all - free + SHARE[genre] * UNSURE) / (all + UNSURE);
}

function labelled(doc: Document): boolean {
  const { word } = doc.tokens;
  for (const { from, to } of doc.blocks.slice(0, LABEL_BLOCKS)) {
    if (to - from > LONGEST_LABEL) continue;
    const words: string[] = [];
    for (let i = from; i < to; i++) if ((word[i]!.flags & WordFlag.punctuation) === 0) words.push(word[i]!.lower);
    if (LABELS.has(words.join(' ')) || (words.length > 1 && LABELS.has(words[0]!) && word[from + 1]!.lower === ':'))
      return true;
  }
  return false;
}
