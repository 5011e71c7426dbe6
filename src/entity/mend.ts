/**
 * Repairs of the tagger's names by what the document makes plain: titles are no part of a name, "Name of Body (ACR)"
 * makes ACR that body, and a name introduced in full keeps its type when it is taken up in short.
 */
import { ADDRESS_BEFORE_NAME } from '../lexicon/title-words.js';
import type { EntityType } from '../schema.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Declared, declaredAliases, spelledOut } from './aliases.js';
import { isCapital, type NameContext, Seen } from './context.js';
import { Listed } from './gazetteer.js';
import { withNicknames } from './nicknames.js';
import { type Name, nameAt } from './recognise.js';
import { isPeople, trimNames } from './trim.js';
import { ANY_FIRST_NAME, ANY_LAST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const ADDRESS = new Set(ADDRESS_BEFORE_NAME);

export interface Mended {
  /** In the order of the text, not overlapping. */
  readonly names: Name[];
  readonly declared: Declared[];
}

/** Names in the order of the text, not overlapping; some trimmed, retyped or added. */
export function mendNames(doc: Document, context: NameContext, names: readonly Name[]): Mended {
  const trimmed = withNicknames(doc, trimNames(doc, names));
  const spelled = withForced(trimmed, spelledOut(doc, trimmed));
  const full = fullNames(context, spelled);
  const plain = spelled.map((name) => withoutOwned(doc, context, withoutStray(doc, context, name, full), full));
  const repeated = withForced(plain, repeatedNames(doc, context, plain, full));
  const declared = declaredAliases(doc, repeated);
  const all = withForced(
    repeated,
    declared.map(({ from, to }) => ({ from, to, type: 'organization' })),
  );
  const acronyms = new Set(declared.filter(({ from, to }) => to - from === 1).map(({ from }) => context.form[from]!));
  const introduced = introductions(doc, context, all);
  const typed = all.map((name) => retype(context, name, acronyms, introduced));
  return { names: addMissed(doc, context, typed, acronyms, introduced), declared };
}

/** Puts names, given in the order of the text, in the place of what the tagger made of them. One pass over both. */
export function withForced(names: readonly Name[], forced: readonly Name[]): Name[] {
  const out: Name[] = [];
  let n = 0;
  for (const name of forced) {
    if (out.length > 0 && out.at(-1)!.to > name.from) continue;
    for (; n < names.length && names[n]!.to <= name.from; n++) out.push(names[n]!);
    while (n < names.length && names[n]!.from < name.to) n++;
    out.push(name);
  }
  for (; n < names.length; n++) out.push(names[n]!);
  return out;
}

/** Full names by the form of their first word. */
function fullNames({ form }: NameContext, names: readonly Name[]): Map<number, Name[]> {
  const full = new Map<number, Name[]>();
  for (const name of names) {
    if (name.to - name.from < 2) continue;
    const known = full.get(form[name.from]!);
    if (known === undefined) full.set(form[name.from]!, [name]);
    else if (known.length < MOST_NAMES && !known.some((other) => sameForms(form, other, name.from))) known.push(name);
  }
  return full;
}

type FullNames = ReadonlyMap<number, readonly Name[]>;

/** Full names that the tagger found in one place and missed, or cut short, in another. */
function repeatedNames(doc: Document, { form }: NameContext, names: readonly Name[], full: FullNames): Name[] {
  const found: Name[] = [];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    while (next < names.length && names[next]!.to <= i) next++;
    if (!isCapital(doc, i) || (next < names.length && names[next]!.from < i)) continue;
    let longest: Name | null = null;
    for (const name of full.get(form[i]!) ?? []) {
      const longer = longest === null || name.to - name.from > longest.to - longest.from;
      if (longer && sameForms(form, name, i) && isFree(names, next, i + name.to - name.from)) longest = name;
    }
    if (longest === null) continue;
    const to = i + longest.to - longest.from;
    if (names[next]?.from !== i || names[next]!.to !== to) found.push({ from: i, to, type: longest.type });
    i = to - 1;
  }
  return found;
}

/** "Rip Jane Doe" in a title is Jane Doe, when she is known. */
function withoutStray(doc: Document, { form }: NameContext, name: Name, full: FullNames): Name {
  const { from, to, type } = name;
  if (type !== 'person' || to - from < 3 || (factsOf(doc.tokens.word[from]!).lists & ANY_FIRST_NAME) !== 0) return name;
  const size = to - from - 1;
  const known = (full.get(form[from + 1]!) ?? []).some(
    (other) => other.type === type && other.to - other.from === size && sameForms(form, other, from + 1),
  );
  return known ? nameAt(from + 1, to, type) : name;
}

