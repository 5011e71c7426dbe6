/**
 * The attitude in somebody's own words: an additive scale of few parts, each of which a reader can check. Criticism and
 * support are weighed apart, because both, one or neither may be there. It is the press-office test of the label guide:
 * would those spoken of share it, rebut it, both, or neither?
 *
 * The weights are fitted by training/stance-speaker.ts on the development half of the project's own corpus.
 */

import { STANCE_CUES } from '../lexicon/stance-cues.js';
import { ASSERTED, SAID } from '../models/speaker.weights.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Appraisal, appraise } from './appraisal.js';
import { items } from './dictionary.js';
import { type Manner, mannerOf } from './manner.js';
import { type ReadAssertion, WRITER_PARTS, writerParts } from './writer.js';

const CUES = {
  critical: new Set(items(STANCE_CUES.critical)),
  warning: new Set(items(STANCE_CUES.warning)),
  supportive: new Set(items(STANCE_CUES.supportive)),
  request: new Set(items(STANCE_CUES.request)),
};
/** Lemmas with which a cue of several words begins. */
const PHRASAL = new Set(
  Object.values(CUES).flatMap((list) => [...list].flatMap((cue) => (cue.includes(' ') ? cue.split(' ', 1) : []))),
);
/** Words that tell of the speaker when the content begins with them: "warned that it was low on cash". */
const SELF = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

export interface Attitudes {
  /** Log odds, roughly, that the words criticise; that they support. Above 0 the one is likelier than no attitude. */
  readonly critical: number;
  readonly supportive: number;
  readonly appraisal: Appraisal;
}

/** What the scales weigh, in the order of their weights. */
export const ATTITUDE_PARTS = [
  'negative', 'positive', 'demands', 'promises', 'warnings', 'figures', 'question', 'address', 'shouldNot', 'cueCritical',
  'cueWarning', 'cueSupportive', 'requestAgainst', 'requestFor',
] as const; // biome-ignore format: rows of names read best

/** What the scale of a speaker's words weighs beside them. */
export const SPEAKER_PARTS = ['ownPraise', 'ownBlame', 'isPraised', 'isBlamed', 'asks'] as const;

/**
 * Weights of criticism and of support, parallel to {@link ATTITUDE_PARTS}; a speaker's go on with {@link SPEAKER_PARTS},
 * the writer's with {@link WRITER_PARTS}.
 */
export interface AttitudeScale {
  readonly critical: { readonly bias: number; readonly weights: readonly number[] };
  readonly supportive: { readonly bias: number; readonly weights: readonly number[] };
}

const said = new Float64Array(ATTITUDE_PARTS.length + SPEAKER_PARTS.length);
const asserted = new Float64Array(ATTITUDE_PARTS.length + WRITER_PARTS.length);

/** Attitudes in the writer's own assertion. */
export function attitudesAsserted(doc: Document, range: TokenRange, read: ReadAssertion): Attitudes {
  attitudeParts(doc, [range], null, read.appraisal, asserted);
  writerParts(read, asserted, ATTITUDE_PARTS.length);
  return weigh(ASSERTED, asserted, read.appraisal);
}

/** Attitudes in `ranges`, said with `cue` (null: no cue). */
export function attitudesIn(doc: Document, ranges: readonly TokenRange[], cue: TokenRange | null): Attitudes {
  const appraisal = appraise(doc, ranges);
  speakerParts(attitudeParts(doc, ranges, cue, appraisal, said), said, ATTITUDE_PARTS.length);
  return weigh(SAID, said, appraisal);
}

function weigh({ critical, supportive }: AttitudeScale, parts: Float64Array, appraisal: Appraisal): Attitudes {
  let against = critical.bias;
  let infavour = supportive.bias;
  for (let k = 0; k < parts.length; k++) {
    against += parts[k]! * critical.weights[k]!;
    infavour += parts[k]! * supportive.weights[k]!;
  }
  return { critical: against, supportive: infavour, appraisal };
}

/** Fills `out` with the parts named in {@link ATTITUDE_PARTS}; returns how the words are uttered. */
export function attitudeParts(
  doc: Document,
  ranges: readonly TokenRange[],
  cue: TokenRange | null,
  appraisal: Appraisal,
  out: Float64Array,
): Manner {
  const manner = mannerOf(doc, ranges, appraisal.words);
  const said = cue === null ? NO_CUE : readCue(doc, cue);
  const against = manner.amends || manner.notTo;
  // "Asked whether he would resign": nothing is asked for.
  const requests = said.request && !manner.indirectQuestion;
  const ownTroubles = said.warning && startsWithSelf(doc, ranges[0]!);
  let k = 0;
  out[k++] = Math.min(appraisal.negative, 3);
  out[k++] = Math.min(appraisal.positive, 3);
  out[k++] = appraisal.demands > 0 ? 1 : 0;
  out[k++] = Math.min(appraisal.promises, 2);
  out[k++] = appraisal.warnings > 0 ? 1 : 0;
  out[k++] = manner.figures ? 1 : 0;
  out[k++] = manner.question ? 1 : 0;
  out[k++] = manner.address ? 1 : 0;
  out[k++] = manner.shouldNot;
  out[k++] = said.critical ? 1 : 0;
  out[k++] = said.warning && !ownTroubles ? 1 : 0;
  out[k++] = said.supportive ? 1 : 0;
  out[k++] = requests && against ? 1 : 0;
  out[k++] = requests && !against && !manner.question ? 1 : 0;
  return manner;
}

/** Fills `out` from `at` on with the parts named in {@link SPEAKER_PARTS}. */
export function speakerParts(manner: Manner, out: Float64Array, at: number): void {
  let k = at;
  out[k++] = manner.ownPraise ? 1 : 0;
  out[k++] = manner.ownBlame ? 1 : 0;
  out[k++] = manner.isPraised ? 1 : 0;
  out[k++] = manner.isBlamed ? 1 : 0;
  out[k++] = manner.asks ? 1 : 0;
}

interface Said {
  critical: boolean;
  warning: boolean;
  supportive: boolean;
  request: boolean;
}
const NO_CUE: Readonly<Said> = { critical: false, warning: false, supportive: false, request: false };

function readCue(doc: Document, { from, to }: TokenRange): Said {
  const said = { ...NO_CUE };
  const { lemma, word } = doc.tokens;
  for (let i = from; i < to; i++) {
    read(said, lemma[i]!);
    if (word[i]!.lower !== lemma[i]) read(said, word[i]!.lower);
    if (i + 1 < doc.tokens.length && PHRASAL.has(lemma[i]!)) read(said, `${lemma[i]} ${word[i + 1]!.lower}`);
  }
  return said;
}

/** Whether the words of a cue take a side by themselves: "condemned". */
export function takesSide(doc: Document, cue: TokenRange): boolean {
  const { critical, warning, supportive } = readCue(doc, cue);
  return critical || warning || supportive;
}

function read(said: Said, cue: string): void {
  if (CUES.critical.has(cue)) said.critical = true;
  if (CUES.warning.has(cue)) said.warning = true;
  if (CUES.supportive.has(cue)) said.supportive = true;
  if (CUES.request.has(cue)) said.request = true;
}

function startsWithSelf(doc: Document, { from, to }: TokenRange): boolean {
  const { word } = doc.tokens;
  let i = from;
  while (i < to - 1 && ((word[i]!.flags & WordFlag.punctuation) !== 0 || word[i]!.lower === 'that')) i++;
  return SELF.has(word[i]!.lower);
}
