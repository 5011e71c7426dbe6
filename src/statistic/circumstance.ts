/** What surrounds a figure in its clause: what happened, when, where, and whether the text hedges it. */
import { CLAUSE_ENDS, DEICTICS, PLACE_PREPOSITIONS, TIME_NOUNS } from '../lexicon/quantity-grammar.js';
import { MONTHS, WEEKDAYS } from '../lexicon/quantity-names.js';
import { EVENTS_OF_REPORT, FIGURE_HEDGES } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { QuantityMention } from './mention.js';

/** How far a clause is searched, in tokens, so that a sentence without end costs no more than another. */
const REACH = 20;

/** The clause: from the mark or conjunction before the figure to the one after. */
export function clauseOf(doc: Document, m: QuantityMention): TokenRange {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[m.from]!]!;
  let from = m.from;
  while (from > sentence.from && from > m.from - REACH && !breaks(doc, from - 1)) from--;
  let to = m.to;
  while (to < sentence.to && to < m.to + REACH && !breaks(doc, to)) to++;
  return { from, to };
}

/** A comma breaks where a verb follows soon; other marks always. */
function breaks(doc: Document, t: number): boolean {
  const word = doc.tokens.word[t]!;
  // "claimed that 900 jobs had gone, and that 11 flights were late": two clauses.
  if (word.lower === 'that' && /^(and|but|or)$/.test(doc.tokens.word[t - 1]?.lower ?? '')) return true;
  return CLAUSE_ENDS.has(word.lower) || (word.flags & WordFlag.doubleMark) !== 0;
}

/** The predicate: the verb before the figure ("killed 20"), or else after it ("20 people were killed"). */
export function eventOf(doc: Document, m: QuantityMention): string | null {
  const { tokens } = doc;
  const clause = clauseOf(doc, m);
  const after = m.counted?.to ?? m.to;
  for (let t = m.from - 1; t >= clause.from && t >= m.from - 6; t--) {
    // "Two have died and three are in hospital": of two clauses, its own.
    if (tokens.pos[t] === P.CCONJ && !isBare(doc, after, clause.to)) return verbFrom(doc, after, clause.to);
    if (tokens.word[t]!.lower === ',') break;
    if (!isEvent(doc, t)) continue;
    if (EVENTS_OF_REPORT.has(tokens.lemma[t]!)) break;
    return tokens.lemma[t]!;
  }
  const next = verbFrom(doc, after, clause.to);
  if (next !== null) return next;
  for (let t = m.from - 1; t >= clause.from; t--) if (isEvent(doc, t)) return tokens.lemma[t]!;
  return null;
}

function verbFrom(doc: Document, from: number, to: number): string | null {
  for (let t = from; t < to; t++) if (isEvent(doc, t)) return doc.tokens.lemma[t]!;
  return null;
}

/** A verb that is no name: not the "Cross" of "the Red Cross"; what is compared does not happen. */
const isEvent = ({ tokens }: Document, t: number): boolean =>
  tokens.pos[t] === P.VERB &&
  tokens.lemma[t] !== 'compare' &&
  ((tokens.word[t]!.flags & WordFlag.capital) === 0 || tokens.quoted[t]! >= 0);

/** No verb of the clause itself stands in the range. */
function isBare({ tokens }: Document, from: number, to: number): boolean {
  for (let t = from; t < to && !/^(who|which|that|where)$/.test(tokens.word[t]!.lower); t++)
    if (tokens.pos[t] === P.VERB || tokens.pos[t] === P.AUX) return false;
  return true;
}

/** "on Friday", "in November 2019", "last year", "since 1998": the date phrase nearest to the figure in its clause. */
export function timeOf(doc: Document, m: QuantityMention): TokenRange | null {
  const { from, to } = clauseOf(doc, m);
  for (let d = 1; d <= REACH; d++) {
    for (const t of [m.to - 1 + d, m.from - d]) {
      if (t < from || t >= to) continue;
      const range = dateAt(doc, t);
      if (range !== null && (range.to <= m.from || range.from >= m.to) && !isRecordSince(doc, range)) return range;
    }
  }
  return null;
}

