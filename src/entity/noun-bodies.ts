/**
 * The body behind somebody without a name: "a council officer", "its spokeswoman", "a doctor at the hospital", "the
 * company's list", "a spokesman", "the study's authors".
 */
import { DEMONYMS } from '../lexicon/country-demonyms.js';
import { PARTY_WORDS } from '../lexicon/organization-words.js';
import {
  BENCHES,
  FREELANCERS,
  ISSUED_DOCUMENTS,
  MEMBERS_OF_BODIES,
  OUTSIDERS,
  PARTY_MEMBERS,
  RESEARCHERS,
  SERVANTS_OF_PEOPLE,
  SPOKESPEOPLE,
  STATE_SERVANTS,
  STUDIES,
} from '../lexicon/role-bodies.js';
import type { Organization } from '../schema.js';
import { latestBefore, type TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { personBefore } from './antecedent.js';
import { kindsOfName, kindsOfNoun, kindsOfRole, kindsOfWord } from './body-kinds.js';
import type { Discourse } from './discourse.js';
import { textOf } from './draft.js';
import { isBodyNoun } from './employers.js';
import { governed } from './governed.js';
import { employerBehind, impliedBy, officeOwning, ownerOf } from './role-implied.js';
import type { SourceReading } from './source.js';
import { factsOf, In } from './wordfacts.js';

type NounReading = Extract<SourceReading, { form: 'noun' }>;

const PARTY = new Set(PARTY_WORDS);
const SERVING = new Set(SERVANTS_OF_PEOPLE);
const SPOKESMEN = new Set(SPOKESPEOPLE);
const OUTSIDE = new Set(OUTSIDERS);
const MEMBERS = new Set(PARTY_MEMBERS);
const SERVANTS = new Set(STATE_SERVANTS);
const RESEARCHING = new Set(RESEARCHERS);
const BENCH = new Set(BENCHES);
const STUDYING = new Set(STUDIES);
const OFFICE = kindsOfNoun('department');
const COURT = kindsOfNoun('court');
const EDUCATION = kindsOfNoun('university');
/** "seen by this newspaper": by is no author's. */
const MEMBERS_OF = new Set(MEMBERS_OF_BODIES);
const SHOWN = new Set(['seen', 'obtained', 'read', 'reviewed', 'published', 'shared', 'leaked']);
const PUBLISHED = new Set(['published', 'appearing', 'released', 'in']);
const ISSUED = new Set(ISSUED_DOCUMENTS);
const INDEFINITE = new Set(['a', 'an', 'another']);
const FREE = new Set(FREELANCERS);
const LINKS = new Set(['of', 'for', 'from', 'at', 'by', 'with', 'in', 'inside', 'within']);
/** How many sentences back somebody spoke whose body a spokesman without one speaks for. */
const NEAR_SPOKEN = 3;

/** What the words of the phrase say: by name, by noun, by pronoun. */
export function statedBody(discourse: Discourse, reading: NounReading): Organization | null {
  const { doc, index } = discourse;
  const { phrase, head, body } = reading;
  // "Residents of BODY", "customers of BODY" are outside of it.
  if (OUTSIDE.has(doc.tokens.word[head]!.lower.replace(/s$/, ''))) return null;
  const person = spokenFor(discourse, reading) ?? authorOf(discourse, reading);
  if (person !== null) return person;
  const place = placeOfWork(discourse, reading);
  if (place >= 0) return index.employers.near(place);
  if (body?.type === 'organization') return { name: body.name, entityId: body.id };
  const owner = ownerOf(doc, (i) => index.at(i) !== null, phrase.from, head + 1);
  if (owner?.by === 'pronoun') return index.employers.near(owner.at);
  if (owner !== null) return index.employers.called(owner.range);
  const office = officeOwning(doc, phrase.from, head + 1);
  if (office?.by === 'noun') return index.employers.called(office.range);
  if (office?.by === 'office') return employerBehind(index.employers, office);
  const complement = complementOf(discourse, reading);
  return complement === null ? statedByAdjective(discourse, reading) : index.employers.called(complement);
}

/** "NAME's rep", "a spokesman for NAME": the body of the person, or the person. */
function spokenFor({ doc, index }: Discourse, { phrase, head }: NounReading): Organization | null {
  const { word } = doc.tokens;
  if (!SPOKESMEN.has(word[head]!.lower)) return null;
  const owner = head > phrase.from + 1 && word[head - 1]!.lower === "'s" ? head - 2 : -1;
  let at = owner >= 0 ? owner : word[head + 1]?.lower === 'for' ? head + 2 : -1;
  // "for the U.S. attorney, NAME", "for Mr NAME".
  while (owner < 0 && at >= 0 && at < phrase.to && index.at(at) === null) at++;
  const person = at < 0 || at >= phrase.to ? null : index.at(at);
  if (person?.type !== 'person') return null;
  return person.affiliation ?? { name: person.name, entityId: person.id };
}

/** "His note", "her own research": a document is of the body of the person whose it is. */
function authorOf(discourse: Discourse, { phrase, head, nounClass }: NounReading): Organization | null {
  if (nounClass !== 'document' && !STUDYING.has(discourse.doc.tokens.word[head]!.lower)) return null;
  const owner = discourse.doc.tokens.word[phrase.from - 1]?.lower;
  if (owner !== 'his' && owner !== 'her') return null;
  return personBefore(discourse, phrase.from - 1, owner === 'his' ? 'male' : 'female', new Set())?.organization ?? null;
}

/** "Officials there", "two of its members": the word that takes the body up; −1: none does. */
function placeOfWork({ doc }: Discourse, { phrase, head }: NounReading): number {
  const { word } = doc.tokens;
  if (word[head + 1]?.lower === 'there') return head + 1;
  const owner = word[head + 2]?.lower;
  const some = word[head + 1]?.lower === 'of' && (owner === 'its' || owner === 'their');
  return some && head + 3 < phrase.to && MEMBERS_OF.has(word[phrase.to - 1]!.lower) ? head + 2 : -1;
}

/** "a doctor at the hospital": the noun phrase for a body after the head and a preposition. */
function complementOf({ doc, index }: Discourse, { phrase, head }: NounReading): TokenRange | null {
  const { word, pos } = doc.tokens;
  for (let i = head + 1; i < phrase.to - 1; i++) {
    if (word[i]!.text === ',' || word[i]!.lower === 'who') return null;
    if (!LINKS.has(word[i]!.lower) || SHOWN.has(word[i - 1]!.lower) || INDEFINITE.has(word[i + 1]!.lower)) continue;
    const from = pos[i + 1] === P.DET ? i + 2 : i + 1;
    const nouns = (at: number): number => {
      while (at < phrase.to && index.at(at) === null && nominal(pos[at]!)) at++;
      return at;
    };
    let to = nouns(from);
    const owned = word[to]?.lower === "'s" || word[to]?.lower === "'";
    if (to > from && isBodyNoun(doc, to - 1) && (owned || word[i]!.lower !== 'in' || isOffice(doc, to - 1)))
      return { from, to };
    // "from the president's office".
    if (owned) to = nouns(to + 1);
    if (owned && to < phrase.to + 1 && isBodyNoun(doc, to - 1)) return { from, to };
  }
  return null;
}

const nominal = (tag: number): boolean => tag === P.NOUN || tag === P.ADJ || tag === P.PROPN;

/** Somebody in a department works there; somebody in a hospital or a city may only be there. */
const isOffice = (doc: Document, i: number): boolean =>
  (kindsOfWord(doc.tokens.word[i]!) & OFFICE) !== 0 && (factsOf(doc.tokens.word[i]!).lists & In.side) === 0;

/** "a Labor scrutineer", "a senior French diplomat". */
function statedByAdjective(discourse: Discourse, { phrase, head }: NounReading): Organization | null {
  const { word } = discourse.doc.tokens;
  const noun = word[head]!.lower.replace(/s$/, '');
  for (let i = phrase.from; i < head; i++) {
    const { lower, flags, text } = word[i]!;
    if ((flags & WordFlag.capital) === 0) continue;
    if (MEMBERS.has(noun) && PARTY.has(lower)) return { name: text, entityId: null };
    if (!SERVANTS.has(noun)) continue;
    const place = discourse.bodyNamed(lower.replace(/i?an$|n$/, '')) ?? discourse.bodyNamed(lower.replace(/n$/, ''));
    const country = (factsOf(word[i]!).lists & In.demonym) !== 0 ? DEMONYMS[lower] : place?.name;
    if (country !== undefined) return { name: `government of ${country}`, entityId: null };
  }
  return null;
}

/** "Her officials", "his spokesman", "NAME and her colleagues": of the body of the person whose they are. */
export function servesBody(discourse: Discourse, { phrase, head }: NounReading): Organization | null {
  const { word } = discourse.doc.tokens;
  const noun = word[head]!.lower;
  if (!SERVING.has(noun) && !SERVING.has(noun.replace(/s$/, ''))) return null;
  for (let i = phrase.from - 1; i < head; i++) {
    const owner = word[i]?.lower;
    if (owner === 'his' || owner === 'her')
      return personBefore(discourse, i, owner === 'his' ? 'male' : 'female', new Set())?.organization ?? null;
  }
  return null;
}

/** What a role without a body needs: "a spokesman" speaks for whoever was named last, "forecasters" for the service. */
export function employerOf(discourse: Discourse, { phrase, head }: NounReading): Organization | null {
  const { doc, index } = discourse;
  const noun = doc.tokens.word[head]!.lower;
  // "Analysts" without a word before them are anybody's.
  if (phrase.from === head && FREE.has(noun) && !isDetermined(doc, head)) return null;
  const place = governed(doc, phrase.from, head + 1);
  if (place?.by === 'place') return { name: `government of ${place.place}`, entityId: null };
  const office = impliedBy(doc, phrase.from, head + 1);
  const some = phrase.from > 0 && INDEFINITE.has(doc.tokens.word[phrase.from - 1]!.lower);
  if (office?.by === 'noun') return index.employers.called(office.range);
  if (office?.by === 'office' && !some) return employerBehind(index.employers, office);
  const kinds = kindsOfRole([noun]) || kindsOfRole([noun.replace(/s$/, '')]);
  if (kinds === 0) return null;
  return index.employers.near(phrase.from, kinds) ?? lastBody(discourse, phrase.from, kinds);
}

const isDetermined = ({ tokens: { pos, sentence } }: Document, i: number): boolean =>
  i > 0 && sentence[i - 1] === sentence[i] && pos[i - 1] === P.DET;

function lastBody({ doc, spoken }: Discourse, at: number, kinds: number): Organization | null {
  const last = latestBefore(spoken, at);
  const near = last !== undefined && doc.tokens.sentence[at]! - doc.tokens.sentence[last.from]! <= NEAR_SPOKEN;
  const body = near ? last.voice.organization : null;
  return body !== null && (kindsOfName(body.name) & kinds) !== 0 ? body : null;
}

/** "the researchers", "the report's authors", "the team": those who did the study that the text is about. */
export function researchersBody(
  { doc, index }: Discourse,
  { phrase, head, definite }: NounReading,
): Organization | null {
  const { word } = doc.tokens;
  const owned = word[phrase.from - 1]?.lower === 'its';
  if (!RESEARCHING.has(word[head]!.lower) || !(definite || owned)) return null;
  return index.employers.about(phrase.from, EDUCATION);
}

/** "The majority", "the panel": of the court that the text is about. */
export function courtOf({ doc, index }: Discourse, { phrase, head, definite }: NounReading): Organization | null {
  if (!definite || phrase.to !== head + 1 || !BENCH.has(doc.tokens.word[head]!.lower)) return null;
  return index.employers.about(phrase.from, COURT);
}

/** "the study": of the institute that the text is about. */
export function studyBody(discourse: Discourse, { phrase, head }: NounReading): Organization | null {
  const { doc, index } = discourse;
  if (!STUDYING.has(doc.tokens.word[head]!.lower)) return null;
  return index.employers.about(phrase.from, EDUCATION) ?? journalOf(discourse, phrase, head);
}

/** "a study published in JOURNAL": who stands behind it where no institute is named. */
function journalOf({ doc, index }: Discourse, { to }: TokenRange, head: number): Organization | null {
  const { word, flags } = doc.tokens;
  let at = head + 1;
  while (at < to && word[at]!.lower !== 'in') at++;
  if (at >= to || !PUBLISHED.has(word[head + 1]!.lower)) return null;
  at++;
  while (at < to && (flags[at]! & WordFlag.capital) === 0) at++;
  if (at >= to) return null;
  const named = index.at(at);
  return named?.type === 'organization'
    ? { name: named.name, entityId: named.id }
    : { name: textOf(doc, at, to), entityId: null };
}

/** "A statement", "an internal review": of the body that the text has just spoken of. */
export function issuerOf({ doc, index }: Discourse, { phrase, head }: NounReading): Organization | null {
  const { word } = doc.tokens;
  const issued = ISSUED.has(word[head]!.lower) || word[head - 1]?.lower === 'internal';
  const some = INDEFINITE.has(word[phrase.from - 1]?.lower ?? '');
  return issued && some ? index.employers.near(phrase.from) : null;
}
