/** An entity while the stages work on it: mentions are token ranges, people have a gender, affiliations may lack an id. */
import type { EntityType } from '../schema.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';

export type Gender = 'male' | 'female';

/** A body that somebody belongs to; `entityId` is null when the text names it only in passing ("British"). */
export interface Affiliation {
  readonly name: string;
  readonly entityId: string | null;
}

export interface EntityDraft {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the text gives, without title. */
  readonly name: string;
  /** Other names that the text uses, in order of first use. */
  readonly aliases: readonly string[];
  /** "chief economist", "former President", in order of first use. */
  readonly roles: readonly string[];
  readonly affiliation: Affiliation | null;
  /** In the order of the text. */
  readonly mentions: readonly TokenRange[];
  /** null: unknown, or no person. */
  readonly gender: Gender | null;
  /** The writer of the text, by the caller's word. */
  readonly writer: boolean;
}

/** The entity with what was found out about it. Written out, so that all drafts have one shape. */
export const withRoles = (
  draft: EntityDraft,
  roles: readonly string[],
  affiliation: Affiliation | null,
): EntityDraft => ({
  id: draft.id,
  type: draft.type,
  name: draft.name,
  aliases: draft.aliases,
  roles,
  affiliation,
  mentions: draft.mentions,
  gender: draft.gender,
  writer: draft.writer,
});

/** Text of a token range with white space as single blanks. */
export function textOf(doc: Document, from: number, to: number): string {
  if (to <= from) return '';
  return doc.text.slice(doc.tokens.start[from]!, doc.tokens.end[to - 1]!).replace(/\s+/g, ' ');
}

const NAME_SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Lower-case words of a name: no full stops of initials, no punctuation, no Jr. */
export function nameWords(doc: Document, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { lower, flags } = doc.tokens.word[i]!;
    if ((flags & WordFlag.punctuation) !== 0 || lower === "'s" || NAME_SUFFIXES.has(lower)) continue;
    if (i === from && lower === 'the' && to - from > 1) continue;
    words.push(lower.replaceAll('.', ''));
  }
  return words;
}
