/**
 * The project's own labelled articles (corpus/, CC BY 4.0) in the form of PolNeAR's: the outermost attribution counts, and a
 * quoted sentence without a cue belongs to the attribution that it goes on with.
 */
import fs from 'node:fs';
import type { Annotation, QuotationLabel } from '../src/evaluate/annotation.js';
import type { CharRange, TokenRange } from '../src/span.js';
import { type Document, tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';
import type { GoldArticle, GoldAttribution } from './polnear.js';

/** Articles of a compiled file of the corpus. */
export function readOwnCorpus(file: string): GoldArticle[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, quotations } = JSON.parse(line) as Annotation;
    const doc = readDocument(text);
    return { id, doc, attributions: joined(quotations ?? []).map((q) => attributionOf(doc, q)) };
  });
}

function attributionOf(doc: Document, { contents, cue, source }: QuotationLabel): GoldAttribution {
  const tokens = (ranges: readonly CharRange[] | undefined): TokenRange[] =>
    (ranges ?? []).map((range) => tokensOf(doc, range)).filter(({ from, to }) => to > from);
  return { source: tokens(source), cue: tokens(cue), content: tokens(contents) };
}

/** Nested quotations left out, continuations added to the quotation before them. */
function joined(quotations: readonly QuotationLabel[]): QuotationLabel[] {
  const within = (a: CharRange, b: CharRange) => a.start >= b.start && a.end <= b.end;
  const outermost = quotations.filter(
    (q) => !quotations.some((o) => o !== q && q.contents.every((c) => o.contents.some((d) => within(c, d)))),
  );
  const sorted = outermost.toSorted((a, b) => a.contents[0]!.start - b.contents[0]!.start);
  const result: QuotationLabel[] = [];
  for (const q of sorted) {
    const last = result.at(-1);
    const continues = q.cue?.length === 0 && q.source?.length === 0 && q.speaker?.[0] === last?.speaker?.[0];
    if (continues && last !== undefined)
      result[result.length - 1] = { ...last, contents: [...last.contents, ...q.contents] };
    else result.push(q);
  }
  return result;
}
