/**
 * The body behind a role where no name stands beside it: "its spokesman", "the group's president", "city clerk", "Health
 * Secretary", "chief executive". What is stated wins over what the role implies.
 */
import {
  BODY_MODIFIERS,
  COURT_SIDES,
  LED_BY,
  MATTERS,
  OFFICE_BODIES,
  OUTSIDERS,
  OWN_OFFICES,
  PORTFOLIOS,
} from '../lexicon/role-bodies.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { kindsOfNoun, kindsOfRole } from './body-kinds.js';
import type { Affiliation } from './draft.js';
import { type Employers, isBodyNoun } from './employers.js';
import { type BodyMention, bare, type NamesAt } from './role-finding.js';

const MODIFIERS = new Set(BODY_MODIFIERS);
/** What ministers deal with: the word before "Secretary". */
export const PORTFOLIO: ReadonlySet<string> = new Set(PORTFOLIOS);
const OFFICE = new Map(OFFICE_BODIES.flatMap(([offices, words]) => offices.map((office) => [office, words] as const)));
const OWN = new Set(OWN_OFFICES);
const SIDE = new Map(COURT_SIDES);
const OUTSIDE = new Set(OUTSIDERS);
const NOT_BEFORE_ROLES = new Set(MATTERS);
/** "His business partner" is no partner of the firm that the text is about. */
const SOMEBODYS = new Set(['his', 'her', 'my', 'whose']);
const LEADERS = new Set(LED_BY);
const TEAM = kindsOfNoun('rovers');
const TAKES_UP = new Set(['its', 'their']);

/** The body of the role whose words are [from, to), the last of them the role's noun; `from` follows the determiner. */
export function impliedBody(doc: Document, { at }: NamesAt, from: number, to: number): BodyMention | null {
  return ownOffice(doc, from, to) ?? ownerOf(doc, (i) => at[i]! >= 0, from, to) ?? impliedBy(doc, from, to);
}

/** "The state auditor" is an office of its own, whatever state it is of. */
function ownOffice(doc: Document, from: number, to: number): NounOwner | null {
  const { word } = doc.tokens;
  const head = bare(word[to - 1]!.lower);
  const two = to - from > 1 ? `${word[to - 2]!.lower}-${head}` : '';
  return OWN.has(head) || OWN.has(two) ? { by: 'noun', range: { from, to } } : null;
}

/** A body by a noun or a pronoun. */
export type NounOwner = Extract<BodyMention, { by: 'noun' | 'pronoun' }>;

/** "its director", "the group's president", "company spokesman". */
export function ownerOf(doc: Document, named: (token: number) => boolean, from: number, to: number): NounOwner | null {
  const { word, pos, sentence } = doc.tokens;
  const before = from > 0 && sentence[from - 1] === sentence[from] ? word[from - 1]!.lower : '';
  if (TAKES_UP.has(before)) return OUTSIDE.has(word[to - 1]!.lower) ? null : { by: 'pronoun', at: from - 1 };
  for (let i = to - 2; i >= from; i--) {
    const { lower } = word[i]!;
    if (lower === "'s" || lower === "'") {
      // "Teachers' union leader": the possessive belongs to the body's name.
      if (i === from || named(i - 1)) return null;
      if (!isBodyNoun(doc, i - 1)) break;
      let start = i - 1;
      while (start > from && !named(start - 1) && nominal(pos[start - 1]!)) start--;
      return { by: 'noun', range: { from: start, to: i } };
    }
  }
  for (let i = to - 2; i >= from; i--) {
    if (named(i) || !modifiesRole(doc, i, to - 1) || word[i - 1]?.lower === 'of') continue;
    let start = i;
    while (start > from && !named(start - 1) && pos[start - 1] === P.NOUN) start--;
    // "teachers' union leader".
    if (word[start - 1]?.lower === "'" && start - 2 >= from && !named(start - 2)) start -= 2;
    return { by: 'noun', range: { from: start, to: i + 1 } };
  }
  return null;
}

