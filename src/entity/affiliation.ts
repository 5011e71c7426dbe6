/** Gives people the roles that the text states, and the body that each belongs to; nothing where the text is silent. */
import { HEADS_OF_GOVERNMENT } from '../lexicon/title-words.js';
import type { KnownEntity } from '../schema.js';
import type { TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { type Affiliation, type EntityDraft, textOf } from './draft.js';
import type { Name } from './recognise.js';
import type { BodyMention, NamesAt } from './role-finding.js';
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
): EntityDraft[] {
  const known: NamesAt = { names, at: new Int32Array(doc.tokens.length).fill(-1) };
  names.forEach(({ from, to }, n) => {
    known.at.fill(n, from, to);
  });
  const owner = new Map<number, EntityDraft>();
  for (const draft of drafts) for (const { from } of draft.mentions) owner.set(from, draft);
  return drafts.map((draft, i) => {
    const told = groups[i]!.known?.affiliation;
    if (told !== undefined) return { ...describe(doc, known, draft, drafts, owner), affiliation: byName(told, drafts) };
    return draft.type === 'person' ? describe(doc, known, draft, drafts, owner) : draft;
  });
}

function byName(name: string, drafts: readonly EntityDraft[]): Affiliation {
  const entity = drafts.find((d) => d.type !== 'person' && (d.name === name || d.aliases.includes(name)));
  return { name, entityId: entity?.id ?? null };
}

function describe(
  doc: Document,
  known: NamesAt,
  draft: EntityDraft,
  drafts: readonly EntityDraft[],
  owner: ReadonlyMap<number, EntityDraft>,
): EntityDraft {
  const roles = new Set<string>();
  let affiliation: Affiliation | null = null;
  let government: Affiliation | null = null;
  let ruling: Affiliation | null = null;
  for (const mention of draft.mentions) {
    for (const { role, former, body } of findRoles(doc, known, mention)) {
      if (role !== null) roles.add(role);
      if (former || body === null) continue;
      if (body.by === 'place') government ??= { name: `government of ${body.place}`, entityId: null };
      else affiliation ??= resolve(doc, body, mention, drafts, owner);
    }
    ruling ??= rulingBody(doc, mention);
  }
  const inOffice = [...roles].some((role) =>
    role.split(' ').some((word) => HEADS.has(word.toLowerCase().replace('.', ''))),
  );
  return { ...draft, roles: [...roles], affiliation: affiliation ?? government ?? (inOffice ? ruling : null) };
}

/** "the Obama administration": for a person who holds the office, the body behind it. */
function rulingBody(doc: Document, { from, to }: TokenRange): Affiliation | null {
  const next = doc.tokens.word[to]?.lower ?? '';
  return RULING.has(next) ? { name: textOf(doc, from, to + 1), entityId: null } : null;
}

/** The organisation that a body mention stands for, looking back from the person's mention. */
function resolve(
  doc: Document,
  body: BodyMention,
  person: TokenRange,
  drafts: readonly EntityDraft[],
  owner: ReadonlyMap<number, EntityDraft>,
): Affiliation | null {
  if (body.by === 'place') return null;
  if (body.by === 'name') {
    const entity = owner.get(body.name.from);
    return entity === undefined
      ? { name: textOf(doc, body.name.from, body.name.to), entityId: null }
      : { name: entity.name, entityId: entity.id };
  }
  let { from } = body.range;
  const { to } = body.range;
  while (from < to - 1 && doc.tokens.pos[from] === P.DET) from++;
  if (to - from > 1) return byName(textOf(doc, from, to), drafts);
  return lastOrganization(person.from, drafts);
}

/** "the company": the organisation named last before. */
function lastOrganization(before: number, drafts: readonly EntityDraft[]): Affiliation | null {
  let best: EntityDraft | null = null;
  let latest = -1;
  for (const draft of drafts) {
    if (draft.type !== 'organization') continue;
    for (const { from } of draft.mentions) {
      if (from >= before) break;
      if (from > latest) {
        latest = from;
        best = draft;
      }
    }
  }
  return best === null ? null : { name: best.name, entityId: best.id };
}
