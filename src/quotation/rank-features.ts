/**
 * Features of a candidate reading as a whole, which the taggers cannot see token by token. Those of its contents and those
 * of its source do not depend on each other, so that their scores are shared by all candidates that have them.
 */
import type { FeatureTable } from '../tagger/features.js';
import { mix } from '../tagger/hash.js';
import type { Candidate } from './candidates.js';
import { distanceBucket } from './context.js';
import { contentsFeatures } from './rank-contents.js';
import { near, quotedness, type RankedCue } from './rank-cue.js';
import { emptyFeatures, sourceFeatures } from './rank-source.js';

/** Appends the candidate's features as one row: what training learns from. */
export function addCandidateFeatures(ranked: RankedCue, candidate: Candidate, table: FeatureTable): void {
  pairFeatures(ranked, candidate, table);
  if (candidate.contents.length > 0) {
    contentsFeatures(ranked, candidate.contents, table);
    sourceFeatures(ranked, candidate.source, table);
  }
  table.endRow();
}

/** What contents and source make together: their order around the cue, their distance, the taggers' own score. */
export function pairFeatures(ranked: RankedCue, candidate: Candidate, table: FeatureTable): void {
  const { context, cue, head } = ranked;
  const { contents, source } = candidate;
  const lemma = context.lemma[head]!;
  const order = orderOf(ranked, candidate);
  const f = (template: number, value: number) => table.push(mix(template, value));
  const gap = Math.min(12, Math.floor(Math.sqrt(candidate.gap * 8)));
  const kind = contents.length === 0 ? 0 : source === null ? 1 : 2;
  f(300, gap | (kind << 4));
  f(301, kind);
  f(302, order);
  f(303, mix(order, lemma));
  f(304, mix(order, quotedness(context, contents)));
  f(305, mix(kind, lemma));
  f(306, mix(lemma, mix(kind, near(context.word, cue.to, ranked))));
  if (kind === 0) emptyFeatures(ranked, table);
  if (source === null || contents.length === 0) return;
  const { from, to } = contents[0]!;
  const apart = distanceBucket(Math.min(Math.abs(from - source.to), Math.abs(source.from - to)));
  f(366 + (source.to <= cue.from ? 0 : 1), apart | (context.quote[source.from]! << 5));
}

/** Which parts follow each other: contents, cue and source in the order of the text. */
function orderOf({ cue }: RankedCue, { contents, source }: Candidate): number {
  const parts = contents.map((c) => ({ at: c.from, part: 1 }));
  parts.push({ at: cue.from, part: 2 });
  if (source !== null) parts.push({ at: source.from, part: 3 });
  parts.sort((a, b) => a.at - b.at);
  return parts.reduce((code, { part }) => (code << 2) | part, 0);
}
