/** What is seldom right in a label file, so that the labeller looks again. None of it is an error. */
import type { Annotation, QuotationLabel } from '../src/evaluate/annotation.js';

const MARK = /["“”„«»‘]|''|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/u;
const CLOSING = /["”’'»]$/u;

export function remarks({ text, quotations = [], statistics = [], assertions = [] }: Annotation): string[] {
  const words = text.match(/\S+/g)?.length ?? 0;
  const found = words < 300 || words > 700 ? [`${words} words, not 300 to 700`] : [];
  for (const q of quotations)
    found.push(...quotationRemarks(text, q).map((r) => `${r}: ${q.contents[0]?.text.slice(0, 60)}`));
  for (const a of assertions) {
    const quoted = quotations.find((q) => q.contents.some((c) => c.start <= a.start && a.end <= c.end));
    if (quoted && !quoted.optional) found.push(`an assertion inside a quotation: ${a.text.slice(0, 60)}`);
  }
  const seen = new Set<number>();
  for (const s of statistics) {
    if (seen.has(s.start)) found.push(`two statistics at one place: ${s.text}`);
    seen.add(s.start);
  }
  return found;
}

function quotationRemarks(text: string, q: QuotationLabel): string[] {
  const found: string[] = [];
  const marked = q.contents.some((c) => MARK.test(c.text));
  if (q.type === 'indirect' && marked) found.push('indirect, but with a quotation mark');
  if (q.type !== 'indirect' && !marked) found.push(`${q.type}, but without a quotation mark`);
  for (const c of q.contents) {
    const turn = q.cue?.[0]?.text === ':';
    if (!turn && /[.,;:]$/.test(c.text) && q.type === 'indirect' && !/\b[\p{L}](\.\p{L})*\.$/u.test(c.text))
      found.push('ends with punctuation');
    if (/^["”’']/.test(text.slice(c.end)) && !CLOSING.test(c.text) && q.type === 'direct')
      found.push('closing mark left out');
  }
  const roles = [...(q.cue ?? []), ...(q.source ?? [])];
  if (
    roles.some((r) => q.contents.every((c) => Math.min(Math.abs(c.start - r.end), Math.abs(r.start - c.end)) > 150))
  ) {
    found.push('cue or source far from its content');
  }
  if (q.source?.length && q.speaker === null) found.push('a source but no speaker');
  return found;
}
