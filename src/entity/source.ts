/**
 * Reads a source as written ("the Quill report", "she", "IMF chief economist Jane Doe"): what its head is, and which
 * names stand around the head. Who that is in the document, `speakers.ts` decides.
 */
import { FEMININE, FIRST_PERSON, MASCULINE, NEUTER, PLURAL, RELATIVE } from '../lexicon/gender-pronouns.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { EntityDraft, EntityIndex } from './entities.js';
import { headNoun, type NounClass, nounClassOf } from './head-noun.js';
import { afterBase, relativeAfter } from './noun-phrase.js';
import { isLetters } from './trim.js';
import { ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'first' | 'relative';

export type SourceReading =
  | { readonly form: 'pronoun'; readonly pronoun: PronounClass }
  | { readonly form: 'name'; readonly entity: EntityDraft; readonly mention: TokenRange }
  | { readonly form: 'names'; readonly entities: readonly EntityDraft[] }
  | {
      readonly form: 'noun';
      /** The noun phrase without its determiner. */
      readonly phrase: TokenRange;
      /** Its head noun. */
      readonly head: number;
      readonly nounClass: NounClass;
      /** "the", "this", a possessive: it takes up something known. */
      readonly definite: boolean;
      /** The body that stands before the head, or after it with "of", "by", "for", "from". */
      readonly body: EntityDraft | null;
      /** "his", or a person's name with 's: somebody's. */
      readonly owned: boolean;
      /** Words between determiner and head that are no name. */
      readonly modified: boolean;
    };

const PRONOUNS = new Map<string, PronounClass>([
  ...MASCULINE.map((w) => [w, 'he'] as const),
  ...FEMININE.map((w) => [w, 'she'] as const),
  ...NEUTER.map((w) => [w, 'it'] as const),
  ...PLURAL.map((w) => [w, 'they'] as const),
  ...FIRST_PERSON.map((w) => [w, 'first'] as const),
  ...RELATIVE.map((w) => [w, 'relative'] as const),
]);

const MADE_BY = new Set(['by', 'from']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'any', 'no']);
/** "his lawyer" is somebody new more often than somebody named. */
const OWNED = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
const POSSESSIVE = new Set(["'s", "'"]);

export function pronounClass(lower: string): PronounClass | null {
  return PRONOUNS.get(lower) ?? null;
}

/** Reads a source; null when it holds no word. */
export function readSource(doc: Document, index: EntityIndex, range: TokenRange): SourceReading | null {
  const { from, to: end } = trimMarks(doc, range);
  if (end <= from) return null;
  const to = withName(doc, index, from, end);
  const pronoun = pronounAt(doc, index, from, to);
  if (pronoun !== null) return { form: 'pronoun', pronoun };
  const mentions = mentionsIn(index, from, to);
  const people = mentions.filter((m) => m.entity.type === 'person' && isHead(doc, index, m, from, to));
  if (people.length > 1 && joined(doc, people)) return { form: 'names', entities: people.map((m) => m.entity) };
  if (people.length > 0) return { form: 'name', entity: people[0]!.entity, mention: people[0]! };
  const bodies = mentions.filter((m) => m.entity.type !== 'person' && isHead(doc, index, m, from, to));
  const [body] = bodies;
  // "Poland and Slovakia", with nothing else between.
  if (bodies.length === 2 && body!.from === from && bodies[1]!.to === to && isAnd(doc, body!.to, bodies[1]!.from))
    return { form: 'names', entities: bodies.map((m) => m.entity) };
  if (body !== undefined) return { form: 'name', entity: body.entity, mention: body };
  return readNoun(doc, index, mentions, from, to);
}

/** A source cut off between a title and the name it stands before goes on to the end of the name. */
function withName(doc: Document, index: EntityIndex, from: number, to: number): number {
  const { word, length, sentence } = doc.tokens;
  if (to - from > 2 || to >= length || sentence[to] !== sentence[to - 1]) return to;
  const title = (factsOf(word[to - 1]!).lists & (ANY_TITLE | ANY_ROLE)) !== 0;
  const next = title && index.at(to - 1) === null ? index.mentionAt(to) : null;
  return next !== null && next.from === to && index.at(to)?.type === 'person' ? next.to : to;
}

