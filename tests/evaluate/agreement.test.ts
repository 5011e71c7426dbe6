/** The evaluation gives the figures of the benchmarks in ../shared, where they are at hand, whatever the predictions. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/cli/gold.js';
import { type Annotation, evaluate, type MeasureName, type QuotationLabel } from '../../src/evaluate/index.js';
import { uniform } from '../../src/evaluate/resample.js';
import { wordTokens } from '../../src/evaluate/token.js';
import type { Span } from '../../src/schema.js';

const shared = resolve('../shared');

/** Drops every fifth quotation and moves every third boundary by some words. */
function spoil({ id, text, quotations = [] }: Annotation): Annotation {
  const random = uniform(id.length);
  const tokens = wordTokens(text);
  const blur = (span: Span): Span => {
    if (random() > 1 / 3) return span;
    const later = tokens.filter((token) => token.start >= span.end)[Math.floor(random() * 6)];
    const end = later?.end ?? span.end;
    return { start: span.start, end, text: text.slice(span.start, end) };
  };
  const kept = quotations.filter(() => random() > 0.2);
  return {
    id,
    text,
    quotations: kept.map((q) => ({
      contents: q.contents.map(blur),
      cue: (q.cue ?? []).slice(0, 1).map(blur),
      source: random() < 0.1 ? [] : (q.source ?? []).slice(0, 1).map(blur),
      ...(q.type && { type: q.type }),
      ...(q.stance && { stance: q.stance }),
      ...(q.speaker !== undefined && {
        speaker: random() < 0.1 ? ['Nobody At All'] : (q.speaker?.slice(0, 1) ?? null),
      }),
      ...(q.organization !== undefined && {
        organization: random() < 0.1 ? null : (q.organization?.slice(0, 1) ?? null),
      }),
    })),
  };
}

/** A quotation in the form that the benchmarks read. */
const asAnalyzed = (q: QuotationLabel) => ({
  ...q,
  cue: q.cue?.[0] ?? null,
  source: q.source?.[0] ?? null,
  speaker: q.speaker ? { name: q.speaker[0], kind: 'person' } : null,
  organization: q.organization ? { name: q.organization[0] } : null,
  stance: { label: q.stance },
});

describe.skipIf(!existsSync(resolve(shared, 'bench')))('agreement with ../shared/bench', () => {
  it('on PolNeAR', async () => {
    const bench = await import(resolve(shared, 'bench/polnear.mjs'));
    const folder = resolve(shared, 'data/polnear/dev');
    const gold = readGold(folder);
    const predicted = gold.map(spoil);
    const byText = new Map(predicted.map((p) => [p.text, p.quotations?.map(asAnalyzed)]));
    const theirs = bench.score(bench.readArticles(folder), (text: string) => ({ quotations: byText.get(text) }));
    const { measures } = evaluate(gold, predicted, { rounds: 0 });
    for (const [role, name] of Object.entries({ content: 'contents', cue: 'cues', source: 'sources' })) {
      for (const [key, measure] of Object.entries({ tok: 'token', exact: 'exact', strict: 'strict' })) {
        expect(measures[`${name}.${measure}` as MeasureName]?.score).toBeCloseTo(theirs[key][role].f, 6);
      }
    }
    expect(measures.attributions?.score).toBeCloseTo(theirs.linked.f, 6);
    expect(measures['quotations.source']?.score).toBeCloseTo(theirs.speaker, 6);
  });

  it('on the hand-labelled articles, read as label files', async () => {
    const bench = await import(resolve(shared, 'bench/gold.mjs'));
    const folder = resolve(shared, 'data/gold');
    const gold = readGold(folder);
    const predicted = gold.map(spoil);
    const sums = bench.empty();
    for (const { id, quotations } of predicted) {
      const analysis = { quotations: quotations?.map(asAnalyzed), statistics: [], assertions: [] };
      bench.score(bench.readGold(resolve(folder, `${id}.json`)), analysis, sums);
    }
    const theirs = bench.summary(sums);
    const { measures } = evaluate(gold, predicted, { rounds: 0 });
    const same: [MeasureName, string][] = [
      ['contents.token', 'contentTokenF1'],
      ['contents.overlap', 'quotationF1'],
      ['quotations.type', 'type'],
      ['quotations.speaker', 'speaker'],
      ['quotations.organization', 'organization'],
      ['quotations.stance', 'stanceQuotation'],
    ];
    for (const [name, key] of same) expect(measures[name]?.score, name).toBeCloseTo(theirs[key], 6);
  });
});
