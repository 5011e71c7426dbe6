/** A part of a document as a document of its own: the content of a quotation, read as if it stood alone. */
import type { TokenRange } from '../span.js';
import type { Block, Document, Quoted, Sentence, Tokens } from './document.js';

/**
 * The tokens `from` to `to` as a document. Token numbers are those of `doc` less `from`; characters keep their offsets in
 * the whole text. Quoted passages that reach beyond the part are left out, so that an inner one becomes outermost.
 */
export function partOf(doc: Document, { from, to }: TokenRange): Document {
  const { tokens } = doc;
  const clip = <T extends TokenRange>(range: T): T => ({
    ...range,
    from: Math.max(0, range.from - from),
    to: Math.min(to, range.to) - from,
  });
  const touches = (range: TokenRange) => range.from < to && range.to > from;
  const firstBlock = from < to ? tokens.block[from]! : 0;
  const firstSentence = from < to ? tokens.sentence[from]! : 0;
  const blocks: Block[] = doc.blocks.slice(firstBlock, from < to ? tokens.block[to - 1]! + 1 : firstBlock).map(clip);
  const sentences: Sentence[] = doc.sentences
    .slice(firstSentence, from < to ? tokens.sentence[to - 1]! + 1 : firstSentence)
    .map((s) => ({ ...clip(s), block: s.block - firstBlock }));
  const inner = doc.quoted.filter((q) => touches(q) && q.from >= from && q.to <= to);
  const outside = inner.length > 0 ? Math.min(...inner.map((q) => q.depth)) : 0;
  const quoted: Quoted[] = inner.map((q) => ({ ...clip(q), depth: q.depth - outside }));
  const own: Tokens = {
    length: to - from,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    word: tokens.word.slice(from, to),
    lemma: tokens.lemma.slice(from, to),
    formHash: tokens.formHash.subarray(from, to),
    lemmaHash: tokens.lemmaHash.subarray(from, to),
    flags: tokens.flags.subarray(from, to),
    shapeHash: tokens.shapeHash.subarray(from, to),
    ending2: tokens.ending2.subarray(from, to),
    ending3: tokens.ending3.subarray(from, to),
    pos: tokens.pos.subarray(from, to),
    sentence: tokens.sentence.slice(from, to).map((s) => s - firstSentence),
    block: tokens.block.slice(from, to).map((b) => b - firstBlock),
    quoted: new Int32Array(to - from).fill(-1),
  };
  for (const [id, q] of quoted.entries()) own.quoted.fill(id, q.from, q.to);
  return { text: doc.text, tokens: own, blocks, sentences, quoted, warnings: [] };
}
