/**
 * Signs of the writer's judgement in a clause (test 3 of the label guide), told apart by how much each proves: one
 * loaded noun proves little, a booster or an unsourced claim of effect proves enough.
 */
import { ASSERTION_WORDS } from '../lexicon/assertion.js';
import type { TokenRange } from '../span.js';
import { items, Opinion } from '../stance/dictionary.js';
import { FormKind } from '../stance/form.js';
import { type Marks, marksOf } from '../stance/marks.js';
import { passiveAt } from '../stance/tense.js';
import { type Document, P } from '../text/document.js';

/** Proof enough alone. */
const STRONG =
  Opinion.booster | Opinion.deontic | Opinion.attitude | Opinion.significance | Opinion.motive | Opinion.rhetorical;
/** Proof with another sign, or alone where the word is subjective wherever it stands. */
const JUDGING = Opinion.evalneg | Opinion.evalpos | Opinion.evalnoun | Opinion.judgingVerb;
/** Proof only beside another sign. */
const WEAK =
  Opinion.loaded | Opinion.hedge | Opinion.intens | Opinion.absolute | Opinion.distancing | Opinion.interpret;
const SUBJECTIVE = 5;

const EFFECTS = new Set(items(ASSERTION_WORDS.effect));
const MOTIVES = new Set(items(ASSERTION_WORDS.motive));

export interface Signs {
  /** 0 none, 1 a hint, 2 and more: the wording carries a judgement. */
  readonly strength: number;
  readonly cues: readonly TokenRange[];
}

export function signsOf(doc: Document, range: TokenRange): Signs {
  const { pos, word } = doc.tokens;
  const marks = marksOf(doc);
  const cues: TokenRange[] = [];
  let strength = 0;
  const self = speaksOfSelf(doc, range.from);
  for (let i = range.from; i < range.to; i++) {
    if ((marks.kind[i]! & ASKING) !== 0 && word[i]!.lower.length === 1) strength += 1;
    if (isScareQuote(doc, i)) strength += 1;
    if (pos[i] === P.PROPN || pos[i] === P.PUNCT || comparesAt(doc, marks, i)) continue;
    const weight = weightAt(doc, i, selfless(marks.opinion[i]!, self), marks.subjective[i]!);
    if (weight === 0) continue;
    strength += weight;
    const to = Math.min(range.to, i + marks.width[i]!);
    if (weight >= 1) cues.push({ from: i, to });
    i = to - 1;
  }
  const effect = effectAt(doc, range);
  if (effect >= 0) {
    strength += 2;
    if (!cues.some(({ from, to }) => from <= effect && effect < to)) cues.push({ from: effect, to: effect + 1 });
  }
  return { strength, cues: cues.sort((a, b) => a.from - b.from) };
}

const ASKING = FormKind.question | FormKind.exclamation;

/** "Better than the outlook for …" is arithmetic. */
const comparesAt = ({ tokens }: Document, { kind }: Marks, i: number): boolean =>
  (kind[i + 1]! & FormKind.comparative) !== 0 &&
  tokens.word[i + 1]!.lower === 'than' &&
  COMPARATIVES.has(tokens.word[i]!.lower);
const COMPARATIVES = new Set(['better', 'worse', 'more', 'less', 'higher', 'lower', 'greater', 'stronger', 'weaker']);

/** A word or two in quotation marks that nobody is quoted with: “safe” as the writer doubts it. */
function isScareQuote(doc: Document, i: number): boolean {
  const q = doc.tokens.quoted[i]!;
  return q >= 0 && doc.quoted[q]!.from === i && doc.quoted[q]!.to - i <= 4;
}

/** Does the sentence begin with "I" or "we"? Its motives are then no reading of another's mind. */
function speaksOfSelf(doc: Document, at: number): boolean {
  const first = doc.sentences[doc.tokens.sentence[at]!]!.from;
  const marks = marksOf(doc);
  for (let i = first; i < first + 2 && i < doc.tokens.length; i++) if ((marks.opinion[i]! & SELF) !== 0) return true;
  return false;
}

const SELF = Opinion.firstSingular | Opinion.firstPlural;
const selfless = (opinion: number, self: boolean): number => (self ? opinion & ~Opinion.motive : opinion);

