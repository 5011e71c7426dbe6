/** The k best label sequences of a sequence, for a reranker to choose from. */
import { type Transitions, withinReach } from './viterbi.js';

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

let score = new Float64Array(1024);
// Where a hypothesis came from: previous label × k + its rank there; −1 at the start.
let back = new Int32Array(1024);
let rank = new Int32Array(64);
// Labels worth a look at each token: `alive[i * L]` … `alive[i * L + aliveCount[i] - 1]`.
let alive = new Uint8Array(1024);
let aliveCount = new Uint8Array(256);
const result: BestPaths = { count: 0, scores: new Float64Array(16), labels: new Uint8Array(1024), length: 0 };

function reserve(size: number, width: number, k: number, count: number): void {
  if (size > score.length) {
    const capacity = 2 ** Math.ceil(Math.log2(size));
    score = new Float64Array(capacity);
    back = new Int32Array(capacity);
  }
  if (width * count > alive.length) alive = new Uint8Array(2 ** Math.ceil(Math.log2(width * count)));
  if (count > aliveCount.length) aliveCount = new Uint8Array(2 ** Math.ceil(Math.log2(count)));
  if (width + 1 > rank.length) rank = new Int32Array(width + 1);
  if (k > result.scores.length) result.scores = new Float64Array(k);
  if (k * count > result.labels.length) result.labels = new Uint8Array(2 ** Math.ceil(Math.log2(k * count)));
}

/**
 * The k best distinct label sequences of `count` tokens with their scores, best first. Arguments as for `viterbi`; the
 * first path has the score that `viterbi` returns. Paths that lose more than `slack` against the best one may be missing:
 * a label that no path within the slack gives a token is not looked at, which is most of them.
 * Time O(count · A² · k), A being the labels looked at, at most L.
 */
export function viterbiBest(
  k: number,
  model: Transitions,
  scores: Float64Array,
  edges: Uint8Array,
  count: number,
  slack = Number.POSITIVE_INFINITY,
): BestPaths {
  const width = model.labels.length;
  result.length = count;
  result.count = 0;
  if (count === 0 || k < 1) return result;
  reserve(count * width * k, width, k, count);
  withinReach(model, scores, edges, count, slack, alive, aliveCount);
  const { transitions } = model;
  for (let a = 0; a < aliveCount[0]!; a++) {
    const l = alive[a]!;
    score[l * k] = scores[l]! + transitions[(edges[0]! * (width + 1) + width) * width + l]!;
    score.fill(Number.NEGATIVE_INFINITY, l * k + 1, (l + 1) * k);
    back[l * k] = -1;
  }
  for (let i = 1; i < count; i++) {
    for (let a = 0; a < aliveCount[i]!; a++) {
      const l = alive[i * width + a]!;
      mergeInto(i, l, k, width, transitions, edges[i]!, scores[i * width + l]!);
    }
  }
  collect(k, width, count);
  return result;
}

/** The k best ways into label l of token i: a merge of the sorted lists of the previous labels. */
function mergeInto(
  i: number,
  l: number,
  k: number,
  width: number,
  transitions: Float64Array,
  edge: number,
  own: number,
): void {
  const before = (i - 1) * width * k;
  const into = (i * width + l) * k;
  const table = edge * (width + 1) * width + l;
  const first = (i - 1) * width;
  const last = first + aliveCount[i - 1]!;
  rank.fill(0, 0, width);
  for (let n = 0; n < k; n++) {
    let best = Number.NEGATIVE_INFINITY;
    let arg = -1;
    for (let a = first; a < last; a++) {
      const p = alive[a]!;
      if (rank[p]! >= k) continue;
      const s = score[before + p * k + rank[p]!]! + transitions[table + p * width]!;
      if (s > best) {
        best = s;
        arg = p;
      }
    }
    if (arg < 0) {
      score.fill(Number.NEGATIVE_INFINITY, into + n, into + k);
      return;
    }
    score[into + n] = best + own;
    back[into + n] = arg * k + rank[arg]!;
    rank[arg]!++;
  }
}

function collect(k: number, width: number, count: number): void {
  const last = (count - 1) * width * k;
  const first = (count - 1) * width;
  rank.fill(0, 0, width);
  while (result.count < k) {
    let best = Number.NEGATIVE_INFINITY;
    let arg = -1;
    for (let a = first; a < first + aliveCount[count - 1]!; a++) {
      const l = alive[a]!;
      const s = rank[l]! < k ? score[last + l * k + rank[l]!]! : Number.NEGATIVE_INFINITY;
      if (s > best) {
        best = s;
        arg = l;
      }
    }
    if (arg < 0) return;
    let at = arg * k + rank[arg]!;
    rank[arg]!++;
    result.scores[result.count] = best;
    for (let i = count - 1; i >= 0; i--) {
      result.labels[result.count * count + i] = (at / k) | 0;
      at = back[i * width * k + at]!;
    }
    result.count++;
  }
}
