/** Role and body after a name: "NAME, role of BODY", "NAME, BODY's role", "NAME, who leads BODY", "NAME of BODY". */
import { OUTSIDERS } from '../lexicon/role-bodies.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import {
  appositionEnd,
  capitals,
  isWorkplace,
  nameAfter,
  nameFrom,
  nounBody,
  OF_BODY,
  skipThe,
} from './body-phrase.js';
import { textOf } from './draft.js';
import { governed } from './governed.js';
import { readModifiers } from './role-before.js';
import { speaksFor, whoLeads, whoseBody } from './role-clause.js';
import { isRoleWord, isStated, type NamesAt, PAST, type RoleFinding } from './role-finding.js';
import { impliedBy } from './role-implied.js';
import { factsOf, In } from './wordfacts.js';

const OUTSIDE = new Set(OUTSIDERS);

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
  // "no relation to the senator", "two daughters and five grandchildren".
  if (lower === 'no' || doc.tokens.pos[start] === P.NUM) return null;
  if (lower === 'who') return whoLeads(doc, known, start + 1, sentence[from]!);
  if (lower === 'whose') return whoseBody(doc, known, start + 1);
  if (OF_BODY.has(lower)) return belongsTo(doc, known, start);
  const side = impliedBy(doc, start, start + 1);
  if (side?.by === 'office' && lower.endsWith('ing')) return { role: null, former: false, body: side };
  const voice = speaksFor(doc, known, start, sentence[from]!);
  if (voice !== null) return voice;
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
  const apposed = word[link - 1]!.text === ',';
  const start = skipThe(doc, link + 1);
  // "NAME, of the consultancy BODY".
  const name = apposed ? nameAfter(doc, known, start) : nameFrom(doc, known, start);
  const named = name ?? (lower === 'of' ? capitals(doc, known, link + 1) : null);
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
    // "a nurse there since it opened".
    if (i === head + 1 && word[i]!.lower === 'there') body = { by: 'pronoun', at: i };
    else if (name?.type === 'organization') body = { by: 'name', name };
    else if (OF_BODY.has(word[i]!.lower)) {
      // "professor of Civil Engineering" has a field there, not a body.
      const field = word[i]!.lower === 'of';
      body = nounBody(doc, known, i + 1, end) ?? (field ? null : capitals(doc, known, i + 1)) ?? body;
    }
  }
  const began = word[start]!.lower;
  body ??= governed(doc, start, stop);
  if (word[stop - 1]!.lower === "'s") stop--;
  const rest = lead.role === null ? null : lead.role + (stop > head + 1 ? ` ${textOf(doc, head + 1, stop)}` : '');
  return { role: rest, former: lead.former || PAST.has(began), body };
}
