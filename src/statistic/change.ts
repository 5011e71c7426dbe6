/**
 * Moves: "rose 3% to 5.2m", "up 58.06 points", "a 19% drop", "0.68 percent lower". Direction, and which of the figures says
 * by how much, from where, to where. Kept apart from bounds: "fell more than 5%" has both.
 */
import {
  CUT_OFF,
  DOWN_NOUNS,
  DOWN_VERBS,
  DOWN_WORDS,
  MOVING_VERBS,
  NO_MOVES,
  UP_NOUNS,
  UP_VERBS,
  UP_WORDS,
} from '../lexicon/quantity-change.js';
import { CHANGE_BREAKS, CIRCUMSTANCE_PREPOSITIONS } from '../lexicon/quantity-grammar.js';
import { P } from '../text/document.js';
import { type Atoms, isNumber, isWord, lower, posOf } from './atoms.js';

export type Direction = 'up' | 'down';
export type Role = 'by' | 'from' | 'to';

/** How far before a figure its verb of change may stand. */
const REACH = 9;

const direction = (word: string, up: ReadonlySet<string>, down: ReadonlySet<string>): Direction | null =>
  up.has(word) ? 'up' : down.has(word) ? 'down' : null;

const lemma = (a: Atoms, i: number): string => a.doc.tokens.lemma[a.token[i]!]!;

/** The direction that the word at atom `i` says, by verb, adverb or noun of change. */
export function directionOf(a: Atoms, i: number): Direction | null {
  // "10 rebounds" counts them.
  if (!isWord(a, i) || (isNumber(a, i - 1) && lower(a, i).endsWith('s') && !isNumber(a, i + 1))) return null;
  const pos = posOf(a, i);
  const adverb = direction(lower(a, i), UP_WORDS, DOWN_WORDS);
  if (adverb !== null) return isParticle(a, i) ? null : adverb;
  if (pos === P.VERB || pos === P.NOUN || pos === P.ADJ) {
    if (attributive(a, i)) return null;
    const word = lemma(a, i);
    if (pos === P.NOUN && NO_MOVES.has(word)) return null;
    return pos === P.NOUN
      ? (direction(word, UP_NOUNS, DOWN_NOUNS) ?? direction(word, UP_VERBS, DOWN_VERBS))
      : direction(word, UP_VERBS, DOWN_VERBS);
  }
  return null;
}

/** "signed up", "set up": the adverb belongs to a verb that moves nothing. */
const isParticle = (a: Atoms, i: number): boolean =>
  /^(up|down)$/.test(lower(a, i)) &&
  posOf(a, i - 1) === P.VERB &&
  !MOVING_VERBS.has(lemma(a, i - 1)) &&
  direction(lemma(a, i - 1), UP_VERBS, DOWN_VERBS) === null;

/** "an escalating scale": a participle before a noun moves nothing. */
const attributive = (a: Atoms, i: number): boolean => lower(a, i).endsWith('ing') && posOf(a, i + 1) === P.NOUN;

/** The nearest word of change before atom `i` in its clause, at most a few words away, whatever stands between. */
export function changeBefore(a: Atoms, i: number): { at: number; direction: Direction } | null {
  for (let k = i - 1, seen = 0; k >= 0 && seen < REACH; k--) {
    const word = lower(a, k);
    if (CHANGE_BREAKS.has(word)) return null;
    const found = directionOf(a, k);
    if (found !== null && !isUpTo(a, k)) return { at: k, direction: found };
    if (isWord(a, k)) seen++;
  }
  return null;
}

/** Whether the words right before atom `i` are a verb of change, with an adverb or "by" at most between. */
export function changesRightBefore(a: Atoms, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && (posOf(a, k) === P.ADV || lower(a, k) === 'by') && directionOf(a, k) === null) k--;
  return directionOf(a, k) !== null && !isUpTo(a, k);
}

/** "up to 400" bounds; "made up of" and "set up" do not move. */
const isUpTo = (a: Atoms, k: number): boolean =>
  lower(a, k) === 'up' && (/^(of|with)$/.test(lower(a, k + 1)) || (lower(a, k + 1) === 'to' && !isVerbBefore(a, k)));
const isVerbBefore = (a: Atoms, k: number): boolean => posOf(a, k - 1) === P.VERB;

export interface Move {
  readonly direction: Direction;
  readonly role: Role;
  /** Atom of the word of change. */
  readonly at: number;
}

/** The move that the amount at atoms `from`…`to` is part of. */
export function readMove(a: Atoms, from: number, to: number): Move | null {
  const after = changeAfter(a, to);
  if (after !== null) return after;
  // "fell short of 400" bounds.
  if (lower(a, from) === 'short') return null;
  let role: Role | null = null;
  let k = from - 1;
  for (let seen = 0; k >= 0 && seen < REACH; k--) {
    const word = lower(a, k);
    if (CHANGE_BREAKS.has(word)) return null;
    if (role === null && (word === 'by' || word === 'from' || word === 'to')) {
      role = word;
      continue;
    }
    const found = directionOf(a, k);
    if (found !== null && !isUpTo(a, k)) {
      const noun = posOf(a, k) === P.NOUN;
      // A noun of change takes its figure with "of"; one tagged so right before a figure is a verb ("rose 3%").
      if (noun && role === null && lower(a, k + 1) !== 'of' && k + 1 !== from) return null;
      // "raised $5m" collects; "raised by 5%" moves.
      if (role === null && lemma(a, k) === 'raise') return null;
      if (role === 'to' && isCutOff(a, k)) return null;
      return { direction: found, role: role ?? 'by', at: k };
    }
    if (
      role === null &&
      isWord(a, k) &&
      CIRCUMSTANCE_PREPOSITIONS.has(word) &&
      !(word === 'of' && directionOf(a, k - 1) !== null) &&
      k < from - 1
    )
      return null;
    if (role === null && (posOf(a, k) === P.NOUN || posOf(a, k) === P.PROPN || isNumber(a, k) || word === ','))
      return null;
    if (isWord(a, k)) seen++;
  }
  return null;
}

/** "The storm cut power to 900 homes", "power was cut to 900 homes". */
function isCutOff(a: Atoms, verb: number): boolean {
  if (lemma(a, verb) !== 'cut') return false;
  for (let k = verb - 3; k <= verb + 3; k++) if (CUT_OFF.has(lower(a, k))) return true;
  return false;
}

/** "3% higher", "a 19% drop", "a 7% share price increase". */
function changeAfter(a: Atoms, to: number): Move | null {
  for (let k = to; k < to + 4; k++) {
    if (!isWord(a, k)) return null;
    const found = directionOf(a, k);
    const pos = posOf(a, k);
    if (found !== null && (pos === P.NOUN || UP_WORDS.has(lower(a, k)) || DOWN_WORDS.has(lower(a, k)))) {
      return k > to && pos !== P.NOUN ? null : { direction: found, role: 'by', at: k };
    }
    if (pos !== P.NOUN && pos !== P.ADJ && pos !== P.PROPN) return null;
  }
  return null;
}
