/**
 * Quotations within quotations: each content is read once more as if it stood alone. PolNeAR annotates outermost
 * attributions only, so that the models never saw a nested one as such.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { partOf } from '../text/part.js';
import { WordFlag } from '../text/word.js';
import type { Attribution } from './attribution.js';

/** A nested quotation must be this sure, and say who speaks. */
const LEAST_CONFIDENCE = 0.5;
/** Contents with fewer tokens hold no quotation. */
const SHORTEST = 6;

/** The attributions and those within them, in the order of the text, with `parent` set. */
export function withNested(
  doc: Document,
  attributions: readonly Attribution[],
  find: (part: Document) => Attribution[],
): Attribution[] {
  const nested: Attribution[] = [];
  for (const [parent, { contents }] of attributions.entries()) {
    for (const content of contents) {
      if (content.to - content.from < SHORTEST) continue;
      const words = asSentence(doc, content);
      const found = find(partOf(doc, words)).filter(isSure);
      nested.push(...found.map((a) => moved(a, words.from, parent)));
    }
  }
  return inOrder([...attributions, ...nested]);
}

/** The content as a sentence: without the marks around it, within which the models expect no cue, and without "that". */
function asSentence(doc: Document, { from, to }: TokenRange): TokenRange {
  const { word } = doc.tokens;
  const mark = (i: number) => (word[i]!.flags & (WordFlag.doubleMark | WordFlag.singleMark)) !== 0;
  if (mark(from)) return { from: from + 1, to: mark(to - 1) ? to - 1 : to };
  return { from: word[from]!.lower === 'that' ? from + 1 : from, to };
}

const isSure = ({ cue, source, confidence }: Attribution): boolean =>
  cue !== null && source !== null && confidence >= LEAST_CONFIDENCE;

function moved(attribution: Attribution, by: number, parent: number): Attribution {
  const shift = ({ from, to }: TokenRange): TokenRange => ({ from: from + by, to: to + by });
  const { contents, cue, source } = attribution;
  return {
    ...attribution,
    contents: contents.map(shift),
    cue: cue && shift(cue),
    source: source && shift(source),
    // Ties to others of the same part would need their new places; a nested quotation with a source needs none.
    continues: null,
    parent,
  };
}

/** Sorts by place, outer before inner, and lets the ties follow. */
function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions.map((_, i) => i);
  const first = (i: number) => attributions[i]!.contents[0]!;
  order.sort((a, b) => first(a).from - first(b).from || first(b).to - first(a).to || a - b);
  const place = new Int32Array(order.length);
  for (const [to, from] of order.entries()) place[from] = to;
  const follow = (index: number | null) => (index === null ? null : place[index]!);
  return order.map((i) => {
    const attribution = attributions[i]!;
    return { ...attribution, parent: follow(attribution.parent), continues: follow(attribution.continues) };
  });
}
