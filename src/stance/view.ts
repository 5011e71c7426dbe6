/**
 * A stretch of text as seen from one target: tokens become terms, the target's name one symbol, other names another, so
 * that what is learned of one politician holds for the next. Each term knows its distance, its clause and its negation.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { Side } from './dictionary.js';
import { FormKind } from './form.js';
import { type Marks, marksOf } from './marks.js';

/** Terms that stand for a kind of token. */
export const Term = { target: 1, name: 2, number: 3, start: 4, end: 5, again: 6 } as const;

/** Parallel arrays, one entry a term. Reused between calls. */
export interface View {
  count: number;
  /** Hash of the lemma, or one of {@link Term}. */
  term: Int32Array;
  /** The token that the term stands for (the first one, of several). */
  token: Int32Array;
  /** 1 when an odd number of negators stands up to four terms before, in the same clause. */
  negated: Uint8Array;
  /** Number of the clause, counted from the start. */
  clause: Uint16Array;
  /** Which of the terms is the target. */
  target: number;
}

/** Words of a view at most; a target is judged by what stands near it. */
const LONGEST = 240;

const view: View = {
  count: 0,
  term: new Int32Array(LONGEST + 8),
  token: new Int32Array(LONGEST + 8),
  negated: new Uint8Array(LONGEST + 8),
  clause: new Uint16Array(LONGEST + 8),
  target: 0,
};

/** The view of `range` from `target`. Valid until the next call. */
export function viewOf(doc: Document, range: TokenRange, target: TokenRange): View {
  const { from, to } = clip(range, target);
  const name = wholeName(doc, target, from, to);
  const marks = marksOf(doc);
  view.count = 0;
  view.target = 0;
  let clause = 0;
  let negators = -10;
  add(Term.start, from, 0, 0);
  for (let i = from; i < to; i++) {
    if (i === name.from) {
      view.target = view.count;
      add(Term.target, i, clause, 0);
      i = name.to - 1;
      continue;
    }
    if ((marks.kind[i]! & FormKind.opensClause) !== 0) {
      clause++;
      negators = -10;
    }
    const negated = view.count - negators <= 4 ? 1 : 0;
    const term = termAt(doc, marks, i, name);
    // Names of several words are one term.
    if (term === Term.name && view.term[view.count - 1] === Term.name && view.token[view.count - 1] === i - 1) {
      view.token[view.count - 1] = i;
      continue;
    }
    add(term, i, clause, negated);
    if ((marks.stance[i]! & Side.negator) !== 0) negators = negated === 1 ? -10 : view.count;
  }
  add(Term.end, Math.max(from, to - 1), clause, 0);
  // Features look up to two terms past the end: nothing of an earlier text may stand there.
  view.term.fill(0, view.count, view.count + 2);
  return view;
}

function add(term: number, token: number, clause: number, negated: number): void {
  const at = view.count++;
  view.term[at] = term;
  view.token[at] = token;
  view.clause[at] = clause;
  view.negated[at] = negated;
}

function clip(range: TokenRange, target: TokenRange): TokenRange {
  const from = Math.min(range.from, target.from);
  const to = Math.max(range.to, target.to);
  return { from: Math.max(from, target.from - LONGEST / 2), to: Math.min(to, target.from + LONGEST / 2) };
}

/** The target with the rest of its name: "Ryan" in "Paul Ryan". */
function wholeName(doc: Document, target: TokenRange, low: number, high: number): TokenRange {
  const { pos } = doc.tokens;
  let { from, to } = target;
  to = Math.min(Math.max(to, from + 1), high);
  if (pos[from] === P.PROPN) while (from > low && pos[from - 1] === P.PROPN) from--;
  if (pos[to - 1] === P.PROPN) while (to < high && pos[to] === P.PROPN) to++;
  return { from, to };
}

function termAt({ tokens }: Document, { kind, lemmaHash }: Marks, i: number, name: TokenRange): number {
  const { pos, word } = tokens;
  if (pos[i] === P.PROPN) {
    for (let k = name.from; k < name.to; k++) {
      if (word[k]!.lowerHash === word[i]!.lowerHash && pos[k] === P.PROPN) return Term.again;
    }
    return Term.name;
  }
  if (pos[i] === P.NUM || (kind[i]! & FormKind.digit) !== 0) return Term.number;
  return lemmaHash[i]!;
}
