/**
 * Clauses of a stretch of a sentence, by their openers: good enough to cut a trailing ", which has resulted in …" from the
 * report before it. No parse is made.
 */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import type { TokenRange } from '../span.js';
import { items } from '../stance/dictionary.js';
import { type Document, P } from '../text/document.js';

const OPENERS = new Set(items(ASSERTION_WORDS.clauseOpener));
const HARD = new Set([';', ':', '—', '–', '--']);
const SUBJECTS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);
const COORDINATORS = new Set(['and', 'but', 'yet', 'or']);

const isVerb = (doc: Document, i: number): boolean => doc.tokens.pos[i] === P.VERB || doc.tokens.pos[i] === P.AUX;

/** Consecutive clauses that together are `range`, each with a verb where the range has one. Punctuation ends a clause. */
export function clausesOf(doc: Document, range: TokenRange): TokenRange[] {
  const clauses: TokenRange[] = [];
  let from = range.from;
  let verbs = 0;
  for (let i = range.from; i < range.to; i++) {
    if (i > from && verbs > 0 && opens(doc, i, range) && hasVerb(doc, i, range)) {
      clauses.push({ from, to: i });
      from = i;
      verbs = 0;
    }
    if (isVerb(doc, i)) verbs++;
  }
  if (from < range.to) clauses.push({ from, to: range.to });
  return clauses;
}

/** Does a clause begin at `i`? */
function opens(doc: Document, i: number, { from, to }: TokenRange): boolean {
  const { word, pos } = doc.tokens;
  const before = word[i - 1]!.lower;
  const form = word[i]!.lower;
  if (HARD.has(before) || (before === '-' && spaced(doc, i - 1))) return true;
  if (before === ',') return OPENERS.has(form) || (pos[i] === P.VERB && form.endsWith('ing')) || subjectAt(doc, i, to);
  // "… is the biggest decline and is driven by …", "… for 41 years and I have never …"
  if (i <= from + 3 || i + 2 >= to || !COORDINATORS.has(form)) return false;
  return pos[i + 1] === P.AUX || (SUBJECTS.has(word[i + 1]!.lower) && isVerb(doc, i + 2));
}

/** "Fearing a revolt, the general ordered …": after an opening participle the main clause has its own subject. */
function subjectAt(doc: Document, i: number, to: number): boolean {
  const { pos } = doc.tokens;
  const kind = pos[i]!;
  if (kind !== P.PROPN && kind !== P.PRON && kind !== P.DET) return false;
  for (let k = i + 1; k < to && k <= i + 6; k++) {
    if (isVerb(doc, k)) return true;
    if (pos[k] === P.PUNCT || pos[k] === P.ADP || pos[k] === P.CCONJ) return false;
  }
  return false;
}

function spaced(doc: Document, i: number): boolean {
  const { start, end } = doc.tokens;
  return i > 0 && i + 1 < doc.tokens.length && end[i - 1]! < start[i]! && end[i]! < start[i + 1]!;
}

/** Is there a verb between `i` and the next comma or the end? A list of nouns is no clause. */
function hasVerb(doc: Document, i: number, { to }: TokenRange): boolean {
  for (let k = i; k < to; k++) {
    if (isVerb(doc, k)) return true;
    if (k > i && doc.tokens.word[k]!.lower === ',') return false;
  }
  return false;
}

/** `range` without the punctuation and coordinators at its edges; a final full stop stays out. */
export function trimClause(doc: Document, { from, to }: TokenRange): TokenRange {
  const { word, pos } = doc.tokens;
  let first = from;
  let last = to;
  while (first < last && (pos[first] === P.PUNCT || COORDINATORS.has(word[first]!.lower))) first++;
  // An opener at the end belongs to what was cut off ("…, as [the office revealed …]").
  while (last > first && (pos[last - 1] === P.PUNCT || OPENERS.has(word[last - 1]!.lower))) last--;
  return { from: first, to: last };
}
