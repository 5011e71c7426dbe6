/**
 * What each paragraph-like line is: headline, boilerplate (page furniture) or prose. Decided by the line alone, its
 * place, and whether the same line stood before.
 */
import { CALENDAR_WORDS, DATE_LINE_WORDS, FURNITURE_STARTS, NAVIGATION_WORDS } from '../lexicon/furniture.js';
import type { BlockKind } from './document.js';
import type { Paragraph } from './lines.js';

/** A line longer than this is prose, whatever it says. */
const LONGEST_FURNITURE = 220;
const LONGEST_TITLE = 440;
const LONGEST_HEADLINE_WORDS = 24;
const LONGEST_SUBHEADING_WORDS = 9;

/** Kinds of the paragraphs, in their order. At least one is prose if there is any line at all that is no furniture. */
export function classifyBlocks(text: string, paragraphs: readonly Paragraph[]): BlockKind[] {
  const seen = new Set<string>();
  let prose = false;
  const kinds = paragraphs.map((paragraph): BlockKind => {
    const line = text.slice(paragraph.start, paragraph.end);
    const short = line.length <= LONGEST_FURNITURE;
    const key = short ? line.toLowerCase() : '';
    const repeated = short && seen.has(key);
    if (short) seen.add(key);
    // What is longer is neither.
    const words = line.length <= LONGEST_TITLE ? wordsOf(line) : [];
    if (isFurniture(line, words)) return 'boilerplate';
    if (isTitle(line, words, prose)) return repeated ? 'boilerplate' : 'headline';
    prose = true;
    return 'paragraph';
  });
  if (!prose) mendNoProse(text, paragraphs, kinds);
  return kinds;
}

/** A text with titles only is a text of sentences that lack their full stop: the longest lines are its prose. */
function mendNoProse(text: string, paragraphs: readonly Paragraph[], kinds: BlockKind[]): void {
  let longest = 0;
  paragraphs.forEach((p, i) => {
    if (kinds[i] === 'headline') longest = Math.max(longest, wordsOf(text.slice(p.start, p.end)).length);
  });
  paragraphs.forEach((p, i) => {
    if (kinds[i] === 'headline' && wordsOf(text.slice(p.start, p.end)).length * 2 > longest) kinds[i] = 'paragraph';
  });
}

/** Lines of ASCII and common marks; classes of all of Unicode take many times as long. */
const PLAIN = /^[ -~\t\u2010-\u2026£€°]*$/;

function wordsOf(line: string): string[] {
  const words = PLAIN.test(line) ? /[A-Za-z0-9][A-Za-z0-9’'.-]*/g : /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
  return line.match(words) ?? [];
}

/** Navigation, dates, bylines, share buttons, captions. */
function isFurniture(line: string, words: readonly string[]): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  const lower = line.toLowerCase();
  if (words.length <= 14 && FURNITURE_STARTS.some((start) => lower.startsWith(start) && !continuesWord(lower, start))) {
    return !/[.!?]["”’']?$/.test(line) || words.length <= 4 || /^(abstract|full text)/.test(lower);
  }
  return isDateLine(words) || isNavigation(line, words) || isByline(line, words);
}

const continuesWord = (lower: string, start: string): boolean =>
  /\p{L}/u.test(lower.charAt(start.length)) && /\p{L}$/u.test(start);

function isDateLine(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 14) return false;
  let dated = false;
  for (const word of words) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (CALENDAR_WORDS.has(lower) || /^\d{4}$/.test(lower)) dated = true;
    else if (!/\d/.test(lower) && !DATE_LINE_WORDS.has(lower)) return false;
  }
  return dated || (words.length >= 2 && words.some((w) => /^(ago|read)$/i.test(w)));
}

/** Menu items run together ("HomeIran NewsIran Human Rights"), separated by marks, or all from the menu's vocabulary. */
function isNavigation(line: string, words: readonly string[]): boolean {
  if (/[.!?]["”’']?$/.test(line)) return false;
  const glued = words.filter((w) => /\p{Ll}\p{Lu}\p{Ll}/u.test(w) && !/^(Mc|Mac|De|Di|La|Le|Van|O)/.test(w)).length;
  if (glued >= 2) return true;
  const menu = words.filter((w) => NAVIGATION_WORDS.has(w.toLowerCase())).length;
  if (words.length >= 2 && menu === words.length) return true;
  return /[|›»>/•·]/.test(line) && menu >= 2 && menu >= words.length / 3;
}

/** "By Jane Doe", "By Jane Doe and John Roe, Health Correspondent", "Jane Doe | Staff Writer". */
function isByline(line: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 14 || /[.!?]["”’']$/.test(line)) return false;
  if (/^by$/i.test(words[0]!))
    return words.slice(1).every((w) => /^\p{Lu}/u.test(w) || /^(and|for|in|at|of|de|van|von)$/.test(w));
  const roles = /\b(correspondent|reporter|staff writer|columnist|bureau chief|news desk|contributor)\.?$/i;
  return roles.test(line) && words.length <= 9 && words.slice(0, 2).every((w) => /^\p{Lu}/u.test(w));
}

/** A title line above the prose, or a short subheading within it. */
function isTitle(line: string, words: readonly string[], afterProse: boolean): boolean {
  if (line.length > LONGEST_TITLE) return false;
  if (words.length > LONGEST_HEADLINE_WORDS) return false;
  const ended = /[.!?;:,][”"’')]*$/.test(line);
  if (isTitleCase(words) && !/[”"’'),:]$/.test(line) && words.length <= 18 && !afterProse) return true;
  if (afterProse)
    return (
      !ended && words.length <= LONGEST_SUBHEADING_WORDS && /^[\p{Lu}\p{N}]/u.test(line) && !/["“”:]|[-–—] /u.test(line)
    );
  return !(/[.!?:,][”"’')]*$/.test(line) && !isTitleCase(words)) && !/^["“].*[”"]$/.test(line);
}

/** Nearly all longer words are capitalised, and there are enough of them to tell. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length >= 4 && /^\p{L}/u.test(w));
  return long.length >= 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= long.length * 0.85;
}
