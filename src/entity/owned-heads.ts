/**
 * Bodies named by whom they are of: "the Bakers' League", "the Mill and Dock Workers' Union", "Marsham Women's Institute".
 * The apostrophe parts them into names, or into none, for the tagger.
 */
import { BODY_OWNERS, FREE_FOR } from '../lexicon/body-evidence.js';
import { COMPANY_SUFFIXES } from '../lexicon/role-bodies.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { INSTITUTE, kindsOfWord } from './body-kinds.js';
import { isCapital } from './context.js';
import type { Name } from './recognise.js';
import { ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

const OWNERS = new Set(BODY_OWNERS);
const SUFFIXES = new Set(COMPANY_SUFFIXES);
const NO_NAME = new Set(FREE_FOR);
/** How many words such a name has before the apostrophe, and after it. */
const LONGEST = 6;

/** A word in capitals that heads the name of a body. */
function heads(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i]!;
  if ((word.flags & WordFlag.capital) === 0) return false;
  const listed = (factsOf(word).lists & (In.organizationHead | In.bodyNoun)) !== 0;
  return listed || (kindsOfWord(word) & INSTITUTE) !== 0 || SUFFIXES.has(word.lower);
}

/** Names of that make, in the order of the text, but for those that the tagger found whole or longer. */
export function ownedHeads(doc: Document, names: readonly Name[]): Name[] {
  const { length, word, sentence } = doc.tokens;
  const found: Name[] = [];
  let next = 0;
  for (let i = 1; i + 1 < length; i++) {
    const { lower } = word[i]!;
    if ((lower !== "'" && lower !== "'s") || sentence[i - 1] !== sentence[i + 1]) continue;
    if (!isCapital(doc, i - 1) || !isCapital(doc, i + 1) || !owns(doc, i)) continue;
    const to = endOf(doc, i + 1);
    if (to === 0) continue;
    const from = startOf(doc, i - 1);
    while (next < names.length && names[next]!.to <= from) next++;
    const known = names[next];
    const whole = known?.type === 'organization' && known.from <= from && known.to >= to;
    if (!whole) found.push({ from, to, type: 'organization' });
  }
  return found;
}

/** An apostrophe, which no quotation mark is, after the plural of those whom a body can be of. */
function owns({ tokens: { word, start, end } }: Document, i: number): boolean {
  if (end[i - 1] !== start[i] || word[i - 1]!.text.length < 4) return false;
  const { lower } = word[i - 1]!;
  return word[i]!.lower === "'" ? lower.endsWith('s') : OWNERS.has(lower);
}

/** One past the last head of the run of capitals at the token; 0: none. */
function endOf(doc: Document, from: number): number {
  const { length, sentence } = doc.tokens;
  let to = 0;
  for (let i = from; i < length && i - from < LONGEST && sentence[i] === sentence[from]; i++) {
    if (!isCapital(doc, i)) break;
    if (heads(doc, i)) to = i + 1;
  }
  return to;
}

/** First token of the run of capitals that ends with the owner; over "and" where an article begins the name. */
function startOf(doc: Document, owner: number): number {
  const { word, sentence } = doc.tokens;
  let from = owner;
  let joined = -1;
  for (let i = owner - 1; i >= 0 && owner - i < LONGEST && sentence[i] === sentence[owner]; i--) {
    const { lower, text } = word[i]!;
    if (lower === 'the') return joined >= 0 ? joined : from;
    if (lower === 'and' || text === '&' || (text === ',' && joined >= 0)) {
      if (from !== i + 1 && joined !== i + 1) break;
      continue;
    }
    const { lists } = factsOf(word[i]!);
    if (!isCapital(doc, i) || NO_NAME.has(lower) || (lists & (ANY_TITLE | ANY_ROLE)) !== 0) break;
    if (from === i + 1 && joined < 0) from = i;
    else joined = i;
  }
  return from;
}
