/**
 * What the word lists say of each token of a document, looked up once and shared by the assertion and stance stages.
 */
import { type Document, P } from '../text/document.js';
import type { Entry, Facts } from './dictionary.js';
import { baseOf, formOf } from './form.js';
import { tenseAt } from './tense.js';

/** Parallel to the tokens. A phrase marks its first token and spans {@link Marks.width} tokens. */
export interface Marks {
  /** Bits of `Opinion` and of `Side`, see `dictionary.ts`. */
  readonly opinion: Int32Array;
  readonly stance: Int32Array;
  /** AFINN valence, −5 … 5. */
  readonly valence: Int8Array;
  /** Subjectivity 0 … 9 and valence −5 … 4 by the company a word keeps; 0 for names. */
  readonly subjective: Uint8Array;
  readonly leaning: Int8Array;
  /** How many tokens the longest match from here spans, at least 1. */
  readonly width: Uint8Array;
  /** Bits of `FormKind`, see `form.ts`. */
  readonly kind: Int32Array;
  /** A verb's tense as its form tells it: −1 past, 1 present, 0 neither (an infinitive, a participle) or no verb. */
  readonly tense: Int8Array;
  /** Hash of the lemma. */
  readonly lemmaHash: Int32Array;
  /** Cluster of words of like use, or −1. */
  readonly cluster: Int16Array;
}

const known = new WeakMap<Document, Marks>();

/** The marks of a document; computed on first use, in time linear in its tokens. */
export function marksOf(doc: Document): Marks {
  let marks = known.get(doc);
  if (marks === undefined) {
    marks = mark(doc);
    known.set(doc, marks);
  }
  return marks;
}

function mark(doc: Document): Marks {
  const { tokens } = doc;
  const n = tokens.length;
  const marks: Marks = {
    opinion: new Int32Array(n),
    stance: new Int32Array(n),
    valence: new Int8Array(n),
    subjective: new Uint8Array(n),
    leaning: new Int8Array(n),
    width: new Uint8Array(n).fill(1),
    kind: new Int32Array(n),
    tense: new Int8Array(n),
    lemmaHash: tokens.lemmaHash,
    cluster: new Int16Array(n),
  };
  const { word, lemma, pos } = tokens;
  for (let i = 0; i < n; i++) {
    const form = formOf(word[i]!);
    const base = baseOf(form, lemma[i]!);
    const tag = pos[i]!;
    if (form.entry !== undefined) take(marks, doc, i, form.entry);
    if (base !== undefined) take(marks, doc, i, base);
    marks.kind[i] = form.kind;
    marks.cluster[i] = form.cluster;
    if (tag === P.VERB || tag === P.AUX) marks.tense[i] = tenseAt(form, lemma[i]!, tag, i > 0 ? pos[i - 1]! : P.X);
    if (tag === P.PROPN || tag === P.PUNCT) continue;
    marks.subjective[i] = form.subjective;
    marks.leaning[i] = form.leaning;
  }
  return marks;
}

function take(marks: Marks, doc: Document, i: number, entry: Entry): void {
  put(marks, i, entry);
  if (entry.phrases.length === 0 || i + 1 >= doc.tokens.length) return;
  const next = doc.tokens.formHash[i + 1]!;
  for (const phrase of entry.phrases) {
    if (phrase.next !== next || !follows(doc, i + 1, phrase.rest)) continue;
    put(marks, i, phrase);
    marks.width[i] = Math.max(marks.width[i]!, phrase.rest.length + 1);
    break;
  }
}

function put(marks: Marks, i: number, facts: Facts): void {
  marks.opinion[i]! |= facts.opinion;
  marks.stance[i]! |= facts.stance;
  if (marks.valence[i] === 0) marks.valence[i] = facts.valence;
}

function follows(doc: Document, at: number, words: readonly string[]): boolean {
  const { word, sentence, length } = doc.tokens;
  if (at + words.length > length || sentence[at - 1] !== sentence[at + words.length - 1]) return false;
  for (let k = 0; k < words.length; k++) if (word[at + k]!.lower !== words[k]) return false;
  return true;
}
