/**
 * Readings of different cues may claim the same words. A cue inside another's content goes (the outermost attribution
 * wins); words claimed twice go to the nearer cue, one in the same sentence first.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { countWords, type Draft, overlap } from './draft.js';

export function resolveConflicts(doc: Document, drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter((draft) => !drafts.some((other) => other !== draft && swallows(doc, other, draft)));
  for (const draft of kept) draft.contents = draft.contents.flatMap((c) => keepOwn(doc, draft, c, kept));
  return kept.filter((draft) => draft.contents.length > 0);
}

/** Whether `outer` holds the cue of `inner` in its content, and not the other way round with more certainty. */
function swallows(doc: Document, outer: Draft, inner: Draft): boolean {
  const { cue } = inner;
  if (cue === null || !outer.contents.some((c) => overlap(c, cue) > 0)) return false;
  const mutual = outer.cue !== null && inner.contents.some((c) => overlap(c, outer.cue!) > 0);
  if (!mutual) return true;
  // Each claims the other: a cue within quotation marks cannot be the outer one.
  const outerQuoted = doc.tokens.quoted[outer.cue!.from]! >= 0;
  const innerQuoted = doc.tokens.quoted[cue.from]! >= 0;
  if (outerQuoted !== innerQuoted) return innerQuoted;
  return (
    outer.probability > inner.probability || (outer.probability === inner.probability && outer.cue!.from < cue.from)
  );
}

/** The part of a content that no nearer cue claims. */
function keepOwn(doc: Document, draft: Draft, content: TokenRange, drafts: readonly Draft[]): TokenRange[] {
  let { from, to } = content;
  for (const other of drafts) {
    if (other === draft) continue;
    for (const rival of other.contents) {
      const range = { from, to };
      if (overlap(rival, range) === 0 || !nearer(doc, other, draft, rival, range)) continue;
      if (rival.from <= from) from = Math.min(to, rival.to);
      else to = rival.from;
    }
    if (from >= to) return [];
  }
  return countWords(doc, { from, to }) > 0 ? [{ from, to }] : [];
}

/** Whether the cue of `a` has the better claim to the words that both ranges hold. */
function nearer(doc: Document, a: Draft, b: Draft, rangeA: TokenRange, rangeB: TokenRange): boolean {
  if (a.cue === null || b.cue === null) return a.cue !== null;
  const { sentence } = doc.tokens;
  const at = Math.max(rangeA.from, rangeB.from);
  const sameA = sentence[a.cue.from] === sentence[at];
  const sameB = sentence[b.cue.from] === sentence[at];
  if (sameA !== sameB) return sameA;
  const gapA = gapTo(a.cue, rangeA);
  const gapB = gapTo(b.cue, rangeB);
  return gapA !== gapB ? gapA < gapB : a.cue.from < b.cue.from;
}

const gapTo = (cue: TokenRange, range: TokenRange): number =>
  range.to <= cue.from ? cue.from - range.to : Math.max(0, range.from - cue.to);
