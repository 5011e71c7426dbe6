/** What the caller knows of: found in the text by its exact names, and winning over what the tagger made of them. */
import type { AnalyzeOptions, KnownEntity } from '../schema.js';
import { type Document, tokensOf } from '../text/document.js';
import type { Name } from './recognise.js';

/** The caller's entities, with the outlet and the byline as such. */
export function knownEntities({ entities = [], outlet, byline }: AnalyzeOptions): KnownEntity[] {
  const known: KnownEntity[] = [...entities];
  const named = (name: string) => known.some((k) => k.name === name || k.aliases?.includes(name));
  if (outlet !== undefined && !named(outlet)) known.push({ name: outlet, type: 'organization' });
  if (byline !== undefined && !named(byline)) known.push({ name: byline, type: 'person' });
  return known;
}

export const namesOf = (known: KnownEntity): string[] => [known.name, ...(known.aliases ?? [])];

/** Names with every exact occurrence of a known name in the place of what overlaps it. Longer names win. */
export function withKnown(doc: Document, names: readonly Name[], known: readonly KnownEntity[]): Name[] {
  if (known.length === 0) return [...names];
  const taken = new Uint8Array(doc.tokens.length);
  const found: Name[] = [];
  const labels = known.flatMap((k) => namesOf(k).map((text) => ({ text, type: k.type })));
  for (const { text, type } of labels.sort((a, b) => b.text.length - a.text.length)) {
    for (const { from, to } of occurrences(doc, text)) {
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      found.push({ from, to, type });
    }
  }
  const free = names.filter(({ from, to }) => !taken.subarray(from, to).includes(1));
  return [...free, ...found].sort((a, b) => a.from - b.from);
}

/** Token ranges that are exactly the given text. */
function occurrences(doc: Document, text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = doc.text.indexOf(text); at >= 0; at = doc.text.indexOf(text, at + text.length)) {
    const { from, to } = tokensOf(doc, { start: at, end: at + text.length });
    if (to > from && doc.tokens.start[from] === at && doc.tokens.end[to - 1] === at + text.length)
      found.push({ from, to });
  }
  return found;
}
