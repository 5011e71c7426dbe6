/** Offsets of other standards: brat and the W3C count Unicode code points, this library UTF-16 code units. */

/**
 * A function from UTF-16 offsets to code point offsets of `text`. An offset inside a surrogate pair counts as the one
 * before it. Built in O(n), asked in O(log pairs).
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let lo = 0;
    let hi = pairs.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (pairs[mid]! <= offset) lo = mid + 1;
      else hi = mid;
    }
    // One position less for every pair whose second half is not behind the offset.
    return offset - lo;
  };
}
