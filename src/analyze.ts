/**
 * The pipeline: read, then entities, quotations, statistics, assertions and their stance, then segments. Each stage is
 * a folder; what it returns speaks of tokens, and `assemble.ts` turns it into the objects of `schema.ts`.
 */
import { assembleAssertions, assembleQuotations, assembleStatistics, type Found, quantityOf } from './assemble.js';
import { findAssertions } from './assertion/assertions.js';
import { assertionScore as scoreVoice } from './assertion/voice.js';
import { findEntities } from './entity/entities.js';
import { resolveSpeakers } from './entity/speakers.js';
import { checkOptions, checkRange, checkText } from './options.js';
import type { Step } from './quotation/attribution.js';
import { findQuotations } from './quotation/find.js';
import { takenTokens } from './quotation/taken.js';
import type { Analysis, AnalyzeOptions, Assertion, Entity, Quantity, Quotation, Stance, Statistic } from './schema.js';
import { segmentsOf } from './segments.js';
import type { CharRange } from './span.js';
import { stanceToward as attitudeToward } from './stance/toward.js';
import { findQuantities } from './statistic/quantities.js';
import { findStatistics } from './statistic/statistics.js';
import { tokensOf, tokensToSpan } from './text/document.js';
import { readDocument } from './text/read.js';
import { version } from './version.js';

/**
 * Analyses one article: quotations, reported statistics, assertions, entities, and the segments that tile the text.
 *
 * @param text The article as plain text, of any content. Offsets in the result are UTF-16 code units into it.
 * @throws AccordingToError `invalid-argument` when `text` is no string, `invalid-option` for a wrong option.
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  const found = attribute(text, checkOptions(options));
  const { doc } = found;
  const quotations = assembleQuotations(found);
  const statistics = assembleStatistics(
    found,
    findStatistics(doc, findQuantities(doc), found.attributions),
    quotations,
  );
  const assertions = assembleAssertions(found, voiceOf(found));
  return {
    version,
    text,
    segments: segmentsOf(doc, quotations, assertions, statistics),
    quotations,
    statistics,
    assertions,
    entities: entitiesOf(found),
    warnings: [...doc.warnings],
  };
}

/** Quotations with what found each of them, for `explain.ts`. */
export function analyzeQuotations(
  text: string,
  options?: AnalyzeOptions,
): { quotation: Quotation; steps: readonly Step[] }[] {
  const found = attribute(text, checkOptions(options));
  return assembleQuotations(found).map((quotation, i) => ({ quotation, steps: found.attributions[i]!.steps }));
}

/** Quotations alone. */
export function extractQuotations(text: string, options?: AnalyzeOptions): Quotation[] {
  return assembleQuotations(attribute(text, checkOptions(options)));
}

/** Reported statistics alone; who reported them needs the quotations, so these are found too. */
export function extractStatistics(text: string, options?: AnalyzeOptions): Statistic[] {
  const found = attribute(text, checkOptions(options));
  const drafts = findStatistics(found.doc, findQuantities(found.doc), found.attributions);
  return assembleStatistics(found, drafts, assembleQuotations(found));
}

/** The writer's own assertions alone. */
export function extractAssertions(text: string, options?: AnalyzeOptions): Assertion[] {
  const found = attribute(text, checkOptions(options));
  return assembleAssertions(found, voiceOf(found));
}

/** Every quantity with its value, bound and unit, statistic or not; dates, times and ordinals are left out. */
export function extractQuantities(text: string, options?: AnalyzeOptions): Quantity[] {
  checkText(text);
  checkOptions(options);
  const doc = readDocument(text);
  return findQuantities(doc).map(quantityOf);
}

/**
 * The attitude of a text toward a stretch of it.
 * @param target UTF-16 offsets, `end` exclusive.
 */
export function stanceToward(text: string, target: CharRange, options?: AnalyzeOptions): Stance {
  checkText(text);
  checkOptions(options);
  checkRange(text, target);
  const doc = readDocument(text);
  const range = tokensOf(doc, target);
  const { label, score, evidence } = attitudeToward(doc, range);
  const span = range.to > range.from ? tokensToSpan(doc, range.from, range.to) : null;
  return { label, score, target: span, evidence: evidence.map(({ from, to }) => tokensToSpan(doc, from, to)) };
}

/** 0 … 1: how surely this sentence, alone, speaks in the writer's own voice. 0.5 parts report from assertion. */
export function assertionScore(sentence: string): number {
  checkText(sentence);
  return scoreVoice(readDocument(sentence));
}

/** Reading, entities, quotations and who speaks: what every stage after them needs. */
function attribute(text: string, options: AnalyzeOptions): Found {
  checkText(text);
  const doc = readDocument(text);
  const entities = findEntities(doc, options);
  const attributions = findQuotations(doc, options);
  const voices = resolveSpeakers(doc, entities, attributions, options);
  return { doc, options, entities, attributions, voices };
}

const voiceOf = ({ doc, attributions, options }: Found) =>
  findAssertions(doc, takenTokens(attributions), options.genre === undefined ? {} : { genre: options.genre });

function entitiesOf({ doc, entities }: Found): Entity[] {
  return entities.entities.map(({ id, type, name, aliases, roles, affiliation, mentions }) => ({
    id,
    type,
    name,
    aliases: [...aliases],
    roles: [...roles],
    affiliation: affiliation?.entityId ?? null,
    mentions: mentions.map(({ from, to }) => tokensToSpan(doc, from, to)),
  }));
}
