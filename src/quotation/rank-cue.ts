/** The cue whose candidates are ranked, and how they look at its surroundings. */
import type { TokenRange } from '../span.js';
import { type Context, headOf, QuoteState } from './context.js';
import type { JointReading } from './cue-features.js';

/** The cue with what its candidates share. */
export interface RankedCue {
  readonly context: Context;
  readonly joint: JointReading;
  readonly cue: TokenRange;
  /** Token of the cue's strongest word. */
  readonly head: number;
  /** The cue's block. */
  readonly block: TokenRange;
}

export function rankedCue(context: Context, joint: JointReading, cue: TokenRange): RankedCue {
  const { doc } = context;
  return { context, joint, cue, head: headOf(context, cue), block: doc.blocks[doc.tokens.block[cue.from]!]! };
}

/** Value at a token of the cue's block; −1 outside it. */
export function near(array: Int32Array | Uint8Array, i: number, { block }: RankedCue): number {
  return i < block.from || i >= block.to ? -1 : array[i]!;
}

/** 0 no content, 1 none of it in marks, 2 all, 3 part. */
export function quotedness({ quote }: Context, contents: readonly TokenRange[]): number {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of contents) {
    for (let i = from; i < to; i++) {
      if (quote[i] === QuoteState.outside) outside++;
      else inside++;
    }
  }
  return inside === 0 ? (outside === 0 ? 0 : 1) : outside === 0 ? 2 : 3;
}

/** 1 where a sentence begins at the token, else 0. */
export function startsSentence({ context: { doc } }: RankedCue, from: number): number {
  return doc.sentences[doc.tokens.sentence[from]!]!.from === from ? 1 : 0;
}
