/** Clauses that a source owns though no quotation was found in them, and lines of a page that nobody judges in. */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import { ACTS } from '../lexicon/own-voice.js';
import type { TokenRange } from '../span.js';
import { Opinion, Side } from '../stance/dictionary.js';
import { type Marks, marksOf } from '../stance/marks.js';
import { phraseFinder } from '../stance/phrases.js';
import { type Document, P } from '../text/document.js';

/**
 * Does a source own the clause: "officials said …", "Harbour Watch once again highlighted …"? Attribution speaks against
 * assertion. A name, a person or a body before a past verb of speech owns; "protests showed" has no speaker.
 */
export function ownedBySource(doc: Document, range: TokenRange): boolean {
  const { pos, word, lemma } = doc.tokens;
  const marks = marksOf(doc);
  let subject = -1;
  let first = true;
  for (let i = range.from; i < range.to; i++) {
    if (pos[i] === P.PROPN || pos[i] === P.NOUN || pos[i] === P.PRON) subject = i;
    if (pos[i] === P.PUNCT) subject = -1;
    if (pos[i] !== P.VERB) continue;
    const past = marks.tense[i]! < 0;
    const attributes = (marks.opinion[i]! & Opinion.attrib) !== 0;
    // "… and concluded that …"
    if (past && attributes && word[i + 1]?.lower === 'that') return true;
    // "The mayor has again refused to …" tells of an act.
    if (first && subject >= 0 && ACTS.has(lemma[i]!)) return true;
    if (first && past && subject >= 0 && speaks(doc, marks, subject, i)) return true;
    first = false;
  }
  return false;
}

/** Is `verb` the speech of the subject at `subject`? */
function speaks(doc: Document, marks: Marks, subject: number, verb: number): boolean {
  const { pos, word } = doc.tokens;
  const opinion = marks.opinion[verb]!;
  const speech = (opinion & Opinion.attrib) !== 0 || (marks.stance[verb]! & (Side.blame | Side.praise)) !== 0;
  if (pos[subject] === P.PRON) return speech && THIRD.has(word[subject]!.lower);
  return speech || (pos[subject] === P.PROPN && (opinion & Opinion.interpret) !== 0);
}

const THIRD = new Set(['he', 'she', 'they']);

/** "Please email us your letter", "Here is what we know": the page speaks of itself. */
export const isFurniture = phraseFinder(ASSERTION_WORDS.furniture);