/** "company spokesman", "fire service spokesman": a noun for a body, which no site or page is. */
function modifiesRole(doc: Document, i: number, role: number): boolean {
  const { lower } = doc.tokens.word[i]!;
  if (MODIFIERS.has(lower)) return true;
  // "union plumber" is a plumber.
  const head = doc.tokens.word[role]!.lower;
  return isBodyNoun(doc, i) && !NOT_BEFORE_ROLES.has(lower) && (LEADERS.has(head) || kindsOfRole([head]) !== 0);
}

const nominal = (tag: number): boolean => tag === P.NOUN || tag === P.PROPN || tag === P.ADJ;

/** "the governor's spokesman", "the Auditor-General's report": from what the office does. */
export function officeOwning(doc: Document, from: number, to: number): BodyMention | null {
  const { word } = doc.tokens;
  for (let i = from + 1; i < to; i++) {
    if (word[i]!.lower !== "'s") continue;
    const office = bare(word[i - 1]!.lower);
    if (OWN.has(office)) return { by: 'noun', range: { from, to: i } };
    const words = OFFICE.get(office);
    return words === undefined ? null : { by: 'office', words, at: from, kinds: 0 };
  }
  return null;
}

export function impliedBy(doc: Document, from: number, to: number): BodyMention | null {
  const { word } = doc.tokens;
  const words: string[] = [];
  // "Rep." sits in a house; a rep speaks for a firm.
  for (let i = from; i < to; i++) words.push(word[i]!.lower === 'rep.' ? 'congressman' : bare(word[i]!.lower));
  for (const first of words) {
    const side = SIDE.get(first);
    if (side !== undefined) return { by: 'office', words: side, at: from, kinds: 0 };
  }
  const head = words.at(-1)!;
  if (words[0] === 'shadow' && words.length > 1) return { by: 'office', words: ['opposition'], at: from, kinds: 0 };
  // "President NAME" is a country's, which the text would name; a firm's is "its president".
  if (head === 'president' && words.length === 1 && isTitleOf(doc, from)) return null;
  const owner = officeOwning(doc, from, to);
  if (owner !== null) return owner;
  if (head === 'secretary' && words.length > 1 && PORTFOLIO.has(words.at(-2)!))
    return { by: 'office', words: ['government'], at: from, kinds: 0 };
  const own = ownOffice(doc, from, to);
  if (own !== null) return own;
  const office = OFFICE.get(words.includes('detective') ? 'detective' : head) ?? OFFICE.get(words.slice(-2).join('-'));
  if (office !== undefined) return { by: 'office', words: office, at: from, kinds: 0 };
  if (head === 'partner' && SOMEBODYS.has(word[from - 1]?.lower ?? '')) return null;
  // "Manager NAME" is a team's where the text speaks of one.
  if (head === 'manager' && words.length === 1) return { by: 'role', kinds: TEAM, at: from };
  const kinds = kindsOfRole(words);
  // The chancellor of a country heads its treasury, any other a university.
  if (head === 'chancellor') return { by: 'office', words: ['treasury', 'exchequer'], at: from, kinds };
  return kinds === 0 ? null : { by: 'role', kinds, at: from };
}

/** A capitalised word right before a capitalised one, and after none that tells whose it is. */
const isTitleOf = ({ tokens: { flags } }: Document, i: number): boolean =>
  (flags[i]! & WordFlag.capital) !== 0 && ((flags[i + 1] ?? 0) & WordFlag.capital) !== 0;

/** What an office governs, or the body that a role is held in. */
export function employerBehind(
  employers: Employers,
  body: Extract<BodyMention, { by: 'office' | 'role' }>,
): Affiliation | null {
  const { at, kinds } = body;
  if (body.by === 'role') return employers.near(at, kinds) ?? employers.about(at, kinds) ?? employers.next(at, kinds);
  return employers.governed(at, body.words, kinds !== 0) ?? (kinds === 0 ? null : employers.about(at, kinds));
}
