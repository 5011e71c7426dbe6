/**
 * What the renderings of a text share: the annotations of an analysis as one list of marks, and the text cut into runs
 * at every mark's edge. Marks may nest and cross; runs never do, so each rendering stays well formed.
 */
import type { Analysis, Assertion, Quotation, Statistic } from '../schema.js';

/** A marked stretch of the text, in UTF-16 code units. `source` and `cue` carry the quotation they belong to. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'boilerplate' | 'headline' }
  | { readonly kind: 'quotation'; readonly part: number; readonly item: Quotation }
  | { readonly kind: 'source' | 'cue'; readonly item: Quotation }
  | { readonly kind: 'statistic'; readonly item: Statistic }
  | { readonly kind: 'assertion'; readonly item: Assertion }
);

export type MarkKind = Mark['kind'];
type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;

/** A stretch of text between two edges: the innermost open mark of each kind, and the marks that begin or end here. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly inside: { readonly [K in MarkKind]?: MarkOf<K> };
  /** Marks that begin at `start`, outermost first. */
  readonly opens: readonly Mark[];
  /** Marks that end at `end`, innermost first. */
  readonly closes: readonly Mark[];
}

/** All marks of an analysis in order of the text, longer ones first where they begin together. Empty spans are left out. */
export function marksOf(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  const shared = new Set<string>();
  const add = (mark: Mark) => {
    if (mark.end > mark.start) marks.push(mark);
  };
  for (const { kind, start, end } of analysis.segments) {
    if (kind === 'boilerplate' || kind === 'headline') add({ kind, start, end });
  }
  for (const item of analysis.quotations) {
    item.contents.forEach(({ start, end }, part) => {
      add({ kind: 'quotation', start, end, part, item });
    });
    // Two quotations may share their source ("called him a liar and accused her of …"): one mark is enough.
    for (const kind of ['source', 'cue'] as const) {
      const span = item[kind];
      const key = span && `${kind} ${span.start} ${span.end}`;
      if (!span || !key || shared.has(key)) continue;
      shared.add(key);
      add({ kind, start: span.start, end: span.end, item });
    }
  }
  for (const item of analysis.assertions) add({ kind: 'assertion', start: item.start, end: item.end, item });
  for (const item of analysis.statistics) add({ kind: 'statistic', start: item.start, end: item.end, item });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts `text` at the edges of `marks` (in order of {@link marksOf}). The runs tile the text. O(text + marks). */
export function* runsOf(text: string, marks: readonly Mark[]): Generator<Run> {
  const closing = [...marks].sort((a, b) => a.end - b.end || b.start - a.start);
  const open = new Map<MarkKind, Mark[]>();
  let opened = 0;
  let closed = 0;
  let at = 0;
  while (at < text.length) {
    const opens: Mark[] = [];
    for (; opened < marks.length && marks[opened]!.start <= at; opened++) {
      const mark = marks[opened]!;
      opens.push(mark);
      const stack = open.get(mark.kind);
      if (stack) stack.push(mark);
      else open.set(mark.kind, [mark]);
    }
    const end = Math.min(text.length, marks[opened]?.start ?? text.length, closing[closed]?.end ?? text.length);
    const closes: Mark[] = [];
    for (; closed < closing.length && closing[closed]!.end <= end; closed++) closes.push(closing[closed]!);
    yield { start: at, end, inside: innermost(open, at), opens, closes };
    at = end;
  }
}

/** Top of each stack. Marks that have ended are dropped when they surface: each is looked at once. */
function innermost(open: Map<MarkKind, Mark[]>, at: number): Run['inside'] {
  const inside: Partial<Record<MarkKind, Mark>> = {};
  for (const [kind, stack] of open) {
    while (stack.length > 0 && stack[stack.length - 1]!.end <= at) stack.pop();
    const top = stack[stack.length - 1];
    if (top) inside[kind] = top;
  }
  return inside as Run['inside'];
}
