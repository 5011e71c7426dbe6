/**
 * Sentences: from full stop to full stop within a block, with the closing marks and brackets that follow. Our own
 * splitter, because wink's runs on over line breaks and splits inside quotations (docs/design.md).
 */
import { ABBREVIATIONS_BEFORE_NAMES } from '../lexicon/abbreviations.js';
import { ASKING_VERBS } from '../lexicon/asking.js';
import { P, type Sentence, type Tokens } from './document.js';
import { WordFlag } from './word.js';

/** No sentence has more tokens; what is longer is cut, so that later stages stay linear. */
const LONGEST_SENTENCE = 400;

/** Splits the tokens into sentences and writes each token's sentence number into `tokens.sentence`. */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    tokens.sentence[i] = sentences.length;
    const last = i + 1 >= tokens.length || tokens.block[i + 1] !== tokens.block[i];
    if (!last && i + 1 - from < LONGEST_SENTENCE && !endsSentence(text, tokens, from, i)) continue;
    sentences.push({ from, to: i + 1, start: tokens.start[from]!, end: tokens.end[i]!, block: tokens.block[i]! });
    from = i + 1;
  }
  return sentences;
}

const isMark = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & (WordFlag.doubleMark | WordFlag.singleMark)) !== 0;

/** A mark or bracket that closes: it follows its neighbour without a space. */
function closes(text: string, tokens: Tokens, i: number): boolean {
  const form = tokens.word[i]!.text;
  if (form === ')' || form === ']') return true;
  if (!isMark(tokens, i) || form === '“' || form === '‘' || form === '„' || form === '``') return false;
  if (tokens.start[i] !== tokens.end[i - 1]) return false;
  const next = text.charAt(tokens.end[i]!);
  return next === '' || /[\s\p{P}]/u.test(next) || form === '”' || form === '’' || form === '»';
}

/** Whether the sentence that began at `from` ends with token `i`; `i + 1` is in the same block. */
function endsSentence(text: string, tokens: Tokens, from: number, i: number): boolean {
  // Most tokens are words, after which nothing ends.
  if ((tokens.flags[i]! & (WordFlag.punctuation | WordFlag.abbreviation)) === 0) return false;
  if (closes(text, tokens, i + 1)) return false;
  let stop = i;
  while (stop > from && closes(text, tokens, stop)) stop--;
  const closed = stop < i;
  const flags = tokens.flags[stop]!;
  const next = i + 1;
  if ((flags & WordFlag.terminal) !== 0) {
    if (!startsSentence(text, tokens, next)) return false;
    // A bracket alone ends nothing: "(see p. 4.) ..." does, "(Dem.) Smith" was an abbreviation above.
    if (closed && tokens.word[stop]!.text !== '.') return !askedAfter(tokens, next);
    return !isInitial(tokens, stop) && !isGlued(tokens, stop);
  }
  if ((flags & WordFlag.abbreviation) !== 0) return endsWithAbbreviation(tokens, stop, next, closed);
  return false;
}

/** A capital, a digit or an opening mark. */
function startsSentence(text: string, tokens: Tokens, i: number): boolean {
  const { flags, text: form } = tokens.word[i]!;
  if ((flags & (WordFlag.capital | WordFlag.digit)) !== 0) return true;
  if (isMark(tokens, i)) return i + 1 < tokens.length && startsAfterMark(tokens, i + 1);
  if (form === '(' || form === '[' || form === '$' || form === '£' || form === '€' || form === '#' || form === '@')
    return true;
  if (form === '-' || form === '—' || form === '–' || form === '•' || form === '...' || form === '…') {
    return i + 1 < tokens.length && (tokens.flags[i + 1]! & WordFlag.capital) !== 0 && form.length > 0;
  }
  return /^[\p{Lo}\p{Extended_Pictographic}]/u.test(text.slice(tokens.start[i]!, tokens.start[i]! + 2));
}

function startsAfterMark(tokens: Tokens, i: number): boolean {
  const { flags, text } = tokens.word[i]!;
  return (
    (flags & (WordFlag.capital | WordFlag.digit)) !== 0 ||
    text === '[' ||
    text === '…' ||
    text === '...' ||
    isMark(tokens, i)
  );
}

/** “Why?” Smith asked: the question is no sentence of its own. */
function askedAfter(tokens: Tokens, from: number): boolean {
  const end = Math.min(tokens.length, from + 7);
  for (let i = from; i < end; i++) {
    if (tokens.pos[i] === P.VERB) return ASKING_VERBS.has(tokens.lemma[i]!);
    if ((tokens.flags[i]! & (WordFlag.terminal | WordFlag.doubleMark)) !== 0) return false;
  }
  return false;
}

/** A single capital letter before the stop: "J. Smith" where wink cut the stop off. */
function isInitial(tokens: Tokens, stop: number): boolean {
  if (stop === 0 || tokens.word[stop]!.text !== '.' || tokens.end[stop - 1] !== tokens.start[stop]) return false;
  const before = tokens.word[stop - 1]!;
  return before.text.length === 1 && (before.flags & WordFlag.capital) !== 0 && before.text !== 'I';
}

/** "Ph.D.": a stop with a single letter right after it is within a word. */
const isGlued = (tokens: Tokens, stop: number): boolean =>
  tokens.end[stop] === tokens.start[stop + 1] && /^\p{Lu}\.?$/u.test(tokens.word[stop + 1]!.text);

/** "in the U.S. The plan …" ends, "U.S. President", "Mr. Smith" and "a.m. on" do not. */
function endsWithAbbreviation(tokens: Tokens, stop: number, next: number, closed: boolean): boolean {
  const word = tokens.word[next]!;
  const opener = isMark(tokens, next);
  if ((word.flags & WordFlag.capital) === 0 && !opener) return false;
  const { text: form, lower } = tokens.word[stop]!;
  // "He said no. Then he left", but "no. 5".
  if (form === 'no.') return (word.flags & WordFlag.digit) === 0;
  if (ABBREVIATIONS_BEFORE_NAMES.has(lower)) return false;
  if (closed || opener) return true;
  const pos = tokens.pos[next]!;
  const functionWord =
    pos === P.DET ||
    pos === P.PRON ||
    pos === P.ADP ||
    pos === P.SCONJ ||
    pos === P.CCONJ ||
    pos === P.ADV ||
    pos === P.AUX ||
    pos === P.NUM;
  // A single initial: "George W. Bush", "John F. The" does not occur.
  return functionWord && !(tokens.word[stop]!.text.length === 2 && pos === P.ADP);
}
