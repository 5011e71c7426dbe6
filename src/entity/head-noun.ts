/** The noun that heads a source, and what kind of noun it is. */
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { ANY_ROLE, factsOf, In } from './wordfacts.js';

/** What kind of noun heads a source without a name of its own. */
export type NounClass = 'role' | 'roles' | 'body' | 'document' | 'group' | 'name' | 'other';

/** Last noun before the first preposition, comma, verb or relative pronoun; the last word when there is none. */
export function headNoun(doc: Document, from: number, to: number): number {
  const { word, pos } = doc.tokens;
  let head = -1;
  for (let i = from; i < to; i++) {
    const { lower, flags } = word[i]!;
    // "the growers' council".
    if (lower === "'" && i + 1 < to) continue;
    const stop = pos[i] === P.ADP || (flags & WordFlag.punctuation) !== 0 || ENDS.has(lower);
    // "the Leeds-based retailer"
    const verb = pos[i] === P.VERB && !isListed(doc, i) && word[i - 1]?.lower !== '-';
    if (head >= 0 && lower !== '-' && lower !== '/' && (stop || verb)) break;
    if (pos[i] === P.NOUN || pos[i] === P.PROPN || isListed(doc, i)) head = i;
  }
  return head >= 0 ? head : to - 1;
}

/** What follows only describes: "a letter to staff", "a man who". */
const ENDS = new Set(['who', 'that', 'to']);
const OWNING = new Set(["'", "'s"]);
const LISTED = ANY_ROLE | In.roles | In.bodyNoun | In.documentNoun | In.groupNoun;
const isListed = (doc: Document, i: number): boolean => (factsOf(doc.tokens.word[i]!).lists & LISTED) !== 0;

/** Kind of the noun at `head` of a phrase that begins at `from`. */
export function nounClassOf(doc: Document, from: number, head: number, determined: boolean): NounClass {
  const { lists } = factsOf(doc.tokens.word[head]!);
  if ((lists & ANY_ROLE) !== 0) return 'role';
  if ((lists & In.groupNoun) !== 0) return 'group';
  if ((lists & In.documentNoun) !== 0) return 'document';
  if ((lists & In.bodyNoun) !== 0) return 'body';
  if ((lists & In.roles) !== 0) return 'roles';
  // Written as only names are: "FiveThirtyEight", "RSPB", "The Daily Caller".
  if (/^\p{L}+\p{Lu}/u.test(doc.tokens.word[head]!.text)) return 'name';
  let capitals = determined;
  for (let i = from; i <= head; i++)
    capitals &&= (doc.tokens.flags[i]! & WordFlag.capital) !== 0 || OWNING.has(doc.tokens.word[i]!.lower);
  if (capitals) return 'name';
  return 'other';
}
