/**
 * Integer hashing for features. A feature is a 32-bit integer; its bucket in a model of 2^b rows is its top b bits, so
 * every feature must come out of {@link mix} or {@link feature}, whose top bits are well mixed whatever goes in.
 */

/** Mixes two 32-bit integers into one. Not symmetric: `mix(a, b) !== mix(b, a)`. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16) ^ Math.imul(a, 0x27d4eb2f), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}

/** Mixes three 32-bit integers; `mix3(a, b, c) === mix(mix(a, b), c)`. */
export function mix3(a: number, b: number, c: number): number {
  return mix(mix(a, b), c);
}

/** A feature: `template` says what was looked at, `value` what was seen. Two multiplications; its top bits are well mixed. */
export function feature(template: number, value: number): number {
  const h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

/**
 * The `k`-th of eight features that look at one thing from different places, such as a word that stands before the token,
 * on it, or after it. Their buckets in a model of 2^16 rows are neighbours, and neighbours in a text ask for them one
 * after the other: one visit to memory serves all.
 */
export const sibling = (feature: number, k: number): number => feature ^ (k << 16);

/** Two values as one, for {@link feature} to look at. Not symmetric, and not mixed well enough to be a feature itself. */
export function pair(a: number, b: number): number {
  const h = Math.imul(a, 0x27d4eb2f);
  return Math.imul((h ^ (h >>> 15)) + b, 0x165667b1);
}

/** Row of a mixed feature in a table of `2 ** bits` rows (1 ≤ bits ≤ 31). */
export function bucketOf(feature: number, bits: number): number {
  return feature >>> (32 - bits);
}
