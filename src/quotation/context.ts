/**
 * What the quotation models ask about each token, worked out once per document as integers: cue strength, quote state,
 * the nearest cue-like words, running counts. All arrays are indexed by token.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { hashString, WordFlag } from '../text/word.js';
import { COLON_STRENGTH, cueStrength } from './strength.js';

/** Where a token stands to quotation marks. */
export const QuoteState = {
  outside: 0,
  opening: 1,
  closing: 2,
  inside: 3,
  insideSingle: 4,
  insideBroken: 5,
  single: 6,
} as const;

/** How marks lie in a sentence: none, all of it, at its start, at its end, in the middle. */
export const QuotePattern = { none: 0, all: 1, start: 2, end: 3, middle: 4 } as const;

/** From this strength on a word counts as cue-like. */
export const CUE_LIKE = 3;

export interface Context {
  readonly doc: Document;
  /** Hash of the lemma. */
  readonly lemma: Int32Array;
  /** Hash of the lower-case form. */
  readonly word: Int32Array;
  /** 0–5: how often the lemma is (part of) a cue; 6: a colon. */
  readonly strength: Uint8Array;
  readonly quote: Uint8Array;
  /** Nearest cue-like token outside quotation marks in the sentence, to the left and to the right; −1: none. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Nearest verb in the sentence, to the left and to the right; −1: none. */
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  /** Nearest quotation mark in the block, to the left and to the right, the token itself included; −1: none. */
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  /** Nearest comma to the left in the sentence; −1: none. */
  readonly commaLeft: Int32Array;
  /** Counts before token i, of length n + 1: differences count what lies between two tokens. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly punctuation: Int32Array;
  readonly marks: Int32Array;
  readonly thats: Int32Array;
  /** By sentence. */
  readonly pattern: Uint8Array;
  readonly best: Uint8Array;
}

/** `strengthOf` may be given in training, where an article must not see its own cues. */
export function buildContext(doc: Document, strengthOf?: (lemma: string) => number): Context {
  const { tokens } = doc;
  const n = tokens.length;
  const nearest = () => new Int32Array(n).fill(-1);
  const counts = () => new Int32Array(n + 1);
  const context: Context = {
    doc,
    lemma: tokens.lemmaHash,
    word: tokens.formHash,
    strength: new Uint8Array(n),
    quote: quoteStates(doc),
    cueLeft: nearest(),
    cueRight: nearest(),
    verbLeft: nearest(),
    verbRight: nearest(),
    markLeft: nearest(),
    markRight: nearest(),
    commaLeft: nearest(),
    commas: counts(),
    verbs: counts(),
    punctuation: counts(),
    marks: counts(),
    thats: counts(),
    pattern: new Uint8Array(doc.sentences.length),
    best: new Uint8Array(doc.sentences.length),
  };
  for (let i = 0; i < n; i++) {
    if ((tokens.flags[i]! & WordFlag.colon) !== 0) context.strength[i] = COLON_STRENGTH;
    else {
      const lemma = tokens.lemma[i]!;
      context.strength[i] = strengthOf === undefined ? cueStrength(lemma, tokens.lemmaHash[i]!) : strengthOf(lemma);
    }
  }
  count(context);
  for (let s = 0; s < doc.sentences.length; s++) scanSentence(context, s);
  for (const { from, to } of doc.blocks) scanMarks(context, from, to);
  return context;
}

function quoteStates(doc: Document): Uint8Array {
  const { tokens, quoted } = doc;
  const states = new Uint8Array(tokens.length);
  for (let i = 0; i < states.length; i++) {
    const at = tokens.quoted[i]!;
    // An array asked for its item −1 takes the slow way.
    if (at < 0) continue;
    const q = quoted[at]!;
    const innerSingle = q.single && q.depth > 0;
    if (i === q.from && q.opened) states[i] = innerSingle ? QuoteState.single : QuoteState.opening;
    else if (i === q.to - 1 && q.closed) states[i] = innerSingle ? QuoteState.single : QuoteState.closing;
    else if (!q.opened || (!q.closed && !q.continues)) states[i] = QuoteState.insideBroken;
    else states[i] = innerSingle ? QuoteState.insideSingle : QuoteState.inside;
  }
  return states;
}

