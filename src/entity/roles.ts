/**
 * What the words around a person's name say of the person: role, and the body that the person belongs to. Only the
 * patterns that were found precise on news: "NAME, role of BODY", "BODY role NAME", "NAME, BODY's role", "BODY's role
 * NAME", "NAME, who leads BODY", "NAME of BODY". A name beside a name says nothing.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import { roleAfter } from './role-after.js';
import { roleBefore } from './role-before.js';
import type { NamesAt, RoleFinding } from './role-finding.js';

/** What stands before and after one mention of a person; the more telling first. */
export function findRoles(doc: Document, known: NamesAt, person: TokenRange): RoleFinding[] {
  const findings = [roleAfter(doc, known, person), roleBefore(doc, known, person)];
  return findings.filter((finding) => finding !== null);
}
