/** Which tokens a source owns, and what of that is the writer's after all. */
import type { TokenRange } from '../span.js';
import { Opinion } from '../stance/dictionary.js';
import { marksOf } from '../stance/marks.js';
import { type Document, P } from '../text/document.js';

/** A quoted passage of more tokens is somebody's words even where no attribution was found. */
const LONG_QUOTE = 10;

/** 1 for each token that belongs to a quotation (`taken`: contents, cues, sources; sorted) or to a long passage in marks. */
export function ownedTokens(doc: Document, taken: readonly TokenRange[]): Uint8Array {
  const owned = new Uint8Array(doc.tokens.length);
  for (const { from, to } of doc.quoted) if (to - from > LONG_QUOTE) owned.fill(1, from, to);
  for (const { from, to } of taken) owned.fill(1, from, to);
  let next = 0;
  for (const sentence of doc.sentences) {
    while (next < taken.length && taken[next]!.from < sentence.from) next++;
    const first = next;
    while (next < taken.length && taken[next]!.from < sentence.to) next++;
    const ranges = taken.slice(first, next);
    // A quotation that runs on from an earlier sentence keeps this one.
    const begun = owned[sentence.from] === 1 && ranges[0]?.from !== sentence.from;
    if (begun) continue;
    if (ranges.length === 0) continue;
    const free = isOwnVoice(doc, sentence, ranges) || isTitle(doc, sentence, ranges) || isSeeming(doc, sentence);
    if (free) owned.fill(0, sentence.from, sentence.to);
  }
  return owned;
}

/**
 * "We are convinced that …", not "We asked …": the source is the writer, so the content is the writer's assertion; and
 * "Nobody suggests that …" or "If the union thinks that …" reports no source at all. Ranges that touch may have been
 * joined, so what follows "we" may stand in the same one; "he said we believe …" is his.
 */
function isOwnVoice(doc: Document, sentence: TokenRange, ranges: readonly TokenRange[]): boolean {
  const { word, quoted, length } = doc.tokens;
  return ranges.some(({ from, to }) => {
    if (quoted[from]! >= 0 || from + 1 >= length) return false;
    const first = word[from]!.lower;
    const writer = WRITER.has(first);
    if (!writer && !NOBODY.has(first) && !supposes(doc, sentence, from)) return false;
    const others = ranges.some((other) => other.from < from && other.to >= from && other.to > other.from);
    const longer = ranges.some((other) => other.from === from && other.to > to && to - from === 1);
    return !others && !longer && (!writer || speaksNow(doc, from + 1));
  });
}
const WRITER = new Set(['i', 'we', 'us']);
const NOBODY = new Set(['nobody', 'no', 'anybody', 'anyone', 'everybody', 'everyone', 'you']);

/** "If X thinks …", "unless X says …": what is supposed is not reported. */
function supposes(doc: Document, sentence: TokenRange, from: number): boolean {
  const before = from > sentence.from ? doc.tokens.word[from - 1]!.lower : '';
  return before === 'if' || before === 'unless';
}

/** The first verb from `at` on, adverbs aside, is no past: "still prefer", "will wonder", "have argued". */
function speaksNow(doc: Document, at: number): boolean {
  const { pos, length } = doc.tokens;
  const { tense } = marksOf(doc);
  for (let i = at; i < length && i < at + 3; i++) {
    if (pos[i] === P.AUX) return tense[i]! >= 0;
    if (pos[i] === P.VERB) return tense[i]! >= 0;
    if (pos[i] !== P.ADV) return false;
  }
  return false;
}

/** "He seems to think he is exempt": seeming has no speaker but the writer, if nothing else in the sentence speaks. */
function isSeeming(doc: Document, { from, to }: TokenRange): boolean {
  const { lemma: lemmas, pos, quoted } = doc.tokens;
  const { opinion, tense } = marksOf(doc);
  let seems = false;
  for (let i = from; i < to; i++) {
    if (quoted[i]! >= 0) return false;
    const lemma = lemmas[i]!;
    if (lemma === 'seem' || lemma === 'appear') seems = true;
    else if (pos[i] === P.VERB && (opinion[i]! & Opinion.attrib) !== 0 && tense[i] !== 0) return false;
  }
  return seems;
}

/** A passage in marks, with no cue and no source, inside a sentence that says more than it: a title, a phrase. */
function isTitle(doc: Document, sentence: TokenRange, ranges: readonly TokenRange[]): boolean {
  if (ranges.length !== 1) return false;
  const { from, to } = ranges[0]!;
  const { quoted } = doc.tokens;
  const whole = quoted[from]! >= 0 && quoted[to - 1]! >= 0 && from > sentence.from && to < sentence.to;
  if (!whole || to - from > (sentence.to - sentence.from) * 0.6) return false;
  const { tense } = marksOf(doc);
  for (let i = to; i < sentence.to; i++) if (tense[i] !== 0) return true;
  return false;
}
