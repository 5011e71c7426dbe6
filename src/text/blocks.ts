/**
 * What each paragraph-like line is: headline, boilerplate (page furniture) or prose. Decided by the line alone, its
 * place, and whether the same line stood before.
 */
import type { BlockKind } from './document.js';
import { isClockTime, isFurniture, isValediction, wordsOf } from './furniture.js';
import type { Paragraph } from './lines.js';

/** A line longer than this is prose, whatever it says. */
const LONGEST_FURNITURE = 220;
const LONGEST_TITLE = 440;
const LONGEST_HEADLINE_WORDS = 24;
const LONGEST_SUBHEADING_WORDS = 9;
const LONGEST_SIGNATURE = 6;

/** Kinds of the paragraphs, in their order. At least one is prose if there is any line at all that is no furniture. */
export function classifyBlocks(text: string, paragraphs: readonly Paragraph[]): BlockKind[] {
  const seen = new Set<string>();
  let prose = false;
  let headed = false;
  let signed = false;
  let isClock = false;
  const kinds = paragraphs.map((paragraph): BlockKind => {
    const line = text.slice(paragraph.start, paragraph.end);
    const short = line.length <= LONGEST_FURNITURE;
    const key = short ? line.toLowerCase() : '';
    const repeated = short && seen.has(key);
    if (short) seen.add(key);
    // What is longer is neither.
    const words = line.length <= LONGEST_TITLE ? wordsOf(line) : [];
    // Below "Yours faithfully," stand a name and a place.
    signed = isValediction(line) || (signed && words.length <= LONGEST_SIGNATURE && !paragraph.afterBlank);
    if (short && (signed || isFurniture(line, words, { headed, prose }))) {
      isClock = isClockTime(line);
      return 'boilerplate';
    }
    const timed = isClock;
    isClock = false;
    if (isTitle(line, words, prose) || (timed && isEntryTitle(line, words))) {
      headed = true;
      return repeated ? 'boilerplate' : 'headline';
    }
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

/** What stands below the clock time of a live blog, and is no sentence. */
const isEntryTitle = (line: string, words: readonly string[]): boolean =>
  words.length <= LONGEST_ENTRY_TITLE && !/[.!?] |[.!?;:,][”"’']?$/.test(line);
const LONGEST_ENTRY_TITLE = 12;

/** Nearly all longer words are capitalised, and there are enough of them to tell. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length >= 4 && /^\p{L}/u.test(w));
  return long.length >= 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= long.length * 0.85;
}
