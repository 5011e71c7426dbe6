/**
 * First-order Viterbi. Transition weights are indexed by a class of the edge between two tokens, `edges[i]` being the
 * class of the edge into token i (0 ≤ class < model.edgeClasses). Scratch memory is kept between calls.
 */
import type { LinearModel } from './model.js';

/** What decoding reads of a model. */
export type Transitions = Pick<LinearModel, 'labels' | 'transitions'>;

/** What the forward pass leaves, by `i * L + label`; valid until the next call. */
export const lattice = {
  /** Score of the best path up to token i that gives it the label. */
  forward: new Float64Array(1024),
  /** Label of token i − 1 on that path. */
  from: new Uint8Array(1024),
};

function reserve(size: number): void {
  if (size <= lattice.forward.length) return;
  const capacity = 2 ** Math.ceil(Math.log2(size));
  lattice.forward = new Float64Array(capacity);
  lattice.from = new Uint8Array(capacity);
}

/** Fills the {@link lattice} for `count` tokens, at least one. */
export function forwardPass(model: Transitions, scores: Float64Array, edges: Uint8Array, count: number): void {
  const width = model.labels.length;
  const { transitions } = model;
  reserve(count * width);
  const { forward, from } = lattice;
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

/** Follows the best path leftwards from token `i` with `label`, writing `out[at + i]`, `out[at + i - 1]`, … */
export function backtrack(width: number, i: number, label: number, out: Uint8Array, at: number): void {
  let l = label;
  for (let k = i; k >= 0; k--) {
    out[at + k] = l;
    l = lattice.from[k * width + l]!;
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
  forwardPass(model, scores, edges, count);
  const { forward } = lattice;
  const last = (count - 1) * width;
  let label = 0;
  for (let l = 1; l < width; l++) if (forward[last + l]! > forward[last + label]!) label = l;
  backtrack(width, count - 1, label, out, 0);
  return forward[last + label]!;
}
