/** Which quantities are statistics: labels.md, section 2, as tests on one mention and its neighbours. */
import {
  DIALLING,
  IDIOM_AFTER,
  INVARIANT_NOUNS,
  LISTED_THINGS,
  OUTCOME_NOUNS,
  OUTCOME_VERBS,
} from '../lexicon/statistic-words.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { QuantityMention } from './mention.js';

/** Counts below this are small: they need an outcome, a bound or larger company to be a statistic. */
const SMALL = 10;

/** The mentions that report something about the world, in order. */
export function selectStatistics(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
  const kept: QuantityMention[] = [];
  for (let n = 0; n < mentions.length; n++) {
    const mention = mentions[n]!;
    if (isWholeOf(doc, mentions[n - 1], mention)) continue;
    const told = isReported(doc, mention) || (isSmallCount(mention) && isListed(doc, mentions, n));
    if (told || (isSmallCount(mention) && !isOne(mention) && isPart(doc, mention, mentions[n + 1]))) kept.push(mention);
  }
  return kept;
}

const isPart = (doc: Document, part: QuantityMention, whole: QuantityMention | undefined): boolean =>
  whole !== undefined && isWholeOf(doc, part, whole);

/** Longest owner between a part and its whole: "19 of the hospital's 84 posts". */
const MOST_OWNER = 6;

/** "all but three of the 40 reefs", "63 of 410 spaces": the whole is what the part is told of. */
function isWholeOf(doc: Document, part: QuantityMention | undefined, whole: QuantityMention): boolean {
  if (part === undefined || part.kind !== 'count' || whole.kind !== 'count' || isOne(part)) return false;
  const gap = whole.from - part.to;
  if (gap < 1 || gap > MOST_OWNER || wordAt(doc, part.to) !== 'of') return false;
  const before = wordAt(doc, whole.from - 1);
  return gap === 1 || before.endsWith("'s") || (gap === 2 && /^(the|its|their|our|his|her)$/.test(before));
}

function isReported(doc: Document, m: QuantityMention): boolean {
  const { tokens } = doc;
  if (doc.blocks[tokens.block[m.from]!]!.kind === 'boilerplate') return false;
  if (IDIOM_AFTER.has(wordAt(doc, m.to)) && m.kind !== 'multiple') return false;
  if (m.style === 'tally') return true;
  switch (m.kind) {
    case 'duration':
    case 'age':
      return false;
    case 'money':
    case 'percentage':
    case 'fraction':
    case 'ratio':
    case 'multiple':
      return true;
    case 'rate':
    case 'measurement':
      if (m.unit === null) return (m.value ?? SMALL) >= SMALL || m.bound !== 'exact' || hasOutcome(doc, m);
      // "6.2m (20ft)" says the same twice.
      // "a 95-page report", "a 10 kW system": the measure of a thing that the sentence is not about.
      if (wordAt(doc, m.from - 1) === '(' && wordAt(doc, m.to) === ')') return false;
      return !m.modifier && (m.counted === null || wordAt(doc, m.to) === 'of' || m.bound !== 'exact');
    case 'count':
    case 'other':
      return isCountReported(doc, m);
  }
}

function isCountReported(doc: Document, m: QuantityMention): boolean {
  if (isDialled(doc, m) || isClock(doc, m)) return false;
  if (m.modifier && m.unit === null) return wordAt(doc, m.to + 1) === 'point';
  // "went up five times" orders the story; "was shared 3,200 times" counts.
  if (isNumberOfThing(doc, m)) return false;
  if (m.unitName === 'time') return !isSmallCount(m) && !/^(better|worse)$/.test(wordAt(doc, m.to));
  if (m.counted !== null && LISTED_THINGS.has(headLemma(doc, m)) && isSmallCount(m)) return false;
  if (m.value === null) return m.low !== null && ((m.high ?? SMALL) >= SMALL || hasOutcome(doc, m));
  if (m.value === 0) return isZeroReported(doc, m);
  if (!isSmallCount(m)) return !opensTitle(doc, m);
  if (isOne(m) && m.bound !== 'all-but') return m.bound === 'at-least';
  return (m.bound !== 'exact' && m.bound !== 'range') || hasOutcome(doc, m);
}

/** "had rung 999", "call 101": nothing that is counted. */
const isDialled = (doc: Document, m: QuantityMention): boolean =>
  m.style === 'plain' &&
  m.counted === null &&
  m.value !== null &&
  m.value < 1000 &&
  DIALLING.has(doc.tokens.lemma[m.from - 1] ?? '');

/** "at 7.40 on Monday". */
function isClock(doc: Document, m: QuantityMention): boolean {
  const { value, counted, unit } = m;
  if (wordAt(doc, m.from - 1) !== 'at' || unit !== null || counted !== null || value === null) return false;
  const minutes = Math.round((value % 1) * 100);
  const written = /^\d{1,2}\.[0-5]\d$/.test(wordAt(doc, m.from));
  return (
    written &&
    value < 24 &&
    minutes < 60 &&
    /^(on|this|yesterday|in|each|every|tonight|tomorrow)$/.test(wordAt(doc, m.to))
  );
}

