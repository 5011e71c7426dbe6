/**
 * Toward whom the words are: the entity, or failing that the noun phrase, that stands as subject or object nearest the
 * judging words.
 */
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import type { Appraised } from './appraisal.js';
import { Opinion } from './dictionary.js';
import { type Marks, marksOf } from './marks.js';

/** How far a judging word's pull reaches, in tokens. */
const REACH = 12;
/** Mentions that are weighed at most. */
const MOST_CANDIDATES = 48;

/** The target among `candidates` and the noun phrases of `ranges`; null when there is neither. */
export function chooseTarget(
  doc: Document,
  ranges: readonly TokenRange[],
  candidates: readonly TokenRange[],
  owner: TokenRange | null,
  words: readonly Appraised[],
): TokenRange | null {
  const mentions = candidates.length > MOST_CANDIDATES ? candidates.slice(0, MOST_CANDIDATES) : candidates;
  const heads = nounPhrases(doc, [...antecedent(doc, ranges[0]!), ...ranges]);
  const marks = marksOf(doc);
  let best: TokenRange | null = null;
  let most = 0;
  for (let n = 0; n < mentions.length + heads.length; n++) {
    const named = n < mentions.length;
    const range = named ? mentions[n]! : heads[n - mentions.length]!;
    if (owner !== null && overlap(range, owner)) continue;
    if (!named && (overlapsAny(range, mentions) || isVague(doc, range))) continue;
    const base = named ? 1 : isActor(doc, marks, range) ? 0.9 : 0.1;
    const weight = base + pullOf(doc, range, words);
    if (weight > most) {
      most = weight;
      best = range;
    }
  }
  return best;
}

/** From the first token of the ranges or the target to the last one. */
export function around(ranges: readonly TokenRange[], target: TokenRange): TokenRange {
  return {
    from: Math.min(ranges[0]!.from, target.from),
    to: Math.max(ranges.at(-1)!.to, target.to),
  };
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

function overlapsAny(range: TokenRange, others: readonly TokenRange[]): boolean {
  for (const other of others) if (overlap(other, range)) return true;
  return false;
}

/**
 * A clause that hangs on its sentence ("which has resulted in …", "Fearing …") speaks of somebody outside it: the rest of
 * the sentence is looked at too.
 */
function antecedent(doc: Document, { from, to }: TokenRange): TokenRange[] {
  const { pos, word, sentence } = doc.tokens;
  const form = word[from]!.lower;
  const hangs = form === 'which' || form === 'who' || (pos[from] === P.VERB && form.endsWith('ing'));
  if (!hangs) return [];
  const whole = doc.sentences[sentence[from]!]!;
  return from > whole.from ? [{ from: whole.from, to: from }] : [{ from: to, to: whole.to }];
}

/** Nearness to judging words, more for a subject (before a verb) than for an object. */
function pullOf(doc: Document, range: TokenRange, words: readonly Appraised[]): number {
  let pull = 0;
  for (const { at, value } of words) {
    const distance = at < range.from ? range.from - at : at >= range.to ? at - range.to + 1 : 1;
    if (distance <= REACH) pull += Math.abs(value) / (1 + distance);
  }
  const next = doc.tokens.pos[range.to];
  const subject = next === P.VERB || next === P.AUX || next === P.PART;
  return pull + (subject ? 0.4 : 0);
}

/** Groups and powers that take blame or praise without being names: the regime, the security forces. */
function isActor(doc: Document, marks: Marks, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if ((marks.opinion[i]! & Opinion.loaded) !== 0) return true;
    if (ACTORS.has(doc.tokens.lemma[i]!)) return true;
  }
  return false;
}

/** "The kind", "any measure", the "m" of "I'm": nothing that anybody has an attitude to. */
const isVague = ({ tokens: { word, lemma } }: Document, { to }: TokenRange): boolean =>
  word[to - 1]!.lower.length < 3 || VAGUE.has(lemma[to - 1]!);

const VAGUE = new Set(['kind', 'sort', 'measure', 'way', 'thing', 'lot', 'part', 'bit', 'number', 'time', 'year', 'day', 'week', 'month', 'moment', 'case', 'place', 'rest', 'end', 'side', 'view', 'point', 'matter', 'reason', 'doubt', 'course', 'wonder']); // biome-ignore format: a set

const ACTORS = new Set(['government', 'regime', 'authority', 'force', 'police', 'army', 'military', 'administration', 'party', 'company', 'official', 'minister', 'president', 'bank', 'media', 'journalist', 'reporter', 'opponent', 'supporter', 'critic', 'leader']); // biome-ignore format: a set

/** Plain noun phrases: (determiner) (adjective | noun | name | possessive)* noun. At most 24 are looked at. */
function nounPhrases(doc: Document, ranges: readonly TokenRange[]): TokenRange[] {
  const { pos } = doc.tokens;
  const phrases: TokenRange[] = [];
  for (const range of ranges) {
    for (let i = range.from; i < range.to && phrases.length < 24; i++) {
      if (pos[i] !== P.NOUN && pos[i] !== P.PROPN) continue;
      let from = i;
      // A determiner begins the phrase.
      while (from > range.from && pos[from] !== P.DET && inPhrase(doc, from - 1)) from--;
      let to = i + 1;
      while (to < range.to && (pos[to] === P.NOUN || pos[to] === P.PROPN)) to++;
      phrases.push({ from, to });
      i = to - 1;
    }
  }
  return phrases;
}

const LOOSE = new Set(['which', 'what', 'that', 'everything', 'everyone', 'all', 'both', 'whatever', 'whose', 'no']);

function inPhrase(doc: Document, i: number): boolean {
  const pos = doc.tokens.pos[i];
  if (pos === P.DET) return !LOOSE.has(doc.tokens.word[i]!.lower);
  return pos === P.ADJ || pos === P.NOUN || pos === P.PROPN;
}
