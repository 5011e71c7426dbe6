/** Role and body before a name: "IMF chief economist NAME", "British Prime Minister NAME", "Labour's Mr NAME". */
import { DEMONYMS } from '../lexicon/country-demonyms.js';
import { PLACES_WITH_ARTICLE } from '../lexicon/country-regions.js';
import { FORMS_OF_ADDRESS, GOVERNMENT_OFFICES } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { textOf } from './draft.js';
import { type BodyMention, bare, isRoleWord, type NamesAt, PAST, type RoleFinding } from './role-finding.js';
import { ANY_PLACE, ANY_ROLE, factsOf, In } from './wordfacts.js';

const ADDRESS = new Set(FORMS_OF_ADDRESS);
const OFFICES = new Set(GOVERNMENT_OFFICES);
const WITH_ARTICLE = new Set(PLACES_WITH_ARTICLE);
const isAddress = (doc: Document, i: number): boolean => ADDRESS.has(bare(doc.tokens.word[i]!.lower));

/** "IMF chief economist NAME", "BODY's director, NAME", "former British Prime Minister NAME", "Labour's Mr NAME". */
export function roleBefore(doc: Document, known: NamesAt, { from }: TokenRange): RoleFinding | null {
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
export function readModifiers(doc: Document, { names, at }: NamesAt, from: number, to: number): RoleFinding {
  const { word } = doc.tokens;
  let former = false;
  let role = from;
  let body: BodyMention | null = null;
  for (let i = from; i < to; i++) {
    const { lower } = word[i]!;
    if (PAST.has(lower)) former = true;
    const name = at[i]! >= 0 ? names[at[i]!]! : null;
    if (name?.type === 'organization' && name.to < to && !isPlaceWord(doc, name)) {
      body = { by: 'name', name };
      role = name.to;
      i = name.to - 1;
    } else if (lower === "'s" || lower === "'") role = i + 1;
  }
  body ??= governed(doc, from, to);
  const text = textOf(doc, role, to);
  return { role: text === '' ? null : former && !PAST.has(word[role]!.lower) ? `former ${text}` : text, former, body };
}

/** "Foreign Secretary", "Defense Secretary", "Secretary of State": a secretary who is a minister. */
function isMinister(doc: Document, i: number): boolean {
  const { word, pos } = doc.tokens;
  const before = i > 0 && (word[i - 1]!.flags & WordFlag.capital) !== 0 && pos[i - 1] !== P.DET;
  return word[i + 1]?.lower === 'of' || before;
}

/** A place that the tagger took for a body: "U.S. Secretary of State". */
const isPlaceWord = (doc: Document, { from, to }: TokenRange): boolean =>
  to - from === 1 && (factsOf(doc.tokens.word[from]!).lists & ANY_PLACE) !== 0;

/** The place whose government an office belongs to: "British Prime Minister", "Malaysia's Prime Minister". */
export function governed(doc: Document, from: number, to: number): BodyMention | null {
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
    if (OFFICES.has(bare(lower)) && (bare(lower) !== 'secretary' || isMinister(doc, i))) office = true;
  }
  if (place === null || !office) return null;
  return { by: 'place', place: WITH_ARTICLE.has(bare(place.toLowerCase())) ? `the ${place}` : place };
}
