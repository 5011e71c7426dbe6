/** The body that a phrase after a preposition, or beside a name, means: by its name, its capitals, or a noun for bodies. */
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { kindsOfName, kindsOfNoun, UNTOLD } from './body-kinds.js';
import { textOf } from './draft.js';
import { isBodyNoun } from './employers.js';
import type { BodyMention, NamesAt } from './role-finding.js';
import { ANY_PLACE, factsOf, In, listsOf } from './wordfacts.js';

export const OF_BODY: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with', 'from', 'in']);
export const SAINTS: ReadonlySet<string> = new Set(['st', 'st.', 'saint']);
const LONGEST_APPOSITION = 28;
const WORKPLACES = kindsOfNoun('university') | kindsOfNoun('company') | kindsOfNoun('hospital');

/** "NAME of BODY" always; "NAME at BODY" where people work, not where they meet; else if the name tells what it is. */
export function isWorkplace(doc: Document, link: string, body: BodyMention): boolean {
  if (link === 'of' || link === 'for') return true;
  if (body.by !== 'name') return link !== 'in';
  const kinds = kindsOfName(textOf(doc, body.name.from, body.name.to));
  return kinds !== UNTOLD && (link !== 'at' || (kinds & WORKPLACES) !== 0);
}

export const skipThe = (doc: Document, i: number): number => (doc.tokens.word[i]?.lower === 'the' ? i + 1 : i);

/** The organisation whose name begins at the token. */
export function nameFrom(doc: Document, { names, at }: NamesAt, i: number): BodyMention | null {
  const name = i < at.length && at[i]! >= 0 ? names[at[i]!]! : null;
  if (name?.type !== 'organization' || name.from !== i) return null;
  const place = (listsOf(textOf(doc, i, name.to).toLowerCase()) & ANY_PLACE) !== 0;
  return place ? null : { by: 'name', name };
}

/** The organisation whose name begins at the token or after nouns that say what it is: "the opposition BODY". */
export function nameAfter(doc: Document, known: NamesAt, i: number): BodyMention | null {
  const { pos, flags, length } = doc.tokens;
  let at = i;
  while (at < length && at - i < 3 && known.at[at]! < 0 && (pos[at] === P.NOUN || pos[at] === P.ADJ)) {
    if ((flags[at]! & WordFlag.capital) !== 0) break;
    at++;
  }
  return nameFrom(doc, known, at);
}

const isOwner = (lower: string | undefined): boolean => lower === "'s" || lower === "'";

/** "'s", or the apostrophe of "growers'", which no mark of quotation is. */
const isPossessive = ({ tokens: { word, start, end } }: Document, i: number): boolean =>
  word[i]?.lower === "'s" ||
  (word[i]?.lower === "'" && i > 0 && end[i - 1] === start[i] && word[i - 1]!.lower.endsWith('s'));

/** Capitalised words that go on from a place, or that the tagger took for no name: "for Tharsis Habitat". */
export function capitals(doc: Document, { at, names }: NamesAt, i: number): BodyMention | null {
  const from = skipThe(doc, i);
  const { word, pos, sentence, length } = doc.tokens;
  const saint = SAINTS.has(word[from]?.lower ?? '');
  // "Visit Norland": what is done for a place.
  const field = from < length && at[from]! < 0 && pos[from] !== P.ADJ;
  let to = from;
  let end = from;
  while (to < length && sentence[to] === sentence[i] && (word[to]!.flags & WordFlag.capital) !== 0) {
    const name = at[to]! >= 0 ? names[at[to]!]! : null;
    // "St Luke's" is a hospital or a school, whatever the tagger took Luke for.
    if (name !== null && name.type !== 'place' && !saint) break;
    to = name === null ? to + 1 : name.to;
    // A place alone is where somebody is, not a body; so is one after a comma: "for Tharsis Habitat, Ohio".
    if (name === null || saint || (field && to > from + 1)) end = to;
    // "Stonebridge Children's Hospital".
    if (isOwner(word[to]?.lower) && at[to]! < 0 && ((word[to + 1]?.flags ?? 0) & WordFlag.capital) !== 0) to++;
    else if (saint && word[to]?.lower === "'s") end = to + 1;
  }
  return end - from > 1 ? { by: 'noun', range: { from, to: end } } : null;
}

/** An apposition ends at a comma, a bracket, a dash, a verb, a quotation mark, or with its sentence. */
export function appositionEnd(doc: Document, from: number, sentence: number): number {
  const { word, pos, length } = doc.tokens;
  const limit = Math.min(length, from + LONGEST_APPOSITION);
  for (let i = from; i < limit; i++) {
    if (doc.tokens.sentence[i] !== sentence) return i;
    const { flags, text, lower } = word[i]!;
    if ((flags & WordFlag.punctuation) !== 0 && text !== '&' && text !== '-' && !isPossessive(doc, i)) return i;
    if (lower === 'who' || lower === 'which' || lower === 'that') return i;
    if ((pos[i] === P.VERB || pos[i] === P.AUX) && lower !== "'s" && (flags & WordFlag.capital) === 0) return i;
  }
  return limit;
}

/** "the Indonesian military", "the company": a noun phrase after of, at, for whose head is a word for a body. */
export function nounBody(doc: Document, { at }: NamesAt, from: number, end: number): BodyMention | null {
  const { word, pos } = doc.tokens;
  let head = -1;
  let i = from;
  while (
    i < end &&
    (pos[i] === P.DET || pos[i] === P.ADJ || pos[i] === P.NOUN || pos[i] === P.PROPN || isPossessive(doc, i))
  ) {
    if (at[i]! >= 0 && !isPossessive(doc, i + 1) && pos[i] !== P.ADJ) return null;
    if (isBodyNoun(doc, i)) head = i;
    i++;
  }
  // "Secretary of state", "head of government": the bare noun names the office.
  const bare = head === from && (factsOf(word[head]!).lists & In.side) !== 0;
  return head >= 0 && head === i - 1 && !bare ? { by: 'noun', range: { from, to: head + 1 } } : null;
}
