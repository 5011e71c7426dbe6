/** Who a noun phrase without a name is: "the spokesman", "the group", "the report", "officials". */
import { ANY_BODIES, GENERIC_BODIES } from '../lexicon/organization-words.js';
import { AUTHORITIES, OWN_NOUNS, PARTY_NAMES } from '../lexicon/role-bodies.js';
import { GOVERNMENT_OFFICES } from '../lexicon/title-words.js';
import type { Organization } from '../schema.js';
import { lastBefore, latestBefore } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { bodyBefore } from './antecedent.js';
import { ANY_KIND, headOfName, kindsOfName, kindsOfNoun } from './body-kinds.js';
import { type Discourse, type NamedAt, unnamed, type Voice } from './discourse.js';
import { textOf } from './draft.js';
import { isBodyNoun } from './employers.js';
import type { EntityDraft } from './entities.js';
import { headNoun } from './head-noun.js';
import { courtOf, employerOf, researchersBody, servesBody, statedBody } from './noun-bodies.js';
import { knownDocument } from './noun-documents.js';
import { PAST } from './role-finding.js';
import { PORTFOLIO } from './role-implied.js';
import type { SourceReading } from './source.js';
import { ANY_TITLE, factsOf, In } from './wordfacts.js';

type NounReading = Extract<SourceReading, { form: 'noun' }>;

const OFFICES = new Set(GOVERNMENT_OFFICES);
const OWN = new Set(OWN_NOUNS);
const AUTHORITY = new Set(AUTHORITIES);
const PARTY = new Set(PARTY_NAMES);
const ANY_BODY = new Set(ANY_BODIES);
const GENERIC = new Set(GENERIC_BODIES);
/** How many resolved sources, or mentions, are looked at, so that time stays linear. */
const FARTHEST_SPOKEN = 100;

export function voiceOfNoun(discourse: Discourse, reading: NounReading): Voice {
  const name = nameOf(discourse, reading);
  const own = unnamed(name, 'organization', null, { name, entityId: null });
  switch (reading.nounClass) {
    case 'role':
      return knownRole(discourse, reading) ?? firm(discourse, reading) ?? unnamedRole(discourse, reading, name);
    case 'body':
      return knownBody(discourse, reading) ?? own;
    case 'document':
      return knownDocument(discourse, reading, name);
    case 'roles':
    case 'group':
      if (isAuthority(discourse, reading)) return knownBody(discourse, reading) ?? own;
      return (
        headOfKnown(discourse, reading) ??
        repeated(discourse, reading) ??
        unnamed(name, 'group', null, bodyOf(discourse, reading))
      );
    case 'name':
      return own;
    case 'other': {
      if (isSide(discourse, reading)) return knownBody(discourse, reading) ?? own;
      const many = /[^s]s$/.test(discourse.doc.tokens.word[reading.head]!.lower);
      const known = partOfName(discourse, reading) ?? headOfKnown(discourse, reading) ?? repeated(discourse, reading);
      return known ?? unnamed(name, many ? 'group' : 'unnamed', null, bodyOf(discourse, reading));
    }
  }
}

/** The phrase up to its first comma: what follows only describes. */
function nameOf({ doc }: Discourse, { phrase, head }: NounReading): string {
  let { to } = phrase;
  for (let i = head + 1; i < phrase.to; i++) {
    if (doc.tokens.word[i]!.text !== ',') continue;
    to = i;
    break;
  }
  return textOf(doc, phrase.from, to);
}

/** The body of somebody without a name; who was of it once, is not any more. */
function bodyOf(discourse: Discourse, reading: NounReading): Organization | null {
  const { word } = discourse.doc.tokens;
  for (let i = reading.phrase.from; i < reading.head; i++) if (PAST.has(word[i]!.lower)) return null;
  return (
    statedBody(discourse, reading) ??
    servesBody(discourse, reading) ??
    courtOf(discourse, reading) ??
    researchersBody(discourse, reading) ??
    employerOf(discourse, reading)
  );
}

