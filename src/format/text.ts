/** An analysis for people to read in a terminal: the marked article, then who said what, the figures, the writer's voice. */

import type { Analysis } from '../schema.js';
import { checkAnalysis } from './check.js';
import { type Colors, NO_COLORS, type Paint, plain } from './colors.js';
import { Layout, type Line } from './layout.js';
import { type Mark, type MarkKind, marksOf, type Run, runsOf } from './marks.js';
import { summaryOf } from './summary.js';
import { printable } from './words.js';

export interface TextOptions {
  /** Without colours the marks are brackets. */
  readonly colors?: Colors;
  /** Columns of the terminal; at least 40. Default 88. */
  readonly width?: number;
  /** Show the marked article. Default true. */
  readonly article?: boolean;
  /** Show who said what. Default true. */
  readonly summary?: boolean;
}

/** Columns left of the text: ids of what begins on the line. */
const MARGIN = 9;

const BRACKETS: Readonly<Record<MarkKind, readonly [string, string]>> = {
  quotation: ['[', ']'],
  statistic: ['{', '}'],
  assertion: ['<', '>'],
  source: ['_', '_'],
  cue: ['', ''],
  headline: ['', ''],
  boilerplate: ['', ''],
};

/** Renders an analysis as text that ends with a line break. Control characters of the input are shown, never obeyed. */
export function renderText(analysis: Analysis, options: TextOptions = {}): string {
  checkAnalysis(analysis);
  const width = Math.max(40, options.width ?? 88);
  const { colors } = options;
  const parts: string[] = [];
  if (options.article ?? true) {
    const lines = layArticle(analysis, colors, width - MARGIN - 3);
    parts.push(withMargin(lines, colors).join('\n'), legend(colors));
  }
  if (options.summary ?? true) parts.push(summaryOf(analysis, colors ?? NO_COLORS, width));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function layArticle(analysis: Analysis, colors: Colors | undefined, width: number): Line[] {
  const layout = new Layout(width);
  const paintOf = painter(colors);
  const marks = marksOf(analysis);
  let noteHeadline = '';
  for (const run of runsOf(analysis.text, marks)) {
    for (const mark of run.opens) {
      const note = noteOf(mark);
      if (note) layout.note(note);
      if (!colors) layout.glue(BRACKETS[mark.kind][0], plain);
    }
    const text = printable(analysis.text.slice(run.start, run.end));
    noteHeadline = run.inside.headline ? '#' : run.inside.boilerplate ? '·' : '';
    addText(layout, text, paintOf(run), noteHeadline);
    if (!colors) for (const mark of run.closes) layout.glue(BRACKETS[mark.kind][1], plain);
  }
  return squeeze(layout.finish());
}

/** Notes every line of a headline or of page furniture, so that they show without colour too. */
function addText(layout: Layout, text: string, paint: Paint, note: string): void {
  for (const line of note ? text.split(/(?<=\n)/) : [text]) {
    if (note && line.trim()) layout.note(note);
    layout.add(line, paint);
  }
}

function noteOf(mark: Mark): string | null {
  if (mark.kind === 'assertion') return mark.item.id;
  return mark.kind === 'quotation' && mark.part === 0 ? mark.item.id : null;
}

/** One paint per combination of marks; the same object for the same combination, so that neighbours are painted as one. */
function painter(colors: Colors | undefined): (run: Run) => Paint {
  if (!colors) return () => plain;
  const cache = new Map<string, Paint>();
  return ({ inside }) => {
    const key = Object.keys(inside).sort().join();
    let paint = cache.get(key);
    if (!paint) {
      paint = compose(inside, colors);
      cache.set(key, paint);
    }
    return paint;
  };
}

function compose(inside: Run['inside'], colors: Colors): Paint {
  const { bold, dim, underline, cyan, green, yellow, magenta } = colors;
  const hue = inside.statistic
    ? yellow
    : inside.quotation
      ? cyan
      : inside.source
        ? green
        : inside.assertion
          ? magenta
          : plain;
  const weight = inside.headline || inside.source ? bold : inside.boilerplate ? dim : plain;
  const line = inside.cue ? underline : plain;
  return (text) => line(weight(hue(text)));
}

/** Runs of empty lines as one; none at either end. */
function squeeze(lines: readonly Line[]): Line[] {
  const kept = lines.filter((line, i) => line.text !== '' || (i > 0 && lines[i - 1]!.text !== ''));
  while (kept.length > 0 && kept[kept.length - 1]!.text === '') kept.pop();
  return kept;
}

function withMargin(lines: readonly Line[], colors: Colors | undefined): string[] {
  const dim = colors?.dim ?? plain;
  return lines.map(({ text, notes }) => {
    const margin = marginOf(notes).padStart(MARGIN);
    return text ? `${dim(`${margin} │`)} ${text}` : dim(`${margin} │`);
  });
}

/** Notes in the width of the margin: all, or the first and how many more. */
function marginOf(notes: readonly string[]): string {
  const all = [...new Set(notes)].join(' ');
  return all.length <= MARGIN ? all : `${notes[0]} +${notes.length - 1}`.slice(0, MARGIN);
}

function legend(colors: Colors | undefined): string {
  const indent = ' '.repeat(MARGIN + 3);
  if (!colors) return `${indent}[quotation] _source_ {figure} <the writer’s own voice>   # headline  · page furniture`;
  const { bold, dim, underline, cyan, green, yellow, magenta } = colors;
  const words = [
    cyan('quotation'),
    bold(green('source')),
    underline('cue'),
    yellow('figure'),
    magenta('the writer’s own voice'),
  ];
  return `${indent}${words.join(dim(' · '))}`;
}
