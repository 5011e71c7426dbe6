/** "The claim that the vote was rigged was rejected": where a cue is the subject, its content ends before its predicate. */
import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { type Context, headOf, QuoteState } from './context.js';
import type { Draft } from './draft.js';

export function beforePredicate(context: Context, { cue }: Draft, content: TokenRange): TokenRange {
  if (cue === null || content.from !== cue.to || !isSubject(context, cue)) return content;
  const { pos } = context.doc.tokens;
  for (let i = content.from + 2; i < content.to; i++) {
    if (context.quote[i] !== QuoteState.outside) return content;
    // No verb group of English has an auxiliary behind its verb.
    const behind = pos[i - 1] === P.VERB || pos[i - 1] === P.ADJ;
    if (pos[i] === P.AUX && behind) return { from: content.from, to: i };
  }
  return content;
}

/** A noun before which its sentence has no verb: "the company's announcement", "his promise". */
function isSubject(context: Context, cue: TokenRange): boolean {
  const { pos, sentence } = context.doc.tokens;
  if (pos[headOf(context, cue)] !== P.NOUN) return false;
  const { from } = context.doc.sentences[sentence[cue.from]!]!;
  for (let i = from; i < cue.from; i++) if (pos[i] === P.VERB || pos[i] === P.AUX) return false;
  return true;
}
