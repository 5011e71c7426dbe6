/**
 * How a stretch of text is built: tense, person, mood, length, names and figures. Counts become shares of the words, so
 * that a clause and a long sentence compare.
 */
import type { TokenRange } from '../span.js';
import { type Document, P, POS } from '../text/document.js';
import { FormKind } from './form.js';
import type { Marks } from './marks.js';
import { passiveAt } from './tense.js';

export const STRUCTURE = [
  'logWords', 'short', 'long', 'wordLength', 'longWords', 'adjectives', 'adverbs', 'nouns', 'names', 'verbs', 'numbers',
  'pronouns', 'determiners', 'auxiliaries', 'prepositions', 'conjunctions', 'past', 'present', 'pastShare', 'firstPast', 'firstPresent',
  'passive', 'progressive', 'copulaAdjective', 'copulaNoun', 'modals', 'question', 'exclamation', 'colon',
  'dash', 'commas', 'brackets', 'ellipsis', 'quotedShare', 'scareQuotes', 'longQuotes', 'comparative', 'superlative', 'lyAdverbs',
  'abstractNouns', 'allCaps', 'thirdPerson', 'digits', 'money', 'noVerb', 'positive', 'negative', 'strong',
  'valencedAdjectives', 'valenceSum', 'relative',
  'subjectiveMost',
  'subjectiveShare',
  'subjectiveSome',
  'subjectiveMuch',
  'subjectiveStrong',
  'subjectiveAdjectives',
] as const; // biome-ignore format: rows of names read best

export type StructureName = (typeof STRUCTURE)[number];
const SLOT = Object.fromEntries(STRUCTURE.map((name, i) => [name, i])) as Readonly<Record<StructureName, number>>;

/** Writes the features, in the order of {@link STRUCTURE}, to `out[at…]`, which must be zero. */
export function structureFeatures(doc: Document, marks: Marks, range: TokenRange, out: Float64Array, at: number): void {
  const { word, pos, quoted } = doc.tokens;
  const { kind, tense, valence, subjective } = marks;
  let words = 0;
  let letters = 0;
  let firstTense = 0;
  for (let i = range.from; i < range.to; i++) {
    const tag = pos[i]!;
    let bits = kind[i]! & COUNTED;
    if (tag !== P.NOUN) bits &= ~FormKind.abstract;
    if (tag !== P.ADV) bits &= ~FormKind.endsLy;
    if (tag !== P.ADJ && tag !== P.ADV) bits &= ~FormKind.superlative;
    for (; bits !== 0; bits &= bits - 1) out[at + BIT_SLOT[31 - Math.clz32(bits & -bits)]!]!++;
    if ((kind[i]! & FormKind.punctuation) !== 0) continue;
    words++;
    letters += word[i]!.lower.length;
    const slot = POS_SLOT[tag]!;
    if (slot >= 0) out[at + slot]!++;
    if (tense[i] !== 0) {
      out[at + (tense[i]! < 0 ? SLOT.past : SLOT.present)]!++;
      if (firstTense === 0) firstTense = tense[i]!;
    }
    if (tag === P.VERB && passiveAt(doc, kind, i, range.from)) out[at + SLOT.passive]!++;
    if ((kind[i]! & TENSED_BE) !== 0) countCopula(doc, marks, i, range.to, out, at);
    if (valence[i] !== 0) countValence(valence[i]!, tag, out, at);
    if (subjective[i] !== 0) countSubjective(subjective[i]!, tag, out, at);
    if (quoted[i]! >= 0) out[at + SLOT.quotedShare]!++;
  }
  out[at + SLOT.firstPast] = firstTense < 0 ? 1 : 0;
  out[at + SLOT.firstPresent] = firstTense > 0 ? 1 : 0;
  out[at + SLOT.wordLength] = words > 0 ? letters / words : 0;
  countQuotes(doc, range, out, at);
  finish(words, out, at);
}

const TENSED_BE = FormKind.presentBe | FormKind.pastBe;

/** Where each part of speech is counted, −1 where none. */
const POS_SLOT = new Int8Array(POS.length).fill(-1);
for (const [tag, slot] of [
  [P.ADJ, SLOT.adjectives], [P.ADV, SLOT.adverbs], [P.NOUN, SLOT.nouns], [P.PROPN, SLOT.names], [P.VERB, SLOT.verbs],
  [P.NUM, SLOT.numbers], [P.PRON, SLOT.pronouns], [P.DET, SLOT.determiners], [P.AUX, SLOT.auxiliaries], [P.ADP, SLOT.prepositions],
  [P.CCONJ, SLOT.conjunctions], [P.SCONJ, SLOT.conjunctions],
] as const) POS_SLOT[tag] = slot; // biome-ignore format: a table

