/**
 * Who reported a figure: the attribution it stands in; else a poll or report that its own clause names, or the body before a
 * headline's colon; else nobody. A poll named sentences before is not carried over: the labelled articles, like most
 * readers, take such figures as the writer's report.
 */
import { TAIL_ENDS, TAIL_STARTS } from '../lexicon/quantity-grammar.js';
import { RESPONDENTS, SHARES } from '../lexicon/statistic-words.js';
import type { Attribution } from '../quotation/attribution.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { QuantityMention } from './mention.js';
import { namedShowing, ownClause } from './own-clause.js';

/** For each token the innermost attribution whose content holds it; −1 outside. */
export function indexContents(doc: Document, attributions: readonly Attribution[]): Int32Array {
  const inside = new Int32Array(doc.tokens.length).fill(-1);
  const order = attributions.map((attribution, index) => ({ index, size: sizeOf(attribution) }));
  // Larger contents first, so that what is nested in them overwrites; memory of each token, so linear in contents.
  order.sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { index } of order) {
    for (const { from, to } of attributions[index]!.contents) inside.fill(index, from, to);
  }
  return inside;
}

const sizeOf = ({ contents }: Attribution): number => contents.reduce((sum, { from, to }) => sum + to - from, 0);

export interface Reporter {
  readonly standsIn: number | null;
  readonly attribution: number | null;
  readonly sourceRange: TokenRange | null;
}

export function reporterOf(
  doc: Document,
  { number }: QuantityMention,
  attributions: readonly Attribution[],
  contents: Int32Array,
  previous: (Reporter & { readonly quantity: QuantityMention }) | null,
): Reporter {
  const gapped = gappedSubject(doc, number.from, previous);
  const inner = contents[number.from]!;
  const standsIn = inner < 0 ? null : inner;
  if (gapped !== null) return { standsIn, attribution: null, sourceRange: gapped };
  const nested = standsIn === null ? null : namedShowing(doc, number.from);
  if (nested !== null && contents[nested.from] === standsIn)
    return { standsIn, attribution: null, sourceRange: nested };
  const asked = standsIn !== null && areRespondents(doc, attributions[standsIn]!.source);
  if (standsIn !== null && !asked && names(attributions, standsIn))
    return { standsIn, attribution: standsIn, sourceRange: null };
  if (standsIn === null) {
    const tail = tailOf(doc, number.from, attributions, contents);
    if (tail !== null) return { standsIn, attribution: tail, sourceRange: null };
  }
  const sourceRange = ownClause(doc, number.from) ?? headlineSource(doc, number.from);
  return { standsIn, attribution: asked || sourceRange !== null ? null : standsIn, sourceRange };
}

/** Whether the attribution, or the one it goes on with or is nested in, says who speaks. */
function names(attributions: readonly Attribution[], index: number): boolean {
  for (let at: number | null = index, hops = 0; at !== null && hops < 50; hops++) {
    const { source, continues, parent }: Attribution = attributions[at]!;
    if (source !== null || continues !== null) return true;
    at = parent;
  }
  return false;
}

/** "A majority of voters expect …": people who were asked; the shares that follow were counted by who asked them. */
function areRespondents(doc: Document, source: TokenRange | null): boolean {
  if (source === null) return false;
  const { tokens } = doc;
  const opener = tokens.word[source.from]?.lower ?? '';
  const share =
    SHARES.has(opener) || SHARES.has(tokens.word[source.from + 1]?.lower ?? '') || tokens.pos[source.from] === P.NUM;
  if (!share) return false;
  for (let t = source.from; t < source.to; t++) if (RESPONDENTS.has(tokens.lemma[t]!)) return true;
  return tokens.word[source.to - 1]?.lower === 'percent';
}

/** "A showing 3 points, B 4.3 points, and C 2.1 points": a name between list commas and a figure is the next reporter. */
function gappedSubject(
  doc: Document,
  at: number,
  previous: (Reporter & { readonly quantity: QuantityMention }) | null,
): TokenRange | null {
  if (previous === null || (previous.attribution === null && previous.sourceRange === null)) return null;
  const { tokens } = doc;
  if (tokens.sentence[at] !== tokens.sentence[previous.quantity.from]) return null;
  let from = at;
  while (from > previous.quantity.to && tokens.pos[from - 1] === P.PROPN) from--;
  if (from === at || at - from > 5) return null;
  for (let t = previous.quantity.to; t < from; t++) {
    const word = tokens.word[t]!.lower;
    if (word !== ',' && word !== 'and' && word !== previous.quantity.measure && tokens.pos[t] !== P.NOUN) return null;
  }
  const before = tokens.word[from - 1]!.lower;
  return before === ',' || before === 'and' ? { from, to: at } : null;
}

/** How far after a content its tail may reach, in tokens. */
const TAIL = 9;

/** "The bank expects output to grow 1.6 percent, half a point less than in May": the rest of what was said. */
function tailOf(doc: Document, at: number, attributions: readonly Attribution[], contents: Int32Array): number | null {
  const { tokens } = doc;
  for (let t = at - 1; t >= 0 && t > at - TAIL; t--) {
    if (tokens.sentence[t] !== tokens.sentence[at]) return null;
    const index = contents[t]!;
    if (index >= 0) {
      const { cue, source, type } = attributions[index]!;
      const joined = /^[,–—-]$/.test(tokens.word[t + 1]!.lower);
      const next = tokens.word[t + 2]?.lower ?? '';
      const goesOn = t + 2 === at || TAIL_STARTS.has(next) || tokens.pos[t + 2] === P.AUX;
      const led =
        cue !== null &&
        cue.to <= t &&
        source !== null &&
        tokens.pos[source.from] !== P.NUM &&
        tokens.sentence[cue.from] === tokens.sentence[at];
      return joined && goesOn && led && type === 'indirect' ? index : null;
    }
    const word = tokens.word[t]!;
    if (TAIL_ENDS.has(word.lower) || (word.flags & WordFlag.doubleMark) !== 0) return null;
  }
  return null;
}

/** "Amnesty International: Details released of 304 deaths": the name that opens a headline before its colon. */
function headlineSource(doc: Document, at: number): TokenRange | null {
  const { tokens } = doc;
  const block = doc.blocks[tokens.block[at]!]!;
  if (block.kind !== 'headline') return null;
  for (let t = block.from; t < at && t < block.from + 8; t++) {
    const word = tokens.word[t]!;
    if (word.lower === ':') return t > block.from ? { from: block.from, to: t } : null;
    const linking = /^(of|the|for|and|&|-)$/.test(word.lower) || word.lower === "'s";
    if (!linking && ((word.flags & WordFlag.capital) === 0 || (word.flags & WordFlag.digit) !== 0)) return null;
  }
  return null;
}
