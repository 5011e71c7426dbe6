/** Bodies as a text mentions them, and lists of mentions that are searched by place. */
import { MEDIA_PLATFORMS } from '../lexicon/role-bodies.js';
import { latestBefore, type TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import type { Affiliation } from './draft.js';

/** A mention of a body, by name or by noun. */
export interface BodyAt extends TokenRange {
  readonly body: Body;
}

/** A body of the text. */
export interface Body extends Affiliation {
  /** By its name, or by a noun that the text gives it. */
  kinds: number;
  readonly named: boolean;
  /** Mentions so far, while the text is read; in the end all of them. */
  count: number;
}

const PLATFORMS = new Set(MEDIA_PLATFORMS);
const LINKS = new Set(['on', 'via', 'to', 'over']);

/** "On Facebook, the club posted …": where words stand is not whom the text speaks of. */
export function isMedium({ tokens: { word } }: Document, { from, to }: TokenRange): boolean {
  return to - from === 1 && PLATFORMS.has(word[from]!.lower) && LINKS.has(word[from - 1]?.lower ?? '');
}

export function addTo(map: Map<string, BodyAt[]>, key: string, mention: BodyAt): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mention]);
  else list.push(mention);
}

/** The last of the mentions before a token; with `later`, the first after it when there is none. */
export function latest(list: readonly BodyAt[] | undefined, at: number, later: boolean): Affiliation | null {
  if (list === undefined) return null;
  const found = latestBefore(list, at) ?? (later ? list[0] : undefined);
  return found?.body ?? null;
}
