import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stanceToward } from '../../src/stance/toward.js';
import { charsOf, tokensOf } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

function toward(text: string, target: string) {
  const doc = readDocument(text);
  const start = text.indexOf(target);
  const attitude = stanceToward(doc, tokensOf(doc, { start, end: start + target.length }));
  const evidence = attitude.evidence.map((range) => {
    const chars = charsOf(doc, range);
    return text.slice(chars.start, chars.end);
  });
  return { ...attitude, evidence };
}

describe('stanceToward', () => {
  it('splits by target', () => {
    const text = 'Senators praised Okafor for her honest leadership but condemned Brandt as a corrupt liar.';
    expect(toward(text, 'Okafor').score).toBeGreaterThan(toward(text, 'Brandt').score);
    expect(toward(text, 'Brandt').label).toBe('critical');
  });

  it.each([
    ['Lindqvist is a brilliant leader who deserves great praise.', 'Lindqvist', 'supportive'],
    ['Lindqvist lied to voters and disgraced his office.', 'Lindqvist', 'critical'],
    ['Lindqvist arrived in Oslo on Tuesday.', 'Lindqvist', 'neutral'],
  ])('%s', (text, target, label) => {
    expect(toward(text, target).label).toBe(label);
  });

  it('shows the words that decided', () => {
    expect(toward('Lindqvist lied to voters and disgraced his office.', 'Lindqvist').evidence).toContain('lied');
  });

  it('does not care what the target is called', () => {
    const of = (name: string) => toward(`Critics say ${name} has failed the poor and lied about it.`, name).score;
    expect(of('Marchetti')).toBeCloseTo(of('Lindqvist'), 1);
  });

  it('gives a finite score and sorted evidence for any text and range', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(40), fc.nat(5), (text, at, length) => {
        const doc = readDocument(text);
        const from = Math.min(at, doc.tokens.length);
        const { score, evidence, label } = stanceToward(doc, { from, to: Math.min(from + length, doc.tokens.length) });
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        if (label === 'critical') expect(score).toBeLessThan(0);
        if (label === 'supportive') expect(score).toBeGreaterThan(0);
        for (let i = 1; i < evidence.length; i++) expect(evidence[i]!.from).toBeGreaterThan(evidence[i - 1]!.from);
      }),
    );
  });
});
