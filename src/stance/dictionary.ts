/**
 * The word lists of opinion and stance as one index: a word form leads to the classes it belongs to and to the phrases
 * that begin with it. Built once, on first use.
 */
import { OPINION_WORDS, type OpinionClass } from '../lexicon/opinion.js';
import { VALENCE } from '../lexicon/polarity.js';
import { STANCE_WORDS, type StanceClass } from '../lexicon/stance.js';
import { hashString } from '../text/word.js';

const opinionClasses = Object.keys(OPINION_WORDS) as OpinionClass[];
const stanceClasses = Object.keys(STANCE_WORDS) as StanceClass[];

/** Bit of each class in {@link Entry.opinion} and {@link Entry.stance}. */
export const Opinion = bitsOf(opinionClasses);
export const Side = bitsOf(stanceClasses);

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;
}

/** What the lists say of a word or phrase. */
export interface Facts {
  opinion: number;
  stance: number;
  /** AFINN valence, −5 … 5; 0 when the word is not in it. */
  valence: number;
}
interface Phrase extends Facts {
  /** The words after the first one, and the hash of the first of these. */
  readonly rest: readonly string[];
  readonly next: number;
}
export interface Entry extends Facts {
  /** Longest first. */
  readonly phrases: Phrase[];
}

let index: Map<string, Entry> | undefined;

/** The index, keyed by lower-case form with straight apostrophes. */
export function dictionary(): ReadonlyMap<string, Entry> {
  index ??= build();
  return index;
}

function build(): Map<string, Entry> {
  const into = new Map<string, Entry>();
  for (const name of opinionClasses) {
    for (const item of items(OPINION_WORDS[name])) add(into, item, Opinion[name], 0, 0);
  }
  for (const name of stanceClasses) {
    for (const item of items(STANCE_WORDS[name])) add(into, item, 0, Side[name], 0);
  }
  for (const [word, valence] of VALENCE) add(into, word, 0, 0, valence);
  for (const entry of into.values()) entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
  return into;
}

/** Entries of a comma-separated list. */
export function items(list: string): string[] {
  return list.split(',').flatMap((item) => item.trim() || []);
}

function add(into: Map<string, Entry>, item: string, opinion: number, stance: number, valence: number): void {
  for (const words of spellings(item)) {
    const first = words[0]!;
    let entry = into.get(first);
    if (entry === undefined) {
      entry = { opinion: 0, stance: 0, valence: 0, phrases: [] };
      into.set(first, entry);
    }
    let facts: Facts = entry;
    if (words.length > 1) {
      const rest = words.slice(1);
      let phrase = entry.phrases.find((known) => known.rest.join(' ') === rest.join(' '));
      if (phrase === undefined) {
        phrase = { rest, next: hashString(rest[0]!), opinion: 0, stance: 0, valence: 0 };
        entry.phrases.push(phrase);
      }
      facts = phrase;
    }
    facts.opinion |= opinion;
    facts.stance |= stance;
    facts.valence ||= valence;
  }
}

const LETTERS = /^[a-z]+$/;

/** An item as the tokenizer cuts it: contractions split; hyphens are tokens of their own, or (rarely) not. */
export function spellings(item: string): string[][] {
  // Most of them, by thousands, when a process has just begun.
  if (LETTERS.test(item) && item !== 'cannot') return [[item]];
  const words = item
    .replaceAll('cannot', 'can not')
    .replaceAll("n't", " n't")
    .replace(/(?<=\w)'(?=(?:s|ve|re|ll|d|m)\b)/g, " '")
    .split(' ')
    .filter(Boolean);
  if (!item.includes('-')) return [words];
  const apart = words.flatMap((word) => word.split(/(-)/).filter(Boolean));
  return [words, apart];
}
