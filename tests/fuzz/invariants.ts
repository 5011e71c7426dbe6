import { type Analysis, analysisSchema, type Span } from '../../src/schema.js';

/** What holds for the analysis of any text whatever; throws otherwise. */
export function checkInvariants(text: string, analysis: Analysis): void {
  if (analysis.text !== text) throw new Error('the text was changed');
  const parsed = analysisSchema.safeParse(analysis);
  if (!parsed.success) throw new Error(`the schema refuses the result: ${parsed.error.message}`);
  for (const span of spansOf(analysis)) {
    if (span.text !== text.slice(span.start, span.end))
      throw new Error(`span ${span.start}–${span.end} does not slice back`);
  }
  checkTiling(text, analysis);
  checkReferences(analysis);
  checkVoices(analysis);
  // Plain JSON: what comes back from a file is the same.
  if (!isPlain(analysis)) throw new Error('the result holds something that JSON cannot carry');
}

/** Segments are in order, without gap or overlap, and none is empty. */
function checkTiling(text: string, { segments }: Analysis): void {
  let at = 0;
  for (const { start, end } of segments) {
    if (start !== at || end <= start) throw new Error(`segment ${start}–${end} should begin at ${at}`);
    at = end;
  }
  if (at !== text.length) throw new Error(`segments end at ${at} of ${text.length}`);
}

/** Ids are unique, and every id that is mentioned exists. Contents of a quotation are in order and apart. */
function checkReferences({ quotations, statistics, assertions, entities, segments }: Analysis): void {
  const ids = [...quotations, ...statistics, ...assertions, ...entities].map(({ id }) => id);
  const known = new Set(ids);
  if (known.size !== ids.length) throw new Error('an id is there twice');
  const mentioned = [
    ...quotations.flatMap(({ parent, speaker, organization }) => [parent, speaker?.entityId, organization?.entityId]),
    ...statistics.flatMap(({ quotationId, speaker, organization }) => [
      quotationId,
      speaker?.entityId,
      organization?.entityId,
    ]),
    ...entities.map(({ affiliation }) => affiliation),
    ...segments.flatMap(({ quotationId, assertionId, statisticIds }) => [quotationId, assertionId, ...statisticIds]),
  ];
  for (const id of mentioned) if (id != null && !known.has(id)) throw new Error(`there is no ${id}`);
  for (const { id, start, end, contents } of quotations) {
    if (contents[0]!.start !== start || contents[contents.length - 1]!.end !== end)
      throw new Error(`${id} is not the hull of its contents`);
    contents.slice(1).forEach((content, i) => {
      if (content.start < contents[i]!.end) throw new Error(`contents of ${id} overlap`);
    });
  }
}

/** What the writer asserts stands outside of what anybody is quoted with, and no words are two people's but nested ones. */
function checkVoices({ quotations, assertions }: Analysis): void {
  const contents = quotations.flatMap(({ id, parent, contents }) =>
    parent === null ? contents.map((content) => ({ id, ...content })) : [],
  );
  contents.sort((a, b) => a.start - b.start);
  contents.slice(1).forEach((content, i) => {
    if (content.start < contents[i]!.end) throw new Error(`${content.id} overlaps ${contents[i]!.id}`);
  });
  for (const assertion of assertions) {
    const within = contents.find(({ start, end }) => start < assertion.end && assertion.start < end);
    if (within !== undefined) throw new Error(`${assertion.id} overlaps ${within.id}`);
  }
}

function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span;
  for (const child of Object.values(value)) yield* spansOf(child);
}

function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === Array.prototype) && Object.values(value).every(isPlain);
}
