/**
 * Features of a candidate reading as a whole, which the taggers cannot see token by token. Those of its contents and those
 * of its source do not depend on each other, so that their scores are shared by all candidates that have them.
 */
import type { FeatureTable } from '../tagger/features.js';
import { feature, pair } from '../tagger/hash.js';
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

/** Features of a candidate's contents and source together. */
const MOST = 8;

/** What contents and source make together: their order around the cue, their distance, the taggers' own score. */
export function pairFeatures(ranked: RankedCue, candidate: Candidate, table: FeatureTable): void {
  const { context, cue, head } = ranked;
  const { contents, source } = candidate;
  const lemma = context.lemma[head]!;
  const order = orderOf(ranked, candidate);
  const gap = Math.min(12, Math.floor(Math.sqrt(candidate.gap * 8)));
  const kind = contents.length === 0 ? 0 : source === null ? 1 : 2;
  table.reserve(MOST);
  const { ids } = table;
  let n = table.size;
  ids[n++] = feature(300, gap | (kind << 4));
  ids[n++] = feature(301, kind);
  ids[n++] = feature(302, order);
  ids[n++] = feature(303, pair(order, lemma));
  ids[n++] = feature(304, pair(order, quotedness(context, contents)));
  ids[n++] = feature(305, pair(kind, lemma));
  ids[n++] = feature(306, pair(lemma, pair(kind, near(context.word, cue.to, ranked))));
  table.size = n;
  if (kind === 0) emptyFeatures(ranked, table);
  if (source === null || contents.length === 0) return;
  const { from, to } = contents[0]!;
  const apart = distanceBucket(Math.min(Math.abs(from - source.to), Math.abs(source.from - to)));
  table.push(feature(366 + (source.to <= cue.from ? 0 : 1), apart | (context.quote[source.from]! << 5)));
}

/** Which parts follow each other: contents (1), cue (2) and source (3) in the order of the text, two bits each. */
function orderOf({ cue }: RankedCue, { contents, source }: Candidate): number {
  const sourceAt = source === null ? -1 : source.from;
  let code = 0;
  let at = -1;
  for (let k = 0; k <= contents.length; k++) {
    const next = k < contents.length ? contents[k]!.from : Number.POSITIVE_INFINITY;
    const cueHere = cue.from > at && cue.from <= next;
    const sourceHere = sourceAt > at && sourceAt <= next;
    if (cueHere && sourceHere) code = (code << 4) | (cue.from < sourceAt ? 0b1011 : 0b1110);
    else if (cueHere || sourceHere) code = (code << 2) | (cueHere ? 2 : 3);
    if (k < contents.length) code = (code << 2) | 1;
    at = next;
  }
  return code;
}
