/**
 * Every quantity of a text, normalised: numerals → amounts with unit → ranges → bounds, change, and what is counted.
 * Dates, clock times, years, ordinals, scores, ids and names with a number in them are left out.
 *
 * The split into value, bound, unit and concept follows CQE (Almasian et al., EMNLP 2023); the span follows labels.md.
 */
import { type Document, P } from '../text/document.js';
import { readAge } from './age.js';
import { type Atoms, glued, isDash, isNumber, Kind, lower, posOf, readAtoms } from './atoms.js';
import { readBound } from './bound.js';
import { mentionOf } from './describe.js';
import { type NounPhrase, nounPhrase, skipDeterminers } from './measure.js';
import type { Amount, QuantityMention, Reading } from './mention.js';
import { readChanges } from './moves.js';
import { readFactor, readPoints } from './points.js';
import { joinAmounts } from './range.js';
import { isQuantity, numericSentences, readAmounts } from './scan.js';

export type { QuantityMention } from './mention.js';

/** Finds every quantity, in order of the text, none overlapping another. Time is linear in the tokens. */
export function findQuantities(doc: Document): QuantityMention[] {
  const ranges = numericSentences(doc);
  if (ranges.length === 0) return [];
  const atoms = readAtoms(doc, ranges);
  const amounts = joinAmounts(atoms, readAmounts(atoms)).filter((amount) => isQuantity(atoms, amount));
  const readings = readAround(atoms, amounts);
  const changes = readChanges(atoms, readings);
  const mentions: QuantityMention[] = [];
  for (const [n, reading] of readings.entries()) {
    mentions.push(shareMeasure(doc, mentionOf(atoms, reading, changes[n]!), mentions.at(-1)));
  }
  return mentions;
}

/** "46 percent would back her, 5 percent prefer him": shares in one sentence are of the same whole. */
function shareMeasure(
  { tokens }: Document,
  mention: QuantityMention,
  before: QuantityMention | undefined,
): QuantityMention {
  // "a loss of £38m, compared with £17m a year earlier"
  if (
    mention.measure === null &&
    before !== undefined &&
    before.unit === mention.unit &&
    isCompared(tokens, before.to, mention.from)
  )
    return { ...mention, measure: before.measure };
  // "The population doubled to 2.4 million."
  if (
    mention.measure === null &&
    before?.kind === 'multiple' &&
    before.to + 1 === mention.from &&
    mention.change?.to !== undefined
  )
    return { ...mention, measure: before.measure };
  if (mention.kind !== 'percentage' || mention.counted !== null || before?.kind !== 'percentage') return mention;
  const next = tokens.pos[mention.to];
  const subject = next === P.VERB || next === P.AUX;
  return subject && tokens.sentence[before.from] === tokens.sentence[mention.from]
    ? { ...mention, measure: before.measure }
    : mention;
}

/** Tokens between two figures that are compared. */
const LONGEST_COMPARISON = 10;

function isCompared({ word, sentence }: Document['tokens'], from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_COMPARISON || sentence[from] !== sentence[to]) return false;
  for (let t = from; t + 1 < to; t++) {
    const next = word[t + 1]!.lower;
    if (/^compar(ed|ing)$/.test(word[t]!.lower) && (next === 'with' || next === 'to')) return true;
  }
  return word[to - 1]!.lower === 'against' || word[to - 1]!.lower === 'versus';
}

/** What stands around each amount: its kind by context, its noun, its bound. */
function readAround(a: Atoms, amounts: readonly Amount[]): Reading[] {
  const readings: Reading[] = [];
  let floor = 0;
  for (const amount of amounts) {
    readAge(a, amount);
    readPoints(a, amount);
    readFactor(a, amount);
    if (isSpokenShare(a, amount)) amount.value = Number(amount.value!.toFixed(4));
    const own = countedNoun(a, amount);
    readBound(a, amount, own?.to ?? amount.to);
    if (amount.from < floor) amount.from = Math.max(amount.numeral.from, floor);
    readings.push({ amount, own, counted: own ?? inherited(a, amount, readings.at(-1)), floor });
    floor = amount.to;
  }
  return readings;
}

const isMark = (word: string): boolean => word === '"' || word === '”' || word === "''";

/** "two-thirds", "one in three": labels.md gives such shares in four decimals; "1/32" is as exact as written. */
const isSpokenShare = (a: Atoms, { kind, value, numeral }: Amount): boolean =>
  kind === 'fraction' && value !== null && !/^[/⁄]$/.test(lower(a, numeral.from + 1));

/** The noun phrase that the amount counts. */
function countedNoun(a: Atoms, amount: Amount): NounPhrase | null {
  const odd = isDash(a, amount.to) && lower(a, amount.to + 1) === 'odd';
  const k = odd ? amount.to + 2 : amount.hyphenated && isDash(a, amount.to) ? amount.to + 1 : amount.to;
  const word = lower(a, k);
  if (word === 'of') {
    const whole = skipDeterminers(a, k + 1);
    // "41 of its 212 shops"
    return unowned(a, nounPhrase(a, isNumber(a, whole) ? whole + 1 : whole));
  }
  // "at least three" closures
  if (isMark(word) && a.kind[k + 1] === Kind.word && glued(a, k)) return nounPhrase(a, k + 1);
  if (amount.unit !== null && amount.kind !== 'percentage' && amount.kind !== 'money') return nounPhrase(a, k);
  if (amount.kind === 'percentage' && ANSWERS.has(word) && posOf(a, k + 1) === P.DET) return null;
  const phrase = nounPhrase(a, amount.kind === 'fraction' ? skipDeterminers(a, k) : word === 'more' ? k + 1 : k);
  // "34% seven years later"
  if (phrase !== null && LATER.has(lower(a, phrase.to))) return null;
  if (phrase === null || amount.unit !== null || lower(a, phrase.to) !== 'of') return phrase;
  return phrase;
}

/** "46% support the deal": a tagger takes the verb for a noun. */
const ANSWERS = new Set([
  'support',
  'back',
  'favor',
  'favour',
  'trust',
  'blame',
  'plan',
  'fear',
  'want',
  'approve',
  'oppose',
]);
const LATER = new Set(['later', 'earlier', 'ago', 'before', 'previously']);

/** "2.5 million of the country's 10 million voters": the owner is not what is counted. */
const unowned = (a: Atoms, phrase: NounPhrase | null): NounPhrase | null =>
  phrase !== null && (lower(a, phrase.to) === "'s" || lower(a, phrase.to - 1).endsWith("'s")) ? null : phrase;

/** "63 during the same period": the noun stated with the figure before it. */
function inherited(a: Atoms, amount: Amount, previous: Reading | undefined): NounPhrase | null {
  if (previous?.counted == null || amount.unit !== null || amount.kind !== 'count' || previous.amount.kind !== 'count')
    return null;
  const t = a.token[amount.from]!;
  const before = a.token[previous.amount.from]!;
  return a.doc.tokens.sentence[t] === a.doc.tokens.sentence[before] ? previous.counted : null;
}
