/** Documents as sources: "the Oxfam report", "a study by X"; "the report" is the one the text spoke of, with the body behind it. */
import { REPORT_NOUNS } from '../lexicon/organization-words.js';
import type { Organization } from '../schema.js';
import { lastBefore } from '../span.js';
import { type Discourse, unnamed, type Voice } from './discourse.js';
import { textOf } from './draft.js';
import type { EntityDraft } from './entities.js';
import { issuerOf, statedBody, studyBody } from './noun-bodies.js';
import type { SourceReading } from './source.js';

type NounReading = Extract<SourceReading, { form: 'noun' }>;

const asOrganization = ({ name, id }: EntityDraft): Organization => ({ name, entityId: id });

const REPORTS = new Set(REPORT_NOUNS);
/** How far back a document is looked for, in tokens. */
const FARTHEST_DOCUMENT = 4_000;
/** How many resolved sources are looked at, so that time stays linear. */
const FARTHEST_SPOKEN = 100;

/** "the Oxfam report", "a study by X"; "the report": the one the text spoke of, and the body behind it. */
export function knownDocument(discourse: Discourse, reading: NounReading, name: string): Voice {
  const organization = statedBody(discourse, reading);
  if (organization !== null) return unnamed(name, 'document', null, organization);
  if (!reading.definite || reading.modified)
    return unnamed(name, 'document', null, studyBody(discourse, reading) ?? issuerOf(discourse, reading));
  const earlier = earlierDocument(discourse, reading.head);
  if (earlier !== null) return earlier;
  const reports = REPORTS.has(discourse.doc.tokens.word[reading.head]!.lower);
  const last = reports ? (studyBody(discourse, reading) ?? lastSpokenFor(discourse, reading.head)) : null;
  return unnamed(name, 'document', null, last);
}

/** The last document of that noun with a body to it, named or spoken of before. */
function earlierDocument(discourse: Discourse, head: number): Voice | null {
  const { doc, index, spoken } = discourse;
  const { word } = doc.tokens;
  const noun = word[head]!.lower;
  for (let s = lastBefore(spoken, head), n = 0; s >= 0 && n < FARTHEST_SPOKEN; s--, n++) {
    const { from, to, voice } = spoken[s]!;
    if (voice.speaker?.kind !== 'document' || voice.organization === null) continue;
    for (let i = from; i < to; i++) if (word[i]!.lower === noun) return voice;
  }
  for (let i = head - 1; i >= Math.max(0, head - FARTHEST_DOCUMENT); i--) {
    if (word[i]!.lower !== noun) continue;
    const before = bodyAt(discourse, i - 1) ?? bodyAt(discourse, i - 2);
    if (before !== null) {
      const from = index.mentionAt(index.at(i - 1) === before ? i - 1 : i - 2)!.from;
      return unnamed(textOf(doc, from, i + 1), 'document', null, asOrganization(before));
    }
    const link = word[i + 1]?.lower;
    if (link !== 'by' && link !== 'from' && link !== 'of') continue;
    const behind = bodyAt(discourse, i + 2) ?? bodyAt(discourse, i + 3);
    if (behind !== null) return unnamed(textOf(doc, i, i + 1), 'document', null, asOrganization(behind));
  }
  return null;
}

function bodyAt({ index }: Discourse, i: number): EntityDraft | null {
  const entity = i < 0 ? null : index.at(i);
  return entity?.type === 'organization' ? entity : null;
}

/** The body that the last organisation or document spoke for. */
function lastSpokenFor({ spoken }: Discourse, at: number): Organization | null {
  for (let s = lastBefore(spoken, at), n = 0; s >= 0 && n < FARTHEST_SPOKEN; s--, n++) {
    const { speaker, organization } = spoken[s]!.voice;
    if (organization !== null && speaker?.kind !== 'person') return organization;
  }
  return null;
}
