/** The changes of a text's amounts together: a step, a start and an end that one word of change rules know each other. */
import { MULTIPLE_VERBS } from '../lexicon/numeral-words.js';
import type { Change } from '../schema.js';
import { type Atoms, lower } from './atoms.js';
import { type Move, readMove } from './change.js';
import type { Amount, Reading } from './mention.js';

/** One change per reading, in their order; null for what does not move. */
export function readChanges(a: Atoms, readings: readonly Reading[]): (Change | null)[] {
  const moves: (Move | null)[] = [];
  for (const [n, reading] of readings.entries()) {
    const own = canMove(reading.amount.kind) ? readMove(a, reading.amount.from, reading.amount.to) : null;
    moves.push(own ?? sameMove(a, readings[n - 1], reading, moves[n - 1] ?? null));
  }
  for (let n = 1; n < readings.length; n++) moves[n - 1] ??= moveTo(a, readings[n - 1]!, readings[n]!, moves[n]!);
  return moves.map((move, n) => (move === null ? signedChange(a, readings[n]!.amount) : changeOf(readings, moves, n)));
}

/** "62 per cent, up from 58": where a move comes from tells of the figure before the comma that it went there. */
function moveTo(a: Atoms, before: Reading, after: Reading, move: Move | null): Move | null {
  if (move?.role !== 'from' || before.amount.unit?.symbol !== after.amount.unit?.symbol) return null;
  const end = before.own?.to ?? before.amount.to;
  const follows = move.at === end || (move.at === end + 1 && lower(a, end) === ',');
  return follows && after.amount.from > move.at ? { direction: move.direction, role: 'to', at: move.at } : null;
}

/** "FTSE -0.6%", "sales doubled": a move without another word for it. */
function signedChange(a: Atoms, { from, kind, numeral, value }: Amount): Change | null {
  const multiplies = kind === 'multiple' && MULTIPLE_VERBS.has(lower(a, numeral.from));
  if (multiplies) return { direction: (value ?? 1) < 1 ? 'down' : 'up' };
  if (kind !== 'percentage' || value === null || !/^[-–−+]$/.test(lower(a, from))) return null;
  return { direction: value < 0 ? 'down' : 'up', by: Math.abs(value) };
}

const canMove = (kind: Amount['kind']): boolean => kind !== 'duration' && kind !== 'age';

/** "down 45 cents, or 0.5%": said twice, it moves twice. */
function sameMove(a: Atoms, before: Reading | undefined, { amount }: Reading, move: Move | null): Move | null {
  if (before === undefined || move === null || !canMove(amount.kind)) return null;
  let k = before.own?.to ?? before.amount.to;
  if (lower(a, k) === ',') k++;
  return lower(a, k) === 'or' && k + 1 === amount.from ? move : null;
}

/** The figure's own role, and those of its neighbours under the same word of change that have its unit. */
function changeOf(readings: readonly Reading[], moves: readonly (Move | null)[], n: number): Change {
  const { at, direction } = moves[n]!;
  const change: Change = { direction };
  for (let k = Math.max(0, n - 2); k <= n + 2 && k < moves.length; k++) {
    const move = moves[k];
    if (move?.at !== at || readings[k]!.amount.unit?.symbol !== readings[n]!.amount.unit?.symbol) continue;
    const value = readings[k]!.amount.value ?? readings[k]!.amount.low;
    if (value !== null && (k === n || change[move.role] === undefined)) change[move.role] = value;
  }
  return change;
}
