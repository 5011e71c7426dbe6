/**
 * Fits the scales of a speaker's and of the writer's attitude on the development half of the project's own corpus and
 * writes src/models/speaker.weights.ts. Deterministic. Each scale starts from what a reader would say the parts are worth
 * ({@link PRIORS}) and moves as far from it as the labels ask.
 * Run after assertion-voice.ts: npx tsx training/stance-speaker.ts
 */
import { writeFileSync } from 'node:fs';
import { readLabelFolder } from '../src/cli/label-folder.js';
import type { Annotation } from '../src/evaluate/index.js';
import type { TokenRange } from '../src/span.js';
import { appraise } from '../src/stance/appraisal.js';
import { ATTITUDE_PARTS, attitudeParts } from '../src/stance/speaker.js';
import { speakerVoiceScore, voiceScore } from '../src/stance/voice.js';
import { tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { fitLogistic, type Logistic, logOdds } from './logistic.js';

/** Pull towards the priors; chosen by cross-validation over articles. */
const L2 = 60;
const FOLDS = 13;
/** What a supportive label weighs: writers praise so seldom that a scale without this never hears it. */
const SUPPORT = { said: 1, asserted: 2 } as const;
type Kind = keyof typeof SUPPORT;
const SIDES = ['critical', 'supportive'] as const;
type Part = (typeof ATTITUDE_PARTS)[number];
type Prior = Readonly<Partial<Record<Part, number>>>;

const PRIORS: Readonly<Record<Kind, Readonly<Record<(typeof SIDES)[number], Prior>>>> = {
  said: {
    critical: { negative: 0.6, cueCritical: 2.7, cueWarning: 1, requestAgainst: 1.6, shouldNot: 0.8, question: 1.2, address: 0.6, warnings: 0.75, voice: 0.4, figures: -0.5 },
    supportive: { positive: 1, negative: -0.25, cueSupportive: 1.7, requestFor: 0.6, promises: 1.25, shouldNot: -0.75, address: 0.3, warnings: -0.9, demands: -0.5, voice: 0.4 },
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
  const row = (
    ranges: readonly TokenRange[],
    cue: TokenRange | null,
    voice: number,
    own: boolean,
    label: string,
  ): Row => {
    const x = new Float64Array(ATTITUDE_PARTS.length);
    attitudeParts(doc, ranges, cue, voice, appraise(doc, ranges, own), x);
    return { article, x, label };
  };
  const said = quotations.flatMap(({ contents, cue, stance, optional }) => {
    const ranges = contents.map((span) => tokensOf(doc, span)).filter(({ from, to }) => to > from);
    if (optional || stance === undefined || ranges.length === 0) return [];
    const voice = Math.max(...ranges.map((range) => speakerVoiceScore(doc, range)));
    return [row(ranges, cue?.[0] ? tokensOf(doc, cue[0]) : null, voice, false, stance)];
  });
  const asserted = assertions.flatMap(({ optional, stance, ...span }) => {
    const range = tokensOf(doc, span);
    if (optional || stance === undefined || range.to <= range.from) return [];
    return [row([range], null, voiceScore(doc, range), true, stance)];
  });
  return { said, asserted };
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
      ATTITUDE_PARTS.map((part) => priors[side][part] ?? 0),
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

const articles = readLabelFolder(new URL('../corpus/dev', import.meta.url).pathname).map((gold, i) => rowsOf(i, gold));
const sets = { said: articles.flatMap(({ said }) => said), asserted: articles.flatMap(({ asserted }) => asserted) };
const figures = (['said', 'asserted'] as const).map((kind) => `${kind}: ${crossValidate(sets[kind], kind)}`);
console.log(figures.join('\n'));

const round = (value: number) => Number(value.toFixed(3));
function print(name: string, scale: Scale): string {
  const sides = SIDES.map((side) => {
    const rows = ATTITUDE_PARTS.map((part, k) => `      ${round(scale[side].weights[k]!)}, // ${part}`);
    return `  ${side}: {\n    bias: ${round(scale[side].bias)},\n    weights: [\n${rows.join('\n')}\n    ],\n  },`;
  });
  return `export const ${name}: AttitudeScale = {\n${sides.join('\n')}\n};\n`;
}
writeFileSync(
  new URL('../src/models/speaker.weights.ts', import.meta.url),
  `/**
 * Weights of the scales of attitude: four logistic models of ${ATTITUDE_PARTS.length} parts each.
 * Fitted on corpus/dev (${articles.length} articles, ours) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (${FOLDS} folds):
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
import type { AttitudeScale } from '../stance/speaker.js';

${print('SAID', fitScale(sets.said, 'said'))}
${print('ASSERTED', fitScale(sets.asserted, 'asserted'))}`,
);
