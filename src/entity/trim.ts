/** What the tagger takes for a part of a name and is none: titles, roles, articles, parties; and names that are none. */
import { FAITH_WORDS, PARTY_WORDS } from '../lexicon/organization-words.js';
import { GOVERNED_NOUNS } from '../lexicon/role-bodies.js';
import { AFTER_HYPHEN_WORDS, LETTERS_AFTER_NAME, SECOND_RANKS } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital } from './context.js';
import { type Name, nameAt } from './recognise.js';
import { ANY_FIRST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const PARTY = new Set(PARTY_WORDS);
const GOVERNED = new Set(GOVERNED_NOUNS);
const FAITH = new Set(FAITH_WORDS);
const LETTERS = new Set(LETTERS_AFTER_NAME);
const RANKS = new Set(SECOND_RANKS);
const AFTER_HYPHEN = new Set(AFTER_HYPHEN_WORDS);

/** Names cut to what names somebody or something. */
export function trimNames(doc: Document, names: readonly Name[]): Name[] {
  return names
    .map((name) => cutAtPlace(doc, cutAtMark(doc, cutAtDash(doc, extendHyphen(doc, extendInitial(doc, name))))))
    .flatMap((name) => splitAtBracket(doc, name))
    .flatMap((name) => splitAtBody(doc, name))
    .map((name) =>
      trimParty(doc, trimRole(doc, trimTitles(doc, trimLetters(doc, trimArticle(doc, trimPossessive(doc, name)))))),
    )
    .filter(
      (name) =>
        name.from < name.to &&
        !isPeople(doc, name) &&
        !isFurniture(doc, name) &&
        !isOffice(doc, name) &&
        !isAnyPlace(doc, name) &&
        !isTitle(doc, name),
    );
}

/** "State auditor" at the start of a sentence: whatever state it is of, it has no name here. */
function isAnyPlace({ tokens: { word, pos } }: Document, { from, to, type }: Name): boolean {
  if (type !== 'place' || to - from !== 1 || !GOVERNED.has(word[from]!.lower) || to >= word.length) return false;
  return (word[to]!.flags & WordFlag.capital) === 0 && (pos[to] === P.NOUN || pos[to] === P.ADJ);
}

/** Menu items run together ("NowWorld Human RightsSport") in a line that is no prose. */
function isFurniture(doc: Document, { from, to }: Name): boolean {
  if (doc.blocks[doc.tokens.block[from]!]!.kind !== 'boilerplate') return false;
  for (let i = from; i < to; i++) if (/\p{Ll}\p{Lu}\p{Ll}/u.test(doc.tokens.word[i]!.text)) return true;
  return false;
}

function trimPossessive(doc: Document, name: Name): Name {
  const last = doc.tokens.word[name.to - 1]!.lower;
  return last === "'s" || last === "'" ? nameAt(name.from, name.to - 1, name.type) : name;
}

/** "IOC (International Olympic Committee" are two names. */
function splitAtBracket(doc: Document, name: Name): Name[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (doc.tokens.word[i]!.text === '(') return [nameAt(name.from, i, name.type), nameAt(i + 1, name.to, name.type)];
  }
  return [name];
}

/** "Charles B." goes on with the surname. */
function extendInitial(doc: Document, name: Name): Name {
  const { word, sentence, length } = doc.tokens;
  if (name.type !== 'person' || !/^[A-Z]\.$/.test(word[name.to - 1]!.text)) return name;
  const next = name.to < length && sentence[name.to] === sentence[name.from] && isCapital(doc, name.to);
  return next && word[name.to]!.text.length > 2 ? nameAt(name.from, name.to + 1, name.type) : name;
}

/** "Ban Ki-moon": the small half of a given name, which is short; "Donald Trump-era" is none. */
function extendHyphen(doc: Document, name: Name): Name {
  const { word, start, end, length } = doc.tokens;
  const { from, to, type } = name;
  if (type !== 'person' || to - from < 2 || to + 1 >= length || word[to]!.text !== '-') return name;
  const glued = end[to - 1] === start[to] && end[to] === start[to + 1];
  const half = word[to + 1]!;
  const short = word[to - 1]!.text.length <= LONGEST_HALF && half.text.length <= LONGEST_HALF;
  return glued && short && half.text === half.lower && /^[a-z]+$/.test(half.text) && !AFTER_HYPHEN.has(half.lower)
    ? nameAt(from, to + 2, type)
    : name;
}
const LONGEST_HALF = 5;