/** "no deaths", "none were fired", "no one was hurt": something that could have happened. */
function isZeroReported(doc: Document, m: QuantityMention): boolean {
  if (m.counted === null) return /^no/.test(wordAt(doc, m.from)) && hasOutcome(doc, m);
  return isPlural(doc, m.counted.to - 1) && (wordAt(doc, m.from) !== 'none' || hasOutcome(doc, m));
}

/** "the 41 bus", "I have ridden the 41": the number says which. */
function isNumberOfThing(doc: Document, m: QuantityMention): boolean {
  if (m.style !== 'plain' || m.bound !== 'exact' || !/^(the|a|an)$/.test(wordAt(doc, m.from - 1))) return false;
  if (m.counted === null) return !/^(of|who|that|which)$/.test(wordAt(doc, m.to)) && m.measure === null;
  const head = wordAt(doc, m.counted.to - 1);
  return !head.endsWith('s') && head === headLemma(doc, m) && !INVARIANT_NOUNS.has(head) && !/(men|ren)$/.test(head);
}

const isSmallCount = (m: QuantityMention): boolean =>
  m.kind === 'count' && m.value !== null && Math.abs(m.value) < SMALL && Number.isInteger(m.value);

const isOne = (m: QuantityMention): boolean => m.value === 1 && m.style === 'words';

const isPlural = ({ tokens }: Document, t: number): boolean =>
  tokens.word[t]!.lower !== tokens.lemma[t]! || /^(people|dead|injured|wounded)$/.test(tokens.lemma[t]!);

/** "10 Things to Know", "17 Of The …": a title of a list. */
function opensTitle(doc: Document, m: QuantityMention): boolean {
  const { tokens } = doc;
  if (doc.sentences[tokens.sentence[m.from]!]!.from !== m.from || m.style === 'words') return false;
  const next = tokens.word[m.to];
  if (next === undefined || (next.flags & WordFlag.capital) === 0) return false;
  return tokens.pos[m.to] === P.ADP || LISTED_THINGS.has(next.lower.replace(/s$/, ''));
}

/** "14 Catholics, six Orthodox, four Protestants": small numbers in a list with one that is not. */
function isListed(doc: Document, mentions: readonly QuantityMention[], n: number): boolean {
  if (isOne(mentions[n]!)) return false;
  for (const step of [-1, 1]) {
    for (let k = n + step, hops = 0; hops < 4; k += step, hops++) {
      const near = mentions[k];
      const inner = mentions[k - step]!;
      if (near === undefined || near.kind !== 'count' || near.counted === null || mentions[n]!.counted === null) break;
      const [left, right] = step < 0 ? [near, inner] : [inner, near];
      if (!isListGap(doc, left.counted?.to ?? left.to, right.from)) break;
      if (!isSmallCount(near) && near.value !== null) return true;
    }
  }
  return false;
}

function isListGap(doc: Document, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let t = from; t < to; t++) {
    const word = doc.tokens.word[t]!.lower;
    if (word !== ',' && word !== 'and' && word !== 'or') return false;
  }
  return true;
}

/** A count of people killed, of cases, of votes: in its noun, or the verbs of its clause. */
function hasOutcome(doc: Document, m: QuantityMention): boolean {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[m.from]!]!;
  if (m.counted !== null && OUTCOME_NOUNS.has(headLemma(doc, m))) return true;
  const after = m.counted?.to ?? m.to;
  for (let t = m.from - 1, seen = 0; t >= sentence.from && seen < 4; t--, seen++) {
    if (isClauseEnd(tokens.word[t]!.lower)) break;
    if (tokens.lemma[t] === 'vote' || (tokens.pos[t] === P.VERB && OUTCOME_VERBS.has(tokens.lemma[t]!))) return true;
  }
  for (let t = after, seen = 0; t < sentence.to && seen < 7; t++, seen++) {
    if (isClauseEnd(tokens.word[t]!.lower)) break;
    if (tokens.word[t]!.lower === 'hospital') return true;
    if (
      (tokens.pos[t] === P.VERB || tokens.pos[t] === P.ADJ) &&
      (OUTCOME_VERBS.has(tokens.lemma[t]!) || OUTCOME_NOUNS.has(tokens.word[t]!.lower))
    ) {
      return true;
    }
  }
  return false;
}

const isClauseEnd = (word: string): boolean => word === ',' || word === ';' || word === ':' || word === '.';

function headLemma(doc: Document, m: QuantityMention): string {
  return doc.tokens.lemma[m.counted!.to - 1]!;
}

const wordAt = (doc: Document, t: number): string => (t < 0 ? '' : (doc.tokens.word[t]?.lower ?? ''));
