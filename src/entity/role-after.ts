/** Role and body after a name: "NAME, role of BODY", "NAME, BODY's role", "NAME, who leads BODY", "NAME of BODY". */
import { OUTSIDERS, WORKING_VERBS } from '../lexicon/role-bodies.js';
import { LEADING_VERBS } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { kindsOfName, kindsOfNoun, UNTOLD } from './body-kinds.js';
import { textOf } from './draft.js';
import { isBodyNoun } from './employers.js';
import { governed, readModifiers } from './role-before.js';
import { type BodyMention, isRoleWord, isStated, type NamesAt, PAST, type RoleFinding } from './role-finding.js';
import { impliedBy } from './role-implied.js';
import { ANY_PLACE, factsOf, In, listsOf } from './wordfacts.js';

const LONGEST_APPOSITION = 28;
const WORKING = new Set(WORKING_VERBS);
const LEADING = new Set(LEADING_VERBS);
const OF_BODY = new Set(['of', 'at', 'for', 'with', 'from', 'in']);
const OUTSIDE = new Set(OUTSIDERS);
const ENDS = new Set(['until', 'till', 'before']);

/** "NAME, role of BODY", "NAME, BODY's role", "NAME, who leads BODY", "NAME of BODY", "NAME, prosecuting,". */
export function roleAfter(doc: Document, known: NamesAt, { from, to: end }: TokenRange): RoleFinding | null {
  const { word, sentence, length } = doc.tokens;
  let to = end;
  // KC, MP, TD.
  while (to < length && (word[to]!.flags & WordFlag.allCaps) !== 0 && word[to]!.text.length <= 3) to++;
  if (to >= length || sentence[to] !== sentence[from]) return null;
  const next = word[to]!.lower;
  if (next === 'of' || next === 'at' || next === 'from') return belongsTo(doc, known, to);
  if (doc.tokens.pos[to] === P.VERB) return whoLeads(doc, known, to, sentence[from]!);
  if (next !== ',' && next !== '(') return null;
  const start = afterLetters(doc, to + 1);
  if (start >= length || sentence[start] !== sentence[from]) return null;
  const { lower } = word[start]!;
  if (lower === 'who') return whoLeads(doc, known, start + 1, sentence[from]!);
  if (OF_BODY.has(lower)) return belongsTo(doc, known, start);
  const side = impliedBy(doc, start, start + 1);
  if (side?.by === 'office' && lower.endsWith('ing')) return { role: null, former: false, body: side };
  const stop = appositionEnd(doc, start, sentence[from]!);
  const head = roleHead(doc, known, start, stop);
  if (head < 0) return null;
  const finding = readApposition(doc, known, start, head, stop);
  if (isStated(finding.body) || word[stop]?.lower !== 'who' || sentence[stop] !== sentence[from]) return finding;
  return { ...finding, body: whoLeads(doc, known, stop + 1, sentence[from]!)?.body ?? finding.body };
}

/** "NAME of BODY", "NAME, for the prosecution": `link` is the preposition. */
function belongsTo(doc: Document, known: NamesAt, link: number): RoleFinding | null {
  const { word, sentence } = doc.tokens;
  const { lower } = word[link]!;
  const named =
    nameFrom(doc, known, skipThe(doc, link + 1)) ?? (lower === 'of' ? capitals(doc, known, link + 1) : null);
  const apposed = word[link - 1]!.text === ',';
  const body = named ?? (apposed ? nounBody(doc, known, link + 1, appositionEnd(doc, link, sentence[link]!)) : null);
  return body === null || !isWorkplace(doc, lower, body) ? null : { role: null, former: false, body };
}

/** "Ph.D., ", "’74, ": letters and years after a name are passed over. */
function afterLetters(doc: Document, from: number): number {
  const { word, length, sentence } = doc.tokens;
  const end = Math.min(length, from + 4);
  for (let i = from; i < end && sentence[i] === sentence[from]; i++) {
    const { flags, text } = word[i]!;
    if (text === ',') return i > from ? i + 1 : from;
    const letters = (flags & (WordFlag.digit | WordFlag.punctuation | WordFlag.abbreviation)) !== 0;
    if (!letters && !/^(?:Ph|D|[A-Z]{2,3})$/.test(text)) return from;
  }
  return from;
}

const WORKPLACES = kindsOfNoun('university') | kindsOfNoun('company') | kindsOfNoun('hospital');

/** "NAME of BODY" always; "NAME at BODY" where people work, not where they meet; else if the name tells what it is. */
function isWorkplace(doc: Document, link: string, body: BodyMention): boolean {
  if (link === 'of' || link === 'for') return true;
  if (body.by !== 'name') return link !== 'in';
  const kinds = kindsOfName(textOf(doc, body.name.from, body.name.to));
  return kinds !== UNTOLD && (link !== 'at' || (kinds & WORKPLACES) !== 0);
}

const skipThe = (doc: Document, i: number): number => (doc.tokens.word[i]?.lower === 'the' ? i + 1 : i);

/** The organisation whose name begins at the token. */
function nameFrom(doc: Document, { names, at }: NamesAt, i: number): BodyMention | null {
  const name = i < at.length && at[i]! >= 0 ? names[at[i]!]! : null;
  if (name?.type !== 'organization' || name.from !== i) return null;
  const place = (listsOf(textOf(doc, i, name.to).toLowerCase()) & ANY_PLACE) !== 0;
  return place ? null : { by: 'name', name };
}

