/** Figures that share the reporter of the figure before them: the next name in a list, the next share of a poll. */
import { POLLS, RESPONDENTS, STUDIES } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { timeOf } from './circumstance.js';
import type { QuantityMention } from './mention.js';
import { nounPhraseAt } from './phrase.js';
import type { Reported, Said } from './reporter.js';

/** "A showing 3 points, B 4.3 points, and C 2.1 points": a name between list commas and a figure is the next reporter. */
export function gappedSubject(doc: Document, at: number, previous: Reported | null): TokenRange | null {
  if (previous === null || (previous.attribution === null && previous.sourceRange === null)) return null;
  const { tokens } = doc;
  if (tokens.sentence[at] !== tokens.sentence[previous.quantity.from]) return null;
  let from = at;
  while (from > previous.quantity.to && tokens.pos[from - 1] === P.PROPN) from--;
  if (from === at || at - from > 5) return null;
  for (let t = previous.quantity.to; t < from; t++) {
    const word = tokens.word[t]!.lower;
    if (word !== ',' && word !== 'and' && word !== previous.quantity.measure && tokens.pos[t] !== P.NOUN) return null;
  }
  const before = tokens.word[from - 1]!.lower;
  return before === ',' || before === 'and' ? { from, to: at } : null;
}

/**
 * "A poll found that 44 percent think so. Almost as many, 41 percent, would …": shares in the sentences after one that a
 * poll or study reported, in its paragraph. A date says that the figure is of another time, and another poll.
 */
export function goesOn(
  doc: Document,
  mention: QuantityMention,
  previous: Reported,
  { attributions, cited }: Said,
): boolean {
  const { tokens } = doc;
  const before = previous.quantity;
  // A margin of error, in points, stands beside the shares it is of.
  if (
    !isShare(mention) ||
    !(isShare(before) || before.kind === 'percentage') ||
    tokens.block[mention.from] !== tokens.block[before.from]
  )
    return false;
  const sentence = tokens.sentence[mention.from]!;
  const apart = sentence - tokens.sentence[before.from]!;
  const source =
    previous.sourceRange ?? (previous.attribution === null ? null : attributions[previous.attribution]!.source);
  if (apart < 1 || apart > 2 || source === null || !isStudy(doc, source)) return false;
  if (timeOf(doc, mention) !== null) return false;
  return cited[sentence] === 0;
}

/**
 * "The poll was carried out in May. Some 54 percent of voters said …": a share of those who were asked, in the sentence
 * after one that opens with a poll, in its paragraph.
 */
export function pollBefore(
  doc: Document,
  { number, kind, unit, counted }: QuantityMention,
  { cited }: Said,
): TokenRange | null {
  const { tokens } = doc;
  const sentence = tokens.sentence[number.from]!;
  const before = doc.sentences[sentence - 1];
  if (before === undefined || counted === null || !isShare({ kind, unit }) || cited[sentence] !== 0) return null;
  if (tokens.block[before.from] !== tokens.block[number.from]) return null;
  if (!RESPONDENTS.has(tokens.lemma[counted.to - 1]!)) return null;
  const phrase = nounPhraseAt(doc, before.from, before.to);
  return phrase !== null && isPoll(doc, phrase) ? phrase : null;
}

const isPoll = ({ tokens }: Document, { from, to }: TokenRange): boolean => {
  for (let t = from; t < to; t++) if (POLLS.has(tokens.lemma[t]!)) return true;
  return false;
};

const isShare = ({ kind, unit }: Pick<QuantityMention, 'kind' | 'unit'>): boolean =>
  kind === 'fraction' || (kind === 'percentage' && unit === 'percent');

const isStudy = ({ tokens }: Document, { from, to }: TokenRange): boolean => {
  for (let t = from; t < to; t++) if (STUDIES.has(tokens.lemma[t]!)) return true;
  return false;
};
