/**
 * Prints the reliability table of the model card: `npx tsx training/report-quotations.ts PATH_TO_POLNEAR_DEV`. A
 * quotation is right when its content's words overlap gold's by Jaccard >= 0.8 and the sources overlap, or both lack one.
 */
import { findQuotations } from '../src/quotation/find.js';
import type { TokenRange } from '../src/span.js';
import type { Document } from '../src/text/document.js';
import { WordFlag } from '../src/text/word.js';
import { type GoldAttribution, readPolnear } from './polnear.js';

const BINS = 10;

function words(doc: Document, ranges: readonly TokenRange[]): Set<number> {
  const set = new Set<number>();
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) if ((doc.tokens.word[i]!.flags & WordFlag.punctuation) === 0) set.add(i);
  }
  return set;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both);
}

function isRight(
  doc: Document,
  contents: readonly TokenRange[],
  source: TokenRange | null,
  gold: GoldAttribution,
): boolean {
  if (jaccard(words(doc, contents), words(doc, gold.content)) < 0.8) return false;
  const sources = words(doc, source === null ? [] : [source]);
  return jaccard(sources, words(doc, gold.source)) > 0;
}

function main(dir: string): void {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, right: 0, sum: 0 }));
  for (const { doc, attributions } of readPolnear(dir)) {
    for (const { contents, source, confidence } of findQuotations(doc)) {
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
      bin.n++;
      bin.sum += confidence;
      if (attributions.some((gold) => isRight(doc, contents, source, gold))) bin.right++;
    }
  }
  console.log('| confidence | quotations | mean confidence | right |\n| --- | ---: | ---: | ---: |');
  for (const [b, { n, right, sum }] of bins.entries()) {
    if (n === 0) continue;
    const share = (x: number) => `${((100 * x) / n).toFixed(1)} %`;
    console.log(`| ${b / BINS}–${(b + 1) / BINS} | ${n} | ${share(sum)} | ${share(right)} |`);
  }
}

const dir = process.argv[2];
if (dir === undefined) {
  console.error('usage: npx tsx training/report-quotations.ts PATH_TO_POLNEAR_DEV');
  process.exitCode = 2;
} else {
  main(dir);
}
