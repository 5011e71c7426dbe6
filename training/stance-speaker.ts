/**
 * Fits the scales of a speaker's and of the writer's attitude on the development half of the project's own corpus and
 * writes src/models/speaker.weights.ts. Deterministic. Each scale starts from what a reader would say the parts are worth
 * ({@link PRIORS}) and moves as far from it as the labels ask.
 * Run after assertion-voice.ts: npx tsx training/stance-speaker.ts
 */
import { writeFileSync } from 'node:fs';
import { ownedTokens } from '../src/assertion/owned.js';
import { type Page, readPage } from '../src/assertion/page.js';
import { freeRuns } from '../src/assertion/runs.js';
import { readLabelFolder } from '../src/cli/label-folder.js';
import type { Annotation } from '../src/evaluate/index.js';
import { findQuotations } from '../src/quotation/find.js';
import { takenTokens } from '../src/quotation/taken.js';
import type { TokenRange } from '../src/span.js';
import { appraise } from '../src/stance/appraisal.js';
import { ATTITUDE_PARTS, attitudeParts, WRITER_PARTS, writerParts } from '../src/stance/speaker.js';
import { voiceScore } from '../src/stance/voice.js';
import { type Document, tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { fitLogistic, type Logistic, logOdds } from './logistic.js';

/** Pull towards the priors; chosen by cross-validation over articles. */
const L2 = 90;
const FOLDS = 13;
/** What a supportive label weighs: writers praise so seldom that a scale without this never hears it. */
const SUPPORT = { said: 1, asserted: 1.5 } as const;
type Kind = keyof typeof SUPPORT;
const SIDES = ['critical', 'supportive'] as const;
const PARTS = { said: ATTITUDE_PARTS, asserted: [...ATTITUDE_PARTS, ...WRITER_PARTS] } as const;
type Part = (typeof PARTS)[Kind][number];
type Prior = Readonly<Partial<Record<Part, number>>>;

const PRIORS: Readonly<Record<Kind, Readonly<Record<(typeof SIDES)[number], Prior>>>> = {
  said: {
    critical: { negative: 0.6, cueCritical: 2.7, cueWarning: 1, requestAgainst: 1.6, shouldNot: 0.8, question: 1.2, address: 0.6, warnings: 0.75, figures: -0.5 },
    supportive: { positive: 1, negative: -0.25, cueSupportive: 1.7, requestFor: 0.6, promises: 1.25, shouldNot: -0.75, address: 0.3, warnings: -0.9, demands: -0.5 },
  },
  asserted: {
    critical: { negative: 0.8, positive: -0.6, question: 0.9, voice: 0.5 },
    supportive: { positive: 1.6, negative: -0.5, voice: 0.4 },
  },
}; // biome-ignore format: a table

interface Row {
  readonly article: number;
  readonly x: Float64Array;
  readonly label: string;
}

function rowsOf(
  article: number,
  { text, quotations = [], assertions = [] }: Annotation,
): { said: Row[]; asserted: Row[] } {
  const doc = readDocument(text);
  const page = pageOf(doc);
  const row = (
    ranges: readonly TokenRange[],
    cue: TokenRange | null,
    voice: number,
    page: Page | null,
    label: string,
  ): Row => {
    const x = new Float64Array(PARTS[page === null ? 'said' : 'asserted'].length);
    const appraisal = appraise(doc, ranges, page !== null);
    attitudeParts(doc, ranges, cue, appraisal, x);
    if (page !== null) writerParts(voice, page, appraisal, x);
    return { article, x, label };
  };
  const said = quotations.flatMap(({ contents, cue, stance, optional }) => {
    const ranges = contents.map((span) => tokensOf(doc, span)).filter(({ from, to }) => to > from);
    if (optional || stance === undefined || ranges.length === 0) return [];
    return [row(ranges, cue?.[0] ? tokensOf(doc, cue[0]) : null, 0, null, stance)];
  });
  const asserted = assertions.flatMap(({ optional, stance, ...span }) => {
    const range = tokensOf(doc, span);
    if (optional || stance === undefined || range.to <= range.from) return [];
    return [row([range], null, voiceScore(doc, range), page, stance)];
  });
  return { said, asserted };
}

function pageOf(doc: Document): Page {
  const taken = takenTokens(findQuotations(doc, { continuations: 'separate' }));
  const runs = freeRuns(doc, ownedTokens(doc, taken));
  return readPage(
    doc,
    runs,
    runs.map((run) => voiceScore(doc, run)),
  );
}

interface Scale {
  readonly critical: Logistic;
  readonly supportive: Logistic;
}

function fitScale(rows: readonly Row[], kind: Kind): Scale {
  const priors = PRIORS[kind];
  const support = SUPPORT[kind];
  const [critical, supportive] = SIDES.map((side) =>
    fitLogistic(
      rows.map(({ x, label }) => ({
        x,
        y: label === side || label === 'mixed' ? 1 : 0,
        weight: label === 'supportive' ? support : 1,
      })),
      L2,
      PARTS[kind].map((part) => priors[side][part] ?? 0),
    ),
  );
  return { critical: critical!, supportive: supportive! };
}

/** As `stance.ts` decides, the target and mixed attitudes aside. */
function labelOf({ critical, supportive }: Scale, x: Float64Array): string {
  const [against, infavour] = [logOdds(critical, x), logOdds(supportive, x)];
  if (against <= 0 && infavour <= 0) return 'neutral';
  return against > infavour ? 'critical' : 'supportive';
}

function crossValidate(rows: readonly Row[], kind: Kind): string {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const scale = fitScale(
      rows.filter(({ article }) => article % FOLDS !== fold),
      kind,
    );
    for (const { article, x, label } of rows) if (article % FOLDS === fold && labelOf(scale, x) === label) right++;
  }
  return `${((100 * right) / rows.length).toFixed(1)} % of ${rows.length}`;
}

/** Short reports, mostly neutral: on them as well the scale of what is said hears less criticism, and gold falls by two points. */
const SHORT_REPORTS = /^d\d/;
const labelled = readLabelFolder(new URL('../corpus/dev', import.meta.url).pathname);
const articles = labelled.map((gold, i) => ({ ...rowsOf(i, gold), short: SHORT_REPORTS.test(gold.id) }));
const sets = {
  said: articles.flatMap(({ said, short }) => (short ? [] : said)),
  asserted: articles.flatMap(({ asserted }) => asserted),
};
const figures = (['said', 'asserted'] as const).map((kind) => `${kind}: ${crossValidate(sets[kind], kind)}`);
console.log(figures.join('\n'));

const round = (value: number) => Number(value.toFixed(3));
function print(name: string, kind: Kind, scale: Scale): string {
  const sides = SIDES.map((side) => {
    const rows = PARTS[kind].map((part, k) => `      ${round(scale[side].weights[k]!)}, // ${part}`);
    return `  ${side}: {\n    bias: ${round(scale[side].bias)},\n    weights: [\n${rows.join('\n')}\n    ],\n  },`;
  });
  return `export const ${name}: AttitudeScale = {\n${sides.join('\n')}\n};\n`;
}
writeFileSync(
  new URL('../src/models/speaker.weights.ts', import.meta.url),
  `/**
 * Weights of the scales of attitude: four logistic models of ${PARTS.said.length} and ${PARTS.asserted.length} parts.
 * Fitted on corpus/dev (${articles.length} articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (${FOLDS} folds):
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
import type { AttitudeScale } from '../stance/speaker.js';

${print('SAID', 'said', fitScale(sets.said, 'said'))}
${print('ASSERTED', 'asserted', fitScale(sets.asserted, 'asserted'))}`,
);
