/**
 * What the lists say of a word form, looked up once per form rather than once per token: a text has few forms, and they
 * come back.
 */
import { clusterOf } from '../entity/clusters.js';
import { type Word, WordFlag } from '../text/word.js';
import { dictionary, type Entry } from './dictionary.js';
import { subjectivityOf, toneOf, valenceOf } from './tones.js';

/** Bits of {@link Form.kind}. */
export const FormKind = {
  presentBe: 1, pastBe: 2, infiniteBe: 4, presentAuxiliary: 8, pastAuxiliary: 16, modal: 32, thirdPerson: 64, relative: 128,
  comparative: 256, demonstrative: 512, abstract: 1024, endsIng: 2048, endsS: 4096, endsLy: 8192, money: 16384, loud: 32768,
  digit: 65536, long: 131072, punctuation: 262144,
  question: 524288, exclamation: 1048576, colon: 2097152, dash: 4194304, brackets: 8388608, comma: 16777216, ellipsis: 33554432,
  opensClause: 67108864, ordinal: 134217728, figure: 268435456, superlative: 536870912,
} as const; // biome-ignore format: a table

export interface Form {
  readonly lower: string;
  /** Bits of {@link FormKind}. */
  readonly kind: number;
  /** What the dictionary says of the form. */
  readonly entry: Entry | undefined;
  /** The lemma that {@link baseOf} was asked for last, and its answer: most forms have one. */
  lemma: string;
  base: Entry | undefined;
  /** Subjectivity 0 … 9 and valence −5 … 4 by the company the form keeps. */
  readonly subjective: number;
  readonly leaning: number;
  /** Cluster of words of like use, or −1. */
  readonly cluster: number;
}

const LISTED: readonly (readonly [number, readonly string[]])[] = [
  [FormKind.presentBe, ['is', 'are', 'am', "'s", "'re", "'m"]],
  [FormKind.pastBe, ['was', 'were']],
  [FormKind.infiniteBe, ['be', 'been', 'being']],
  [FormKind.presentAuxiliary, ['has', 'have', "'ve", 'do', 'does']],
  [FormKind.pastAuxiliary, ['had', 'did']],
  [FormKind.modal, ['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', "'ll", "'d", 'wo', 'ca']],
  [FormKind.thirdPerson, ['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their']],
  [FormKind.relative, ['which', 'who', 'whose', 'whom', 'what', 'how', 'why']],
  [FormKind.comparative, ['more', 'most', 'less', 'least', 'better', 'worse', 'best', 'worst', 'than']],
  [FormKind.demonstrative, ['this', 'that', 'these', 'those', 'such', 'here', 'there', 'it']],
  [FormKind.opensClause, ['but', 'while', 'although', 'though', 'because', 'that', 'who', 'which', 'when', 'if', 'after', 'before', 'and', 'as', 'since', 'whereas', 'however']],
  [FormKind.ordinal, ['first', 'second', 'third', 'fourth', 'fifth', 'last']],
  [FormKind.figure, ['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'percent']],
]; // biome-ignore format: a table
const KIND_OF = new Map<string, number>();
for (const [bit, words] of LISTED) for (const word of words) KIND_OF.set(word, (KIND_OF.get(word) ?? 0) | bit);

const ABSTRACT = /(?:ism|ness|ity|tion|sion|ment|ance|ence|acy|ship|hood)s?$/;
const MONEY = /^[$£€]/;

/** The facts of a word form. */
export function formOf(word: Word): Form {
  word.stanceFacts ??= describe(word);
  return word.stanceFacts as Form;
}

function describe({ text, lower, lowerHash, flags }: Word): Form {
  const tone = toneOf(lowerHash);
  return {
    lower,
    kind: (flags & WordFlag.punctuation) !== 0 ? kindOfMark(lower, flags) : kindOfWord(text, lower, flags),
    entry: dictionary().get(lower),
    lemma: lower,
    base: undefined,
    subjective: subjectivityOf(tone),
    leaning: valenceOf(tone),
    cluster: clusterOf(lowerHash),
  };
}

/** What the dictionary says of a lemma of the form; an entry of the form itself is not looked up again. */
export function baseOf(form: Form, lemma: string): Entry | undefined {
  if (form.lemma !== lemma) {
    form.lemma = lemma;
    form.base = lemma === form.lower ? undefined : dictionary().get(lemma);
  }
  return form.base;
}

function kindOfWord(text: string, lower: string, flags: number): number {
  let kind = KIND_OF.get(lower) ?? 0;
  if (lower.length > 6 && ABSTRACT.test(lower)) kind |= FormKind.abstract;
  if (lower.endsWith('ing')) kind |= FormKind.endsIng;
  if (lower.endsWith('s')) kind |= FormKind.endsS;
  if (lower.length > 4 && lower.endsWith('ly')) kind |= FormKind.endsLy;
  if (MONEY.test(text)) kind |= FormKind.money;
  if ((flags & WordFlag.allCaps) !== 0 && text.length > 4) kind |= FormKind.loud;
  if ((flags & WordFlag.digit) !== 0) kind |= FormKind.digit | FormKind.figure;
  if (lower.length > 5 && lower.endsWith('est')) kind |= FormKind.superlative;
  return lower.length > 9 ? kind | FormKind.long : kind;
}

function kindOfMark(form: string, flags: number): number {
  const { question, exclamation, colon, dash, brackets, comma, ellipsis, opensClause, punctuation } = FormKind;
  const opens = (flags & (WordFlag.terminal | WordFlag.doubleMark)) !== 0 || CLAUSE_MARKS.has(form);
  const kind = opens ? punctuation | opensClause : punctuation;
  if (form.includes('?')) return kind | question;
  if (form.includes('!')) return kind | exclamation;
  if (form === ':' || form === ';') return kind | colon;
  if (form === '–' || form === '—' || form === '--') return kind | dash;
  if (form === '(' || form === '[') return kind | brackets;
  if (form === ',') return kind | comma;
  if (form === '…' || ((flags & WordFlag.terminal) !== 0 && form.length > 1)) return kind | ellipsis;
  return kind;
}
const CLAUSE_MARKS = new Set([',', ';', ':', '—', '–']);