function weightAt(doc: Document, i: number, opinion: number, subjective: number): number {
  const { lower } = doc.tokens.word[i]!;
  if ((opinion & STRONG) !== 0) return MILD.has(lower) ? 1 : 2;
  if ((opinion & JUDGING) !== 0) {
    // The lists of adjectives do not mean the noun ("human rights").
    const noun = doc.tokens.pos[i] === P.NOUN && (opinion & (Opinion.evalnoun | Opinion.judgingVerb)) === 0;
    if (noun) return 0;
    return subjective >= SUBJECTIVE ? 2 : 1;
  }
  // "Seems to think": the writer reads the signs; "may" and "could" are anybody's.
  if ((opinion & Opinion.hedge) !== 0 && doc.tokens.pos[i] === P.VERB) return 1;
  if (subjective > SUBJECTIVE) return subjective > SUBJECTIVE + 1 ? 1 : 0.5;
  return (opinion & WEAK) !== 0 ? 0.5 : 0;
}

const MILD = new Set(items(ASSERTION_WORDS.mild));

/**
 * An effect or a motive that nobody is named for: ", which has affected …", "is driven by …", "Fearing …". Returns its
 * token, or −1. A plain past ("which killed 250", "causing a bottleneck") is an event that a witness settles.
 */
export function effectAt(doc: Document, { from, to }: TokenRange): number {
  const { word, lemma, pos } = doc.tokens;
  if (from >= to) return -1;
  const self = speaksOfSelf(doc, from);
  if (!self && word[from]!.lower.endsWith('ing') && MOTIVES.has(lemma[from]!) && pos[from] === P.VERB) return from;
  for (let i = from; i < to && i < from + 12; i++) {
    if (pos[i] !== P.VERB || !EFFECTS.has(lemma[i]!)) continue;
    const before = i > from ? word[i - 1]!.lower : '';
    const perfect = before === 'has' || before === 'have' || before === "'s";
    const progressive = word[i]!.lower.endsWith('ing') && (before === 'is' || before === 'are');
    const passive = (before === 'is' || before === 'are') && i + 1 < to && word[i + 1]!.lower === 'by';
    if (passive || progressive || (perfect && word[from]!.lower === 'which')) return i;
  }
  return -1;
}

/**
 * Is it a record as worded: figures, or what was done to somebody or by the writer, told in the past? A document or a
 * witness settles it (test 2).
 */
export function recordsIn(doc: Document, { from, to }: TokenRange): { figures: boolean; narrative: boolean } {
  const { word } = doc.tokens;
  const { kind, tense } = marksOf(doc);
  let figures = false;
  let verb = -1;
  for (let i = from; i < to; i++) {
    if ((kind[i]! & FormKind.figure) !== 0) figures = true;
    // "The second time that …" is counting, too.
    if ((kind[i]! & FormKind.ordinal) !== 0 && word[i + 1]?.lower === 'time') figures = true;
    if (verb < 0 && tense[i] !== 0) verb = i;
  }
  const past = verb >= 0 && tense[verb]! < 0;
  const passive = past && verb + 1 < to && passiveAt(doc, kind, verb + 1, from);
  return { figures, narrative: past && (passive || speaksOfSelf(doc, from)) };
}

/** Tokens from the sentence's start within which "this is not the … time" and "X are required to" stand. */
const OPENING = 8;
const RULED = new Set(items(ASSERTION_WORDS.ruled));

/**
 * "This is not the first time that …", "drivers are required to …": in a report a count of times and a rule are records,
 * whatever words tell what was counted or ruled.
 */
export function countsOrRules(doc: Document, { from, to }: TokenRange): boolean {
  const { word, lemma, pos } = doc.tokens;
  const { kind } = marksOf(doc);
  const told = word[from]!.lower === 'this' || word[from]!.lower === 'it';
  for (let i = from + 1; i + 1 < to && i < from + OPENING; i++) {
    if (told && (kind[i]! & FormKind.ordinal) !== 0 && word[i + 1]!.lower === 'time') return lemma[from + 1] === 'be';
    if (RULED.has(word[i]!.lower) && lemma[i - 1] === 'be' && word[i + 1]!.lower === 'to')
      return pos[i - 2] === P.NOUN || pos[i - 2] === P.PROPN;
  }
  return false;
}

/** "Hold her to …", "Give him a break": the clause opens with a bare verb. */
export function isImperative(doc: Document, { from, to }: TokenRange): boolean {
  const { pos, word, lemma } = doc.tokens;
  return to - from >= 3 && pos[from] === P.VERB && word[from]!.lower === lemma[from] && pos[from + 1] !== P.PUNCT;
}
