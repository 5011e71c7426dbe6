/**
 * Lines of the input, and the paragraphs they make: usually one line each, but a text that was wrapped at a fixed
 * width has its lines joined again.
 */
import type { CharRange } from '../span.js';

/** Beyond this a "line" is no paragraph of news; the rest of it is left unread, and a warning says so. */
export const LONGEST_LINE = 200_000;

export interface Paragraph extends CharRange {
  /** The lines it is made of, trimmed. More than one only in wrapped text. */
  readonly lines: readonly CharRange[];
  /** A blank line, or the start of the text, comes before it. */
  readonly afterBlank: boolean;
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x3000 || code === 0xfeff;

/** Trimmed lines with a letter or digit, each with whether a blank line came before. */
function readLines(text: string): { range: CharRange; afterBlank: boolean }[] {
  const lines: { range: CharRange; afterBlank: boolean }[] = [];
  let afterBlank = true;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text.charCodeAt(i))) continue;
    const crlf = text.charCodeAt(i) === 10 && i > 0 && text.charCodeAt(i - 1) === 13;
    let a = start;
    let b = i;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (a < b && hasWord(text, a, b)) {
      lines.push({ range: { start: a, end: b }, afterBlank });
      afterBlank = false;
    } else if (!crlf && !(a < b)) {
      afterBlank = true;
    }
    start = i + 1;
  }
  return lines;
}

/** Whether a letter or digit stands in the range; looks at the first thousand characters only. */
function hasWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 1_000)));
}

/** The paragraphs of a text. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const lines = readLines(text);
  for (let i = 0; i < lines.length; ) {
    let j = i + 1;
    while (j < lines.length && !lines[j]!.afterBlank) j++;
    const group = lines.slice(i, j);
    if (
      isWrapped(
        text,
        group.map((l) => l.range),
      )
    ) {
      paragraphs.push(
        toParagraph(
          group.map((l) => l.range),
          group[0]!.afterBlank,
        ),
      );
    } else {
      for (const line of group) paragraphs.push(toParagraph([line.range], line.afterBlank));
    }
    i = j;
  }
  return paragraphs;
}

const toParagraph = (lines: CharRange[], afterBlank: boolean): Paragraph => ({
  start: lines[0]!.start,
  end: lines.at(-1)!.end,
  lines,
  afterBlank,
});

/**
 * Whether consecutive lines are one paragraph wrapped at a fixed width: all but the last of nearly one length, most of
 * them end in the middle of a sentence, and the next ones go on in lower case.
 */
function isWrapped(text: string, lines: readonly CharRange[]): boolean {
  if (lines.length < 2 || lines.length > 400) return false;
  const full = lines.slice(0, -1);
  const lengths = full.map((l) => l.end - l.start);
  const longest = Math.max(...lengths);
  if (longest > 120 || longest < 40) return false;
  const open = full.filter((l) => !/[.!?:”"’]/.test(text.charAt(l.end - 1))).length;
  const goOn = lines.slice(1).filter((l) => /[\p{Ll}\p{N}]/u.test(text.charAt(l.start))).length;
  return Math.min(...lengths) >= longest - 22 && open >= full.length * 0.6 && goOn >= full.length * 0.5;
}
