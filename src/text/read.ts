/**
 * Reading: text → lines → blocks → tokens → sentences → quoted passages. Everything later works on the result.
 */
import type { Warning } from '../schema.js';
import { classifyBlocks } from './blocks.js';
import type { Block, Document, Tokens } from './document.js';
import { LONGEST_LINE, type Paragraph, readParagraphs } from './lines.js';
import { findQuoted } from './quoted.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Reads a text of any content. Never throws; time is linear in the length. */
export function readDocument(text: string): Document {
  const warnings: Warning[] = [];
  const paragraphs = readParagraphs(text).map((p) => limitLine(p, warnings));
  const kinds = classifyBlocks(text, paragraphs);
  const tokens = tokenize(text, paragraphs);
  const blocks = toBlocks(paragraphs, tokens, kinds);
  const sentences = splitSentences(text, tokens);
  const { quoted, warnings: unpaired } = findQuoted(text, tokens, blocks, sentences);
  warnings.push(...malformed(text), ...unpaired);
  if (tokens.length === 0) {
    warnings.push({ code: 'no-prose', message: 'The text holds no words.', start: 0, end: text.length });
  }
  return { text, tokens, blocks, sentences, quoted, warnings };
}

/** A line beyond all measure of a paragraph is read up to a limit. */
function limitLine(paragraph: Paragraph, warnings: Warning[]): Paragraph {
  if (paragraph.end - paragraph.start <= LONGEST_LINE) return paragraph;
  const end = paragraph.start + LONGEST_LINE;
  const message = `A line is longer than ${LONGEST_LINE} characters; the rest of it was not read.`;
  warnings.push({ code: 'limit-reached', message, start: end, end: paragraph.end });
  return { ...paragraph, end, lines: [{ start: paragraph.start, end }] };
}

function toBlocks(paragraphs: readonly Paragraph[], tokens: Tokens, kinds: readonly Block['kind'][]): Block[] {
  let at = 0;
  return paragraphs.map((p, b) => {
    const from = at;
    while (at < tokens.length && tokens.block[at] === b) at++;
    return { kind: kinds[b]!, start: p.start, end: p.end, from, to: at };
  });
}

/** Lone surrogates keep their offsets, but a reader should know of them. */
function malformed(text: string): Warning[] {
  const lone = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  if (lone < 0) return [];
  return [{ code: 'malformed-text', message: 'The text holds half of a surrogate pair.', start: lone, end: lone + 1 }];
}
