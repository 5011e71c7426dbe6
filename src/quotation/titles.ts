/** Names of works in marks, which are nobody's words: a report titled “…”, a film called “…”, the song “…” was played. */
import { NAMING_VERBS, TITLED } from '../lexicon/attribution-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P, passageAt } from '../text/document.js';
import { countWords } from './draft.js';

/** Tokens of the noun phrase between its article and "called". */
const LONGEST_PHRASE = 5;

/** Whether a range that begins with a passage in marks begins with a title. */
export function isTitle(doc: Document, { from }: TokenRange): boolean {
  const { word, sentence } = doc.tokens;
  const passage = passageAt(doc, from);
  if (from === 0 || passage?.from !== from || sentence[from - 1] !== sentence[from]) return false;
  const { lower } = word[from - 1]!;
  if (TITLED.has(lower)) return true;
  // "A nurse called “an angel” by her patients" is somebody's words.
  return NAMING_VERBS.has(lower) && word[passage.to]?.lower !== 'by' && isSomeWork(doc, from - 1);
}

/** "A film called", "two books named": a noun phrase without a name or a person ends right before the participle. */
function isSomeWork({ tokens: { pos, word } }: Document, participle: number): boolean {
  if (pos[participle - 1] !== P.NOUN) return false;
  for (let i = participle - 1; i >= 0 && i >= participle - LONGEST_PHRASE; i--) {
    if (word[i]!.lower === 'a' || word[i]!.lower === 'an' || pos[i] === P.NUM) return true;
    if (pos[i] !== P.NOUN && pos[i] !== P.ADJ) return false;
  }
  return false;
}

/** The film, “…”, opened; the song “…” was played: what a noun right before names, in a sentence that goes on. */
export function isNamed(doc: Document, { from, to }: TokenRange): boolean {
  const { sentence, pos, word } = doc.tokens;
  const own = doc.sentences[sentence[from]!]!;
  const before = word[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (before < own.from || pos[before] !== P.NOUN) return false;
  return countWords(doc, { from: to, to: own.to }) > 0;
}
