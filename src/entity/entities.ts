/**
 * The entities of a document: names are recognised, mended, grouped into who they name, and given their roles and the
 * body they belong to.
 */
import type { AnalyzeOptions, KnownEntity } from '../schema.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { affiliate } from './affiliation.js';
import { type Body, groupBodies } from './bodies.js';
import { readContext } from './context.js';
import type { EntityDraft, Gender } from './draft.js';
import { textOf } from './draft.js';
import { Employers } from './employers.js';
import { knownEntities, namesOf, withKnown } from './known.js';
import { type Mended, mendNames } from './mend.js';
import { genderOf, groupPeople, type Person } from './people.js';
import { type Name, recogniseNames } from './recognise.js';
import { retypeBodies } from './retype.js';

export type { EntityDraft } from './draft.js';

/** The entities of a document, and which one a token names. */
export interface EntityIndex {
  /** In the order of first mention; ids "e1", "e2", … */
  readonly entities: readonly EntityDraft[];
  /** The bodies of the text, named or not. */
  readonly employers: Employers;
  /** The entity a mention of which holds the token, or null. */
  at(token: number): EntityDraft | null;
  /** The mention that holds the token, or null. */
  mentionAt(token: number): TokenRange | null;
}

/** A group of mentions before it has an id. */
export interface Group {
  readonly type: EntityDraft['type'];
  mentions: TokenRange[];
  gender: Gender | null;
  known: KnownEntity | null;
}

/** Finds who and what the document names. Time is linear in the text (n log n in the number of names). */
export function findEntities(doc: Document, options: AnalyzeOptions = {}): EntityIndex {
  const context = readContext(doc);
  const known = knownEntities(options);
  const mended = mendNames(doc, context, recogniseNames(doc, context));
  const names = withKnown(doc, retypeBodies(doc, context, mended.names), known);
  const groups = uniteKnown(doc, groupNames(doc, names, mended), known);
  const drafts = groups.map((group, i) => toDraft(doc, group, `e${i + 1}`, options));
  const employers = new Employers(doc, drafts);
  return indexOf(doc, affiliate(doc, names, drafts, groups, employers), employers);
}

function groupNames(doc: Document, names: readonly Name[], { declared }: Mended): Group[] {
  const of = (type: Name['type']) => names.filter((name) => name.type === type);
  const aliases = new Map(declared.map((alias) => [alias.from, alias.of]));
  const bodies = (type: 'organization' | 'place', groups: Body[]): Group[] =>
    groups.map(({ mentions }) => ({ type, mentions, gender: null, known: null }));
  const people = (groups: Person[]): Group[] =>
    groups.map((person) => ({ type: 'person', mentions: person.mentions, gender: genderOf(person), known: null }));
  const groups = [
    ...people(groupPeople(doc, of('person'))),
    ...bodies('organization', groupBodies(doc, of('organization'), aliases)),
    ...bodies('place', groupBodies(doc, of('place'), new Map())),
  ];
  return groups.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

/** Groups that bear a name of one known entity become one. */
function uniteKnown(doc: Document, groups: Group[], known: readonly KnownEntity[]): Group[] {
  for (const entity of known) {
    const names = new Set(namesOf(entity));
    const own = groups.filter(
      (g) => g.type === entity.type && g.mentions.some(({ from, to }) => names.has(textOf(doc, from, to))),
    );
    const first = own[0];
    if (first === undefined) continue;
    first.known = entity;
    first.mentions = own.flatMap((g) => g.mentions).sort((a, b) => a.from - b.from);
    groups = groups.filter((g) => g === first || !own.includes(g));
  }
  return groups;
}

function toDraft(doc: Document, group: Group, id: string, { byline }: AnalyzeOptions): EntityDraft {
  const texts = group.mentions.map(({ from, to }) => nameText(doc, from, to, group.type));
  const size = (text: string) => text.split(' ').length * 1000 + text.length;
  const fullest = texts.reduce((a, b) => (size(b) > size(a) ? b : a));
  const name = group.known?.name ?? fullest;
  const all = new Set([...texts, ...(group.known?.aliases ?? [])]);
  all.delete(name);
  return {
    id,
    type: group.type,
    name,
    aliases: [...all],
    roles: [],
    affiliation: null,
    mentions: group.mentions,
    gender: group.gender,
    writer: byline !== undefined && group.known !== null && namesOf(group.known).includes(byline),
  };
}

/** A mention's text, without the article of an organisation. */
function nameText(doc: Document, from: number, to: number, type: EntityDraft['type']): string {
  const article = type === 'organization' && to - from > 1 && doc.tokens.word[from]!.lower === 'the';
  return textOf(doc, article ? from + 1 : from, to);
}

function indexOf(doc: Document, drafts: readonly EntityDraft[], employers: Employers): EntityIndex {
  // Pushed one by one, the list is of one kind in every document; an array that was mapped or spread may be of two.
  const entities: EntityDraft[] = [];
  for (const draft of drafts) entities.push(draft);
  const owner = new Int32Array(doc.tokens.length).fill(-1);
  const start = new Int32Array(doc.tokens.length);
  entities.forEach(({ mentions }, e) => {
    for (const { from, to } of mentions) {
      owner.fill(e, from, to);
      start.fill(from, from, to);
    }
  });
  const at = (token: number): EntityDraft | null => {
    const entity = owner[token] ?? -1;
    return entity < 0 ? null : entities[entity]!;
  };
  const mentionAt = (token: number): TokenRange | null => {
    const entity = at(token);
    if (entity === null) return null;
    const from = start[token]!;
    let to = token + 1;
    while (to < owner.length && owner[to] === owner[token] && start[to] === from) to++;
    return { from, to };
  };
  return { entities, employers, at, mentionAt };
}

/** The mentions in the ranges, which are in order: what a stance may be toward. */
export function mentionsIn(entities: EntityIndex, ranges: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const range of ranges) {
    for (let i = range.from; i < range.to; i++) {
      const mention = entities.mentionAt(i);
      if (mention === null) continue;
      found.push(mention);
      i = mention.to - 1;
    }
  }
  return found;
}
