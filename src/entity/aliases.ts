/**
 * Other names that the text itself declares: "Name of Body (ACR)", "Body (ACR, Other Name, or XYZ)", "Body, or ACR,",
 * "Body, also known as Other Name,".
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital } from './context.js';
import type { Name } from './recognise.js';

/** Longest bracket and longest name in it, in tokens. */
const LONGEST_BRACKET = 24;
const LONGEST_ALIAS = 6;

export interface Declared extends TokenRange {
  /** First token of the name that this is another name of. */
  readonly of: number;
}

/** Declared aliases of organisations, in the order of the text. */
export function declaredAliases(doc: Document, names: readonly Name[]): Declared[] {
  const found: Declared[] = [];
  const seen = new Set<number>();
  for (const name of names) {
    if (name.type !== 'organization') continue;
    for (const range of aliasesAfter(doc, name)) {
      if (seen.has(range.from)) continue;
      seen.add(range.from);
      found.push({ from: range.from, to: range.to, of: name.from });
    }
  }
  return found;
}

function aliasesAfter(doc: Document, { from, to }: Name): TokenRange[] {
  const { word, sentence, length } = doc.tokens;
  const next = to < length && sentence[to] === sentence[from] ? word[to]!.text : '';
  if (next === '(') {
    const end = closing(doc, to + 1);
    return end < 0 ? [] : pieces(doc, to + 1, end);
  }
  if (next !== ',') return [];
  const start = afterKnownAs(doc, to + 1);
  if (start < 0) return [];
  let end = start;
  while (end < length && end - start < LONGEST_ALIAS && sentence[end] === sentence[from] && isCapital(doc, end)) end++;
  return end > start && word[end]?.text === ',' ? [{ from: start, to: end }] : [];
}

function closing(doc: Document, from: number): number {
  const { word, sentence, length } = doc.tokens;
  const end = Math.min(length, from + LONGEST_BRACKET);
  for (let i = from; i < end && sentence[i] === sentence[from]; i++) if (word[i]!.text === ')') return i;
  return -1;
}

/** Token after "or", "also known as", "known as", "formerly"; −1 when none of these stands at `i`. */
function afterKnownAs(doc: Document, i: number): number {
  const lower = (k: number) => doc.tokens.word[k]?.lower;
  // "or" declares a name only when an acronym follows: "Ford, or Toyota," is a choice.
  if (lower(i) === 'or') return ((doc.tokens.word[i + 1]?.flags ?? 0) & WordFlag.allCaps) !== 0 ? i + 1 : -1;
  const known = lower(i) === 'also' || lower(i) === 'better' || lower(i) === 'commonly' ? i + 1 : i;
  if (lower(known) === 'known' && lower(known + 1) === 'as') return lower(known + 2) === 'the' ? known + 3 : known + 2;
  return lower(i) === 'formerly' ? i + 1 : -1;
}

const SEPARATORS = new Set([',', ';', '/', 'or', 'and']);

/** Names between separators; none at all when one piece is no name, for then the bracket says something else. */
function pieces(doc: Document, from: number, to: number): TokenRange[] {
  const { word } = doc.tokens;
  const found: TokenRange[] = [];
  for (let i = from; i < to; ) {
    let start = i;
    while (i < to && !SEPARATORS.has(word[i]!.lower)) i++;
    while (start < i && isFiller(word[start]!.lower, word[start]!.flags)) start++;
    let end = i;
    while (end > start && (word[end - 1]!.flags & (WordFlag.doubleMark | WordFlag.singleMark)) !== 0) end--;
    if (end > start) {
      if (!isNameLike(doc, start, end)) return [];
      found.push({ from: start, to: end });
    }
    i++;
  }
  return found;
}

const isFiller = (lower: string, flags: number): boolean =>
  lower === 'the' ||
  lower === 'or' ||
  lower === 'formerly' ||
  (flags & (WordFlag.doubleMark | WordFlag.singleMark)) !== 0;

/** Capital at the start, no digit, no lone letter as in a party tag "R-Ohio". */
function isNameLike(doc: Document, from: number, to: number): boolean {
  if (to - from > LONGEST_ALIAS || !isCapital(doc, from)) return false;
  const { word } = doc.tokens;
  if (word[from]!.text.length < 2) return false;
  for (let i = from; i < to; i++) if ((word[i]!.flags & WordFlag.digit) !== 0) return false;
  return !/^[A-Z]-/.test(word[from]!.text);
}

const LONGEST_FULL_NAME = 12;

/**
 * Names that an acronym in brackets spells out, after Schwartz & Hearst 2003: in "Joint Body for Trade of Utopia (JBTU)"
 * the capitalised words whose initials are the acronym's letters are one name. Type: that of the name the tagger found
 * there if it is the same, else organisation.
 */
export function spelledOut(doc: Document, names: readonly Name[]): Name[] {
  const { word, sentence, length } = doc.tokens;
  const found: Name[] = [];
  for (let i = 1; i + 1 < length; i++) {
    if (word[i]!.text !== '(' || sentence[i] !== sentence[i + 1]) continue;
    const acronym = word[i + 1]!;
    const letters = acronym.lower.replaceAll('.', '');
    if ((acronym.flags & WordFlag.allCaps) === 0 || letters.length < 3 || letters.length > 8) continue;
    const from = startOfFullName(doc, i, letters);
    if (from < 0 || i - from < 2) continue;
    found.push({ from, to: i, type: typeAt(names, from, i) ?? 'organization' });
  }
  return found;
}

const typeAt = (names: readonly Name[], from: number, to: number): Name['type'] | undefined =>
  names.find((name) => name.from === from && name.to === to)?.type;

/** First token of the words before `end` whose initials, with or without those of small words, are the letters; −1. */
function startOfFullName(doc: Document, end: number, letters: string): number {
  const { word, sentence } = doc.tokens;
  let all = '';
  let capitals = '';
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_FULL_NAME) && sentence[i] === sentence[end]; i--) {
    const { lower, flags } = word[i]!;
    if (lower === "'s" || lower === '-' || lower === '&') continue;
    if ((flags & WordFlag.punctuation) !== 0 && lower !== ',') return -1;
    all = lower.charAt(0) + all;
    if (isCapital(doc, i)) {
      capitals = lower.charAt(0) + capitals;
      if (capitals === letters || all === letters) return i;
    }
    if (capitals.length > letters.length) return -1;
  }
  return -1;
}
