/**
 * Names that the tagger took for people or places, and that the words around them show to be bodies: "the operator,
 * NAME,", "NAME, which …", "NAME, a company", "lender NAME", "chief executive of NAME", "NAME Institute".
 */
import { SAYING_VERBS } from '../lexicon/name-contexts.js';
import { BUSINESS_VERBS, COMPANY_FORMS, COMPANY_SUFFIXES } from '../lexicon/role-bodies.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { kindsOfNoun, kindsOfRole } from './body-kinds.js';
import { textOf } from './draft.js';
import type { Name } from './recognise.js';
import { ANY_FIRST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In, listsOf } from './wordfacts.js';

const SAYING = new Set([...SAYING_VERBS, ...BUSINESS_VERBS]);
const SHARES = new Set(['shares', 'stake']);
const COMPANY = kindsOfNoun('company');
const INSTITUTES = kindsOfNoun('institute') | kindsOfNoun('securities') | kindsOfNoun('union');
const LEGAL_FORMS = new Set(COMPANY_FORMS);
const SUFFIXES = new Set(COMPANY_SUFFIXES);
const LINKS = new Set(['of', 'at']);

/** The names, with bodies typed as such wherever they stand. */
export function retypeBodies(doc: Document, names: readonly Name[]): Name[] {
  return retypeCountries(doc, retypeOpen(doc, names));
}

/** A name of one word whose people the text speaks of is a place's: Korvia, where there are Korvian diplomats. */
function retypeCountries(doc: Document, names: readonly Name[]): Name[] {
  const single = (name: Name) =>
    name.type === 'person' && name.to - name.from === 1 && doc.tokens.word[name.from]!.lower.endsWith('a');
  if (!names.some(single)) return [...names];
  const forms = new Set<string>();
  for (const { flags, lower } of doc.tokens.word) if ((flags & WordFlag.capital) !== 0) forms.add(lower);
  return names.map((name) =>
    single(name) && forms.has(`${doc.tokens.word[name.from]!.lower}n`) ? { ...name, type: 'place' } : name,
  );
}

function retypeOpen(doc: Document, names: readonly Name[]): Name[] {
  const bodies = new Set<string>();
  for (const name of names) {
    if (name.type === 'organization' || !isOpen(doc, name)) continue;
    if (!isBody(doc, name)) continue;
    bodies.add(textOf(doc, name.from, name.to));
    bodies.add(doc.tokens.word[name.from]!.text);
  }
  if (bodies.size === 0) return [...names];
  return names.map((name) =>
    name.type !== 'organization' && bodies.has(textOf(doc, name.from, name.to))
      ? { ...name, type: 'organization' }
      : name,
  );
}

/** Neither a place that the lists know, nor a person by the first name. */
function isOpen(doc: Document, { from, to, type }: Name): boolean {
  if ((factsOf(doc.tokens.word[from]!).lists & ANY_TITLE) !== 0) return false;
  if (type === 'person') return (factsOf(doc.tokens.word[from]!).lists & ANY_FIRST_NAME) === 0;
  return (listsOf(textOf(doc, from, to).toLowerCase()) & (ANY_PLACE | In.demonym)) === 0;
}

function isBody(doc: Document, name: Name): boolean {
  const { word, lemma, pos, sentence } = doc.tokens;
  const { from, to, type } = name;
  const last = word[to - 1]!;
  const several = to - from > 1;
  if (LEGAL_FORMS.has(word[to]?.lower ?? '') || (!several && isCompound(last.text))) return true;
  if (several && SUFFIXES.has(last.lower)) return true;
  if (several && (kindsOfNoun(last.lower) & INSTITUTES) !== 0 && (factsOf(last).lists & In.organizationHead) !== 0)
    return true;
  const same = (i: number) => i >= 0 && i < doc.tokens.length && sentence[i] === sentence[from];
  if (same(to + 1) && word[to]!.text === ',') {
    if (type === 'person' && word[to + 1]!.lower === 'which') return true;
    if (isBodyPhrase(doc, to + 1)) return true;
  }
  if (several && type === 'place' && same(to) && pos[to] === P.VERB && SAYING.has(lemma[to]!)) return true;
  if (!same(from - 2)) return false;
  const before = word[from - 1]!;
  if (before.lower === 'in' && SHARES.has(word[from - 2]!.lower)) return true;
  if (before.text === ',') {
    return several && same(to) && word[to]!.text === ',' && isPlainBody(doc, from - 2) && startsPhrase(doc, from - 2);
  }
  if (isPlainBody(doc, from - 1) && (kindsOfNoun(before.lower) & COMPANY) !== 0) return true;
  return several && LINKS.has(before.lower) && kindsOfRole([word[from - 3]?.lower ?? '', word[from - 2]!.lower]) !== 0;
}

/** "EirPower", not "McDonald" or "O'Neill". */
const isCompound = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(text) && !text.startsWith('Mac');

/** A noun for bodies in small letters that is no noun for people. */
function isPlainBody(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i]!;
  const { lists } = factsOf(word);
  return (lists & In.bodyNoun) !== 0 && (lists & ANY_ROLE) === 0 && (word.flags & WordFlag.capital) === 0;
}

/** "a company nobody had heard of", "the airline": an article and a noun phrase headed by a noun for bodies. */
function isBodyPhrase(doc: Document, from: number): boolean {
  const { pos, length } = doc.tokens;
  if (pos[from] !== P.DET) return false;
  let i = from + 1;
  const inside = (k: number) =>
    pos[k] === P.NOUN || pos[k] === P.ADJ || pos[k] === P.PROPN || doc.tokens.word[k]!.lower === "'s";
  while (i < length && i - from < 8 && inside(i)) i++;
  return i - 1 > from && isPlainBody(doc, i - 1);
}

/** Whether the phrase that ends with the token begins its sentence with an article: "The operator, NAME,". */
function startsPhrase(doc: Document, head: number): boolean {
  const { pos, sentence } = doc.tokens;
  let i = head;
  while (i > 0 && sentence[i - 1] === sentence[head] && (pos[i] === P.NOUN || pos[i] === P.ADJ || i === head)) i--;
  return pos[i] === P.DET;
}
