/**
 * Names whose type is open: what the tagger took for a place or person without a list behind it, and capitalised words
 * that it passed over. `body-evidence.ts` says which of them the text shows to be bodies.
 */
import { FREE_FOR, NAME_LINKS } from '../lexicon/body-evidence.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital, type NameContext, Seen } from './context.js';
import { textOf } from './draft.js';
import type { Name } from './recognise.js';
import { isLetters, isPeople } from './trim.js';
import { ANY_FIRST_NAME, ANY_LAST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In, listsOf } from './wordfacts.js';

/** A name that may be a body's. */
export interface OpenName extends Name {
  /** The tagger found it, with that type; else it passed the words over. */
  readonly found: boolean;
  /** It begins with a first name that lists know: only what no person can have makes it a body's. */
  readonly personal: boolean;
  /** A single word that the tagger took for a person though no list and no full name in the text has it. */
  readonly unheard: boolean;
}

const openName = ({ from, to, type }: Name, personal: boolean, unheard: boolean): OpenName => ({
  from,
  to,
  type,
  found: true,
  personal,
  unheard,
});
const passedOver = (from: number, to: number, type: Name['type']): OpenName => ({
  from,
  to,
  type,
  found: false,
  personal: false,
  unheard: false,
});

const LINKS = new Set(NAME_LINKS);
const NO_NAME = new Set(FREE_FOR);
/** Sentences of a text that is long enough to introduce who it names. */
const INTRODUCES = 8;
/** Longest name that is put together from words the tagger passed over. */
const LONGEST = 8;

/** Open names in the order of the text, none over a name whose type is sure. */
export function openNames(doc: Document, context: NameContext, names: readonly Name[]): OpenName[] {
  const open: OpenName[] = [];
  const ends = lastWords(context, names);
  let next = 0;
  for (let i = 0; i < doc.tokens.length; ) {
    const name = names[next];
    if (name !== undefined && i >= name.from) {
      next++;
      if (name.type !== 'organization' && isOpen(doc, name))
        open.push(openName(name, isPersonal(doc, name), isUnheard(doc, context, name, ends)));
      i = Math.max(i, name.to);
      continue;
    }
    const to = runEnd(doc, context, i, name?.from ?? doc.tokens.length);
    const person = to - i > 2 && isLetters(doc, to - 1);
    if (to > i) open.push(passedOver(i, person ? to - 1 : to, person ? 'person' : 'organization'));
    i = Math.max(i + 1, to);
  }
  return open;
}

/** Forms of the words that people's names of several words are made of. */
function lastWords({ form }: NameContext, names: readonly Name[]): Set<number> {
  const forms = new Set<number>();
  for (const { from, to, type } of names)
    if (type === 'person' && to - from > 1) for (let i = from; i < to; i++) forms.add(form[i]!);
  return forms;
}

/** A text long enough to introduce people names nobody by a surname alone who has not been named in full or with a title. */
function isUnheard(
  doc: Document,
  { seen, form, longestFrom, longestTo }: NameContext,
  { from, to, type }: Name,
  ends: Set<number>,
): boolean {
  if (doc.sentences.length < INTRODUCES) return false;
  if (type !== 'person' || to - from > 1 || ends.has(form[from]!)) return false;
  const { lists } = factsOf(doc.tokens.word[from]!);
  if ((lists & (ANY_FIRST_NAME | ANY_LAST_NAME)) !== 0) return false;
  // Nor is it part of a longer run of capitals, which the tagger may have split.
  if (longestTo[form[from]!]! - longestFrom[form[from]!]! > 1) return false;
  return (seen[form[from]!]! & (Seen.afterTitle | Seen.afterFirstName)) === 0;
}

const isPersonal = (doc: Document, { from, type }: Name): boolean =>
  type === 'person' && (factsOf(doc.tokens.word[from]!).lists & ANY_FIRST_NAME) !== 0;

/** Neither a place that the lists know, nor a person by a title or a first name alone. */
function isOpen(doc: Document, { from, to, type }: Name): boolean {
  const first = factsOf(doc.tokens.word[from]!).lists;
  if ((first & ANY_TITLE) !== 0 && (first & In.organizationHead) === 0) return false;
  if (type === 'person') return (first & ANY_FIRST_NAME) === 0 || to - from > 1;
  return (listsOf(textOf(doc, from, to).toLowerCase()) & (ANY_PLACE | In.demonym)) === 0;
}

/** A word that heads names of bodies. */
export const isHead = (doc: Document, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & In.organizationHead) !== 0;

/**
 * End of the run of capitalised words at `i`, over "&" always and over "of", "for" where a word for a body stands before
 * it ("Federation of Small Shops"); `i` itself where no name can begin.
 */
function runEnd(doc: Document, context: NameContext, i: number, limit: number): number {
  if (!beginsName(doc, context, i)) return i;
  const { word, sentence } = doc.tokens;
  let to = i + 1;
  for (let k = to; k < limit && k - i < LONGEST && sentence[k] === sentence[i]; k++) {
    const { lower, text } = word[k]!;
    if (isCapital(doc, k) && !NO_NAME.has(lower)) to = k + 1;
    else if (
      k > to ||
      !(text === '&' || (LINKS.has(lower) && (isHead(doc, k - 1) || factsOf(word[k - 1]!).lists & In.bodyNoun)))
    )
      if (!(lower === 'the' && k === to + 1)) break;
  }
  // "Progress Leader NAME": the role is no part of the name.
  while (to > i && (factsOf(word[to - 1]!).lists & (ANY_TITLE | ANY_ROLE)) !== 0) to--;
  return isPeople(doc, { from: i, to }) ? i : to;
}

function beginsName(doc: Document, { seen, form }: NameContext, i: number): boolean {
  const { word, pos, sentence } = doc.tokens;
  const { lower, flags } = word[i]!;
  if (!isCapital(doc, i) || (flags & (WordFlag.digit | WordFlag.punctuation)) !== 0) return false;
  if (NO_NAME.has(lower) || (factsOf(word[i]!).lists & (ANY_TITLE | ANY_ROLE | In.demonym | In.roles)) !== 0)
    return false;
  if (doc.blocks[doc.tokens.block[i]!]!.kind !== 'paragraph') return false;
  if (i > 0 && sentence[i - 1] === sentence[i]) return true;
  // At the start of a sentence any word has a capital.
  return (seen[form[i]!]! & Seen.lower) === 0 && (pos[i] === P.PROPN || pos[i] === P.NOUN);
}
