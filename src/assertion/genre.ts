/** Whose page is it: a report's, or the writer's own (a leader, a letter, a column)? Guessed when not given. */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import { items, Opinion } from '../stance/dictionary.js';
import { marksOf } from '../stance/marks.js';
import { voiceScore } from '../stance/voice.js';
import type { Document, Sentence } from '../text/document.js';
import { WordFlag } from '../text/word.js';

export type Genre = 'news' | 'opinion';

const LABELS = new Set(items(ASSERTION_WORDS.opinionLabel));
/** A label is a short line near the top. */
const LONGEST_LABEL = 5;
const LABEL_BLOCKS = 8;
/** With fewer sentences of the writer's own there is no telling. */
const FEWEST = 6;
/** Mean voice, and words of address (I, we, you, must) a sentence, from which a page is opinion. */
const MEAN_VOICE = -0.6;
const ADDRESS = 0.45;
const ADDRESSING = Opinion.firstSingular | Opinion.firstPlural | Opinion.second | Opinion.deontic | Opinion.rhetorical;

/** `own`: the sentences that no source owns; `taken` tells their tokens that one does. */
export function guessGenre(doc: Document, own: readonly Sentence[], taken: Uint8Array): Genre {
  if (labelled(doc)) return 'opinion';
  if (own.length < FEWEST) return 'news';
  const marks = marksOf(doc);
  let voice = 0;
  let address = 0;
  for (const sentence of own) {
    voice += voiceScore(doc, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (taken[i] === 0 && (marks.opinion[i]! & ADDRESSING) !== 0) address++;
    }
  }
  return voice / own.length >= MEAN_VOICE && address / own.length >= ADDRESS ? 'opinion' : 'news';
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
