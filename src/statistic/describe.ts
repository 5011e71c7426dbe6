/** From an amount with its noun to the quantity that callers see. */
import { MAGNITUDES, MULTIPLE_VERBS } from '../lexicon/numeral-words.js';
import { TIME_STRETCHES } from '../lexicon/statistic-words.js';
import { PER_UNITS } from '../lexicon/unit-table.js';
import type { Change } from '../schema.js';
import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { type Atoms, isDash, isNumber, lower, posOf } from './atoms.js';
import { measuredBefore, type NounPhrase, nounPhrase, subjectOf } from './measure.js';
import type { QuantityMention, Reading } from './mention.js';
import { readDenominator } from './unit.js';

/** The quantity of a reading, with its place in the tokens. */
export function mentionOf(a: Atoms, { amount, counted, own, floor }: Reading, change: Change | null): QuantityMention {
  const { doc } = a;
  const start = a.start[amount.from]!;
  const end = a.end[amount.to - 1]!;
  const plainCount = amount.unit === null && amount.kind === 'count';
  const stretch = plainCount && isStretch(a, counted);
  const tally = amount.numeral.style === 'tally';
  const singular = tally ? 'vote' : plainCount && counted !== null ? singularName(a, counted) : null;
  const per = plainCount && own !== null ? readPer(a, own.to) : null;
  const moved = amount.kind === 'multiple' && MULTIPLE_VERBS.has(lower(a, amount.numeral.from));
  const measured =
    counted ?? (moved ? subjectOf(a, verbStart(a, amount.from)) : null) ?? measuredBefore(a, amount.from, floor);
  // Every field by name: a spread would cost ten times the rest of it.
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    from: a.token[amount.from]!,
    to: a.token[amount.to - 1]! + 1,
    value: amount.value,
    low: amount.bound === 'range' || amount.value === null ? amount.low : null,
    high: amount.high,
    bound: amount.bound ?? (amount.numeral.style === 'vague' ? 'about' : 'exact'),
    kind: stretch ? 'duration' : per !== null ? 'rate' : amount.kind,
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
    change,
    number: tokenRange(a, amount.numeral.from, amount.numeral.to),
    counted: own === null ? null : tokenRange(a, own.from, own.to),
    style: amount.numeral.style,
    modifier: amount.hyphenated,
  };
}

/** "has quadrupled", "more than doubled": where the verb with its auxiliaries begins. */
function verbStart(a: Atoms, at: number): number {
  let k = at;
  while (posOf(a, k - 1) === P.AUX || posOf(a, k - 1) === P.ADV) k--;
  return k;
}

/** "four summers", "three nights". */
const isStretch = (a: Atoms, counted: NounPhrase | null): boolean =>
  counted !== null && TIME_STRETCHES.has(a.doc.tokens.lemma[a.token[counted.to - 1]!]!);

const tokenRange = (a: Atoms, from: number, to: number): TokenRange => ({
  from: a.token[from]!,
  to: a.token[to - 1]! + 1,
});

/** "per day", "a year", "per 100,000 people" after what is counted: what it is counted in. */
function readPer(a: Atoms, i: number): string | null {
  const word = lower(a, i);
  if (word === 'per' && (isNumber(a, i + 1) || MAGNITUDES.has(lower(a, i + 1)))) {
    // "per 100,000 people", "per million"
    const whole = nounPhrase(a, i + 2);
    return a.doc.text.slice(a.start[i + 1], a.end[whole === null ? i + 1 : whole.to - 1]);
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
    if (isDash(a, k) && a.token[k] !== a.token[k - 1]) {
      if (name !== '') name += '-';
      continue;
    }
    // "co-workers" is one token of three atoms.
    if (k > from && a.token[k] === a.token[k - 1]) continue;
    // A plural that the tagger took for a verb is still the head.
    if (pos === P.VERB && k === to - 1) {
      name += `${name === '' ? '' : ' '}${lower(a, k).replace(/ies$/, 'y').replace(/s$/, '')}`;
      continue;
    }
    if (pos === P.VERB || pos === P.ADV || pos === P.CCONJ || isNumber(a, k)) continue;
    const word = pos === P.NOUN || pos === P.ADJ ? tokens.lemma[a.token[k]!]! : lower(a, k);
    name += (name === '' || name.endsWith('-') ? '' : ' ') + word;
  }
  return name;
}
