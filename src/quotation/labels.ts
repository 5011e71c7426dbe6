/** Labels of the two taggers, and the ranges that a row of BIO labels stands for. */
import type { TokenRange } from '../span.js';

/** Of the joint tagger. */
export const JOINT_LABELS = ['O', 'B-content', 'I-content', 'B-source', 'I-source', 'B-cue', 'I-cue'] as const;
/** Of the tagger that reads a paragraph given one cue. The first five of the joint ones. */
export const CUE_LABELS = JOINT_LABELS.slice(0, 5);

export const Label = { outside: 0, content: 1, source: 3, cue: 5 } as const;

/** Ranges of one kind in BIO labels; `labels[0]` is token `first`. */
export function rangesOf(labels: Uint8Array, at: number, count: number, kind: number, first: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = -1;
  for (let i = 0; i <= count; i++) {
    const label = i < count ? labels[at + i]! : Label.outside;
    if (from >= 0 && label !== kind + 1) {
      ranges.push({ from: first + from, to: first + i });
      from = -1;
    }
    if (i < count && label === kind) from = i;
  }
  return ranges;
}

/** Writes the BIO labels of a range, clipped to `[first, first + labels.length)`. */
export function paint(labels: Uint8Array, { from, to }: TokenRange, kind: number, first: number): void {
  for (let i = Math.max(from, first); i < Math.min(to, first + labels.length); i++) {
    labels[i - first] = i === from ? kind : kind + 1;
  }
}

/** Makes labels legal again where one range was painted over part of another: an I- without its B- becomes one. */
export function mendLabels(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const inside = label > 0 && label % 2 === 0;
    if (inside && (i === 0 || (labels[i - 1] !== label && labels[i - 1] !== label - 1))) labels[i] = label - 1;
  }
  return labels;
}
