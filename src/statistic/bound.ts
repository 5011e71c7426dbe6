/** How the words around an amount bound it: "at least", "nearly", "exceeded", "or more", "+". */
import { BOUND_FILLERS, BOUND_VERBS, BOUNDS_AFTER, BOUNDS_BEFORE, PHRASAL_OVER } from '../lexicon/quantity-bounds.js';
import type { Bound } from '../schema.js';
import { P } from '../text/document.js';
import { type Atoms, glued, isDash, lower, posOf } from './atoms.js';
import type { Amount } from './mention.js';

/** Longest bound phrase of the lexicon. */
const MOST_WORDS = 5;
/** Words between bound and number ("more than a staggering 300"). */
const MOST_FILLERS = 2;

/** The bound before atom `i`, and where its words begin. */
export function boundBefore(a: Atoms, i: number): { from: number; bound: Bound } | null {
  let end = i;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const found = phraseEndingAt(a, end) ?? attached(a, end, i);
    if (found !== null) {
      // "resigned over a £40m contract" says why.
      if (fillers > 0 && end === i - 1 && lower(a, end - 1) === 'over' && /^an?$/.test(lower(a, end))) return null;
      const wider = phraseEndingAt(a, found.from);
      // "only about", "up to about": the outer bound is the stronger word.
      return wider !== null && found.bound === 'about' && wider.bound !== 'about' ? wider : found;
    }
    const verb = BOUND_VERBS.get(lower(a, end - 1));
    if (verb !== undefined && posOf(a, end - 1) === P.VERB) return { from: i, bound: verb };
    const article = lower(a, end - 1) === 'the' && BOUND_VERBS.has(lower(a, end - 2));
    if (!article && !BOUND_FILLERS.has(lower(a, end - 1))) return null;
    end--;
  }
  return null;
}

/** "sub-300", "~1.2", ">5". */
function attached(a: Atoms, end: number, i: number): { from: number; bound: Bound } | null {
  if (end === i && isDash(a, i - 1) && /^(sub|under)$/.test(lower(a, i - 2)))
    return { from: i - 2, bound: 'less-than' };
  return null;
}

/** The last words of the phrases. */
const BOUND_ENDS = new Set(Array.from(BOUNDS_BEFORE.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

function phraseEndingAt(a: Atoms, end: number): { from: number; bound: Bound } | null {
  if (!BOUND_ENDS.has(lower(a, end - 1))) return null;
  let phrase = '';
  let best: { from: number; bound: Bound } | null = null;
  for (let k = end - 1; k >= 0 && k >= end - MOST_WORDS; k--) {
    const word = lower(a, k);
    if (word === '\n') break;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const bound = BOUNDS_BEFORE.get(phrase);
    if (phrase === 'over' && PHRASAL_OVER.has(a.doc.tokens.lemma[a.token[k - 1] ?? 0]!)) break;
    if (bound !== undefined) best = { from: k, bound };
  }
  return best;
}

/** The bound after atom `i` (the amount's end, or its noun's), and where its words end. */
export function boundAfter(a: Atoms, i: number): { to: number; bound: Bound } | null {
  if (lower(a, i) === '+' && glued(a, i)) return { to: i + 1, bound: 'at-least' };
  if (isDash(a, i) && glued(a, i) && lower(a, i + 1) === 'plus') return { to: i + 2, bound: 'at-least' };
  if (isDash(a, i) && glued(a, i) && lower(a, i + 1) === 'odd') return { to: i + 2, bound: 'about' };
  let phrase = '';
  for (let k = i; k < i + 3; k++) {
    const word = lower(a, k);
    if (word === '' || word === '\n') break;
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const bound = BOUNDS_AFTER.get(phrase);
    if (bound !== undefined && word !== 'plus') return { to: k + 1, bound };
    if (bound !== undefined && (isDash(a, i - 1) || !/^\d/.test(lower(a, k + 1)))) return { to: k + 1, bound };
  }
  return null;
}

/** Gives an amount the bound of the words before or after it, and widens it to hold them. */
export function readBound(a: Atoms, amount: Amount, nounEnd: number): void {
  const before = boundBefore(a, amount.from);
  if (before !== null) {
    amount.from = before.from;
    amount.bound ??= before.bound;
    return;
  }
  const after = boundAfter(a, amount.to) ?? (nounEnd > amount.to ? boundAfter(a, nounEnd) : null);
  if (after === null) return;
  amount.bound ??= after.bound;
  // Words after the noun bound the number but stand outside its expression.
  if (lower(a, amount.to) === '+' || boundAfter(a, amount.to) !== null) amount.to = after.to;
}
