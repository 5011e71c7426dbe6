/** A report, poll or forecaster that the figure's own sentence names, where no quotation has been found. */
import { FIGURE_SOURCES, FIGURE_VERBS, FORECASTS, REPORT_NOUNS, REPORT_VERBS } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';

/** How far around the figure its report is looked for, in tokens. */
const REACH = 30;

/** "In the previous X poll, …", "Estimates suggest 8,000 …", "…, according to the census". */
export function ownClause(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[at]!]!;
  return (
    introduced(doc, sentence, at) ??
    accordingTo(doc, sentence, at) ??
    reportingSubject(doc, sentence, at) ??
    reportAfter(doc, sentence, at) ??
    namedPoll(doc, sentence, at) ??
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
const reportsFigures = (doc: Document, { to }: TokenRange): boolean => FIGURE_SOURCES.has(doc.tokens.lemma[to - 1]!);

/** "according to X" that no attribution has taken, before or after the figure in its sentence. */
function accordingTo(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = Math.max(sentence.from, at - 60); t < Math.min(sentence.to - 2, at + 60); t++) {
    if (tokens.word[t]!.lower !== 'according' || tokens.word[t + 1]!.lower !== 'to') continue;
    return nounPhraseAt(doc, t + 2, sentence.to);
  }
  return null;
}

/** Taken for a name, a plural keeps its -s. */
const isReport = ({ tokens }: Document, t: number): boolean =>
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

/** "…, fundraising documents show.": a report and its verb close the clause. */
function reportAfter(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at + 2; t < sentence.to && t < at + REACH; t++) {
    if (!REPORT_VERBS.has(tokens.lemma[t]!) || !isReport(doc, t - 1)) continue;
    const next = tokens.word[t + 1]?.lower ?? '.';
    const phrase = nounPhraseEnding(doc, t, at);
    if (/^[.,;]$/.test(next) && tokens.word[phrase.from - 1]!.lower === ',') return phrase;
  }
  return null;
}

/** "…, in the RealClearPolitics average of recent polls": a poll with a name, after the figure. */
function namedPoll(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at + 1; t < sentence.to - 1 && t < at + REACH; t++) {
    if (!/^(in|from)$/.test(tokens.word[t]!.lower)) continue;
    const phrase = nounPhraseAt(doc, t + 1, sentence.to);
    if (phrase === null) continue;
    let named = false;
    let poll = false;
    for (let k = phrase.from; k < phrase.to; k++) {
      named ||= tokens.pos[k] === P.PROPN;
      poll ||= /^(poll|survey|average|polling)$/.test(tokens.lemma[k]!);
    }
    if (named && poll) return phrase;
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
    else if (!inPhrase(pos) && word.lower !== 'most' && !joins && (word.flags & WordFlag.capital) === 0) break;
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
