/** Numbers that are part of a name: years, labels, products, addresses, "the one". */
import { CURRENCY_SIGNS } from '../lexicon/currency-table.js';
import { CARDINALS } from '../lexicon/numeral-words.js';
import { BOUNDS_BEFORE } from '../lexicon/quantity-bounds.js';
import {
  COUNTED_AFTER_YEARS,
  INDEX_NAMES,
  LABEL_ABBREVIATIONS,
  LABEL_WORDS,
  LABELS_OF,
  LABELS_OF_TIME,
  MONTHS,
  NUMBER_PREFIXES,
  OCLOCK,
  PRONOUN_ONE_BEFORE,
  STREET_WORDS,
  YEAR_PREPOSITIONS,
} from '../lexicon/quantity-names.js';
import { P } from '../text/document.js';
import { type Atoms, capitalised, glued, isDash, isNumber, isWord, lower, posOf } from './atoms.js';
import { isYear } from './dates.js';
import type { Amount } from './mention.js';

/** Whether an amount that was read is a year, a label or part of a name after all. */
export function isName(a: Atoms, amount: Amount): boolean {
  const { numeral, unit } = amount;
  const i = numeral.from;
  if (numeral.style === 'words' && OCLOCK.has(lower(a, numeral.to))) return true;
  // "one-on-one", "V-six"
  if (
    numeral.style === 'words' &&
    unit === null &&
    isDash(a, i - 1) &&
    glued(a, i) &&
    glued(a, i - 1) &&
    isWord(a, i - 2) &&
    !CARDINALS.has(lower(a, i - 2))
  ) {
    return !NUMBER_PREFIXES.has(lower(a, i - 2)) || lower(a, i - 2) === 'on' || isDash(a, i - 3);
  }
  if (isSpokenTime(a, i, numeral.to)) return true;
  // "the first half", "the northern half"
  if (numeral.style === 'fraction' && lower(a, i) === 'half' && unit === null && posOf(a, i - 1) === P.ADJ) return true;
  // "cut in half"
  if (numeral.style === 'fraction' && lower(a, i) === 'half' && lower(a, i - 1) === 'in' && unit === null) return true;
  if (unit !== null && unit.kind !== 'duration')
    return numeral.style === 'plain' && unit.kind === 'measurement' && isYear(a, i) && isUnlikelyUnit(a, i + 1);
  if (numeral.style === 'plain') {
    return unit === null
      ? isYearHere(a, i) || isLabelled(a, i) || isNamed(a, i) || isAddress(a, i)
      : isLabelled(a, i) && i > 0 && lower(a, i - 1) !== 'games';
  }
  return (
    unit === null && numeral.style === 'words' && numeral.to === i + 1 && (isLabelled(a, i) || isCapitalName(a, i))
  );
}

/** "2016 Stone said", "2022′s": a surname, or a prime typed for an apostrophe. */
const isUnlikelyUnit = (a: Atoms, i: number): boolean =>
  (capitalised(a, i) && lower(a, i).length > 3) || lower(a, i) === '′';

/** "at ten to four", "half past three". */
function isSpokenTime(a: Atoms, from: number, to: number): boolean {
  const joiner = lower(a, to);
  if (joiner === 'past') return (CARDINALS.get(lower(a, to + 1)) ?? 13) <= 12;
  if (lower(a, from - 1) === 'past' && (CARDINALS.get(lower(a, from)) ?? 13) <= 12) return true;
  if (joiner === 'in' && lower(a, to + 1) === 'the' && /^(morning|afternoon|evening)$/.test(lower(a, to + 2)))
    return true;
  const hour = (k: number) => (CARDINALS.get(lower(a, k)) ?? 13) <= 12;
  if (joiner === 'to' && hour(to + 1)) return lower(a, from - 1) === 'at';
  // "home by ten."
  if (/^(at|until)$/.test(lower(a, from - 1)) && hour(from) && to === from + 1 && /^[.,]$/.test(joiner)) return true;
  return lower(a, from - 1) === 'to' && hour(from) && lower(a, from - 3) === 'at' && CARDINALS.has(lower(a, from - 2));
}

