/**
 * A text with labels, whoever made them: people, this library, or another system. Both sides of an evaluation have
 * this form. A label that is absent (`undefined`) was not made and is not scored; `null` says that there is none.
 */
import { z } from 'zod';
import { AccordingToError } from '../errors.js';
import {
  type Analysis,
  assertionCategorySchema,
  boundSchema,
  certaintySchema,
  quotationKindSchema,
  quotationTypeSchema,
  spanSchema,
  speakerKindSchema,
  stanceLabelSchema,
} from '../schema.js';

/** The names by which somebody may rightly be called; null: nobody. */
const namesSchema = z.array(z.string().min(1)).min(1).nullable();

export const quotationLabelSchema = z.strictObject({
  contents: z.array(spanSchema).min(1),
  /** Pieces of the cue and of the source mention; an empty list says that there is none. */
  cue: z.array(spanSchema).optional(),
  source: z.array(spanSchema).optional(),
  type: quotationTypeSchema.optional(),
  kind: quotationKindSchema.optional(),
  speaker: namesSchema.optional(),
  speakerKind: speakerKindSchema.optional(),
  organization: namesSchema.optional(),
  stance: stanceLabelSchema.optional(),
  /** A labeller could have left it out: counts neither for nor against a system. */
  optional: z.boolean().optional(),
});

export const statisticLabelSchema = spanSchema.extend({
  /** The value; null where only an interval is given in `low` and `high` (null: open on that side). */
  value: z.number().nullable().optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  bound: boundSchema.optional(),
  unit: z.string().nullable().optional(),
  measure: z.string().nullable().optional(),
  /** Speaker or organization that reported it; null: the writer. */
  reporter: namesSchema.optional(),
  optional: z.boolean().optional(),
});

export const assertionLabelSchema = spanSchema.extend({
  category: assertionCategorySchema.optional(),
  certainty: certaintySchema.optional(),
  stance: stanceLabelSchema.optional(),
  optional: z.boolean().optional(),
});

/** One labelled text; a line of the project's JSONL. A part that is absent was not labelled. */
export const annotationSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  quotations: z.array(quotationLabelSchema).optional(),
  statistics: z.array(statisticLabelSchema).optional(),
  assertions: z.array(assertionLabelSchema).optional(),
  /** Genre, style of English and of marks, … as the makers of the set describe the text. */
  meta: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
});

export type QuotationLabel = z.infer<typeof quotationLabelSchema>;
export type StatisticLabel = z.infer<typeof statisticLabelSchema>;
export type AssertionLabel = z.infer<typeof assertionLabelSchema>;
export type Annotation = z.infer<typeof annotationSchema>;

/** The labels of an analysis, in the form that is compared. */
export function fromAnalysis(analysis: Analysis, id = 'text'): Annotation {
  const { quotations, statistics, assertions } = (analysis ?? {}) as Partial<Analysis>;
  if (!Array.isArray(quotations) || !Array.isArray(statistics) || !Array.isArray(assertions))
    throw new AccordingToError('invalid-argument', 'Expected an analysis, as analyze() returns it.');
  return {
    id,
    text: analysis.text,
    quotations: analysis.quotations.map((q) => ({
      contents: q.contents,
      cue: q.cue ? [{ start: q.cue.start, end: q.cue.end, text: q.cue.text }] : [],
      source: q.source ? [q.source] : [],
      type: q.type,
      kind: q.kind,
      speaker: q.speaker ? [q.speaker.name] : null,
      ...(q.speaker && { speakerKind: q.speaker.kind }),
      organization: q.organization ? [q.organization.name] : null,
      stance: q.stance.label,
    })),
    statistics: analysis.statistics.map((s) => {
      const names = [s.speaker?.name, s.organization?.name].filter((name) => name !== undefined);
      const { start, end, text, value, low, high, bound, unit, measure } = s;
      return { start, end, text, value, low, high, bound, unit, measure, reporter: names.length > 0 ? names : null };
    }),
    assertions: analysis.assertions.map(({ start, end, text, category, certainty, stance }) => {
      return { start, end, text, category, certainty, stance: stance.label };
    }),
  };
}

/** Refuses an annotation whose spans do not lie in its text, so that no score is computed on shifted offsets. */
export function checkAnnotation(input: unknown): Annotation {
  const parsed = annotationSchema.safeParse(input);
  if (!parsed.success) throw new AccordingToError('invalid-data', z.prettifyError(parsed.error));
  const { id, text, quotations = [], statistics = [], assertions = [] } = parsed.data;
  const spans = [
    ...quotations.flatMap((q) => [...q.contents, ...(q.cue ?? []), ...(q.source ?? [])]),
    ...statistics,
    ...assertions,
  ];
  for (const span of spans) {
    if (text.slice(span.start, span.end) === span.text && span.end <= text.length) continue;
    const found = JSON.stringify(text.slice(span.start, span.end));
    const message = `${id}: ${span.start}–${span.end} is ${found}, not ${JSON.stringify(span.text)}`;
    throw new AccordingToError('invalid-data', `${message}; offsets are UTF-16 code units, end exclusive`);
  }
  return parsed.data;
}
