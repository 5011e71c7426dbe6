/**
 * What the words around a person's name say of the person: role, and the body that the person belongs to. Only the
 * patterns that were found precise on news: "NAME, role of BODY", "BODY role NAME", "NAME, BODY's role", "BODY's role
 * NAME", "NAME, who leads BODY", "NAME of BODY", and "At BODY, role NAME". A name beside a name says nothing.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { roleAfter } from './role-after.js';
import { roleBefore } from './role-before.js';
import { type BodyMention, isStated, type NamesAt, type RoleFinding } from './role-finding.js';

/** What stands before and after one mention of a person; the more telling first. */
export function findRoles(doc: Document, known: NamesAt, person: TokenRange): RoleFinding[] {
  const findings = [roleAfter(doc, known, person), roleBefore(doc, known, person)];
  return findings.filter((finding) => finding !== null).map((finding) => atOpening(doc, known, person, finding));
}

/** "At the BODY, director NAME said": the place where the sentence begins is where a role without a body is held. */
function atOpening(doc: Document, { names, at }: NamesAt, person: TokenRange, finding: RoleFinding): RoleFinding {
  if (finding.role === null || finding.former || isStated(finding.body)) return finding;
  const { word, sentence } = doc.tokens;
  const { from } = doc.sentences[sentence[person.from]!]!;
  if (!OPENING.has(word[from]!.lower)) return finding;
  const start = word[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const name = start < person.from && at[start]! >= 0 ? names[at[start]!]! : null;
  if (name === null || name.type !== 'organization' || name.from !== start) return finding;
  const body: BodyMention = { by: 'name', name };
  return { ...finding, body };
}

const OPENING = new Set(['at', 'inside']);
