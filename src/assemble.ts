/** From what the stages found, in tokens, to the objects of `schema.ts`, in UTF-16 offsets with ids. */
import type { AssertionDraft } from './assertion/assertions.js';
import { type EntityIndex, mentionsIn } from './entity/entities.js';
import { resolveSource, type Voice } from './entity/speakers.js';
import type { Attribution } from './quotation/attribution.js';
import type { AnalyzeOptions, Assertion, Quantity, Quotation, Span, Stance, Statistic } from './schema.js';
import type { TokenRange } from './span.js';
import { reportingOf } from './stance/reporting.js';
import { type StanceDraft, stanceOf, stanceOfAssertion } from './stance/stance.js';
import type { QuantityMention } from './statistic/quantities.js';
import type { StatisticDraft } from './statistic/statistics.js';
import { type Document, tokensToSpan } from './text/document.js';

/** What is known once everybody who speaks is. */
export interface Found {
  readonly doc: Document;
  readonly options: AnalyzeOptions;
  readonly entities: EntityIndex;
  readonly attributions: readonly Attribution[];
  /** Speaker and organization of each attribution. */
  readonly voices: readonly Voice[];
}

const span = (doc: Document, { from, to }: TokenRange): Span => tokensToSpan(doc, from, to);

function stance(doc: Document, { label, score, target, evidence }: StanceDraft): Stance {
  return { label, score, target: target && span(doc, target), evidence: evidence.map((range) => span(doc, range)) };
}

export function assembleQuotations(found: Found): Quotation[] {
  const { doc, entities, attributions, voices } = found;
  const id = (index: number) => `q${index + 1}`;
  return attributions.map((attribution, i) => {
    const { contents, cue, source, type, kind, parent, confidence } = attribution;
    const { speaker, organization } = voices[i]!;
    // Field by field here and below: a spread at the head of a literal costs 0.6 µs for every field after it.
    const { start, end, text } = tokensToSpan(doc, contents[0]!.from, contents.at(-1)!.to);
    return {
      start,
      end,
      text,
      id: id(i),
      type,
      kind,
      contents: contents.map((c) => span(doc, c)),
      cue: cue && cueOf(doc, cue, attribution),
      source: source && span(doc, source),
      speaker,
      organization,
      stance: stance(doc, stanceOf(doc, contents, mentionsIn(entities, contents), source, cue)),
      reporting: reportingOf(doc, attribution),
      parent: parent === null ? null : id(parent),
      confidence,
    };
  });
}

function cueOf(doc: Document, cue: TokenRange, { cueLemma, cueType }: Attribution): Quotation['cue'] {
  const { start, end, text } = span(doc, cue);
  return { start, end, text, lemma: cueLemma!, type: cueType! };
}

export function quantityOf(mention: QuantityMention): Quantity {
  const { start, end, text, value, low, high, bound, kind, unit, unitName, measure, change } = mention;
  return { start, end, text, value, low, high, bound, kind, unit, unitName, measure, change };
}

export function assembleStatistics(
  found: Found,
  drafts: readonly StatisticDraft[],
  quotations: readonly Quotation[],
): Statistic[] {
  const { doc, voices } = found;
  const stanceOfFigure = statisticStances(found);
  return drafts.map((draft, i) => {
    const { quantity, attribution, sourceRange, standsIn, event, time, place, hedged, confidence } = draft;
    const voice =
      attribution !== null ? voices[attribution]! : sourceRange !== null ? resolveSource(found, sourceRange) : null;
    const quotation = standsIn === null ? null : quotations[standsIn]!;
    const { start, end, text, value, low, high, bound, kind, unit, unitName, measure, change } = quantity;
    return {
      start,
      end,
      text,
      value,
      low,
      high,
      bound,
      kind,
      unit,
      unitName,
      measure,
      change,
      id: `s${i + 1}`,
      event,
      time: time && span(doc, time),
      place: place && span(doc, place),
      hedged,
      quotationId: quotation?.id ?? null,
      speaker: voice?.speaker ?? null,
      organization: voice?.organization ?? null,
      stance: stanceOfFigure(draft),
      confidence,
    };
  });
}

/** A figure takes the stance of its sentence; figures of one sentence ask for it once. */
function statisticStances({ doc, entities }: Found): (draft: StatisticDraft) => Stance {
  const known = new Map<number, StanceDraft>();
  return ({ quantity }) => {
    const s = doc.tokens.sentence[quantity.from]!;
    let draft = known.get(s);
    if (draft === undefined) {
      const sentence = doc.sentences[s]!;
      draft = stanceOf(doc, [sentence], mentionsIn(entities, [sentence]), null, null);
      known.set(s, draft);
    }
    return stance(doc, draft);
  };
}

export function assembleAssertions(found: Found, drafts: readonly AssertionDraft[]): Assertion[] {
  const { doc, options, entities } = found;
  const outlet = options.outlet;
  const known = outlet === undefined ? undefined : entities.entities.find((e) => e.name === outlet);
  return drafts.map((draft, i) => {
    const { start, end, text } = span(doc, draft);
    return {
      start,
      end,
      text,
      id: `a${i + 1}`,
      category: draft.category,
      certainty: draft.certainty,
      cues: draft.cues.map((cue) => span(doc, cue)),
      speaker: null,
      organization: outlet === undefined ? null : { name: outlet, entityId: known?.id ?? `outlet` },
      stance: stance(doc, stanceOfAssertion(doc, draft, mentionsIn(entities, [draft]), draft.page, draft.cues)),
      confidence: draft.confidence,
    };
  });
}
