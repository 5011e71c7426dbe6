/**
 * Prints the reliability table of the model card: `npx tsx training/report-quotations.ts PATH_TO_POLNEAR_DEV`. A
 * quotation is right when its content's words overlap gold's by Jaccard >= 0.8 and the sources overlap, or both lack one.
 */
import { findQuotations } from '../src/quotation/find.js';
import { readPolnear } from './polnear.js';
import { isRight } from './quotation-right.js';

const BINS = 10;

function main(dir: string): void {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, right: 0, sum: 0 }));
  for (const article of readPolnear(dir)) {
    for (const found of findQuotations(article.doc)) {
      const { confidence } = found;
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
      bin.n++;
      bin.sum += confidence;
      if (isRight(article, found)) bin.right++;
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
