/**
 * Readings of different cues may claim the same words. A cue inside another's content goes (the outermost attribution
 * wins); words claimed twice go to the nearer cue, one in the same sentence first. A cue is read within its block only,
 * so that only drafts of one block can meet.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WINDOW_REACH } from './cue-features.js';
import { countWords, type Draft, overlap } from './draft.js';

/** Between two cues that may claim the same words, at most: each is read so far to either side. */
const FARTHEST = 2 * WINDOW_REACH + 8;

export function resolveConflicts(doc: Document, drafts: readonly Draft[]): Draft[] {
  const byBlock = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const block = doc.tokens.block[draft.cue!.from]!;
    const others = byBlock.get(block);
    if (others === undefined) byBlock.set(block, [draft]);
    else others.push(draft);
  }
  return [...byBlock.values()].flatMap((group) => (group.length === 1 ? group : resolveBlock(doc, group)));
}

/** `drafts` in the order of their cues. */
function resolveBlock(doc: Document, drafts: readonly Draft[]): Draft[] {
  eachWithNear(drafts, (outer, near) => {
    for (const inner of near) if (inner !== outer) yieldTo(doc, outer, inner);
  });
  const kept: Draft[] = [];
  eachWithNear(drafts, (draft, near) => {
    if (!near.some((other) => other !== draft && swallows(doc, other, draft))) kept.push(draft);
  });
  eachWithNear(kept, (draft, near) => {
    draft.contents = draft.contents.flatMap((c) => keepOwn(doc, draft, c, near));
  });
  return kept.filter((draft) => draft.contents.length > 0);
}

/** Calls back with each draft and those near enough to meet it, so that a block of nothing but cues takes linear time. */
function eachWithNear(drafts: readonly Draft[], visit: (draft: Draft, near: readonly Draft[]) => void): void {
  let first = 0;
  let last = 0;
  for (const draft of drafts) {
    const at = draft.cue!.from;
    while (drafts[first]!.cue!.from < at - FARTHEST) first++;
    while (last < drafts.length && drafts[last]!.cue!.from <= at + FARTHEST) last++;
    visit(draft, last - first === drafts.length ? drafts : drafts.slice(first, last));
  }
}

/**
 * "says she won and said he would stay": where the second cue is the surer one and begins a coordinate clause, the first
 * content ends before it.
 */
function yieldTo(doc: Document, outer: Draft, inner: Draft): void {
  const cue = inner.cue!;
  if (inner.probability <= outer.probability || doc.tokens.quoted[cue.from]! >= 0) return;
  outer.contents = outer.contents.map((content) => {
    if (overlap(content, cue) === 0 || content.from >= cue.from) return content;
    const own = inner.source !== null && inner.source.to <= cue.from ? Math.min(cue.from, inner.source.from) : cue.from;
    const { pos, word } = doc.tokens;
    let to = own;
    while (to > content.from && pos[to - 1] === P.ADV) to--;
    const joined = to - 1 > content.from && (pos[to - 1] === P.CCONJ || word[to - 1]!.text === ',');
    if (!joined) return content;
    while (to > content.from && (pos[to - 1] === P.CCONJ || pos[to - 1] === P.PUNCT)) to--;
    return countWords(doc, { from: content.from, to }) > 1 ? { from: content.from, to } : content;
  });
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
  const surer = outer.probability - inner.probability;
  return surer > 0 || (surer === 0 && outer.cue!.from < cue.from);
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
