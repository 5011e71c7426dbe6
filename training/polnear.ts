/**
 * Reads PolNeAR (brat standoff): articles with their attributions as token ranges. The folder is given by path; nothing
 * of it enters the project but the weights learned from it.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { CharRange, TokenRange } from '../src/span.js';
import { type Document, tokensOf } from '../src/text/document.js';
import { readDocument } from '../src/text/read.js';

export interface GoldAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

export interface GoldArticle {
  readonly id: string;
  readonly doc: Document;
  readonly attributions: readonly GoldAttribution[];
}

type Role = 'Source' | 'Cue' | 'Content';

/** Offsets of brat count code points; ours count UTF-16 code units. */
function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let unit = 0;
  for (const ch of text) {
    units.push(unit);
    unit += ch.length;
  }
  units.push(unit);
  return (offset) => units[Math.min(offset, units.length - 1)]!;
}

/** Articles of a folder with `text/` and `attributions/`, in the order of their names, one annotator each. */
export function readPolnear(dir: string): GoldArticle[] {
  const files = fs
    .readdirSync(path.join(dir, 'attributions'))
    .filter((f) => f.endsWith('.ann'))
    .sort();
  const byArticle = new Map<string, string>();
  for (const file of files) {
    const id = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!byArticle.has(id)) byArticle.set(id, file);
  }
  const articles: GoldArticle[] = [];
  for (const [id, file] of byArticle) {
    const textFile = path.join(dir, 'text', `${id}.txt`);
    if (!fs.existsSync(textFile)) continue;
    const doc = readDocument(fs.readFileSync(textFile, 'utf8'));
    const annotations = fs.readFileSync(path.join(dir, 'attributions', file), 'utf8');
    articles.push({ id, doc, attributions: parseAttributions(doc, annotations) });
  }
  return articles;
}

function parseAttributions(doc: Document, annotations: string): GoldAttribution[] {
  const at = codePointOffsets(doc.text);
  const spans = new Map<string, CharRange[]>();
  const events: (readonly [string, string])[][] = [];
  for (const line of annotations.split('\n')) {
    const span = /^(T\d+)\t\w+ ([\d ;]+)\t/.exec(line);
    if (span) {
      const ranges = span[2]!.split(';').map((part) => {
        const [start, end] = part.trim().split(' ').map(Number);
        return { start: at(start!), end: at(end!) };
      });
      spans.set(span[1]!, ranges);
    } else if (/^E\d+\t/.test(line)) {
      const roles = line
        .slice(line.indexOf('\t') + 1)
        .trim()
        .split(/\s+/);
      events.push(
        roles.map((r) => [r.slice(0, r.indexOf(':')).replace(/\d+$/, ''), r.slice(r.indexOf(':') + 1)] as const),
      );
    }
  }
  const pick = (event: (readonly [string, string])[], role: Role): TokenRange[] =>
    event
      .filter(([r]) => r === role)
      .flatMap(([, id]) => spans.get(id) ?? [])
      .map((range) => tokensOf(doc, range))
      .filter(({ from, to }) => to > from)
      .sort((a, b) => a.from - b.from);
  return events
    .map((event) => ({ source: pick(event, 'Source'), cue: pick(event, 'Cue'), content: pick(event, 'Content') }))
    .filter((a) => a.content.length > 0);
}
