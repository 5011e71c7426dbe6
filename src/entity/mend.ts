/**
 * Repairs of the tagger's names by what the document makes plain: titles are no part of a name, "Name of Body (ACR)"
 * makes ACR that body, and a name introduced in full keeps its type when it is taken up in short.
 */

import { FAITH_WORDS, PARTY_WORDS } from '../lexicon/organization-words.js';
import { ADDRESS_BEFORE_NAME } from '../lexicon/title-words.js';
import type { EntityType } from '../schema.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Declared, declaredAliases } from './aliases.js';
import { isCapital, type NameContext, Seen } from './context.js';
import type { Name } from './recognise.js';
import { ANY_FIRST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const PARTY = new Set(PARTY_WORDS);
const ADDRESS = new Set(ADDRESS_BEFORE_NAME);
const FAITH = new Set(FAITH_WORDS);

export interface Mended {
  /** In the order of the text, not overlapping. */
  readonly names: Name[];
  readonly declared: Declared[];
}

/** Names in the order of the text, not overlapping; some trimmed, retyped or added. */
export function mendNames(doc: Document, context: NameContext, names: readonly Name[]): Mended {
  const trimmed = names
    .flatMap((name) => splitAtBracket(doc, name))
    .map((name) => trimParty(doc, trimRole(doc, trimTitles(doc, trimArticle(doc, trimPossessive(doc, name))))))
    .filter((name) => name.from < name.to && !isPeople(doc, name));
  const declared = declaredAliases(doc, trimmed);
  const all = withDeclared(trimmed, declared);
  const acronyms = new Set(declared.filter(({ from, to }) => to - from === 1).map(({ from }) => context.form[from]!));
  const introduced = introductions(doc, context, all);
  const typed = all.map((name) => retype(context, name, acronyms, introduced));
  return { names: addMissed(doc, context, typed, acronyms, introduced), declared };
}

function trimPossessive(doc: Document, name: Name): Name {
  const last = doc.tokens.word[name.to - 1]!.lower;
  return last === "'s" || last === "'" ? { ...name, to: name.to - 1 } : name;
}

/** "IOC (International Olympic Committee" are two names. */
function splitAtBracket(doc: Document, name: Name): Name[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (doc.tokens.word[i]!.text === '(')
      return [
        { ...name, to: i },
        { ...name, from: i + 1 },
      ];
  }
  return [name];
}

function trimArticle(doc: Document, name: Name): Name {
  const article = name.to - name.from > 1 && doc.tokens.word[name.from]!.text === 'the';
  return article ? { ...name, from: name.from + 1 } : name;
}

/** "State Department Spokesperson" is a body and its role, not a person. */
function trimRole(doc: Document, name: Name): Name {
  if (name.type !== 'person' || name.to - name.from < 3) return name;
  const last = factsOf(doc.tokens.word[name.to - 1]!).lists;
  const head = factsOf(doc.tokens.word[name.to - 2]!).lists;
  const body = (last & ANY_ROLE) !== 0 && (head & In.organizationHead) !== 0;
  return body ? { ...name, to: name.to - 1, type: 'organization' } : name;
}

/** A people, a faith or a party's adherents ("Syrians", "Democrats") are many, and no name of one of them. */
function isPeople(doc: Document, { from, to }: Name): boolean {
  for (let i = from; i < to; i++) {
    const word = doc.tokens.word[i]!;
    if (word.lower === 'and' || word.lower === 'or') continue;
    if ((factsOf(word).lists & In.demonym) === 0 && !PARTY.has(word.lower.replace(/s$/, '')) && !FAITH.has(word.lower))
      return false;
  }
  return true;
}

/**
 * "Republican nominee Jane Doe" and "House Speaker Jane Doe" → "Jane Doe". A title that is a first name too ("Dean
 * Smith") stays, and so does one after a first name ("Martin Luther King Jr").
 */
function trimTitles(doc: Document, name: Name): Name {
  if (name.type !== 'person') return name;
  const { word } = doc.tokens;
  let from = isStateOfOffice(doc, name.from) ? name.from + 1 : name.from;
  for (let i = from; i + 1 < name.to && isCapital(doc, i + 1); i++) {
    const { lists } = factsOf(word[i]!);
    if ((lists & ANY_FIRST_NAME) !== 0 && (lists & In.demonym) === 0) break;
    const title = (lists & (ANY_TITLE | ANY_ROLE | In.demonym)) !== 0 || PARTY.has(word[i]!.lower);
    if (title) from = i + 1;
  }
  return { ...name, from };
}

/** "Secretary of State Jane Doe": the tagger may take "State" for a name. */
function isStateOfOffice(doc: Document, from: number): boolean {
  const { word } = doc.tokens;
  if (word[from]!.lower !== 'state' || from < 2 || word[from - 1]!.lower !== 'of') return false;
  return (factsOf(word[from - 2]!).lists & ANY_TITLE) !== 0;
}

/** "Senate Republican" is the Senate, with a party's word after it. */
function trimParty(doc: Document, name: Name): Name {
  if (name.type !== 'organization') return name;
  let { to } = name;
  while (to - name.from > 1 && PARTY.has(doc.tokens.word[to - 1]!.lower.replace(/s$/, ''))) to--;
  return { ...name, to };
}

