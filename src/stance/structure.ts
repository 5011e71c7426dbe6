/**
 * How a stretch of text is built: tense, person, mood, length, names and figures. Counts become shares of the words, so
 * that a clause and a long sentence compare.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import type { Marks } from './marks.js';

export const STRUCTURE = [
  'logWords', 'short', 'long', 'wordLength', 'longWords', 'adjectives', 'adverbs', 'nouns', 'names', 'verbs', 'numbers',
  'pronouns', 'determiners', 'auxiliaries', 'prepositions', 'conjunctions', 'past', 'present', 'pastShare', 'firstPast', 'firstPresent',
  'passive', 'progressive', 'copulaAdjective', 'copulaNoun', 'modals', 'question', 'exclamation', 'colon',
  'dash', 'commas', 'brackets', 'ellipsis', 'quotedShare', 'scareQuotes', 'longQuotes', 'startsName', 'startsPronoun',
  'startsConjunction', 'startsAdverb', 'startsVerb', 'startsDemonstrative', 'startsPreposition', 'startsDeterminer', 'comparative', 'lyAdverbs',
  'abstractNouns', 'allCaps', 'thirdPerson', 'digits', 'money', 'noVerb', 'positive', 'negative', 'strong',
  'valencedAdjectives', 'valenceSum', 'relative',
  'subjectiveMost',
  'subjectiveShare',
  'subjectiveSome',
  'subjectiveMuch',
  'subjectiveStrong',
  'subjectiveAdjectives',
] as const; // biome-ignore format: rows of names read best

export type StructureName = (typeof STRUCTURE)[number];
const SLOT = Object.fromEntries(STRUCTURE.map((name, i) => [name, i])) as Readonly<Record<StructureName, number>>;

const PRESENT_BE = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);
const PAST_BE = new Set(['was', 'were']);
const PRESENT_AUXILIARY = new Set(['has', 'have', "'ve", 'do', 'does']);
const PAST_AUXILIARY = new Set(['had', 'did']);
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such', 'here', 'there', 'it']);
const THIRD_PERSON = new Set(['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their']);
const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'what', 'how', 'why']);
const COMPARATIVES = new Set(['more', 'most', 'less', 'least', 'better', 'worse', 'best', 'worst', 'than']);
const ABSTRACT = /(?:ism|ness|ity|tion|sion|ment|ance|ence|acy|ship|hood)s?$/;
const MONEY = /^[$£€]/;

/** A verb's tense as its form tells it: −1 past, 1 present, 0 neither (an infinitive, a participle). */
export function tenseOf(doc: Document, i: number): -1 | 0 | 1 {
  const { word, lemma, pos } = doc.tokens;
  const form = word[i]!.lower;
  if (pos[i] === P.AUX) {
    if (PRESENT_BE.has(form) || PRESENT_AUXILIARY.has(form)) return 1;
    return PAST_BE.has(form) || PAST_AUXILIARY.has(form) ? -1 : 0;
  }
  if (pos[i] !== P.VERB) return 0;
  if (form === lemma[i]) return i > 0 && (pos[i - 1] === P.PART || pos[i - 1] === P.AUX) ? 0 : 1;
  if (form.endsWith('ing')) return 0;
  if (form.endsWith('s')) return 1;
  return i > 0 && pos[i - 1] === P.AUX ? 0 : -1;
}

/** Is token `i` the participle of a passive: "was shot", "has been widely criticised"? */
export function passiveAt(doc: Document, i: number, from: number): boolean {
  const { word, lemma, pos } = doc.tokens;
  const form = word[i]!.lower;
  if (pos[i] !== P.VERB || form === lemma[i] || form.endsWith('ing')) return false;
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    const before = word[k]!.lower;
    if (PRESENT_BE.has(before) || PAST_BE.has(before) || before === 'be' || before === 'been' || before === 'being')
      return true;
    if (pos[k] !== P.ADV && pos[k] !== P.PART) return false;
  }
  return false;
}

