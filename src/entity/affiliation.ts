/** Gives people the roles that the text states, and the body that each belongs to; nothing where the text is silent. */
import { HEADS_OF_GOVERNMENT } from '../lexicon/title-words.js';
import type { KnownEntity } from '../schema.js';
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { type Affiliation, type EntityDraft, textOf, withRoles } from './draft.js';
import type { Employers } from './employers.js';
import type { Name } from './recognise.js';
import type { BodyMention, NamesAt } from './role-finding.js';
import { employerBehind } from './role-implied.js';
import { findRoles } from './roles.js';

/** Who gives a government its name. */
const HEADS = new Set(HEADS_OF_GOVERNMENT);
const RULING = new Set(['administration', 'government', 'cabinet']);

/** The drafts with roles and affiliations. `groups[i].known` is what the caller knows of `drafts[i]`. */
export function affiliate(
  doc: Document,
  names: readonly Name[],
  drafts: readonly EntityDraft[],
  groups: readonly { known: KnownEntity | null }[],
  employers: Employers,
): EntityDraft[] {
  const known: NamesAt = { names, at: new Int32Array(doc.tokens.length).fill(-1) };
  names.forEach(({ from, to }, n) => {
    known.at.fill(n, from, to);
  });
  const owner = new Map<number, EntityDraft>();
  for (const draft of drafts) for (const { from } of draft.mentions) owner.set(from, draft);
  const text: Text = { doc, known, drafts, owner, employers };
  return drafts.map((draft, i) => {
    const told = groups[i]!.known?.affiliation;
    if (told !== undefined) return withRoles(draft, describe(text, draft).roles, byName(told, drafts));
    return draft.type === 'person' ? describe(text, draft) : draft;
  });
}

/** What roles and bodies are read with. */
interface Text {
  readonly doc: Document;
  readonly known: NamesAt;
  readonly drafts: readonly EntityDraft[];
  /** Entities by the first token of each mention. */
  readonly owner: ReadonlyMap<number, EntityDraft>;
  readonly employers: Employers;
}

function byName(name: string, drafts: readonly EntityDraft[]): Affiliation {
  const entity = drafts.find((d) => d.type !== 'person' && (d.name === name || d.aliases.includes(name)));
  return { name, entityId: entity?.id ?? null };
}

/** How surely each way of naming a body tells whom somebody speaks for: the least wins. */
const RANK: Readonly<Record<BodyMention['by'], number>> = {
  name: 0,
  noun: 0,
  pronoun: 0,
  place: 1,
  team: 1,
  office: 2,
  party: 3,
  role: 4,
};
const RANK_OF_RULING = 1.5;

function describe(text: Text, draft: EntityDraft): EntityDraft {
  const roles = new Set<string>();
  let best: Affiliation | null = null;
  let rank = 9;
  let ruling: Affiliation | null = null;
  for (const mention of draft.mentions) {
    for (const { role, former, body } of findRoles(text.doc, text.known, mention)) {
      if (role !== null) roles.add(role);
      if (former || body === null || RANK[body.by] >= rank) continue;
      const found = resolve(text, body);
      if (found !== null) [best, rank] = [found, RANK[body.by]];
    }
    ruling ??= rulingBody(text.doc, mention);
  }
  const inOffice = [...roles].some((role) =>
    role.split(' ').some((word) => HEADS.has(word.toLowerCase().replace('.', ''))),
  );
  const affiliation = inOffice && ruling !== null && rank > RANK_OF_RULING ? ruling : best;
  return withRoles(draft, [...roles], affiliation);
}

/** "the Obama administration": for a person who holds the office, the body behind it. */
function rulingBody(doc: Document, { from, to }: TokenRange): Affiliation | null {
  const next = doc.tokens.word[to]?.lower ?? '';
  return RULING.has(next) ? { name: textOf(doc, from, to + 1), entityId: null } : null;
}

/** The team that a place stands for: the body whose name begins with it, else the place itself. */
function teamOf(place: string, drafts: readonly EntityDraft[]): string {
  const team = drafts.find(({ type, name }) => type === 'organization' && name.startsWith(`${place} `));
  return team?.name ?? place;
}

/** The body that a mention stands for. */
function resolve({ doc, drafts, owner, employers }: Text, body: BodyMention): Affiliation | null {
  switch (body.by) {
    case 'place':
      return { name: `government of ${body.place}`, entityId: null };
    case 'team':
      return byName(teamOf(body.place, drafts), drafts);
    case 'party':
      return byName(body.name, drafts);
    case 'pronoun':
      return employers.near(body.at);
    case 'office':
    case 'role':
      return employerBehind(employers, body);
    case 'name': {
      const entity = owner.get(body.name.from);
      return entity === undefined
        ? { name: textOf(doc, body.name.from, body.name.to), entityId: null }
        : { name: entity.name, entityId: entity.id };
    }
    case 'noun':
      return employers.called(body.range);
  }
}