/** "Harbour Watch's Research" and Advocacy Director: the owner, when the text names it elsewhere, is the name. */
function withoutOwned(doc: Document, { form }: NameContext, name: Name, full: FullNames): Name {
  const { from, to } = name;
  for (let i = from + 2; i + 1 < to; i++) {
    if (doc.tokens.word[i]!.lower !== "'s") continue;
    const owner = (full.get(form[from]!) ?? []).find(
      (other) => other.to - other.from === i - from && sameForms(form, other, from),
    );
    return owner === undefined ? name : { from, to: i, type: owner.type };
  }
  return name;
}

function sameForms(form: Int32Array, { from, to }: Name, at: number): boolean {
  for (let k = from; k < to; k++) if (form[k] !== form[at + k - from]) return false;
  return true;
}

/** Whether no name from index `next` on reaches over the end of the range. */
function isFree(names: readonly Name[], next: number, to: number): boolean {
  for (let n = next; n < names.length && names[n]!.from < to; n++) if (names[n]!.to > to) return false;
  return true;
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

const AMBIGUOUS = ANY_PLACE | ANY_FIRST_NAME | ANY_LAST_NAME | In.demonym;

/** Names that begin with one word; more are not told apart, so that time stays linear. */
const MOST_NAMES = 12;

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

/** "Downing Street": all its words, and no more, are those of a body that lists know. */
function isListedBody({ listed }: NameContext, { from, to }: Name): boolean {
  const body = Listed.organization | Listed.several;
  if (listed[from] !== (body | Listed.first) || (listed[to] ?? 0) === body) return false;
  for (let i = from + 1; i < to; i++) if (listed[i] !== body) return false;
  return true;
}

/** A single word takes the type of its introduction, or of most of its mentions. */
function retype(context: NameContext, name: Name, acronyms: ReadonlySet<number>, known: Introductions): Name {
  if (name.to - name.from !== 1) return isListedBody(context, name) ? nameAt(name.from, name.to, 'organization') : name;
  const form = context.form[name.from]!;
  if (acronyms.has(form)) return nameAt(name.from, name.to, 'organization');
  const vote = known.votes.get(form)!;
  const total = vote[0] + vote[1] + vote[2];
  const surname = known.surnames.get(form) ?? 0;
  if (surname > 0 && name.type !== 'person' && vote[0] + 2 * surname >= total - vote[0])
    return nameAt(name.from, name.to, 'person');
  if (surname === 0 && known.heads.has(form)) return nameAt(name.from, name.to, 'organization');
  const best = Math.max(...vote);
  if (total >= 3 && best * 3 >= total * 2) return nameAt(name.from, name.to, TYPES[vote.indexOf(best)]!);
  return name;
}

/** A capitalised word alone, or with nothing but a form of address or a determiner before it: "Mr. Justice", "The IMF". */
function standsAlone(doc: Document, { runFrom, runTo }: NameContext, i: number): boolean {
  if (runTo[i] !== i + 1) return false;
  if (runFrom[i] === i) return true;
  const led = ADDRESS.has(doc.tokens.word[i - 1]!.lower) || doc.tokens.pos[i - 1] === P.DET;
  return runFrom[i] === i - 1 && led;
}

/** A body that lists know, by one word that is no name of a person or place, within a sentence. */
function isListed(doc: Document, { listed, lists, seen, form }: NameContext, i: number): boolean {
  if (listed[i] !== (Listed.organization | Listed.first) || (lists[i]! & AMBIGUOUS) !== 0) return false;
  return (seen[form[i]!]! & Seen.capitalInside) !== 0 && doc.blocks[doc.tokens.block[i]!]!.kind === 'paragraph';
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
    if (!isCapital(doc, i) || !standsAlone(doc, context, i)) continue;
    if (isPeople(doc, { from: i, to: i + 1 })) continue;
    const form = context.form[i]!;
    const lower = (context.seen[form]! & Seen.lower) !== 0;
    const vote = votes.get(form);
    const shouted = (doc.tokens.flags[i]! & WordFlag.allCaps) !== 0;
    if (acronyms.has(form) || (shouted && (vote?.[1] ?? 0) > 0) || isDotted(doc, i)) {
      out.push({ from: i, to: i + 1, type: 'organization' });
    } else if (i > 0 && ADDRESS.has(doc.tokens.word[i - 1]!.lower)) out.push({ from: i, to: i + 1, type: 'person' });
    else if (lower) continue;
    else if (surnames.has(form) || (vote?.[0] ?? 0) >= 2) out.push({ from: i, to: i + 1, type: 'person' });
    else if (heads.has(form) || (vote?.[1] ?? 0) >= 2 || isListed(doc, context, i))
      out.push({ from: i, to: i + 1, type: 'organization' });
  }
  return out;
}