/** Writes the features, in the order of {@link STRUCTURE}, to `out[at…]`. */
export function structureFeatures(doc: Document, marks: Marks, range: TokenRange, out: Float64Array, at: number): void {
  const tally = new Float64Array(STRUCTURE.length);
  let words = 0;
  let letters = 0;
  let firstTense = 0;
  for (let i = range.from; i < range.to; i++) {
    const { flags, lower } = doc.tokens.word[i]!;
    if ((flags & WordFlag.punctuation) !== 0) {
      countPunctuation(lower, flags, tally);
      continue;
    }
    words++;
    letters += lower.length;
    countWord(doc, i, tally);
    countVerb(doc, i, range, tally);
    if (firstTense === 0) firstTense = tenseOf(doc, i);
    countValence(marks.valence[i]!, doc.tokens.pos[i]!, tally);
    countSubjective(marks.subjective[i]!, doc.tokens.pos[i]!, tally);
    if (doc.tokens.quoted[i]! >= 0) tally[SLOT.quotedShare]!++;
  }
  tally[SLOT.firstPast] = firstTense < 0 ? 1 : 0;
  tally[SLOT.firstPresent] = firstTense > 0 ? 1 : 0;
  tally[SLOT.wordLength] = words > 0 ? letters / words : 0;
  countStart(doc, range, tally);
  countQuotes(doc, range, tally);
  finish(words, tally);
  out.set(tally, at);
}

function countPunctuation(form: string, flags: number, tally: Float64Array): void {
  if (form.includes('?')) tally[SLOT.question] = 1;
  else if (form.includes('!')) tally[SLOT.exclamation] = 1;
  else if (form === ':' || form === ';') tally[SLOT.colon] = 1;
  else if (form === '–' || form === '—' || form === '--') tally[SLOT.dash] = 1;
  else if (form === '(' || form === '[') tally[SLOT.brackets] = 1;
  else if (form === ',') tally[SLOT.commas]!++;
  else if (form === '…' || ((flags & WordFlag.terminal) !== 0 && form.length > 1)) tally[SLOT.ellipsis] = 1;
}

const POS_SLOT = new Map<number, number>([
  [P.ADJ, SLOT.adjectives], [P.ADV, SLOT.adverbs], [P.NOUN, SLOT.nouns], [P.PROPN, SLOT.names], [P.VERB, SLOT.verbs],
  [P.NUM, SLOT.numbers], [P.PRON, SLOT.pronouns], [P.DET, SLOT.determiners], [P.AUX, SLOT.auxiliaries], [P.ADP, SLOT.prepositions],
  [P.CCONJ, SLOT.conjunctions], [P.SCONJ, SLOT.conjunctions],
]); // biome-ignore format: a table

function countWord(doc: Document, i: number, tally: Float64Array): void {
  const { flags, lower, text } = doc.tokens.word[i]!;
  const pos = doc.tokens.pos[i]!;
  const slot = POS_SLOT.get(pos);
  if (slot !== undefined) tally[slot]!++;
  if (lower.length > 9) tally[SLOT.longWords]!++;
  if (pos === P.NOUN && lower.length > 6 && ABSTRACT.test(lower)) tally[SLOT.abstractNouns]!++;
  if (pos === P.ADV && lower.length > 4 && lower.endsWith('ly')) tally[SLOT.lyAdverbs]!++;
  if ((flags & WordFlag.allCaps) !== 0 && text.length > 4) tally[SLOT.allCaps] = 1;
  if ((flags & WordFlag.digit) !== 0) tally[SLOT.digits]!++;
  if (MONEY.test(text)) tally[SLOT.money] = 1;
  if (THIRD_PERSON.has(lower)) tally[SLOT.thirdPerson]!++;
  if (RELATIVES.has(lower)) tally[SLOT.relative]!++;
  if (COMPARATIVES.has(lower)) tally[SLOT.comparative]!++;
  if (MODALS.has(lower)) tally[SLOT.modals]!++;
}

function countVerb(doc: Document, i: number, { from, to }: TokenRange, tally: Float64Array): void {
  const { word, pos } = doc.tokens;
  const tense = tenseOf(doc, i);
  if (tense < 0) tally[SLOT.past]!++;
  if (tense > 0) tally[SLOT.present]!++;
  if (passiveAt(doc, i, from)) tally[SLOT.passive]!++;
  const form = word[i]!.lower;
  if (!PRESENT_BE.has(form) && !PAST_BE.has(form)) return;
  let k = i + 1;
  while (k < to && (pos[k] === P.ADV || pos[k] === P.DET || pos[k] === P.PART)) k++;
  if (k >= to) return;
  if (pos[k] === P.ADJ) tally[SLOT.copulaAdjective]!++;
  if (pos[k] === P.NOUN) tally[SLOT.copulaNoun]!++;
  if (pos[k] === P.VERB && word[k]!.lower.endsWith('ing')) tally[SLOT.progressive]!++;
}

function countValence(valence: number, pos: number, tally: Float64Array): void {
  if (valence === 0) return;
  tally[valence > 0 ? SLOT.positive : SLOT.negative]!++;
  if (Math.abs(valence) >= 3) tally[SLOT.strong]!++;
  if (pos === P.ADJ || pos === P.ADV) tally[SLOT.valencedAdjectives]!++;
  tally[SLOT.valenceSum]! += Math.abs(valence);
}

