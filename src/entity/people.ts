/**
 * Which mentions of people are one person. A full name is introduced once; after that a surname, a first name or a
 * title with a surname takes it up. Two people of one surname stay two.
 */
import { EITHER_GENDER } from '../lexicon/gender-pronouns.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { type Gender, nameWords } from './draft.js';
import { factsOf, In, listsOf } from './wordfacts.js';

const EITHER: ReadonlySet<string> = new Set(EITHER_GENDER);

/** Mentions of one person, in the order of the text, and the words of the fullest name. */
export interface Person {
  words: string[];
  readonly mentions: TokenRange[];
  /** How often the name stands in full. */
  full: number;
  /** How often the first name stands alone. */
  first: number;
  /** Weighted votes: above zero male, below zero female. */
  gender: number;
}

interface Mention extends TokenRange {
  readonly words: string[];
  readonly gender: number;
}

/** Title of address before a mention: Mr 3, Ms −3. */
function titleVote(doc: Document, { from }: TokenRange): number {
  if (from === 0 || doc.tokens.sentence[from - 1] !== doc.tokens.sentence[from]) return 0;
  // "His wife, Joan".
  const apposed = doc.tokens.word[from - 1]!.text === ',' && from > 1;
  const { lists } = factsOf(doc.tokens.word[apposed ? from - 2 : from - 1]!);
  if (apposed && (lists & (In.maleTitle | In.femaleTitle)) !== 0) return 0;
  if ((lists & (In.maleTitle | In.maleRole)) !== 0) return 3;
  return (lists & (In.femaleTitle | In.femaleRole)) !== 0 ? -3 : 0;
}

/** Vote of the first word of a full name. A single word may be a surname, which tells nothing. */
function firstNameVote(words: readonly string[]): number {
  if (words.length < 2) return 0;
  if (EITHER.has(words[0]!)) return 0;
  const lists = listsOf(words[0]!);
  if ((lists & In.maleName) !== 0) return 1;
  return (lists & In.femaleName) !== 0 ? -1 : 0;
}

export function groupPeople(doc: Document, ranges: readonly TokenRange[]): Person[] {
  const mentions = ranges
    .map(({ from, to }): Mention => {
      const range = { from, to };
      return { from, to, words: nameWords(doc, range), gender: titleVote(doc, range) };
    })
    .filter(({ words }) => words.length > 0);
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  // Longer names first: a short one can then be the end of any of them.
  const longFirst = mentions.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const mention of longFirst) {
    const person = byWord.get(mention.words.at(-1)!)?.find((p) => sameFullName(p.words, mention.words));
    if (person === undefined) addPerson(mention, people, byWord);
    else addMention(person, mention);
  }
  // First names before surnames: who goes by the first name is rarely meant by the surname alone.
  const short = mentions.filter(({ words }) => words.length === 1);
  const byFirst = (mention: Mention) =>
    byWord.get(mention.words[0]!)?.every((p) => p.words[0] === mention.words[0]) ?? false;
  const firstNames = new Set(short.filter(byFirst));
  for (const mention of firstNames) placeShort(mention, people, byWord);
  for (const mention of short) if (!firstNames.has(mention)) placeShort(mention, people, byWord);
  for (const person of people) person.mentions.sort((a, b) => a.from - b.from);
  return people.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

function addPerson(mention: Mention, people: Person[], byWord: Map<string, Person[]>): void {
  const person: Person = { words: mention.words, mentions: [], full: 0, first: 0, gender: 0 };
  people.push(person);
  for (const word of new Set(mention.words)) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [person]);
    else known.push(person);
  }
  addMention(person, mention);
}

function addMention(person: Person, mention: Mention): void {
  person.mentions.push({ from: mention.from, to: mention.to });
  if (mention.words.length > 1) person.full++;
  else if (person.words.length > 1 && person.words[0] === mention.words[0]) person.first++;
  person.gender += mention.gender + firstNameVote(mention.words);
}

/** Same last word, and first names that agree: equal, an initial of the other, or one is the end of the other. */
function sameFullName(full: readonly string[], other: readonly string[]): boolean {
  if (full.at(-1) !== other.at(-1)) return false;
  const [a, b] = [full[0]!, other[0]!];
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  return other.length < full.length && other.every((word, i) => word === full[full.length - other.length + i]);
}

/** A single word: a surname before a first name before any other word of a known name; else somebody new. */
function placeShort(mention: Mention, people: Person[], byWord: Map<string, Person[]>): void {
  const word = mention.words[0]!;
  const known = byWord.get(word) ?? [];
  const agreeing = known.filter((p) => mention.gender * p.gender >= 0);
  const bySurname = agreeing.filter((p) => p.words.at(-1) === word);
  const byFirstName = mention.gender === 0 ? agreeing.filter((p) => p.words[0] === word) : [];
  const others = mention.gender === 0 ? agreeing : [];
  const candidates = bySurname.length > 0 ? bySurname : byFirstName.length > 0 ? byFirstName : others;
  if (candidates.length === 0) {
    addPerson(mention, people, byWord);
    return;
  }
  const best = candidates.reduce((a, b) => (likelihood(b, mention) > likelihood(a, mention) ? b : a));
  addMention(best, mention);
}

/** Who is meant by a shared name: the one most often named in full, rather already introduced, rather of late. */
function likelihood(person: Person, mention: Mention): number {
  let latest = -1;
  for (const { from } of person.mentions) if (from < mention.from && from > latest) latest = from;
  const distance = latest < 0 ? 0 : 1 / (1 + (mention.from - latest) / 40);
  return person.full - 3 * person.first + (latest >= 0 ? 2 : 0) + 2 * distance;
}

export function genderOf({ gender }: Person): Gender | null {
  if (gender === 0) return null;
  return gender > 0 ? 'male' : 'female';
}
