/** Whether a judging word is what something is said to be. */
import { type Document, P } from '../text/document.js';

const LINKS = new Set(['be', 'do', 'make', 'feel', 'seem', 'remain']);
/** Tokens between "is" and the word: "is a truly brilliant". */
const PREDICATE_REACH = 4;

/** Is the word what something is, or the quality of what somebody did: "is a disgrace", "did a fantastic job"? */
export function isPredicated({ tokens: { pos, lemma, sentence } }: Document, at: number): boolean {
  if (pos[at] !== P.ADJ && pos[at] !== P.NOUN && pos[at] !== P.ADV) return false;
  for (let i = at - 1; i >= 0 && at - i <= PREDICATE_REACH && sentence[i] === sentence[at]; i--) {
    if (LINKS.has(lemma[i]!)) return true;
    if (pos[i] !== P.DET && pos[i] !== P.ADJ && pos[i] !== P.ADV && pos[i] !== P.PART) return false;
  }
  return false;
}
