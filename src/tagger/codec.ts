/**
 * The one format of weights: whole numbers of few levels in a string that lives in a generated module, so that it works
 * in any bundle without fetch or files. `levels` 46 takes one printable ASCII character a weight; `levels` 127 takes
 * base64 (4 characters for 3 weights).
 */
import { type LinearModel, strideOf } from './model.js';

export interface LinearData {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly levels: 46 | 127;
  /** linear: weight = q · scale; root: weight = sign(q) · q² · scale, which keeps small weights apart. */
  readonly curve: 'linear' | 'root';
  readonly scale: number;
  readonly edgeClasses: number;
  /** Laid out as {@link LinearModel.transitions}; null is a banned transition. */
  readonly transitions: readonly (number | null)[];
  readonly dense: readonly number[];
  /** `2 ** bits * labels.length` weights, bucket by bucket. */
  readonly weights: string;
}

export function decodeModel(data: LinearData): LinearModel {
  const width = data.labels.length;
  const stride = strideOf(width);
  const packed = new Int8Array(2 ** data.bits * width);
  if (data.levels === 46) decodePrintable(data.weights, packed);
  else decodeBase64(data.weights, packed);
  return {
    labels: data.labels,
    bits: data.bits,
    levels: stride === width ? packed : spread(packed, width, stride),
    stride,
    curve: data.curve,
    scale: data.scale,
    edgeClasses: data.edgeClasses,
    transitions: Float64Array.from(data.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY),
    dense: data.dense,
  };
}

function spread(packed: Int8Array, width: number, stride: number): Int8Array {
  const rows = packed.length / width;
  const levels = new Int8Array(rows * stride);
  for (let r = 0; r < rows; r++) for (let l = 0; l < width; l++) levels[r * stride + l] = packed[r * width + l]!;
  return levels;
}

/** Makes a getter that decodes on first use and keeps the model. */
export function lazyModel(data: LinearData): () => LinearModel {
  let model: LinearModel | null = null;
  return () => {
    model ??= decodeModel(data);
    return model;
  };
}

/** Packs whole numbers of −levels … levels into a string. The inverse of what {@link decodeModel} reads. */
export function packWeights(values: ArrayLike<number>, levels: 46 | 127): string {
  return levels === 46 ? packPrintable(values) : packBase64(values);
}

// Printable ASCII without ' and \, which would need escapes: 93 characters, the middle one is zero.
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (ch) => ch !== "'" && ch !== '\\',
);

function packPrintable(values: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let i = 0; i < values.length; i++) parts.push(PRINTABLE[values[i]! + 46]!);
  return parts.join('');
}

function decodePrintable(text: string, into: Int8Array): void {
  const value = new Int8Array(128);
  PRINTABLE.forEach((ch, i) => {
    value[ch.charCodeAt(0)] = i - 46;
  });
  for (let i = 0; i < into.length; i++) into[i] = value[text.charCodeAt(i) & 127]!;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function packBase64(values: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let i = 0; i < values.length; i += 3) {
    const bits = ((values[i]! & 255) << 16) | (((values[i + 1] ?? 0) & 255) << 8) | ((values[i + 2] ?? 0) & 255);
    for (let shift = 18; shift >= 0; shift -= 6) parts.push(BASE64.charAt((bits >> shift) & 63));
  }
  return parts.join('');
}

function decodeBase64(text: string, into: Int8Array): void {
  const size = into.length;
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[BASE64.charCodeAt(i)] = i;
  const sextet = (at: number) => value[text.charCodeAt(at) & 127]!;
  for (let i = 0, at = 0; i < size; i += 3, at += 4) {
    const bits = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3);
    into[i] = (bits << 8) >> 24;
    if (i + 1 < size) into[i + 1] = (bits << 16) >> 24;
    if (i + 2 < size) into[i + 2] = (bits << 24) >> 24;
  }
}
