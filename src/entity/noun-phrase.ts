/** Where a noun phrase begins and ends, by its words' tags. */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';

const OWNERS = new Set(["'s", "'", 'its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** Last noun of the phrase with an article that begins at the token; −1: none. */
export function headAfter(doc: Document, from: number): number {
  const { pos, length, word } = doc.tokens;
  if (from >= length || pos[from] !== P.DET) return -1;
  let i = from + 1;
  const owner = (k: number) => word[k]!.lower === "'s" || word[k]!.lower === '-';
  while (i < length && i - from < 8 && (pos[i] === P.NOUN || pos[i] === P.ADJ || pos[i] === P.PROPN || owner(i))) i++;
  return i - 1 > from ? i - 1 : -1;
}

/** The noun phrase, without its determiner, whose head is the token; null where it only modifies, or has none. */
export function phraseEnding(doc: Document, head: number, taken: Uint8Array): TokenRange | null {
  const { word, pos, sentence, length } = doc.tokens;
  const next = head + 1;
  if (next < length && sentence[next] === sentence[head]) {
    if (pos[next] === P.NOUN || pos[next] === P.PROPN) return null;
  }
  let from = head;
  const fits = (i: number) => (pos[i] === P.NOUN || pos[i] === P.ADJ || pos[i] === P.PROPN) && taken[i] === 0;
  while (from > 0 && head - from < 5 && sentence[from - 1] === sentence[head] && fits(from - 1)) from--;
  const plain = from;
  // "The Norby council", "the Rourke camp".
  while (from > 0 && head - from < 7 && sentence[from - 1] === sentence[head] && taken[from - 1] === Taken.byOwner)
    from--;
  const own = from > 0 && sentence[from - 1] === sentence[head] ? from - 1 : -1;
  const before = beforeBase(doc, own, taken);
  if (from < plain && (word[head]!.flags & WordFlag.capital) !== 0) return null;
  if (before < 0) return null;
  return pos[before] === P.DET || OWNERS.has(word[before]!.lower) ? { from, to: head + 1 } : null;
}

/** The token before "Leeds-based", where that ends at `i`; else `i`. */
function beforeBase({ tokens: { word } }: Document, i: number, taken: Uint8Array): number {
  if (i < 3 || !BASED.has(word[i]!.lower) || word[i - 1]!.text !== '-') return i;
  let at = i - 2;
  while (at > 0 && taken[at] !== 0) at--;
  return at;
}

/** What tokens are: of a name, of a name that can stand before a noun for a body. */
export const Taken = { byName: 1, byOwner: 2 } as const;

/** "The Leeds-based retailer" is the retailer, wherever it sits: the token behind such words, else the first one. */
export function afterBase({ tokens: { word } }: Document, from: number, head: number): number {
  for (let i = from; i + 2 <= head; i++) if (word[i + 1]!.text === '-' && BASED.has(word[i + 2]!.lower)) return i + 3;
  return from;
}
const BASED = new Set(['based', 'headquartered', 'listed']);

/** Where a relative clause begins, whose bodies are others: "the retailer, which was bought by NAME". */
export function relativeAfter({ tokens: { word } }: Document, head: number, to: number): number {
  for (let i = head + 1; i < to; i++) if (RELATIVES.has(word[i]!.lower)) return i;
  return to;
}
const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
