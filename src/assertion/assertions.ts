/**
 * The writer's own assertions: every sentence outside quotations, and in it the clause that carries the surplus, put to
 * the tests of the label guide in their order: owned by a source? settled by a record? worded as a judgement? and, with
 * the judging words out, does a record remain?
 */
import type { AssertionCategory, Certainty } from '../schema.js';
import type { TokenRange } from '../span.js';
import { FormKind } from '../stance/form.js';
import { marksOf } from '../stance/marks.js';
import { sigmoid, voiceScore } from '../stance/voice.js';
import { type Document, P, type Sentence } from '../text/document.js';
import { categoryOf, certaintyOf } from './category.js';
import { clausesOf, trimClause } from './clauses.js';
import { type Genre, guessGenre } from './genre.js';
import { ownedTokens } from './owned.js';
import { isImperative, ownedBySource, recordsIn, type Signs, signsOf } from './signs.js';

export { assertionScore } from './voice.js';

/** An assertion before it gets its id, its stance and the outlet's name. Ranges count tokens. */
export interface AssertionDraft extends TokenRange {
  readonly category: AssertionCategory;
  readonly certainty: Certainty;
  /** The words that carry the judgement. */
  readonly cues: readonly TokenRange[];
  /** 0..1 */
  readonly confidence: number;
}

export interface AssertionOptions {
  readonly genre?: Genre;
}

/** What an opinion page adds to the log odds of each of its sentences, and what a report takes off. */
const PRIOR: Readonly<Record<Genre, number>> = { news: -0.3, opinion: 1.2 };
/** Log odds from which a sign of any strength will do, and from which only a strong sign does. */
const SURE = 0;
const LIKELY = -1.15;
const STRONG_SIGN = 2;
/** … and from which no sign is needed: a column's sentences are mostly its writer's, even the plain ones. */
const PLAIN: Readonly<Record<Genre, number>> = { news: Number.POSITIVE_INFINITY, opinion: 0.7 };
/** What figures take off: they are the matter of records. */
const FIGURES = 0.8;

interface Judged {
  readonly range: TokenRange;
  readonly odds: number;
  readonly signs: Signs;
  readonly passes: boolean;
}

/**
 * Assertions in order of the text, not overlapping. `taken` are the token ranges of quotations (contents, cues and
 * sources), sorted. Time is linear in the text.
 */
export function findAssertions(
  doc: Document,
  taken: readonly TokenRange[],
  options: AssertionOptions = {},
): AssertionDraft[] {
  const owned = ownedTokens(doc, taken);
  const prose = doc.sentences.filter((sentence) => doc.blocks[sentence.block]!.kind === 'paragraph');
  const own = prose.filter((sentence) => freeShare(sentence, owned) > 0.7 && wordCount(doc, sentence) > 3);
  const genre = options.genre ?? guessGenre(doc, own, owned);
  return prose.flatMap((sentence) => judgeSentence(doc, sentence, owned, genre));
}

function freeShare({ from, to }: TokenRange, owned: Uint8Array): number {
  let free = 0;
  for (let i = from; i < to; i++) free += 1 - owned[i]!;
  return free / Math.max(1, to - from);
}

function wordCount(doc: Document, { from, to }: TokenRange): number {
  const { kind } = marksOf(doc);
  let words = 0;
  for (let i = from; i < to; i++) if ((kind[i]! & FormKind.punctuation) === 0) words++;
  return words;
}

function judgeSentence(doc: Document, sentence: Sentence, owned: Uint8Array, genre: Genre): AssertionDraft[] {
  const runs = freeRuns(sentence, owned);
  const whole = runs.length === 1 && runs[0]!.from === sentence.from && runs[0]!.to === sentence.to;
  if (runs.length === 0) return [];
  if (whole) return judgeFree(doc, sentence, genre);
  const matrix = runs[0]!;
  if (matrix.from === sentence.from && isVerdict(doc, matrix)) {
    return [draft(doc, { ...judge(doc, matrix, genre), range: sentence })];
  }
  return runs.flatMap((run) => clausesOf(doc, run).flatMap((clause) => judgeClause(doc, clause, genre)));
}

