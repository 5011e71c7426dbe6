/**
 * How a stretch of text opens. Openings tell more than their words do: "It is …" and "A child could …" introduce a
 * judgement, "On Monday the …" and "He said …" a report.
 */
import type { TokenRange } from '../span.js';
import { type Document, P, POS } from '../text/document.js';
import { FormKind } from './form.js';
import type { Marks } from './marks.js';

export const OPENINGS = [
  'startsName', 'startsPronoun', 'startsConjunction', 'startsAdverb', 'startsVerb', 'startsDemonstrative', 'startsPreposition',
  'startsDeterminer', 'startsNoun', 'startsIt', 'startsThis', 'startsThere', 'startsI', 'startsWe', 'startsYou', 'startsHe', 'startsThey',
  'startsA', 'startsWhat', 'startsIf', 'startsBut', 'startsAnd', 'startsNo', 'startsIn', 'startsBe', 'startsModal', 'startsHave',
] as const; // biome-ignore format: rows of names read best

type Opening = (typeof OPENINGS)[number];
const SLOT = Object.fromEntries(OPENINGS.map((name, i) => [name, i])) as Readonly<Record<Opening, number>>;

/** Where the part of speech of the first word is marked, −1 where nowhere. */
const BY_POS = new Int8Array(POS.length).fill(-1);
for (const [tag, slot] of [
  [P.PROPN, SLOT.startsName], [P.PRON, SLOT.startsPronoun], [P.CCONJ, SLOT.startsConjunction], [P.SCONJ, SLOT.startsConjunction],
  [P.ADV, SLOT.startsAdverb], [P.VERB, SLOT.startsVerb], [P.ADP, SLOT.startsPreposition], [P.DET, SLOT.startsDeterminer], [P.NOUN, SLOT.startsNoun],
] as const) BY_POS[tag] = slot; // biome-ignore format: a table

/** … and where the word itself is. */
const BY_WORD = new Map<string, number>();
for (const [slot, words] of [
  [SLOT.startsIt, 'it'], [SLOT.startsThis, 'this that these those such'], [SLOT.startsThere, 'there here'], [SLOT.startsI, 'i my'],
  [SLOT.startsWe, 'we our let'], [SLOT.startsYou, 'you your'], [SLOT.startsHe, 'he she his her'], [SLOT.startsThey, 'they their'],
  [SLOT.startsA, 'a an any one every'], [SLOT.startsWhat, 'what why who how whose where when'], [SLOT.startsIf, 'if unless though although while'],
  [SLOT.startsBut, 'but yet still however instead'], [SLOT.startsAnd, 'and or so nor then'],
  [SLOT.startsNo, 'no nobody none nothing neither never not'], [SLOT.startsIn, 'in on at after by during last since'],
] as const) for (const word of words.split(' ')) BY_WORD.set(word, slot); // biome-ignore format: a table

const BE = FormKind.presentBe | FormKind.pastBe;
const HAVE = FormKind.presentAuxiliary | FormKind.pastAuxiliary;

/** Writes the opening of `range`, in the order of {@link OPENINGS}, to `out[at…]`, which must be zero. */
export function openingFeatures(doc: Document, marks: Marks, range: TokenRange, out: Float64Array, at: number): void {
  const { pos, word } = doc.tokens;
  const { kind } = marks;
  let i = range.from;
  while (i < range.to && (kind[i]! & FormKind.punctuation) !== 0) i++;
  if (i >= range.to) return;
  const tagged = (kind[i]! & FormKind.demonstrative) !== 0 ? SLOT.startsDemonstrative : BY_POS[pos[i]!]!;
  if (tagged >= 0) out[at + tagged] = 1;
  const worded = BY_WORD.get(word[i]!.lower);
  if (worded !== undefined) out[at + worded] = 1;
  // "But it is …": a conjunction does not hide what it joins on.
  if (pos[i] === P.CCONJ && i + 1 < range.to) {
    i++;
    const next = BY_WORD.get(word[i]!.lower);
    if (next !== undefined) out[at + next] = 1;
  }
  if (i + 1 >= range.to) return;
  const second = kind[i + 1]!;
  if ((second & BE) !== 0) out[at + SLOT.startsBe] = 1;
  if ((second & FormKind.modal) !== 0) out[at + SLOT.startsModal] = 1;
  if ((second & HAVE) !== 0) out[at + SLOT.startsHave] = 1;
}
