/** Numbers in words: "twenty-eight thousand six hundred and forty-two", "two and twenty", "a million and a half". */
import { CARDINALS, MAGNITUDES, ORDINALS } from '../lexicon/numeral-words.js';
import { type Atoms, glued, isDash, lower } from './atoms.js';
import {
  andFraction,
  clean,
  isOneOf,
  LARGEST,
  type Numeral,
  nonsense,
  numeral,
  pluralAfterNumber,
  scaled,
} from './numeral-parts.js';

/** "twenty-eight thousand six hundred and forty-two": total and current group, as one says it. */
export function readCardinal(a: Atoms, i: number): Numeral | null {
  let total = 0;
  let current = 0;
  /** What may still be added to the current group: below this. */
  let room = 1000;
  let scale = 1;
  let to = i;
  let k = i;
  if (isOneOf(lower(a, i), 'a', 'an')) {
    current = 1;
    room = 0;
    k = i + 1;
  }
  for (;;) {
    let at = k;
    if (to > i && isDash(a, at) && glued(a, at) && glued(a, at + 1)) at++;
    else if (to > i && lower(a, at) === 'and' && CARDINALS.has(lower(a, at + 1))) {
      const added = CARDINALS.get(lower(a, at + 1))!;
      // "two and twenty": the old way round.
      if (scale === 1 && total === 0 && current < 10 && added >= 20 && lower(a, i - 1) !== 'between') {
        return scaled(a, numeral(i, at + 2, current + added, 1, 'words'));
      }
      if (room < 10 || (current === 0 && total === 0) || scale === 1) break;
      at++;
    }
    const word = lower(a, at);
    const small = CARDINALS.get(word);
    const magnitude = small === undefined ? (MAGNITUDES.get(word) ?? pluralAfterNumber(a, at, to > i)) : undefined;
    if (small !== undefined) {
      if (small >= room || (small === 0 && to > i)) break;
      current += small;
      room = small >= 20 ? 10 : 0;
    } else if (magnitude === 100) {
      if (current > 99 || (current === 0 && to > i && total > 0)) break;
      current = (current || 1) * 100;
      room = 100;
      scale = Math.max(scale, 100);
    } else if (magnitude !== undefined) {
      if (current === 0 && total > 0) total *= magnitude;
      else {
        total += (current || 1) * magnitude;
        current = 0;
      }
      scale = scale === 1 || scale === 100 ? Math.max(scale, magnitude) : scale;
      room = 1000;
      if (total > LARGEST) total = Number.POSITIVE_INFINITY;
    } else break;
    k = at + 1;
    to = k;
  }
  if (to === i) return null;
  const ordinal = isDash(a, to) && glued(a, to) ? to + 1 : to;
  if ((room === 10 || scale > 1) && ORDINALS.has(lower(a, ordinal)) && !(scale > 1 && ordinal === to)) {
    return nonsense(i, ordinal + 1);
  }
  const value = total + current;
  if (!(value <= LARGEST)) return nonsense(i, to);
  const half = andFraction(a, to);
  if (half === null) return numeral(i, to, value, lastScale(total, current, scale), 'words');
  // "a million and a half" is 1.5 million; "one and a half million" goes on to its magnitude.
  if (scale > 1) return numeral(i, half.to, clean(value + half.value * scale), scale, 'words');
  return scaled(a, numeral(i, half.to, value + half.value, 1, 'words'));
}

const lastScale = (total: number, current: number, scale: number): number => (total > 0 && current > 0 ? 1 : scale);