/** Where each bit of `FormKind` is counted. */
const BIT_SLOT = new Int8Array(32);
let COUNTED = 0;
for (const [bit, slot] of [
  [FormKind.long, SLOT.longWords], [FormKind.abstract, SLOT.abstractNouns], [FormKind.endsLy, SLOT.lyAdverbs], [FormKind.loud, SLOT.allCaps],
  [FormKind.digit, SLOT.digits], [FormKind.money, SLOT.money], [FormKind.thirdPerson, SLOT.thirdPerson], [FormKind.relative, SLOT.relative],
  [FormKind.comparative, SLOT.comparative], [FormKind.superlative, SLOT.superlative], [FormKind.modal, SLOT.modals], [FormKind.question, SLOT.question],
  [FormKind.exclamation, SLOT.exclamation], [FormKind.colon, SLOT.colon], [FormKind.dash, SLOT.dash], [FormKind.brackets, SLOT.brackets],
  [FormKind.comma, SLOT.commas], [FormKind.ellipsis, SLOT.ellipsis],
] as const) {
  BIT_SLOT[31 - Math.clz32(bit)] = slot;
  COUNTED |= bit;
} // biome-ignore format: a table

/** "is wrong", "was a failure", "is falling". */
function countCopula(
  { tokens }: Document,
  { kind }: Marks,
  be: number,
  to: number,
  out: Float64Array,
  at: number,
): void {
  const { pos } = tokens;
  let k = be + 1;
  while (k < to && (pos[k] === P.ADV || pos[k] === P.DET || pos[k] === P.PART)) k++;
  if (k >= to) return;
  if (pos[k] === P.ADJ) out[at + SLOT.copulaAdjective]!++;
  if (pos[k] === P.NOUN) out[at + SLOT.copulaNoun]!++;
  if (pos[k] === P.VERB && (kind[k]! & FormKind.endsIng) !== 0) out[at + SLOT.progressive]!++;
}

function countValence(valence: number, pos: number, out: Float64Array, at: number): void {
  out[at + (valence > 0 ? SLOT.positive : SLOT.negative)]!++;
  if (Math.abs(valence) >= 3) out[at + SLOT.strong]!++;
  if (pos === P.ADJ || pos === P.ADV) out[at + SLOT.valencedAdjectives]!++;
  out[at + SLOT.valenceSum]! += Math.abs(valence);
}

/** Subjectivity by company, beside the lists: catches the judging words that nobody listed. */
function countSubjective(level: number, pos: number, out: Float64Array, at: number): void {
  if (level > out[at + SLOT.subjectiveMost]!) out[at + SLOT.subjectiveMost] = level;
  out[at + SLOT.subjectiveShare]! += level;
  if (level < 4) return;
  out[at + SLOT.subjectiveSome]!++;
  if (level >= 5) out[at + SLOT.subjectiveMuch]!++;
  if (level >= 7) out[at + SLOT.subjectiveStrong]!++;
  if (pos === P.ADJ) out[at + SLOT.subjectiveAdjectives]!++;
}

/** A passage of up to three words is a scare quote or a title, a longer one somebody's words. */
function countQuotes(doc: Document, { from, to }: TokenRange, out: Float64Array, at: number): void {
  let last = -1;
  for (let i = from; i < to; i++) {
    const q = doc.tokens.quoted[i]!;
    if (q < 0 || q === last) continue;
    last = q;
    const { from: start, to: end } = doc.quoted[q]!;
    out[at + (end - start <= 5 ? SLOT.scareQuotes : SLOT.longQuotes)]!++;
  }
}

/** Features that stay counts, with the most they count to; the others (0) become shares of the words. */
const CAPS = new Float64Array(STRUCTURE.length);
for (const [slot, most] of [
  [SLOT.wordLength, 20], [SLOT.subjectiveMost, 9], [SLOT.subjectiveSome, 4], [SLOT.subjectiveMuch, 3], [SLOT.subjectiveStrong, 2],
  [SLOT.subjectiveAdjectives, 3], [SLOT.copulaAdjective, 2], [SLOT.copulaNoun, 2], [SLOT.scareQuotes, 2], [SLOT.longQuotes, 2], [SLOT.passive, 2],
  [SLOT.progressive, 2], [SLOT.firstPast, 1], [SLOT.firstPresent, 1], [SLOT.question, 1], [SLOT.exclamation, 1], [SLOT.colon, 1], [SLOT.dash, 1],
  [SLOT.brackets, 1], [SLOT.ellipsis, 1], [SLOT.superlative, 2], [SLOT.allCaps, 1], [SLOT.money, 1],
] as const) CAPS[slot] = most; // biome-ignore format: a table

function finish(words: number, out: Float64Array, at: number): void {
  const tensed = out[at + SLOT.past]! + out[at + SLOT.present]!;
  const pastShare = tensed > 0 ? out[at + SLOT.past]! / tensed : 0;
  const noVerb = out[at + SLOT.verbs]! + out[at + SLOT.auxiliaries]! === 0 ? 1 : 0;
  const base = Math.max(words, 4);
  for (let k = 0; k < CAPS.length; k++) {
    const count = out[at + k]!;
    if (count !== 0) out[at + k] = CAPS[k] === 0 ? count / base : Math.min(count, CAPS[k]!);
  }
  out[at + SLOT.pastShare] = pastShare;
  out[at + SLOT.noVerb] = noVerb;
  out[at + SLOT.logWords] = Math.log(1 + words);
  out[at + SLOT.short] = words < 8 ? 1 : 0;
  out[at + SLOT.long] = words > 30 ? 1 : 0;
}
