/** Edges of sources: what follows "according to", brackets, datelines, relative pronouns, and who stands behind a document. */
import { MAKING_PARTICIPLES } from '../lexicon/participles.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Draft, overlap } from './draft.js';

export function mendSource(doc: Document, draft: Draft): void {
  if (draft.source === null) sourceAfterAccording(doc, draft);
  if (draft.source === null) return;
  draft.source = wholeSource(doc, afterAs(doc, afterDateline(doc, afterRelative(doc, draft.source))), draft);
}

/** What follows "according to" is its source, whatever the taggers took it for. */
function sourceAfterAccording(doc: Document, draft: Draft): void {
  const { cue, contents } = draft;
  const { tokens } = doc;
  if (cue === null || tokens.word[cue.from]!.lower !== 'according') return;
  const after = contents.find((c) => c.from === cue.to);
  if (after !== undefined && contents.length > 1) {
    draft.source = after;
    draft.contents = contents.filter((c) => c !== after);
  } else if (after === undefined) {
    draft.source = nounPhraseAt(doc, cue.to);
  }
}

/** The noun phrase that begins at a token, over "of"; null where none does. */
function nounPhraseAt(doc: Document, from: number): TokenRange | null {
  const { tokens, sentences } = doc;
  if (from >= tokens.length) return null;
  const limit = sentences[tokens.sentence[from]!]!.to;
  let to = from;
  const joins = (i: number) => i > from && i + 1 < limit && tokens.word[i]!.lower === 'of';
  while (to < limit && (isNominal(tokens.pos[to]!, tokens.flags[to]!) || joins(to))) to++;
  return to > from ? { from, to } : null;
}

const RELATIVES = new Set(['which', 'who', 'whom', 'what']);

/** "The plan, which critics say …": the critics say it. */
function afterRelative({ tokens }: Document, { from, to }: TokenRange): TokenRange {
  if (to - from < 2 || !RELATIVES.has(tokens.word[from]!.lower)) return { from, to };
  const subject = tokens.pos[from + 1]!;
  const noun = subject === P.NOUN || subject === P.PROPN || subject === P.DET || subject === P.ADJ;
  return noun ? { from: from + 1, to } : { from, to };
}

/** "'Mum-shaming' row as MP tells parents": in a title the clause after "as" has a subject of its own. */
function afterAs({ tokens: { word, block, pos }, blocks }: Document, source: TokenRange): TokenRange {
  if (blocks[block[source.from]!]!.kind !== 'headline') return source;
  for (let i = source.from + 1; i + 1 < source.to; i++)
    if (word[i]!.lower === 'as' && pos[i - 1] === P.NOUN) return { from: i + 1, to: source.to };
  return source;
}

const LONGEST_DATELINE = 9;

/** "NAIROBI, Kenya (AP) — Governor Doe has warned …", "NEW DELHI: The Centre …": a range begins behind the dateline. */
export function afterDateline(doc: Document, range: TokenRange): TokenRange {
  const { word, block, flags, start, end } = doc.tokens;
  const { from } = doc.blocks[block[range.from]!]!;
  if ((flags[from]! & WordFlag.allCaps) === 0) return range;
  let shouted = true;
  for (let i = from; i < range.to - 1 && i - from < LONGEST_DATELINE; i++) {
    const { text } = word[i]!;
    const dash = DATELINE_DASHES.has(text) && end[i - 1]! < start[i]!;
    if (i > range.from && (dash || (text === ':' && shouted))) return { from: i + 1, to: range.to };
    if ((flags[i]! & (WordFlag.capital | WordFlag.punctuation | WordFlag.digit)) === 0) return range;
    shouted &&= (flags[i]! & WordFlag.allCaps) !== 0;
  }
  return range;
}

const DATELINE_DASHES = new Set(['—', '–', '-', '--']);

/** The source with the bracket that opens in it, and with "conducted by X" behind it. */
function wholeSource(doc: Document, source: TokenRange, draft: Draft): TokenRange {
  const closed = closeBracket(doc, source);
  const limit = doc.sentences[doc.tokens.sentence[closed.from]!]!.to;
  const made = withMaker(doc, closed, limit);
  // What "according to" says of its source is the source's, whatever the taggers took it for.
  const according = draft.cue !== null && doc.tokens.word[draft.cue.from]!.lower === 'according';
  const clash =
    draft.contents.some((c) => overlap(c, made) > overlap(c, closed) && !(according && c.from >= closed.to)) ||
    (draft.cue !== null && overlap(draft.cue, made) > 0);
  return clash ? closed : made;
}

const FARTHEST_BRACKET = 25;

function closeBracket({ tokens, sentences }: Document, { from, to }: TokenRange): TokenRange {
  let open = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens.word[i]!;
    if (text === '(') open++;
    else if (text === ')') open = Math.max(0, open - 1);
  }
  if (open === 0) return { from, to };
  const end = Math.min(sentences[tokens.sentence[from]!]!.to, to + FARTHEST_BRACKET);
  for (let i = to; i < end; i++) if (tokens.word[i]!.text === ')') return { from, to: i + 1 };
  return { from, to };
}

/** Tokens between two commas that a maker's participle may stand behind. */
const LONGEST_ASIDE = 8;

/** "research, including video analysis, conducted by Harbour Watch": the noun phrase after "by" is who stands behind it. */
function withMaker({ tokens }: Document, { from, to }: TokenRange, limit: number): TokenRange {
  const isComma = (i: number) => i < limit && (tokens.flags[i]! & WordFlag.comma) !== 0;
  let at = to;
  if (isComma(at)) {
    at++;
    let aside = at;
    while (aside < limit && aside - at < LONGEST_ASIDE && !isComma(aside)) aside++;
    if (isComma(aside) && !MAKING_PARTICIPLES.has(tokens.word[at]?.lower ?? '')) at = aside + 1;
  }
  if (at + 2 >= limit || !MAKING_PARTICIPLES.has(tokens.word[at]!.lower) || tokens.word[at + 1]!.lower !== 'by')
    return { from, to };
  let end = at + 2;
  while (end < limit && isNominal(tokens.pos[end]!, tokens.flags[end]!)) end++;
  return end > at + 2 ? { from, to: end } : { from, to };
}

const isNominal = (pos: number, flags: number): boolean =>
  pos === P.DET ||
  pos === P.ADJ ||
  pos === P.NOUN ||
  pos === P.PROPN ||
  pos === P.PART ||
  (flags & WordFlag.capital) !== 0;
