/** An evaluation as a table for people. */
import {
  type Comparison,
  type Evaluation,
  type EvaluationError,
  type MeasureName,
  measures,
} from '../evaluate/index.js';

const percent = (x: number): string => (100 * x).toFixed(1);
const names = Object.keys(measures) as MeasureName[];
const WIDTH = 26;

/** The measures with their intervals, and the confusions of stance. */
export function renderEvaluation(evaluation: Evaluation): string {
  const rows = names.flatMap((name) => {
    const m = evaluation.measures[name];
    if (!m) return [];
    const range = m.interval ? `${percent(m.interval[0])}–${percent(m.interval[1])}` : '';
    const detail =
      m.kind === 'f1'
        ? `${percent(m.precision).padStart(6)} ${percent(m.recall).padStart(6)} ${String(m.tp + m.fn).padStart(6)}`
        : `${''.padStart(13)} ${String(m.of).padStart(6)}`;
    return [
      `${name.padEnd(WIDTH)} ${m.kind === 'f1' ? 'F1 ' : 'acc'} ${percent(m.score).padStart(5)}  ${range.padEnd(11)} ${detail}`,
    ];
  });
  const head = `${'measure'.padEnd(WIDTH)}     score  95 % interval    P      R   gold`;
  const confusions = (['quotations.stance', 'assertions.stance'] as const).flatMap((name) => {
    const confusion = evaluation.confusions[name];
    return confusion ? ['', ...renderConfusion(name, confusion.macroF1, confusion.counts)] : [];
  });
  return [`${evaluation.articles} articles`, head, ...rows, ...confusions, ''].join('\n');
}

function renderConfusion(name: string, macro: number, counts: Record<string, Record<string, number>>): string[] {
  const labels = [...new Set([...Object.keys(counts), ...Object.values(counts).flatMap(Object.keys)])].sort();
  const cell = (text: string) => text.padStart(11);
  return [
    `${name}, macro-F1 ${percent(macro)}; rows are gold, columns predicted`,
    `${''.padEnd(12)}${labels.map(cell).join('')}`,
    ...Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([gold, row]) => `${gold.padEnd(12)}${labels.map((label) => cell(String(row[label] ?? 0))).join('')}`),
  ];
}

export function renderComparison(comparison: Comparison): string {
  const rows = names.flatMap((name) => {
    const d = comparison.measures[name];
    if (!d) return [];
    const sign = (x: number) => `${x >= 0 ? '+' : '−'}${percent(Math.abs(x))}`;
    const range = d.interval ? `${sign(d.interval[0])} … ${sign(d.interval[1])}` : '';
    const p = d.p === null ? '' : `p ${d.p.toFixed(3)}`;
    return [
      `${name.padEnd(WIDTH)} ${percent(d.a).padStart(8)} ${percent(d.b).padStart(8)} ${sign(d.difference).padStart(8)}  ${range.padEnd(16)} ${p}`.trimEnd(),
    ];
  });
  return [`${'measure'.padEnd(WIDTH)} baseline     this   change  95 % interval`, ...rows, ''].join('\n');
}

/** Scores of each article, for the measures that speak for the rest. */
export function renderArticles(evaluation: Evaluation): string {
  const columns = [
    'contents.overlap',
    'attributions',
    'quotations.speaker',
    'statistics.overlap',
    'assertions.token',
  ] as const;
  const rows = evaluation.perArticle.map(({ id, scores }) => {
    const cells = columns.map((name) =>
      (scores[name] === undefined ? '–' : percent(scores[name])).padStart(name.length + 2),
    );
    return `${id.slice(0, 40).padEnd(40)}${cells.join('')}`;
  });
  return [`${'article'.padEnd(40)}${columns.map((name) => `  ${name}`).join('')}`, ...rows, ''].join('\n');
}

/** The errors that cost most words first, each in its context. */
export function renderErrors(
  errors: readonly EvaluationError[],
  count: number,
  textOf: (article: string) => string,
): string {
  const worst = [...errors].sort((a, b) => b.weight - a.weight).slice(0, count);
  const lines = worst.map((error) => {
    const text = textOf(error.article);
    const before = text.slice(Math.max(0, error.start - 50), error.start);
    const after = text.slice(error.end, error.end + 50);
    const labels = error.field ? ` ${error.field}: ${error.expected}, not ${error.predicted}` : '';
    const context = `…${before}⟦${text.slice(error.start, error.end)}⟧${after}…`.replace(/\s+/g, ' ');
    return `${error.kind} ${error.part}${labels}  ${error.article}:${error.start}\n  ${context}`;
  });
  return `${lines.join('\n')}\n`;
}
