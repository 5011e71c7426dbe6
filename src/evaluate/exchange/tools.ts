/**
 * Exports of annotation tools, a text to a line (or one JSON array): Label Studio, doccano and Prodigy. Spans are labelled
 * Content, Cue, Source, Statistic, Assertion; relations tie a Content to its Cue and Source. An export without any
 * relations field ties them by nearness.
 */
import { z } from 'zod';
import { AccordingToError } from '../../errors.js';
import type { Annotation } from '../annotation.js';
import { checkAnnotations } from './arguments.js';
import { fromMarks, type MarkedText, toMarks } from './marks.js';
import { codePoints, parseRecords } from './offsets.js';

const identifier = z.union([z.string(), z.number()]).transform(String);

function read<T>(
  file: string,
  schema: z.ZodType<T>,
  convert: (record: T, where: string) => MarkedText | null,
): Annotation[] {
  return parseRecords(file).flatMap(({ where, value }) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new AccordingToError('invalid-data', `${where}: ${z.prettifyError(parsed.error)}`);
    const marked = convert(parsed.data, where);
    return marked === null ? [] : [fromMarks(marked)];
  });
}

function write(annotations: readonly Annotation[], convert: (marked: MarkedText) => unknown): string {
  checkAnnotations(annotations);
  return annotations.map((annotation) => `${JSON.stringify(convert(toMarks(annotation)))}\n`).join('');
}

const labelStudioTask = z.looseObject({
  id: identifier.optional(),
  data: z.looseObject({ text: z.string() }),
  annotations: z.array(
    z.looseObject({
      result: z.array(
        z.looseObject({
          type: z.string(),
          id: z.string().optional(),
          value: z
            .looseObject({
              start: z.number().optional(),
              end: z.number().optional(),
              text: z.string().optional(),
              labels: z.array(z.string()).optional(),
            })
            .optional(),
          from_id: z.string().optional(),
          to_id: z.string().optional(),
        }),
      ),
    }),
  ),
});

/** Label Studio counts UTF-16 code units, as browsers do. Of several annotations of a task the first is read. */
export function readLabelStudio(file: string): Annotation[] {
  return read(file, labelStudioTask, (task, where) => {
    const result = task.annotations[0]?.result ?? [];
    const marks = result.flatMap(({ id, value }) =>
      value?.start !== undefined && value.end !== undefined && value.labels?.[0]
        ? [{ id: id ?? '', label: value.labels[0], start: value.start, end: value.end, covered: value.text }]
        : [],
    );
    const links = result.flatMap((r): [string, string][] =>
      r.type === 'relation' && r.from_id && r.to_id ? [[r.from_id, r.to_id]] : [],
    );
    return { id: task.id ?? where, text: task.data.text, marks, links: links.length > 0 ? links : null };
  });
}

export const writeLabelStudio = (annotations: readonly Annotation[]): string =>
  write(annotations, ({ id, text, marks, links }) => ({
    id,
    data: { text },
    annotations: [
      {
        result: [
          ...marks.map(({ id, label, start, end }) => ({
            id,
            type: 'labels',
            from_name: 'label',
            to_name: 'text',
            value: { start, end, text: text.slice(start, end), labels: [label] },
          })),
          ...(links ?? []).map(([from_id, to_id]) => ({ type: 'relation', from_id, to_id, direction: 'right' })),
        ],
      },
    ],
  }));

const doccanoRecord = z.looseObject({
  id: identifier.optional(),
  text: z.string(),
  /** Sequence labelling without relations. */
  label: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
  entities: z
    .array(z.looseObject({ id: identifier, label: z.string(), start_offset: z.number(), end_offset: z.number() }))
    .optional(),
  relations: z.array(z.looseObject({ from_id: identifier, to_id: identifier })).optional(),
});

/** doccano counts code points. */
export function readDoccano(file: string): Annotation[] {
  return read(file, doccanoRecord, (record, where) => {
    const at = codePoints(record.text);
    const labels = (record.label ?? []).map(([start, end, label], i) => ({ id: `label ${i}`, label, start, end }));
    const entities = (record.entities ?? []).map((e) => ({
      id: e.id,
      label: e.label,
      start: e.start_offset,
      end: e.end_offset,
    }));
    const marks = [...labels, ...entities].map((m) => ({ ...m, start: at.toUtf16(m.start), end: at.toUtf16(m.end) }));
    const links = record.relations?.map((r): [string, string] => [r.from_id, r.to_id]) ?? null;
    return { id: record.id ?? where, text: record.text, marks, links };
  });
}

export const writeDoccano = (annotations: readonly Annotation[]): string =>
  write(annotations, ({ id, text, marks, links }) => {
    const at = codePoints(text);
    return {
      id,
      text,
      entities: marks.map(({ id, label, start, end }) => {
        return { id: Number(id), label, start_offset: at.toCodePoints(start), end_offset: at.toCodePoints(end) };
      }),
      relations: (links ?? []).map(([from, to], i) => {
        return { id: i + 1, from_id: Number(from), to_id: Number(to), type: 'attribution' };
      }),
    };
  });

const prodigySpan = z.looseObject({ start: z.number(), end: z.number(), label: z.string() });
const prodigyTask = z.looseObject({
  text: z.string(),
  answer: z.string().optional(),
  meta: z.looseObject({ id: identifier.optional() }).optional(),
  spans: z.array(prodigySpan).default([]),
  relations: z.array(z.looseObject({ head_span: prodigySpan, child_span: prodigySpan })).optional(),
});
const spanKey = ({ start, end, label }: z.infer<typeof prodigySpan>) => `${label} ${start}-${end}`;

/** Prodigy counts code points and names a span by its place. What was rejected or ignored is no label: it is left out. */
export function readProdigy(file: string): Annotation[] {
  return read(file, prodigyTask, (task, where) => {
    if (task.answer !== undefined && task.answer !== 'accept') return null;
    const at = codePoints(task.text);
    const marks = task.spans.map((s) => {
      return { id: spanKey(s), label: s.label, start: at.toUtf16(s.start), end: at.toUtf16(s.end) };
    });
    const links = task.relations?.map((r): [string, string] => [spanKey(r.head_span), spanKey(r.child_span)]) ?? null;
    return { id: task.meta?.id ?? where, text: task.text, marks, links };
  });
}

export const writeProdigy = (annotations: readonly Annotation[]): string =>
  write(annotations, ({ id, text, marks, links }) => {
    const at = codePoints(text);
    const spans = new Map(
      marks.map((m) => [m.id, { start: at.toCodePoints(m.start), end: at.toCodePoints(m.end), label: m.label }]),
    );
    const relations = (links ?? []).map(([head, child]) => {
      return { head_span: spans.get(head), child_span: spans.get(child), label: 'attribution' };
    });
    return { text, meta: { id }, spans: [...spans.values()], relations };
  });
