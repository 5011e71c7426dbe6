/**
 * The JSON of Citron, the BBC's quote extraction system: a document with `text` and `quotes`, each with contents, cue,
 * sources and coreferences. Offsets are code points, as Python counts.
 */
import { z } from 'zod';
import { AccordingToError } from '../../errors.js';
import type { Span } from '../../schema.js';
import type { Annotation, QuotationLabel } from '../annotation.js';
import { codePoints, type Offsets, parseJson, spanAt } from './offsets.js';

const place = z.object({ start: z.number(), end: z.number() });
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

const quote = z.object({
  content: places,
  contents: places,
  cue: places,
  source: places,
  sources: places,
  coreferences: z.array(z.union([z.string(), z.object({ text: z.string() })])).nullish(),
});
const document = z.object({ id: z.string().min(1).nullish(), text: z.string(), quotes: z.array(quote) });
const file = z.union([document, z.array(document), z.object({ documents: z.array(document) })]);

export function readCitron(json: string, id = 'text'): Annotation[] {
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
  const names = (q.coreferences ?? []).map((c) => (typeof c === 'string' ? c : c.text)).filter((name) => name !== '');
  // Citron resolves pronouns only: without a coreference the mention itself names the speaker.
  const speaker = names.length > 0 ? names : source.length > 0 ? [source.map((s) => s.text).join(' ')] : null;
  return [{ contents, cue: spans(q.cue), source, speaker }];
}

export function writeCitron(annotations: readonly Annotation[]): string {
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
