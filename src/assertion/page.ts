/** Whose page is it: a report's, or the writer's own (a leader, a letter, a column, a review)? Read off the whole page. */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import { items, Opinion } from '../stance/dictionary.js';
import { marksOf } from '../stance/marks.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Run, wordCount } from './runs.js';

export type Genre = 'news' | 'opinion';

/** What the sentences of a page have in common. */
export interface Page {
  readonly genre: Genre;
  /** Mean voice of the sentences that no source owns: see `voiceScore`. */
  readonly voice: number;
  /** Words of address (I, we, you, must) to each of them. */
  readonly address: number;
}

const LABELS = new Set(items(ASSERTION_WORDS.opinionLabel));
/** A label is a short line near the top. */
const LONGEST_LABEL = 5;
const LABEL_BLOCKS = 8;
/** With fewer sentences of the writer's own there is no telling. */
const FEWEST = 6;
/** Mean voice and address from which a page is opinion. */
const MEAN_VOICE = -0.6;
const ADDRESS = 0.45;
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
    if (!run.whole || wordCount(doc, run) < 4) continue;
    count++;
    voice += voices[r]!;
    for (let i = run.from; i < run.to; i++) if ((opinion[i]! & ADDRESSING) !== 0) address++;
  }
  const mean = count > 0 ? voice / count : UNHEARD;
  const rate = count > 0 ? address / count : 0;
  const speaks = count >= FEWEST && mean >= MEAN_VOICE && rate >= ADDRESS;
  return { genre: given ?? (speaks || labelled(doc) ? 'opinion' : 'news'), voice: mean, address: rate };
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
