/** "…, the court heard on Monday": a court hears what it does not say, and whose words they are the text leaves open. */
import { HEARINGS } from '../lexicon/attribution-words.js';
import { TIME_WORDS } from '../lexicon/furniture.js';
import type { TokenRange } from '../span.js';
import type { Document, Sentence } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Board } from './board.js';
import { type Context, headOf } from './context.js';
import { type Draft, trimmed } from './draft.js';

/** Tokens of "Wexham Crown Court has heard on Monday", at most. */
const LONGEST_TAIL = 10;
const SHORTEST_CONTENT = 4;

/** Adds a quotation for each sentence that ends so and that nobody has claimed. */
export function attachHearings(context: Context, board: Board): void {
  const { doc } = context;
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]!.kind !== 'paragraph') continue;
    const tail = hearingAt(doc, sentence);
    if (tail === null || !board.isFree(sentence)) continue;
    const content = trimmed(doc, { from: sentence.from, to: tail.comma });
    if (content.to - content.from < SHORTEST_CONTENT) continue;
    board.add({
      cue: tail.cue,
      source: null,
      contents: [content],
      probability: 0.8,
      continues: null,
      parent: null,
      steps: ['hearing'],
    });
  }
}

function hearingAt({ tokens }: Document, { from, to }: Sentence): { comma: number; cue: TokenRange } | null {
  const { word, flags } = tokens;
  let heard = to - 1;
  while (heard > from && heard > to - LONGEST_TAIL && word[heard]!.lower !== 'heard') {
    const { lower } = word[heard]!;
    if ((flags[heard]! & WordFlag.punctuation) === 0 && !TIME_WORDS.has(lower)) return null;
    heard--;
  }
  if (word[heard]!.lower !== 'heard') return null;
  let comma = heard - 1;
  while (comma > from && comma > heard - LONGEST_TAIL && (flags[comma]! & WordFlag.comma) === 0) comma--;
  const first = word[heard - 1]!.lower === 'has' || word[heard - 1]!.lower === 'had' ? heard - 1 : heard;
  if ((flags[comma]! & WordFlag.comma) === 0 || !HEARINGS.has(word[first - 1]!.lower)) return null;
  return { comma, cue: { from: first, to: heard + 1 } };
}

/** Whether the draft's source only hears. */
export function onlyHears(context: Context, { cue, source }: Draft): boolean {
  if (cue === null || source === null) return false;
  const { lemma, word } = context.doc.tokens;
  return lemma[headOf(context, cue)] === 'hear' && HEARINGS.has(word[source.to - 1]!.lower);
}
