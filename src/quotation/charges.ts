/** "Accused X of Y", "described X as Y": whom or what the words are about is no part of the content, Y is. */
import { CHARGES } from '../lexicon/attribution-words.js';
import type { TokenRange } from '../span.js';
import { P, passageAt } from '../text/document.js';
import { type Context, headOf, QuoteState } from './context.js';
import { countWords, type Draft, trimmed } from './draft.js';
import { isPassive } from './impersonal.js';

/**
 * The contents of a draft without those whom the cue charges with them. "Called X Y" keeps its X, against the guide:
 * PolNeAR keeps it too, and without it 0.9 of linked speech are lost there.
 */
export function withoutCharged(context: Context, { cue, source, contents }: Draft): TokenRange[] {
  if (cue === null || contents.length === 0) return contents;
  const { doc } = context;
  const { word, lemma } = doc.tokens;
  const charge = CHARGES.get(lemma[headOf(context, cue)]!);
  const behind = contents.filter(({ from }) => from >= cue.to);
  // But "what she hopes will become a hub" has its subject in "what".
  const named = behind.length > 0 && !isVerb(doc.tokens.pos[behind[0]!.from]!);
  if (named && source !== null && word[source.from - 1]?.lower === 'what')
    return [passageOf(context, behind[0]!, cue), ...behind.slice(1)];
  // "Accused of “X” after telling …": what happened before is told, not said.
  if (charge !== undefined && behind.length === 1 && contents.length === 1)
    behind[0] = beforeAfter(context, behind[0]!);
  const kept = behind.length > 0 && charge !== undefined && isPassive(context, cue) ? behind : contents;
  return charge === undefined
    ? kept
    : kept.map((content) => behindWord(context, content, charge)).filter((content) => countWords(doc, content) > 0);
}

const isVerb = (pos: number): boolean => pos === P.VERB || pos === P.AUX;

/** A passage in marks, without the narration that goes on behind it. */
function beforeAfter({ doc }: Context, content: TokenRange): TokenRange {
  const passage = passageAt(doc, content.from);
  if (passage?.from !== content.from || passage.to >= content.to) return content;
  return AFTERWARDS.has(doc.tokens.word[passage.to]!.lower) ? { from: passage.from, to: passage.to } : content;
}
const AFTERWARDS = new Set(['after', 'when', 'as', 'over', 'for']);

/** "What she called “a disgrace” is now law": the words in marks right behind the cue are all of hers. */
function passageOf({ doc }: Context, content: TokenRange, cue: TokenRange): TokenRange {
  const passage = passageAt(doc, content.from);
  return passage?.from === cue.to && passage.to < content.to ? { from: passage.from, to: passage.to } : content;
}

/** "the council of being asleep" → "being asleep". */
function behindWord({ doc, quote }: Context, content: TokenRange, charge: string): TokenRange {
  const { word } = doc.tokens;
  for (let i = content.from; i + 1 < content.to; i++) {
    // Words in marks are the speaker's, all of them.
    if (quote[i] !== QuoteState.outside || word[i]!.text === ',') return content;
    if (word[i]!.lower === charge) return trimmed(doc, { from: i + 1, to: content.to });
  }
  return content;
}
