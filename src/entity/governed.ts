/** Whom an office with a place beside it speaks for: the government of that place. */
import { DEMONYMS } from '../lexicon/country-demonyms.js';
import { PLACES_WITH_ARTICLE } from '../lexicon/country-regions.js';
import { GOVERNMENT_OFFICES } from '../lexicon/title-words.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { textOf } from './draft.js';
import { type BodyMention, bare } from './role-finding.js';
import { factsOf, In } from './wordfacts.js';

const OFFICES = new Set(GOVERNMENT_OFFICES);
const WITH_ARTICLE = new Set(PLACES_WITH_ARTICLE);

/** The place whose government an office belongs to: "British Prime Minister", "Malaysia's Prime Minister". */
export function governed(doc: Document, from: number, to: number): BodyMention | null {
  const { word } = doc.tokens;
  let place: string | null = null;
  let office = false;
  for (let i = from; i < to; i++) {
    const { lower } = word[i]!;
    const { lists } = factsOf(word[i]!);
    if (place === null && (lists & In.demonym) !== 0)
      place = DEMONYMS[lower.replace(/s$/, '')] ?? DEMONYMS[lower] ?? null;
    else if (place === null && (lists & (In.country | In.region | In.city)) !== 0) {
      const part = (k: number) =>
        (word[k]!.flags & WordFlag.capital) !== 0 && (factsOf(word[k]!).lists & In.placePart) !== 0;
      let start = i;
      while (start > from && part(start - 1)) start--;
      let end = i + 1;
      while (end < to && part(end)) end++;
      place = textOf(doc, start, end);
    }
    if (OFFICES.has(bare(lower)) && (bare(lower) !== 'secretary' || isMinister(doc, i))) office = true;
  }
  if (place === null || !office) return null;
  return { by: 'place', place: WITH_ARTICLE.has(bare(place.toLowerCase())) ? `the ${place}` : place };
}

/** "Foreign Secretary", "Defense Secretary", "Secretary of State": a secretary who is a minister. */
function isMinister(doc: Document, i: number): boolean {
  const { word, pos } = doc.tokens;
  const before = i > 0 && (word[i - 1]!.flags & WordFlag.capital) !== 0 && pos[i - 1] !== P.DET;
  return word[i + 1]?.lower === 'of' || before;
}
