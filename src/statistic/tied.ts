/** Figures tied by a hyphen: the score of a match, which counts nothing, or votes, whose value is the first side's. */
import { SCORE_WORDS } from '../lexicon/quantity-names.js';
import { BALLOTS, DECIDED_BY, DECISION_VERBS, DECISIONS } from '../lexicon/vote-words.js';
import { P } from '../text/document.js';
import { type Atoms, glued, isDash, lower, posOf } from './atoms.js';
import type { Amount } from './mention.js';

/** "2-1", "54–46", "5-to-4": bare whole figures that a hyphen ties. */
export function isTied(a: Atoms, left: Amount, right: Amount): boolean {
  const width = right.from - left.to;
  const dash = width === 1 && isDash(a, left.to);
  if (!dash && !isHyphenatedTo(a, left.to, right.from)) return false;
  if (left.unit !== null || right.unit !== null || left.numeral.style === 'fraction') return false;
  if (left.value === null || right.value === null || right.numeral.scale > 1) return false;
  return Number.isInteger(left.value) && Number.isInteger(right.value);
}

/** "5-to-4". */
const isHyphenatedTo = (a: Atoms, from: number, to: number): boolean =>
  to - from === 3 && isDash(a, from) && lower(a, from + 1) === 'to' && isDash(a, from + 2);

/** Of tied figures, those that say how a match ended: nothing is counted after them, or the larger stands first. */
export function isScore(a: Atoms, left: Amount, right: Amount): boolean {
  if (left.value! >= right.value!) return true;
  if (right.from - left.to > 1) return SCORE_WORDS.has(lower(a, right.to + 1));
  if (!glued(a, left.to)) return false;
  return !isCounting(a, right.to) || SCORE_WORDS.has(lower(a, left.from - 1)) || SCORE_WORDS.has(lower(a, right.to));
}

const isCounting = (a: Atoms, i: number): boolean =>
  posOf(a, i) === P.NOUN || posOf(a, i) === P.ADJ || posOf(a, i) === P.PROPN;

/** How far before the figures the word that makes them votes may stand, in atoms: next to them, or in their clause. */
const NEAR = 4;
const REACH = 16;

/** Whether tied figures count votes: "4-3 vote", "split 4-3", "the motion failed, also 4-3". A match is won or lost alike. */
export function isVote(a: Atoms, left: Amount, right: Amount): boolean {
  // "aged 3-5"
  if (/^age[ds]?$/.test(lower(a, left.from - 1))) return false;
  if (isDecision(a, right.to) || (posOf(a, right.to) === P.ADJ && isDecision(a, right.to + 1))) return true;
  let decided = false;
  let ballot = false;
  for (let k = left.from - 1, seen = 0; k >= 0 && seen < REACH; k--, seen++) {
    const word = lower(a, k);
    if (word === '.' || word === ';' || word === '\n') return false;
    if (seen < NEAR && DECIDED_BY.has(lemma(a, k))) return true;
    if (seen < NEAR && DECISION_VERBS.has(lemma(a, k))) decided = true;
    // Taken for a name, a plural keeps its -s.
    ballot ||= BALLOTS.has(lemma(a, k)) || (posOf(a, k) === P.PROPN && BALLOTS.has(word.replace(/s$/, '')));
    if (decided && ballot) return true;
  }
  return false;
}

const isDecision = (a: Atoms, i: number): boolean => DECISIONS.has(lemma(a, i)) && posOf(a, i) !== P.VERB;

const lemma = (a: Atoms, i: number): string => (i >= 0 && i < a.length ? a.doc.tokens.lemma[a.token[i]!]! : '');

export function tallyOf(left: Amount, right: Amount): Amount {
  return {
    ...left,
    to: right.to,
    hyphenated: false,
    numeral: { ...left.numeral, to: right.numeral.to, style: 'tally' },
  };
}
