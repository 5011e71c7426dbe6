/** In which way a writer goes beyond report, and how surely, by the words that say so. */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import type { AssertionCategory, Certainty } from '../schema.js';
import type { TokenRange } from '../span.js';
import { Opinion } from '../stance/dictionary.js';
import { marksOf } from '../stance/marks.js';
import { phraseFinder } from '../stance/phrases.js';
import { type Document, P } from '../text/document.js';
import { effectAt, isImperative } from './signs.js';

const prescription = phraseFinder(ASSERTION_WORDS.prescription);
const prediction = phraseFinder(ASSERTION_WORDS.prediction);
const cause = phraseFinder(ASSERTION_WORDS.cause);
const interpretation = phraseFinder(ASSERTION_WORDS.interpretation);
const boosted = phraseFinder(ASSERTION_WORDS.boosted);
const hedged = phraseFinder(ASSERTION_WORDS.hedged);

const EVALUATIVE = Opinion.evalneg | Opinion.evalpos | Opinion.evalnoun;

/**
 * Prescription and prediction are told by their words; what judges nothing may explain or interpret; the rest, also where
 * no word of the lists judges, is evaluation: more than half of what writers assert is.
 */
export function categoryOf(doc: Document, range: TokenRange): AssertionCategory {
  if (isImperative(doc, range) || prescription(doc, range)) return 'prescription';
  if (prediction(doc, range)) return 'prediction';
  if (evaluates(doc, range)) return 'evaluation';
  if (effectAt(doc, range) >= 0 || cause(doc, range)) return 'cause';
  return interpretation(doc, range) ? 'interpretation' : 'evaluation';
}

function evaluates(doc: Document, { from, to }: TokenRange): boolean {
  const { opinion } = marksOf(doc);
  for (let i = from; i < to; i++) {
    if (doc.tokens.pos[i] !== P.PROPN && (opinion[i]! & EVALUATIVE) !== 0) return true;
  }
  return false;
}

export function certaintyOf(doc: Document, range: TokenRange): Certainty {
  if (hedged(doc, range)) return 'hedged';
  const last = doc.tokens.word[range.to - 1];
  return boosted(doc, range) || last?.lower === '!' ? 'boosted' : 'plain';
}