/** "The lowest since June 2022": the date is that of another figure. */
function isRecordSince({ tokens: { word } }: Document, { from }: TokenRange): boolean {
  if (word[from - 1]?.lower !== 'since') return false;
  for (let t = from - 2; t >= 0 && t >= from - 2 - RECORD_REACH; t--) if (RECORDS.test(word[t]!.lower)) return true;
  return false;
}
const RECORD_REACH = 3;
const RECORDS = /^(best|first|most|least|worst|\w+est)$/;

const YEAR = /^(1[6-9]|20)\d\d$/;

function dateAt(doc: Document, t: number): TokenRange | null {
  const { tokens } = doc;
  const word = tokens.word[t]!;
  if (/^(today|yesterday|tomorrow|tonight|now)$/.test(word.lower)) return { from: t, to: t + 1 };
  const named = (word.flags & WordFlag.capital) !== 0 && (MONTHS.has(word.lower) || WEEKDAYS.has(word.lower));
  const deictic = TIME_NOUNS.has(tokens.lemma[t]!) && t > 0 && DEICTICS.has(tokens.word[t - 1]!.lower);
  if (!named && !deictic && !YEAR.test(word.lower)) return null;
  if (deictic) return { from: t - 1, to: t + 1 };
  let from = t;
  let to = t + 1;
  while (from > 0 && isDatePart(doc, from - 1)) from--;
  // "June 4, 2019"; in "in 2019, 30 died" the date ends at the comma.
  while (to < tokens.length && (named ? isDatePart(doc, to) || isCommaYear(doc, to) : isNamedDate(doc, to))) to++;
  if (named && from > 0 && DEICTICS.has(tokens.word[from - 1]!.lower)) from--;
  return { from, to };
}

const isNamedDate = ({ tokens }: Document, t: number): boolean =>
  MONTHS.has(tokens.word[t]?.lower ?? '') || WEEKDAYS.has(tokens.word[t]?.lower ?? '');

const isCommaYear = ({ tokens }: Document, t: number): boolean =>
  tokens.word[t]?.lower === ',' && YEAR.test(tokens.word[t + 1]?.lower ?? '');

function isDatePart(doc: Document, t: number): boolean {
  const word = doc.tokens.word[t]?.lower ?? '';
  return (
    MONTHS.has(word) ||
    WEEKDAYS.has(word) ||
    /^\d{1,2}$/.test(word) ||
    YEAR.test(word) ||
    /^(early|late|mid|mid-)$/.test(word)
  );
}

/** "in Munich", "across the United Kingdom": a name after a preposition of place, after the figure or before it. */
export function placeOf(doc: Document, m: QuantityMention): TokenRange | null {
  const { from, to } = clauseOf(doc, m);
  for (let t = m.to; t < to - 1; t++) {
    const place = placeAt(doc, t, to);
    if (place !== null) return place;
  }
  for (let t = m.from - 1; t >= from; t--) {
    const place = placeAt(doc, t, m.from);
    if (place !== null) return place;
  }
  return null;
}

function placeAt(doc: Document, t: number, limit: number): TokenRange | null {
  const { tokens } = doc;
  if (!PLACE_PREPOSITIONS.has(tokens.word[t]!.lower)) return null;
  let from = t + 1;
  if (from < limit && tokens.word[from]!.lower === 'the') from++;
  let to = from;
  while (to < limit && tokens.pos[to] === P.PROPN && (tokens.flags[to]! & WordFlag.capital) !== 0) to++;
  if (to === from || MONTHS.has(tokens.word[from]!.lower) || WEEKDAYS.has(tokens.word[from]!.lower)) return null;
  return { from, to };
}

/** "may", "reportedly", "an estimated": the clause does not vouch for the figure. */
export function isHedged(doc: Document, m: QuantityMention): boolean {
  const { from, to } = clauseOf(doc, m);
  for (let t = from; t < to; t++) if (FIGURE_HEDGES.has(doc.tokens.word[t]!.lower)) return true;
  return false;
}
