/** Which mentions of organisations, or of places, are one: equal names, acronyms, aliases in brackets, short forms. */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { nameWords } from './draft.js';
import { ANY_PLACE, In, listsOf } from './wordfacts.js';

export interface Body {
  /** Words of the fullest name. */
  words: string[];
  readonly mentions: TokenRange[];
}

/** Groups mentions. `aliases` says of mentions that stand as another name of an earlier one ("… (MEK)"). */
export function groupBodies(
  doc: Document,
  ranges: readonly TokenRange[],
  aliases: ReadonlyMap<number, number>,
): Body[] {
  const byKey = new Map<string, Body>();
  const merged = new Map<Body, Body>();
  const rootOf = (body: Body): Body => {
    let root = body;
    while (merged.has(root)) root = merged.get(root)!;
    return root;
  };
  const byStart = new Map<number, Body>();
  for (const { from, to } of ranges) {
    const words = nameWords(doc, { from, to });
    if (words.length === 0) continue;
    const key = words.join(' ');
    const body = byKey.get(key) ?? { words, mentions: [] };
    byKey.set(key, body);
    body.mentions.push({ from, to });
    byStart.set(from, body);
  }
  const merge = (into: Body, from: Body): void => {
    const [a, b] = [rootOf(into), rootOf(from)];
    if (a !== b) merged.set(b, a);
  };
  for (const [alias, name] of aliases) {
    const [a, b] = [byStart.get(alias), byStart.get(name)];
    if (a !== undefined && b !== undefined) merge(b, a);
  }
  const bodies = [...byKey.values()];
  mergeAcronyms(doc, bodies, merge);
  mergeShortForms(doc, bodies, merge);
  for (const body of bodies) if (merged.has(body)) rootOf(body).mentions.push(...body.mentions);
  const roots = bodies.filter((body) => !merged.has(body));
  for (const root of roots) root.mentions.sort((a, b) => a.from - b.from);
  return roots.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

type Merge = (into: Body, from: Body) => void;

/** "House" stands for itself, not for the "House Committee on …" that is named once. */
const CHAMBERS = new Set(['house', 'senate', 'congress', 'parliament', 'treasury', 'commons', 'government']);
const CONNECTING = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'de', 'to', 'at']);

/** "IMF" is the body whose words begin with I, M and F. */
function mergeAcronyms(doc: Document, bodies: readonly Body[], merge: Merge): void {
  const byInitials = new Map<string, Body>();
  for (const body of bodies) {
    if (body.words.length < 2) continue;
    const all = body.words.map((word) => word[0]).join('');
    const capitals = body.words
      .filter((word) => !CONNECTING.has(word))
      .map((word) => word[0])
      .join('');
    for (const key of [all, capitals]) if (!byInitials.has(key)) byInitials.set(key, body);
  }
  for (const body of bodies) {
    if (body.words.length !== 1 || body.words[0]!.length < 2) continue;
    const { flags } = doc.tokens.word[body.mentions[0]!.from]!;
    const full = (flags & WordFlag.allCaps) !== 0 ? byInitials.get(body.words[0]!) : undefined;
    if (full !== undefined) merge(full, body);
  }
}

/** "Oxfam" is "Oxfam International" when no other body begins so; "State Department" is "US State Department". */
function mergeShortForms(doc: Document, bodies: readonly Body[], merge: Merge): void {
  const longer = bodies.filter(({ words }) => words.length > 1);
  const starting = new Map<string, Body[]>();
  for (const body of longer) {
    let prefix = '';
    for (const word of body.words.slice(0, -1)) {
      prefix = prefix === '' ? word : `${prefix} ${word}`;
      const known = starting.get(prefix);
      if (known === undefined) starting.set(prefix, [body]);
      else known.push(body);
    }
  }
  const whole = new Map(bodies.map((body) => [body.words.join(' '), body]));
  for (const body of bodies) {
    const key = body.words.join(' ');
    const full = starting.get(key);
    const { flags } = doc.tokens.word[body.mentions[0]!.from]!;
    if (full?.length === 1 && !isWeakPrefix(body.words, (flags & WordFlag.allCaps) !== 0)) merge(full[0]!, body);
  }
  for (const body of longer) {
    const [first, ...rest] = body.words;
    const short =
      (listsOf(first!) & (In.demonym | ANY_PLACE)) !== 0 && rest.length > 1 ? whole.get(rest.join(' ')) : undefined;
    if (short !== undefined) merge(body, short);
  }
}

/** A place, a people, a chamber or an acronym is no short form of what is named after it. */
const isWeakPrefix = (words: readonly string[], shouted: boolean): boolean =>
  (words.length === 1 && (shouted || CHAMBERS.has(words[0]!))) ||
  (listsOf(words.join(' ')) & (ANY_PLACE | In.demonym)) !== 0;
