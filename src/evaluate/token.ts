/** Word tokens, the unit in which overlap is counted: punctuation is no token, so marks and commas cost nothing. */
import type { CharRange } from '../span.js';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export interface WordToken extends CharRange {
  readonly text: string;
}

export function wordTokens(text: string): WordToken[] {
  return [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
}

export type TokenSet = ReadonlySet<number>;

/** Numbers of the tokens that the spans touch. */
export function tokenSet(tokens: readonly WordToken[], spans: readonly CharRange[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) {
    if (end <= start) continue;
    let lo = 0;
    let hi = tokens.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (tokens[mid]!.end <= start) lo = mid + 1;
      else hi = mid;
    }
    for (let i = lo; i < tokens.length && tokens[i]!.start < end; i++) set.add(i);
  }
  return set;
}

/** Tokens that both hold, of all that either holds; 0 for two empty sets. */
export function jaccard(a: TokenSet, b: TokenSet): number {
  const shared = sharedCount(a, b);
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

export function sharedCount(a: TokenSet, b: TokenSet): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  return shared;
}

/** Key by which two spans are the same: their words, without an opening "that", which labellers treat differently. */
export function exactKey(tokens: readonly WordToken[], set: TokenSet): string {
  const ids = [...set].sort((a, b) => a - b);
  while (ids.length > 1 && tokens[ids[0]!]!.text.toLowerCase() === 'that') ids.shift();
  return ids.join(',');
}
