import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml, renderText, toBrat, toCsv, toWebAnnotations } from '../../src/format/index.js';
import { analyze, assertionScore, createAnalyzer, extractQuotations, stanceToward } from '../../src/index.js';
import type { KnownEntity } from '../../src/schema.js';
import { checkInvariants } from './invariants.js';
import { hostileText } from './texts.js';

test('any text: spans slice back, segments tile it, the schema accepts it, ids lead somewhere', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      checkInvariants(text, analyze(text));
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same result, whatever was read in between', () => {
  const analyzer = createAnalyzer();
  fc.assert(
    fc.property(hostileText, hostileText, (text, other) => {
      const first = analyzer.analyze(text);
      analyzer.analyze(other);
      expect(analyzer.analyze(text)).toEqual(first);
      expect(analyze(text)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('options change what is found, never what holds', () => {
  const options = fc.record(
    {
      outlet: fc.constantFrom('The Bell', 'said'),
      byline: fc.constantFrom('Ines Calloway', 'Ada Quill'),
      genre: fc.constantFrom('news' as const, 'opinion' as const),
      attitudes: fc.boolean(),
      balance: fc.double({ min: -1, max: 1, noNaN: true }),
      entities: fc.constant<KnownEntity[]>([
        { name: 'Millworkers United', aliases: ['the union'], type: 'organization' },
      ]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(hostileText, options, (text, chosen) => {
      const analysis = analyze(text, chosen);
      checkInvariants(text, analysis);
      if (chosen.attitudes === false) expect(analysis.quotations.filter(({ kind }) => kind === 'attitude')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the parts and every rendering take any text', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(), fc.nat(), (text, a, b) => {
      const analysis = analyze(text);
      for (const quotation of extractQuotations(text))
        expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
      if (text !== '') {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(Math.abs(stanceToward(text, { start, end }).score)).toBeLessThanOrEqual(1);
      }
      const score = assertionScore(text);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(renderText(analysis)).toMatch(/\n$/);
      expect(renderHtml(analysis)).not.toContain('<script');
      expect(
        toBrat(analysis)
          .split('\n')
          .slice(0, -1)
          .every((line) => /^([TERA]\d+|#\d+)\t/.test(line)),
      ).toBe(true);
      expect(toCsv(analysis, 'quotations')).toMatch(/\r\n$/);
      expect(toWebAnnotations(analysis).items).toHaveLength(
        analysis.quotations.length + analysis.statistics.length + analysis.assertions.length,
      );
    }),
    { numRuns: 100 },
  );
});
