/**
 * Who reported a figure: the attribution it stands in; else a poll or report that its own clause names, or the body before a
 * headline's colon; else nobody. A poll named sentences before is not carried over: the labelled articles, like most
 * readers, take such figures as the writer's report.
 */
import { FORECASTS, REPORT_NOUNS, REPORT_VERBS, RESPONDENTS, SHARES } from '../lexicon/statistic-words.js';
import type { Attribution } from '../quotation/attribution.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { QuantityMention } from './mention.js';

/** For each token the innermost attribution whose content holds it; −1 outside. */
export function indexContents(doc: Document, attributions: readonly Attribution[]): Int32Array {
  const inside = new Int32Array(doc.tokens.length).fill(-1);
  const order = attributions.map((attribution, index) => ({ index, size: sizeOf(attribution) }));
  // Larger contents first, so that what is nested in them overwrites; memory of each token, so linear in contents.
  order.sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { index } of order) {
    for (const { from, to } of attributions[index]!.contents) inside.fill(index, from, to);
  }
  return inside;
}

const sizeOf = ({ contents }: Attribution): number => contents.reduce((sum, { from, to }) => sum + to - from, 0);

export interface Reporter {
  readonly standsIn: number | null;
  readonly attribution: number | null;
  readonly sourceRange: TokenRange | null;
}

export function reporterOf(
  doc: Document,
  { number }: QuantityMention,
  attributions: readonly Attribution[],
  contents: Int32Array,
  previous: (Reporter & { readonly quantity: QuantityMention }) | null,
): Reporter {
  const gapped = gappedSubject(doc, number.from, previous);
  const inner = contents[number.from]!;
  const standsIn = inner < 0 ? null : inner;
  if (gapped !== null) return { standsIn, attribution: null, sourceRange: gapped };
  const asked = standsIn !== null && areRespondents(doc, attributions[standsIn]!.source);
  if (standsIn !== null && !asked && names(attributions, standsIn))
    return { standsIn, attribution: standsIn, sourceRange: null };
  const sourceRange = ownClause(doc, number.from) ?? headlineSource(doc, number.from);
  return { standsIn, attribution: asked || sourceRange !== null ? null : standsIn, sourceRange };
}

/** Whether the attribution, or the one it goes on with or is nested in, says who speaks. */
function names(attributions: readonly Attribution[], index: number): boolean {
  for (let at: number | null = index, hops = 0; at !== null && hops < 50; hops++) {
    const { source, continues, parent }: Attribution = attributions[at]!;
    if (source !== null || continues !== null) return true;
    at = parent;
  }
  return false;
}

/** "A majority of voters expect …": people who were asked; the shares that follow were counted by who asked them. */
function areRespondents(doc: Document, source: TokenRange | null): boolean {
  if (source === null) return false;
  const { tokens } = doc;
  const opener = tokens.word[source.from]?.lower ?? '';
  const share =
    SHARES.has(opener) || SHARES.has(tokens.word[source.from + 1]?.lower ?? '') || tokens.pos[source.from] === P.NUM;
  if (!share) return false;
  for (let t = source.from; t < source.to; t++) if (RESPONDENTS.has(tokens.lemma[t]!)) return true;
  return tokens.word[source.to - 1]?.lower === 'percent';
}

/** "A showing 3 points, B 4.3 points, and C 2.1 points": a name between list commas and a figure is the next reporter. */
function gappedSubject(
  doc: Document,
  at: number,
  previous: (Reporter & { readonly quantity: QuantityMention }) | null,
): TokenRange | null {
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

/** "In the previous X poll, …", "Estimates suggest 8,000 …", "…, according to the census". */
function ownClause(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[at]!]!;
  return (
    introduced(doc, sentence, at) ??
    accordingTo(doc, sentence, at) ??
    reportingSubject(doc, sentence, at) ??
    forecaster(doc, sentence, at)
  );
}

/** "In an early-October CBS poll, she led …": the sentence opens with the report. */
function introduced(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  const first = tokens.word[sentence.from]?.lower;
  if (first !== 'in' && first !== 'per' && first !== 'by') return null;
  const phrase = nounPhraseAt(doc, sentence.from + 1, Math.min(at, sentence.to));
  if (phrase === null || !isReport(doc, phrase.to - 1) || !reportsFigures(doc, phrase)) return null;
  return phrase;
}

/** "in the report" may be where something stands; a poll, survey, study or count is where a figure comes from. */
const reportsFigures = (doc: Document, { to }: TokenRange): boolean =>
  /^(poll|survey|study|census|tally|count|analysis|average|estimate|report|review|audit)$/.test(
    doc.tokens.lemma[to - 1]!,
  );

/** "according to X" that no attribution has taken, before or after the figure in its sentence. */
function accordingTo(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  const reach = 60;
  for (let t = Math.max(sentence.from, at - reach); t < Math.min(sentence.to - 2, at + reach); t++) {
    if (tokens.word[t]!.lower !== 'according' || tokens.word[t + 1]!.lower !== 'to') continue;
    return nounPhraseAt(doc, t + 2, sentence.to);
  }
  return null;
}

