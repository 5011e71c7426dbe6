/** The partition of the text: what each stretch of it is. In order, no gap, no overlap. */
import type { Assertion, Quotation, Segment, SegmentKind, Statistic } from './schema.js';
import { overlaps } from './span.js';
import type { Document } from './text/document.js';

interface Piece {
  readonly start: number;
  end: number;
  readonly kind: SegmentKind;
  readonly quotationId: string | undefined;
  readonly assertionId: string | undefined;
}

/** All pieces have one shape, for there are many. */
const pieceOf = (start: number, end: number, kind: SegmentKind, quotationId?: string, assertionId?: string): Piece => ({
  start,
  end,
  kind,
  quotationId,
  assertionId,
});

/**
 * Quotations' contents (outermost ones), assertions, headlines and boilerplate; the rest is narration. White space
 * belongs to the segment before it.
 */
export function segmentsOf(
  doc: Document,
  quotations: readonly Quotation[],
  assertions: readonly Assertion[],
  statistics: readonly Statistic[],
): Segment[] {
  const claims: Piece[] = [
    ...quotations
      .filter((q) => q.parent === null)
      .flatMap((q) => q.contents.map(({ start, end }) => pieceOf(start, end, 'quotation', q.id))),
    ...assertions.map(({ start, end, id }) => pieceOf(start, end, 'assertion', undefined, id)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return withStatistics(doc.text, tile(doc, claims), statistics);
}

/** Lays the claims over the blocks and fills what is left. */
function tile(doc: Document, claims: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const claim of claims) {
    const start = Math.max(claim.start, at);
    if (start >= claim.end) continue;
    fill(doc, at, start, pieces);
    pieces.push(pieceOf(start, claim.end, claim.kind, claim.quotationId, claim.assertionId));
    at = claim.end;
  }
  fill(doc, at, doc.text.length, pieces);
  return pieces;
}

/** Narration, headline and boilerplate between two claims. */
function fill(doc: Document, from: number, to: number, pieces: Piece[]): void {
  let at = from;
  for (let b = firstBlockAfter(doc, from); b < doc.blocks.length && doc.blocks[b]!.start < to; b++) {
    const block = doc.blocks[b]!;
    if (block.kind === 'paragraph') continue;
    push(doc.text, pieces, at, Math.max(at, block.start), 'narration');
    push(doc.text, pieces, Math.max(at, block.start), Math.min(to, block.end), block.kind);
    at = Math.max(at, Math.min(to, block.end));
  }
  push(doc.text, pieces, at, to, 'narration');
}

/** First block that ends after the offset. */
function firstBlockAfter({ blocks }: Document, offset: number): number {
  let lo = 0;
  let hi = blocks.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (blocks[mid]!.end <= offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

function push(text: string, pieces: Piece[], start: number, end: number, kind: SegmentKind): void {
  if (start >= end) return;
  const last = pieces.at(-1);
  const goesOn = last?.kind === kind && kind !== 'headline';
  if (last !== undefined && (goesOn || text.slice(start, end).trim() === '')) last.end = end;
  else pieces.push(pieceOf(start, end, kind));
}

function withStatistics(text: string, pieces: readonly Piece[], statistics: readonly Statistic[]): Segment[] {
  let next = 0;
  return pieces.map((piece) => {
    while (next < statistics.length && statistics[next]!.end <= piece.start) next++;
    const ids: string[] = [];
    for (let s = next; s < statistics.length && statistics[s]!.start < piece.end; s++) {
      if (overlaps(statistics[s]!, piece)) ids.push(statistics[s]!.id);
    }
    return segmentOf(text, piece, ids);
  });
}

/** Field by field: spreads are slow, and there are many segments. */
function segmentOf(text: string, piece: Piece, statisticIds: string[]): Segment {
  const { kind, start, end, quotationId, assertionId } = piece;
  const segment: Segment = { kind, start, end, text: text.slice(start, end), statisticIds };
  if (quotationId !== undefined) segment.quotationId = quotationId;
  if (assertionId !== undefined) segment.assertionId = assertionId;
  return segment;
}
