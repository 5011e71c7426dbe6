/**
 * Features of a token for the quotation taggers, as integers. Each template mixes its number with what it looks at.
 * The groups follow the ablations in docs/design.md: words, parts of speech, quote state, cue-like words, position.
 */
import { FeatureTable } from '../tagger/features.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { BlockView } from './block-view.js';
import { type Context, QuoteState } from './context.js';
import { localFeatures, MOST_LOCAL } from './local-features.js';
import { MOST_WIDE, wideFeatures } from './wide-features.js';

/** Base features of all tokens, one row a token in each table. */
export interface BaseFeatures {
  /** Words, tags and marks around the token: read by both taggers. */
  readonly local: FeatureTable;
  /** Cue-like words and the place in the sentence: read by the joint tagger; a cue tagger knows its cue. */
  readonly wide: FeatureTable;
}

export const noFeatures = (): BaseFeatures => ({ local: new FeatureTable(), wide: new FeatureTable() });

const view = new BlockView();

/** Appends one row for each of the tokens `from` … `to` of block `b` to both tables; the first call for a block is for its start. */
export function addBlockFeatures(
  context: Context,
  b: number,
  { local, wide }: BaseFeatures,
  from: number,
  to: number,
): void {
  if (from === context.doc.blocks[b]!.from) view.look(context, b);
  local.reserve((to - from) * MOST_LOCAL);
  wide.reserve((to - from) * MOST_WIDE);
  for (let i = from; i < to; i++) {
    local.size = localFeatures(context, view, i, local.ids, local.size);
    local.endRow();
    wide.size = wideFeatures(context, view, b, i, wide.ids, wide.size);
    wide.endRow();
  }
}

/**
 * Classes of the edge into a token: the side of quotation marks it lies on × the boundary it crosses. The taggers learn
 * their transitions by class.
 */
export const EDGE_CLASSES = 24;

export function edgeClass(context: Context, i: number, blockStart: number): number {
  const { doc, quote } = context;
  const { flags, sentence, pos } = doc.tokens;
  const q = quote[i]!;
  const inside = q === QuoteState.outside ? 0 : q === QuoteState.opening ? 1 : 2;
  if (i === blockStart) return inside * 6;
  const wasClosing = quote[i - 1] === QuoteState.closing;
  const side = inside === 0 && wasClosing ? 3 : inside;
  let boundary = 5;
  if (sentence[i] !== sentence[i - 1]) boundary = 1;
  else if ((flags[i - 1]! & WordFlag.comma) !== 0) boundary = 2;
  else if (pos[i] === P.PUNCT) boundary = 3;
  else if (pos[i - 1] === P.PUNCT) boundary = 4;
  return side * 6 + boundary;
}
