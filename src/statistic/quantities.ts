/**
 * Every quantity of a text, normalised: numerals → amounts with unit → ranges → bounds, change, and what is counted.
 * Dates, clock times, years, ordinals, scores, ids and names with a number in them are left out.
 *
 * The split into value, bound, unit and concept follows CQE (Almasian et al., EMNLP 2023); the span follows labels.md.
 */
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDES,
  MULTIPLE_VERBS,
  MULTIPLES,
  PLURAL_MAGNITUDES,
  VULGAR_FRACTIONS,
} from '../lexicon/numeral-words.js';
import { ZERO_COUNTED } from '../lexicon/statistic-words.js';
import { PER_UNITS } from '../lexicon/unit-table.js';
import type { Change } from '../schema.js';
import { spanOf, type TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { readAge } from './age.js';
import { readAmount } from './amount.js';
import { type Atoms, glued, isDash, isNumber, isWord, lower, posOf, readAtoms } from './atoms.js';
import { readBound } from './bound.js';
import { readChange } from './change.js';
import { isName, isPronounOne, skipExcluded } from './exclusion.js';
import { measuredBefore, type NounPhrase, nounPhrase, skipDeterminers } from './measure.js';
import type { Amount, QuantityMention } from './mention.js';
import { readPoints } from './points.js';
import { joinAmounts } from './range.js';
import { readDenominator } from './unit.js';

export type { QuantityMention } from './mention.js';

/** Words that may open a numeral. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MAGNITUDES.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLE_VERBS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...['a', 'an', 'half', 'several', 'many', 'few', 'no', 'none'],
]);

/** Words without which no text has a quantity: an article alone opens none. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [...OPENERS, ...DENOMINATORS.keys()].filter((word) => word !== 'a' && word !== 'an'),
);

/** Finds every quantity, in order of the text, none overlapping another. Time is linear in the tokens. */
export function findQuantities(doc: Document): QuantityMention[] {
  if (!hasTrigger(doc)) return [];
  const atoms = readAtoms(doc);
  const amounts = joinAmounts(atoms, readAmounts(atoms)).filter((amount) => isQuantity(atoms, amount));
  const mentions: QuantityMention[] = [];
  let previous: { amount: Amount; counted: NounPhrase | null } | null = null;
  for (const amount of amounts) {
    readAge(atoms, amount);
    readPoints(atoms, amount);
    const counted = countedNoun(atoms, amount);
    readBound(atoms, amount, counted?.to ?? amount.to);
    if (previous !== null && amount.from < previous.amount.to)
      amount.from = Math.max(amount.numeral.from, previous.amount.to);
    const shared: NounPhrase | null = counted ?? inherited(atoms, amount, previous);
    mentions.push(mentionOf(atoms, amount, shared, counted));
    previous = { amount, counted: shared };
  }
  return mentions;
}

/** Most texts have a number; a text without any costs one look at each word. */
function hasTrigger({ tokens }: Document): boolean {
  for (let t = 0; t < tokens.length; t++) {
    const word = tokens.word[t]!;
    if ((word.flags & WordFlag.digit) !== 0 || TRIGGERS.has(word.lower)) return true;
  }
  return false;
}

function readAmounts(a: Atoms): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < a.length; ) {
    const digits = a.kind[i]! & 1;
    if (digits === 1 || (!isWord(a, i) && !VULGAR_FRACTIONS.has(a.lower[i]!)) || !OPENERS.has(a.lower[i]!)) {
      if (digits === 0) {
        i++;
        continue;
      }
      const after = skipExcluded(a, i);
      if (after > i) {
        i = after;
        continue;
      }
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

/** "Charlton 2-1", "pages 3-5": what is tied to a name's number belongs to the name. */
function nameEnd(a: Atoms, i: number): number {
  let k = i;
  while (isDash(a, k) && glued(a, k) && isNumber(a, k + 1) && glued(a, k + 1)) k += 2;
  return k;
}

/** "no deaths", "none of the": zero, said of what is counted when it happens. */
function readZero(a: Atoms, i: number): Amount | null {
  const word = a.lower[i]!;
  const none = word === 'none' && lower(a, i + 1) === 'of';
  if (
    !none &&
    !(
      word === 'no' &&
      (ZERO_COUNTED.has(lower(a, i + 1)) || (ZERO_COUNTED.has(lower(a, i + 2)) && posOf(a, i + 1) === P.ADJ))
    )
  )
    return null;
  const numeral = { from: i, to: i + 1, value: 0, low: null, scale: 1, style: 'words' } as const;
  return {
    from: i,
    to: i + 1,
    numeral,
    value: 0,
    low: null,
    high: null,
    bound: null,
    unit: null,
    kind: 'count',
    hyphenated: false,
  };
}

const isOne = (a: Atoms, { numeral, unit }: Amount): boolean =>
  lower(a, numeral.from) === 'one' &&
  numeral.to === numeral.from + 1 &&
  numeral.style === 'words' &&
  unit === null &&
  isPronounOne(a, numeral.from);

/** Number words tied to a noun are a modifier that counts nothing new ("a five-year plan", "third-party"). */
function isQuantity(a: Atoms, amount: Amount): boolean {
  const { numeral, unit, kind } = amount;
  if (numeral.style !== 'words' && numeral.style !== 'fraction') return true;
  if (!isDash(a, numeral.to) || a.start[numeral.to] !== a.end[numeral.to - 1]) return true;
  if (kind === 'fraction') return false;
  // "four-, five- and six-cylinder": suspended, so it is counted.
  if (suspended(a, numeral.to + 1) || suspended(a, numeral.from - 1)) return true;
  return (unit !== null && kind !== 'duration') || lower(a, numeral.to + 1) === 'point';
}

const suspended = (a: Atoms, i: number): boolean =>
  /^(and|or|to|,)$/.test(lower(a, i)) && (isDash(a, i - 1) || (isDash(a, i - 2) && lower(a, i - 1) === ','));

/** The noun phrase that the amount counts. */
function countedNoun(a: Atoms, amount: Amount): NounPhrase | null {
  const k = amount.hyphenated && isDash(a, amount.to) ? amount.to + 1 : amount.to;
  const word = lower(a, k);
  if (word === 'of') return nounPhrase(a, skipDeterminers(a, k + 1));
  if (amount.unit !== null && amount.kind !== 'percentage' && amount.kind !== 'money') return nounPhrase(a, k);
  const phrase = nounPhrase(a, amount.kind === 'fraction' ? skipDeterminers(a, k) : word === 'more' ? k + 1 : k);
  if (phrase === null || amount.unit !== null || lower(a, phrase.to) !== 'of') return phrase;
  return phrase;
}

/** "63 during the same period": the noun stated with the figure before it. */
function inherited(
  a: Atoms,
  amount: Amount,
  previous: { amount: Amount; counted: NounPhrase | null } | null,
): NounPhrase | null {
  if (previous?.counted == null || amount.unit !== null || amount.kind !== 'count' || previous.amount.kind !== 'count')
    return null;
  const t = a.token[amount.from]!;
  const before = a.token[previous.amount.from]!;
  return a.doc.tokens.sentence[t] === a.doc.tokens.sentence[before] ? previous.counted : null;
}

function mentionOf(a: Atoms, amount: Amount, counted: NounPhrase | null, own: NounPhrase | null): QuantityMention {
  const { doc } = a;
  const { start, end } = { start: a.start[amount.from]!, end: a.end[amount.to - 1]! };
  const tokens = tokenRange(a, amount.from, amount.to);
  const plainCount = amount.unit === null && amount.kind === 'count';
  const singular = plainCount && counted !== null ? singularName(a, counted) : null;
  const per = plainCount && own !== null ? readPer(a, own.to) : null;
  const measured = counted ?? measuredBefore(a, amount.from);
  return {
    ...spanOf(doc.text, start, end),
    ...tokens,
    value: amount.value,
    low: amount.bound === 'range' || amount.value === null ? amount.low : null,
    high: amount.high,
    bound: amount.bound ?? (amount.numeral.style === 'vague' ? 'about' : 'exact'),
    kind: per === null ? amount.kind : 'rate',
    unit:
      amount.unit === null
        ? amount.kind === 'fraction'
          ? 'fraction'
          : null
        : amount.unit.kind === 'multiple'
          ? null
          : amount.unit.symbol,
    unitName: amount.unit?.name ?? (per === null ? singular : `${singular} per ${per}`),
    measure: measured === null ? null : doc.text.slice(a.start[measured.from], a.end[measured.to - 1]),
    change: changeOf(a, amount),
    number: tokenRange(a, amount.numeral.from, amount.numeral.to),
    counted: own === null ? null : tokenRange(a, own.from, own.to),
    style: amount.numeral.style,
    modifier: amount.hyphenated,
  };
}

const tokenRange = (a: Atoms, from: number, to: number): TokenRange => ({
  from: a.token[from]!,
  to: a.token[to - 1]! + 1,
});

/** "per day", "a year", "per 100,000 people" after what is counted: what it is counted in. */
function readPer(a: Atoms, i: number): string | null {
  const word = lower(a, i);
  if (word === 'per' && isNumber(a, i + 1)) {
    const whole = nounPhrase(a, i + 2);
    return whole === null ? null : a.doc.text.slice(a.start[i + 1], a.end[whole.to - 1]);
  }
  if (word !== 'per' && !((word === 'a' || word === 'an' || word === 'each') && PER_UNITS.has(lower(a, i + 1))))
    return null;
  return readDenominator(a, i + 1)?.name ?? null;
}

/** "small tenancy" for "smaller tenancies": dictionary forms, without participles and adverbs. */
function singularName(a: Atoms, { from, to }: NounPhrase): string {
  const { tokens } = a.doc;
  let name = '';
  for (let k = from; k < to; k++) {
    const pos = posOf(a, k);
    if (isDash(a, k)) {
      if (name !== '') name += '-';
      continue;
    }
    if (pos === P.VERB || pos === P.ADV || pos === P.CCONJ || isNumber(a, k)) continue;
    const word = pos === P.NOUN || pos === P.ADJ ? tokens.lemma[a.token[k]!]! : lower(a, k);
    name += (name === '' || name.endsWith('-') ? '' : ' ') + word;
  }
  return name;
}

function changeOf(a: Atoms, amount: Amount): Change | null {
  if (amount.kind === 'duration' || amount.kind === 'age') return null;
  const move = readChange(a, amount.from, amount.to);
  if (move === null) return null;
  const value = amount.value ?? amount.low;
  return value === null ? { direction: move.direction } : { direction: move.direction, [move.role]: value };
}
