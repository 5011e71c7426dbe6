/**
 * The JSON of Citron, the BBC's quote extraction system: a document with `text` and `quotes`, each with contents, cue,
 * sources and coreferences. Offsets are code points, as Python counts. Its output and its corpora differ in form, and we
 * had neither at hand: the reader takes every form that cannot be misread.
 */
import { z } from 'zod';
import { AccordingToError } from '../../errors.js';
import type { Span } from '../../schema.js';
import type { Annotation, QuotationLabel } from '../annotation.js';
import { checkAnnotations, checkFile } from './arguments.js';
import { codePoints, type Offsets, parseJson, spanAt } from './offsets.js';

/** A place by the names that annotation tools give its ends. */
const place = z.union([
  z.object({ start: z.number(), end: z.number() }),
  z.object({ begin: z.number(), end: z.number() }).transform(({ begin, end }) => ({ start: begin, end })),
  z
    .object({ start_char: z.number(), end_char: z.number() })
    .transform((p) => ({ start: p.start_char, end: p.end_char })),
  z
    .object({ start: z.number(), text: z.string() })
    .transform(({ start, text }) => ({ start, end: start + [...text].length })),
  z.tuple([z.number(), z.number()]).transform(([start, end]) => ({ start, end })),
]);
type Places = z.infer<typeof place>[];
/** One place, several, or an object that holds them: the form differs between Citron's corpora and its output. */
const places = z
  .union([place, z.array(place), z.object({ spans: z.array(place) })])
  .nullish()
  .transform((found): Places => {
    if (found == null) return [];
    if (Array.isArray(found)) return found;
    return 'spans' in found ? found.spans : [found];
  });

/** A name, or an object with one as text. */
const named = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const names = z
  .union([named, z.array(named)])
  .nullish()
  .transform((found): string[] => (found == null ? [] : [found].flat()));

const quote = z.object({
  content: places,
  contents: places,
  cue: places,
  source: places,
  sources: places,
  coreference: names,
  coreferences: names,
});
const id = z.union([z.string().min(1), z.number().transform(String)]).nullish();
const document = z
  .object({
    id,
    doc_id: id,
    text: z.string(),
    quotes: z.array(quote).optional(),
    quotations: z.array(quote).optional(),
  })
  .refine(({ quotes, quotations }) => quotes ?? quotations, 'it has no quotes')
  .transform((doc) => ({ id: doc.id ?? doc.doc_id, text: doc.text, quotes: doc.quotes ?? doc.quotations ?? [] }));
const file = z.union([document, z.array(document), z.object({ documents: z.array(document) })]);

export function readCitron(json: string, id = 'text'): Annotation[] {
  checkFile(json);
  const parsed = file.safeParse(parseJson(id, json));
  if (!parsed.success) throw new AccordingToError('invalid-data', `${id}: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const documents = Array.isArray(data) ? data : 'documents' in data ? data.documents : [data];
  return documents.map((doc, i) => {
    const name = doc.id ?? (documents.length > 1 ? `${id} ${i + 1}` : id);
    const at = codePoints(doc.text);
    return { id: name, text: doc.text, quotations: doc.quotes.flatMap((q) => toQuotation(name, doc.text, at, q)) };
  });
}

function toQuotation(id: string, text: string, at: Offsets, q: z.infer<typeof quote>): QuotationLabel[] {
  const spans = (found: Places) =>
    found
      .map(({ start, end }) => spanAt(id, text, at.toUtf16(start), at.toUtf16(end)))
      .sort((a, b) => a.start - b.start);
  const contents = spans([...q.contents, ...q.content]);
  if (contents.length === 0) return [];
  const source = spans([...q.sources, ...q.source]);
  const resolved = [...q.coreferences, ...q.coreference].filter((name) => name !== '');
  // Citron resolves pronouns only: without a coreference the mention itself names the speaker.
  const speaker = resolved.length > 0 ? resolved : source.length > 0 ? [source.map((s) => s.text).join(' ')] : null;
  return [{ contents, cue: spans(q.cue), source, speaker }];
}

export function writeCitron(annotations: readonly Annotation[]): string {
  checkAnnotations(annotations);
  const documents = annotations.map(({ id, text, quotations = [] }) => {
    const at = codePoints(text);
    const place = (s: Span) => ({ start: at.toCodePoints(s.start), end: at.toCodePoints(s.end), text: s.text });
    const quotes = quotations.map((q) => ({
      contents: q.contents.map(place),
      cue: q.cue?.[0] ? place(q.cue[0]) : null,
      sources: (q.source ?? []).map(place),
      coreferences: q.speaker ?? [],
    }));
    return { id, text, quotes };
  });
  return `${JSON.stringify(documents, null, 1)}\n`;
}
