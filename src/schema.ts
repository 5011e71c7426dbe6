/**
 * The objects that come back, as zod schemas. Every type and every label of the library is inferred from here;
 * no other file spells a label's set out again.
 *
 * Offsets are UTF-16 code units into the unchanged input, `end` exclusive: `text === input.slice(start, end)`.
 */
import { z } from 'zod';

const offset = z.int().nonnegative();

/** A stretch of the input, with its text. */
export const spanSchema = z.object({ start: offset, end: offset, text: z.string() });

/** What a segment of the text is: the five kinds tile the input. */
export const segmentKindSchema = z.enum(['quotation', 'assertion', 'narration', 'headline', 'boilerplate']);

/** direct: all of the content stands in quotation marks; mixed: part of it; indirect: none. */
export const quotationTypeSchema = z.enum(['direct', 'indirect', 'mixed']);

/** speech: said, written, shown; attitude: thought, believed, hoped, wanted. */
export const quotationKindSchema = z.enum(['speech', 'attitude']);

/** What signals the attribution: a verb group, "according to", a noun ("the claim that"), a colon or dash. */
export const cueTypeSchema = z.enum(['verb', 'according-to', 'noun', 'punctuation']);

/** What kind of source speaks. `unnamed`: "a senior official", or nobody whom the text names. */
export const speakerKindSchema = z.enum(['person', 'organization', 'group', 'document', 'unnamed']);

/** The attitude the owner of the words takes in them. */
export const stanceLabelSchema = z.enum(['supportive', 'critical', 'mixed', 'neutral']);

/** How the writer's cue presents the words: as true ("pointed out"), as doubtful ("claimed"), or neither. */
export const reportingSchema = z.enum(['endorsing', 'neutral', 'distancing']);

/** How the figure given bounds the true one. */
export const boundSchema = z.enum([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'range',
  'all-but',
]);

/** What sort of quantity it is; decides how `unit` reads. */
export const quantityKindSchema = z.enum([
  'count',
  'money',
  'percentage',
  'fraction',
  'ratio',
  'rate',
  'measurement',
  'duration',
  'age',
  'multiple',
  'other',
]);

/** In which way the writer goes beyond report. */
export const assertionCategorySchema = z.enum(['evaluation', 'interpretation', 'prediction', 'cause', 'prescription']);

/** How sure the writer sounds: "surely" boosts, "perhaps" hedges. */
export const certaintySchema = z.enum(['boosted', 'plain', 'hedged']);

export const entityTypeSchema = z.enum(['person', 'organization', 'place']);

/** Warnings never stop an analysis; they say where the text was mended or could not be trusted. */
export const warningCodeSchema = z.enum([
  /** A quotation mark has no partner; the message says where the missing one was supplied. */
  'unpaired-quotation-mark',
  /** The input has lone surrogates or control characters; offsets still hold. */
  'malformed-text',
  /** The input is empty, or holds no prose. */
  'no-prose',
  /** A limit against hostile input was reached; what lies beyond is narration. */
  'limit-reached',
]);

export const stanceSchema = z.object({
  label: stanceLabelSchema,
  /**
   * −1 wholly critical … 0 neutral … 1 wholly supportive: support minus criticism, each squeezed to 0 … 1. Below 0.2 either way
   * there is hardly an attitude; beyond 0.6 several signs agree. Its sign never contradicts the label.
   */
  score: z.number().min(-1).max(1),
  /** Whom or what the attitude is toward; null where the text names nothing. */
  target: spanSchema.nullable(),
  /** The words that moved the label, in the order of the text; none when it is neutral. */
  evidence: z.array(spanSchema),
});

export const cueSchema = spanSchema.extend({ lemma: z.string(), type: cueTypeSchema });

export const speakerSchema = z.object({
  name: z.string(),
  kind: speakerKindSchema,
  role: z.string().nullable(),
  entityId: z.string().nullable(),
});

export const organizationSchema = z.object({ name: z.string(), entityId: z.string().nullable() });

export const quotationSchema = spanSchema.extend({
  id: z.string(),
  type: quotationTypeSchema,
  kind: quotationKindSchema,
  contents: z.array(spanSchema).min(1),
  cue: cueSchema.nullable(),
  source: spanSchema.nullable(),
  speaker: speakerSchema.nullable(),
  organization: organizationSchema.nullable(),
  stance: stanceSchema,
  reporting: reportingSchema,
  parent: z.string().nullable(),
  confidence: z.number().min(0).max(1),
});

