/** Who has been named and who has spoken so far: what pronouns and "the group" are looked up in. */
import type { Organization, Speaker, SpeakerKind } from '../schema.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { isMedium } from './body-mentions.js';
import type { EntityDraft, EntityIndex } from './entities.js';
import { factsOf, In } from './wordfacts.js';

/** Who speaks, and for which body. */
export interface Voice {
  readonly speaker: Speaker | null;
  readonly organization: Organization | null;
}

export const NOBODY: Voice = { speaker: null, organization: null };

/** Who speaks without a name that the text gives elsewhere. */
export const unnamed = (
  name: string,
  kind: SpeakerKind,
  role: string | null,
  organization: Organization | null,
): Voice => ({ speaker: { name, kind, role, entityId: null }, organization });

/** A mention of an entity, in the order of the text. */
export interface NamedAt extends TokenRange {
  readonly entity: EntityDraft;
}

function addTo(map: Map<string, NamedAt[]>, key: string, mention: NamedAt): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mention]);
  else list.push(mention);
}

/** Phrases outside quotations whose head is a plural noun for people. */
function groupPhrases(doc: Document, index: EntityIndex): TokenRange[] {
  const { pos, quoted, length, sentence } = doc.tokens;
  const found: TokenRange[] = [];
  for (let i = 0; i + 1 < length; i++) {
    const verb = pos[i + 1] === P.VERB || pos[i + 1] === P.AUX;
    if (!verb || pos[i] !== P.NOUN || quoted[i]! >= 0 || sentence[i] !== sentence[i + 1] || index.at(i) !== null)
      continue;
    if ((factsOf(doc.tokens.word[i]!).lists & (In.roles | In.groupNoun)) === 0) continue;
    let from = i;
    while (from > 0 && sentence[from - 1] === sentence[i] && modifiesNoun(pos[from - 1]!)) from--;
    if (pos[from] === P.DET && from < i) from++;
    found.push({ from, to: i + 1 });
  }
  return found;
}

/** The words of one speaker do not push away who was named before them. */
const QUOTED_STEP = 0.3;

function places({ sentences, tokens: { quoted } }: Document): Float32Array {
  const place = new Float32Array(sentences.length);
  let sum = 0;
  sentences.forEach(({ from, to }, s) => {
    sum += quoted[from]! >= 0 && quoted[to - 1]! >= 0 ? QUOTED_STEP : 1;
    place[s] = sum;
  });
  return place;
}

const modifiesNoun = (tag: number): boolean =>
  tag === P.NOUN || tag === P.PROPN || tag === P.ADJ || tag === P.NUM || tag === P.DET;

/** A function that is asked again and again about the same few things. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Head noun of a role: "mayor" of "London mayor", "spokesman" of "spokesman for the ministry". */
function roleHead(role: string): string {
  const words = role.toLowerCase().split(' ');
  const stop = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at' || word === 'in');
  return words[stop > 0 ? stop - 1 : words.length - 1]!;
}

/** A source that has been resolved. `named` is its entity; `gender` of a source without a name comes from its noun. */
export interface Spoken {
  /** First token of the source, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
  readonly named: EntityDraft | null;
  readonly gender: 'male' | 'female' | null;
}

export class Discourse {
  readonly people: readonly NamedAt[];
  readonly bodies: readonly NamedAt[];
  /** By sentence: how far into the text it is, where a sentence wholly in quotation marks is a short step. */
  readonly place: Float32Array;
  /** Phrases headed by a plural noun for people ("the officers"), outside quotations. */
  readonly groups: readonly TokenRange[];
  /** Sources resolved so far; in the order of the text when resolved in that order. */
  readonly spoken: Spoken[] = [];
  private readonly byId: ReadonlyMap<string, EntityDraft>;
  /** Mentions of people by the head noun of each of their roles ("mayor"). */
  private readonly byRole = new Map<string, NamedAt[]>();
  /** Mentions of organisations by each word of their names. */
  private readonly byWord = new Map<string, NamedAt[]>();
  private readonly bySurname = new Map<string, EntityDraft>();
  private readonly byName = new Map<string, EntityDraft>();

