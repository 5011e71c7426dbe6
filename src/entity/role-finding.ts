/** What the words around a person's name can say: the types that the patterns of roles share, and their word tests. */
import { PAST_OFFICE } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import type { Name } from './recognise.js';
import { ANY_ROLE, ANY_TITLE, factsOf } from './wordfacts.js';

/** How the text names the body: by a name, by a noun phrase ("the Indonesian military"), or by the place it governs. */
export type BodyMention =
  | { readonly by: 'name'; readonly name: Name }
  | { readonly by: 'noun'; readonly range: TokenRange }
  | { readonly by: 'place'; readonly place: string };

export interface RoleFinding {
  readonly role: string | null;
  /** The role, and with it the body, is a thing of the past. */
  readonly former: boolean;
  readonly body: BodyMention | null;
}

/** The document's names, looked up by token. */
export interface NamesAt {
  readonly names: readonly Name[];
  /** Index of the name that holds the token, or −1. */
  readonly at: Int32Array;
}

/** "former", "ex", "then": the office is held no more. */
export const PAST: ReadonlySet<string> = new Set(PAST_OFFICE);

/** A word without the full stop of an abbreviation. */
export const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

export const isRoleWord = (doc: Document, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & (ANY_ROLE | ANY_TITLE)) !== 0;
