/**
 * Bodies by evidence: an open name that the text shows to be a body somewhere is a body everywhere, and so is its first
 * word that stands alone.
 */
import { FIELD_BODIES, FREE_FOR } from '../lexicon/body-evidence.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { bodyEvidence, ENOUGH } from './body-evidence.js';
import { INSTITUTE, kindsOfWord } from './body-kinds.js';
import { SAINTS } from './body-phrase.js';
import { type NameContext, Seen } from './context.js';
import { textOf } from './draft.js';
import { withForced } from './mend.js';
import { isHead, type OpenName, openNames } from './open-names.js';
import { ownedHeads } from './owned-heads.js';
import { type Name, nameAt } from './recognise.js';
import { ANY_FIRST_NAME, ANY_PLACE, ANY_ROLE, ANY_TITLE, factsOf, In } from './wordfacts.js';

/** The names, with bodies typed as such wherever they stand, and those that the tagger passed over. */
export function retypeBodies(doc: Document, context: NameContext, names: readonly Name[]): Name[] {
  const owned = withForced(names, ownedHeads(doc, names));
  return retypeCountries(doc, retypeOpen(doc, context, withHeads(doc, owned)));
}

/** "National Parents" before "' Forum" goes on to the word for a body, "Smith" before "& Sons" to the end. */
function withHeads(doc: Document, names: readonly Name[]): Name[] {
  const { word, sentence, length } = doc.tokens;
  const joined = names.map((name, n): Name => {
    const { from, to } = name;
    if (word[to]?.text === '&' && to + 1 < length && sentence[to + 1] === sentence[from]) {
      const next = names[n + 1];
      const end = next?.from === to + 1 ? next.to : to + 2;
      const capital = (word[to + 1]!.flags & WordFlag.capital) !== 0;
      if (capital && to - from === 1 && end === to + 2) return { from, to: end, type: 'organization' };
    }
    const head = to < length && (word[to]!.lower === "'s" || word[to]!.lower === "'") ? to + 1 : to;
    const free = head < length && sentence[head] === sentence[from] && (names[n + 1]?.from ?? length) > head;
    const goesOn = free && (word[head]!.flags & WordFlag.capital) !== 0 && isHead(doc, head);
    const plural = head === to || word[to - 1]!.lower.endsWith('s');
    return goesOn && plural && name.type !== 'person' ? { from, to: head + 1, type: 'organization' } : name;
  });
  const whole = joined.map((name) => (name.type === 'organization' ? withField(doc, name) : withSaint(doc, name)));
  return whole.filter(({ from }, n) => n === 0 || whole[n - 1]!.to <= from);
}

/** "Standing Committee" goes on to "on Housing", "Court of Appeals" to "for the Ninth Circuit". */
function withField(doc: Document, name: Name): Name {
  const { word, sentence, length } = doc.tokens;
  const { from, to } = name;
  const link = to < length && sentence[to] === sentence[from] ? word[to]!.lower : '';
  const circuit = link === 'for' || link === 'of';
  if (!circuit && !(link === 'on' && SITS_ON.has(word[to - 1]!.lower))) return name;
  let start = to + 1;
  while (start < to + 3 && start < length && (word[start]!.lower === 'the' || /^\d/.test(word[start]!.lower))) start++;
  let end = start;
  while (end < length && sentence[end] === sentence[from] && goesOn(doc, end)) end++;
  const fits = circuit ? CIRCUITS.has(word[end - 1]!.lower) : true;
  return end > start && fits ? nameAt(from, end, 'organization') : name;
}

const SITS_ON = new Set(FIELD_BODIES);
const CIRCUITS = new Set(['circuit', 'district']);
const NO_FIELD = new Set(FREE_FOR);

const goesOn = (doc: Document, i: number): boolean =>
  (doc.tokens.word[i]!.flags & WordFlag.capital) !== 0 && !NO_FIELD.has(doc.tokens.word[i]!.lower);

