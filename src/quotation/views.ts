/** "In the view of X, …", "in her opinion, …", "to his critics, …": what follows the comma is their view, though no verb says so. */
import { OPPONENTS, VIEWS } from '../lexicon/attribution-words.js';
import type { TokenRange } from '../span.js';
import { P, type Sentence } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Board } from './board.js';
import type { Context } from './context.js';
import { trimmed } from './draft.js';

/** Tokens between the preposition and its comma. */
const LONGEST = 12;
const OWNERS = new Set(['his', 'her', 'their', 'its']);
/** The writer's own. */
const WRITERS = new Set(['my', 'our', 'your', 'me', 'us']);

/** Adds a quotation for each sentence that begins with whose view it is and that nobody has claimed. */
export function attachViews(context: Context, board: Board): void {
  const { doc } = context;
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]!.kind !== 'paragraph') continue;
    const view = viewAt(context, sentence);
    if (view === null || !board.isFree(sentence)) continue;
    const content = trimmed(doc, { from: view.comma + 1, to: sentence.to });
    if (!holdsVerb(context, content)) continue;
    const { cue, source } = view;
    board.add({ cue, source, contents: [content], probability: 0.8, continues: null, parent: null, steps: ['view'] });
  }
}

interface View {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly comma: number;
}

function viewAt({ doc: { tokens } }: Context, { from, to }: Sentence): View | null {
  const { word, flags } = tokens;
  const first = word[from]!.lower;
  if (first !== 'in' && first !== 'to') return null;
  let comma = from + 1;
  while (comma < to && comma - from <= LONGEST && (flags[comma]! & WordFlag.comma) === 0) comma++;
  if (comma >= to || comma - from > LONGEST || comma - from < 3) return null;
  for (let i = from; i < comma; i++) if (WRITERS.has(word[i]!.lower)) return null;
  const last = word[comma - 1]!.lower;
  if (first === 'to') {
    if (!OPPONENTS.has(last)) return null;
    return { cue: { from, to: from + 1 }, source: { from: from + 1, to: comma }, comma };
  }
  // "In the eyes of the law" nobody looks.
  if (last === 'law' || last === 'god') return null;
  if (VIEWS.has(last) && (OWNERS.has(word[from + 1]!.lower) || word[comma - 2]!.lower === "'s"))
    return { cue: { from: comma - 1, to: comma }, source: { from: from + 1, to: comma - 1 }, comma };
  const of = word[from + 1]!.lower === 'the' ? from + 3 : from + 2;
  if (!VIEWS.has(word[of - 1]!.lower) || word[of]?.lower !== 'of' || of + 1 >= comma) return null;
  return { cue: { from, to: of + 1 }, source: { from: of + 1, to: comma }, comma };
}

function holdsVerb({ doc: { tokens } }: Context, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokens.pos[i] === P.VERB || tokens.pos[i] === P.AUX) return true;
  return false;
}
