/** What a quantity counts or measures: the noun phrase after it, after "of", before it, or the subject of its clause. */
import { P } from '../text/document.js';
import { type Atoms, isDash, isNumber, isWord, lower, posOf } from './atoms.js';

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
  let end = -1;
  let participle = false;
  for (let k = i; k < i + MOST_WORDS; k++) {
    if (isDash(a, k) && k > i && isWord(a, k + 1)) continue;
    if (!isWord(a, k)) {
      if (isNumber(a, k) && end < 0 && k > i) continue;
      break;
    }
    const pos = posOf(a, k);
    if (isNominal(pos)) end = k + 1;
    else if (pos === P.VERB && end < 0 && !participle && /(ed|ing|en)$/.test(lower(a, k))) participle = true;
    else if (pos === P.CCONJ && end < 0 && posOf(a, k + 1) === P.ADJ) continue;
    else if (pos !== P.ADJ && pos !== P.ADV && pos !== P.NUM) break;
    else if (end >= 0 && pos !== P.ADJ && pos !== P.NUM) break;
    else if (end >= 0 && !isNominal(posOf(a, k + 1))) break;
  }
  return end < 0 ? null : { from: i, to: end };
}

/** Steps over determiners and possessives: "the", "its", "all". */
export function skipDeterminers(a: Atoms, i: number): number {
  let k = i;
  while (
    k < i + 4 &&
    (posOf(a, k) === P.DET ||
      /^(the|a|an|all|its|their|his|her|our|my|your|those|these|this|that|more)$/.test(lower(a, k)))
  )
    k++;
  return k;
}

/** The last noun of a phrase ends at `i`: where its simple phrase begins. */
export function nounPhraseBefore(a: Atoms, i: number): NounPhrase | null {
  if (!isNominal(posOf(a, i - 1)) || !isWord(a, i - 1)) return null;
  let from = i - 1;
  while (
    from > i - MOST_WORDS &&
    isWord(a, from - 1) &&
    (isNominal(posOf(a, from - 1)) || posOf(a, from - 1) === P.ADJ)
  )
    from--;
  return { from, to: i };
}

/** "losses of", "a fine of", "sample is": the measured thing before the amount that begins at `i`. */
export function measuredBefore(a: Atoms, i: number): NounPhrase | null {
  let k = i - 1;
  if (/^(of|at|to|by|from|for)$/.test(lower(a, k))) k--;
  const near = nounPhraseBefore(a, k + 1);
  if (near !== null && k < i - 1) return near;
  // The subject: the noun before the verb group of this clause.
  for (let seen = 0; k >= 0 && seen < 14; k--, seen++) {
    const pos = posOf(a, k);
    if (/^[.;:\n]$/.test(lower(a, k))) return near;
    if ((pos === P.VERB || pos === P.AUX) && isNominal(posOf(a, k - 1))) return nounPhraseBefore(a, k);
  }
  return near;
}