function trimMarks(doc: Document, { from, to }: TokenRange): TokenRange {
  const { word } = doc.tokens;
  let a = from;
  let b = Math.min(to, doc.tokens.length);
  while (a < b && (word[a]!.flags & WordFlag.punctuation) !== 0) a++;
  while (b > a && (word[b - 1]!.flags & WordFlag.punctuation) !== 0) b--;
  // "The company's announcement".
  while (b > a + 1 && POSSESSIVE.has(word[b - 1]!.lower)) b--;
  return { from: a, to: b };
}

/** A pronoun alone, or before words that only limit it ("he himself", "they all", "those who …"). */
function pronounAt(doc: Document, index: EntityIndex, from: number, to: number): PronounClass | null {
  const found = pronounClass(doc.tokens.word[from]!.lower);
  if (found === null) return null;
  if (to - from === 1) return found;
  if (OWNED.has(doc.tokens.word[from]!.lower) && doc.tokens.word[from]!.lower !== 'her') return null;
  const next = doc.tokens.word[from + 1]!;
  const pos = doc.tokens.pos[from + 1]!;
  const nominal = pos === P.NOUN || pos === P.PROPN || pos === P.ADJ || index.at(from + 1) !== null;
  return nominal || (next.flags & WordFlag.capital) !== 0 || next.lower === 'who' ? null : found;
}

interface Mention extends TokenRange {
  readonly entity: EntityDraft;
}

function mentionsIn(index: EntityIndex, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; ) {
    const entity = index.at(i);
    const mention = index.mentionAt(i);
    if (entity === null || mention === null) {
      i++;
      continue;
    }
    found.push({ entity, from: mention.from, to: Math.min(to, mention.to) });
    i = Math.max(i + 1, mention.to);
  }
  return found;
}

/** Whether a name heads the phrase: it neither modifies a noun after it nor depends on a preposition or verb before. */
function isHead(doc: Document, index: EntityIndex, name: Mention, from: number, to: number): boolean {
  const { word, pos } = doc.tokens;
  if (name.to < to && POSSESSIVE.has(word[name.to]!.lower) && name.to + 1 < to) return false;
  if (isDescribed(doc, name, from)) return true;
  // "NAME KC".
  const next = name.to < to && isLetters(doc, name.to) ? name.to + 1 : name.to;
  if (next < to) {
    if (nounFollows(doc, index, next, to)) return false;
    if (index.at(next) !== null && word[next - 1]!.text !== ',' && name.entity.type !== 'person') return false;
  }
  for (let i = from; i < name.from; i++) {
    if (index.at(i) !== null) continue;
    const { lower } = word[i]!;
    if (lower === 'who') return false;
    // "lead author NAME": no source begins with a verb.
    if (i > from && pos[i] === P.VERB && (word[i]!.flags & WordFlag.capital) === 0 && !lower.endsWith('ing'))
      return false;
    // "chief economist of BODY", but "Secretary of State NAME".
    if (pos[i] === P.ADP && i > from && (name.entity.type !== 'person' || !commaOrRoleAfter(doc, i, name.from)))
      return false;
  }
  return true;
}

/** "Its managing director, NAME": a role and a comma before a name, or its title, say who the name is. */
function isDescribed(doc: Document, name: Mention, from: number): boolean {
  const { word } = doc.tokens;
  let at = name.from - 1;
  if (at > from && (factsOf(word[at]!).lists & ANY_TITLE) !== 0) at--;
  if (name.entity.type !== 'person' || at <= from || word[at]!.text !== ',') return false;
  for (let i = from; i < at; i++) if (word[i]!.lower === 'who') return false;
  return true;
}

/** Whether the words from `i` on lead to a noun that the name before them modifies: "special assistant", "/Ipsos poll". */
function nounFollows(doc: Document, index: EntityIndex, i: number, to: number): boolean {
  const { word, pos } = doc.tokens;
  let at = i;
  while (at < to && (word[at]!.text === '/' || word[at]!.text === '-')) at++;
  const skipped = at > i;
  // "The Leeds-based retailer".
  if (skipped && at < to && index.at(at) === null && word[at]!.lower === word[at]!.text) at++;
  while (at < to && (pos[at] === P.ADJ || (skipped && index.at(at) !== null))) at++;
  if (at === to) return pos[at - 1] === P.ADJ;
  return index.at(at) === null && (pos[at] === P.NOUN || pos[at] === P.PROPN);
}

