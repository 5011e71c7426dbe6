/** Reports, polls and bodies that are the subject of a verb which gives the figure after it. */
import {
  FIGURE_GIVERS,
  FIGURE_NOUNS,
  FIGURE_VERBS,
  FORECASTS,
  POLLS,
  REPORT_NOUNS,
  REPORT_VERBS,
} from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { inPhrase, nounPhraseAt, nounPhraseEnding, subjectOf } from './phrase.js';

/** How far before the figure its verb is looked for, in tokens. */
const REACH = 30;

/** The subject that gives the figure at token `at`, in its sentence. */
export function givenBy(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  return (
    reportingSubject(doc, sentence, at) ??
    openingReport(doc, sentence, at) ??
    figurePutter(doc, sentence, at) ??
    figureGiver(doc, sentence, at)
  );
}

/** Taken for a name, a plural keeps its -s. */
export const isReport = ({ tokens }: Document, t: number): boolean =>
  REPORT_NOUNS.has(tokens.lemma[t]!) || REPORT_NOUNS.has(tokens.word[t]!.lower.replace(/s$/, ''));

/** "with Votemeter showing her ahead 3 points": the name right before its verb, in the figure's own clause. */
export function namedShowing(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[at]!]!;
  for (let t = at - 1, seen = 0; t > sentence.from && seen < REACH; t--, seen++) {
    if (tokens.word[t]!.lower === ',') return null;
    if (FIGURE_VERBS.has(tokens.lemma[t]!) && tokens.pos[t - 1] === P.PROPN) {
      let from = t - 1;
      while (from > sentence.from && tokens.pos[from - 1] === P.PROPN) from--;
      return { from, to: t };
    }
  }
  return null;
}

/** "Polling averages show …": a report as subject of a verb of reporting, before the figure. */
function reportingSubject(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1, seen = 0; t > sentence.from && seen < 25; t--, seen++) {
    // The tagger may take "averages show" for two nouns.
    if (tokens.word[t]!.lower === ',') return null;
    if (FIGURE_VERBS.has(tokens.lemma[t]!) && tokens.pos[t - 1] === P.PROPN)
      return nounPhraseEnding(doc, t, sentence.from);
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

/** How far into a sentence the noun of its opening phrase may stand, in tokens. */
const MOST_OPENING = 8;

/**
 * "A snap poll by Opinia finds 46 % …", "An independent study, published in May, found savings of 40 %": the sentence opens
 * with the report, and its verb stands before the figure whatever else does.
 */
function openingReport(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  let from = sentence.from;
  while (from < at && (tokens.pos[from] === P.CCONJ || tokens.pos[from] === P.ADV || isComma(doc, from))) from++;
  let head = from;
  while (head < at && head < from + MOST_OPENING && !isReportNoun(doc, head)) {
    if (!inPhrase(tokens.pos[head]!) && tokens.pos[head] !== P.PRON && tokens.word[head]!.lower !== '-') return null;
    head++;
  }
  if (head >= at || !isReportNoun(doc, head)) return null;
  const poll = POLLS.has(tokens.lemma[head]!);
  for (let t = head + 1; t < at && t < head + REACH; t++) {
    if (isBreak(doc, t)) return null;
    const verb = tokens.pos[t] === P.VERB && REPORT_VERBS.has(tokens.lemma[t]!);
    if (verb || (poll && tokens.lemma[t] === 'have' && isNominal(tokens.pos[t + 1]!))) {
      if (negated(doc, t) || !runsTo(doc, t, at)) return null;
      return nounPhraseAt(doc, from, t);
    }
  }
  return null;
}

const isReportNoun = (doc: Document, t: number): boolean => doc.tokens.pos[t] !== P.VERB && isReport(doc, t);

/** "A poll had Labor ahead": the tagger takes every "had" for an auxiliary. */
const isNominal = (pos: number): boolean => pos === P.NOUN || pos === P.PROPN || pos === P.DET || pos === P.PRON;

const isComma = ({ tokens }: Document, t: number): boolean => tokens.word[t]!.lower === ',';

/** Marks and words over which a report's verb does not reach. */
const BREAKS: ReadonlySet<string> = new Set([';', ':', 'but', 'while', 'although', 'though', 'whereas']);

const isBreak = ({ tokens }: Document, t: number): boolean => BREAKS.has(tokens.word[t]!.lower);

function runsTo(doc: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    // "…, using polls in 11 states": how it was made is no finding of it.
    if (isBreak(doc, t) || (isComma(doc, t) && /^(using|based|drawing)$/.test(doc.tokens.word[t + 1]!.lower)))
      return false;
  }
  return to - from < REACH;
}

