/** What a quantity counts or measures: the noun phrase after it, after "of", before it, or the subject of its clause. */

import { PAST_MOVES } from '../lexicon/quantity-change.js';
import { DETERMINERS } from '../lexicon/quantity-grammar.js';
import { FIGURE_HEDGES, PREDICATES } from '../lexicon/statistic-words.js';
import { P } from '../text/document.js';
import { type Atoms, capitalised, glued, isDash, isNumber, isWord, lower, posOf, written } from './atoms.js';

/** Atoms of a noun phrase: its modifiers from `from`, its head the last noun before `to`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase that is read. */
const MOST_WORDS = 8;

const isNominal = (pos: number): boolean => pos === P.NOUN || pos === P.PROPN;

/** The noun phrase that begins at atom `i` (no determiner). Null when no noun follows. */
export function nounPhrase(a: Atoms, i: number): NounPhrase | null {
  if (FIGURE_HEDGES.has(lower(a, i)) || PREDICATES.has(lower(a, i))) return null;
  let end = -1;
  for (let k = i; k < i + MOST_WORDS; k++) {
    if (!isWord(a, k)) {
      // "14 gauge": a number inside is part of the modifier.
      if (isNumber(a, k) && end < 0 && k > i && isWord(a, k + 1)) continue;
      break;
    }
    const compound = isDash(a, k + 1) && glued(a, k + 1) && glued(a, k + 2) && isWord(a, k + 2);
    if (compound) {
      end = isNominal(posOf(a, k + 2)) ? k + 3 : end;
      k += 2;
      continue;
    }
    // "voting no." at the end of a sentence
    if (lower(a, k) === 'no.') break;
    const pos = posOf(a, k);
    if (isNominal(pos) || (k === i && isPluralVerb(a, k))) end = k + 1;
    else if (end >= 0 ? !joinsNouns(a, k) : !isModifier(a, k, pos)) break;
  }
  return end < 0 ? null : { from: i, to: end };
}

/** "snaps of man coverage": right after a number, a word in -s is a plural, whatever the tagger says. */
const isPluralVerb = (a: Atoms, k: number): boolean =>
  posOf(a, k) === P.VERB && /[^s]s$/.test(lower(a, k)) && posOf(a, k + 1) !== P.DET && posOf(a, k + 1) !== P.ADJ;

/** "Kia and Hyundai vehicles". */
const joinsNouns = (a: Atoms, k: number): boolean =>
  (lower(a, k) === 'and' || lower(a, k) === '&') &&
  posOf(a, k - 1) === P.PROPN &&
  posOf(a, k + 1) === P.PROPN &&
  posOf(a, k + 2) === P.NOUN;

function isModifier(a: Atoms, k: number, pos: number): boolean {
  if (pos === P.ADJ || pos === P.NUM) return true;
  if (pos === P.ADV) return posOf(a, k + 1) === P.VERB || posOf(a, k + 1) === P.ADJ;
  if (pos === P.VERB) return /(ed|ing|en)$/.test(lower(a, k)) || capitalised(a, k);
  return pos === P.CCONJ && posOf(a, k - 1) === P.ADJ && posOf(a, k + 1) === P.ADJ;
}

/** Steps over determiners and possessives: "the", "its", "all". */
export function skipDeterminers(a: Atoms, i: number): number {
  let k = i;
  while (k < i + 4 && (posOf(a, k) === P.DET || DETERMINERS.has(lower(a, k)))) k++;
  return k;
}

/** The last noun of a phrase ends at `i`: where its simple phrase begins. */
export function nounPhraseBefore(a: Atoms, i: number): NounPhrase | null {
  if (!isNominal(posOf(a, i - 1)) || !isWord(a, i - 1) || PAST_MOVES.has(lower(a, i - 1))) return null;
  let from = i - 1;
  while (
    from > i - MOST_WORDS &&
    isWord(a, from - 1) &&
    (isNominal(posOf(a, from - 1)) || posOf(a, from - 1) === P.ADJ)
  )
    from--;
  // "a pre-tax loss"
  if (isDash(a, from - 1) && glued(a, from - 1) && glued(a, from) && (isWord(a, from - 2) || isNumber(a, from - 2)))
    from -= 2;
  // "earnings per share", "output per head"
  if (lower(a, from - 1) === 'per' && isNominal(posOf(a, from - 2))) return { from: from - 2, to: i };
  return { from, to: i };
}

const BOUNDING: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under', 'exceeding']);
const SHOWING: ReadonlySet<string> = new Set(['find', 'show', 'suggest', 'reveal']);

