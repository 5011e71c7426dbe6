/**
 * First-order Viterbi. Transition weights are indexed by a class of the edge between two tokens, `edges[i]` being the
 * class of the edge into token i (0 ≤ class < model.edgeClasses). Scratch memory is kept between calls.
 */
import type { LinearModel } from './model.js';

/** What decoding reads of a model. */
export type Transitions = Pick<LinearModel, 'labels' | 'transitions'>;

let forward = new Float64Array(1024);
let backward = new Float64Array(1024);
let from = new Uint8Array(1024);

function reserve(size: number): void {
  if (size <= forward.length) return;
  const capacity = 2 ** Math.ceil(Math.log2(size));
  forward = new Float64Array(capacity);
  backward = new Float64Array(capacity);
  from = new Uint8Array(capacity);
}

/** Fills `forward` and `from` for `count` tokens. */
function forwardPass(model: Transitions, scores: Float64Array, edges: Uint8Array, count: number): void {
  const width = model.labels.length;
  const { transitions } = model;
  for (let l = 0; l < width; l++) forward[l] = scores[l]! + transitions[(edges[0]! * (width + 1) + width) * width + l]!;
  for (let i = 1; i < count; i++) {
    const before = (i - 1) * width;
    const table = edges[i]! * (width + 1) * width;
    for (let l = 0; l < width; l++) {
      let best = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let p = 0; p < width; p++) {
        const s = forward[before + p]! + transitions[table + p * width + l]!;
        if (s > best) {
          best = s;
          arg = p;
        }
      }
      forward[i * width + l] = best + scores[i * width + l]!;
      from[i * width + l] = arg;
    }
  }
}

/**
 * Best label sequence of `count` tokens; `scores[i * L + label]` are the token scores. Writes labels to `out[0..count)`
 * and returns the score of the path (0 for no tokens).
 */
export function viterbi(
  model: Transitions,
  scores: Float64Array,
  edges: Uint8Array,
  count: number,
  out: Uint8Array,
): number {
  if (count === 0) return 0;
  const width = model.labels.length;
  reserve(count * width);
  forwardPass(model, scores, edges, count);
  let label = bestOf(forward, (count - 1) * width, width);
  const total = forward[(count - 1) * width + label]!;
  for (let i = count - 1; i >= 0; i--) {
    out[i] = label;
    label = from[i * width + label]!;
  }
  return total;
}

function bestOf(values: Float64Array, at: number, width: number): number {
  let arg = 0;
  for (let l = 1; l < width; l++) if (values[at + l]! > values[at + arg]!) arg = l;
  return arg;
}

/**
 * Margin of each token: how much the best path loses when the token must take another label than `path[i]` (a best
 * path). Infinity where no other label is legal. Writes `out[0..count)`.
 */
export function margins(
  model: Transitions,
  scores: Float64Array,
  edges: Uint8Array,
  count: number,
  path: Uint8Array,
  out: Float64Array,
): void {
  if (count === 0) return;
  const width = model.labels.length;
  reserve(count * width);
  forwardPass(model, scores, edges, count);
  backwardPass(model, scores, edges, count);
  const last = (count - 1) * width;
  const total = forward[last + bestOf(forward, last, width)]!;
  for (let i = 0; i < count; i++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < width; l++) {
      if (l !== path[i]) other = Math.max(other, forward[i * width + l]! + backward[i * width + l]!);
    }
    out[i] = total - other;
  }
}

/**
 * Labels that a path within `slack` of the best one gives each token: `labels[i * L]` and the following `counts[i]`.
 */
export function withinReach(
  model: Transitions,
  scores: Float64Array,
  edges: Uint8Array,
  count: number,
  slack: number,
  labels: Uint8Array,
  counts: Uint8Array,
): void {
  const width = model.labels.length;
  reserve(count * width);
  forwardPass(model, scores, edges, count);
  backwardPass(model, scores, edges, count);
  const last = (count - 1) * width;
  const floor = forward[last + bestOf(forward, last, width)]! - slack;
  for (let i = 0; i < count; i++) {
    let kept = 0;
    for (let l = 0; l < width; l++) {
      const through = forward[i * width + l]! + backward[i * width + l]!;
      // The best path itself must survive rounding; a banned label never does.
      if (through >= floor - 1e-6 && through > Number.NEGATIVE_INFINITY) labels[i * width + kept++] = l;
    }
    counts[i] = kept;
  }
}

/** `backward[i * L + l]`: best score of what follows token i when it has label l. */
function backwardPass(model: Transitions, scores: Float64Array, edges: Uint8Array, count: number): void {
  const width = model.labels.length;
  const { transitions } = model;
  for (let l = 0; l < width; l++) backward[(count - 1) * width + l] = 0;
  for (let i = count - 2; i >= 0; i--) {
    const after = (i + 1) * width;
    const table = edges[i + 1]! * (width + 1) * width;
    for (let l = 0; l < width; l++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let next = 0; next < width; next++) {
        const s = transitions[table + l * width + next]! + scores[after + next]! + backward[after + next]!;
        if (s > best) best = s;
      }
      backward[i * width + l] = best;
    }
  }
}
