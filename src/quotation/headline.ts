/** Headlines that say whose words they are: "Minister: no new ferry before May". */
import { AUTHORITIES, SIDES } from '../lexicon/role-bodies.js';
import { ROLES } from '../lexicon/role-nouns.js';
import type { TokenRange } from '../span.js';
import { type Block, type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Context } from './context.js';
import { countWords, type Draft, overlap } from './draft.js';

/** Longest name before the colon, in tokens, and fewest words after it. */
const LONGEST_NAME = 5;
const LEAST_WORDS = 3;
const DASHES = new Set(['-', '–', '—', '--']);
const SPEAKING = new Set([...ROLES, ...AUTHORITIES, ...SIDES, 'study', 'report', 'survey', 'poll']);

/** The drafts, with headlines that nobody has claimed and that begin with a speaker and a colon. */
export function withHeadlines(context: Context, drafts: readonly Draft[]): Draft[] {
  const sources = sourceWords(context, drafts);
  const found = context.doc.blocks.flatMap((block) => {
    if (block.kind !== 'headline' || drafts.some((draft) => claims(draft, block))) return [];
    const colon = colonAfterName(context, block);
    const { lower } = context.doc.tokens.word[Math.max(0, colon - 1)]!;
    // A name may be a label as well ("Harbour Park: The first ten years"), unless a clause follows.
    const speaks = isSpeaker(lower) || (sources.has(lower) && holdsVerb(context, colon, block.to));
    if (colon < 0 || !speaks || isLabelled(context.doc, { from: colon + 1, to: block.to })) return [];
    const draft: Draft = {
      cue: { from: colon, to: colon + 1 },
      source: { from: block.from, to: colon },
      contents: [{ from: colon + 1, to: block.to }],
      probability: 0.6,
      continues: null,
      parent: null,
      steps: ['headline'],
    };
    return [draft];
  });
  return found.length === 0 ? [...drafts] : [...drafts, ...found];
}

const claims = ({ cue, contents }: Draft, block: Block): boolean =>
  contents.some((content) => overlap(content, block) > 0) || (cue !== null && overlap(cue, block) > 0);

/** Capitalised words of those who speak in the text itself. */
function sourceWords({ doc }: Context, drafts: readonly Draft[]): Set<string> {
  const words = new Set<string>();
  const add = ({ from, to }: TokenRange) => {
    for (let i = from; i < to; i++)
      if ((doc.tokens.flags[i]! & WordFlag.capital) !== 0) words.add(doc.tokens.word[i]!.lower);
  };
  for (const { source } of drafts) if (source !== null) add(source);
  return words;
}

/** The colon after the first few words of a headline that goes on; −1: none. */
function colonAfterName({ doc }: Context, { from, to }: Block): number {
  const { word, flags, start, end } = doc.tokens;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME + 1); i++) {
    if (word[i]!.text !== ':') {
      if ((flags[i]! & WordFlag.punctuation) !== 0) return -1;
      continue;
    }
    // "10:30 train": a colon that stands apart.
    const apart = end[i - 1] === start[i] && end[i] !== start[i + 1];
    return apart && countWords(doc, { from: i + 1, to }) >= LEAST_WORDS ? i : -1;
  }
  return -1;
}

/** "Police", "minister", "scientists": a word for somebody who speaks. */
const isSpeaker = (lower: string): boolean => SPEAKING.has(lower) || SPEAKING.has(lower.replace(/s$/, ''));

function holdsVerb({ doc }: Context, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++)
    if (doc.tokens.pos[i] === P.VERB || doc.tokens.pos[i] === P.AUX) return true;
  return false;
}

/** "NAME: Iran – Details of …": what follows the colon is a title with a label of its own, nobody's words. */
export function isLabelled({ tokens }: Document, { from, to }: TokenRange): boolean {
  if (from + 2 >= to || !DASHES.has(tokens.word[from + 1]!.text)) return false;
  const glued = (i: number) => tokens.end[i] === tokens.start[i + 1];
  return (tokens.flags[from]! & WordFlag.capital) !== 0 && !(glued(from) && glued(from + 1));
}