  constructor(
    readonly doc: Document,
    readonly index: EntityIndex,
  ) {
    const mentions = index.entities.flatMap((entity) =>
      entity.mentions.map(({ from, to }): NamedAt => ({ from, to, entity })),
    );
    mentions.sort((a, b) => a.from - b.from);
    this.people = mentions.filter(({ entity }) => entity.type === 'person' && !entity.writer);
    this.bodies = mentions.filter((mention) => mention.entity.type !== 'person' && !isMedium(doc, mention));
    this.groups = groupPhrases(doc, index);
    this.place = places(doc);
    this.byId = new Map(index.entities.map((entity) => [entity.id, entity]));
    const nouns = once((entity: EntityDraft) => this.introducePerson(entity));
    for (const mention of this.people) for (const noun of nouns(mention.entity)) addTo(this.byRole, noun, mention);
    const words = once((entity: EntityDraft) => this.introduceBody(entity));
    for (const mention of this.bodies) for (const word of words(mention.entity)) addTo(this.byWord, word, mention);
  }

  /** Remembers the surname; returns the head nouns of the person's roles. */
  private introducePerson(entity: EntityDraft): Iterable<string> {
    const surname = entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase();
    if (!this.bySurname.has(surname)) this.bySurname.set(surname, entity);
    return new Set(entity.roles.map(roleHead));
  }

  /** Remembers the names; returns the words of an organisation's. */
  private introduceBody(entity: EntityDraft): Iterable<string> {
    const names = [entity.name, ...entity.aliases].map((name) => name.toLowerCase());
    for (const name of names) if (!this.byName.has(name)) this.byName.set(name, entity);
    if (entity.type !== 'organization') return [];
    return new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)));
  }

  /** Mentions of people who bear a role headed by the noun, in the order of the text. */
  peopleInRole(noun: string): readonly NamedAt[] {
    return this.byRole.get(noun) ?? [];
  }

  /** Mentions of organisations with the word in one of their names, in the order of the text. */
  bodiesWith(word: string): readonly NamedAt[] {
    return this.byWord.get(word) ?? [];
  }

  /** The body or place of that name, in lower case. */
  bodyNamed(name: string): EntityDraft | null {
    return this.byName.get(name) ?? null;
  }

  /** The entity of that id. */
  entityOf(id: string | null): EntityDraft | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** The person whose name ends with the word, in lower case; the first of several. */
  personCalled(surname: string): EntityDraft | null {
    return this.bySurname.get(surname) ?? null;
  }

  /** Remembers that a source was resolved. */
  remember({ from, to }: TokenRange, voice: Voice): void {
    if (voice.speaker === null) return;
    const named = voice.speaker.entityId === null ? null : (this.byId.get(voice.speaker.entityId) ?? null);
    this.spoken.push({ from, to, voice, named, gender: named?.gender ?? this.genderOfNouns(from, to) });
  }

  private genderOfNouns(from: number, to: number): 'male' | 'female' | null {
    for (let i = from; i < to; i++) {
      const { lists } = factsOf(this.doc.tokens.word[i]!);
      if ((lists & In.maleRole) !== 0) return 'male';
      if ((lists & In.femaleRole) !== 0) return 'female';
    }
    return null;
  }

  /** Voice of an entity that speaks. */
  voiceOf(entity: EntityDraft): Voice {
    const { id, name, type, roles, affiliation } = entity;
    if (type === 'person') {
      const speaker: Speaker = { name, kind: 'person', role: roles[0] ?? null, entityId: id };
      return { speaker, organization: affiliation };
    }
    return {
      speaker: { name, kind: 'organization', role: null, entityId: id },
      organization: { name, entityId: id },
    };
  }
}
