/** Ages that no unit names: "over the age of 21", "aged 18 to 34", "who was 10", "Smith, 43,". */
import { BEING_AUXILIARIES, BEING_VERBS } from '../lexicon/quantity-grammar.js';
import { AGED_PEOPLE, LIFE_VERBS } from '../lexicon/quantity-names.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Atoms, capitalised, lower, posOf } from './atoms.js';
import type { Amount } from './mention.js';

/** Nobody is older. */
const OLDEST = 125;
const YEARS_OF_AGE = { symbol: 'a', name: 'year of age', kind: 'age' } as const;

/** Makes an age of the amount where the words around it say so. */
export function readAge(a: Atoms, amount: Amount): void {
  if (amount.unit !== null || amount.kind !== 'count' || amount.numeral.scale > 1) return;
  const highest = amount.high ?? amount.value ?? OLDEST + 1;
  if (highest > OLDEST || highest <= 0 || !Number.isInteger(highest)) return;
  const told = [
    followsAge(a, amount.from),
    followsPerson(a, amount),
    isApposition(a, amount),
    limitsPeople(a, amount),
    turnsLife(a, amount),
  ];
  if (!told.includes(true) && !opensSentence(a, amount)) return;
  amount.unit = YEARS_OF_AGE;
  amount.kind = 'age';
}

/** "aged 18", "the age of 21", "ages 5 to 9", "under the age of about 30". */
function followsAge(a: Atoms, from: number): boolean {
  let k = from - 1;
  if (/^(about|around|over|under|between|at|of)$/.test(lower(a, k))) k--;
  return /^(age|aged|ages|ageing|aging)$/.test(lower(a, k));
}

/** "He will be 35 by …", "who was 10", "she turned 18": a person is, and nothing is counted after. */
function followsPerson(a: Atoms, amount: Amount): boolean {
  const next = posOf(a, amount.to);
  if (next === P.NOUN || next === P.ADJ || next === P.PROPN || lower(a, amount.to) === 'of') return false;
  let k = amount.from - 1;
  if (!BEING_VERBS.has(lower(a, k))) return false;
  k--;
  while (BEING_AUXILIARIES.has(lower(a, k))) k--;
  return /^(he|she|who|i|they)$/.test(lower(a, k));
}

/** "At 63, she is …": before a comma and a person. */
function opensSentence(a: Atoms, { from, to, value }: Amount): boolean {
  if (lower(a, from - 1) !== 'at' || lower(a, to) !== ',' || (value ?? 0) < YOUNGEST) return false;
  const t = a.token[from - 1]!;
  const { sentences, tokens } = a.doc;
  const opens = sentences[tokens.sentence[t]!]!.from === t || (tokens.flags[t - 1]! & WordFlag.punctuation) !== 0;
  return opens && (/^(he|she|i)$/.test(lower(a, to + 1)) || posOf(a, to + 1) === P.PROPN);
}
/** Whose age is news by itself. */
const YOUNGEST = 10;

/** "She left school at 15.", "he died at 91": a turn of somebody's life, and nothing is counted. */
function turnsLife(a: Atoms, { from, to, value, numeral }: Amount): boolean {
  if (lower(a, from - 1) !== 'at' || (value ?? 0) < YOUNGEST || numeral.style !== 'plain') return false;
  const next = posOf(a, to);
  if (next === P.NOUN || next === P.ADJ || next === P.PROPN || next === P.SYM || next === P.VERB) return false;
  for (let k = from - 2; k >= 0 && k >= from - 5; k--) {
    if (posOf(a, k) === P.VERB) return LIFE_VERBS.has(a.doc.tokens.lemma[a.token[k]!]!);
    if (lower(a, k) === ',') return false;
  }
  return false;
}

/** "people under 30", "children over 5". */
function limitsPeople(a: Atoms, { from, to }: Amount): boolean {
  const next = posOf(a, to);
  if (next === P.NOUN || next === P.ADJ || next === P.PROPN || next === P.SYM) return false;
  return (
    /^(under|over)$/.test(lower(a, from - 1)) &&
    AGED_PEOPLE.has(lower(a, posOf(a, from - 2) === P.ADV ? from - 3 : from - 2))
  );
}

/** "Smith, 43, said", "Smith, 43." */
function isApposition(a: Atoms, amount: Amount): boolean {
  const { from, to } = amount;
  // "Bridie Lavelle (78), whose …"
  const bracketed = lower(a, from - 1) === '(' && lower(a, to) === ')' && amount.numeral.style === 'plain';
  if (bracketed) return capitalised(a, from - 2) && capitalised(a, from - 3) && posOf(a, from - 2) === P.PROPN;
  if (lower(a, from - 1) !== ',' || amount.numeral.style !== 'plain' || !/^[,.;]$/.test(lower(a, to))) return false;
  // "Ellis Grant, 34": a tagger may take a surname for a verb.
  const named = posOf(a, from - 2) === P.PROPN || (capitalised(a, from - 3) && posOf(a, from - 3) === P.PROPN);
  if (capitalised(a, from - 2) && named) return posOf(a, from - 3) !== P.NUM;
  // "the favourite, 36, is"
  const after = posOf(a, to + 1);
  const adult =
    amount.value! >= 16 && lower(a, to) === ',' && posOf(a, from - 2) !== P.NUM && posOf(a, from - 2) !== P.VERB;
  return adult && (after === P.VERB || after === P.AUX || lower(a, to + 1) === 'who' || lower(a, to + 1) === 'from');
}
