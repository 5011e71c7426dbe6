/** Kinds of bodies as bits: which body a role or a noun can mean. */
import { type BodyKind, INSTITUTE_NOUNS, KIND_WORDS, ROLE_BODIES } from '../lexicon/role-bodies.js';
import type { Word } from '../text/word.js';

const KINDS = Object.keys(KIND_WORDS) as BodyKind[];
const bitOf = new Map(KINDS.map((kind, i) => [kind, 1 << i]));
export const ANY_KIND = (1 << KINDS.length) - 1;
/** What a name without a telling word can be; a court, school, church or hospital says so in its name. */
export const UNTOLD = ['company', 'public', 'union', 'media', 'party'].reduce(
  (sum, kind) => sum | bitOf.get(kind as BodyKind)!,
  0,
);

const byWord = new Map<string, number>();
for (const kind of KINDS) {
  for (const word of KIND_WORDS[kind]) byWord.set(word, (byWord.get(word) ?? 0) | bitOf.get(kind)!);
}

/** Set for nouns that take up a body and are in none of the tagger's lists. */
export const INSTITUTE = 1 << KINDS.length;
for (const noun of INSTITUTE_NOUNS) byWord.set(noun, (byWord.get(noun) ?? 0) | INSTITUTE);

const byRole = new Map<string, number>();
for (const [roles, kinds] of ROLE_BODIES) {
  const bits =
    kinds === 'any' ? ANY_KIND & ~bitOf.get('court')! : kinds.reduce((sum, kind) => sum | bitOf.get(kind)!, 0);
  for (const role of roles) byRole.set(role, bits);
}

/** Kinds that a noun for bodies can mean; 0: it tells none. */
export const kindsOfNoun = (noun: string): number => (byWord.get(noun) ?? 0) & ANY_KIND;

/** The same for a token's word, looked up once per form, with {@link INSTITUTE}. */
export function kindsOfWord(word: Word): number {
  word.bodyKinds ??= byWord.get(word.lower) ?? 0;
  return word.bodyKinds;
}

/** Head of a body's name, in lower case: "council" of "Council of Europe" and of "Leeds City Council". */
export function headOfName(name: string): string {
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const head = link > 0 ? link - 1 : words.length - 1;
  return isHouseOfSome(words, head) ? words.slice(head - 1).join(' ') : words[head]!;
}

/** "The House", "House of Keys", "State House" are parliaments; the White House and Random House are none. */
const isHouseOfSome = (words: readonly string[], i: number): boolean =>
  words[i] === 'house' && i > 0 && words[i + 1] !== 'of' && words[i - 1] !== 'state' && words[i - 1] !== 'the';

/** Kinds that a name tells by its words; a name that tells none can be most. */
export function kindsOfName(name: string): number {
  let bits = 0;
  const words = name.toLowerCase().split(/[^\p{L}-]+/u);
  words.forEach((word, i) => {
    if (!isHouseOfSome(words, i)) bits |= kindsOfNoun(word);
  });
  return bits === 0 ? UNTOLD : bits;
}

/** Kinds of body that a role needs, by its words in lower case; 0: it needs none. */
export function kindsOfRole(words: readonly string[]): number {
  const stop = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at' || word === 'to');
  const own = stop > 0 ? words.slice(0, stop) : words;
  const last = own.at(-1) ?? '';
  for (let n = Math.min(3, own.length); n > 1; n--) {
    const bits = byRole.get(own.slice(-n).join('-'));
    if (bits !== undefined) return bits;
  }
  return byRole.get(last) ?? 0;
}
