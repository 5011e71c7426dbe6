/** What the words around a person's name can say: the types that the patterns of roles share, and their word tests. */
import { PAST_OFFICE } from '../lexicon/title-words.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import type { Name } from './recognise.js';
import { ANY_ROLE, ANY_TITLE, factsOf } from './wordfacts.js';

/** How the text names the body: by a name, by a noun phrase ("the Indonesian military"), or by the place it governs. */
export type BodyMention =
  | { readonly by: 'name'; readonly name: Name }
  | { readonly by: 'noun'; readonly range: TokenRange }
  | { readonly by: 'place'; readonly place: string }
  /** "its": the body that the pronoun at the token takes up. */
  | { readonly by: 'pronoun'; readonly at: number }
  /** An office without a place: what it governs, in the words a text may use for it; with `kinds`, else a body of these. */
  | { readonly by: 'office'; readonly words: readonly string[]; readonly at: number; readonly kinds: number }
  /** A role that needs an employer, of these kinds. */
  | { readonly by: 'role'; readonly kinds: number; readonly at: number }
  /** "the Riverside captain": a team by the place in its name. */
  | { readonly by: 'team'; readonly place: string }
  /** "Labour's NAME", "Conservative MP NAME". */
  | { readonly by: 'party'; readonly name: string };

/** The body is stated beside the name, not inferred from what the role needs. */
export const isStated = (body: BodyMention | null): boolean =>
  body !== null && body.by !== 'role' && body.by !== 'office' && body.by !== 'party' && body.by !== 'place';

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

/** A noun for what somebody is, by the lists or by its ending: "ornithologist", "technician". */
export const isRoleWord = (doc: Document, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & (ANY_ROLE | ANY_TITLE)) !== 0 ||
  (doc.tokens.pos[i] === P.NOUN && hasRoleEnding(doc.tokens.word[i]!.lower));

const hasRoleEnding = (lower: string): boolean =>
  lower.length > 6 && (lower.endsWith('ist') || lower.endsWith('ician')) && !lower.endsWith('list');