/** Runs of tokens that no source owns. */
function freeRuns({ from, to }: TokenRange, owned: Uint8Array): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = from; i < to; i++) {
    if (owned[i] === 1) continue;
    const start = i;
    while (i < to && owned[i] === 0) i++;
    runs.push({ from: start, to: i });
  }
  return runs;
}

function judge(doc: Document, range: TokenRange, genre: Genre): Judged {
  const { strength: worded, cues } = signsOf(doc, range);
  const { figures, narrative } = recordsIn(doc, range);
  // On an opinion page a question or a command is the writer's; what happened to people there is still a record.
  const address = genre === 'opinion' && (isImperative(doc, range) || isQuestion(doc, range)) ? 2 : 0;
  const prior = genre === 'opinion' && narrative ? 0 : PRIOR[genre];
  const odds = voiceScore(doc, range) + prior - (figures ? FIGURES : 0) + address / 4;
  const strength = worded + address;
  const passes =
    !ownedBySource(doc, range) &&
    ((odds >= SURE && strength >= 1) ||
      (odds >= PLAIN[genre] && !narrative && !figures) ||
      (odds >= LIKELY && strength >= STRONG_SIGN && !narrative && !figures));
  return { range, odds, signs: { strength, cues }, passes };
}

const isQuestion = (doc: Document, { to }: TokenRange): boolean => doc.tokens.word[to - 1]!.lower === '?';

/** A sentence that no source owns any part of. */
function judgeFree(doc: Document, sentence: TokenRange, genre: Genre): AssertionDraft[] {
  const whole = judge(doc, sentence, genre);
  const clauses = clausesOf(doc, sentence);
  if (clauses.length === 1) return whole.passes ? [draft(doc, whole)] : [];
  const parts = clauses.map((clause) => judge(doc, trimClause(doc, clause), genre));
  if (!whole.passes)
    return parts.filter(({ passes, signs }) => passes && signs.strength >= STRONG_SIGN).map((p) => draft(doc, p));
  const carrying = parts.filter(({ passes }) => passes);
  const rest = parts.filter(({ passes }) => !passes);
  // Test 4: only where a record remains is the assertion less than the sentence.
  const record = rest.some(
    ({ range, odds, signs }) => odds < SURE && signs.strength < STRONG_SIGN && isMainClause(doc, range),
  );
  if (carrying.length === 0 || !record) return [draft(doc, whole)];
  return carrying.map((part) => draft(doc, part));
}

function judgeClause(doc: Document, clause: TokenRange, genre: Genre): AssertionDraft[] {
  const range = trimClause(doc, clause);
  if (wordCount(doc, range) < 4) return [];
  const judged = judge(doc, range, genre);
  return judged.passes && judged.signs.strength >= STRONG_SIGN ? [draft(doc, judged)] : [];
}

/** Could the clause stand as a sentence: a tensed verb, and no subordinator or participle at its head? */
function isMainClause(doc: Document, { from, to }: TokenRange): boolean {
  const { pos, word } = doc.tokens;
  const head = pos[from];
  if (head === P.SCONJ || head === P.ADP || word[from]!.lower.endsWith('ing')) return false;
  if (word[from]!.lower === 'which' || word[from]!.lower === 'who') return false;
  const { tense } = marksOf(doc);
  for (let i = from; i < to; i++) if (tense[i] !== 0) return true;
  return false;
}

/** "It is astounding that …": the verdict covers what follows, whoever says it. */
function isVerdict(doc: Document, { from, to }: TokenRange): boolean {
  const { word, pos } = doc.tokens;
  if (word[from]!.lower !== 'it' || to - from < 3) return false;
  const be = word[from + 1]!.lower;
  if (be !== 'is' && be !== 'was' && be !== "'s") return false;
  const marks = marksOf(doc);
  for (let i = from + 2; i < to && i < from + 5; i++) if (pos[i] === P.ADJ && marks.subjective[i]! >= 4) return true;
  return false;
}

function draft(doc: Document, { range, odds, signs }: Judged): AssertionDraft {
  return {
    from: range.from,
    to: range.to,
    category: categoryOf(doc, range),
    certainty: certaintyOf(doc, range),
    cues: signs.cues,
    confidence: sigmoid(odds + Math.min(signs.strength, 3) / 2),
  };
}
