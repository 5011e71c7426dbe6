/** How surely the words in and around an open name show a body: "the operator, NAME,", "NAME Institute", "founded NAME". */
import {
  BODY_OBJECT_VERBS,
  BODY_POSSESSIONS,
  FOUNDING_VERBS,
  MADE_BY_BODIES,
  PEOPLE_FIRST,
  POLL_NOUNS,
  WHERE,
} from '../lexicon/body-evidence.js';
import { SAYING_VERBS } from '../lexicon/name-contexts.js';
import { BUSINESS_VERBS, COMPANY_FORMS, COMPANY_SUFFIXES } from '../lexicon/role-bodies.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { INSTITUTE, kindsOfNoun, kindsOfRole, kindsOfWord } from './body-kinds.js';
import { isHead, type OpenName } from './open-names.js';
import { ANY_LAST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const SAYING = new Set([...SAYING_VERBS, ...BUSINESS_VERBS]);
const FORMS = new Set(COMPANY_FORMS);
const SUFFIXES = new Set(COMPANY_SUFFIXES);
const POSSESSIONS = new Set(BODY_POSSESSIONS);
const FOUNDING = new Set(FOUNDING_VERBS);
const OBJECT_OF = new Set(BODY_OBJECT_VERBS);
const POLLS = new Set(POLL_NOUNS);
const MADE = new Set(MADE_BY_BODIES);
const PLACES = new Set(WHERE);
const PEOPLE_TOO = new Set(PEOPLE_FIRST);
const MADE_LINKS = new Set(['by', 'from', 'at', 'in']);
const FIELDS = kindsOfNoun('university') | kindsOfNoun('church') | kindsOfNoun('court');
const COMPANY = kindsOfNoun('company');
const ROLE_LINKS = new Set(['of', 'at', 'for', 'with']);

/** Evidence that is enough by itself. */
export const ENOUGH = 3;
const SOME = 2;

/** Sum of what is found inside the name, before it and after it; ENOUGH or more: it is a body. */
export function bodyEvidence(doc: Document, name: OpenName): number {
  return inside(doc, name) + before(doc, name) + after(doc, name);
}

function inside(doc: Document, { from, to, type, found }: OpenName): number {
  const { word } = doc.tokens;
  const last = word[to - 1]!;
  if (FORMS.has(last.lower)) return ENOUGH;
  if (to - from === 1) return isCompound(last.text) ? ENOUGH : 0;
  for (let i = from + 1; i < to - 1; i++) {
    if (word[i]!.text === '&') return ENOUGH;
    if (word[i]!.lower === 'of' || word[i]!.lower === 'for') return isHead(doc, i - 1) ? ENOUGH : found ? 0 : SOME;
  }
  const { lists } = factsOf(last);
  if (!SUFFIXES.has(last.lower) && (lists & In.organizationHead) === 0 && (kindsOfWord(last) & INSTITUTE) === 0)
    return (lists & In.bodyNoun) !== 0 && !found ? 1 : 0;
  return type === 'person' && (lists & ANY_LAST_NAME) !== 0 ? 1 : ENOUGH;
}

/** "EirPower", not "McDonald" or "O'Neill". */
const isCompound = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(text) && !text.startsWith('Mac');

function before(doc: Document, { from, to, found, type, personal }: OpenName): number {
  const { word, lemma, pos, sentence } = doc.tokens;
  const same = (i: number) => i >= 0 && sentence[i] === sentence[from];
  if (!same(from - 1)) return 0;
  const { lower, text } = word[from - 1]!;
  if (text === ',') {
    const closed = word[to]?.text === ',' || ((word[to]?.flags ?? 0) & WordFlag.terminal) !== 0;
    return same(from - 2) && closed && isPlainBody(doc, from - 2) && startsPhrase(doc, from - 2, type === 'person')
      ? ENOUGH
      : 0;
  }
  const link = lower === 'the' && same(from - 2) ? from - 2 : from - 1;
  const made = same(link - 1) ? madeBy(doc, link) : 0;
  if (made > 0) return (type === 'person' && found) || personal ? made - 1 : ENOUGH;
  if (PLACES.has(lower)) return -SOME;
  if (personal) return 0;
  if (isPlainBody(doc, from - 1)) return ENOUGH;
  if ((factsOf(word[from - 1]!).lists & (ANY_TITLE | ANY_ROLE)) !== 0) return -ENOUGH;
  if (pos[from - 1] === P.VERB) {
    if (FOUNDING.has(lemma[from - 1]!)) return ENOUGH;
    if (OBJECT_OF.has(lemma[from - 1]!)) return type === 'person' && found ? 1 : SOME;
  }
  if (!same(link - 1)) return 0;
  if (ROLE_LINKS.has(word[link]!.lower)) {
    const kinds = kindsOfRole([word[link - 2]?.lower ?? '', word[link - 1]!.lower]);
    // "professor of Civil Engineering", "bishop of Leeds": a field, a place.
    const field = word[link]!.lower === 'of' && (kinds & ~FIELDS) === 0;
    // Companies have chief executives, no town has.
    const company = (kinds & COMPANY) !== 0 && (factsOf(word[from]!).lists & ANY_PLACE) === 0;
    if (kinds !== 0 && !field) return to - from > 1 || company ? ENOUGH : SOME;
  }
  return link < from - 1 && to - from > 1 ? 1 : 0;
}

/** What a noun and a preposition at the token tell of the name after it: "shares in", "poll by", "analysts at". */
function madeBy(doc: Document, link: number): number {
  const { word } = doc.tokens;
  if (!MADE_LINKS.has(word[link]!.lower)) return 0;
  const noun = word[link - 1]!.lower;
  if (POLLS.has(noun)) return ENOUGH + 1;
  return MADE.has(noun) && word[link]!.lower !== 'in' ? SOME : 0;
}

function after(doc: Document, { from, to, type, found, personal, unheard }: OpenName): number {
  const { word, lemma, pos, sentence, length } = doc.tokens;
  const same = (i: number) => i < length && sentence[i] === sentence[from];
  if (!same(to)) return 0;
  const { lower, text, flags } = word[to]!;
  if (FORMS.has(lower)) return ENOUGH;
  if (lower === "'s" || lower === "'")
    return personal || !owns(doc, to + 1, sentence[from]!) ? 0 : type === 'person' && found ? 1 : SOME;
  if (text === ',' && same(to + 1)) {
    const next = word[to + 1]!;
    // In "NAME at NAME, who" it is the first one who does.
    if (next.lower === 'who') return from > 0 && word[from - 1]!.lower === 'at' ? 0 : -ENOUGH;
    if ((next.flags & WordFlag.digit) !== 0) return -ENOUGH;
    if (next.lower === 'which') return type === 'person' ? ENOUGH : 1;
    return isBodyPhrase(doc, to + 1) ? ENOUGH : 0;
  }
  // "NAME has confirmed".
  const verb = pos[to] === P.AUX && same(to + 1) ? to + 1 : to;
  if ((flags & WordFlag.capital) === 0 && pos[verb] === P.VERB && SAYING.has(lemma[verb]!)) {
    if (type === 'person') return unheard ? ENOUGH : 0;
    return to - from > 1 && found ? ENOUGH : SOME;
  }
  return 0;
}

/** What stands after a possessive: the spokeswoman, the chief executive or the shares of a body. */
function owns(doc: Document, from: number, sentence: number): boolean {
  const { word, pos, length } = doc.tokens;
  for (let i = from; i < length && i - from < 4 && doc.tokens.sentence[i] === sentence; i++) {
    const { lower } = word[i]!;
    if (POSSESSIONS.has(lower) || kindsOfRole([i > from ? word[i - 1]!.lower : '', lower]) !== 0) return true;
    if (pos[i] !== P.NOUN && pos[i] !== P.ADJ && pos[i] !== P.PROPN) return false;
  }
  return false;
}

/** A noun for bodies in small letters that is not one for people first. */
function isPlainBody(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i]!;
  const { lists } = factsOf(word);
  return (lists & In.bodyNoun) !== 0 && (word.flags & WordFlag.capital) === 0 && !PEOPLE_TOO.has(word.lower);
}

