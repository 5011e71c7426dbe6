/** "X, the minister told the House, even as critics alleged that Y": Y has a cue and a source of its own, whoever the model gave it to. */
import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { Board } from './board.js';
import { type Context, QuoteState } from './context.js';
import { countWords, type Draft, trimmed } from './draft.js';
import { nominalsBefore } from './noun-phrases.js';
import { SPEECH_STRENGTH } from './strength.js';

/** The drafts, and one for each content that stands right behind the verb and subject of somebody else. */
export function withOwnCues(context: Context, drafts: readonly Draft[]): Draft[] {
  const { doc } = context;
  // Made when a content first looks like another's: few texts have one.
  let board: Board | undefined;
  const found: Draft[] = [];
  for (const draft of drafts) {
    for (const content of draft.contents) {
      const own = ownCue(context, draft, content);
      if (own === null) continue;
      board ??= new Board(doc, drafts);
      if (!board.isFree({ from: own.source.from, to: content.from })) continue;
      draft.contents = draft.contents.filter((other) => other !== content);
      if (draft.contents.length === 0) beforeSource(context, draft, board);
      found.push({
        ...own,
        contents: [content],
        probability: draft.probability,
        continues: null,
        parent: null,
        steps: ['own cue'],
      });
    }
  }
  return found.length === 0 ? [...drafts] : [...drafts.filter(({ contents }) => contents.length > 0), ...found];
}

const LIKELY = 3;

function ownCue(
  { doc, strength, quote }: Context,
  { cue }: Draft,
  { from, to }: TokenRange,
): { cue: TokenRange; source: TokenRange } | null {
  const verb = from - 1;
  const { pos, sentence, word } = doc.tokens;
  if (cue === null || cue.to > verb || from < cue.to || sentence[cue.from] !== sentence[from] || to <= from)
    return null;
  // "Members alleged that": before "that" a participle is the verb that the tagger missed.
  const speaks = pos[verb] === P.VERB && strength[verb]! >= SPEECH_STRENGTH;
  const missed = word[from]!.lower === 'that' && word[verb]!.lower.endsWith('ed') && strength[verb]! >= LIKELY;
  if ((!speaks && !missed) || quote[verb] !== QuoteState.outside) return null;
  const own = { from: verb, to: from };
  const source = nominalsBefore(doc, own, { from: cue.to, to: verb });
  return source === null ? null : { cue: own, source };
}

/** "X, the minister told the House": what a draft that has lost its words is left with. */
function beforeSource({ doc }: Context, draft: Draft, board: Board): void {
  const { cue, source } = draft;
  if (cue === null || source === null || source.to > cue.from || doc.tokens.word[source.from - 1]?.text !== ',') return;
  const { from } = doc.sentences[doc.tokens.sentence[cue.from]!]!;
  const content = trimmed(doc, { from, to: source.from - 1 });
  if (countWords(doc, content) > LEAST_WORDS && board.isFree(content)) draft.contents = [content];
}
const LEAST_WORDS = 3;
