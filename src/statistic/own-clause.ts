/** A report, poll or forecaster that the figure's own sentence names, where no quotation has been found. */
import { FIGURE_SOURCES, POLLS, REPORT_VERBS, SPEECH_VERBS } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { nounPhraseAt, nounPhraseEnding } from './phrase.js';
import { forecaster, givenBy, isReport } from './report-subject.js';

/** How far around the figure its report is looked for, in tokens. */
const REACH = 30;

/** "In the previous X poll, …", "Estimates suggest 8,000 …", "…, according to the census". */
export function ownClause(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[at]!]!;
  return (
    introduced(doc, sentence, at) ??
    accordingTo(doc, sentence, at) ??
    givenBy(doc, sentence, at) ??
    reportAfter(doc, sentence, at) ??
    sayerAfter(doc, sentence, at) ??
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
  for (let t = phrase.to; t < at; t++) if (tokens.word[t]!.lower === ';') return null;
  return phrase;
}

/** "in the report" may be where something stands; a poll, survey, study or count is where a figure comes from. */
const reportsFigures = (doc: Document, { to }: TokenRange): boolean => FIGURE_SOURCES.has(doc.tokens.lemma[to - 1]!);

/** "according to X" that no attribution has taken, before or after the figure in its sentence. */
function accordingTo(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = Math.max(sentence.from, at - 60); t < Math.min(sentence.to - 2, at + 60); t++) {
    if (tokens.word[t]!.lower !== 'according' || tokens.word[t + 1]!.lower !== 'to') continue;
    // "gathered 9,240 names, according to the organisers, in a town of 5,100": it belongs to what stands before it.
    if (t < at && hasFigure(doc, sentence.from, t)) continue;
    return nounPhraseAt(doc, t + 2, sentence.to);
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

const hasFigure = ({ tokens }: Document, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if ((tokens.flags[t]! & WordFlag.digit) !== 0) return true;
  return false;
};

/** "Their diameter is 1.4 micrometres, researchers report this week.": a name or noun and its verb close the sentence. */
function sayerAfter(doc: Document, sentence: TokenRange, at: number): TokenRange | null {
  const { tokens } = doc;
  for (let t = at + 2; t < sentence.to && t < at + REACH; t++) {
    // The tagger may take "researchers report" for two nouns.
    if (!SPEECH_VERBS.has(tokens.lemma[t]!)) continue;
    if (tokens.pos[t] !== P.VERB && tokens.word[t - 1]!.lower === tokens.lemma[t - 1]) continue;
    const next = tokens.word[t + 1]?.lower ?? '.';
    const closes = /^([.,;:]|in|on|at|this|last)$/.test(next) || next.endsWith('day');
    const named = tokens.pos[t - 1] === P.NOUN || tokens.pos[t - 1] === P.PROPN;
    if (!closes || !named) continue;
    const phrase = nounPhraseEnding(doc, t, at);
    if (phrase.from > at + 1 && tokens.word[phrase.from - 1]!.lower === ',') return phrase;
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
      poll ||= POLLS.has(tokens.lemma[k]!);
    }
    if (named && poll) return phrase;
  }
  return null;
}
