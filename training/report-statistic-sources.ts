/**
 * Who reported each statistic of PolNeAR train: precision and recall of "attributed or not", and the share of the attributed
 * ones whose source span is right. By default on the quotations that the library finds (whose models have seen these
 * articles: a report, no test); with --gold on PolNeAR's own attributions, which shows the statistics stage alone.
 *
 * usage: npx tsx training/report-statistic-sources.ts [../shared/data] [--gold] [--errors N]
 */
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Attribution } from '../src/quotation/attribution.js';
import { findQuotations } from '../src/quotation/find.js';
import { overlaps, type TokenRange } from '../src/span.js';
import { findQuantities } from '../src/statistic/quantities.js';
import { findStatistics, type StatisticDraft } from '../src/statistic/statistics.js';
import { charsOf } from '../src/text/document.js';
import { type GoldArticle, type GoldAttribution, readPolnear } from './polnear.js';

const mentionSchema = z.object({
  doc: z.string(),
  start: z.number(),
  end: z.number(),
  mention: z.string(),
  attributed: z.boolean(),
  numberInSource: z.boolean(),
  sourceSpans: z.array(z.tuple([z.number(), z.number()])).optional(),
});
type Mention = z.infer<typeof mentionSchema>;

const hull = (ranges: readonly TokenRange[]): TokenRange | null =>
  ranges.length === 0 ? null : { from: ranges[0]!.from, to: ranges.at(-1)!.to };

/** PolNeAR's annotation in the shape of our own quotation stage. */
function toAttribution({ source, cue, content }: GoldAttribution): Attribution {
  return {
    contents: content,
    cue: hull(cue),
    cueType: 'verb',
    cueLemma: null,
    source: hull(source),
    continues: null,
    type: 'indirect',
    kind: 'speech',
    parent: null,
    confidence: 1,
    steps: [],
  };
}

class Tally {
  mentions = 0;
  found = 0;
  both = 0;
  predicted = 0;
  gold = 0;
  sourceRight = 0;
  readonly errors: string[] = [];

  add(article: GoldArticle, mention: Mention, drafts: readonly StatisticDraft[], attributions: readonly Attribution[]) {
    this.mentions++;
    const draft = drafts.find(({ quantity }) => overlaps(quantity, mention));
    if (draft === undefined) {
      this.errors.push(`not found\t${mention.mention}\t${around(article, mention)}`);
      return;
    }
    this.found++;
    const source = draft.sourceRange ?? (draft.attribution === null ? null : attributions[draft.attribution]!.source);
    const attributed = draft.attribution !== null || draft.sourceRange !== null;
    if (attributed) this.predicted++;
    if (mention.attributed) this.gold++;
    if (attributed !== mention.attributed) {
      this.errors.push(`${attributed ? 'extra' : 'missed'} source\t${mention.mention}\t${around(article, mention)}`);
    }
    if (!attributed || !mention.attributed) return;
    this.both++;
    const chars = source === null ? null : charsOf(article.doc, source);
    const spans = mention.sourceSpans ?? [];
    const right = chars === null ? spans.length === 0 : spans.some(([start, end]) => overlaps(chars, { start, end }));
    if (right) this.sourceRight++;
    else this.errors.push(`wrong source\t${mention.mention}\t${around(article, mention)}`);
  }

  toString(): string {
    const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    return [
      `statistics found        ${percent(this.found, this.mentions)} of ${this.mentions}`,
      `attributed: precision   ${percent(this.both, this.predicted)} of ${this.predicted}`,
      `attributed: recall      ${percent(this.both, this.gold)} of ${this.gold}`,
      `source span right       ${percent(this.sourceRight, this.both)} of ${this.both}`,
    ].join('\n');
  }
}

const around = ({ doc }: GoldArticle, { start, end }: Mention): string =>
  doc.text.slice(Math.max(0, start - 120), end + 80).replace(/\s+/g, ' ');

function main(args: readonly string[]): void {
  const data = args[0] !== undefined && !args[0].startsWith('--') ? args[0] : '../shared/data';
  const byDoc = groupByDoc(readMentions(path.join(data, 'statistics-sources/polnear-train.jsonl')));
  const gold = args.includes('--gold');
  const tally = new Tally();
  for (const article of readPolnear(path.join(data, 'polnear/train'))) {
    const mentions = byDoc.get(`${article.id}.txt`);
    if (mentions === undefined) continue;
    const attributions = gold ? article.attributions.map(toAttribution) : findQuotations(article.doc);
    const drafts = findStatistics(article.doc, findQuantities(article.doc), attributions);
    for (const mention of mentions) tally.add(article, mention, drafts, attributions);
  }
  console.log(String(tally));
  const at = args.indexOf('--errors');
  if (at >= 0) for (const error of tally.errors.slice(0, Number(args[at + 1] ?? 50))) console.log(error);
}

function groupByDoc(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.doc);
    if (group === undefined) groups.set(mention.doc, [mention]);
    else group.push(mention);
  }
  return groups;
}

const readMentions = (file: string): Mention[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => mentionSchema.parse(JSON.parse(line)));

main(process.argv.slice(2));
