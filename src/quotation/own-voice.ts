/** "We are convinced that …", "nobody suggests that …", "if the union thinks that …": the writer speaks, and quotes nobody. */
import { ATTITUDE_LEMMAS } from '../lexicon/attitudes.js';
import { ACTS, EVERYBODY, NOBODY, SEEMING, SUPPOSING, VERDICTS, WRITER } from '../lexicon/own-voice.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Context, headOf, QuoteState } from './context.js';
import type { Draft } from './draft.js';

/** A passage in marks, with no cue and no source, inside a sentence that says more than it and goes on: a title, a phrase. */
export function isPhrase({ doc }: Context, { cue, source, contents, continues }: Draft): boolean {
  if (cue !== null || source !== null || continues !== null || contents.length !== 1) return false;
  const { from, to } = contents[0]!;
  const { quoted, sentence } = doc.tokens;
  const own = doc.sentences[sentence[from]!]!;
  const within = quoted[from]! >= 0 && quoted[to - 1]! >= 0 && from > own.from && to < own.to;
  if (!within || to - from > (own.to - own.from) * LARGEST_PHRASE) return false;
  for (let i = to; i < own.to; i++) if (isTensed(doc, i)) return true;
  return false;
}

/** A phrase is at most this share of its sentence. */
const LARGEST_PHRASE = 0.6;

/** Whether the draft, whose contents stand in no marks, is the writer's own opinion, or reports that nobody says so. */
export function isOwnVoice(context: Context, { cue, source, contents }: Draft): boolean {
  const { doc, quote } = context;
  if (cue === null || quote[cue.from] !== QuoteState.outside) return false;
  if (!isOutside(context, contents)) return false;
  const { word, lemma } = doc.tokens;
  const head = lemma[headOf(context, cue)]!;
  if (SEEMING.has(head) || underVerdict(doc, cue)) return true;
  if (source === null) return false;
  const first = word[source.from]!.lower;
  const numbered = first === 'no' && (word[source.from + 1]?.flags ?? 0) & WordFlag.digit;
  if ((NOBODY.has(first) && !numbered) || supposes(doc, source)) return true;
  if (EVERYBODY.has(first)) return speaksNow(doc, cue.from);
  if (!ATTITUDE_LEMMAS.has(head)) return false;
  return WRITER.has(first) && source.to - source.from === 1 && speaksNow(doc, source.to);
}

/** "Declined to comment", "refused to sign the deal", "pleaded not guilty": acts, and no words of anybody. */
export function isAct(context: Context, { cue, contents }: Draft): boolean {
  if (cue === null) return false;
  const { doc } = context;
  const { word, lemma } = doc.tokens;
  // "Refused to talk about the title".
  for (let i = cue.from; i + 1 < cue.to; i++)
    if (ACTS.has(lemma[i]!) && word[i + 1]!.lower === 'to' && isOutside(context, contents)) return true;
  const head = lemma[headOf(context, cue)]!;
  // "The bank offers just 1.9 per cent", but "offered to resign".
  if (head === 'offer' && isOutside(context, contents) && !contents.some((content) => holdsVerb(doc, content)))
    return true;
  const act = ACTS.get(head);
  if (act === undefined || contents.length !== 1) return false;
  return isOutside(context, contents) && act.includes(word[contents[0]!.from]!.lower);
}

const holdsVerb = ({ tokens: { pos } }: Document, { from, to }: TokenRange): boolean =>
  pos.subarray(from, to).some((tag) => tag === P.VERB || tag === P.AUX);

const isOutside = ({ quote }: Context, contents: readonly TokenRange[]): boolean =>
  contents.every(({ from, to }) => quote.subarray(from, to).every((state) => state === QuoteState.outside));

/** "It is astounding that he demands …": the writer's verdict covers what follows, whoever says it. */
function underVerdict(doc: Document, cue: TokenRange): boolean {
  const { word, pos, sentence } = doc.tokens;
  const { from } = doc.sentences[sentence[cue.from]!]!;
  if (word[from]!.lower !== 'it' || !IS.has(word[from + 1]?.lower ?? '')) return false;
  for (let i = from + 2; i + 1 < cue.from && i < from + 5; i++) {
    if (pos[i] === P.ADJ) return VERDICTS.has(word[i]!.lower) && word[i + 1]!.lower === 'that';
  }
  return false;
}

const IS = new Set(['is', 'was', "'s"]);

/** "If X thinks …", "unless X says …": what is supposed is not reported. */
function supposes({ tokens: { word, sentence } }: Document, source: TokenRange): boolean {
  const before = source.from - 1;
  return before >= 0 && sentence[before] === sentence[source.from] && SUPPOSING.has(word[before]!.lower);
}

/** The first verb from `at` on, adverbs aside, is no past: "still prefer", "will wonder", "have argued", not "asked". */
function speaksNow(doc: Document, at: number): boolean {
  const { pos, length } = doc.tokens;
  for (let i = at; i < length && i < at + 3; i++) {
    if (pos[i] === P.AUX || pos[i] === P.VERB) return !isPast(doc, i);
    if (pos[i] !== P.ADV) return false;
  }
  return false;
}

/** Whether a verb is past by its form. */
function isPast({ tokens: { pos, word, lemma } }: Document, i: number): boolean {
  const { lower } = word[i]!;
  if (pos[i] === P.AUX) return PAST.has(lower);
  return lower !== lemma[i] && !lower.endsWith('ing') && !lower.endsWith('s');
}

/** Whether the token is a verb with a tense, no infinitive or participle, as far as its form and the word before tell. */
function isTensed({ tokens: { pos, word } }: Document, i: number): boolean {
  if (pos[i] === P.AUX) return !UNTENSED.has(word[i]!.lower);
  return pos[i] === P.VERB && !word[i]!.lower.endsWith('ing') && pos[i - 1] !== P.PART && pos[i - 1] !== P.AUX;
}

const PAST = new Set(['was', 'were', 'had', 'did']);
const UNTENSED = new Set(['be', 'been', 'being', 'having']);
