/**
 * Repairs: what the models leave open is settled by rules over quotation marks and neighbours. Each notes in the draft
 * what it did, so that `explain` can tell.
 */
import { BOOSTERS, SHOWING_VERBS } from '../lexicon/boosters.js';
import type { TokenRange } from '../span.js';
import { apart } from './apart.js';
import { attachBlocks } from './block-quotation.js';
import { Board } from './board.js';
import { type Context, headOf, QuoteState } from './context.js';
import { joinParagraphs } from './continuation.js';
import type { JointReading } from './cue-features.js';
import { countWords, type Draft, isTime } from './draft.js';
import { mendEdges } from './edges.js';
import { withHeadlines } from './headline.js';
import { attachHearings, onlyHears } from './hearings.js';
import { isPassive } from './impersonal.js';
import { Label, rangesOf } from './labels.js';
import { toOutermost } from './outer.js';
import { withOwnCues } from './own-cue.js';
import { isAct, isOwnVoice, isPhrase } from './own-voice.js';
import { SURE_STRENGTH } from './strength.js';
import { readTranscript } from './transcript.js';
import { attachUncovered } from './uncovered.js';
import { attachViews } from './views.js';

export function repair(context: Context, joint: JointReading, found: readonly Draft[]): Draft[] {
  const { doc } = context;
  const drafts = withOwnCues(context, found);
  let board = new Board(doc, drafts);
  for (const draft of drafts) {
    if (draft.source !== null && (isTime(doc, draft.source) || onlyHears(context, draft))) draft.source = null;
    if (draft.cue === null || !isPassive(context, draft.cue)) nearestSource(context, draft, joint, board);
    else if (draft.source !== null && draft.source.to <= draft.cue.from) draft.source = null;
  }
  for (const draft of drafts) {
    toOutermost(context, draft);
    mendEdges(context, draft);
  }
  joinParagraphs(context, drafts);
  board = new Board(doc, kept(drafts));
  attachViews(context, board);
  attachHearings(context, board);
  attachUncovered(context, joint, board);
  attachBlocks(context, joint, board);
  joinParagraphs(context, board.drafts);
  const whole = readTranscript(
    doc,
    withHeadlines(
      context,
      kept(board.drafts).filter(
        (draft) =>
          saysSomething(context, draft) &&
          !isWritersOwn(context, draft) &&
          !isOwnVoice(context, draft) &&
          !isPhrase(context, draft) &&
          !isAct(context, draft),
      ),
    ),
  );
  return apart(doc, whole);
}

const kept = (drafts: readonly Draft[]): Draft[] => drafts.filter((d) => d.contents.length > 0);

/** One word without marks after "said" or "told" is an adverb or a name, no words of anybody ("said later"). */
function saysSomething(context: Context, { cue, contents }: Draft): boolean {
  const { doc, strength, quote } = context;
  if (cue === null || strength[headOf(context, cue)]! < SURE_STRENGTH) return true;
  const words = contents.reduce((sum, content) => sum + countWords(doc, content), 0);
  if (words > 1) return true;
  return contents.some(({ from }) => quote[from] !== QuoteState.outside || ANSWERS.has(doc.tokens.word[from]!.lower));
}

const ANSWERS = new Set(['yes', 'no']);

/** "The protests clearly showed …" is a conclusion of the writer's. */
function isWritersOwn(context: Context, { cue }: Draft): boolean {
  if (cue === null) return false;
  const { word, lemma } = context.doc.tokens;
  if (!SHOWING_VERBS.has(lemma[headOf(context, cue)]!)) return false;
  for (let i = Math.max(0, cue.from - 1); i < cue.to; i++) if (BOOSTERS.has(word[i]!.lower)) return true;
  return false;
}

/** A cue without a source takes the nearest source of step 1 in its sentence that nobody uses. */
function nearestSource({ doc }: Context, draft: Draft, joint: JointReading, board: Board): void {
  const { cue } = draft;
  if (draft.source !== null || cue === null) return;
  const { from, to } = doc.sentences[doc.tokens.sentence[cue.from]!]!;
  let best: TokenRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of rangesOf(joint.labels, from, to - from, Label.source, from)) {
    const gap = source.to <= cue.from ? cue.from - source.to : source.from - cue.to;
    if (gap < 0 || gap >= least || !board.isFree(source)) continue;
    best = source;
    least = gap;
  }
  if (best === null) return;
  draft.source = best;
  draft.steps.push('nearest source');
}
