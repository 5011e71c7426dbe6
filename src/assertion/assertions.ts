/**
 * The writer's own assertions: every stretch of a sentence outside quotations, and in it the clause that carries the
 * surplus, put to the tests of the label guide in their order: owned by a source? settled by a record? worded as a
 * judgement? and, with the judging words out, does a record remain?
 */
import { JUDGEMENT } from '../models/judgement.weights.js';
import type { AssertionCategory, Certainty } from '../schema.js';
import type { TokenRange } from '../span.js';
import { marksOf } from '../stance/marks.js';
import { sigmoid } from '../stance/voice.js';
import { type Document, P } from '../text/document.js';
import { categoryOf, certaintyOf } from './category.js';
import { clausesOf, trimClause } from './clauses.js';
import { headlinePlace, hear, type Judged, type JudgementModel, judge, type Place, placesOf } from './judgement.js';
import { ownedTokens } from './owned.js';
import { type Genre, type Page, readPage } from './page.js';
import { isFurniture, ownedBySource } from './reported.js';
import { freeRuns, headlineRuns, type Run, wordCount } from './runs.js';
import { countsOrRules, effectAt, signsOf } from './signs.js';

export { assertionScore } from './voice.js';

/** An assertion before it gets its id, its stance and the outlet's name. Ranges count tokens. */
export interface AssertionDraft extends TokenRange {
  readonly page: Page;
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

/** From this strength on signs carry a clause that the sentence around it does not. */
const STRONG_SIGN = 2;
/**
 * Above the threshold, log odds from which a clause is an assertion in a sentence that is none (an effect that nobody is
 * named for always is) …
 */
const SURPLUS = 0.3;
/** … and below it, log odds up to which a clause is a record in a sentence that is one. */
const RECORD = 1;
/** A shorter remainder of a sentence is an attribution's rest. */
const SHORTEST = 4;

/**
 * Assertions in order of the text, not overlapping. `taken` are the token ranges of quotations (contents, cues and
 * sources), sorted. Time is linear in the text.
 */
export function findAssertions(
  doc: Document,
  taken: readonly TokenRange[],
  options: AssertionOptions = {},
  model: JudgementModel = JUDGEMENT,
): AssertionDraft[] {
  const owned = ownedTokens(doc, taken);
  const runs = freeRuns(doc, owned);
  const heard = runs.map((run) => hear(doc, run, model));
  const voices = heard.map(({ voice }) => voice);
  const page = readPage(doc, runs, voices, options.genre);
  const places = placesOf(doc, runs, voices);
  const drafts = page.genre === 'opinion' ? judgedHeadlines(doc, owned, page, model) : [];
  runs.forEach((run, r) => {
    if (isFurniture(doc, run)) return;
    if (page.genre === 'news' && (countsOrRules(doc, run) || isHeading(doc, run))) return;
    const judged = judge(doc, run, page, places[r]!, model, heard[r]!);
    drafts.push(...assertionsIn(doc, run, judged, page, places[r]!, model));
  });
  return drafts.sort((a, b) => a.from - b.from);
}

/** Over a leader, a column or a letter the headline is the writer's as well; over a report it is the desk's. */
function judgedHeadlines(doc: Document, owned: Uint8Array, page: Page, model: JudgementModel): AssertionDraft[] {
  const judged = headlineRuns(doc, owned).map((run) => judge(doc, run, page, headlinePlace(page), model));
  return judged.filter(({ odds }) => odds >= model.threshold).map((part) => draft(doc, part));
}

function assertionsIn(
  doc: Document,
  run: Run,
  whole: Judged,
  page: Page,
  place: Place,
  model: JudgementModel,
): AssertionDraft[] {
  if (wordCount(doc, run) < (run.whole ? 1 : SHORTEST)) return [];
  const passes = whole.odds >= model.threshold && !ownedBySource(doc, run);
  const clauses = clausesOf(doc, run);
  if (clauses.length === 1 && passes) return [draft(doc, whole)];
  const trimmed = clauses.map((clause) => trimClause(doc, clause)).filter(({ from, to }) => to > from);
  const judged = (clause: TokenRange) => judge(doc, clause, page, place, model);
  if (!passes) {
    // Signs are read first: few clauses have them.
    const carrying = trimmed.filter((clause) => carries(doc, clause)).map(judged);
    const surplus = ({ range, odds }: Judged) => odds >= model.threshold + SURPLUS || effectAt(doc, range) >= 0;
    return carrying.filter(surplus).map((part) => draft(doc, part));
  }
  // Test 4: only where a record remains is the assertion less than the sentence.
  const parts = trimmed.map(judged);
  const isRecord = ({ range, odds, signs }: Judged) =>
    odds < model.threshold - RECORD && signs.strength < STRONG_SIGN && isMainClause(doc, range);
  const carrying = parts.filter((part) => part.odds >= model.threshold && !ownedBySource(doc, part.range));
  if (carrying.length === 0 || !parts.some(isRecord)) return [draft(doc, whole)];
  return carrying.map((part) => draft(doc, part));
}

/** A question that is a paragraph of its own in a report is a heading: "Will my mortgage cost more?" */
function isHeading(doc: Document, { from, to }: Run): boolean {
  const block = doc.blocks[doc.tokens.block[from]!]!;
  return (
    block.from === from && block.to === to && doc.tokens.word[to - 1]!.text === '?' && to - from <= LONGEST_HEADING
  );
}
const LONGEST_HEADING = 12;

/** Does the clause judge by its wording, not only by its likeness to what judges? */
function carries(doc: Document, clause: TokenRange): boolean {
  if (wordCount(doc, clause) < SHORTEST || ownedBySource(doc, clause)) return false;
  return signsOf(doc, clause).strength >= STRONG_SIGN;
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

function draft(doc: Document, { page, range, odds, signs }: Judged): AssertionDraft {
  return {
    from: range.from,
    to: range.to,
    page,
    category: categoryOf(doc, range),
    certainty: certaintyOf(doc, range),
    cues: signs.cues,
    confidence: sigmoid(odds),
  };
}
