import { expectTypeOf, test } from 'vitest';
import { renderText, toCsv } from '../../src/format/index.js';
import {
  type Analysis,
  type AnalyzeOptions,
  type Article,
  type Assertion,
  analyze,
  analyzeStream,
  assertionScore,
  type CorpusRecord,
  createAnalyzer,
  extractAssertions,
  extractQuantities,
  extractQuotations,
  extractStatistics,
  type Quantity,
  type Quotation,
  type Stance,
  type Statistic,
  stanceToward,
} from '../../src/index.js';
import { analysisSchema } from '../../src/schema.js';

test('the names of the contract have the types of the contract', () => {
  expectTypeOf(analyze).toBeCallableWith('text', { outlet: 'The Bell', genre: 'news' });
  expectTypeOf(analyze).returns.toEqualTypeOf<Analysis>();
  expectTypeOf(createAnalyzer().analyze('')).toEqualTypeOf<Analysis>();
  expectTypeOf(extractQuotations('')).toEqualTypeOf<Quotation[]>();
  expectTypeOf(extractStatistics('')).toEqualTypeOf<Statistic[]>();
  expectTypeOf(extractAssertions('')).toEqualTypeOf<Assertion[]>();
  expectTypeOf(extractQuantities('')).toEqualTypeOf<Quantity[]>();
  expectTypeOf(stanceToward('', { start: 0, end: 0 })).toEqualTypeOf<Stance>();
  expectTypeOf(assertionScore).returns.toBeNumber();
});

test('labels are literals, so that a switch over them can be exhaustive', () => {
  expectTypeOf<Quotation['type']>().toEqualTypeOf<'direct' | 'indirect' | 'mixed'>();
  expectTypeOf<Stance['label']>().toEqualTypeOf<'supportive' | 'critical' | 'mixed' | 'neutral'>();
  expectTypeOf<Assertion['speaker']>().toBeNull();
  expectTypeOf<Statistic>().toExtend<Quantity>();
});

test('options are checked', () => {
  expectTypeOf<AnalyzeOptions['genre']>().toEqualTypeOf<'news' | 'opinion' | undefined>();
  // @ts-expect-error: no such genre
  analyze('', { genre: 'poem' });
  // @ts-expect-error: no such option
  analyze('', { langauge: 'en' });
});

test('results are what the schemas say', () => {
  expectTypeOf(analysisSchema.parse({})).toEqualTypeOf<Analysis>();
  expectTypeOf(renderText).parameter(0).toEqualTypeOf<Analysis>();
  expectTypeOf(toCsv).parameter(1).toEqualTypeOf<'quotations' | 'statistics' | 'assertions' | 'speakers'>();
});

test('streams take texts and articles, and give records that a field tells apart', () => {
  expectTypeOf(analyzeStream).toBeCallableWith(['a text'], { signal: new AbortController().signal });
  expectTypeOf(analyzeStream).toBeCallableWith((async function* (): AsyncGenerator<Article> {})());
  const tell = (record: CorpusRecord) => ('error' in record ? record.error.code : record.quotations);
  expectTypeOf(tell).returns.toExtend<string | Quotation[]>();
});