/** How far before an amount the thing it measures is looked for, in atoms. */
const REACH = 22;

/**
 * The measured thing before the amount that begins at `i`: "losses of", "a fine of", "output fell", "Among likely voters".
 * What lies before `floor`, the end of the amount before, is reached only over a verb.
 */
export function measuredBefore(a: Atoms, i: number, floor: number): NounPhrase | null {
  let k = i - 1;
  const link = lower(a, k);
  if (/^(of|at|to|by|from|for)$/.test(link)) k--;
  const direct = k < i - 1 && k >= floor ? nounPhraseBefore(a, k + 1) : null;
  // "cut funding to the region by 58 per cent": not the region.
  if (direct !== null) return link === 'by' ? headOf(a, direct) : direct;
  // "a levy on assets above £10m"
  if (BOUNDING.has(lower(a, i)) && i > floor) {
    const beside = nounPhraseBefore(a, i);
    if (beside !== null) return beside;
  }
  return subjectBefore(a, k, floor) ?? (k >= floor ? nounPhraseBefore(a, k + 1) : null);
}

/** The noun before the verb group of the clause, or after "among". */
function subjectBefore(a: Atoms, from: number, floor: number): NounPhrase | null {
  for (let k = from, seen = 0; k > 0 && seen < REACH; k--, seen++) {
    const word = lower(a, k);
    if (word === 'among') return nounPhrase(a, skipDeterminers(a, k + 1));
    if (/^[.;:\n]$/.test(word)) return null;
    const pos = posOf(a, k);
    if (pos !== P.VERB && pos !== P.AUX && !PAST_MOVES.has(word)) continue;
    // "The survey found 46%": who reports is not what is measured.
    if (pos === P.VERB && SHOWING.has(a.doc.tokens.lemma[a.token[k]!]!)) return null;
    let end = k;
    while (end > 0 && (posOf(a, end - 1) === P.AUX || posOf(a, end - 1) === P.ADV)) end--;
    const subject = subjectOf(a, end);
    // A noun inside the amount before ("0.4 per cent to 13,176") measures nothing.
    if (subject !== null && (subject.to < floor - 1 || subject.from >= floor)) return subject;
  }
  return null;
}

/** Tokens of what stands between two commas after a subject: "its landlord, Brackley Estates, dropped". */
const LONGEST_ASIDE = 8;

/** The subject that ends at atom `end`, over what stands between commas; its head, with what it is "of". */
export function subjectOf(a: Atoms, end: number): NounPhrase | null {
  let to = end;
  if (lower(a, end - 1) === ',') {
    let k = end - 2;
    while (k > end - LONGEST_ASIDE && isWord(a, k)) k--;
    if (lower(a, k) === ',') to = k;
  }
  const subject = nounPhraseBefore(a, to) ?? numberedName(a, to);
  return subject === null ? null : ofPhrase(a, headOf(a, subject));
}

/** "The S&P 500 lost 2%": a name that ends with its number. */
function numberedName(a: Atoms, to: number): NounPhrase | null {
  if (!isNumber(a, to - 1) || !capitalised(a, to - 2)) return null;
  let from = to - 2;
  while (from > to - MOST_WORDS && (capitalised(a, from - 1) || lower(a, from - 1) === '&')) from--;
  return { from: /^the$/i.test(written(a, from)) ? from + 1 : from, to };
}

/** Prepositions whose phrase says where, when or with what; "of" says what. */
const ADJUNCTS: ReadonlySet<string> = new Set('on in at for with from by between among across to'.split(' '));

/** "The number of people killed on the roads fell": not the roads, the people. */
function headOf(a: Atoms, phrase: NounPhrase): NounPhrase {
  let k = phrase.from - 1;
  while (k > phrase.from - 4 && (posOf(a, k) === P.DET || posOf(a, k) === P.PRON)) k--;
  if (!ADJUNCTS.has(lower(a, k))) return phrase;
  k--;
  if (posOf(a, k) === P.VERB) k--;
  return nounPhraseBefore(a, k + 1) ?? phrase;
}

/** "the value of its business rose": the head before "of". */
function ofPhrase(a: Atoms, phrase: NounPhrase): NounPhrase {
  let k = phrase.from - 1;
  while (k > phrase.from - 4 && (posOf(a, k) === P.DET || posOf(a, k) === P.PRON)) k--;
  if (lower(a, k) !== 'of') return phrase;
  const head = nounPhraseBefore(a, k);
  return head === null ? phrase : { from: head.from, to: phrase.to };
}