/** "The retailer", "the publisher": a firm that the text knows, though the noun may mean a person. */
function firm(discourse: Discourse, reading: NounReading): Voice | null {
  const { lower } = discourse.doc.tokens.word[reading.head]!;
  const both = GENERIC.has(lower) && isBodyNoun(discourse.doc, reading.head);
  return both && reading.definite ? knownBody(discourse, reading) : null;
}

/** "The city", "the Sheedy camp". */
const isSide = ({ doc }: Discourse, { head, phrase }: NounReading): boolean =>
  isBodyNoun(doc, head) && phrase.to === head + 1 && head - phrase.from < 3;

/** "Police", "the military": many who speak as one body. */
const isAuthority = ({ doc }: Discourse, { head, phrase }: NounReading): boolean =>
  AUTHORITY.has(doc.tokens.word[head]!.lower) && phrase.to === head + 1;

/** "Meridian", "Mr Poole": a capitalised word of a name that the tagger found only elsewhere. */
function partOfName(discourse: Discourse, { phrase, head }: NounReading): Voice | null {
  const word = discourse.doc.tokens.word[head]!;
  if ((word.flags & WordFlag.capital) === 0 || phrase.to !== head + 1) return null;
  const titled = head === phrase.from + 1 && (factsOf(discourse.doc.tokens.word[phrase.from]!).lists & ANY_TITLE) !== 0;
  if (titled) {
    const person = discourse.personCalled(word.lower);
    return person === null ? null : discourse.voiceOf(person);
  }
  if (head !== phrase.from) return null;
  if (PARTY.has(word.lower)) return unnamed(word.text, 'organization', null, { name: word.text, entityId: null });
  const bearers = discourse.bodiesWith(word.lower);
  const bearer = latestBefore(bearers, head);
  return bearer === undefined ? null : discourse.voiceOf(bearer.entity);
}

/** Somebody without a name, or a firm that is called by its task: "the administrators". */
function unnamedRole(discourse: Discourse, reading: NounReading, name: string): Voice {
  const { head, body, phrase } = reading;
  const plain = body === null && phrase.to === head + 1 && phrase.from === head;
  const firm = plain && (factsOf(discourse.doc.tokens.word[head]!).lists & In.bodyNoun) !== 0;
  return firm
    ? unnamed(name, 'organization', null, { name, entityId: null })
    : unnamed(name, 'unnamed', name, bodyOf(discourse, reading));
}

/** "The administrators", after "the administrators" spoke: the same voice. */
function repeated({ doc, spoken }: Discourse, { head, definite, phrase }: NounReading): Voice | null {
  if (!definite || phrase.to - phrase.from > 1) return null;
  const noun = doc.tokens.word[head]!.lower;
  for (let s = lastBefore(spoken, head), n = 0; s >= 0 && n < FARTHEST_SPOKEN; s--, n++) {
    const { from, to, named, voice } = spoken[s]!;
    if (named !== null) continue;
    for (let i = from; i < to; i++)
      if (doc.tokens.word[i]!.lower === noun && headNoun(doc, from, to) === i) return voice;
  }
  return null;
}

// ---- people ----------------------------------------------------------------------------------------------------

/** "the mayor": somebody whose role it is; "the spokesman": else the one who spoke last. */
function knownRole(discourse: Discourse, reading: NounReading): Voice | null {
  if (!reading.definite || reading.owned) return null;
  const { doc, spoken } = discourse;
  const noun = doc.tokens.word[reading.head]!.lower;
  const bearer = bearerOf(discourse.peopleInRole(noun), doc, reading);
  if (bearer !== undefined) return discourse.voiceOf(bearer.entity);
  const again = repeated(discourse, reading);
  if (again !== null) return again;
  const more = reading.modified || reading.body !== null || reading.phrase.to > reading.head + 1;
  if (more || OFFICES.has(noun)) return null;
  const last = latestBefore(spoken, reading.head);
  const { lists } = factsOf(doc.tokens.word[reading.head]!);
  const gender = (lists & In.maleRole) !== 0 ? 'male' : (lists & In.femaleRole) !== 0 ? 'female' : null;
  const near = last !== undefined && doc.tokens.sentence[reading.head]! - doc.tokens.sentence[last.from]! <= 3;
  const agrees = near && last.voice.speaker?.kind === 'person' && (gender === null || last.gender !== other(gender));
  return agrees ? last.voice : null;
}

