/**
 * Page furniture: navigation, dates, bylines, credits, share buttons, captions, the frame of a letter or a press release.
 * Decided by the line alone and by whether a headline or prose stood above it.
 */
import {
  BYLINE_ROLES,
  BYLINE_WORDS,
  CALENDAR_WORDS,
  CREDIT_ENDS,
  CREDIT_STARTS,
  DATE_LINE_WORDS,
  FURNITURE_LINES,
  FURNITURE_STARTS,
  MONTHS,
  NAVIGATION_WORDS,
  VALEDICTIONS,
} from '../lexicon/furniture.js';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/name-first.js';
import { MEDIA_PLATFORMS } from '../lexicon/role-bodies.js';

/** What stood above a line. */
export interface Above {
  readonly headed: boolean;
  readonly prose: boolean;
}

const LONGEST_START_WORDS = 14;
const LONGEST_CREDIT_WORDS = 32;
const LONGEST_DATE_WORDS = 14;
const LONGEST_BYLINE_WORDS = 14;

/** Lines of ASCII and common marks; classes of all of Unicode take many times as long. */
const PLAIN = /^[ -~\t\u2010-\u2026£€°]*$/;

export function wordsOf(line: string): string[] {
  const words = PLAIN.test(line) ? /[A-Za-z0-9][A-Za-z0-9’'.-]*/g : /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
  return line.match(words) ?? [];
}

const isSentenceEnd = (line: string): boolean => /[.!?]["”’']?$/.test(line);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a line of a page is no part of its article. `words` are the line's, of `wordsOf`. */
export function isFurniture(line: string, words: readonly string[], above: Above): boolean {
  return (
    isLabelled(line, words) ||
    isDateLine(words, line) ||
    isPlaceAndDate(words) ||
    isNavigation(line, words, above) ||
    isContact(line, words) ||
    isByline(line, words, above)
  );
}

/** "Yours faithfully," */
export const isValediction = (line: string): boolean =>
  line.length <= LONGEST_VALEDICTION && VALEDICTIONS.has(bare(line));
const LONGEST_VALEDICTION = 30;

const WORD = /[\p{L}\p{N}©]/u;

/** Lower case, without marks at the edges. Only for short lines. */
function bare(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !WORD.test(line.charAt(from))) from++;
  while (to > from && !WORD.test(line.charAt(to - 1))) to--;
  return line.slice(from, to).toLowerCase();
}

/** What the first or last words give away: "Published …", "(Reporting by …)", "… contributed to this report." */
function isLabelled(line: string, words: readonly string[]): boolean {
  if (words.length === 0 || words.length > LONGEST_CREDIT_WORDS) return false;
  const lower = bare(line);
  if (FURNITURE_LINES.has(lower)) return true;
  if (startsWithAny(lower, CREDITS) || CREDIT_ENDS.some((end) => lower.endsWith(end))) return true;
  // "Share prices fell on Monday." is a sentence, "Share" and "Share this article" are buttons.
  return (
    words.length <= LONGEST_START_WORDS && startsWithAny(lower, STARTS) && (!isSentenceEnd(line) || words.length <= 4)
  );
}

/** Starts by their first letter: of some hundred, few are compared with each line. */
type Starts = ReadonlyMap<string, readonly string[]>;

function byLetter(list: readonly string[]): Starts {
  const starts = new Map<string, string[]>();
  for (const start of list) starts.set(start.charAt(0), [...(starts.get(start.charAt(0)) ?? []), start]);
  return starts;
}
const CREDITS = byLetter(CREDIT_STARTS);
const STARTS = byLetter(FURNITURE_STARTS);

const startsWithAny = (lower: string, starts: Starts): boolean =>
  starts.get(lower.charAt(0))?.some((start) => lower.startsWith(start) && !continuesWord(lower, start)) ?? false;

const continuesWord = (lower: string, start: string): boolean =>
  /\p{L}/u.test(lower.charAt(start.length)) && /\p{L}$/u.test(start);

/** "18:42", "6.42pm", "18.42 GMT". */
export const isClockTime = (line: string): boolean => /^\d{1,2}[:.]\d{2} ?([ap]\.?m\b\.?|[A-Z]{2,4})?$/i.test(line);

/** A date or time and nothing else; a clock time alone heads the entries of a live blog. */
function isDateLine(words: readonly string[], line: string): boolean {
  if (words.length === 0 || words.length > LONGEST_DATE_WORDS) return false;
  let dated = isClockTime(line) || /^\d{1,2}:\d{2}\b/.test(line);
  for (const word of words) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (CALENDAR_WORDS.has(lower) || /^\d{4}$/.test(lower)) dated = true;
    else if (!/\d/.test(lower) && !DATE_LINE_WORDS.has(lower)) return false;
  }
  return dated || (words.length >= 2 && words.some((w) => /^(ago|read)$/i.test(w)));
}

