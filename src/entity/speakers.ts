/** Who speaks: from each attribution's source as written to the person, body, group or document that it names. */
import type { Attribution } from '../quotation/attribution.js';
import type { AnalyzeOptions } from '../schema.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { bodyBefore, personBefore } from './antecedent.js';
import { Discourse, NOBODY, unnamed, type Voice } from './discourse.js';
import type { EntityDraft, EntityIndex } from './entities.js';
import { voiceOfNoun } from './nouns.js';
import { relativePhrase } from './relative.js';
import { type PronounClass, pronounClass, readSource, type SourceReading } from './source.js';

export type { Voice } from './discourse.js';

/** What is known once the attributions are resolved. */
export interface Resolved {
  readonly doc: Document;
  readonly entities: EntityIndex;
  readonly options: AnalyzeOptions;
  readonly attributions: readonly Attribution[];
  /** As returned by {@link resolveSpeakers}. */
  readonly voices: readonly Voice[];
}

/** Speaker and organization of each attribution, by its index. */
export function resolveSpeakers(
  doc: Document,
  entities: EntityIndex,
  attributions: readonly Attribution[],
  options: AnalyzeOptions = {},
): Voice[] {
  const discourse = new Discourse(doc, entities);
  const voices: (Voice | null)[] = attributions.map(() => null);
  const owner = contentOwners(doc, attributions);
  for (const i of inOrder(attributions)) {
    const { source, contents } = attributions[i]!;
    if (source === null) continue;
    const read = voiceOf(discourse, source, {
      options,
      contents,
      outer: () => enclosing(attributions, voices, owner, i),
    });
    const voice = attributions[i]!.steps.includes('transcript') ? inTranscript(discourse, source, read) : read;
    voices[i] = voice;
    discourse.remember(source, voice);
  }
  const resolved = attributions.map((_, i) => voices[i] ?? inherited(attributions, voices, i));
  discourses.set(resolved, discourse);
  return resolved;
}

/** "OKAFOR: …": what the recogniser takes for an acronym is whoever speaks, known by that surname or not. */
function inTranscript(discourse: Discourse, { from, to }: TokenRange, voice: Voice): Voice {
  const { text, lower, flags } = discourse.doc.tokens.word[from]!;
  if (voice.speaker?.kind !== 'organization' || to - from > 1 || (flags & WordFlag.allCaps) === 0) return voice;
  const person = discourse.personCalled(lower);
  return person === null ? unnamed(text, 'unnamed', null, null) : discourse.voiceOf(person);
}

/** What was learned about the text while its speakers were resolved. */
const discourses = new WeakMap<readonly Voice[], Discourse>();

/** Indices of the attributions by the place of their source. */
function inOrder(attributions: readonly Attribution[]): number[] {
  return attributions.map((_, i) => i).sort((a, b) => placeOf(attributions[a]!) - placeOf(attributions[b]!));
}

const placeOf = ({ source, cue, contents }: Attribution): number => source?.from ?? cue?.from ?? contents[0]!.from;

/**
 * Voice of a quotation without a source: that of the words it goes on with. Kept in `voices`, so that a long chain of
 * continuations is followed once.
 */
function inherited(attributions: readonly Attribution[], voices: (Voice | null)[], i: number): Voice {
  const chain: number[] = [];
  let at: number | null = i;
  while (at !== null && voices[at] == null && chain.length < attributions.length) {
    chain.push(at);
    at = attributions[at]!.continues;
  }
  const voice = (at === null ? null : voices[at]) ?? NOBODY;
  if (voice !== NOBODY) for (const link of chain) voices[link] = voice;
  return voice;
}

/** By token: the attribution in whose content it stands, the innermost one; −1 outside. */
function contentOwners(doc: Document, attributions: readonly Attribution[]): Int32Array {
  const owner = new Int32Array(doc.tokens.length).fill(-1);
  attributions.forEach(({ contents }, i) => {
    for (const { from, to } of contents) owner.fill(i, from, to);
  });
  return owner;
}

/** Voice of the attribution in whose content this one's source stands. */
function enclosing(
  attributions: readonly Attribution[],
  voices: (Voice | null)[],
  owner: Int32Array,
  i: number,
): Voice | null {
  const { parent, source } = attributions[i]!;
  const outer = parent ?? owner[source!.from]!;
  if (outer < 0 || outer === i) return null;
  const voice = voices[outer] ?? inherited(attributions, voices, outer);
  return voice === NOBODY ? null : voice;
}

