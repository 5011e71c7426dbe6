/**
 * Fits the scales of a speaker's and of the writer's attitude on the development half of the project's own corpus and
 * writes src/models/speaker.weights.ts. Deterministic. Each scale starts from what a reader would say the parts are worth
 * ({@link PRIORS}) and moves as far from it as the labels ask.
 * Run after assertion-voice.ts: npx tsx training/stance-speaker.ts [said|asserted]
 * With the name of a scale that one alone is fitted, and the other stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ownedTokens } from '../src/assertion/owned.js';
import { type Page, readPage } from '../src/assertion/page.js';
import { freeRuns } from '../src/assertion/runs.js';
import { readLabelFolder } from '../src/cli/label-folder.js';
import { findEntities, mentionsIn } from '../src/entity/entities.js';
import type { Annotation } from '../src/evaluate/index.js';
import { ASSERTED, SAID } from '../src/models/speaker.weights.js';
import { findQuotations } from '../src/quotation/find.js';
import { takenTokens } from '../src/quotation/taken.js';
import type { StanceLabel } from '../src/schema.js';
import { appraise } from '../src/stance/appraisal.js';
import {
  ATTITUDE_PARTS,
  type AttitudeScale,
  attitudeParts,
  SPEAKER_PARTS,
  speakerParts,
} from '../src/stance/speaker.js';
import { voiceScore } from '../src/stance/voice.js';
import { readAssertion, WRITER_PARTS, writerParts } from '../src/stance/writer.js';
import { type Document, tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import { type Choice, fitChoice, fitLogistic, type Logistic, logOdds } from './logistic.js';

/** Pull towards the priors; chosen, as the balance below, by cross-validation over articles. */
const L2 = { said: 90, asserted: 90 } as const;
/** A part that fewer rows have says what its prior says. */
const LEAST_ROWS = 12;
const FOLDS = 13;
/**
 * A label of assertions that n of them have weighs n ** -BALANCE: writers praise so seldom, and so seldom take no side, that
 * without this the scale hears nothing but criticism (macro-F1 33 for 44 %, at 66 for 61 % right).
 */
const BALANCE = 0.6;
const SIDES = ['critical', 'supportive'] as const;
/** Both are measured by the first. */
const SHIPPED = { said: SAID, asserted: ASSERTED };
const LABELS = ['neutral', 'critical', 'supportive'] as const;
const PARTS = { said: [...ATTITUDE_PARTS, ...SPEAKER_PARTS], asserted: [...ATTITUDE_PARTS, ...WRITER_PARTS] } as const;
type Kind = 'said' | 'asserted';
type Part = (typeof PARTS)[Kind][number];
type Prior = Readonly<Partial<Record<Part, number>>>;

const PRIORS: Readonly<Record<Kind, Readonly<Record<(typeof SIDES)[number], Prior>>>> = {
  said: {
    critical: { negative: 0.6, cueCritical: 2.7, cueWarning: 1, requestAgainst: 1.6, shouldNot: 0.8, question: 1.2, address: 0.6, warnings: 0.75, figures: -0.5, ownBlame: 1.5, isBlamed: 0.6, asks: -1.6 },
    supportive: { ownPraise: 2, isPraised: 1, positive: 1, negative: -0.25, cueSupportive: 1.7, requestFor: 0.6, promises: 1.25, shouldNot: -0.75, address: 0.3, warnings: -0.9, demands: -0.5 },
  },
  asserted: {
    critical: { negative: 0.8, positive: -0.6, question: 0.9, voice: 0.5 },
    supportive: { positive: 1.6, negative: -0.5, voice: 0.4 },
  },
}; // biome-ignore format: a table

interface Row {
  readonly article: number;
  readonly x: Float64Array;
  readonly label: StanceLabel;
}

