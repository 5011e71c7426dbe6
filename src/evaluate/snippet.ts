/** Finds the words that a label quotes in the text it labels. */
import type { CharRange } from '../span.js';

/** Stands in a snippet for whatever lies between its two ends. */
const GAP = '[…]';

const escapeRegExp = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A run of words, white space matching any white space, that does not start or end within a word. */
function pattern(piece: string): RegExp {
  const words = piece.trim().split(/\s+/).map(escapeRegExp).join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(piece.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(piece.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + words + after, 'gu');
}

function* occurrences(text: string, piece: string, { start, end }: CharRange): Generator<CharRange> {
  const regexp = pattern(piece);
  regexp.lastIndex = start;
  for (let m = regexp.exec(text); m && m.index + m[0].length <= end; m = regexp.exec(text)) {
    yield { start: m.index, end: m.index + m[0].length };
  }
}

/**
 * Every place of a snippet within a range of the text. `head […] tail` is found from each `head` to the first `tail`
 * after it.
 */
export function locate(text: string, snippet: string, within: CharRange): CharRange[] {
  const cut = snippet.indexOf(GAP);
  if (cut < 0) return [...occurrences(text, snippet, within)];
  const [head, tail] = [snippet.slice(0, cut), snippet.slice(cut + GAP.length)];
  return [...occurrences(text, head, within)].flatMap(({ start, end }) => {
    const last = occurrences(text, tail, { start: end, end: within.end }).next().value;
    return last ? [{ start, end: last.end }] : [];
  });
}
