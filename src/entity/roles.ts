/**
 * What the words around a person's name say of the person: role, and the body that the person belongs to. Only the
 * patterns that were found precise on news: "NAME, role of BODY", "BODY role NAME", "NAME, BODY's role", "BODY's role
 * NAME", "NAME, who leads BODY", "NAME of BODY". A name beside a name says nothing.
 */
import { DEMONYMS } from '../lexicon/country-demonyms.js';
import { FORMS_OF_ADDRESS, GOVERNMENT_OFFICES, LEADING_VERBS, PAST_OFFICE } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { textOf } from './draft.js';
import type { Name } from './recognise.js';
import { ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

/** How the text names the body: by a name, by a noun phrase ("the Indonesian military"), or by the place it governs. */
export type BodyMention =
  | { readonly by: 'name'; readonly name: Name }
  | { readonly by: 'noun'; readonly range: TokenRange }
  | { readonly by: 'place'; readonly place: string };

export interface RoleFinding {
  readonly role: string | null;
  /** The role, and with it the body, is a thing of the past. */
  readonly former: boolean;
  readonly body: BodyMention | null;
}

/** The document's names, looked up by token. */
export interface NamesAt {
  readonly names: readonly Name[];
  /** Index of the name that holds the token, or −1. */
  readonly at: Int32Array;
}

const LONGEST_APPOSITION = 28;
const ADDRESS = new Set(FORMS_OF_ADDRESS);
const OFFICES = new Set(GOVERNMENT_OFFICES);
const PAST = new Set(PAST_OFFICE);
const LEADING = new Set(LEADING_VERBS);
const OF_BODY = new Set(['of', 'at', 'for', 'with', 'from', 'in']);

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
const isRoleWord = (doc: Document, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & (ANY_ROLE | ANY_TITLE)) !== 0;
const isAddress = (doc: Document, i: number): boolean => ADDRESS.has(bare(doc.tokens.word[i]!.lower));

/** What stands before and after one mention of a person; the more telling first. */
export function findRoles(doc: Document, known: NamesAt, person: TokenRange): RoleFinding[] {
  const findings = [after(doc, known, person), before(doc, known, person)];
  return findings.filter((finding) => finding !== null);
}

// ---- before the name -------------------------------------------------------------------------------------------

/** "IMF chief economist NAME", "BODY's director, NAME", "former British Prime Minister NAME", "Labour's Mr NAME". */
function before(doc: Document, known: NamesAt, { from }: TokenRange): RoleFinding | null {
  const { word, sentence } = doc.tokens;
  let head = from - 1;
  const inSentence = (i: number) => i >= 0 && sentence[i] === sentence[from];
  if (inSentence(head) && word[head]!.text === ',') {
    head--;
    if (!inSentence(head) || (factsOf(word[head]!).lists & ANY_ROLE) === 0) return null;
  }
  if (!inSentence(head)) return null;
  const owner = word[head]!.lower === "'s" && inSentence(head - 1) ? nameEnding(known, head - 1) : null;
  if (owner !== null) return { role: null, former: false, body: owner };
  const address = isAddress(doc, head);
  const office = headOfOffice(doc, head);
  if (!address && office < 0) return null;
  let start = address ? head : office;
  while (inSentence(start - 1) && modifies(doc, known, start - 1)) start--;
  const finding = readModifiers(doc, known, start, head + 1);
  return address ? { ...finding, role: null } : finding;
}

/** The organisation whose name ends with the token. */
function nameEnding({ names, at }: NamesAt, i: number): BodyMention | null {
  const name = at[i]! >= 0 ? names[at[i]!]! : null;
  return name?.type === 'organization' && name.to === i + 1 ? { by: 'name', name } : null;
}

/** First token of the role that ends at `head`: the head itself, or "Secretary" of "Secretary of State"; −1: no role. */
function headOfOffice(doc: Document, head: number): number {
  if (isRoleWord(doc, head)) return head;
  if (head >= 2 && doc.tokens.word[head - 1]!.lower === 'of' && isRoleWord(doc, head - 2)) return head - 2;
  return -1;
}

/** A noun, adjective, name or possessive that can stand before a role. */
function modifies(doc: Document, { at, names }: NamesAt, i: number): boolean {
  const { word, pos } = doc.tokens;
  if (at[i]! >= 0) return names[at[i]!]!.type !== 'person';
  const { flags, lower } = word[i]!;
  if (lower === "'s" || lower === "'" || lower === '-' || lower === '&') return true;
  if ((flags & (WordFlag.punctuation | WordFlag.digit)) !== 0) return false;
  if (lower === 'and') return isRoleWord(doc, i - 1) && isRoleWord(doc, i + 1);
  return pos[i] === P.NOUN || pos[i] === P.PROPN || pos[i] === P.ADJ || isRoleWord(doc, i);
}

/** Role and body of the modifiers [from, to), whose last word is the role. */
function readModifiers(doc: Document, { names, at }: NamesAt, from: number, to: number): RoleFinding {
  const { word } = doc.tokens;
  let former = false;
  let role = from;
  let body: BodyMention | null = null;
  for (let i = from; i < to; i++) {
    const { lower } = word[i]!;
    if (PAST.has(lower)) former = true;
    const name = at[i]! >= 0 ? names[at[i]!]! : null;
    if (name?.type === 'organization' && name.to < to) {
      body = { by: 'name', name };
      role = name.to;
      i = name.to - 1;
    } else if (lower === "'s" || lower === "'") role = i + 1;
  }
  body ??= governed(doc, from, to);
  const text = textOf(doc, role, to);
  return { role: text === '' ? null : former && !PAST.has(word[role]!.lower) ? `former ${text}` : text, former, body };
}

/** The place whose government an office belongs to: "British Prime Minister", "Malaysia's Prime Minister". */
function governed(doc: Document, from: number, to: number): BodyMention | null {
  const { word } = doc.tokens;
  let place: string | null = null;
  let office = false;
  for (let i = from; i < to; i++) {
    const { lower } = word[i]!;
    const { lists } = factsOf(word[i]!);
    if (place === null && (lists & In.demonym) !== 0)
      place = DEMONYMS[lower.replace(/s$/, '')] ?? DEMONYMS[lower] ?? null;
    else if (place === null && (lists & (In.country | In.region | In.city)) !== 0) {
      const part = (k: number) =>
        (word[k]!.flags & WordFlag.capital) !== 0 && (factsOf(word[k]!).lists & In.placePart) !== 0;
      let start = i;
      while (start > from && part(start - 1)) start--;
      let end = i + 1;
      while (end < to && part(end)) end++;
      place = textOf(doc, start, end);
    }
    if (OFFICES.has(bare(lower)) && (bare(lower) !== 'secretary' || word[i - 1]?.lower === 'foreign')) office = true;
  }
  return place !== null && office ? { by: 'place', place } : null;
}

// ---- after the name --------------------------------------------------------------------------------------------

/** "NAME, role of BODY", "NAME, BODY's role", "NAME, who leads BODY", "NAME of BODY". */
function after(doc: Document, known: NamesAt, { from, to }: TokenRange): RoleFinding | null {
  const { word, sentence, length } = doc.tokens;
  if (to >= length || sentence[to] !== sentence[from]) return null;
  const next = word[to]!.lower;
  if (next === 'of') {
    const body = nameFrom(known, skipThe(doc, to + 1));
    return body === null ? null : { role: null, former: false, body };
  }
  if (next !== ',' && next !== '(') return null;
  const start = to + 1;
  if (start < length && word[start]!.lower === 'who') return whoLeads(doc, known, start + 1, sentence[from]!);
  const end = appositionEnd(doc, start, sentence[from]!);
  const head = roleHead(doc, known, start, end);
  return head < 0 ? null : readApposition(doc, known, start, head, end);
}

const skipThe = (doc: Document, i: number): number => (doc.tokens.word[i]?.lower === 'the' ? i + 1 : i);

/** The organisation whose name begins at the token. */
function nameFrom({ names, at }: NamesAt, i: number): BodyMention | null {
  const name = i < at.length && at[i]! >= 0 ? names[at[i]!]! : null;
  return name?.type === 'organization' && name.from === i ? { by: 'name', name } : null;
}

function whoLeads(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const { lemma, length } = doc.tokens;
  for (let i = from; i < Math.min(length, from + 3) && doc.tokens.sentence[i] === sentence; i++) {
    if (!LEADING.has(lemma[i]!)) continue;
    const body = nameFrom(known, skipThe(doc, i + 1));
    if (body !== null) return { role: null, former: doc.tokens.word[i]!.lower.endsWith('d'), body };
  }
  return null;
}

/** An apposition ends at a comma, a bracket, a dash, a verb, a quotation mark, or with its sentence. */
function appositionEnd(doc: Document, from: number, sentence: number): number {
  const { word, pos, length } = doc.tokens;
  const limit = Math.min(length, from + LONGEST_APPOSITION);
  for (let i = from; i < limit; i++) {
    if (doc.tokens.sentence[i] !== sentence) return i;
    const { flags, text, lower } = word[i]!;
    if ((flags & WordFlag.punctuation) !== 0 && text !== '&' && text !== '-' && text !== "'") return i;
    if (lower === 'who' || lower === 'which' || lower === 'that') return i;
    if ((pos[i] === P.VERB || pos[i] === P.AUX) && lower !== "'s" && (flags & WordFlag.capital) === 0) return i;
  }
  return limit;
}

/** Last role word before the first preposition of the apposition; −1: the apposition names no role. */
function roleHead(doc: Document, { at, names }: NamesAt, from: number, end: number): number {
  const { word, pos } = doc.tokens;
  let head = -1;
  for (let i = from; i < end; i++) {
    const { lower } = word[i]!;
    if (at[i]! >= 0 && names[at[i]!]!.type === 'person') return -1;
    if (head >= 0 && (pos[i] === P.ADP || OF_BODY.has(lower))) break;
    if (head < 0 && pos[i] === P.ADP && at[i]! < 0 && lower !== 'of') break;
    if (isRoleWord(doc, i) || (factsOf(word[i]!).lists & In.roles) !== 0) head = i;
  }
  return head;
}

function readApposition(doc: Document, known: NamesAt, from: number, head: number, end: number): RoleFinding {
  const { word, pos } = doc.tokens;
  const { names, at } = known;
  let start = from;
  if (pos[start] === P.DET && start < head) start++;
  const lead = readModifiers(doc, known, start, head + 1);
  let { body } = lead;
  let stop = head + 1;
  for (let i = head + 1; i < end; i++) {
    stop = i + 1;
    if (body !== null && body.by !== 'place') continue;
    const name = at[i]! >= 0 ? names[at[i]!]! : null;
    if (name?.type === 'organization') body = { by: 'name', name };
    else if (OF_BODY.has(word[i]!.lower)) body = nounBody(doc, known, i + 1, end) ?? body;
  }
  const began = word[start]!.lower;
  const rest = lead.role === null ? null : lead.role + (stop > head + 1 ? ` ${textOf(doc, head + 1, stop)}` : '');
  return { role: rest, former: lead.former || PAST.has(began), body };
}

/** "the Indonesian military", "the company": a noun phrase after of, at, for whose head is a word for a body. */
function nounBody(doc: Document, { at }: NamesAt, from: number, end: number): BodyMention | null {
  const { word, pos } = doc.tokens;
  let head = -1;
  let i = from;
  while (
    i < end &&
    (pos[i] === P.DET || pos[i] === P.ADJ || pos[i] === P.NOUN || pos[i] === P.PROPN || word[i]!.lower === "'s")
  ) {
    if (at[i]! >= 0 && (word[i + 1]?.lower ?? '') !== "'s" && pos[i] !== P.ADJ) return null;
    if ((factsOf(word[i]!).lists & In.bodyNoun) !== 0) head = i;
    i++;
  }
  return head >= 0 && head === i - 1 ? { by: 'noun', range: { from, to: head + 1 } } : null;
}
