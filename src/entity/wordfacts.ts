/** What the lists say of a word form, as bits; looked up once per form. */
import { CITY_NAMES } from '../lexicon/country-cities.js';
import { DEMONYMS } from '../lexicon/country-demonyms.js';
import { COUNTRY_NAMES } from '../lexicon/country-names.js';
import { REGION_NAMES } from '../lexicon/country-regions.js';
import { NAME_CONNECTORS } from '../lexicon/name-contexts.js';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/name-first.js';
import { FREQUENT_LAST_NAMES, LAST_NAMES } from '../lexicon/name-last.js';
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_HEADS } from '../lexicon/organization-words.js';
import { SIDES } from '../lexicon/role-bodies.js';
import { FEMALE_ROLES, MALE_ROLES, ROLES } from '../lexicon/role-nouns.js';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicon/title-words.js';
import type { Word } from '../text/word.js';
import { clusterOf, groupOf } from './clusters.js';

/** Bits of {@link WordFacts.lists}. */
export const In = {
  maleName: 1,
  femaleName: 1 << 1,
  eitherName: 1 << 2,
  frequentLastName: 1 << 3,
  lastName: 1 << 4,
  country: 1 << 5,
  region: 1 << 6,
  city: 1 << 7,
  demonym: 1 << 8,
  /** A word of a place name of several words ("united", "south"). */
  placePart: 1 << 9,
  maleTitle: 1 << 10,
  femaleTitle: 1 << 11,
  title: 1 << 12,
  maleRole: 1 << 13,
  femaleRole: 1 << 14,
  role: 1 << 15,
  roles: 1 << 16,
  organizationHead: 1 << 17,
  bodyNoun: 1 << 18,
  documentNoun: 1 << 19,
  groupNoun: 1 << 20,
  /** A side or body that stands without a name ("the prosecution"). */
  side: 1 << 21,
} as const;

export const ANY_FIRST_NAME = In.maleName | In.femaleName | In.eitherName;
export const ANY_LAST_NAME = In.frequentLastName | In.lastName;
export const ANY_TITLE = In.maleTitle | In.femaleTitle | In.title;
export const ANY_ROLE = In.maleRole | In.femaleRole | In.role;
export const ANY_PLACE = In.country | In.region | In.city;

export interface WordFacts {
  readonly lists: number;
  /** Numbers of the word's cluster and its group; −1 for rare words. */
  readonly cluster: number;
  readonly group: number;
  /** 1 for a small word that joins the parts of a name ("of"). */
  readonly connector: number;
}

const CONNECTORS = new Set(NAME_CONNECTORS);

let table: Map<string, number> | null = null;

function buildTable(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  const addAll = (list: readonly string[], bit: number) => {
    for (const word of list) add(word, bit);
  };
  const addPlaces = (list: readonly string[], bit: number) => {
    for (const name of list) {
      const parts = name.split(' ');
      add(name, bit);
      if (parts.length > 1) for (const part of parts) add(part, In.placePart);
    }
  };
  addAll(MALE_FIRST_NAMES, In.maleName);
  addAll(FEMALE_FIRST_NAMES, In.femaleName);
  addAll(EITHER_FIRST_NAMES, In.eitherName);
  addAll(FREQUENT_LAST_NAMES, In.frequentLastName);
  addAll(LAST_NAMES, In.lastName);
  addPlaces(COUNTRY_NAMES, In.country);
  addPlaces(REGION_NAMES, In.region);
  addPlaces(CITY_NAMES, In.city);
  for (const demonym of Object.keys(DEMONYMS)) {
    add(demonym, In.demonym);
    add(`${demonym}s`, In.demonym);
  }
  addAll(MALE_TITLES, In.maleTitle);
  addAll(FEMALE_TITLES, In.femaleTitle);
  addAll(TITLES, In.title);
  const addRoles = (list: readonly string[], bit: number) => {
    for (const role of list) {
      add(role, bit);
      add(pluralOf(role), In.roles);
    }
  };
  addRoles(MALE_ROLES, In.maleRole);
  addRoles(FEMALE_ROLES, In.femaleRole);
  addRoles(ROLES, In.role);
  addAll(ORGANIZATION_HEADS, In.organizationHead);
  addAll(BODY_NOUNS, In.bodyNoun);
  addAll(DOCUMENT_NOUNS, In.documentNoun);
  addAll(GROUP_NOUNS, In.groupNoun);
  addAll(SIDES, In.side);
  return bits;
}

/** Regular plural, and the plural of words in -man and -woman. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Bits of a lower-case form; a final full stop is ignored, and accents when the form is not listed with them. */
export function listsOf(lower: string): number {
  table ??= buildTable();
  const bits = table.get(lower);
  if (bits !== undefined) return bits;
  if (lower.length > 2 && lower.endsWith('.')) return table.get(lower.slice(0, -1)) ?? 0;
  if (/[^ -~]/.test(lower)) return table.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0;
  return 0;
}

export function factsOf(word: Word): WordFacts {
  word.nameFacts ??= describe(word);
  return word.nameFacts as WordFacts;
}

function describe(word: Word): WordFacts {
  const cluster = clusterOf(word.lowerHash);
  const connector = CONNECTORS.has(word.lower) ? 1 : 0;
  return { lists: listsOf(word.lower), cluster, group: groupOf(cluster), connector };
}
