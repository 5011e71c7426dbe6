/**
 * Labelled spans with links between them: what annotation tools keep. A Content becomes a quotation with the cues and
 * sources that are linked to it; Contents linked to each other are one quotation.
 */
import type { CharRange } from '../../span.js';
import type { Annotation, QuotationLabel } from '../annotation.js';
import { nearest } from '../nearest.js';
import { checkCovered, spanAt } from './offsets.js';

export type MarkLabel = 'Content' | 'Cue' | 'Source' | 'Statistic' | 'Assertion';
const labels: readonly MarkLabel[] = ['Content', 'Cue', 'Source', 'Statistic', 'Assertion'];

export interface Mark extends CharRange {
  readonly id: string;
  /** Read without regard to case; other labels than {@link MarkLabel} are left out. */
  readonly label: string;
  /** The words that the file says the mark covers. */
  readonly covered?: string | undefined;
}

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  /** Offsets in UTF-16 code units. */
  readonly marks: readonly Mark[];
  /** Ids of two marks; null: the tool keeps no links, and cues and sources go to the nearest content. */
  readonly links: readonly (readonly [string, string])[] | null;
}

export function fromMarks({ id, text, marks, links }: MarkedText): Annotation {
  const of = (label: MarkLabel) =>
    marks.filter((m) => m.label.toLowerCase() === label.toLowerCase()).sort((a, b) => a.start - b.start);
  const span = (mark: CharRange & { readonly covered?: string | undefined }) => {
    const found = spanAt(id, text, mark.start, mark.end);
    checkCovered(id, [found], mark.covered);
    return found;
  };
  const [contents, cues, sources] = [of('Content'), of('Cue'), of('Source')];
  const quotations = groups(contents, links ?? []).map((group): QuotationLabel => {
    if (links === null) {
      const found = nearest(text, group, inParagraph(text, group, cues), inParagraph(text, group, sources));
      return {
        contents: group.map(span),
        cue: found.cue ? [span(found.cue)] : [],
        source: found.source ? [span(found.source)] : [],
      };
    }
    const own = linkedTo(new Set(group.map((m) => m.id)), links);
    const cue = cues.filter((m) => own.has(m.id));
    const viaCue = linkedTo(new Set(cue.map((m) => m.id)), links);
    const source = sources.filter((m) => own.has(m.id) || viaCue.has(m.id));
    return { contents: group.map(span), cue: cue.map(span), source: source.map(span) };
  });
  const [statistics, assertions] = [of('Statistic').map(span), of('Assertion').map(span)];
  return {
    id,
    text,
    quotations,
    ...(statistics.length > 0 && { statistics }),
    ...(assertions.length > 0 && { assertions }),
  };
}

function linkedTo(ids: ReadonlySet<string>, links: readonly (readonly [string, string])[]): Set<string> {
  return new Set(links.flatMap(([a, b]) => (ids.has(a) ? [b] : ids.has(b) ? [a] : [])));
}

/** Contents that links join, directly or over others. */
function groups(contents: readonly Mark[], links: readonly (readonly [string, string])[]): Mark[][] {
  const groupOf = new Map(contents.map((mark) => [mark.id, [mark]]));
  for (const [a, b] of links) {
    const [one, two] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !two || one === two) continue;
    one.push(...two);
    for (const mark of two) groupOf.set(mark.id, one);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a.start - b.start));
}

function inParagraph(text: string, group: readonly CharRange[], marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) =>
    group.some((c) => !text.slice(Math.min(c.end, mark.end), Math.max(c.start, mark.start)).includes('\n')),
  );
}

/** Marks with links; equal spans of one label are one mark. */
export function toMarks({ id, text, quotations = [], statistics = [], assertions = [] }: Annotation): MarkedText {
  const marks = new Map<string, Mark>();
  const links: [string, string][] = [];
  const mark = (label: MarkLabel, { start, end }: CharRange): string => {
    const key = `${labels.indexOf(label)}-${start}-${end}`;
    if (!marks.has(key)) marks.set(key, { id: String(marks.size + 1), label, start, end });
    return marks.get(key)!.id;
  };
  for (const q of quotations) {
    const [first, ...more] = q.contents.map((span) => mark('Content', span));
    const related = [...(q.cue ?? []).map((s) => mark('Cue', s)), ...(q.source ?? []).map((s) => mark('Source', s))];
    for (const other of [...more, ...related]) links.push([first!, other]);
  }
  for (const span of statistics) mark('Statistic', span);
  for (const span of assertions) mark('Assertion', span);
  return { id, text, marks: [...marks.values()], links };
}
