/** The score sheet of one article: its counts, its confusions and its errors. */
import type { CharRange } from '../span.js';
import { type LabelName, type MeasureName, measureNames, measures } from './measure.js';
import { addInto, type Confusion, emptyLike, isEmpty, type Tally } from './tally.js';

/** missed: only in gold; extra: only predicted; wrong: found, but with another label than `field` has in gold. */
export interface EvaluationError {
  article: string;
  part: 'quotation' | 'statistic' | 'assertion';
  kind: 'missed' | 'extra' | 'wrong';
  field?: string;
  expected?: string;
  predicted?: string;
  start: number;
  end: number;
  /** Words that are lost or wrongly taken; the worst errors have most. */
  weight: number;
}

export class Sheet {
  readonly tallies: Partial<Record<MeasureName, Tally>> = {};
  readonly confusions: Partial<Record<LabelName, Confusion>> = {};
  readonly errors: EvaluationError[] = [];

  constructor(readonly article: string) {}

  counts(name: MeasureName, tp: number, fp: number, fn: number): void {
    this.add(name, { kind: 'f1', tp, fp, fn });
  }

  /** Counts two sets of the same kind of thing. */
  sets<T>(name: MeasureName, gold: ReadonlySet<T>, predicted: ReadonlySet<T>): void {
    let tp = 0;
    for (const x of predicted) if (gold.has(x)) tp++;
    this.counts(name, tp, predicted.size - tp, gold.size - tp);
  }

  /** The same for labels of which some are optional: what only an optional label holds is neither right nor wrong. */
  compare<L extends { optional?: boolean | undefined }, T>(
    name: MeasureName,
    gold: readonly L[],
    predicted: readonly L[],
    of: (labels: readonly L[]) => Set<T>,
  ): void {
    const wanted = of(gold.filter((label) => !label.optional));
    const found = of(predicted);
    for (const x of of(gold.filter((label) => label.optional))) if (!wanted.has(x)) found.delete(x);
    this.sets(name, wanted, found);
  }

  right(name: MeasureName, ok: boolean): void {
    this.add(name, { kind: 'accuracy', right: ok ? 1 : 0, of: 1 });
  }

  label(name: LabelName, gold: string, predicted: string | undefined): void {
    this.right(name, gold === predicted);
    this.confusions[name] ??= {};
    count(this.confusions[name], gold, predicted ?? 'none', 1);
  }

  error(part: EvaluationError['part'], kind: EvaluationError['kind'], at: CharRange, rest: ErrorDetail): void {
    this.errors.push({ article: this.article, part, kind, start: at.start, end: at.end, ...rest });
  }

  private add(name: MeasureName, tally: Tally): void {
    if (measures[name].kind !== tally.kind) throw new TypeError(`${name} is no ${tally.kind}`);
    this.tallies[name] ??= emptyLike(tally);
    addInto(this.tallies[name], tally);
  }
}

type ErrorDetail = Pick<EvaluationError, 'weight'> & Partial<Pick<EvaluationError, 'field' | 'expected' | 'predicted'>>;

function count(confusion: Confusion, gold: string, predicted: string, n: number): void {
  confusion[gold] ??= {};
  const row = confusion[gold];
  row[predicted] = (row[predicted] ?? 0) + n;
}

/** The sums of several sheets' counts, for the measures that had anything to score. */
export function sumTallies(sheets: readonly Sheet[]): Partial<Record<MeasureName, Tally>> {
  const sums: Partial<Record<MeasureName, Tally>> = {};
  for (const name of measureNames) {
    for (const { tallies } of sheets) {
      const tally = tallies[name];
      if (!tally || isEmpty(tally)) continue;
      sums[name] ??= emptyLike(tally);
      addInto(sums[name], tally);
    }
  }
  return sums;
}

export function sumConfusions(sheets: readonly Sheet[]): Partial<Record<LabelName, Confusion>> {
  const sums: Partial<Record<LabelName, Confusion>> = {};
  for (const sheet of sheets) {
    for (const [name, confusion] of Object.entries(sheet.confusions) as [LabelName, Confusion][]) {
      sums[name] ??= {};
      for (const [gold, row] of Object.entries(confusion)) {
        for (const [predicted, n] of Object.entries(row)) count(sums[name], gold, predicted, n);
      }
    }
  }
  return sums;
}
