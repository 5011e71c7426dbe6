/** How words are uttered, beside the judging words themselves: asked, demanded, or owned as a feeling ("I am proud of …"). */
import { STANCE_CUES } from '../lexicon/stance-cues.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import type { Appraised } from './appraisal.js';
import { items, Opinion, Side } from './dictionary.js';
import { FormKind } from './form.js';
import { marksOf } from './marks.js';
import { isPredicated } from './predicate.js';

export interface Manner {
  figures: boolean;
  question: boolean;
  /** The words are one question for something to be told, not to be ashamed of: "Will you …?", "When did …?" */
  asks: boolean;
  /** They begin with "whether" or "if". */
  indirectQuestion: boolean;
  address: boolean;
  amends: boolean;
  notTo: boolean;
  /** 1: "should not be shown"; −1: "should not be delayed". */
  shouldNot: number;
  /** The speaker praises or blames in the first person: "I back her", "we are appalled". */
  ownPraise: boolean;
  ownBlame: boolean;
  /** Something is, or does, what is good or bad: "is a brilliant teacher", "was a disgrace". */
  isPraised: boolean;
  isBlamed: boolean;
}

const AMENDS = new Set(items(STANCE_CUES.amends));
const GLAD = new Set(items(STANCE_CUES.gladness));
const SORE = new Set(items(STANCE_CUES.grievance));
const ADDRESS = Opinion.firstSingular | Opinion.firstPlural | Opinion.second;
const CLAUSE_STARTS = new Set(['whether', 'if']);
const SUBJECTS = new Set(['i', 'we']);

/** `judging` are the judging words of the ranges. */
export function mannerOf(doc: Document, ranges: readonly TokenRange[], judging: readonly Appraised[]): Manner {
  const manner: Manner = {
    figures: false,
    question: false,
    asks: false,
    indirectQuestion: false,
    address: false,
    amends: false,
    notTo: false,
    shouldNot: 0,
    ownPraise: false,
    ownBlame: false,
    isPraised: false,
    isBlamed: false,
  };
  for (const range of ranges) readRange(doc, range, manner);
  for (const { at, value } of judging) {
    if (Math.abs(value) < STRONG || !isPredicated(doc, at)) continue;
    if (value > 0) manner.isPraised = true;
    else manner.isBlamed = true;
  }
  const first = ranges[0]!;
  const opening = firstWord(doc, first);
  manner.indirectQuestion = CLAUSE_STARTS.has(doc.tokens.word[opening]!.lower);
  manner.asks = manner.question && ranges.length === 1 && isPlainQuestion(doc, { from: opening, to: first.to });
  return manner;
}

function readRange(doc: Document, { from, to }: TokenRange, manner: Manner): void {
  const { word, lemma } = doc.tokens;
  const marks = marksOf(doc);
  for (let i = from; i < to; i++) {
    const opinion = marks.opinion[i]!;
    const { lower } = word[i]!;
    if ((marks.kind[i]! & FormKind.digit) !== 0) manner.figures = true;
    if (lower === '?') manner.question = true;
    if ((opinion & ADDRESS) !== 0) manner.address = true;
    if (SUBJECTS.has(lower)) readOwn(doc, i + 1, to, manner);
    if (!manner.amends && (AMENDS.has(lemma[i]!) || AMENDS.has(lower))) manner.amends = true;
    if (lower !== 'not' && (opinion & Opinion.deontic) === 0) continue;
    const next = i + 1 < to ? word[i + 1]!.lower : '';
    if (lower === 'not' && next === 'to') manner.notTo = true;
    if ((opinion & Opinion.deontic) !== 0 && (next === 'not' || next === "n't")) {
      manner.shouldNot = harmAfter(doc, i + 2, to) ? -1 : 1;
    }
  }
}

/** Words between "I" or "we" and what is felt: "we are very, very disappointed". */
const OWN_REACH = 6;

/** "I back …", "we do not trust …", "I am delighted": what the speaker says he feels or thinks of it. */
function readOwn(doc: Document, from: number, to: number, manner: Manner): void {
  const { word, lemma, pos } = doc.tokens;
  const { stance } = marksOf(doc);
  let denied = false;
  for (let i = from; i < to && i < from + OWN_REACH; i++) {
    const { lower } = word[i]!;
    if (lower === 'not' || lower === "n't" || lower === 'never') denied = true;
    // "I could not be more delighted."
    if (lower === 'more') denied = false;
    const glad = GLAD.has(lower) || (pos[i] === P.VERB && (GLAD.has(lemma[i]!) || (stance[i]! & Side.praise) !== 0));
    const sore = SORE.has(lower) || (pos[i] === P.VERB && SORE.has(lemma[i]!));
    if (glad || sore) {
      if (glad !== denied) manner.ownPraise = true;
      else if (!denied || glad) manner.ownBlame = true;
      return;
    }
    if (pos[i] === P.VERB || pos[i] === P.NOUN || pos[i] === P.PROPN || lower === ',') return;
  }
}

/** Weight from which a judging word alone is a judgement when it is what something is. */
const STRONG = 0.75;
/** Words after which a question asks for a reason or has its answer: "why", "how can …", "isn't …". */
const REPROACHING = new Set(['why', 'how', "n't", 'not', 'really', 'ever', 'even', 'else']);

/** One sentence that ends with its question mark and holds no word of reproach. */
function isPlainQuestion({ tokens }: Document, { from, to }: TokenRange): boolean {
  const { word, sentence, quoted } = tokens;
  let last = to - 1;
  while (last > from && word[last]!.lower !== '?' && quoted[last]! >= 0) last--;
  if (word[last]!.lower !== '?' || sentence[from] !== sentence[last]) return false;
  for (let i = from; i < last; i++) if (REPROACHING.has(word[i]!.lower)) return false;
  return true;
}

/** The first token that is a word. */
function firstWord({ tokens: { pos } }: Document, { from, to }: TokenRange): number {
  let i = from;
  while (i < to - 1 && pos[i] === P.PUNCT) i++;
  return i;
}

/** Is what should not be done a harm: "should not be delayed"? */
function harmAfter(doc: Document, from: number, to: number): boolean {
  const marks = marksOf(doc);
  for (let i = from; i < to && i < from + 4; i++) {
    if (marks.leaning[i]! < 0 || marks.valence[i]! < 0) return true;
    if ((marks.stance[i]! & (Side.agentBad | Side.patientHarm | Side.wrong)) !== 0) return true;
  }
  return false;
}