function rowsOf(
  article: number,
  { text, quotations = [], assertions = [] }: Annotation,
): { said: Row[]; asserted: Row[] } {
  const doc = readDocument(text);
  const page = pageOf(doc);
  const entities = findEntities(doc, {});
  const said = quotations.flatMap(({ contents, cue, stance, optional }) => {
    const ranges = contents.map((span) => tokensOf(doc, span)).filter(({ from, to }) => to > from);
    if (optional || stance === undefined || ranges.length === 0) return [];
    const x = new Float64Array(PARTS.said.length);
    const manner = attitudeParts(doc, ranges, cue?.[0] ? tokensOf(doc, cue[0]) : null, appraise(doc, ranges), x);
    speakerParts(manner, x, ATTITUDE_PARTS.length);
    return [{ article, x, label: stance }];
  });
  const asserted = assertions.flatMap(({ optional, stance, ...span }) => {
    const range = tokensOf(doc, span);
    if (optional || stance === undefined || range.to <= range.from) return [];
    const x = new Float64Array(PARTS.asserted.length);
    const read = readAssertion(doc, range, mentionsIn(entities, [range]), page);
    attitudeParts(doc, [range], null, read.appraisal, x);
    writerParts(read, x, ATTITUDE_PARTS.length);
    return [{ article, x, label: stance }];
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

function fitScale(all: readonly Row[], kind: Kind): Scale {
  const priors = SIDES.map((side) => PARTS[kind].map((part) => PRIORS[kind][side][part] ?? 0));
  const rare = PARTS[kind].map((_, k) => all.filter(({ x }) => x[k] !== 0).length < LEAST_ROWS);
  const rows = all.map((row) => ({ ...row, x: row.x.map((value, k) => (rare[k] ? 0 : value)) }));
  const [critical, supportive] = (kind === 'said' ? fitApart(rows, priors) : fitTogether(rows, priors)).map(
    ({ bias, weights }, s) => ({ bias, weights: weights.map((weight, k) => (rare[k] ? priors[s]![k]! : weight)) }),
  );
  return { critical: critical!, supportive: supportive! };
}

/** Most of what is said takes no side: each side has to be likelier than all else. */
const fitApart = (rows: readonly Row[], priors: readonly number[][]): Logistic[] =>
  SIDES.map((side, k) =>
    fitLogistic(
      rows.map(({ x, label }) => ({ x, y: label === side || label === 'mixed' ? 1 : 0, weight: 1 })),
      L2.said,
      priors[k],
    ),
  );

/** What writers assert mostly takes one: each side has to be likelier than none. */
function fitTogether(rows: readonly Row[], priors: readonly number[][]): Logistic[] {
  const count = (label: string) => rows.reduce((n, row) => n + (row.label === label ? 1 : 0), 0);
  const weights = LABELS.map((label) => (rows.length / (LABELS.length * count(label))) ** BALANCE);
  const example = (x: Float64Array, label: (typeof LABELS)[number], share = 1): Choice => {
    const y = LABELS.indexOf(label);
    return { x, y, weight: share * weights[y]! };
  };
  const examples = rows.flatMap(({ x, label }) =>
    label === 'mixed' ? SIDES.map((side) => example(x, side, 0.5)) : [example(x, label)],
  );
  return fitChoice(examples, L2.asserted, priors);
}

/** As `stance.ts` decides, the target and mixed attitudes aside. */
function labelOf({ critical, supportive }: Scale, x: Float64Array): string {
  const [against, infavour] = [logOdds(critical, x), logOdds(supportive, x)];
  if (against <= 0 && infavour <= 0) return 'neutral';
  return against > infavour ? 'critical' : 'supportive';
}

function crossValidate(rows: readonly Row[], kind: Kind): string {
  const pairs: [gold: string, found: string][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const scale = fitScale(
      rows.filter(({ article }) => article % FOLDS !== fold),
      kind,
    );
    for (const { article, x, label } of rows) if (article % FOLDS === fold) pairs.push([label, labelOf(scale, x)]);
  }
  const count = (test: (gold: string, found: string) => boolean) => pairs.filter((pair) => test(...pair)).length;
  const f1 = LABELS.map((label) => {
    const both = count((gold, found) => gold === label && found === label);
    return (2 * both) / (count((gold) => gold === label) + count((_, found) => found === label));
  });
  const percent = (share: number) => (100 * share).toFixed(1);
  const right = percent(count((gold, found) => gold === found) / rows.length);
  return `${right} % of ${rows.length}, macro-F1 ${percent(f1.reduce((a, b) => a + b) / f1.length)}`;
}

/** Short reports, mostly neutral: on them as well the scale of what is said hears less criticism, and gold falls by two points. */
const SHORT_REPORTS = /^d\d/;
const labelled = readLabelFolder(new URL('../corpus/dev', import.meta.url).pathname);
const articles = labelled.map((gold, i) => ({ ...rowsOf(i, gold), short: SHORT_REPORTS.test(gold.id) }));
const sets = {
  said: articles.flatMap(({ said, short }) => (short ? [] : said)),
  asserted: articles.flatMap(({ asserted }) => asserted),
};
const KINDS = ['said', 'asserted'] as const;
const [only] = process.argv.slice(2);
const kept = (kind: Kind): boolean => only !== undefined && only !== kind;
const OUTPUT = new URL('../src/models/speaker.weights.ts', import.meta.url);
const before = readFileSync(OUTPUT, 'utf8').split('\n');
const figures = KINDS.map((kind) =>
  kept(kind)
    ? before.find((line) => line.startsWith(` *   ${kind}: `))!.slice(' *   '.length)
    : `${kind}: ${crossValidate(sets[kind], kind)}`,
);
console.log(figures.join('\n'));
function scaleOf(kind: Kind): AttitudeScale {
  if (kept(kind)) return SHIPPED[kind];
  const plain = ({ bias, weights }: Logistic) => ({ bias, weights: [...weights] });
  const { critical, supportive } = fitScale(sets[kind], kind);
  return { critical: plain(critical), supportive: plain(supportive) };
}

const round = (value: number) => Number(value.toFixed(3));
function print(name: string, kind: Kind, scale: AttitudeScale): string {
  const sides = SIDES.map((side) => {
    const rows = PARTS[kind].map((part, k) => `      ${round(scale[side].weights[k]!)}, // ${part}`);
    return `  ${side}: {\n    bias: ${round(scale[side].bias)},\n    weights: [\n${rows.join('\n')}\n    ],\n  },`;
  });
  return `export const ${name}: AttitudeScale = {\n${sides.join('\n')}\n};\n`;
}
writeFileSync(
  OUTPUT,
  `/**
 * Weights of the scales of attitude: four logistic models of ${PARTS.said.length} and ${PARTS.asserted.length} parts.
 * Fitted on corpus/dev (${articles.length} articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (${FOLDS} folds):
${figures.map((line) => ` *   ${line}`).join('\n')}
 */
import type { AttitudeScale } from '../stance/speaker.js';

${print('SAID', 'said', scaleOf('said'))}
${print('ASSERTED', 'asserted', scaleOf('asserted'))}`,
);
