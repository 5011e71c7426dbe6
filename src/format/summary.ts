/** What an analysis found, in a few lines: who said what, which figures, where the writer judges. */
import type { Analysis, Quotation, StanceLabel, Statistic } from '../schema.js';
import { type Colors, plain } from './colors.js';
import { figureOf, oneLine, printable, STANCE_SIGN, shorten, sourceName } from './words.js';

const NOBODY = 'nobody named';

/** The summary without a final line break. `width` in columns. */
export function summaryOf(analysis: Analysis, paint: Colors, width: number): string {
  const { quotations, statistics, assertions, warnings } = analysis;
  const speakers = bySpeaker(quotations);
  const named = [...speakers.keys()].filter((name) => name !== NOBODY).length;
  const found = [
    `${count(quotations.length, 'quotation')} from ${count(named, 'source')}`,
    count(statistics.length, 'figure'),
    `${count(assertions.length, 'judgement')} of the writer’s own`,
  ].join(' · ');
  const blocks = [
    paint.bold(found),
    ...[...speakers].map(([name, said]) => spoken(name, said, paint, width)),
    figures(statistics, paint, width),
    section(
      'The writer’s own voice',
      assertions.map(({ id, text, category, stance }) =>
        row(id, stance.label, paint, `${category.padEnd(14)} ${paint.magenta(clip(text, width - 26))}`),
      ),
      paint,
    ),
    section(
      'Warnings',
      warnings.map(({ code, message, start }) => paint.dim(`  ${code} at ${start}: ${printable(oneLine(message))}`)),
      paint,
    ),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const clip = (text: string, width: number): string => shorten(printable(oneLine(text)), Math.max(20, width));

function section(title: string, rows: readonly string[], { bold }: Colors): string {
  return rows.length === 0 ? '' : [bold(title), ...rows].join('\n');
}

/** Quotations by speaker, in order of each one's first words; what nobody owns comes last. */
function bySpeaker(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const groups = new Map<string, { name: string; said: Quotation[] }>();
  for (const quotation of quotations) {
    const name = sourceName(quotation.speaker, quotation.organization) || NOBODY;
    const key = quotation.speaker?.entityId ?? name;
    const group = groups.get(key);
    if (!group) groups.set(key, { name, said: [quotation] });
    else {
      // The same person may be given with and without role: show the fullest.
      if (name.length > group.name.length) group.name = name;
      group.said.push(quotation);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => Number(a.name === NOBODY) - Number(b.name === NOBODY));
  const result = new Map<string, Quotation[]>();
  for (const { name, said } of sorted) result.set(name, [...(result.get(name) ?? []), ...said]);
  return result;
}

function spoken(name: string, said: readonly Quotation[], paint: Colors, width: number): string {
  const title = name === NOBODY ? name : paint.green(printable(oneLine(name)));
  const rows = said.map(({ id, kind, type, contents, stance, reporting, parent }) => {
    const how = kind === 'attitude' ? 'attitude' : type;
    const asides = [parent && `within ${parent}`, reporting !== 'neutral' && reporting].filter(Boolean).join(', ');
    const room = width - 20 - (asides ? asides.length + 3 : 0);
    const words = clip(contents.map((c) => c.text).join(' … '), room);
    return row(
      id,
      stance.label,
      paint,
      `${how.padEnd(8)} ${paint.cyan(words)}${asides ? paint.dim(` (${asides})`) : ''}`,
    );
  });
  return [paint.bold(title), ...rows].join('\n');
}

function row(id: string, stance: StanceLabel, paint: Colors, rest: string): string {
  const sign = STANCE_SIGN[stance] || ' ';
  const tint = { supportive: paint.green, critical: paint.red, mixed: paint.yellow, neutral: plain }[stance];
  return `${paint.dim(id.padStart(6))} ${tint(sign)} ${rest}`;
}

function figures(statistics: readonly Statistic[], paint: Colors, width: number): string {
  const cells = statistics.map((s) => [
    clip(s.text, 26),
    figureOf(s),
    clip([s.measure, s.event].filter(Boolean).join(' · '), Math.floor(width / 3)),
    printable(oneLine(sourceName(s.speaker, s.organization))) || 'the writer',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]!.length)));
  const rows = cells.map(([text, value, measure, by], i) => {
    const id = paint.dim(statistics[i]!.id.padStart(6));
    const shown = [
      paint.yellow(text!.padEnd(widths[0]!)),
      value!.padStart(widths[1]!),
      measure!.padEnd(widths[2]!),
      by === 'the writer' ? paint.dim(by) : paint.green(by!),
    ];
    return `${id} ${STANCE_SIGN[statistics[i]!.stance.label] || ' '} ${shown.join('  ')}`;
  });
  return section('Figures', rows, paint);
}
