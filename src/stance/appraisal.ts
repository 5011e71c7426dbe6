/**
 * What a speaker's words do to what they speak of, counted: blame and praise, calls and promises, warnings; events that
 * befall a victim count for nothing, for bad news is no attitude.
 */
import { STANCE_CUES } from '../lexicon/stance-cues.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { items, Opinion, Side } from './dictionary.js';
import { type Marks, marksOf } from './marks.js';
import { isPredicated } from './predicate.js';

/** One judging word: which way it points, how much, and whether it asks, promises or warns rather than judges. */
export interface Appraised {
  readonly at: number;
  /** −1.5 … 1.5 */
  readonly value: number;
}

export interface Appraisal {
  readonly words: readonly Appraised[];
  readonly negative: number;
  readonly positive: number;
  /** "should", "must", "need to". */
  readonly demands: number;
  /** "we will", "I am committed". */
  readonly promises: number;
  readonly warnings: number;
  /** Praise and blame with "but", or a word like it, between them. */
  readonly contrast: boolean;
  readonly length: number;
}

/** Tokens after which a negator no longer turns a word. */
const NEGATION_REACH = 4;

/** `own`: the words are the writer's, so that quotation marks in them are irony. */
export function appraise(doc: Document, ranges: readonly TokenRange[], own = false): Appraisal {
  const marks = marksOf(doc);
  const words: Appraised[] = [];
  let negative = 0;
  let positive = 0;
  let demands = 0;
  let promises = 0;
  let warnings = 0;
  let length = 0;
  for (const { from, to } of ranges) {
    let negator = -10;
    for (let i = from; i < to; i++) {
      length++;
      const stance = marks.stance[i]!;
      if ((marks.opinion[i]! & Opinion.deontic) !== 0) demands++;
      if ((stance & Side.warning) !== 0) warnings++;
      if (promiseAt(doc, marks, i, to)) promises++;
      const value = valueAt(doc, marks, i);
      if (value !== 0) {
        const turned =
          i - negator <= NEGATION_REACH ? negate(value) : own && inScareQuotes(doc, i) ? -Math.abs(value) : value;
        if (turned < 0) negative -= turned;
        else positive += turned;
        words.push({ at: i, value: turned });
        // "work hard" is one judgement.
        if (marks.width[i]! > 1 && i + marks.width[i]! <= to) i += marks.width[i]! - 1;
      }
      // "No" reaches its noun, "not" the rest of the phrase.
      if ((stance & Side.negator) !== 0 && !undone(doc, i)) negator = doc.tokens.pos[i] === P.DET ? i - 2 : i;
      if (doc.tokens.pos[i] === P.PUNCT) negator = -10;
    }
  }
  return { words, negative, positive, demands, promises, warnings, contrast: contrasts(doc, words), length };
}

const TURNS = new Set(['but', 'however', 'although', 'though', 'yet', 'while', 'nevertheless', 'despite']);
/** Weight from which a word is praise or blame to be set against another. */
const PLAIN = 0.6;

/** Within a sentence, so that what is far apart is not set against each other. */
function contrasts(doc: Document, words: readonly Appraised[]): boolean {
  const { word, sentence, pos } = doc.tokens;
  const judges = (i: number) => pos[i] === P.ADJ || pos[i] === P.VERB || isPredicated(doc, i);
  const plain = words.filter(({ at, value }) => Math.abs(value) >= PLAIN && judges(at));
  return plain.some(({ at, value }, k) => {
    const next = plain[k + 1];
    if (next === undefined || value * next.value > 0 || sentence[at] !== sentence[next.at]) return false;
    for (let i = at; i < next.at; i++) if (TURNS.has(word[i]!.lower)) return true;
    return false;
  });
}

/** "Hard not to admire", "wrong not to thank": the two turns undo each other. */
const undone = ({ tokens: { word, pos } }: Document, i: number): boolean =>
  word[i]!.lower === 'not' && i > 0 && pos[i - 1] === P.ADJ && word[i + 1]?.lower === 'to';

/** A word or two that the writer puts in marks, nobody else's words: “safe” is not safe. */
function inScareQuotes(doc: Document, i: number): boolean {
  const q = doc.tokens.quoted[i]!;
  return q >= 0 && doc.quoted[q]!.to - doc.quoted[q]!.from <= 4;
}

/** "Not wise" is blame; "not foolish" is hardly praise. */
const negate = (value: number): number => (value > 0 ? -0.8 * value : -0.2 * value);

const FIRST = Opinion.firstPlural | Opinion.firstSingular;

/** "We will …", "I’ll …", "… would ensure": the speaker binds himself. */
function promiseAt(doc: Document, marks: Marks, i: number, to: number): boolean {
  const { word } = doc.tokens;
  if ((marks.stance[i]! & Side.promise) !== 0) return true;
  if ((marks.opinion[i]! & FIRST) === 0 || i + 1 >= to) return false;
  const next = word[i + 1]!.lower;
  return next === 'will' || next === "'ll";
}

const GOOD = Side.agentGood | Side.praise;
/** What nobody does but in bad faith: to say so is to blame. */
const WRONGS = new Set(items(STANCE_CUES.wrongs));
/** What authorities do in the course of their work, and how one asks for pardon: no blame. */
const PROCEDURES = new Set(items(STANCE_CUES.procedures));
const CONDITIONS = new Set(items(STANCE_CUES.conditions));
const SURPRISES = new Set(items(STANCE_CUES.surprises));
const APOLOGIES = new Set(['sorry', 'apologise', 'apologize']);
/** Share of its weight that a noun keeps: "losses" and "growth" are the matter of reports before they are reproaches. */
const NOUN = 0.5;

