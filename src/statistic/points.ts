/**
 * What a figure is by the words around it. "3 points" in a sentence about a poll are percentage points; of an index or a
 * game they are counted points.
 */
import { POLL_CONTEXT } from '../lexicon/statistic-words.js';
import { UNITS } from '../lexicon/unit-table.js';
import { type Atoms, isDash, lower } from './atoms.js';
import type { Amount } from './mention.js';

/** How far around the figure the poll is looked for, in tokens. */
const REACH = 25;

export function readPoints(a: Atoms, amount: Amount): void {
  if (amount.unit !== null || amount.kind !== 'count') return;
  const at = isDash(a, amount.to) ? amount.to + 1 : amount.to;
  const word = lower(a, at);
  if ((word !== 'points' && word !== 'point') || !isAboutPoll(a, amount)) return;
  const unit = UNITS.get('percentage point')!;
  amount.unit = unit;
  amount.kind = unit.kind;
  amount.to = at + 1;
}

/** "by a factor of three": how many times, whatever follows. */
export function readFactor(a: Atoms, amount: Amount): void {
  if (amount.unit !== null || lower(a, amount.from - 1) !== 'of' || lower(a, amount.from - 2) !== 'factor') return;
  amount.unit = { symbol: '1', name: 'time', kind: 'multiple' };
  amount.kind = 'multiple';
}

export function isAboutPoll(a: Atoms, amount: Amount): boolean {
  const { tokens } = a.doc;
  const t = a.token[amount.from]!;
  const sentence = a.doc.sentences[tokens.sentence[t]!]!;
  const from = Math.max(sentence.from, t - REACH);
  const to = Math.min(sentence.to, t + REACH);
  for (let k = from; k < to; k++) if (POLL_CONTEXT.has(tokens.lemma[k]!)) return true;
  return false;
}