/** "Jane Doe of Harbour Capital" is somebody and where she works. */
function splitAtBody(doc: Document, name: Name): Name[] {
  const { from, to, type } = name;
  for (let i = from + 2; type === 'person' && i + 1 < to; i++) {
    if (doc.tokens.word[i]!.text !== 'of') continue;
    const place = to - i === 2 && (factsOf(doc.tokens.word[i + 1]!).lists & ANY_PLACE) !== 0;
    return [nameAt(from, i, type), nameAt(i + 1, to, place ? 'place' : 'organization')];
  }
  return [name];
}

/** "WASHINGTON - A": the dash after a dateline ends the name. */
function cutAtDash(doc: Document, name: Name): Name {
  const { word, start, end } = doc.tokens;
  if ((word[name.from]!.flags & WordFlag.allCaps) === 0) return name;
  for (let i = name.from + 1; i < name.to; i++) {
    if (/^[-–—]+$/.test(word[i]!.text) && end[i - 1]! < start[i]!) return nameAt(name.from, i, name.type);
  }
  return name;
}

/** A name with one quotation mark in it is two things: "Trump,” Sanders". The last one is kept. */
function cutAtMark(doc: Document, name: Name): Name {
  let marks = 0;
  let last = -1;
  for (let i = name.from; i < name.to; i++) {
    if ((doc.tokens.flags[i]! & WordFlag.doubleMark) === 0) continue;
    marks++;
    last = i;
  }
  if (marks !== 1 || name.type !== 'person') return name;
  return last + 1 < name.to ? nameAt(last + 1, name.to, name.type) : nameAt(name.from, last, name.type);
}

/** "Jane Doe in Paris": a person's name ends before the preposition. */
function cutAtPlace(doc: Document, name: Name): Name {
  if (name.type !== 'person') return name;
  for (let i = name.from + 1; i < name.to; i++)
    // Not "Moon Jae-in".
    if (doc.tokens.word[i]!.text === 'in' && !doc.tokens.word[i - 1]!.text.endsWith('-'))
      return nameAt(name.from, i, name.type);
  return name;
}

function trimArticle(doc: Document, name: Name): Name {
  const article = name.to - name.from > 1 && doc.tokens.word[name.from]!.text === 'the';
  return article ? nameAt(name.from + 1, name.to, name.type) : name;
}

/** "Justice" before a name is a title: "Justice R. K. Doe". */
const isTitle = (doc: Document, { from, to, type }: Name): boolean =>
  type === 'organization' &&
  to - from === 1 &&
  (factsOf(doc.tokens.word[from]!).lists & ANY_TITLE) !== 0 &&
  to < doc.tokens.length &&
  isCapital(doc, to);

/** "Commissioner for Finance" is what somebody is, not where. */
const isOffice = (doc: Document, { from, to, type }: Name): boolean =>
  type === 'organization' &&
  to - from > 2 &&
  doc.tokens.word[from + 1]!.lower === 'for' &&
  (factsOf(doc.tokens.word[from]!).lists & ANY_TITLE) !== 0;

/** "Jane Doe KC": the letters are no part of the name, and tell that it is a person's. */
function trimLetters(doc: Document, name: Name): Name {
  if (name.to - name.from < 3 || !isLetters(doc, name.to - 1)) return name;
  return nameAt(name.from, name.to - 1, 'person');
}

/** "KC", "TD": capitals that stand after a person's name. */
export const isLetters = (doc: Document, i: number): boolean =>
  (doc.tokens.flags[i]! & WordFlag.allCaps) !== 0 && LETTERS.has(doc.tokens.word[i]!.lower);

/** "State Department Spokesperson" is a body and its role, not a person. */
function trimRole(doc: Document, name: Name): Name {
  if (name.type !== 'person' || name.to - name.from < 3) return name;
  const last = factsOf(doc.tokens.word[name.to - 1]!).lists;
  const head = factsOf(doc.tokens.word[name.to - 2]!).lists;
  const body = (last & ANY_ROLE) !== 0 && (head & In.organizationHead) !== 0;
  return body ? nameAt(name.from, name.to - 1, 'organization') : name;
}

/** A people, a faith or a party's adherents ("Syrians", "Democrats") are many, and no name of one of them. */
export function isPeople(doc: Document, { from, to }: TokenRange): boolean {
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
    // "Det Con Jane Doe".
    const rank = i === from && i > 0 && RANKS.has(word[i]!.lower) && (factsOf(word[i - 1]!).lists & ANY_TITLE) !== 0;
    if (!rank && (lists & ANY_FIRST_NAME) !== 0 && (lists & In.demonym) === 0) break;
    const title = rank || (lists & (ANY_TITLE | ANY_ROLE | In.demonym)) !== 0 || PARTY.has(word[i]!.lower);
    if (title) from = i + 1;
  }
  return from === name.from ? name : nameAt(from, name.to, name.type);
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
  return to === name.to ? name : nameAt(name.from, to, name.type);
}