/** Subjectivity from which the company that a word keeps counts. */
const COLOURED = 4;

/** Which way token `i` judges: by the lists first, by AFINN and by the word's company where they are silent. */
export function valueAt(doc: Document, marks: Marks, i: number): number {
  // Most words are in no list and at home nowhere in particular.
  if (marks.opinion[i] === 0 && marks.stance[i] === 0 && marks.valence[i] === 0 && marks.subjective[i]! < COLOURED)
    return 0;
  // The more a word is at home in opinion, the more it weighs: "disgrace" against "loss".
  const weight = marks.width[i]! > 1 ? 1.2 : 0.7 + 0.1 * marks.subjective[i]!;
  return listedValue(doc, marks, i) * weight;
}

/** Nouns between a quality and the condition it is of: "weak business investment". */
const CONDITION_REACH = 3;

/** "Weak demand", "poor summer weather": how things stand, and nobody's merit or fault. */
function describesConditions({ tokens: { lemma, pos } }: Document, i: number): boolean {
  for (let k = i + 1; k < i + CONDITION_REACH && k < pos.length; k++) {
    if (CONDITIONS.has(lemma[k]!)) return true;
    if (pos[k] !== P.NOUN && pos[k] !== P.ADJ) return false;
  }
  return false;
}

/** "It is astounding that he refuses": the judgement is in what follows. */
const surprises = ({ tokens: { word } }: Document, i: number): boolean =>
  SURPRISES.has(word[i]!.lower) && word[i + 1]?.lower === 'that';

/** "We are deeply sorry": said of the speaker. */
function isOwn({ tokens: { pos } }: Document, marks: Marks, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if ((marks.opinion[k]! & FIRST) !== 0) return true;
    if (pos[k] === P.PUNCT || pos[k] === P.NOUN || pos[k] === P.PROPN) return false;
  }
  return false;
}

/** "The poor", "the sick": whom it is about, no judgement. */
function namesPeople({ tokens: { word, pos, length } }: Document, i: number): boolean {
  if (i === 0 || word[i - 1]!.lower !== 'the') return false;
  const next = i + 1 < length ? pos[i + 1] : P.PUNCT;
  return next !== P.NOUN && next !== P.ADJ && next !== P.PROPN && next !== P.PUNCT;
}

function listedValue(doc: Document, marks: Marks, i: number): number {
  const pos = doc.tokens.pos[i]!;
  if (pos === P.PROPN || pos === P.PUNCT || pos === P.ADP || pos === P.NUM) return 0;
  const stance = marks.stance[i]!;
  const opinion = marks.opinion[i]!;
  if ((stance & Side.negator) !== 0 && pos !== P.VERB) return 0;
  if (pos === P.ADJ && (namesPeople(doc, i) || describesConditions(doc, i) || surprises(doc, i))) return 0;
  const lemma = doc.tokens.lemma[i]!;
  if (pos === P.VERB && PROCEDURES.has(lemma)) return 0;
  if (APOLOGIES.has(lemma) && isOwn(doc, marks, i)) return 0;
  // Words that are never subjective by their company (goods, interest, free) are matter, not attitude.
  const subjective = marks.subjective[i]! >= 3;
  // A list is overruled only by AFINN; company is weaker evidence, and good for strong words only.
  const lean = marks.valence[i]!;
  const company = marks.subjective[i]! >= COLOURED && Math.abs(marks.leaning[i]!) >= 2 ? marks.leaning[i]! : 0;
  if (pos === P.VERB) {
    if ((stance & (Side.patientHarm | Side.warning)) !== 0 && !subjective) return 0;
    if ((stance & Side.blame) !== 0) return lean > 0 ? 0 : -1;
    if ((stance & Side.praise) !== 0) return lean < 0 ? 0 : 1;
    if ((opinion & Opinion.judgingVerb) !== 0) return lean > 0 || (stance & GOOD) !== 0 ? 0.8 : -1;
    if ((stance & Side.agentBad) !== 0) return WRONGS.has(lemma) ? -1 : -0.5;
    if ((stance & Side.agentGood) !== 0) return 0.4;
  } else if (pos === P.NOUN) {
    if ((opinion & (Opinion.evalnoun | Opinion.loaded)) !== 0)
      return lean > 0 || (lean === 0 && company > 0) ? 0.8 : -1;
    if ((stance & Side.wrong) !== 0) return subjective ? -1 : -NOUN;
    if ((stance & Side.merit) !== 0) return subjective ? 1 : NOUN;
    if ((stance & Side.praise) !== 0 && lean > 0) return 1;
  }
  // Adjectives and adverbs, and what the tagger took for something else ("She is right!").
  if ((opinion & Opinion.evalneg) !== 0) return lean > 0 ? 0 : -1.2;
  if ((opinion & Opinion.judgingVerb) !== 0) return lean > 0 || (stance & GOOD) !== 0 ? 0.8 : -1.2;
  if ((opinion & Opinion.evalpos) !== 0) return lean < 0 ? 0 : 1;
  if ((stance & Side.wrong) !== 0) return -1;
  if ((stance & Side.merit) !== 0) return 1;
  if (lean === 0) return company / 4;
  return subjective || Math.abs(lean) >= 3 ? lean / 4 : 0;
}