/** "a company nobody had heard of", "the airline": an article and a noun phrase headed by a noun for bodies. */
function isBodyPhrase(doc: Document, from: number): boolean {
  const { pos, length, word } = doc.tokens;
  if (pos[from] !== P.DET || word[from]!.lower === 'whose') return false;
  let i = from + 1;
  while (i < length && i - from < 8 && (nominal(pos[i]!) || isOwner(doc, i))) i++;
  return i - 1 > from && isPlainBody(doc, i - 1);
}

/**
 * Whether the phrase that ends with the token begins with an article: "The operator, NAME,". `free`: and hangs on no
 * preposition, for "the head of the alliance, NAME," is a person.
 */
function startsPhrase(doc: Document, head: number, free: boolean): boolean {
  const { pos, sentence } = doc.tokens;
  let i = head;
  while (i > 0 && sentence[i - 1] === sentence[head] && (nominal(pos[i]!) || i === head || isOwner(doc, i))) i--;
  return pos[i] === P.DET && !(free && i > 0 && pos[i - 1] === P.ADP);
}

const nominal = (tag: number): boolean => tag === P.NOUN || tag === P.ADJ || tag === P.PROPN;
const isOwner = (doc: Document, i: number): boolean => {
  const { lower } = doc.tokens.word[i]!;
  return lower === "'s" || lower === "'";
};
