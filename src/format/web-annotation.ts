/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: one AnnotationPage with an annotation per
 * quotation, statistic and assertion, anchored by position (Unicode code points, as the model asks) and by quote.
 */

import type { Analysis, Span } from '../schema.js';
import { checkAnalysis } from './check.js';
import { codePointOffsets } from './positions.js';
import { sourceName } from './words.js';

export interface WebAnnotationOptions {
  /** IRI of the annotated document. Default `urn:according-to:document`. */
  readonly source?: string;
  /** Who published the document, and when: Dublin Core statements about it. */
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly body: readonly object[];
  readonly target: readonly { readonly source: string; readonly selector: readonly object[] }[];
}

export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly WebAnnotation[];
  /** The annotated document, where something is known of it. */
  readonly 'dcterms:source'?: {
    readonly id: string;
    readonly 'dcterms:publisher'?: string;
    readonly 'dcterms:date'?: string;
  };
}

/** Code units of context before and after a quote, so that a client finds it again in a changed text. */
const CONTEXT = 32;

/** The page of annotations of one analysis. Plain JSON. */
export function toWebAnnotations(analysis: Analysis, options: WebAnnotationOptions = {}): WebAnnotationPage {
  checkAnalysis(analysis);
  const source = options.source ?? 'urn:according-to:document';
  const offset = codePointOffsets(analysis.text);
  const target = (span: Span) => ({ source, selector: selectors(analysis.text, span, offset) });
  const annotation = (
    id: string,
    tag: string,
    about: string,
    facts: object,
    spans: readonly Span[],
  ): WebAnnotation => ({
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: tag },
      ...(about ? [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: about }] : []),
      { type: 'TextualBody', purpose: 'classifying', format: 'application/json', value: JSON.stringify(facts) },
    ],
    target: spans.map(target),
  });
  const items = [
    ...analysis.quotations.map(({ id, contents, text: _text, start: _start, end: _end, ...facts }) =>
      annotation(id, 'quotation', sourceName(facts.speaker, facts.organization), facts, contents),
    ),
    ...analysis.statistics.map(({ id, text, start, end, ...facts }) =>
      annotation(id, 'statistic', sourceName(facts.speaker, facts.organization), facts, [{ start, end, text }]),
    ),
    ...analysis.assertions.map(({ id, text, start, end, ...facts }) =>
      annotation(id, 'assertion', facts.category, facts, [{ start, end, text }]),
    ),
  ];
  const { publisher, date } = options;
  const known = publisher !== undefined || date !== undefined;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    ...(known && {
      'dcterms:source': {
        id: source,
        ...(publisher !== undefined && { 'dcterms:publisher': publisher }),
        ...(date !== undefined && { 'dcterms:date': date }),
      },
    }),
    items,
  };
}

function selectors(text: string, span: Span, offset: (utf16: number) => number): object[] {
  return [
    { type: 'TextPositionSelector', start: offset(span.start), end: offset(span.end) },
    {
      type: 'TextQuoteSelector',
      exact: span.text,
      prefix: text.slice(whole(text, Math.max(0, span.start - CONTEXT)), span.start),
      suffix: text.slice(span.end, whole(text, span.end + CONTEXT)),
    },
  ];
}

/** An offset that does not part the two halves of a character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at);
