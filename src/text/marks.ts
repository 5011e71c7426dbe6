/**
 * What each quotation mark does, judged by its glyph and by the spaces around it: it opens, it closes, or it is an
 * apostrophe. Pairing is in quoted.ts.
 */
import { ELISIONS } from '../lexicon/elisions.js';
import type { Tokens } from './document.js';
import { P } from './document.js';
import { WordFlag } from './word.js';

export type MarkRole = 'open' | 'close' | 'none';

const isDouble = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & WordFlag.doubleMark) !== 0;
const isSingle = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & WordFlag.singleMark) !== 0;

/** Nothing, white space or an opening bracket or dash before. */
function freeBefore(text: string, tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!;
  return at === 0 || /[\s\u200b\ufeff([{—–\-/“‘"']/.test(text.charAt(at - 1));
}

/** Nothing, white space or closing punctuation after. */
function freeAfter(text: string, tokens: Tokens, i: number): boolean {
  const at = tokens.end[i]!;
  return at >= text.length || /[\s\u200b\ufeff)\]},.;:!?…—–\-/”’"']/.test(text.charAt(at));
}

/** What a double mark does; `within`: another double mark is open. */
export function doubleRole(text: string, tokens: Tokens, i: number, within: boolean): MarkRole {
  if (!isDouble(tokens, i)) return 'none';
  const form = tokens.word[i]!.text;
  const before = freeBefore(text, tokens, i);
  const after = freeAfter(text, tokens, i);
  switch (form) {
    case '„':
    case '‟':
    case '``':
      return 'open';
    case '“':
    case '«':
      // „German“ style, and a mark typed the wrong way round.
      return within && !before && after ? 'close' : 'open';
    case '”':
    case '»':
      return !within && before && !after ? 'open' : 'close';
    default:
      if (!within && isMeasure(tokens, i)) return 'none';
      if (before !== after) return before ? 'open' : 'close';
      return within ? 'close' : 'open';
  }
}

/** 6' 2": inches, not a quotation. */
function isMeasure(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.end[i - 1] === tokens.start[i] && (tokens.flags[i - 1]! & WordFlag.digit) !== 0;
}

/** Whether a single mark can open a quotation: before a word, after a space, and no elision (’90s, ’em). */
export function singleOpens(text: string, tokens: Tokens, i: number): boolean {
  if (!isSingle(tokens, i) || i + 1 >= tokens.length || tokens.block[i + 1] !== tokens.block[i]) return false;
  const form = tokens.word[i]!.text;
  const glued = tokens.start[i + 1] === tokens.end[i];
  if (!glued || !freeBefore(text, tokens, i)) return false;
  if (form === '‘' || form === '‚' || form === '‹') return true;
  if (form === '’' || form === '›' || form === '´') return false;
  return !ELISIONS.has(tokens.word[i + 1]!.lower);
}

/** How well a single mark closes: 0 not, 1 perhaps (it may be the apostrophe of "workers’"), 2 surely. */
export function singleCloses(text: string, tokens: Tokens, i: number): 0 | 1 | 2 {
  if (!isSingle(tokens, i) || i === 0 || tokens.start[i] !== tokens.end[i - 1] || !freeAfter(text, tokens, i)) return 0;
  const form = tokens.word[i]!.text;
  if (form === '‘' || form === '‚' || form === '‹' || form === '`') return 0;
  const before = tokens.word[i - 1]!;
  if ((before.flags & WordFlag.punctuation) !== 0) return 2;
  if (!before.lower.endsWith('s')) return 2;
  // "the workers’ rights": a noun or adjective that follows owns what came before.
  const next = i + 1 < tokens.length && tokens.block[i + 1] === tokens.block[i] ? tokens.pos[i + 1] : P.PUNCT;
  return next === P.NOUN || next === P.ADJ || next === P.PROPN || next === P.NUM ? 1 : 2;
}
