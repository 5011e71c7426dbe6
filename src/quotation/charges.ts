/** "Accused X of Y", "described X as Y": whom or what the words are about is no part of the content, Y is. */
import { CHARGES } from '../lexicon/own-voice.js';
import type { TokenRange } from '../span.js';
import { type Context, headOf, QuoteState } from './context.js';
import { countWords, type Draft, trimmed } from './draft.js';
import { isPassive } from './impersonal.js';

/**
 * The contents of a draft without those whom the cue charges with them. "Called X Y" keeps its X, against the guide:
 * PolNeAR keeps it too, and without it 0.9 of linked speech are lost there.
 */
export function withoutCharged(context: Context, { cue, contents }: Draft): TokenRange[] {
  if (cue === null || contents.length === 0) return contents;
  const { doc } = context;
  const { word, lemma } = doc.tokens;
  const charge = CHARGES.get(lemma[headOf(context, cue)]!);
  const behind = contents.filter(({ from }) => from >= cue.to);
  // "The mayor was accused of lying", "what he called a joke".
  const isWhat = contents[0]!.to === contents[0]!.from + 1 && word[contents[0]!.from]!.lower === 'what';
  const charged = isWhat || (charge !== undefined && isPassive(context, cue));
  const kept = behind.length > 0 && charged ? behind : contents;
  return charge === undefined
    ? kept
    : kept.map((content) => behindWord(context, content, charge)).filter((content) => countWords(doc, content) > 0);
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