/** "Geneva, 4 June 2024", "NEW DELHI – June 4". */
function isPlaceAndDate(words: readonly string[]): boolean {
  const place = words.findIndex((w) => !isCapital(w) || CALENDAR_WORDS.has(w.toLowerCase()));
  if (place < 1 || place > 3) return false;
  const date = words.slice(place);
  const month = date.some((w) => MONTHS.has(w.toLowerCase().replace(/\.$/, '')));
  return month && date.some((w) => /^\d/.test(w)) && isDateLine(date, '');
}

const PLATFORMS = new Set(MEDIA_PLATFORMS);

/** Menu items run together ("HomeIran NewsIran Human Rights"), separated by marks, or all from the menu's vocabulary. */
function isNavigation(line: string, words: readonly string[], { prose }: Above): boolean {
  const menu = words.filter((w) => NAVIGATION_WORDS.has(w.toLowerCase().replace(/\.$/, ''))).length;
  // "TWITTER.", "Instagram and Facebook.": where a picture is from.
  if (isSentenceEnd(line))
    return menu > 0 && menu === words.length && PLATFORMS.has(words.at(-1)!.toLowerCase().replace(/\.$/, ''));
  const glued = words.filter((w) => /\p{Ll}\p{Lu}\p{Ll}/u.test(w) && !/^(Mc|Mac|De|Di|La|Le|Van|O)/.test(w)).length;
  if (glued >= 2) return true;
  // Within the article "Health" may be a subheading.
  if (menu === words.length && (menu >= 2 || (menu === 1 && !prose))) return true;
  return /[|›»>/•·]/.test(line) && menu >= 2 && menu >= words.length / 3;
}

/** Nothing but how to reach somebody: "jane@news.example", "Email: jane@news.example | @jane", "Tel: +41 22 555 0100". */
function isContact(line: string, words: readonly string[]): boolean {
  if (!/@|www\.|https?:|\d{3}/.test(line) || words.length > LONGEST_BYLINE_WORDS) return false;
  const rest = wordsOf(withoutAddresses(line)).map((w) => w.toLowerCase().replace(/\.$/, ''));
  return (
    rest.every((w) => CONTACT_WORDS.has(w) || /^\d{2,}[\d-]*$/.test(w)) &&
    !(rest.length === words.length && rest.every((w) => /^\d/.test(w)))
  );
}

const CONTACT_WORDS = new Set([
  'e-mail',
  'email',
  'mail',
  'tel',
  'telephone',
  'phone',
  'mobile',
  'fax',
  'twitter',
  'web',
  'website',
  'contact',
  'at',
  'or',
]);

const withoutAddresses = (line: string): string =>
  line
    .split(/\s/)
    .filter((word) => !word.includes('@') && !/^\(?(www\.|https?:)/.test(word))
    .join(' ');

/** "By Jane Doe", "By Jane Doe and John Roe, Health Correspondent", "Jane Doe | Staff Writer", "Jane Doe" below a title. */
function isByline(line: string, all: readonly string[], { headed, prose }: Above): boolean {
  if (all.length > LONGEST_BYLINE_WORDS || /[.!?]["”’']$/.test(line)) return false;
  const parted = /[|•·@]/.test(line);
  const words = parted ? wordsOf(withoutAddresses(line)) : all;
  if (words.length < 2) return false;
  if (/^by$/i.test(words[0]!) && isRole(line.slice(words[0]!.length).trim(), words.slice(1))) return true;
  if (/^by$/i.test(words[0]!))
    return words.slice(1).every((w) => isCapital(w) || BYLINE_WORDS.has(w) || (parted && w === 'the'));
  if (isRole(line, words)) return true;
  return (
    headed &&
    !prose &&
    words.length <= 3 &&
    words.every(isCapital) &&
    /^[\p{L} .’'-]+$/u.test(line) &&
    isFirstName(words[0]!)
  );
}

/** "Jane Doe, Reporter", "Political editor, Estuary News", "Health correspondent". */
function isRole(line: string, words: readonly string[]): boolean {
  if (words.length > 9 || isSentenceEnd(line)) return false;
  const [first = '', ...rest] = line.split(/[,|•·]/).map((part) => part.trim().toLowerCase());
  const role = (part: string): boolean => BYLINE_ROLES.some((r) => part === r || part.endsWith(` ${r}`));
  if (role(first) && wordsOf(first).length <= 3) return wordsOf(line).slice(wordsOf(first).length).every(isCapital);
  return words.slice(0, 2).every(isCapital) && (rest.some(role) || role(first));
}

let firstNames: Set<string> | null = null;

function isFirstName(word: string): boolean {
  firstNames ??= new Set([...MALE_FIRST_NAMES, ...FEMALE_FIRST_NAMES, ...EITHER_FIRST_NAMES]);
  return firstNames.has(word.toLowerCase());
}
