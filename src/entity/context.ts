/**
 * What the rest of the document tells about a token: the run of capitalised words it stands in, and how the same word
 * is used elsewhere. A name is introduced once in full ("Jane Doe, director of …") and then taken up in short.
 */
import { PLACE_PREPOSITIONS, SAYING_VERBS } from '../lexicon/name-contexts.js';
import { mix } from '../tagger/hash.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { listedNames } from './gazetteer.js';
import { ANY_FIRST_NAME, ANY_TITLE, factsOf, In } from './wordfacts.js';

/** Bits of {@link NameContext.seen}: how a word form is used anywhere in the document. */
export const Seen = {
  lower: 1,
  capitalInside: 1 << 1,
  afterTitle: 1 << 2,
  afterFirstName: 1 << 3,
  bySaying: 1 << 4,
  afterPlacePreposition: 1 << 5,
  withOrganizationHead: 1 << 6,
  afterThe: 1 << 7,
  acronym: 1 << 8,
  beforeLastName: 1 << 9,
  possessive: 1 << 10,
} as const;

export interface NameContext {
  /** What the lists and clusters say of each token: see {@link WordFacts}. */
  readonly lists: Int32Array;
  readonly cluster: Int16Array;
  readonly group: Int16Array;
  readonly connector: Uint8Array;
  /** Whether the token stands in a name that lists know: bits of `Listed`. */
  readonly listed: Uint8Array;
  /** Run of capitalised words that holds the token, as first token and one past the last; both equal: none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** The run with the small words that join such runs ("Bank of America"). */
  readonly longFrom: Int32Array;
  readonly longTo: Int32Array;
  /** Number of the word form, whatever its case. */
  readonly form: Int32Array;
  /** By form: bits of {@link Seen}. */
  readonly seen: Int32Array;
  /** By form: token where the longest run that holds the form begins and ends; −1 when it is in none. */
  readonly longestFrom: Int32Array;
  readonly longestTo: Int32Array;
}

const SAYING = new Set(SAYING_VERBS);
const PLACE_PREPOSITION = new Set(PLACE_PREPOSITIONS);

export function readContext(doc: Document): NameContext {
  const { length } = doc.tokens;
  const { form, forms } = numberForms(doc);
  const { lists, cluster, group, connector } = readFacts(doc);
  // Written out, as all that hot loops read: an object that was begun by a spread gets a new shape every time.
  const context: NameContext = {
    lists,
    cluster,
    group,
    connector,
    listed: listedNames(doc),
    runFrom: new Int32Array(length),
    runTo: new Int32Array(length),
    longFrom: new Int32Array(length),
    longTo: new Int32Array(length),
    form,
    seen: new Int32Array(forms),
    longestFrom: new Int32Array(forms).fill(-1),
    longestTo: new Int32Array(forms).fill(-1),
  };
  for (const { from, to } of doc.sentences) {
    findRuns(doc, context.runFrom, context.runTo, from, to, null);
    findRuns(doc, context.longFrom, context.longTo, from, to, context.connector);
  }
  collectUses(doc, context);
  markAcronyms(doc, context);
  return context;
}

/** Open-addressing table from a form's hash to its number; scratch, of which a text uses a power of two, twice its tokens. */
let slots = new Int32Array(2048);

function numberForms(doc: Document): { form: Int32Array; forms: number } {
  const { length, formHash } = doc.tokens;
  let size = 256;
  while (size < 2 * length) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  slots.fill(0, 0, size);
  const mask = size - 1;
  const form = new Int32Array(length);
  const hashes: number[] = [];
  for (let i = 0; i < length; i++) {
    const hash = formHash[i]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    // Numbers are kept plus one: 0 is a free slot.
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = hashes.push(hash);
    form[i] = slots[slot]! - 1;
  }
  return { form, forms: hashes.length };
}

function readFacts(doc: Document): Pick<NameContext, 'lists' | 'cluster' | 'group' | 'connector'> {
  const { length, word } = doc.tokens;
  const lists = new Int32Array(length);
  const cluster = new Int16Array(length);
  const group = new Int16Array(length);
  const connector = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const facts = factsOf(word[i]!);
    lists[i] = facts.lists;
    cluster[i] = facts.cluster;
    group[i] = facts.group;
    connector[i] = facts.connector;
  }
  return { lists, cluster, group, connector };
}

export const isCapital = (doc: Document, i: number): boolean => (doc.tokens.flags[i]! & WordFlag.capital) !== 0;