function whoLeads(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const { lemma, length, word } = doc.tokens;
  for (let i = from; i < Math.min(length, from + 3) && doc.tokens.sentence[i] === sentence; i++) {
    if (WORKING.has(lemma[i]!) && word[i]!.lower.endsWith('s')) return worksAt(doc, known, i + 1, sentence);
    if (!LEADING.has(lemma[i]!)) continue;
    const end = appositionEnd(doc, i + 1, sentence);
    const body = nameFrom(doc, known, skipThe(doc, i + 1)) ?? committee(doc, known, i + 1, end);
    if (body !== null) return { role: null, former: isOver(doc, i, end), body };
  }
  return null;
}

/** "led the council until May", "ran the bank from 2003 to 2010": what is over. "Who led the inquiry" speaks for it. */
function isOver(doc: Document, verb: number, end: number): boolean {
  const { word } = doc.tokens;
  if (word[verb]!.lower === doc.tokens.lemma[verb] || word[verb]!.lower.endsWith('s')) return false;
  for (let i = verb + 1; i < Math.min(end + 6, doc.tokens.length); i++) if (ENDS.has(word[i]!.lower)) return true;
  return false;
}

/** A noun phrase for a body of a known kind, or one already spoken of: "the House committee", "the team"; not "the heart unit". */
function committee(doc: Document, known: NamesAt, from: number, end: number): BodyMention | null {
  const body = nounBody(doc, known, from, end);
  if (body?.by !== 'noun') return null;
  const { word } = doc.tokens;
  const again = word[from]!.lower === 'the' && body.range.to - from === 2;
  return again || kindsOfNoun(word[body.range.to - 1]!.lower) !== 0 ? body : null;
}

/** "studies microbes at BODY", "sits on the transport committee": the first body after a preposition. */
function worksAt(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const end = appositionEnd(doc, from, sentence);
  for (let i = from; i < end; i++) {
    const { lower } = doc.tokens.word[i]!;
    if (!OF_BODY.has(lower) && lower !== 'on') continue;
    const body =
      nameFrom(doc, known, skipThe(doc, i + 1)) ?? nounBody(doc, known, i + 1, end) ?? capitals(doc, known, i + 1);
    if (body !== null) return { role: null, former: false, body };
  }
  return null;
}

/** Two capitalised words or more that the tagger took for no name: "for Tharsis Habitat". */
function capitals(doc: Document, { at }: NamesAt, i: number): BodyMention | null {
  const from = skipThe(doc, i);
  const { word, sentence, length } = doc.tokens;
  let to = from;
  while (to < length && sentence[to] === sentence[i] && at[to]! < 0 && (word[to]!.flags & WordFlag.capital) !== 0) to++;
  return to - from > 1 ? { by: 'noun', range: { from, to } } : null;
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

/**
 * Head of an apposition that says what somebody is: its last role word before the first preposition, else, with an
 * article, its last noun there ("an ornithologist at BODY"); −1: it says something else.
 */
function roleHead(doc: Document, { at, names }: NamesAt, from: number, end: number): number {
  const { word, pos } = doc.tokens;
  let head = -1;
  let noun = -1;
  for (let i = from; i < end; i++) {
    const { lower } = word[i]!;
    if (at[i]! >= 0 && names[at[i]!]!.type === 'person') return -1;
    if ((head >= 0 || noun >= 0) && (pos[i] === P.ADP || OF_BODY.has(lower))) break;
    if (head < 0 && pos[i] === P.ADP && at[i]! < 0 && lower !== 'of') break;
    if (isRoleWord(doc, i) || (factsOf(word[i]!).lists & In.roles) !== 0) head = i;
    else if (pos[i] === P.NOUN && at[i]! < 0) noun = i;
  }
  return head >= 0 || pos[from] !== P.DET ? head : noun;
}

function readApposition(doc: Document, known: NamesAt, from: number, head: number, end: number): RoleFinding {
  const { word, pos } = doc.tokens;
  const { names, at } = known;
  let start = from;
  if (pos[start] === P.DET && start < head) start++;
  const lead = readModifiers(doc, known, start, head + 1);
  // "a critic of BODY", "a cousin of BODY's founder" are outside of it.
  if (OUTSIDE.has(word[head]!.lower)) return { role: lead.role, former: lead.former, body: null };
  let { body } = lead;
  let stop = head + 1;
  for (let i = head + 1; i < end; i++) {
    stop = i + 1;
    if (isStated(body)) continue;
    const name = at[i]! >= 0 ? names[at[i]!]! : null;
    if (name?.type === 'organization') body = { by: 'name', name };
    else if (OF_BODY.has(word[i]!.lower)) body = nounBody(doc, known, i + 1, end) ?? body;
  }
  const began = word[start]!.lower;
  body ??= governed(doc, start, stop);
  if (word[stop - 1]!.lower === "'s") stop--;
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
    if (isBodyNoun(doc, i)) head = i;
    i++;
  }
  // "Secretary of state", "head of government": the bare noun names the office.
  const bare = head === from && (factsOf(word[head]!).lists & In.side) !== 0;
  return head >= 0 && head === i - 1 && !bare ? { by: 'noun', range: { from, to: head + 1 } } : null;
}
