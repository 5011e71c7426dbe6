/**
 * "The plant will close, the company said, dealing a blow to the town": what a participle adds after a cue between commas
 * is the writer's (PolNeAR train and dev: 190 such clauses are no content, 12 are).
 */

import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { type Context, QuoteState } from './context.js';
import { type Draft, trimmed } from './draft.js';

/** Prepositions by now: "including meetings". */
const NO_PARTICIPLES = new Set(['according', 'barring', 'concerning', 'considering', 'excluding', 'following', 'including', 'pending', 'regarding']); // biome-ignore format: a set

/** The contents without such a clause; where it was all there was, the clause before the cue in its place. */
export function withoutParticiple(context: Context, { cue, source, contents }: Draft): TokenRange[] {
  if (cue === null) return contents;
  const { doc, quote } = context;
  const { word, pos, sentence } = doc.tokens;
  const end = source !== null && source.from === cue.to ? source.to : cue.to;
  const start = source !== null && source.to === cue.from ? source.from : cue.from;
  const at = end + 1;
  if (word[end]?.text !== ',' || at >= doc.tokens.length || sentence[at] !== sentence[cue.from]) return contents;
  const { lower } = word[at]!;
  if (pos[at] !== P.VERB || !lower.endsWith('ing') || NO_PARTICIPLES.has(lower)) return contents;
  if (quote[at] !== QuoteState.outside || !contents.some((c) => c.from === end || c.from === at)) return contents;
  const others = contents.filter((c) => c.from < end || c.from > at);
  if (others.length > 0) return others;
  const front = clauseBefore(doc, start);
  return front === null ? contents : [front];
}

/** From the start of the sentence to a comma right before token `to`, if that is a clause. */
function clauseBefore(doc: Document, to: number): TokenRange | null {
  const { word, pos, sentence } = doc.tokens;
  const { from } = doc.sentences[sentence[to]!]!;
  if (word[to - 1]?.text !== ',' || to - from < 4) return null;
  const finite = (i: number) => pos[i] === P.AUX || (pos[i] === P.VERB && !word[i]!.lower.endsWith('ing'));
  for (let i = from; i < to - 1; i++) if (finite(i)) return trimmed(doc, { from, to: to - 1 });
  return null;
}