/** Taken for a name, a plural keeps its -s. */
const isReport = ({ tokens }: Document, t: number): boolean =>
  REPORT_NOUNS.has(tokens.lemma[t]!) || REPORT_NOUNS.has(tokens.word[t]!.lower.replace(/s$/, ''));

/** "Polling averages show …": a report as subject of a verb of reporting, before the figure. */
function reportingSubject(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1, seen = 0; t > sentence.from && seen < 25; t--, seen++) {
    // The tagger may take "averages show" for two nouns.
    if (!REPORT_VERBS.has(tokens.lemma[t]!) || (tokens.pos[t] !== P.VERB && !isReport(doc, t - 1))) continue;
    let subject = t;
    while (subject > sentence.from && (tokens.pos[subject - 1] === P.AUX || tokens.pos[subject - 1] === P.ADV))
      subject--;
    if (subject > sentence.from && isReport(doc, subject - 1)) {
      return nounPhraseEnding(doc, subject, sentence.from);
    }
  }
  return null;
}

/** "the IMF's estimate of growth at 3.1 percent", "It raised its forecast to 4.2 percent": whose forecast the figure is. */
function forecaster(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1, seen = 0; t > sentence.from && seen < 12; t--, seen++) {
    if (!FORECASTS.has(tokens.lemma[t]!) || tokens.pos[t] !== P.NOUN) continue;
    let owner = t;
    while (owner > sentence.from && isNounModifier(doc, owner - 1)) owner--;
    const word = tokens.word[owner - 1]?.lower ?? '';
    // "Britain's growth forecast" is about Britain; "the IMF's estimate" is the IMF's.
    if (owner === t && (word === "'s" || word === "'")) return nounPhraseEnding(doc, owner - 1, sentence.from);
    if (owner === t && word.endsWith("'s")) return nounPhraseEnding(doc, owner, sentence.from);
    if (word === 'its' || word === 'their' || word === 'his' || word === 'her')
      return subjectOf(doc, sentence, owner - 1);
  }
  return null;
}

const isNounModifier = ({ tokens }: Document, t: number): boolean => {
  const pos = tokens.pos[t]!;
  return (
    (pos === P.NOUN || pos === P.ADJ || pos === P.PROPN) &&
    !tokens.word[t]!.lower.endsWith("'s") &&
    tokens.word[t]!.lower !== "'s"
  );
};

/** The subject of the clause before token `at`: the pronoun or noun phrase that its verb follows. */
function subjectOf(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1; t > sentence.from && t > at - 8; t--) {
    if (tokens.pos[t] !== P.VERB && tokens.pos[t] !== P.AUX) continue;
    let subject = t;
    while (subject > sentence.from && (tokens.pos[subject - 1] === P.AUX || tokens.pos[subject - 1] === P.ADV))
      subject--;
    const pos = tokens.pos[subject - 1]!;
    if (subject === sentence.from) return null;
    if (pos === P.PRON) return { from: subject - 1, to: subject };
    if (pos === P.PROPN || pos === P.NOUN) return nounPhraseEnding(doc, subject, sentence.from);
  }
  return null;
}

/** "Amnesty International: Details released of 304 deaths": the name that opens a headline before its colon. */
function headlineSource(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const block = doc.blocks[tokens.block[at]!]!;
  if (block.kind !== 'headline') return null;
  for (let t = block.from; t < at && t < block.from + 8; t++) {
    const word = tokens.word[t]!;
    if (word.lower === ':') return t > block.from ? { from: block.from, to: t } : null;
    const linking = /^(of|the|for|and|&|-)$/.test(word.lower) || word.lower === "'s";
    if (!linking && ((word.flags & WordFlag.capital) === 0 || (word.flags & WordFlag.digit) !== 0)) return null;
  }
  return null;
}

const inPhrase = (pos: number): boolean =>
  pos === P.NOUN ||
  pos === P.PROPN ||
  pos === P.ADJ ||
  pos === P.DET ||
  pos === P.NUM ||
  pos === P.PART ||
  pos === P.SYM;

/** The noun phrase that begins at token `from`, with one "of" or "by" phrase; ends before `limit`. */
function nounPhraseAt(doc: Document, from: number, limit: number): TokenRange | null {
  const { tokens } = doc;
  let end = from;
  for (let t = from; t < limit && t < from + 14; t++) {
    const pos = tokens.pos[t]!;
    const word = tokens.word[t]!;
    const joins = /^(of|by|for|from|and|&|\/|-|'s|’s)$/.test(word.lower) && t > from;
    if (pos === P.NOUN || pos === P.PROPN) end = t + 1;
    else if (!inPhrase(pos) && !joins && (word.flags & WordFlag.capital) === 0) break;
  }
  return end > from ? { from, to: end } : null;
}

function nounPhraseEnding(doc: Document, to: number, floor: number): TokenRange {
  const { tokens } = doc;
  let from = to - 1;
  while (from > floor && (inPhrase(tokens.pos[from - 1]!) || /^(-|\/|'s|’s)$/.test(tokens.word[from - 1]!.lower)))
    from--;
  return { from, to };
}