/** Who a token range that names a source is, seen from its place in the text: for statistics and the like. */
export function resolveSource({ doc, entities, options, voices }: Resolved, range: TokenRange): Voice {
  const discourse = discourses.get(voices) ?? new Discourse(doc, entities);
  return voiceOf(discourse, range, { options, contents: [], outer: () => null });
}

/** What a source is read with: the caller's options, and the words that it speaks. */
interface Around {
  readonly options: AnalyzeOptions;
  readonly contents: readonly TokenRange[];
  /** Voice of the quotation that the source stands in. */
  readonly outer: () => Voice | null;
}

function voiceOf(discourse: Discourse, source: TokenRange, around: Around): Voice {
  const reading = readSource(discourse.doc, discourse.index, source);
  if (reading === null) return NOBODY;
  switch (reading.form) {
    case 'pronoun':
      return voiceOfPronoun(discourse, source.from, reading.pronoun, around);
    case 'name':
      return discourse.voiceOf(reading.entity);
    case 'names':
      return voiceOfSeveral(discourse, reading);
    case 'noun':
      return voiceOfNoun(discourse, reading);
  }
}

function voiceOfSeveral(discourse: Discourse, { entities }: Extract<SourceReading, { form: 'names' }>): Voice {
  const names = entities.map(({ name }) => name);
  const bodies = entities.map((entity) => discourse.voiceOf(entity).organization);
  const same = bodies.every((body) => body !== null && body.name === bodies[0]?.name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { speaker: { name, kind: 'group', role: null, entityId: null }, organization: same ? bodies[0]! : null };
}

function voiceOfPronoun(discourse: Discourse, at: number, pronoun: PronounClass, around: Around): Voice {
  switch (pronoun) {
    case 'he':
    case 'she': {
      const silent = silentRole(discourse, at);
      if (silent !== null) return silent;
      const gender = pronoun === 'he' ? 'male' : 'female';
      return personBefore(discourse, at, gender, peopleIn(discourse, around.contents)) ?? NOBODY;
    }
    case 'it':
      return bodyBefore(discourse, at, false) ?? NOBODY;
    case 'they':
      return bodyBefore(discourse, at, true) ?? NOBODY;
    case 'relative':
      return voiceOfRelative(discourse, at, around);
    case 'first':
      return around.outer() ?? voiceOfWriter(discourse, at, around.options);
  }
}

/** Tokens from the start of a sentence to its verb. */
const LONGEST_SUBJECT = 10;

/** "The mayor's spokesman declined to comment. “…,” he added": who kept silent in the sentence before goes on to speak. */
function silentRole(discourse: Discourse, at: number): Voice | null {
  const { doc, index } = discourse;
  const { sentence, block, lemma, word } = doc.tokens;
  const own = doc.sentences[sentence[at]!]!;
  const before = doc.sentences[sentence[at]! - 1];
  if (before === undefined || block[before.from] !== block[own.from]) return null;
  for (let i = before.from + 1; i < before.to && i < before.from + LONGEST_SUBJECT; i++) {
    if (!SILENT.has(lemma[i]!) || word[i + 1]?.lower !== 'to' || !SAYING.has(word[i + 2]?.lower ?? '')) continue;
    const from = doc.tokens.pos[before.from] === P.CCONJ ? before.from + 1 : before.from;
    const reading = readSource(doc, index, { from, to: i });
    return reading?.form === 'noun' && reading.nounClass === 'role' ? voiceOfNoun(discourse, reading) : null;
  }
  return null;
}
const SILENT = new Set(['decline', 'refuse']);
const SAYING = new Set(['answer', 'be', 'comment', 'confirm', 'discuss', 'elaborate', 'say', 'speak', 'talk']);

function peopleIn({ index }: Discourse, ranges: readonly TokenRange[]): Set<EntityDraft> {
  const people = new Set<EntityDraft>();
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      const entity = index.at(i);
      if (entity?.type === 'person') people.add(entity);
    }
  }
  return people;
}

function voiceOfRelative(discourse: Discourse, at: number, around: Around): Voice {
  const phrase = relativePhrase(discourse.doc, discourse.index, at);
  if (phrase === null || pronounClass(discourse.doc.tokens.word[phrase.from]!.lower) === 'relative') return NOBODY;
  return voiceOf(discourse, phrase, around);
}

function voiceOfWriter(discourse: Discourse, at: number, { byline }: AnalyzeOptions): Voice {
  if (discourse.doc.tokens.quoted[at]! >= 0) return NOBODY;
  const writer = discourse.index.entities.find((entity) => entity.writer);
  if (writer !== undefined) return discourse.voiceOf(writer);
  if (byline === undefined) return NOBODY;
  return { speaker: { name: byline, kind: 'person', role: null, entityId: null }, organization: null };
}