export const isEdge = (state: number): boolean => state === QuoteState.opening || state === QuoteState.closing;

function count({ doc: { tokens }, quote, commas, verbs, punctuation, marks, thats }: Context): void {
  for (let i = 0; i < tokens.length; i++) {
    const flags = tokens.flags[i]!;
    const pos = tokens.pos[i]!;
    commas[i + 1] = commas[i]! + ((flags & WordFlag.comma) !== 0 ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (pos === P.VERB || pos === P.AUX ? 1 : 0);
    punctuation[i + 1] = punctuation[i]! + ((flags & WordFlag.punctuation) !== 0 ? 1 : 0);
    marks[i + 1] = marks[i]! + (isEdge(quote[i]!) ? 1 : 0);
    thats[i + 1] = thats[i]! + (tokens.formHash[i] === THAT ? 1 : 0);
  }
}

const THAT = hashString('that');

function scanSentence(context: Context, s: number): void {
  const { doc, strength, quote, cueLeft, cueRight, verbLeft, verbRight, commaLeft } = context;
  const { tokens } = doc;
  const { from, to } = doc.sentences[s]!;
  let cue = -1;
  let verb = -1;
  let comma = -1;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    cueLeft[i] = cue;
    verbLeft[i] = verb;
    commaLeft[i] = comma;
    const outside = quote[i] === QuoteState.outside;
    if (!outside) quoted++;
    if (outside && strength[i]! > context.best[s]!) context.best[s] = strength[i]!;
    if (outside && strength[i]! >= CUE_LIKE) cue = i;
    if (tokens.pos[i] === P.VERB) verb = i;
    if ((tokens.flags[i]! & WordFlag.comma) !== 0) comma = i;
  }
  cue = -1;
  verb = -1;
  for (let i = to - 1; i >= from; i--) {
    cueRight[i] = cue;
    verbRight[i] = verb;
    if (quote[i] === QuoteState.outside && strength[i]! >= CUE_LIKE) cue = i;
    if (tokens.pos[i] === P.VERB) verb = i;
  }
  context.pattern[s] = patternOf(quote, from, to, quoted);
}

function patternOf(quote: Uint8Array, from: number, to: number, quoted: number): number {
  if (quoted === 0) return QuotePattern.none;
  if (quoted >= to - from - 1) return QuotePattern.all;
  if (quote[from] !== QuoteState.outside) return QuotePattern.start;
  const last = quote[to - 1] !== QuoteState.outside || (to - 2 >= from && quote[to - 2] !== QuoteState.outside);
  return last ? QuotePattern.end : QuotePattern.middle;
}

function scanMarks({ quote, markLeft, markRight }: Context, from: number, to: number): void {
  let mark = -1;
  for (let i = from; i < to; i++) {
    if (isEdge(quote[i]!)) mark = i;
    markLeft[i] = mark;
  }
  mark = -1;
  for (let i = to - 1; i >= from; i--) {
    if (isEdge(quote[i]!)) mark = i;
    markRight[i] = mark;
  }
}

/** Distances in steps: 0–4, 5–6, 7–9, 10–14, 15–24, 25–39, 40 and more. */
export function distanceBucket(distance: number): number {
  const d = distance < 0 ? -distance : distance;
  if (d <= 4) return d;
  if (d < 7) return 5;
  if (d < 10) return 6;
  if (d < 15) return 7;
  if (d < 25) return 8;
  return d < 40 ? 9 : 10;
}

/**
 * The main word of a cue: its strongest, a verb before anything else where several are equal, punctuation only when
 * there is nothing else ("added:" is a form of "add").
 */
export function headOf({ strength, doc }: Context, { from, to }: TokenRange): number {
  const { pos } = doc.tokens;
  const rank = (i: number) => (pos[i] === P.PUNCT ? -1 : 2 * strength[i]! + (pos[i] === P.VERB ? 1 : 0));
  let head = to - 1;
  for (let i = to - 1; i >= from; i--) if (rank(i) > rank(head)) head = i;
  return head;
}
