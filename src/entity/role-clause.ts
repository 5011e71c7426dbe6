/** Clauses that say what somebody does for a body: "who leads BODY", "who works at BODY", "speaking for BODY", "whose firm". */
import { BENCHES, SPEAKING_FOR, STUDIES, WHOSE_BODIES, WORKING_VERBS } from '../lexicon/role-bodies.js';
import { LEADING_VERBS } from '../lexicon/title-words.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { kindsOfNoun } from './body-kinds.js';
import { appositionEnd, capitals, nameFrom, nounBody, OF_BODY, skipThe } from './body-phrase.js';
import type { BodyMention, NamesAt, RoleFinding } from './role-finding.js';

const WORKING = new Set(WORKING_VERBS);
const LEADING = new Set(LEADING_VERBS);
const ENDS = new Set(['until', 'till', 'before']);
const STUDYING = new Set(STUDIES);
const BENCH = new Set(BENCHES);
const SPEAKING = new Set(SPEAKING_FOR);
const REPRESENTING = new Set(['representing']);
const WHOSE = new Set(WHOSE_BODIES);
const RESEARCH = kindsOfNoun('university') | kindsOfNoun('hospital');
/** Only a body has a chair. */
const CHAIRING = new Set(['chairs', 'chaired']);
const TEAM = kindsOfNoun('rovers');
/** How far a clause is read, in tokens. */
const LONGEST_CLAUSE = 16;

const stated = (body: BodyMention | null): RoleFinding | null =>
  body === null ? null : { role: null, former: false, body };

/** "NAME, who leads BODY", "NAME, who led the study", "NAME, who sells boats and speaks for BODY". `from` follows "who". */
export function whoLeads(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const { lemma, length, word, pos } = doc.tokens;
  for (let i = from; i < Math.min(length, from + 3) && doc.tokens.sentence[i] === sentence; i++) {
    if (WORKING.has(lemma[i]!) && word[i]!.lower.endsWith('s')) return worksAt(doc, known, i + 1, sentence);
    if (!LEADING.has(lemma[i]!)) continue;
    const end = appositionEnd(doc, i + 1, sentence);
    const body = nameFrom(doc, known, skipThe(doc, i + 1)) ?? committee(doc, known, i + 1, end);
    if (body !== null) return { role: null, former: isOver(doc, i, end), body };
    if (CHAIRING.has(word[i]!.lower) && word[i + 1]?.lower === 'the' && end - i < 6) {
      const chaired = { from: i + 2, to: end };
      if (end > i + 2 && pos[end - 1] === P.NOUN) return stated({ by: 'noun', range: chaired });
    }
    if (end > i + 1 && STUDYING.has(word[end - 1]!.lower)) return stated({ by: 'role', kinds: RESEARCH, at: i });
  }
  return alsoWorks(doc, known, from, sentence);
}

/** "who develops treatments at BODY", "who runs sheep and speaks for BODY": what somebody does now, and where. */
function alsoWorks(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const { lemma, length, word, pos, flags } = doc.tokens;
  const verb = pos[from] === P.ADV ? from + 1 : from;
  // After "who" stands a verb, whatever the reader took "breeds" for.
  const isVerb = pos[verb] === P.VERB || pos[verb] === P.NOUN;
  if (verb >= length || !isVerb || !word[verb]!.lower.endsWith('s')) return null;
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLAUSE) && doc.tokens.sentence[i] === sentence; i++) {
    if ((flags[i]! & WordFlag.punctuation) !== 0 && word[i]!.lower !== '-') return null;
    if (WORKING.has(lemma[i]!) && word[i]!.lower.endsWith('s')) return worksAt(doc, known, i + 1, sentence);
    if (word[i]!.lower !== 'at') continue;
    const body = nameFrom(doc, known, skipThe(doc, i + 1)) ?? capitals(doc, known, i + 1);
    if (body !== null) return stated(body);
  }
  return null;
}

/** "speaking for BODY", "giving evidence for BODY": `from` is where the clause begins, at most a few words before "for". */
export function speaksFor(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const { word, length } = doc.tokens;
  if (!SPEAKING.has(word[from]!.lower) && !REPRESENTING.has(word[from]!.lower)) return null;
  for (let i = from + 1; i < Math.min(length, from + 5) && doc.tokens.sentence[i] === sentence; i++) {
    const { lower } = word[i]!;
    if (i === from + 1 && REPRESENTING.has(word[from]!.lower)) i--;
    else if (lower !== 'for' && !(lower === 'of' && word[i - 1]!.lower === 'behalf')) continue;
    const end = appositionEnd(doc, i + 1, sentence);
    // A judge "writing for the majority" is of the court.
    if (end > i + 1 && BENCH.has(word[end - 1]!.lower)) return null;
    const body =
      nameFrom(doc, known, skipThe(doc, i + 1)) ?? nounBody(doc, known, i + 1, end) ?? capitals(doc, known, i + 1);
    return stated(body);
  }
  return null;
}

/** "NAME, whose firm BODY …", "NAME, whose side …": `noun` follows "whose". */
export function whoseBody(doc: Document, known: NamesAt, noun: number): RoleFinding | null {
  const { word, length } = doc.tokens;
  if (noun + 1 >= length || !WHOSE.has(word[noun]!.lower)) return null;
  const named = nameFrom(doc, known, noun + 1);
  if (named !== null) return stated(named);
  const team = (kindsOfNoun(word[noun]!.lower) & TEAM) !== 0 || word[noun]!.lower === 'side';
  return team ? stated({ by: 'role', kinds: TEAM, at: noun }) : null;
}

/** "led the council until May", "ran the bank from 2003 to 2010": what is over. "Who led the inquiry" speaks for it. */
function isOver(doc: Document, verb: number, end: number): boolean {
  const { word } = doc.tokens;
  if (word[verb]!.lower === doc.tokens.lemma[verb] || word[verb]!.lower.endsWith('s')) return false;
  for (let i = verb + 1; i < Math.min(end + 6, doc.tokens.length); i++) if (ENDS.has(word[i]!.lower)) return true;
  return false;
}

/** A noun phrase for a body of a known kind, or one already spoken of: "the House committee", "the team"; not "the heart unit". */
function committee(doc: Document, known: NamesAt, from: number, end: number): BodyMention | null {
  const { word } = doc.tokens;
  let owner = from;
  while (owner < end && word[owner]!.lower !== "'s") owner++;
  // "the bureau's merger division" is of the bureau.
  const body = nounBody(doc, known, from, owner);
  if (body?.by !== 'noun' || owner < end) return body;
  const again = word[from]!.lower === 'the' && body.range.to - from === 2;
  return again || kindsOfNoun(word[body.range.to - 1]!.lower) !== 0 ? body : null;
}

/** "studies microbes at BODY", "sits on the transport committee": the first body after a preposition. */
function worksAt(doc: Document, known: NamesAt, from: number, sentence: number): RoleFinding | null {
  const end = appositionEnd(doc, from, sentence);
  for (let i = from; i < end; i++) {
    const { lower } = doc.tokens.word[i]!;
    if (!OF_BODY.has(lower) && lower !== 'on') continue;
    const body =
      nameFrom(doc, known, skipThe(doc, i + 1)) ?? nounBody(doc, known, i + 1, end) ?? capitals(doc, known, i + 1);
    if (body !== null) return { role: null, former: false, body };
  }
  return null;
}
