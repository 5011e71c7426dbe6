/** "It is worth noting that …", "having said that, …", "was told that …": words of speech whose subject does not speak. */
import { IMPERSONAL_PHRASES, PASSIVE_OF_OTHERS, WHATEVER_IS_SAID } from '../lexicon/impersonal.js';
import type { TokenRange } from '../span.js';
import { P } from '../text/document.js';
import { type Context, headOf, isEdge } from './context.js';

interface Phrase {
  readonly words: readonly string[];
  /** Which of the words is the one of speech. */
  readonly head: number;
}

/** The phrases by their word of speech. */
const PHRASES = new Map<string, Phrase[]>();
for (const text of IMPERSONAL_PHRASES) {
  const marked = text.split(' ');
  const head = marked.findIndex((word) => word.startsWith('*'));
  const words = marked.map((word) => word.replace('*', ''));
  const same = PHRASES.get(words[head]!) ?? [];
  PHRASES.set(words[head]!, [...same, { words, head }]);
}

/** Whether nobody is quoted: the cue is the word of speech of such a phrase, or what is said is only spoken of. */
export function isImpersonal(context: Context, cue: TokenRange): boolean {
  const { word, length } = context.doc.tokens;
  const at = headOf(context, cue);
  const stands = ({ words, head }: Phrase) =>
    at >= head && at - head + words.length <= length && words.every((w, k) => word[at - head + k]!.lower === w);
  return PHRASES.get(word[at]!.lower)?.some(stands) || isSpokenOf(context, at);
}

/** Tokens of a subject between "everything" and its verb of speech, at most. */
const LONGEST_SUBJECT = 4;

/** "Everything he says is a lie"; but "all he says is that …", "all she said was “no”" quote. */
function isSpokenOf({ doc, quote }: Context, at: number): boolean {
  const { word, pos, sentence, length } = doc.tokens;
  if (at + 2 >= length || (pos[at + 1] !== P.AUX && pos[at + 1] !== P.VERB)) return false;
  if (word[at + 2]!.lower === 'that' || isEdge(quote[at + 2]!)) return false;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_SUBJECT + 1 && sentence[i] === sentence[at]; i--) {
    if (WHATEVER_IS_SAID.has(word[i]!.lower)) return i < at - 1;
    if (pos[i] === P.VERB || pos[i] === P.PUNCT || pos[i] === P.CCONJ) return false;
  }
  return false;
}

/** Whether the cue is a passive before which who is spoken to, or of, stands where a source would. */
export function isPassive(context: Context, cue: TokenRange): boolean {
  const { word, lemma, length } = context.doc.tokens;
  const at = headOf(context, cue);
  const { lower } = word[at]!;
  if (!PASSIVE_OF_OTHERS.has(lemma[at]!) || lower === lemma[at] || lower.endsWith('ing') || lower.endsWith('s'))
    return false;
  // In headlines: "Clerk accused of fraud"; in the active, whom somebody accuses comes in between.
  if (lower === 'accused' && at + 1 < length && word[at + 1]!.lower === 'of') return true;
  for (let i = at + 1; i < cue.to; i++) if (word[i]!.lower.endsWith('ing')) return false;
  // "was later told": an adverb may stand between.
  for (let i = at - 1; i >= Math.max(0, Math.min(cue.from - 1, at - 2)); i--) if (lemma[i] === 'be') return true;
  return false;
}
