/** When a quotation that was found is right: its content's words overlap gold's by Jaccard >= 0.8, and the sources overlap or both lack one. */
import type { Attribution } from '../src/quotation/attribution.js';
import type { TokenRange } from '../src/span.js';
import type { Document } from '../src/text/document.js';
import { WordFlag } from '../src/text/word.js';
import type { GoldArticle, GoldAttribution } from './polnear.js';

export const isRight = ({ doc, attributions }: GoldArticle, found: Attribution): boolean =>
  attributions.some((gold) => agree(doc, found, gold));

function agree(doc: Document, { contents, source }: Attribution, gold: GoldAttribution): boolean {
  if (jaccard(words(doc, contents), words(doc, gold.content)) < 0.8) return false;
  const sources = words(doc, source === null ? [] : [source]);
  return jaccard(sources, words(doc, gold.source)) > 0;
}

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