/** The nearest before the source who bears the role, else the first one at all. */
function bearerOf(bearers: readonly NamedAt[], doc: Document, reading: NounReading): NamedAt | undefined {
  const last = lastBefore(bearers, reading.head);
  for (let m = last, n = 0; m >= 0 && n < FARTHEST_SPOKEN; m--, n++)
    if (bears(bearers[m]!.entity, doc, reading)) return bearers[m];
  const first = bearers[0];
  return first !== undefined && bears(first.entity, doc, reading) ? first : undefined;
}

/** "The prime minister" is no defence minister: a word right before the role that tells it apart is in the bearer's role. */
function bears({ roles }: EntityDraft, { tokens }: Document, { phrase, head }: NounReading): boolean {
  const before = head > phrase.from ? tokens.word[head - 1]!.lower : '';
  if (!TELLING.has(before) && !PORTFOLIO.has(before)) return true;
  return roles.some((role) => role.toLowerCase().split(' ').includes(before));
}
const TELLING = new Set(['prime', 'deputy', 'vice', 'assistant', 'shadow']);

const other = (gender: 'male' | 'female') => (gender === 'male' ? 'female' : 'male');

// ---- bodies ----------------------------------------------------------------------------------------------------

/** "the fund": the body with that word in its name; "the group": the body spoken of. */
function knownBody(discourse: Discourse, reading: NounReading): Voice | null {
  const { doc } = discourse;
  const { phrase, head } = reading;
  const name = textOf(doc, phrase.from, phrase.to);
  const same = discourse.bodyNamed(name.toLowerCase());
  if (same !== null) return discourse.voiceOf(same);
  if (!reading.definite || reading.modified || reading.body !== null) return null;
  const noun = doc.tokens.word[head]!.lower;
  const headed = headOfKnown(discourse, reading);
  if (headed !== null) return headed;
  const again = repeated(discourse, reading);
  if (again !== null) return again;
  const known = discourse.index.employers.ofPhrase({ from: head, to: head + 1 });
  const entity = known === null ? null : discourse.entityOf(known.entityId);
  if (entity !== null) return discourse.voiceOf(entity);
  if (known !== null) return unnamed(name, 'organization', null, known);
  return GENERIC.has(noun) && !OWN.has(noun) ? lastBody(discourse, phrase.from, noun) : null;
}

/** "the district": the body whose name is headed by the noun. */
function headOfKnown(discourse: Discourse, { definite, modified, head, phrase, body }: NounReading): Voice | null {
  if (!definite || modified || body !== null || phrase.to > head + 1) return null;
  const noun = discourse.doc.tokens.word[head]!.lower;
  const bearers = discourse.bodiesWith(noun);
  const bearer = latestBefore(bearers, head);
  const heads =
    bearer !== undefined && [bearer.entity.name, ...bearer.entity.aliases].some((n) => headOfName(n) === noun);
  return heads ? discourse.voiceOf(bearer.entity) : null;
}

/** The organisation that spoke last, that "it" would be here, or that was named last. */
function lastBody(discourse: Discourse, at: number, noun: string): Voice | null {
  const { spoken, bodies } = discourse;
  const kinds = kindsOfNoun(noun) || (ANY_BODY.has(noun) ? ANY_KIND : 0);
  const fits = (body: Organization | null) => body !== null && (kindsOfName(body.name) & kinds) !== 0;
  const near = bodyBefore(discourse, at, false);
  if (near?.speaker?.kind === 'organization' && fits(near.organization)) return near;
  for (let s = lastBefore(spoken, at), n = 0; s >= 0 && n < FARTHEST_SPOKEN; s--, n++) {
    const { speaker, organization } = spoken[s]!.voice;
    if (speaker?.kind === 'organization' && fits(organization)) return spoken[s]!.voice;
  }
  for (let m = lastBefore(bodies, at), n = 0; m >= 0 && n < FARTHEST_SPOKEN; m--, n++) {
    const { entity } = bodies[m]!;
    if (entity.type === 'organization' && fits({ name: entity.name, entityId: entity.id }))
      return discourse.voiceOf(entity);
  }
  return null;
}