/** "St Hilda's Hospital" is no place. */
function withSaint(doc: Document, name: Name): Name {
  const { from, to, type } = name;
  const saint = type === 'place' && to - from > 2 && SAINTS.has(doc.tokens.word[from]!.lower);
  const body = saint && (isHead(doc, to - 1) || (kindsOfWord(doc.tokens.word[to - 1]!) & INSTITUTE) !== 0);
  return body ? nameAt(from, to, 'organization') : name;
}

/** A name of one word whose people the text speaks of is a place's: Korvia, where there are Korvian diplomats. */
function retypeCountries(doc: Document, names: readonly Name[]): Name[] {
  const single = (name: Name) =>
    name.type === 'person' && name.to - name.from === 1 && doc.tokens.word[name.from]!.lower.endsWith('a');
  if (!names.some(single)) return [...names];
  const forms = new Set<string>();
  for (const { flags, lower } of doc.tokens.word) if ((flags & WordFlag.capital) !== 0) forms.add(lower);
  return names.map((name) =>
    single(name) && forms.has(`${doc.tokens.word[name.from]!.lower}n`) ? nameAt(name.from, name.to, 'place') : name,
  );
}

function retypeOpen(doc: Document, context: NameContext, names: readonly Name[]): Name[] {
  const open = openNames(doc, context, names);
  if (open.length === 0) return [...names];
  const texts = open.map(({ from, to }) => textOf(doc, from, to));
  const scores = new Map<string, number>();
  open.forEach((name, i) => {
    const evidence = bodyEvidence(doc, name);
    const known = scores.get(texts[i]!) ?? 0;
    // A hint that is repeated is no more than a hint.
    scores.set(texts[i]!, evidence === 1 && known > 0 ? known : known + evidence);
  });
  const bodies = open.filter(
    ({ type, found }, i) => (found || type === 'organization') && scores.get(texts[i]!)! >= ENOUGH,
  );
  const short = firstWords(doc, context, bodies);
  // The tagger knew these, and called the word alone what it is: "Trump" is not the "Trump Organization".
  const shortOfKnown = firstWords(
    doc,
    context,
    names.filter(({ type }) => type === 'organization'),
  );
  const alone = new Set<number>();
  for (const { from, to, type } of names)
    if (type === 'organization' && to - from === 1 && tellsBody(doc, context, from)) alone.add(context.form[from]!);
  const isBody = ({ from, to, found, personal, type }: OpenName, i: number) => {
    if (type === 'person' && !found) return true;
    if (scores.get(texts[i]!)! >= ENOUGH) return true;
    const form = context.form[from]!;
    // "Northgate Foods", where the text goes on to call it "Northgate" and the tagger knew that.
    if (found && !personal && to - from > 1 && alone.has(form)) return true;
    return to - from === 1 && (short.has(form) || (!found && shortOfKnown.has(form)));
  };
  return merged(names, open.filter(isBody));
}

/** Forms of the first words of names of several words, where a body may be called by them in short. */
function firstWords(doc: Document, context: NameContext, names: readonly Name[]): Set<number> {
  const forms = new Set<number>();
  for (const { from, to } of names) if (to - from > 1 && tellsBody(doc, context, from)) forms.add(context.form[from]!);
  return forms;
}

/** First words by which no body is called in short. */
const TELLS_NONE = ANY_PLACE | In.placePart | In.demonym | In.organizationHead | ANY_TITLE | ANY_ROLE | ANY_FIRST_NAME;

const tellsBody = (doc: Document, { seen, form }: NameContext, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & TELLS_NONE) === 0 && (seen[form[i]!]! & Seen.lower) === 0;

/** Both lists in the order of the text; where they name the same, the body. */
function merged(names: readonly Name[], bodies: readonly OpenName[]): Name[] {
  const out: Name[] = [];
  let b = 0;
  // "Jane Doe KC", which the tagger passed over, is a person; all others are bodies.
  const body = ({ from, to, type, found }: OpenName): Name => ({ from, to, type: found ? 'organization' : type });
  for (const name of names) {
    while (b < bodies.length && bodies[b]!.from < name.from) out.push(body(bodies[b++]!));
    if (bodies[b]?.from === name.from) out.push(body(bodies[b++]!));
    else out.push(name);
  }
  while (b < bodies.length) out.push(body(bodies[b++]!));
  return out;
}
