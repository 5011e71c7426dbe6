/** Looks for the words and phrases of one short list in a range of tokens. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import type { Word } from '../text/word.js';
import { items, spellings } from './dictionary.js';
import { marksOf } from './marks.js';
import { mayHold, wordFilter } from './word-filter.js';

export type PhraseFinder = (doc: Document, range: TokenRange) => boolean;

/** Makes a finder for a comma-separated list; a single word matches its form or its lemma, a phrase its forms. */
export function phraseFinder(list: string): PhraseFinder {
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const item of items(list)) {
    for (const [first, ...rest] of spellings(item)) {
      if (rest.length === 0) words.add(first!);
      else phrases.set(first!, [...(phrases.get(first!) ?? []), rest]);
    }
  }
  const filter = wordFilter([...words, ...phrases.keys()]);
  return (doc, { from, to }) => {
    const { word, lemma } = doc.tokens;
    const { lemmaHash } = marksOf(doc);
    for (let i = from; i < to; i++) {
      if (mayHold(filter, lemmaHash[i]!) && words.has(lemma[i]!)) return true;
      if (!mayHold(filter, word[i]!.lowerHash)) continue;
      const form = word[i]!.lower;
      if (words.has(form)) return true;
      if (phrases.get(form)?.some(goesOnAt(word, i + 1, to))) return true;
    }
    return false;
  };
}

/** Apart, since a loop whose body makes closures over its variable makes an object a token. */
const goesOnAt =
  (word: readonly Word[], at: number, to: number) =>
  (rest: readonly string[]): boolean =>
    at + rest.length <= to && rest.every((w, k) => word[at + k]!.lower === w);