export const changeSchema = z.object({
  direction: z.enum(['up', 'down']),
  by: z.number().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
});

export const quantitySchema = spanSchema.extend({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: boundSchema,
  kind: quantityKindSchema,
  /** ISO 4217 code, 'percent', 'percentage-point', 'fraction', or a unit symbol; null for counts. */
  unit: z.string().nullable(),
  /** The unit in words, singular: 'dollar', 'percent', 'mile per hour', 'ticket'. */
  unitName: z.string().nullable(),
  /** The counted or measured thing, in words of the text. */
  measure: z.string().nullable(),
  change: changeSchema.nullable(),
});

export const statisticSchema = quantitySchema.extend({
  id: z.string(),
  event: z.string().nullable(),
  time: spanSchema.nullable(),
  place: spanSchema.nullable(),
  hedged: z.boolean(),
  quotationId: z.string().nullable(),
  speaker: speakerSchema.nullable(),
  organization: organizationSchema.nullable(),
  stance: stanceSchema,
  confidence: z.number().min(0).max(1),
});

export const assertionSchema = spanSchema.extend({
  id: z.string(),
  category: assertionCategorySchema,
  certainty: certaintySchema,
  cues: z.array(spanSchema),
  speaker: z.null(),
  organization: organizationSchema.nullable(),
  stance: stanceSchema,
  confidence: z.number().min(0).max(1),
});

export const entitySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  affiliation: z.string().nullable(),
  mentions: z.array(spanSchema),
});

export const segmentSchema = spanSchema.extend({
  kind: segmentKindSchema,
  quotationId: z.string().optional(),
  assertionId: z.string().optional(),
  statisticIds: z.array(z.string()),
});

export const warningSchema = z.object({ code: warningCodeSchema, message: z.string(), start: offset, end: offset });

export const analysisSchema = z.object({
  version: z.string(),
  text: z.string(),
  segments: z.array(segmentSchema),
  quotations: z.array(quotationSchema),
  statistics: z.array(statisticSchema),
  assertions: z.array(assertionSchema),
  entities: z.array(entitySchema),
  warnings: z.array(warningSchema),
});

/** Somebody or something the caller already knows of; it wins over what the text lets us guess. */
export const knownEntitySchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).readonly().optional(),
  type: entityTypeSchema,
  affiliation: z.string().min(1).optional(),
});

export const analyzeOptionsSchema = z.strictObject({
  /** The publisher: becomes the organization of the writer's assertions. */
  outlet: z.string().min(1).optional(),
  /** The writer's name, so that it is not taken for a speaker. */
  byline: z.string().min(1).optional(),
  /** News report or opinion piece; guessed from the text when absent. */
  genre: z.enum(['news', 'opinion']).optional(),
  /** Keep quotations of kind `attitude` ("hopes that …"). Default true. */
  attitudes: z.boolean().optional(),
  /**
   * `“A,” said X. “B.”`: 'joined' (default) makes it one quotation with two contents, as PolNeAR annotates it; 'separate'
   * makes B a quotation of its own, with `cue: null` and X as its speaker.
   */
  continuations: z.enum(['joined', 'separate']).optional(),
  /** Look for quotations within quotations too, and give them their `parent`. Default false: outermost ones only. */
  nested: z.boolean().optional(),
  /** −1 (only what is sure) … 0 (balanced, default) … 1 (whatever may be a quotation). */
  balance: z.number().min(-1).max(1).optional(),
  entities: z.array(knownEntitySchema).readonly().optional(),
});

export type Span = z.infer<typeof spanSchema>;
export type SegmentKind = z.infer<typeof segmentKindSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type QuotationType = z.infer<typeof quotationTypeSchema>;
export type QuotationKind = z.infer<typeof quotationKindSchema>;
export type CueType = z.infer<typeof cueTypeSchema>;
export type Cue = z.infer<typeof cueSchema>;
export type SpeakerKind = z.infer<typeof speakerKindSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type StanceLabel = z.infer<typeof stanceLabelSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Reporting = z.infer<typeof reportingSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type QuantityKind = z.infer<typeof quantityKindSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Statistic = z.infer<typeof statisticSchema>;
export type AssertionCategory = z.infer<typeof assertionCategorySchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type Assertion = z.infer<typeof assertionSchema>;
export type EntityType = z.infer<typeof entityTypeSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type WarningCode = z.infer<typeof warningCodeSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
export type KnownEntity = z.infer<typeof knownEntitySchema>;
export type AnalyzeOptions = z.infer<typeof analyzeOptionsSchema>;