/** Subjectivity by company, beside the lists: catches the judging words that nobody listed. */
function countSubjective(level: number, pos: number, tally: Float64Array): void {
  if (level === 0) return;
  if (level > tally[SLOT.subjectiveMost]!) tally[SLOT.subjectiveMost] = level;
  tally[SLOT.subjectiveShare]! += level;
  if (level >= 4) tally[SLOT.subjectiveSome]!++;
  if (level >= 5) tally[SLOT.subjectiveMuch]!++;
  if (level >= 7) tally[SLOT.subjectiveStrong]!++;
  if (level >= 4 && pos === P.ADJ) tally[SLOT.subjectiveAdjectives]!++;
}

function countStart(doc: Document, { from, to }: TokenRange, tally: Float64Array): void {
  let i = from;
  while (i < to && (doc.tokens.word[i]!.flags & WordFlag.punctuation) !== 0) i++;
  if (i >= to) return;
  const pos = doc.tokens.pos[i]!;
  if (DEMONSTRATIVES.has(doc.tokens.word[i]!.lower)) tally[SLOT.startsDemonstrative] = 1;
  else if (pos === P.PROPN) tally[SLOT.startsName] = 1;
  else if (pos === P.PRON) tally[SLOT.startsPronoun] = 1;
  else if (pos === P.CCONJ || pos === P.SCONJ) tally[SLOT.startsConjunction] = 1;
  else if (pos === P.ADV) tally[SLOT.startsAdverb] = 1;
  else if (pos === P.VERB) tally[SLOT.startsVerb] = 1;
  else if (pos === P.ADP) tally[SLOT.startsPreposition] = 1;
  else if (pos === P.DET) tally[SLOT.startsDeterminer] = 1;
}

/** A passage of up to three words is a scare quote or a title, a longer one somebody's words. */
function countQuotes(doc: Document, { from, to }: TokenRange, tally: Float64Array): void {
  let last = -1;
  for (let i = from; i < to; i++) {
    const q = doc.tokens.quoted[i]!;
    if (q < 0 || q === last) continue;
    last = q;
    const { from: start, to: end } = doc.quoted[q]!;
    tally[end - start <= 5 ? SLOT.scareQuotes : SLOT.longQuotes]!++;
  }
}

/** Features that stay counts, with the most they count to; the others become shares of the words. */
const CAPS = new Map<number, number>([
  [SLOT.wordLength, 20], [SLOT.subjectiveMost, 9], [SLOT.subjectiveSome, 4], [SLOT.subjectiveMuch, 3], [SLOT.subjectiveStrong, 2],
  [SLOT.subjectiveAdjectives, 3], [SLOT.copulaAdjective, 2], [SLOT.copulaNoun, 2], [SLOT.scareQuotes, 2], [SLOT.longQuotes, 2], [SLOT.passive, 2],
  [SLOT.progressive, 2], [SLOT.firstPast, 1], [SLOT.firstPresent, 1], [SLOT.question, 1], [SLOT.exclamation, 1], [SLOT.colon, 1], [SLOT.dash, 1],
  [SLOT.brackets, 1], [SLOT.ellipsis, 1], [SLOT.startsName, 1], [SLOT.startsPronoun, 1], [SLOT.startsConjunction, 1], [SLOT.startsAdverb, 1],
  [SLOT.startsVerb, 1], [SLOT.startsDemonstrative, 1], [SLOT.startsPreposition, 1], [SLOT.startsDeterminer, 1], [SLOT.allCaps, 1], [SLOT.money, 1],
]); // biome-ignore format: a table

function finish(words: number, tally: Float64Array): void {
  const tensed = tally[SLOT.past]! + tally[SLOT.present]!;
  tally[SLOT.pastShare] = tensed > 0 ? tally[SLOT.past]! / tensed : 0;
  tally[SLOT.noVerb] = tally[SLOT.verbs]! + tally[SLOT.auxiliaries]! === 0 ? 1 : 0;
  for (let k = 0; k < tally.length; k++) {
    if (k === SLOT.pastShare || k === SLOT.noVerb) continue;
    const cap = CAPS.get(k);
    tally[k] = cap === undefined ? tally[k]! / Math.max(words, 4) : Math.min(tally[k]!, cap);
  }
  tally[SLOT.logWords] = Math.log(1 + words);
  tally[SLOT.short] = words < 8 ? 1 : 0;
  tally[SLOT.long] = words > 30 ? 1 : 0;
}
