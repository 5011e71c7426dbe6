/**
 * Reporting stance: how the writer's cue presents the words. By the test "S VERBed that p, and p is false", see
 * src/lexicon/reporting.ts. An adverb on the cue outranks scare quotes, which outrank the verb.
 */
import { REPORTING_WORDS } from '../lexicon/reporting.js';
import type { CueType, Reporting } from '../schema.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { items } from './dictionary.js';
import { phraseFinder } from './phrases.js';

/** What reporting stance needs of an attribution. */
export interface Reported {
  readonly contents: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly cueType: CueType | null;
  /** Dictionary form of the cue's main word; null without a cue. */
  readonly cueLemma: string | null;
}

const ENDORSING = new Set(items(REPORTING_WORDS.endorsing));
const DISTANCING = new Set(items(REPORTING_WORDS.distancing));
/** Verbs that need a particle to vouch or to doubt: "point out". */
const PHRASAL = new Set(
  [...ENDORSING, ...DISTANCING].flatMap((item) => (item.includes(' ') ? item.split(' ', 1) : [])),
);
const endorsingAdverb = phraseFinder(REPORTING_WORDS.endorsingAdverb);
const distancingAdverb = phraseFinder(REPORTING_WORDS.distancingAdverb);
/** An adverb stands in the cue or this close to it. */
const ADVERB_REACH = 2;

export function reportingOf(doc: Document, { contents, source, cue, cueType, cueLemma }: Reported): Reporting {
  if (cue !== null) {
    const near = around(doc, cue, contents);
    if (distancingAdverb(doc, near)) return 'distancing';
    if (endorsingAdverb(doc, near)) return 'endorsing';
  }
  if (source !== null && isDoubted(doc, source)) return 'distancing';
  if (contents.some((content) => hasScareQuote(doc, content))) return 'distancing';
  if (cue === null || cueLemma === null || cueType === 'according-to' || cueType === 'punctuation') return 'neutral';
  return byVerb(doc, cue, cueLemma);
}

/** The cue and its neighbours in the sentence, without the content: its adverbs are the speaker's. */
function around(doc: Document, cue: TokenRange, contents: readonly TokenRange[]): TokenRange {
  const sentence = doc.sentences[doc.tokens.sentence[cue.from]!]!;
  let from = Math.max(sentence.from, cue.from - ADVERB_REACH);
  let to = Math.min(sentence.to, cue.to + ADVERB_REACH);
  for (const content of contents) {
    if (content.from >= cue.to) to = Math.min(to, content.from);
    if (content.to <= cue.from) from = Math.max(from, content.to);
  }
  return { from, to: Math.max(to, cue.to) };
}

function byVerb(doc: Document, cue: TokenRange, lemma: string): Reporting {
  const { lemma: lemmas, word } = doc.tokens;
  let verdict: Reporting = 'neutral';
  let negated = false;
  for (let i = cue.from; i < cue.to; i++) {
    const form = word[i]!.lower;
    if (form === 'not' || form === "n't" || form === 'never') negated = true;
    if (i + 1 >= doc.tokens.length || !PHRASAL.has(lemmas[i]!)) continue;
    const phrasal = `${lemmas[i]} ${word[i + 1]!.lower}`;
    if (ENDORSING.has(phrasal)) verdict = 'endorsing';
    else if (DISTANCING.has(phrasal)) verdict = 'distancing';
  }
  if (verdict === 'neutral')
    verdict = ENDORSING.has(lemma) ? 'endorsing' : DISTANCING.has(lemma) ? 'distancing' : 'neutral';
  // "has not confirmed" vouches for nothing.
  return negated && verdict === 'endorsing' ? 'neutral' : verdict;
}

const doubt = phraseFinder(REPORTING_WORDS.doubtedSource);

/** "The so-called expert", the “expert”: the writer does not vouch for who speaks. */
const isDoubted = (doc: Document, { from, to }: TokenRange): boolean =>
  doubt(doc, { from, to }) || hasScareQuote(doc, { from, to: Math.min(to + 1, doc.tokens.length) });

/** One quoted word that stands for a noun or its adjective in words otherwise told: a “miracle” cure. */
function hasScareQuote(doc: Document, { from, to }: TokenRange): boolean {
  const { quoted, pos } = doc.tokens;
  for (let i = from + 1; i + 3 < to; i++) {
    const q = quoted[i]!;
    if (q < 0 || doc.quoted[q]!.from !== i || doc.quoted[q]!.to !== i + 3) continue;
    const before = pos[i - 1];
    const named = pos[i + 1] === P.ADJ || pos[i + 1] === P.NOUN || pos[i + 1] === P.ADV;
    if (quoted[i - 1]! < 0 && named && (before === P.DET || before === P.ADJ || before === P.PRON)) return true;
  }
  return false;
}
