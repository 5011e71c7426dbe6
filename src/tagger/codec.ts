/**
 * The one format of weights: each is one of sixteen values that are learned for the model, four bits in a base64 string
 * that lives in a generated module, so that it works in any bundle without fetch or files.
 */
import { codeAt, type LinearModel, strideOf, type TwoTableTagger } from './model.js';

export interface LinearData {
  readonly labels: readonly string[];
  readonly bits: number;
  /** Sixteen whole numbers, what each code is worth in units of `scale`. */
  readonly codes: readonly number[];
  readonly scale: number;
  readonly edgeClasses: number;
  /** Laid out as {@link LinearModel.transitions}; null is a banned transition. */
  readonly transitions: readonly (number | null)[];
  readonly dense: readonly number[];
  /** The codes of `2 ** bits * labels.length` weights, bucket by bucket, two to a byte, the earlier one in the lower half. */
  readonly weights: string;
}

export function decodeModel(data: LinearData): LinearModel {
  const width = data.labels.length;
  const stride = strideOf(width);
  const tight = decodeBase64(data.weights, Math.ceil((2 ** data.bits * width) / 2));
  return {
    labels: data.labels,
    bits: data.bits,
    packed: stride === width ? tight : spread(tight, 2 ** data.bits, width, stride),
    stride,
    codes: Int16Array.from(data.codes),
    scale: data.scale,
    edgeClasses: data.edgeClasses,
    transitions: Float64Array.from(data.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY),
    dense: data.dense,
  };
}

function spread(tight: Uint8Array, buckets: number, width: number, stride: number): Uint8Array {
  const packed = new Uint8Array((buckets * stride) / 2);
  for (let b = 0; b < buckets; b++) {
    for (let l = 0; l < width; l++) {
      const to = b * stride + l;
      packed[to >> 1]! |= codeAt(tight, b * width + l) << ((to & 1) << 2);
    }
  }
  return packed;
}

/** Makes a getter that decodes on first use and keeps the model. */
export function lazyModel(data: LinearData): () => LinearModel {
  let model: LinearModel | null = null;
  return () => {
    model ??= decodeModel(data);
    return model;
  };
}

/** {@link lazyModel} for a tagger of two tables. */
export function lazyTagger(shared: LinearData, own: LinearData): () => TwoTableTagger {
  let tagger: TwoTableTagger | null = null;
  return () => {
    tagger ??= { shared: decodeModel(shared), own: decodeModel(own) };
    return tagger;
  };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Packs codes 0 … 15 into a string. The inverse of what {@link decodeModel} reads. */
export function packCodes(codes: ArrayLike<number>): string {
  const byte = (at: number) => (codes[2 * at] ?? 0) | ((codes[2 * at + 1] ?? 0) << 4);
  const parts: string[] = [];
  for (let i = 0; 2 * i < codes.length; i += 3) {
    const bits = (byte(i) << 16) | (byte(i + 1) << 8) | byte(i + 2);
    for (let shift = 18; shift >= 0; shift -= 6) parts.push(BASE64.charAt((bits >> shift) & 63));
  }
  return parts.join('');
}

function decodeBase64(text: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[BASE64.charCodeAt(i)] = i;
  // A million characters, in the first moments of a process: written without calls, since nothing is compiled yet.
  for (let i = 0, at = 0; i < size; i += 3, at += 4) {
    const bits =
      (value[text.charCodeAt(at) & 127]! << 18) |
      (value[text.charCodeAt(at + 1) & 127]! << 12) |
      (value[text.charCodeAt(at + 2) & 127]! << 6) |
      value[text.charCodeAt(at + 3) & 127]!;
    bytes[i] = bits >> 16;
    // Writes past the end are ignored.
    bytes[i + 1] = bits >> 8;
    bytes[i + 2] = bits;
  }
  return bytes;
}
