/** The JSON file that a labeller writes beside a text. corpus/GUIDE.md says what belongs in each field. */
import { z } from 'zod';
import {
  assertionCategorySchema,
  boundSchema,
  certaintySchema,
  quotationKindSchema,
  quotationTypeSchema,
  speakerKindSchema,
  stanceLabelSchema,
} from '../schema.js';

const text = z.string().min(1);
/** Words of the text, or those words and a longer snippet that they stand in. */
const snippetSchema = z.union([text, z.tuple([text, text])]);
/** A name, several names for the same, or "@key" of the file's `sources`. */
const nameSchema = z.union([text, z.array(text).min(1)]).nullable();

export const labelFileSchema = z.strictObject({
  file: text,
  genre: text.optional(),
  english: text.optional(),
  marks: text.optional(),
  features: z.array(text).optional(),
  /** Who labelled, and when: tells a first labelling from a second. */
  labelled: text.optional(),
  sources: z
    .record(
      z.string().startsWith('@'),
      z.strictObject({
        names: z.array(text).min(1),
        kind: speakerKindSchema.optional(),
        organization: nameSchema.optional(),
      }),
    )
    .optional(),
  quotations: z
    .array(
      z.strictObject({
        content: z.array(snippetSchema).min(1),
        cue: snippetSchema.nullable(),
        source: snippetSchema.nullable(),
        speaker: nameSchema,
        organization: nameSchema.optional(),
        type: quotationTypeSchema,
        kind: quotationKindSchema.default('speech'),
        stance: stanceLabelSchema.default('neutral'),
        optional: z.boolean().optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  statistics: z
    .array(
      z.strictObject({
        text,
        in: text.optional(),
        nth: z.int().positive().optional(),
        value: z.union([z.number(), z.tuple([z.number().nullable(), z.number().nullable()])]).optional(),
        bound: boundSchema.optional(),
        unit: z.string().nullable().default(null),
        measure: text.nullable().optional(),
        source: nameSchema.default(null),
        optional: z.boolean().optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  assertions: z
    .array(
      z.strictObject({
        text,
        in: text.optional(),
        nth: z.int().positive().optional(),
        category: assertionCategorySchema,
        certainty: certaintySchema.default('plain'),
        stance: stanceLabelSchema.default('neutral'),
        optional: z.boolean().optional(),
        note: text.optional(),
      }),
    )
    .default([]),
});

export type LabelFile = z.infer<typeof labelFileSchema>;
