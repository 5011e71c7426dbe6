/** Where the numbers are: the sentences worth cutting, and the walk over their atoms. */
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDES,
  MULTIPLE_VERBS,
  MULTIPLES,
  PLURAL_MAGNITUDES,
  VULGAR_FRACTIONS,
} from '../lexicon/numeral-words.js';
import { NOBODY_IS, ZERO_COUNTED } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { mayHold, wordFilter } from '../stance/word-filter.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { readAmount } from './amount.js';
import { type Atoms, glued, isDash, isNumber, Kind, lower } from './atoms.js';
import { skipExcluded } from './exclusion.js';
import type { Amount } from './mention.js';
import { isName, isPronounOne } from './names.js';
import { readZero } from './zero.js';

/** Words that may open a numeral. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MAGNITUDES.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLE_VERBS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...['a', 'an', 'half', 'several', 'many', 'few', 'no', 'none', 'nobody'],
]);

/** Words that open a quantity only before certain others. */
const WEAK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', ZERO_COUNTED],
  ['nobody', NOBODY_IS],
  ...['several', 'many', 'few'].map((word) => [word, new Set(MAGNITUDES.keys())] as const),
]);

/** Words of which a sentence needs one to hold a quantity, if it has no digit: an article alone opens none. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [...OPENERS, ...DENOMINATORS.keys()].filter((word) => !/^(a|an)$/.test(word)),
);

/** The sentences that can hold a quantity, neighbours joined: the rest costs one look at each word. */
export function numericSentences(doc: Document): TokenRange[] {
  const { tokens } = doc;
  const ranges: TokenRange[] = [];
  for (const { from, to } of doc.sentences) {
    for (let t = from; t < to; t++) {
      const word = tokens.word[t]!;
      if ((word.flags & WordFlag.digit) === 0 && !triggers(doc, t)) continue;
      const open = openingOf(doc, from);
      const last = ranges.at(-1);
      if (last !== undefined && last.to >= open && tokens.block[last.from] === tokens.block[from]) {
        ranges[ranges.length - 1] = { from: last.from, to };
      } else ranges.push({ from: open, to });
      break;
    }
  }
  return ranges;
}

/** Where to read from: a stop inside "RM23.50" or before ".5" may have been taken for the end of a sentence. */
function openingOf({ tokens, sentences }: Document, from: number): number {
  if (from === 0 || tokens.start[from] !== tokens.end[from - 1] || tokens.block[from] !== tokens.block[from - 1])
    return from;
  return sentences[tokens.sentence[from - 1]!]!.from;
}

const TRIGGER_FILTER = wordFilter(TRIGGERS);

function triggers({ tokens }: Document, t: number): boolean {
  const { lower, lowerHash } = tokens.word[t]!;
  if (!mayHold(TRIGGER_FILTER, lowerHash) || !TRIGGERS.has(lower)) return false;
  const after = WEAK.get(lower);
  if (after === undefined) return true;
  for (let k = t + 1; k <= t + 3; k++) if (after.has(tokens.word[k]?.lower ?? '')) return true;
  return false;
}

export function readAmounts(a: Atoms): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < a.length; ) {
    if (a.kind[i] === Kind.number || a.kind[i] === Kind.other) {
      const after = skipExcluded(a, i);
      if (after > i) {
        i = after;
        continue;
      }
    } else if (!mayOpen(a, i)) {
      i++;
      continue;
    }
    const amount = readZero(a, i) ?? readAmount(a, i);
    // "per 100,000 people" belongs to the rate before it.
    if (amount === null || lower(a, i - 1) === 'per') {
      i = Math.max(i + 1, amount?.to ?? i);
      continue;
    }
    const name = isName(a, amount);
    if ((amount.value !== null || amount.low !== null) && !name && !isOne(a, amount)) amounts.push(amount);
    i = Math.max(i + 1, name ? nameEnd(a, amount.to) : amount.to);
  }
  return amounts;
}

/** Words before which an article opens a numeral: "a million", "a third", "a few hundred". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...['couple', 'few', 'half'],
]);

function mayOpen(a: Atoms, i: number): boolean {
  const word = a.lower[i]!;
  if (word === 'a' || word === 'an') return AFTER_ARTICLE.has(lower(a, i + 1));
  return OPENERS.has(word);
}

/** "Charlton 2-1", "pages 3-5": what is tied to a name's number belongs to the name. */
function nameEnd(a: Atoms, i: number): number {
  let k = i;
  while (isDash(a, k) && glued(a, k) && isNumber(a, k + 1) && glued(a, k + 1)) k += 2;
  return k;
}

const isOne = (a: Atoms, { numeral, unit }: Amount): boolean =>
  lower(a, numeral.from) === 'one' &&
  numeral.to === numeral.from + 1 &&
  numeral.style === 'words' &&
  unit === null &&
  isPronounOne(a, numeral.from);

/** Number words tied to a noun are a modifier that counts nothing new ("a five-year plan", "third-party"). */
export function isQuantity(a: Atoms, amount: Amount): boolean {
  const { numeral, unit, kind } = amount;
  // "He doubled down on it."
  if (kind === 'multiple' && lower(a, numeral.to) === 'down' && MULTIPLE_VERBS.has(lower(a, numeral.from)))
    return false;
  if (numeral.style !== 'words' && numeral.style !== 'fraction') return true;
  if (!isDash(a, numeral.to) || a.start[numeral.to] !== a.end[numeral.to - 1]) return true;
  if (kind === 'fraction') return false;
  // "four-, five- and six-cylinder": suspended, so it is counted.
  if (suspended(a, numeral.to + 1) || suspended(a, numeral.from - 1)) return true;
  return (unit !== null && kind !== 'duration') || lower(a, numeral.to + 1) === 'point';
}

const suspended = (a: Atoms, i: number): boolean =>
  /^(and|or|to|,)$/.test(lower(a, i)) && (isDash(a, i - 1) || (isDash(a, i - 2) && lower(a, i - 1) === ','));
