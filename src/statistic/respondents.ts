/** People who answer a poll: they count nothing themselves. */
import { RESPONDENTS, SHARES } from '../lexicon/statistic-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';

/** "A majority of voters expect …": people who were asked; the shares that follow were counted by who asked them. */
export function areRespondents(doc: Document, source: TokenRange | null): boolean {
  if (source === null) return false;
  const { tokens } = doc;
  const opener = tokens.word[source.from]?.lower ?? '';
  const next = tokens.word[source.from + 1]?.lower ?? '';
  const share = SHARES.has(opener) || SHARES.has(next) || opensWithShare(doc, source);
  if (!share) return false;
  for (let t = source.from; t < source.to; t++) if (RESPONDENTS.has(tokens.lemma[t]!)) return true;
  return tokens.word[source.to - 1]?.lower === 'percent';
}

/** "Some 54 percent of voters", "one in five people"; "three people familiar with the talks" were not polled. */
function opensWithShare({ tokens }: Document, { from, to }: TokenRange): boolean {
  for (let t = from; t < to && t < from + 3; t++) {
    if (tokens.pos[t] === P.NUM) return /^(%|percent|per|pc|of|in|out|-)$/.test(tokens.word[t + 1]?.lower ?? '');
  }
  return false;
}
