/** Headlines that say whose words they are: "Minister: no new ferry before May". */
import { HEARINGS } from '../lexicon/attribution-words.js';
import { AUTHORITIES, SIDES } from '../lexicon/role-bodies.js';
import { ROLES } from '../lexicon/role-nouns.js';
import type { TokenRange } from '../span.js';
import { type Block, type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Context } from './context.js';
import { countWords, type Draft, overlap } from './draft.js';
import { NOMINAL } from './noun-phrases.js';
import { SPEECH_STRENGTH } from './strength.js';

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
    const tail = withTail(context, block);
    if (tail !== null) return [tail];
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

/** Tokens of "Karoo study finds", at most, and words before its comma, at least. */
const LONGEST_TAIL = 6;

/** "Vultures tell their neighbours where to eat, study finds": who says so stands at the end. */
function withTail(context: Context, { from, to }: Block): Draft | null {
  const { word, flags, pos } = context.doc.tokens;
  const verb = to - 1;
  let comma = verb - 1;
  while (comma > from && verb - comma < LONGEST_TAIL && (flags[comma]! & WordFlag.comma) === 0) comma--;
  if ((flags[comma]! & WordFlag.comma) === 0 || comma + 1 >= verb || !saysLast(context, verb)) return null;
  for (let i = comma + 1; i < verb; i++) if (!NOMINAL.has(pos[i]!)) return null;
  if (countWords(context.doc, { from, to: comma }) < LEAST_WORDS) return null;
  // "Inquiry told", "court hears": those who are told say nothing.
  const hears = HEARINGS.has(word[verb - 1]!.lower);
  return {
    cue: { from: verb, to },
    source: hears ? null : { from: comma + 1, to: verb },
    contents: [{ from, to: comma }],
    probability: 0.8,
    continues: null,
    parent: null,
    steps: ['headline'],
  };
}

/** A verb of speech as headlines have it: in the present, or "told" after those who are told. */
function saysLast({ doc, strength }: Context, i: number): boolean {
  const { word, lemma } = doc.tokens;
  const { lower } = word[i]!;
  if (HEARINGS.has(word[i - 1]!.lower)) return lemma[i] === 'hear' || lower === 'told' || lower === 'heard';
  return FINDING.has(lower) || (strength[i]! >= SPEECH_STRENGTH && (lower.endsWith('s') || lower === lemma[i]));
}
const FINDING = new Set([
  'find',
  'finds',
  'show',
  'shows',
  'suggest',
  'suggests',
  'reveals',
  'reveal',
  'report',
  'reports',
]);

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
