/** Which tokens a source owns. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';

/** A quoted passage of more tokens is somebody's words even where no attribution was found. */
const LONG_QUOTE = 10;

/** 1 for each token that belongs to a quotation (`taken`: contents, cues, sources; sorted) or to a long passage in marks. */
export function ownedTokens(doc: Document, taken: readonly TokenRange[]): Uint8Array {
  const owned = new Uint8Array(doc.tokens.length);
  for (const { from, to } of doc.quoted) if (to - from > LONG_QUOTE) owned.fill(1, from, to);
  for (const { from, to } of taken) owned.fill(1, from, to);
  return owned;
}
