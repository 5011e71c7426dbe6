/** Looks for the words and phrases of one short list in a range of tokens. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { items, spellings } from './dictionary.js';

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
  return ({ tokens }, { from, to }) => {
    for (let i = from; i < to; i++) {
      const form = tokens.word[i]!.lower;
      if (words.has(form) || words.has(tokens.lemma[i]!)) return true;
      const rests = phrases.get(form);
      if (rests?.some((rest) => i + rest.length < to && rest.every((w, k) => tokens.word[i + 1 + k]!.lower === w)))
        return true;
    }
    return false;
  };
}