/** Runs of capitals in a sentence; with `connector`, up to two connectors may stand between capitals. */
function findRuns(
  doc: Document,
  runFrom: Int32Array,
  runTo: Int32Array,
  from: number,
  to: number,
  connector: Uint8Array | null,
): void {
  for (let i = from; i < to; ) {
    if (!isCapital(doc, i)) {
      runFrom[i] = i;
      runTo[i] = i;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to) {
      if (isCapital(doc, end)) end++;
      else if (connector !== null && connects(doc, connector, end, to)) end += isCapital(doc, end + 1) ? 1 : 2;
      else break;
    }
    for (let k = i; k < end; k++) {
      runFrom[k] = i;
      runTo[k] = end;
    }
    i = end;
  }
}

/** One or two connectors with a capital after them. */
function connects(doc: Document, connector: Uint8Array, i: number, to: number): boolean {
  if (i + 1 >= to || connector[i] === 0) return false;
  return isCapital(doc, i + 1) || (i + 2 < to && connector[i + 1] === 1 && isCapital(doc, i + 2));
}

function collectUses(doc: Document, context: NameContext): void {
  const { seen, form, runFrom, runTo, longestFrom, longestTo } = context;
  for (const { from, to, block } of doc.sentences) {
    const headline = doc.blocks[block]!.kind !== 'paragraph';
    for (let i = from; i < to; i++) {
      const f = form[i]!;
      if (!isCapital(doc, i)) {
        seen[f]! |= Seen.lower;
        continue;
      }
      if (headline) continue;
      seen[f]! |= usesOf(doc, context, i, from, to);
      const length = runTo[i]! - runFrom[i]!;
      if (length > longestTo[f]! - longestFrom[f]! || longestFrom[f]! < 0) {
        longestFrom[f] = runFrom[i]!;
        longestTo[f] = runTo[i]!;
      }
    }
  }
}

function usesOf(doc: Document, { runTo, lists }: NameContext, i: number, from: number, to: number): number {
  const { word, lemma } = doc.tokens;
  let bits = 0;
  if (i > from) {
    const before = word[i - 1]!;
    const listed = lists[i - 1]!;
    if ((before.flags & WordFlag.punctuation) === 0) bits |= Seen.capitalInside;
    if ((listed & ANY_TITLE) !== 0 && isCapital(doc, i - 1)) bits |= Seen.afterTitle;
    if ((listed & ANY_FIRST_NAME) !== 0 && isCapital(doc, i - 1)) bits |= Seen.afterFirstName;
    if (PLACE_PREPOSITION.has(before.lower)) bits |= Seen.afterPlacePreposition;
    if (before.lower === 'the') bits |= Seen.afterThe;
    if (SAYING.has(lemma[i - 1]!)) bits |= Seen.bySaying;
  }
  const end = runTo[i]!;
  if (end > i + 1 && (lists[end - 1]! & In.organizationHead) !== 0) bits |= Seen.withOrganizationHead;
  if (end === i + 2 && (lists[i]! & ANY_FIRST_NAME) !== 0) bits |= Seen.beforeLastName;
  if (i + 1 < to) {
    if (SAYING.has(lemma[i + 1]!)) bits |= Seen.bySaying;
    if (word[i + 1]!.lower === "'s") bits |= Seen.possessive;
  }
  return bits;
}

/** Forms in capitals whose letters are the initials of a longer run in the document. */
function markAcronyms(doc: Document, { form, seen, longFrom, longTo }: NameContext): void {
  const initials = new Set<number>();
  for (let i = 0; i < doc.tokens.length; i = Math.max(i + 1, longTo[i]!)) {
    if (longTo[i]! - longFrom[i]! < 2) continue;
    // With the small words' initials and without: "Department of Defense" is DOD, "Bank of England" may be BE.
    let all = 0;
    let capitals = 0;
    for (let k = longFrom[i]!; k < longTo[i]!; k++) {
      const code = doc.tokens.word[k]!.lower.charCodeAt(0);
      all = mix(all, code);
      if (isCapital(doc, k)) capitals = mix(capitals, code);
    }
    initials.add(all).add(capitals);
  }
  if (initials.size === 0) return;
  for (let i = 0; i < doc.tokens.length; i++) {
    const { flags, lower } = doc.tokens.word[i]!;
    if ((flags & WordFlag.allCaps) === 0 || lower.length > 10) continue;
    let letters = 0;
    for (let c = 0; c < lower.length; c++) if (lower[c] !== '.') letters = mix(letters, lower.charCodeAt(c));
    if (initials.has(letters)) seen[form[i]!]! |= Seen.acronym;
  }
}