/** Between a preposition and a name: a comma, or a noun next to the name, frees the name from the preposition. */
function commaOrRoleAfter(doc: Document, adposition: number, name: number): boolean {
  if (name - 1 === adposition) return false;
  const before = doc.tokens.word[name - 1]!;
  if (before.text === ',') return true;
  // "A spokesman for Ms Doe" is not she.
  if (name - 2 === adposition && (factsOf(before).lists & (In.maleTitle | In.femaleTitle)) !== 0) return false;
  return doc.tokens.pos[name - 1] !== P.DET && (before.flags & WordFlag.capital) !== 0;
}

const isAnd = ({ tokens: { word } }: Document, from: number, to: number): boolean =>
  to === from + 1 && word[from]!.lower === 'and';

function joined(doc: Document, people: readonly Mention[]): boolean {
  for (let i = 1; i < people.length; i++) {
    let and = false;
    for (let k = people[i - 1]!.to; k < people[i]!.from; k++) if (doc.tokens.word[k]!.lower === 'and') and = true;
    if (and && people[i]!.entity !== people[0]!.entity) return true;
  }
  return false;
}

function readNoun(
  doc: Document,
  index: EntityIndex,
  mentions: readonly Mention[],
  from: number,
  to: number,
): SourceReading {
  const { word, pos } = doc.tokens;
  const first = word[from]!.lower;
  // "One of the nurses", "No 10" are names as they stand.
  const next = word[from + 1];
  const kept = next !== undefined && (next.lower === 'of' || (first === 'no' && (next.flags & WordFlag.digit) !== 0));
  const determined = !kept && (pos[from] === P.DET || INDEFINITE.has(first) || PRONOUNS.has(first));
  const start = determined && to - from > 1 ? from + 1 : from;
  const head = headNoun(doc, start, to);
  const based = afterBase(doc, start, head);
  const limit = relativeAfter(doc, head, to);
  const definite =
    (determined && !INDEFINITE.has(first) && !OWNED.has(first)) ||
    (!INDEFINITE.has(first) && mentions.some((m) => m.from <= start && m.to < head + 1));
  const body = mentions.find(
    (m) => m.entity.type !== 'person' && m.from >= based && m.from < limit && belongs(doc, m, head),
  );
  let modified = false;
  for (let i = based; i < head; i++) if (index.at(i) === null && !POSSESSIVE.has(word[i]!.lower)) modified = true;
  return {
    form: 'noun',
    phrase: { from: start, to },
    head,
    nounClass: nounClassOf(doc, start, head, start > from),
    definite,
    body: body?.entity ?? bodyBehind(doc, index, to),
    owned: OWNED.has(first) || mentions.some((m) => m.entity.type === 'person' && m.to <= head),
    modified,
  };
}

/** The body after a source that was cut off before "by" or "from": "a report", "by the monitoring group NAME". */
function bodyBehind(doc: Document, index: EntityIndex, to: number): EntityDraft | null {
  const { word, sentence, length } = doc.tokens;
  if (to >= length || sentence[to] !== sentence[to - 1] || !MADE_BY.has(word[to]!.lower)) return null;
  let at = to + 1;
  while (at < length && at - to < 5 && index.at(at) === null && describes(doc, at)) at++;
  const entity = at < length && sentence[at] === sentence[to] ? index.at(at) : null;
  return entity?.type === 'organization' ? entity : null;
}

/** A body before the head, or after it with a preposition. */
function belongs(doc: Document, name: Mention, head: number): boolean {
  if (name.to <= head) return true;
  // "by the consultants NAME": an article and nouns may stand between.
  let at = name.from - 1;
  while (at > head && name.from - at < 4 && describes(doc, at)) at--;
  const link = doc.tokens.word[at]?.lower;
  return link === 'of' || link === 'by' || link === 'for' || link === 'from' || link === 'at' || link === 'with';
}

/** "the monitoring group" before a body's name. */
function describes(doc: Document, i: number): boolean {
  const tag = doc.tokens.pos[i];
  return tag === P.DET || tag === P.NOUN || tag === P.ADJ || doc.tokens.word[i]!.lower.endsWith('ing');
}
