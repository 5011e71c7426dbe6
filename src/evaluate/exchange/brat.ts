/**
 * brat standoff (Stenetorp et al., EACL 2012): text-bound annotations and events. PolNeAR (Newell et al., LREC 2018) is
 * read as it is: each event with a Content is a quotation, its Cue and Source arguments are those of the quotation.
 * Text-bound annotations named Statistic and Assertion are read as such. Offsets are code points.
 */
import type { Span } from '../../schema.js';
import type { Annotation, QuotationLabel } from '../annotation.js';
import { checkAnnotations, checkFile } from './arguments.js';
import { checkCovered, codePoints, spanAt } from './offsets.js';

/** T1 <tab> Content 3 10;12 20 <tab> words */
const TEXT_BOUND = /^(T\d+)\t(\S+) (\d[\d ;]*)(?:\t(.*)|$)/;
/** E1 <tab> Attribution:T4 Content:T3 Content2:T5 */
const EVENT = /^E\d+\t(.*)$/;

interface Mark {
  type: string;
  spans: Span[];
}

/** Reads one `.ann` file against the text of its `.txt` file. */
export function readBrat(id: string, text: string, ann: string): Annotation {
  checkFile(id, 'id');
  checkFile(text, 'text');
  checkFile(ann, '.ann file');
  const lines = ann.split(/\r?\n/);
  const marks = readMarks(id, text, lines);
  const quotations = lines.flatMap((line) => {
    const event = EVENT.exec(line);
    const quotation = event && readEvent(event[1]!, marks);
    return quotation ? [quotation] : [];
  });
  const ofType = (type: string) => [...marks.values()].filter((mark) => mark.type === type).flatMap((m) => m.spans);
  const [statistics, assertions] = [ofType('Statistic'), ofType('Assertion')];
  return {
    id,
    text,
    quotations,
    ...(statistics.length > 0 && { statistics }),
    ...(assertions.length > 0 && { assertions }),
  };
}

function readMarks(id: string, text: string, lines: readonly string[]): Map<string, Mark> {
  const at = codePoints(text);
  const marks = new Map<string, Mark>();
  for (const line of lines) {
    const match = TEXT_BOUND.exec(line);
    if (!match) continue;
    const spans = match[3]!.split(';').map((piece) => {
      const [start, end] = piece.trim().split(' ').map(Number);
      return spanAt(id, text, at.toUtf16(start!), at.toUtf16(end!));
    });
    checkCovered(id, spans, match[4]);
    marks.set(match[1]!, { type: match[2]!, spans });
  }
  return marks;
}

function readEvent(args: string, marks: ReadonlyMap<string, Mark>): QuotationLabel | null {
  const pairs = args
    .trim()
    .split(/\s+/)
    .map((arg) => arg.split(':'));
  const spansOf = (role: string) =>
    pairs.filter(([name]) => name?.replace(/\d+$/, '') === role).flatMap(([, id]) => marks.get(id ?? '')?.spans ?? []);
  const contents = spansOf('Content');
  return contents.length > 0 ? { contents, cue: spansOf('Cue'), source: spansOf('Source') } : null;
}

/** The `.ann` file of a labelled text, in PolNeAR's scheme. Labels without a span (speaker, stance) have no place in it. */
export function writeBrat(annotation: Annotation): string {
  checkAnnotations([annotation]);
  const { text, quotations = [], statistics = [], assertions = [] } = annotation;
  const at = codePoints(text);
  const lines: string[] = [];
  let marks = 0;
  const mark = (type: string, spans: readonly Span[]): string => {
    const id = `T${++marks}`;
    const where = spans.map((s) => `${at.toCodePoints(s.start)} ${at.toCodePoints(s.end)}`).join(';');
    lines.push(`${id}\t${type} ${where}\t${spans.map((s) => s.text.replace(/\s/g, ' ')).join(' ')}`);
    return id;
  };
  quotations.forEach((q, i) => {
    const trigger = mark('Attribution', q.cue?.length ? q.cue : q.contents.slice(0, 1));
    const args = [`Attribution:${trigger}`, `Content:${mark('Content', q.contents)}`];
    if (q.cue?.length) args.push(`Cue:${mark('Cue', q.cue)}`);
    if (q.source?.length) args.push(`Source:${mark('Source', q.source)}`);
    lines.push(`E${i + 1}\t${args.join(' ')}`);
  });
  for (const statistic of statistics) mark('Statistic', [statistic]);
  for (const assertion of assertions) mark('Assertion', [assertion]);
  return lines.map((line) => `${line}\n`).join('');
}
