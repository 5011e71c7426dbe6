/**
 * Counts that add up over articles (after spaCy's PRFScore), and what is read off them. Micro scores come from summed
 * counts, so that a long article weighs more than a short one.
 */

export interface F1Tally {
  readonly kind: 'f1';
  tp: number;
  fp: number;
  fn: number;
}

export interface AccuracyTally {
  readonly kind: 'accuracy';
  right: number;
  of: number;
}

export type Tally = F1Tally | AccuracyTally;

const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);

export const precision = ({ tp, fp }: F1Tally): number => ratio(tp, tp + fp);
export const recall = ({ tp, fn }: F1Tally): number => ratio(tp, tp + fn);

/** F1 or accuracy, 0 to 1; 0 where there is nothing to score. */
export function scoreOf(tally: Tally): number {
  switch (tally.kind) {
    case 'f1':
      return ratio(2 * tally.tp, 2 * tally.tp + tally.fp + tally.fn);
    case 'accuracy':
      return ratio(tally.right, tally.of);
  }
}

/** Whether there was anything to score. */
export const isEmpty = (tally: Tally): boolean =>
  tally.kind === 'f1' ? tally.tp + tally.fp + tally.fn === 0 : tally.of === 0;

/** Adds the counts of `b` to those of `a`. Both must be of one kind. */
export function addInto(a: Tally, b: Tally): void {
  if (a.kind === 'f1' && b.kind === 'f1') {
    a.tp += b.tp;
    a.fp += b.fp;
    a.fn += b.fn;
  } else if (a.kind === 'accuracy' && b.kind === 'accuracy') {
    a.right += b.right;
    a.of += b.of;
  }
}

export const emptyLike = (tally: Tally): Tally =>
  tally.kind === 'f1' ? { kind: 'f1', tp: 0, fp: 0, fn: 0 } : { kind: 'accuracy', right: 0, of: 0 };

/** How often each gold label (outer key) was predicted as each label (inner key). */
export type Confusion = Record<string, Record<string, number>>;

/** Mean F1 of the labels that occur in gold. */
export function macroF1(confusion: Confusion): number {
  const labels = Object.keys(confusion);
  const scores = labels.map((label) => {
    const tp = confusion[label]?.[label] ?? 0;
    const fn = Object.values(confusion[label] ?? {}).reduce((a, b) => a + b, 0) - tp;
    const fp = labels.reduce((sum, other) => sum + (other === label ? 0 : (confusion[other]?.[label] ?? 0)), 0);
    return scoreOf({ kind: 'f1', tp, fp, fn });
  });
  return ratio(
    scores.reduce((a, b) => a + b, 0),
    scores.length,
  );
}