/** "does not say that 40,000 …". */
const negated = ({ tokens }: Document, verb: number): boolean =>
  /^(not|n't|never|n’t)$/.test(tokens.word[verb - 1]?.lower ?? '');

/** The same within somebody's words: "said that 12 had died, while the union put the figure at 20". */
export const putterOf = (doc: Document, at: number): TokenRange | null =>
  figurePutter(doc, doc.sentences[doc.tokens.sentence[at]!]!, at);

/** "The union, which has counted, puts the number of dead at 133": whose figure it is. */
function figurePutter(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  let noun = false;
  for (let t = at - 1, seen = 0; t > sentence.from && seen < 12; t--, seen++) {
    if (isBreak(doc, t)) return null;
    noun ||= FIGURE_NOUNS.has(tokens.lemma[t]!);
    if (PUT_AT.has(tokens.lemma[t]!) && tokens.pos[t] === P.VERB && tokens.lemma[t - 1] === 'be')
      return agentAfter(doc, sentence, at);
    if (tokens.lemma[t] === 'put' && tokens.pos[t] === P.VERB && noun) return subjectBefore(doc, sentence, t);
  }
  return null;
}

/** "Damage is put at 11 billion euros by the insurer NAME": who puts it there stands behind. */
function agentAfter(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { word } = doc.tokens;
  for (let t = at + 1; t < sentence.to && t < at + LONGEST_FIGURE; t++) {
    if (isBreak(doc, t)) return null;
    if (word[t]!.lower === 'by') return nounPhraseAt(doc, t + 1, sentence.to);
  }
  return null;
}
const PUT_AT = new Set(['put', 'estimate', 'value']);
const LONGEST_FIGURE = 6;

/** "The bank on Tuesday reported a 17.2 per cent rise", "It now forecasts earnings of 41¢": what the figure is the object of. */
function figureGiver(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at - 1; t > sentence.from && t > at - REACH; t--) {
    if (isBreak(doc, t) || NO_OBJECT.has(tokens.word[t]!.lower)) return null;
    if (tokens.pos[t] !== P.VERB || !FIGURE_GIVERS.has(tokens.lemma[t]!)) continue;
    const next = tokens.pos[t + 1]!;
    // "cases reported on Monday", "people projected to retire": a participle gives nothing.
    if (next === P.ADP || next === P.PUNCT || next === P.VERB || next === P.AUX || negated(doc, t)) return null;
    if (next === P.PART && tokens.word[t]!.lower.endsWith('ed')) return null;
    return subjectBefore(doc, sentence, t);
  }
  return null;
}

/** What follows one of these is no object: a clause, or what others expected ("well above the $8 that analysts forecast"). */
const NO_OBJECT: ReadonlySet<string> = new Set(
  'that which who when after as than above below ahead beating missing topping'.split(' '),
);

/** The noun phrase or pronoun before a verb, over adverbs, a day, and a clause between commas. */
function subjectBefore(doc: Document, sentence: TokenRange, verb: number): TokenRange | null {
  const { tokens } = doc;
  let end = verb;
  while (end > sentence.from && tokens.pos[end - 1] === P.ADV) end--;
  if (end > sentence.from + 1 && tokens.word[end - 1]!.lower.endsWith('day')) {
    end--;
    if (tokens.word[end - 1]!.lower === 'on') end--;
  }
  if (end > sentence.from && isComma(doc, end - 1)) {
    let open = end - 2;
    while (open > sentence.from && open > end - 25 && !isComma(doc, open)) open--;
    if (open <= sentence.from || !isComma(doc, open)) return null;
    end = open;
  }
  if (end === sentence.from) return null;
  const pos = tokens.pos[end - 1]!;
  if (pos === P.AUX) return tokens.lemma[end - 1] === 'have' ? subjectBefore(doc, sentence, end - 1) : null;
  if (pos === P.PRON)
    return /^(he|she|it|they|we|i)$/.test(tokens.word[end - 1]!.lower) ? { from: end - 1, to: end } : null;
  if (pos !== P.NOUN && pos !== P.PROPN) return null;
  const phrase = nounPhraseEnding(doc, end, sentence.from);
  // "a majority of voters", "the Bank of England"
  const whole = phrase.from - 2 > sentence.from && tokens.word[phrase.from - 1]!.lower === 'of';
  return whole ? { from: nounPhraseEnding(doc, phrase.from - 1, sentence.from).from, to: end } : phrase;
}

/** "the IMF's estimate of growth at 3.1 percent", "It raised its forecast to 4.2 percent": whose forecast the figure is. */
export function forecaster(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
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
