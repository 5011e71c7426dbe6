/** Noun phrases and subjects by tag, for who reports a figure where no quotation stage has looked. */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';

/** The subject of the clause before token `at`: the pronoun or noun phrase that its verb follows. */
export function subjectOf(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1; t > sentence.from && t > at - 8; t--) {
    if (tokens.pos[t] !== P.VERB && tokens.pos[t] !== P.AUX) continue;
    let subject = t;
    while (subject > sentence.from && (tokens.pos[subject - 1] === P.AUX || tokens.pos[subject - 1] === P.ADV))
      subject--;
    const pos = tokens.pos[subject - 1]!;
    if (subject === sentence.from) return null;
    if (pos === P.PRON) return { from: subject - 1, to: subject };
    if (pos === P.PROPN || pos === P.NOUN) return nounPhraseEnding(doc, subject, sentence.from);
  }
  return null;
}

export const inPhrase = (pos: number): boolean =>
  pos === P.NOUN ||
  pos === P.PROPN ||
  pos === P.ADJ ||
  pos === P.DET ||
  pos === P.NUM ||
  pos === P.PART ||
  pos === P.SYM;

/** The noun phrase that begins at token `from`, with one "of" or "by" phrase; ends before `limit`. */
export function nounPhraseAt(doc: Document, from: number, limit: number): TokenRange | null {
  const { tokens } = doc;
  let end = from;
  for (let t = from; t < limit && t < from + 14; t++) {
    const pos = tokens.pos[t]!;
    const word = tokens.word[t]!;
    const joins = /^(of|by|for|from|and|&|\/|-|'s|’s)$/.test(word.lower) && t > from;
    if (pos === P.NOUN || pos === P.PROPN) end = t + 1;
    else if (!inPhrase(pos) && word.lower !== 'most' && !joins && (word.flags & WordFlag.capital) === 0) break;
  }
  return end > from ? { from, to: end } : null;
}

/** Longer phrases are no names: a list, or a text without words between its nouns. */
const MOST_WORDS = 25;

/** The noun phrase that ends before token `to`. */
export function nounPhraseEnding(doc: Document, to: number, floor: number): TokenRange {
  const { tokens } = doc;
  let from = to - 1;
  const lowest = Math.max(floor, to - MOST_WORDS);
  while (from > lowest && (inPhrase(tokens.pos[from - 1]!) || /^(-|\/|'s|’s)$/.test(tokens.word[from - 1]!.lower)))
    from--;
  return { from, to };
}
