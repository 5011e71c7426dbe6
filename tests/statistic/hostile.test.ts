import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/statistic/quantities.js';
import { findStatistics } from '../../src/statistic/statistics.js';
import { readDocument } from '../../src/text/read.js';
import { leastCpu } from '../cpu.js';
import { quantitiesOf } from './read.js';

/** Pieces that numerals are made of, in any order. */
const piece = fc.constantFrom(
  ...'1 12 1,000 3.5 .5 $ US$ £ % percent - – to and of a one two twenty hundred million bn m k half third quarter between'.split(
    ' ',
  ),
  ...'from more than at least all but times per hour years old in out dozens thousands . , ( ) " ½ 1/2 - minus no deaths'.split(
    ' ',
  ),
  '\n\n',
  '😀',
  '\ud800',
  'people',
  'Monday',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 80, unit: 'binary' }),
);

describe('any text', () => {
  it('gives finite figures in exact spans, in order, none overlapping', () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const q of quantitiesOf(input)) {
          expect(q.text).toBe(input.slice(q.start, q.end));
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          last = q.end;
          for (const x of [q.value, q.low, q.high]) expect(x === null || Number.isFinite(x)).toBe(true);
          expect(q.value !== null || q.low !== null).toBe(true);
          if (q.low !== null && q.high !== null) expect(q.low).toBeLessThan(q.high);
          if (q.bound === 'range') expect(q.value).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives statistics that are among the quantities', () => {
    fc.assert(
      fc.property(text, (input) => {
        const doc = readDocument(input);
        const quantities = findQuantities(doc);
        for (const { quantity } of findStatistics(doc, quantities, [])) expect(quantities).toContain(quantity);
      }),
    );
  });
});

describe('hostile numbers take linear time and give nothing infinite', () => {
  const N = 20_000;
  it.each([
    ['a million digits', '1'.repeat(1_000_000)],
    ['digits by commas', '1,'.repeat(N)],
    ['groups without end', '1,000'.repeat(N)],
    ['pairs without end', `1${',00'.repeat(N)}`],
    ['spaced groups', '123 '.repeat(N)],
    ['a million million', `a ${'million '.repeat(N)}`],
    ['five hundreds', `five ${'hundreds '.repeat(N)}`],
    ['hundreds of hundreds', 'hundreds of '.repeat(N)],
    ['ones', 'one '.repeat(N)],
    ['twenty-', 'twenty-'.repeat(20_000)],
    ['and a half', `1 ${'and a half '.repeat(N)}`],
    ['ranges', '1 to '.repeat(N)],
    ['dashes', '1-'.repeat(N)],
    ['between', 'between 1 and '.repeat(20_000)],
    ['of', 'half of '.repeat(N)],
    ['currencies', '$'.repeat(N)],
    ['bounds', `${'more than '.repeat(N)}5 people`],
    ['adjectives', `5 ${'new '.repeat(N)}homes`],
    ['rises', 'rose by 5 '.repeat(20_000)],
  ])('%s', (_, input) => {
    const doc = readDocument(input);
    const found = findQuantities(doc);
    expect(leastCpu(() => findStatistics(doc, findQuantities(doc), []), 3000)).toBeLessThan(3000);
    for (const { value, low, high } of found) for (const x of [value, low, high]) expect(x ?? 0).toBeLessThan(1e25);
  });
});
