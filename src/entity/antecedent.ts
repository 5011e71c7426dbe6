/**
 * Antecedents of pronouns by a scored rule over the mentions before them, which on news is about as often right as a
 * full coreference system. Near, in the same paragraph, a subject, the one who spoke last and whoever the text is
 * about are preferred.
 */
import { lastBefore, latestBefore, type TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import type { Discourse, Spoken, Voice } from './discourse.js';
import { textOf } from './draft.js';
import type { EntityDraft } from './entities.js';

const FARTHEST_SENTENCE = 8;
/** For bodies and groups, which are taken up nearer by. */
const FARTHEST_BODY = 4;

const WEIGHT = {
  sentence: -1,
  paragraph: -0.6,
  sameSentence: 0.8,
  subject: 1.2,
  modifier: -2,
  lastSpeaker: 1,
  frequency: 0.25,
  knownGender: 0.5,
  spokenOf: -2,
  /** For they: a plural noun for people, against the name of one body. */
  group: 0.5,
  oneBody: -0.7,
  place: -2.5,
  person: -3,
} as const;

/** Whether a mention is followed by a verb (it is the subject), or by 's or a noun (it only modifies). */
function syntax(doc: Document, { from, to }: TokenRange): number {
  const { word, pos, length, sentence } = doc.tokens;
  if (to >= length) return 0;
  // "NAME, a former pilot, was less patient": what opens its sentence is the subject whatever describes it.
  if (word[to]!.text === ',' && (from === 0 || sentence[from - 1] !== sentence[from])) return WEIGHT.subject;
  const next = word[to]!.lower;
  if (next === "'s" || next === "'" || pos[to] === P.NOUN || pos[to] === P.PROPN) return WEIGHT.modifier;
  return pos[to] === P.VERB || pos[to] === P.AUX ? WEIGHT.subject : 0;
}

function nearness({ doc, place }: Discourse, mention: number, at: number): number {
  const { sentence, block } = doc.tokens;
  const distance = place[sentence[at]!]! - place[sentence[mention]!]!;
  const paragraph = block[at] === block[mention] ? 0 : WEIGHT.paragraph;
  return distance * WEIGHT.sentence + paragraph + (distance === 0 ? WEIGHT.sameSentence : 0);
}

/** A mention in a quotation is out of sight for a pronoun outside of it. */
function hidden(doc: Document, mention: number, at: number): boolean {
  const { quoted } = doc.tokens;
  return quoted[mention]! >= 0 && quoted[mention] !== quoted[at];
}

interface Best<T> {
  score: number;
  item: T | null;
}

const frequency = (entity: EntityDraft): number => WEIGHT.frequency * Math.sqrt(entity.mentions.length);

/**
 * Who "he" or "she" at a token is; null when nobody of that gender was named or has spoken. `spokenOf`: whom the
 * words that the pronoun speaks name ("Smith is wrong, he said"): few speak of themselves by name.
 */
export function personBefore(
  discourse: Discourse,
  at: number,
  gender: 'male' | 'female',
  spokenOf: ReadonlySet<EntityDraft>,
): Voice | null {
  const { doc, people, spoken } = discourse;
  const last = latestBefore(spoken, at) ?? null;
  const best: Best<EntityDraft> = { score: Number.NEGATIVE_INFINITY, item: null };
  for (let m = lastBefore(people, at); m >= 0; m--) {
    const mention = people[m]!;
    const { entity } = mention;
    if (doc.tokens.sentence[at]! - doc.tokens.sentence[mention.from]! > FARTHEST_SENTENCE) break;
    if ((entity.gender !== null && entity.gender !== gender) || hidden(doc, mention.from, at) || mention.to > at)
      continue;
    const score =
      nearness(discourse, mention.from, at) +
      syntax(doc, mention) +
      (last?.named === entity ? WEIGHT.lastSpeaker : 0) +
      frequency(entity) +
      (entity.gender === gender ? WEIGHT.knownGender : 0) +
      (spokenOf.has(entity) ? WEIGHT.spokenOf : 0);
    if (score > best.score) {
      best.score = score;
      best.item = entity;
    }
  }
  // An earlier "he" that was resolved is as good as the name.
  for (let s = lastBefore(spoken, at); s >= 0; s--) {
    const { from, named } = spoken[s]!;
    if (doc.tokens.sentence[at]! - doc.tokens.sentence[from]! > FARTHEST_SENTENCE) break;
    if (named?.type !== 'person' || named.gender === opposite(gender)) continue;
    const score =
      nearness(discourse, from, at) +
      WEIGHT.subject +
      (last?.named === named ? WEIGHT.lastSpeaker : 0) +
      frequency(named) +
      (named.gender === gender ? WEIGHT.knownGender : 0) +
      (spokenOf.has(named) ? WEIGHT.spokenOf : 0);
    if (score > best.score) {
      best.score = score;
      best.item = named;
    }
  }
  // Somebody without a name who spoke last ("a spokesman said … he added").
  if (last !== null && last.named === null && isOnePerson(last) && last.gender !== opposite(gender)) {
    const score =
      nearness(discourse, last.from, at) + WEIGHT.subject + WEIGHT.lastSpeaker + (last.gender === gender ? 0.5 : 0);
    if (score > best.score && doc.tokens.sentence[at]! - doc.tokens.sentence[last.from]! <= 3) return last.voice;
  }
  return best.item === null ? null : discourse.voiceOf(best.item);
}

const opposite = (gender: 'male' | 'female') => (gender === 'male' ? 'female' : 'male');
const isOnePerson = ({ voice }: Spoken): boolean =>
  voice.speaker?.kind === 'person' || (voice.speaker?.kind === 'unnamed' && voice.speaker.role !== null);

/** What "it" or "they" at a token is: a body, a document, or (`plural`) a group that was named or has spoken. */
export function bodyBefore(discourse: Discourse, at: number, plural: boolean): Voice | null {
  const { doc, bodies, spoken } = discourse;
  const { sentence } = doc.tokens;
  const best: Best<() => Voice> = { score: Number.NEGATIVE_INFINITY, item: null };
  const offer = (score: number, item: () => Voice): void => {
    if (score <= best.score) return;
    best.score = score;
    best.item = item;
  };
  const lastIndex = lastBefore(spoken, at);
  for (let m = lastBefore(bodies, at); m >= 0; m--) {
    const mention = bodies[m]!;
    if (sentence[at]! - sentence[mention.from]! > FARTHEST_BODY) break;
    if (hidden(doc, mention.from, at) || mention.to > at) continue;
    const place = mention.entity.type === 'place' ? WEIGHT.place : 0;
    const last = spoken[lastIndex]?.named === mention.entity ? WEIGHT.lastSpeaker : 0;
    const score =
      nearness(discourse, mention.from, at) +
      syntax(doc, mention) +
      frequency(mention.entity) +
      place +
      last +
      (plural ? WEIGHT.oneBody : 0);
    offer(score, () => discourse.voiceOf(mention.entity));
  }
  for (let s = lastIndex; s >= 0 && sentence[at]! - sentence[spoken[s]!.from]! <= FARTHEST_SENTENCE; s--) {
    const item = spoken[s]!;
    const kind = item.voice.speaker!.kind;
    if (item.named !== null && kind !== 'person') continue;
    if (kind === 'person' && (!plural || s !== lastIndex)) continue;
    const fits = plural ? kind === 'group' : kind !== 'group' || item.voice.organization !== null;
    const score =
      nearness(discourse, item.from, at) +
      WEIGHT.subject +
      (s === lastIndex ? WEIGHT.lastSpeaker : 0) +
      (fits ? 0.5 : -1) +
      (kind === 'person' ? WEIGHT.person : 0);
    offer(score, () => item.voice);
  }
  offerNouns(discourse, at, plural, offer);
  if (plural) offerGroups(discourse, at, offer);
  return best.item === null ? null : best.item();
}

/** "The health ministry … it": bodies without a name that open their sentence. */
function offerNouns(discourse: Discourse, at: number, plural: boolean, offer: Offer): void {
  const { doc, index } = discourse;
  for (const { from, to, body } of index.employers.nounsBefore(at, FARTHEST_BODY)) {
    if (hidden(doc, from, at) || syntax(doc, { from, to }) !== WEIGHT.subject) continue;
    const organization = { name: body.name, entityId: body.entityId };
    const score = nearness(discourse, from, at) + WEIGHT.subject + (plural ? WEIGHT.oneBody : 0);
    offer(score, () => ({
      speaker: { name: body.name, kind: 'organization', role: null, entityId: null },
      organization,
    }));
  }
}

type Offer = (score: number, item: () => Voice) => void;

function offerGroups(discourse: Discourse, at: number, offer: Offer): void {
  const { doc, groups } = discourse;
  const { sentence } = doc.tokens;
  for (let g = lastBefore(groups, at); g >= 0; g--) {
    const { from, to } = groups[g]!;
    if (sentence[at]! - sentence[from]! > FARTHEST_BODY) return;
    const name = textOf(doc, from, to);
    offer(nearness(discourse, from, at) + syntax(doc, groups[g]!) + WEIGHT.group, () => ({
      speaker: { name, kind: 'group', role: null, entityId: null },
      organization: null,
    }));
  }
}