function isYearHere(a: Atoms, i: number): boolean {
  if (!isYear(a, i)) return false;
  const value = a.value[i]!;
  const next = lower(a, i + 1);
  if (value >= 1900) {
    if (COUNTED_AFTER_YEARS.has(next) || (COUNTED_AFTER_YEARS.has(lower(a, i + 2)) && posOf(a, i + 1) === P.ADJ))
      return false;
    // "until at least 2028"
    if (/^(until|till|by|since|before|after|through)$/.test(lower(a, i - 3))) return true;
    return !(
      BOUNDS_BEFORE.has(`${lower(a, i - 2)} ${lower(a, i - 1)}`) ||
      /^(over|nearly|almost|exceeded)$/.test(lower(a, i - 1))
    );
  }
  if (posOf(a, i + 1) === P.NOUN || posOf(a, i + 1) === P.ADJ || posOf(a, i + 1) === P.PROPN)
    return /^(the|'s|’s)$/.test(lower(a, i - 1)) && value > 1400;
  return YEAR_PREPOSITIONS.has(lower(a, i - 1)) && value > 1400;
}

/** "Section 427", "Game 7", "No. 10", "S&P 500", "phase two". */
function isLabelled(a: Atoms, i: number): boolean {
  let k = i - 1;
  if (lower(a, k) === '.' && LABEL_ABBREVIATIONS.has(lower(a, k - 1))) k--;
  else if ((lower(a, k) === '-' && glued(a, i)) || lower(a, k) === '#') k--;
  const before = lower(a, k);
  if (before === 'of' && capitalised(a, k - 1)) return LABELS_OF.has(lower(a, k - 1));
  if (before === 'no') return k < i - 1 || capitalised(a, k);
  if (before === 'p' && /^[s&]$/.test(lower(a, k - 1))) return true;
  if (LABELS_OF_TIME.has(before)) {
    const next = posOf(a, i + 1);
    return next !== P.NOUN && next !== P.ADJ && next !== P.PROPN;
  }
  return LABEL_WORDS.has(before) || INDEX_NAMES.has(before);
}

/** "Apple Watch 5", "a 787 Dreamliner", "Galaxy Note 20 Ultra": a number inside or at the end of a name. */
function isNamed(a: Atoms, i: number): boolean {
  const next = posOf(a, i + 1);
  // "Office 365 costs £80": a verb in -s.
  const verb = isNumber(a, i + 2) || CURRENCY_SIGNS.has(lower(a, i + 2));
  const followed = verb ? false : next === P.NOUN || next === P.ADJ || (next === P.PROPN && /s$/.test(lower(a, i + 1)));
  const gap = i > 0 && a.start[i]! - a.end[i - 1]! === 1;
  const inName = posOf(a, i - 1) === P.PROPN || (capitalised(a, i - 1) && capitalised(a, i - 2));
  if (gap && capitalised(a, i - 1) && inName && !MONTHS.has(lower(a, i - 1))) {
    return !followed || (next === P.PROPN && capitalised(a, i + 1));
  }
  const owned = /^(the|a|an|own|'s|’s)$/.test(lower(a, i - 1));
  if (!owned || next !== P.PROPN || !capitalised(a, i + 1) || a.value[i]! < 100) return false;
  let end = i + 1;
  while (end < i + 6 && capitalised(a, end)) end++;
  return posOf(a, end) !== P.NOUN && !/s$/.test(lower(a, end - 1));
}

/** "BBC One", "the Big Three", "Seven Network". */
function isCapitalName(a: Atoms, i: number): boolean {
  if (!capitalised(a, i) || startsSentence(a, i)) return false;
  return (
    a.doc.blocks[a.doc.tokens.block[a.token[i]!]!]!.kind !== 'headline' &&
    (capitalised(a, i - 1) || capitalised(a, i + 1))
  );
}

export const startsSentence = (a: Atoms, i: number): boolean => {
  const t = a.token[i]!;
  return (
    i === 0 || a.doc.tokens.sentence[t] !== a.doc.tokens.sentence[t - 1] || /^["“‘':.!?\n(]$|^''$/.test(lower(a, i - 1))
  );
};

/** "575 Wilbraham Road", "the 90049 ZIP code". */
function isAddress(a: Atoms, i: number): boolean {
  if (lower(a, i + 1) === 'zip') return true;
  for (let k = i + 1; k < i + 6 && (capitalised(a, k) || glued(a, k + 1) || glued(a, k)); k++)
    if (STREET_WORDS.has(lower(a, k))) return k > i + 1;
  return false;
}

/** "the one", "no one", "another one": a pronoun; and "one day", "one another". */
export function isPronounOne(a: Atoms, i: number): boolean {
  if (/^(to|or)$/.test(lower(a, i + 1)) && CARDINALS.has(lower(a, i + 2))) return false;
  // "outnumbered two to one"
  if (lower(a, i - 1) === 'to' && (CARDINALS.has(lower(a, i - 2)) || isNumber(a, i - 2))) return false;
  if (PRONOUN_ONE_BEFORE.has(lower(a, i - 1))) return true;
  const next = posOf(a, i + 1);
  if (lower(a, i + 1) === 'another') return true;
  if (lower(a, i + 1) === 'of') return false;
  return next !== P.NOUN && next !== P.ADJ && next !== P.PROPN && next !== P.NUM && next !== P.SYM && next !== P.VERB;
}