/** Puts declared names in the place of what the tagger made of them. */
function withDeclared(names: readonly Name[], declared: readonly Declared[]): Name[] {
  if (declared.length === 0) return [...names];
  const free = names.filter((name) => !declared.some((alias) => name.from < alias.to && alias.from < name.to));
  const added = declared.map(({ from, to }): Name => ({ from, to, type: 'organization' }));
  return [...free, ...added].sort((a, b) => a.from - b.from);
}

interface Introductions {
  /** By the hash of a surname: how often a full name of a person ends with it. */
  readonly surnames: Map<number, number>;
  /** By form of a single-word name: how often it was found with each type. */
  readonly votes: Map<number, [number, number, number]>;
  /** By form of the first word of an organisation's name of several words: how often. */
  readonly heads: Map<number, number>;
}

/** First words by which no body is called in short. */
const TELLS_NO_BODY = ANY_PLACE | In.placePart | In.demonym | In.organizationHead | ANY_TITLE | ANY_ROLE;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

function introductions(doc: Document, context: NameContext, names: readonly Name[]): Introductions {
  const surnames = new Map<number, number>();
  const votes = new Map<number, [number, number, number]>();
  const heads = new Map<number, number>();
  for (const { from, to, type } of names) {
    if (to - from === 1) {
      const form = context.form[from]!;
      const vote = votes.get(form) ?? [0, 0, 0];
      vote[TYPES.indexOf(type)]!++;
      votes.set(form, vote);
    } else if (type === 'person' && to - from <= 4 && doc.tokens.word[to - 1]!.text.length > 2) {
      const form = context.form[to - 1]!;
      surnames.set(form, (surnames.get(form) ?? 0) + 1);
    } else if (type === 'organization' && (factsOf(doc.tokens.word[from]!).lists & TELLS_NO_BODY) === 0) {
      heads.set(context.form[from]!, (heads.get(context.form[from]!) ?? 0) + 1);
    }
  }
  return { surnames, votes, heads };
}

/** A single word takes the type of its introduction, or of most of its mentions. */
function retype(context: NameContext, name: Name, acronyms: ReadonlySet<number>, known: Introductions): Name {
  if (name.to - name.from !== 1) return name;
  const form = context.form[name.from]!;
  if (acronyms.has(form)) return { ...name, type: 'organization' };
  const vote = known.votes.get(form)!;
  const total = vote[0] + vote[1] + vote[2];
  const surname = known.surnames.get(form) ?? 0;
  if (surname > 0 && name.type !== 'person' && vote[0] + 2 * surname >= total - vote[0])
    return { ...name, type: 'person' };
  if (surname === 0 && known.heads.has(form)) return { ...name, type: 'organization' };
  const best = Math.max(...vote);
  if (total >= 3 && best * 3 >= total * 2) return { ...name, type: TYPES[vote.indexOf(best)]! };
  return name;
}

/** "Mr. Justice": alone after a form of address. */
function addressed(doc: Document, { runFrom, runTo }: NameContext, i: number): boolean {
  return i === runFrom[i]! + 1 && runTo[i] === i + 1 && ADDRESS.has(doc.tokens.word[i - 1]!.lower);
}

/** "S.E.C.": an acronym of three letters or more that is no place. */
function isDotted(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i]!;
  return /^(?:[A-Z]\.){3,7}$/.test(word.text) && (factsOf(word).lists & ANY_PLACE) === 0;
}

/** Single capitalised words outside names that the document introduced as a surname or an acronym. */
function addMissed(
  doc: Document,
  context: NameContext,
  names: readonly Name[],
  acronyms: ReadonlySet<number>,
  { surnames, votes, heads }: Introductions,
): Name[] {
  const out: Name[] = [];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    if (next < names.length && i === names[next]!.from) {
      out.push(names[next]!);
      i = names[next]!.to - 1;
      next++;
      continue;
    }
    if (!isCapital(doc, i) || (context.runTo[i]! - context.runFrom[i]! > 1 && !addressed(doc, context, i))) continue;
    const form = context.form[i]!;
    const lower = (context.seen[form]! & Seen.lower) !== 0;
    const vote = votes.get(form);
    const shouted = (doc.tokens.word[i]!.flags & WordFlag.allCaps) !== 0;
    if (acronyms.has(form) || (shouted && (vote?.[1] ?? 0) > 0) || isDotted(doc, i)) {
      out.push({ from: i, to: i + 1, type: 'organization' });
    } else if (i > 0 && ADDRESS.has(doc.tokens.word[i - 1]!.lower)) out.push({ from: i, to: i + 1, type: 'person' });
    else if (lower) continue;
    else if (surnames.has(form) || (vote?.[0] ?? 0) >= 2) out.push({ from: i, to: i + 1, type: 'person' });
    else if (heads.has(form) || (vote?.[1] ?? 0) >= 2) out.push({ from: i, to: i + 1, type: 'organization' });
  }
  return out;
}
