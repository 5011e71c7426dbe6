/**
 * brat standoff (https://brat.nlplab.org/standoff.html), in the scheme of PolNeAR: an Attribution event with Source, Cue
 * and Content, so that tools made for that corpus read it; statistics and assertions are text-bound annotations beside.
 * Offsets are Unicode code points, as brat counts; a span that crosses a line break is cut there, as brat demands.
 */

import type { Analysis, Quotation, Span } from '../schema.js';
import { checkAnalysis } from './check.js';
import { codePointOffsets } from './positions.js';
import { oneLine, sourceName } from './words.js';

/** The `.ann` file of an analysis; the `.txt` file beside it is the unchanged input. */
export function toBrat(analysis: Analysis): string {
  checkAnalysis(analysis);
  const writer = new BratWriter(codePointOffsets(analysis.text));
  const events = new Map<string, string>();
  for (const quotation of analysis.quotations) events.set(quotation.id, writeQuotation(writer, quotation));
  for (const { id, parent } of analysis.quotations) {
    const inner = events.get(id);
    const outer = parent === null ? undefined : events.get(parent);
    if (inner && outer) writer.relation('NestedIn', inner, outer);
  }
  for (const statistic of analysis.statistics) {
    const mark = writer.mark('Statistic', [statistic]);
    writer.attribute('Bound', mark, statistic.bound);
    writer.attribute('QuantityKind', mark, statistic.kind);
    writer.attribute('Stance', mark, statistic.stance.label);
    const { value, unit, measure } = statistic;
    writer.note(
      mark,
      JSON.stringify({
        value,
        unit,
        measure,
        reportedBy: sourceName(statistic.speaker, statistic.organization) || null,
      }),
    );
  }
  for (const assertion of analysis.assertions) {
    const mark = writer.mark('Assertion', [assertion]);
    writer.attribute('Category', mark, assertion.category);
    writer.attribute('Certainty', mark, assertion.certainty);
    writer.attribute('Stance', mark, assertion.stance.label);
  }
  return writer.toString();
}

function writeQuotation(writer: BratWriter, quotation: Quotation): string {
  const content = writer.mark('Content', quotation.contents);
  const cue = quotation.cue && writer.mark('Cue', [quotation.cue]);
  const source = quotation.source && writer.mark('Source', [quotation.source]);
  const trigger = writer.mark('Attribution', [quotation.cue ?? quotation.contents[0]!]);
  const roles = [`Attribution:${trigger}`, `Content:${content}`];
  if (cue) roles.push(`Cue:${cue}`);
  if (source) roles.push(`Source:${source}`);
  const event = writer.event(roles);
  writer.attribute('QuotationType', event, quotation.type);
  writer.attribute('QuotationKind', event, quotation.kind);
  writer.attribute('Stance', event, quotation.stance.label);
  writer.attribute('Reporting', event, quotation.reporting);
  const name = sourceName(quotation.speaker, quotation.organization);
  if (name) writer.note(event, name);
  return event;
}

class BratWriter {
  private readonly lines: string[] = [];
  private readonly count = { T: 0, E: 0, R: 0, A: 0, N: 0 };
  constructor(private readonly offset: (utf16: number) => number) {}

  mark(type: string, spans: readonly Span[]): string {
    const pieces = spans.flatMap(withoutBreaks);
    const where = pieces.map(({ start, end }) => `${this.offset(start)} ${this.offset(end)}`).join(';');
    return this.line('T', `${type} ${where}`, pieces.map(({ text }) => text.replaceAll('\t', ' ')).join(' '));
  }

  event(roles: readonly string[]): string {
    return this.line('E', roles.join(' '));
  }

  relation(type: string, from: string, to: string): void {
    this.line('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  attribute(type: string, target: string, value: string): void {
    this.line('A', `${type} ${target} ${value}`);
  }

  note(target: string, text: string): void {
    this.lines.push(`#${++this.count.N}\tAnnotatorNotes ${target}\t${oneLine(text)}`);
  }

  private line(kind: 'T' | 'E' | 'R' | 'A', ...fields: readonly string[]): string {
    const id = `${kind}${++this.count[kind]}`;
    this.lines.push([id, ...fields].join('\t'));
    return id;
  }

  toString(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}

/** The stretches of a span between line breaks; the span itself when it holds nothing else. */
function withoutBreaks(span: Span): Span[] {
  const pieces: Span[] = [];
  for (const { 0: text, index } of span.text.matchAll(/[^\r\n\u2028\u2029\u0085]+/g)) {
    if (text.trim()) pieces.push({ start: span.start + index, end: span.start + index + text.length, text });
  }
  return pieces.length > 0 ? pieces : [{ ...span, text: oneLine(span.text) }];
}
