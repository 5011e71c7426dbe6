/**
 * The k best label sequences of a sequence, for a reranker to choose from, as deviations from the best one (Lawler 1972,
 * Eppstein 1998): a path follows another one from the right, leaves it at one token, and goes on from there on the best
 * way. Such a deviation loses what the forward pass says, so that the paths are found one by one, best first.
 */
import { backtrack, forwardPass, lattice, type Transitions } from './viterbi.js';

/** Reused between calls: copy what must be kept. */
export interface BestPaths {
  /** Number of paths found: at most k, fewer when fewer legal paths exist. */
  count: number;
  /** Score of each path, descending. */
  scores: Float64Array;
  /** Labels of path p at token i: `labels[p * length + i]`. */
  labels: Uint8Array;
  length: number;
}

const result: BestPaths = { count: 0, scores: new Float64Array(16), labels: new Uint8Array(1024), length: 0 };

/** Deviations found and not yet taken, the least loss first; never more than can still be wanted. */
class Deviations {
  private loss = new Float64Array(16);
  /** The path that is left, the token at which the new way begins, and its label there. */
  private path = new Int32Array(16);
  private token = new Int32Array(16);
  private label = new Uint8Array(16);
  count = 0;
  private most = 0;
  private slack = 0;
  /** A deviation that loses more will not be taken. */
  limit = 0;
  /** Token at which the path last taken left its parent: to the right of it, all deviations are known. */
  first = 0;

  start(most: number, slack: number): void {
    if (most > this.loss.length) {
      this.loss = new Float64Array(most);
      this.path = new Int32Array(most);
      this.token = new Int32Array(most);
      this.label = new Uint8Array(most);
    }
    this.count = 0;
    this.most = most;
    this.slack = slack;
    this.limit = slack;
  }

  /** Keeps a deviation if it is among the best ones; of equals, the earlier one stays first. */
  add(loss: number, path: number, token: number, label: number): void {
    if (!(loss <= this.limit) || this.most === 0) return;
    if (this.count === this.most) this.count--;
    let at = this.count++;
    while (at > 0 && this.loss[at - 1]! > loss) {
      this.move(at - 1, at);
      at--;
    }
    this.loss[at] = loss;
    this.path[at] = path;
    this.token[at] = token;
    this.label[at] = label;
    this.narrow();
  }

  /** Takes the best one off and writes its path as path `p` of the result; returns its loss. */
  take(p: number, width: number, count: number): number {
    const { labels } = result;
    const loss = this.loss[0]!;
    const token = this.token[0]!;
    const parent = this.path[0]! * count;
    labels.copyWithin(p * count + token + 1, parent + token + 1, parent + count);
    backtrack(width, token, this.label[0]!, labels, p * count);
    this.first = token;
    this.count--;
    this.most--;
    for (let at = 0; at < this.count; at++) this.move(at + 1, at);
    this.narrow();
    return loss;
  }

  private move(from: number, to: number): void {
    this.loss[to] = this.loss[from]!;
    this.path[to] = this.path[from]!;
    this.token[to] = this.token[from]!;
    this.label[to] = this.label[from]!;
  }

  private narrow(): void {
    this.limit = this.most > 0 && this.count === this.most ? this.loss[this.count - 1]! : this.slack;
  }
}

const deviations = new Deviations();

/**
 * The k best distinct label sequences of `count` tokens with their scores, best first. Arguments as for `viterbi`; the
 * first path has the score that `viterbi` returns. Paths that lose more than `slack` against the best one are left out.
 * Time O(count · L² + k · count · L).
 */
export function viterbiBest(
  k: number,
  model: Transitions,
  scores: Float64Array,
  edges: Uint8Array,
  count: number,
  slack = Number.MAX_VALUE,
): BestPaths {
  result.length = count;
  result.count = 0;
  if (count === 0 || k < 1) return result;
  const width = model.labels.length;
  if (k > result.scores.length) result.scores = new Float64Array(k);
  if (k * count > result.labels.length) result.labels = new Uint8Array(2 ** Math.ceil(Math.log2(k * count)));
  forwardPass(model, scores, edges, count);
  if (count * width > spare.length) spare = new Float64Array(lattice.forward.length);
  spare.fill(-1, 0, count * width);
  const last = (count - 1) * width;
  let top = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < width; l++) top = Math.max(top, lattice.forward[last + l]!);
  deviations.start(k, slack);
  for (let l = 0; l < width; l++) deviations.add(top - lattice.forward[last + l]!, 0, count - 1, l);
  while (result.count < k && deviations.count > 0) {
    const p = result.count++;
    const loss = deviations.take(p, width, count);
    result.scores[p] = top - loss;
    if (result.count < k) deviate(model, edges, p, loss, count);
  }
  return result;
}

/** By `i * L + label`: how much the second best way there loses, Infinity if there is none; −1: not asked yet. */
let spare = new Float64Array(1024);

/** All ways to leave path `p` at a token left of where it left its own parent. */
function deviate(
  { labels, transitions }: Transitions,
  edges: Uint8Array,
  p: number,
  loss: number,
  count: number,
): void {
  const width = labels.length;
  const { forward, from } = lattice;
  for (let i = deviations.first; i > 0; i--) {
    const l = result.labels[p * count + i]!;
    const state = i * width + l;
    if (loss + spare[state]! > deviations.limit) continue;
    const before = (i - 1) * width;
    const table = edges[i]! * (width + 1) * width + l;
    const best = from[state]!;
    const way = forward[before + best]! + transitions[table + best * width]!;
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < width; other++) {
      if (other === best) continue;
      const lost = way - (forward[before + other]! + transitions[table + other * width]!);
      if (lost < least) least = lost;
      deviations.add(loss + lost, p, i - 1, other);
    }
    spare[state] = least;
  }
}
