/**
 * The stance of a quotation, a statistic or an assertion: which attitude its owner takes in it, toward whom, and which
 * words show it.
 *
 * Scale of `score`: support minus criticism, each squeezed to 0 … 1, so −1 … 1. Below 0.2 either way there is hardly an
 * attitude; beyond 0.6 several signs agree.
 */
import type { StanceLabel } from '../schema.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import type { Appraised } from './appraisal.js';
import { COLUMN, type PageTone } from './page-parts.js';
import { type Attitudes, attitudesAsserted, attitudesIn, takesSide } from './speaker.js';
import { around, chooseTarget } from './target.js';
import { evidenceToward, scoreToward } from './toward.js';
import { opening, readAssertion } from './writer.js';

/** A stance in tokens. */
export interface StanceDraft {
  readonly label: StanceLabel;
  readonly score: number;
  readonly target: TokenRange | null;
  readonly evidence: readonly TokenRange[];
}

/** What the attitude toward the target by the NewsMTSC model adds to the scale. */
const TARGET_WEIGHT = 0.5;
const MOST_EVIDENCE = 4;

const NEUTRAL: StanceDraft = { label: 'neutral', score: 0, target: null, evidence: [] };
/** Tokens that are weighed at most: a sentence without end may hold a thousand figures, each asking for its stance. */
const LONGEST = 600;

/** The ranges that are not empty, up to {@link LONGEST} tokens. */
function clipped(ranges: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  let left = LONGEST;
  for (const { from, to } of ranges) {
    if (to <= from || left <= 0) continue;
    out.push({ from, to: Math.min(to, from + left) });
    left -= to - from;
  }
  return out;
}

/**
 * Stance of `ranges` (contents of a quotation, the clause of a statistic, an assertion; in order, not empty).
 * `candidates` are mentions of entities in or near them, `owner` the source whose words they are (never a target), `cue`
 * the attribution's cue.
 */
export function stanceOf(
  doc: Document,
  ranges: readonly TokenRange[],
  candidates: readonly TokenRange[],
  owner: TokenRange | null,
  cue: TokenRange | null = null,
): StanceDraft {
  const filled = clipped(ranges);
  if (filled.length === 0) return NEUTRAL;
  return decide(doc, filled, candidates, owner, cue, attitudesIn(doc, filled, cue));
}

/** Stance of one of the writer's assertions on `page`; `cues` are the words by which it is one, a part of the scale too. */
export function stanceOfAssertion(
  doc: Document,
  assertion: TokenRange,
  candidates: readonly TokenRange[],
  page: PageTone = COLUMN,
  cues: readonly TokenRange[] = [],
): StanceDraft {
  const [range] = clipped([assertion]);
  if (range === undefined) return NEUTRAL;
  const read = readAssertion(doc, range, candidates, page);
  return draftOf(attitudesAsserted(doc, range, read), read.target, (sign) => {
    const leaning = evidenceToward(doc, read.toward, around([range], read.toward), sign);
    return leaning.length > 0 ? leaning : cues.slice(0, MOST_EVIDENCE);
  });
}

function decide(
  doc: Document,
  ranges: readonly TokenRange[],
  candidates: readonly TokenRange[],
  owner: TokenRange | null,
  cue: TokenRange | null,
  { critical, supportive, appraisal }: Attitudes,
): StanceDraft {
  const target = chooseTarget(doc, ranges, candidates, owner, appraisal.words);
  // The model was trained on people and bodies; it knows nothing of downgrades.
  const named = target !== null && candidates.includes(target);
  const toward = TARGET_WEIGHT * (named ? scoreToward(doc, target, around(ranges, target)) : 0);
  const sided = cue !== null && takesSide(doc, cue);
  const weighed = { critical: critical - toward, supportive: supportive + toward, appraisal };
  return draftOf(sided ? withoutContrast(weighed) : weighed, target, (sign) => {
    if (sided) return [cue];
    const whom = target ?? opening(doc, ranges[0]!);
    return evidenceToward(doc, whom, around(ranges, whom), sign);
  });
}

const withoutContrast = ({ critical, supportive, appraisal }: Attitudes): Attitudes => ({
  critical,
  supportive,
  appraisal: { ...appraisal, contrast: false },
});

/** `otherwise` finds what moved the label where no judging word of its side did. */
function draftOf(
  { critical, supportive, appraisal }: Attitudes,
  target: TokenRange | null,
  otherwise: (sign: 1 | -1) => readonly TokenRange[],
): StanceDraft {
  const label = appraisal.contrast ? 'mixed' : labelOf(critical, supportive);
  const score = squeeze(supportive) - squeeze(critical);
  if (label === 'neutral') return { label, score: score / 2, target, evidence: [] };
  const words = evidenceOf(label, appraisal.words);
  const evidence =
    words.length > 0 ? words : otherwise(label === 'supportive' ? 1 : -1).filter(unjudged(appraisal.words));
  return { label, score: signed(label, score), target, evidence };
}

/** A word that judges the other way moved nothing. */
const unjudged = (words: readonly Appraised[]) => (range: TokenRange) =>
  !words.some(({ at }) => at >= range.from && at < range.to);

/** The judging words that weigh most on the side of the label, in order of the text. */
function evidenceOf(label: StanceLabel, words: readonly Appraised[]): TokenRange[] {
  const sign = label === 'supportive' ? 1 : label === 'critical' ? -1 : 0;
  return words
    .filter(({ value }) => sign === 0 || value * sign > 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.at - b.at)
    .slice(0, MOST_EVIDENCE)
    .map(({ at }) => ({ from: at, to: at + 1 }))
    .sort((a, b) => a.from - b.from);
}

function labelOf(critical: number, supportive: number): StanceLabel {
  if (critical <= 0 && supportive <= 0) return 'neutral';
  return critical > supportive ? 'critical' : 'supportive';
}

const squeeze = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The score never contradicts the label. */
function signed(label: StanceLabel, score: number): number {
  if (label === 'critical') return Math.min(score, -0.05);
  return label === 'supportive' ? Math.max(score, 0.05) : score;
}
