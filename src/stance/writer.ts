/** What the scale of the writer's own words weighs beside the words: how they sound, toward whom they are, and their page. */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { type Appraisal, appraise } from './appraisal.js';
import { PAGE_PARTS, type PageTone, pageParts } from './page-parts.js';
import { around, chooseTarget } from './target.js';
import { type Leaning, leaningToward } from './toward.js';
import { voiceScore } from './voice.js';

/** An assertion as its scale reads it. */
export interface ReadAssertion {
  readonly appraisal: Appraisal;
  readonly target: TokenRange | null;
  /** The target, failing one what the assertion begins with. */
  readonly toward: TokenRange;
  /** Attitude toward that by the NewsMTSC model. */
  readonly leaning: Leaning;
  /** Log odds of being opinion, see `voice.ts`. */
  readonly voice: number;
  readonly length: number;
  readonly page: PageTone;
}

export const WRITER_PARTS = ['voice', 'length', 'noTarget', 'leansAgainst', 'leansFor', ...PAGE_PARTS] as const;

/** `range` is not empty; `candidates` are mentions of entities in or near it. */
export function readAssertion(
  doc: Document,
  range: TokenRange,
  candidates: readonly TokenRange[],
  page: PageTone,
): ReadAssertion {
  const appraisal = appraise(doc, [range], true);
  const target = chooseTarget(doc, [range], candidates, null, appraisal.words);
  const toward = target ?? opening(doc, range);
  return {
    appraisal,
    target,
    toward,
    leaning: leaningToward(doc, toward, around([range], toward)),
    voice: voiceScore(doc, range),
    length: range.to - range.from,
    page,
  };
}

/** Fills `out` from `at` on with the parts named in {@link WRITER_PARTS}. */
export function writerParts(
  { appraisal, target, leaning, voice, length, page }: ReadAssertion,
  out: Float64Array,
  at: number,
): void {
  let k = at;
  out[k++] = Math.max(-2, Math.min(2, voice));
  out[k++] = Math.log1p(length);
  out[k++] = target === null ? 1 : 0;
  out[k++] = leaning.critical;
  out[k++] = leaning.supportive;
  pageParts(page, appraisal, out, k);
}

/** The first noun or pronoun, or the first token. */
export function opening({ tokens: { pos } }: Document, { from, to }: TokenRange): TokenRange {
  for (let i = from; i < to; i++) {
    if (pos[i] === P.NOUN || pos[i] === P.PROPN || pos[i] === P.PRON) return { from: i, to: i + 1 };
  }
  return { from, to: from + 1 };
}
