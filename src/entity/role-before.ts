/** Role and body before a name: "IMF chief economist NAME", "British Prime Minister NAME", "Labour's Mr NAME". */
import { PARTY_WORDS } from '../lexicon/organization-words.js';
import {
  LED_BY,
  LOCAL_OFFICES,
  OUTSIDERS,
  PARTY_MEMBERS,
  PARTY_NAMES,
  ROLE_PARTICIPLES,
  TEAM_ROLES,
} from '../lexicon/role-bodies.js';
import { FORMS_OF_ADDRESS, GOVERNMENT_OFFICES } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { nameAfter } from './body-phrase.js';
import { textOf } from './draft.js';
import { isBodyNoun } from './employers.js';
import { governed } from './governed.js';
import type { Name } from './recognise.js';
import { speaksFor } from './role-clause.js';
import { type BodyMention, bare, isRoleWord, type NamesAt, PAST, type RoleFinding } from './role-finding.js';
import { impliedBody, impliedBy, ownerOf, PORTFOLIO } from './role-implied.js';
import { ANY_PLACE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const ADDRESS = new Set(FORMS_OF_ADDRESS);
const OFFICES = new Set(GOVERNMENT_OFFICES);
const QUALIFIES = new Set(ROLE_PARTICIPLES);
const LOCAL = new Set(LOCAL_OFFICES);
const OUTSIDE = new Set(OUTSIDERS);
const TEAM_ROLE = new Set(TEAM_ROLES);
const LEADS = new Set(LED_BY);
const PARTY = new Set([...PARTY_WORDS, ...PARTY_NAMES]);
const MEMBERS = new Set(PARTY_MEMBERS);
const isAddress = (doc: Document, i: number): boolean => ADDRESS.has(bare(doc.tokens.word[i]!.lower));

/** "IMF chief economist NAME", "BODY's director, NAME", "former British Prime Minister NAME", "Labour's Mr NAME". */
export function roleBefore(doc: Document, known: NamesAt, { from }: TokenRange): RoleFinding | null {
  const { word, sentence } = doc.tokens;
  let head = from - 1;
  const inSentence = (i: number) => i >= 0 && sentence[i] === sentence[from];
  if (inSentence(head - 1) && (factsOf(word[head]!).lists & ANY_TITLE) !== 0) {
    // "the chair, Dr NAME", "its director, the Rev NAME", "forecaster Dr NAME": the title is passed over.
    const comma = word[head - 1]!.lower === 'the' ? head - 2 : head - 1;
    if (inSentence(comma) && word[comma]!.text === ',') {
      const before = roleBefore(doc, known, { from: head, to: head + 1 });
      const apposed = comma === head - 1 ? before : roleBefore(doc, known, { from: comma + 1, to: head });
      if (apposed !== null && apposed.body !== null) return apposed;
    } else if (isAddress(doc, head) && isRoleWord(doc, head - 1)) head--;
  }
  if (inSentence(head) && word[head]!.text === ',') {
    head--;
    if (!inSentence(head)) return null;
    // "Counsel assisting, NAME".
    if (word[head]!.lower.endsWith('ing') && inSentence(head - 1) && isRoleWord(doc, head - 1)) head--;
    if (!isRoleWord(doc, head))
      return openingClause(doc, known, head) ?? roleWithComplement(doc, known, head) ?? ownedNoun(doc, head);
  }
  if (!inSentence(head)) return null;
  const holder = roleOfBody(doc, known, head);
  if (holder !== null) return holder;
  const owner = isPossessive(doc, head) && inSentence(head - 1) ? ownerEnding(doc, known, head - 1) : null;
  if (owner !== null) return { role: null, former: false, body: owner };
  const address = isAddress(doc, head);
  const office = headOfOffice(doc, head);
  if (!address && office < 0) return null;
  let start = address ? head : office;
  while (inSentence(start - 1) && modifies(doc, known, start - 1)) start--;
  const finding = readModifiers(doc, known, start, head + 1);
  // "Commissioner of Police NAME", not "Secretary of State NAME".
  const body =
    (office === head - 2 || office === head - 3) &&
    isBodyNoun(doc, head) &&
    (factsOf(word[head]!).lists & In.side) === 0;
  if (body && !address) return { ...finding, body: { by: 'noun', range: { from: head, to: head + 1 } } };
  return address ? { ...finding, role: null } : finding;
}

const isPossessive = (doc: Document, i: number): boolean => {
  const { lower } = doc.tokens.word[i]!;
  return lower === "'s" || lower === "'";
};

/** "Clerk of the ASSEMBLY NAME", "chairman of BODY NAME": the body's name ends with the token. */
function roleOfBody(doc: Document, { names, at }: NamesAt, end: number): RoleFinding | null {
  const name = at[end]! >= 0 ? names[at[end]!]! : null;
  if (name?.type !== 'organization' || name.to !== end + 1) return null;
  const { word, sentence } = doc.tokens;
  const link = word[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
  if (link < 1 || sentence[link - 1] !== sentence[end] || word[link]!.lower !== 'of' || !isRoleWord(doc, link - 1))
    return null;
  return { role: textOf(doc, link - 1, name.to), former: false, body: { by: 'name', name } };
}

/** The organisation or party whose name ends with the token. */
function ownerEnding(doc: Document, { names, at }: NamesAt, i: number): BodyMention | null {
  const name = at[i]! >= 0 ? names[at[i]!]! : null;
  if (name?.type === 'organization' && name.to === i + 1) return { by: 'name', name };
  return isParty(doc, i) ? { by: 'party', name: doc.tokens.word[i]!.text } : null;
}

/** "Labour", "Conservative": a party by its word alone. */
const isParty = (doc: Document, i: number): boolean =>
  (doc.tokens.flags[i]! & WordFlag.capital) !== 0 && PARTY.has(doc.tokens.word[i]!.lower);

/** "Its convenor, NAME", "Their surveyor, NAME": whatever the noun, it is one of the body's people. */
function ownedNoun({ tokens: { word, pos, sentence } }: Document, end: number): RoleFinding | null {
  let at = end;
  while (at > 0 && end - at < 3 && sentence[at - 1] === sentence[end] && (pos[at] === P.NOUN || pos[at] === P.ADJ))
    at--;
  const owned = pos[end] === P.NOUN && at < end && (word[at]!.lower === 'its' || word[at]!.lower === 'their');
  return owned && !OUTSIDE.has(word[end]!.lower) ? { role: null, former: false, body: { by: 'pronoun', at } } : null;
}

/** "Speaking for BODY, NAME", "Defending, NAME": the sentence begins with whom somebody speaks for. */
function openingClause(doc: Document, known: NamesAt, end: number): RoleFinding | null {
  const sentence = doc.tokens.sentence[end]!;
  let { from } = doc.sentences[sentence]!;
  if (doc.tokens.word[from]!.lower === 'in' && end === from + 1) from++;
  const side = end === from ? impliedBy(doc, from, from + 1) : null;
  if (side?.by === 'office') return { role: null, former: false, body: side };
  return end - from < LONGEST_COMPLEMENT ? speaksFor(doc, known, from, sentence) : null;
}

const LONGEST_COMPLEMENT = 9;
const COMPLEMENT = new Set(['of', 'to', 'for', 'at', 'on', 'in']);

/** "Its director of exploration, NAME", "Counsel to the inquiry, NAME": `end` is the last word before the comma. */
function roleWithComplement(doc: Document, known: NamesAt, end: number): RoleFinding | null {
  const { word, pos, sentence } = doc.tokens;
  let link = -1;
  for (let i = end; i > 0 && end - i < LONGEST_COMPLEMENT && sentence[i] === sentence[end]; i--) {
    const { lower, flags } = word[i]!;
    if (COMPLEMENT.has(lower) && isRoleWord(doc, i - 1)) {
      link = i;
      break;
    }
    if ((flags & WordFlag.punctuation) !== 0 && lower !== '-' && lower !== '&') return null;
    if (pos[i] === P.VERB || pos[i] === P.AUX) return null;
  }
  if (link < 0) return null;
  let start = link - 1;
  while (start > 0 && sentence[start - 1] === sentence[link] && modifies(doc, known, start - 1)) start--;
  const role = textOf(doc, start, end + 1);
  const after = link + 1 + (pos[link + 1] === P.DET ? 1 : 0);
  const named = nameAfter(doc, known, after);
  if (named !== null) return { role, former: PAST.has(word[start]!.lower), body: named };
  const finding = readModifiers(doc, known, start, link);
  // "Minister of State": no body.
  const office = after === link + 1 && after === end && (factsOf(word[end]!).lists & In.side) !== 0;
  const plain = !office && ownerOf(doc, (i) => known.at[i]! >= 0, start, link) === null && isBodyNoun(doc, end);
  const body: BodyMention | null = plain ? { by: 'noun', range: { from: after, to: end + 1 } } : finding.body;
  return { role, former: finding.former, body };
}

/** First token of the role that ends at `head`: the head itself, or "Secretary" of "Secretary of State"; −1: no role. */
function headOfOffice(doc: Document, head: number): number {
  if (isRoleWord(doc, head)) return head;
  const { word } = doc.tokens;
  if (head >= 2 && word[head - 1]!.lower === 'of' && isRoleWord(doc, head - 2)) return head - 2;
  // "Clerk of the Assembly".
  const article = head >= 3 && word[head - 1]!.lower === 'the' && word[head - 2]!.lower === 'of';
  if (article && isRoleWord(doc, head - 3) && isBodyNoun(doc, head)) return head - 3;
  return -1;
}

/** A noun, adjective, name or possessive that can stand before a role. */
function modifies(doc: Document, { at, names }: NamesAt, i: number): boolean {
  const { word, pos } = doc.tokens;
  if (at[i]! >= 0) return names[at[i]!]!.type !== 'person';
  const { flags, lower } = word[i]!;
  if (lower === "'s" || lower === "'" || lower === '-' || lower === '&') return true;
  if ((flags & (WordFlag.punctuation | WordFlag.digit)) !== 0) return false;
  if (pos[i] === P.VERB && QUALIFIES.has(lower)) return true;
  if (lower === 'and') return isRoleWord(doc, i - 1) && isRoleWord(doc, i + 1);
  return pos[i] === P.NOUN || pos[i] === P.PROPN || pos[i] === P.ADJ || isRoleWord(doc, i);
}

/** Role and body of the modifiers [from, to), whose last word is the role. */
export function readModifiers(doc: Document, { names, at }: NamesAt, from: number, to: number): RoleFinding {
  const { word } = doc.tokens;
  let former = false;
  let role = from;
  let body: BodyMention | null = null;
  for (let i = from; i < to; i++) {
    const { lower } = word[i]!;
    if (PAST.has(lower)) former = true;
    const name = at[i]! >= 0 ? names[at[i]!]! : null;
    if (name?.type === 'place' && name.to === to - 1 && LOCAL.has(bare(word[to - 1]!.lower)))
      body = { by: 'place', place: textOf(doc, name.from, name.to) };
    if (name?.type === 'place' && TEAM_ROLE.has(word[to - 1]!.lower))
      body = { by: 'team', place: textOf(doc, name.from, name.to) };
    // "Harbour Coast leader NAME", of the Harbour Coast Party.
    const long = name !== null && name.type !== 'organization' && name.to === to - 1 && LEADS.has(word[to - 1]!.lower);
    const full = long ? longerName(doc, names, name) : undefined;
    if (full !== undefined) body = { by: 'name', name: full };
    if (name?.type === 'organization' && name.to < to && !isPlaceWord(doc, name) && !isPortfolio(doc, name, to)) {
      body = { by: 'name', name };
      role = name.to;
      i = name.to - 1;
    } else if (lower === "'s" || lower === "'") role = i + 1;
  }
  // A list's dash is no part of the role.
  while (role < to && (word[role]!.flags & WordFlag.punctuation) !== 0) role++;
  body ??= ownerOf(doc, (i) => at[i]! >= 0, from, to) ?? governed(doc, from, to) ?? partyIn(doc, from, to);
  if (to > from) body ??= impliedBody(doc, { names, at }, from, to);
  const text = textOf(doc, role, to);
  return { role: text === '' ? null : former && !PAST.has(word[role]!.lower) ? `former ${text}` : text, former, body };
}

/** The organisation whose name begins with the words of another one. */
const longerName = (doc: Document, names: readonly Name[], { from, to }: Name): Name | undefined =>
  names.find(
    (name) =>
      name.type === 'organization' && name.to - name.from > to - from && sameWords(doc, name.from, from, to - from),
  );

function sameWords({ tokens: { word } }: Document, a: number, b: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (word[a + i]!.lower !== word[b + i]!.lower) return false;
  return true;
}

/** "Conservative MP": the party of a member who holds no office. */
function partyIn(doc: Document, from: number, to: number): BodyMention | null {
  if (!MEMBERS.has(bare(doc.tokens.word[to - 1]!.lower))) return null;
  for (let i = from; i < to - 1; i++) {
    if (!isParty(doc, i)) continue;
    // "Liberal Democrat MP", "Democratic Senator".
    let end = i + 1;
    while (end < to - 1 && isParty(doc, end)) end++;
    return { by: 'party', name: textOf(doc, i, end) };
  }
  return null;
}

/** A place that the tagger took for a body: "U.S. Secretary of State". */
const isPlaceWord = (doc: Document, { from, to }: TokenRange): boolean =>
  to - from === 1 && (factsOf(doc.tokens.word[from]!).lists & ANY_PLACE) !== 0;

/** "Cabinet Secretary": what the tagger took for a body is what the office deals with. */
const isPortfolio = (doc: Document, { from, to }: TokenRange, end: number): boolean =>
  to === end - 1 &&
  PORTFOLIO.has(doc.tokens.word[to - 1]!.lower) &&
  (to - from === 1 || doc.tokens.word[to]!.lower === 'minister') &&
  OFFICES.has(doc.tokens.word[to]!.lower);
