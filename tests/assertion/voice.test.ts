import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertionScore } from '../../src/assertion/voice.js';
import { readDocument } from '../../src/text/read.js';

const score = (sentence: string): number => assertionScore(readDocument(sentence));

describe('assertionScore', () => {
  it.each([
    'The mayor’s absurd excuses are an insult to every honest voter.',
    'We must never again trust these shameless profiteers.',
    'It is simply astonishing that nobody was held to account.',
  ])('hears a writer’s opinion: %s', (sentence) => {
    expect(score(sentence)).toBeGreaterThan(0.5);
  });

  it.each([
    'The committee met on Tuesday and adjourned at 4 p.m.',
    'The company reported revenue of $3.1 billion, up 4 percent from a year earlier.',
    'A spokeswoman said the ferry would return to service on Friday.',
  ])('hears a report: %s', (sentence) => {
    expect(score(sentence)).toBeLessThan(0.5);
  });

  it('falls when the judgement is attributed', () => {
    const bare = 'The new law is a cruel and shameful disaster.';
    const attributed = '“The new law is a cruel and shameful disaster,” the spokesman said on Monday.';
    expect(score(attributed)).toBeLessThan(score(bare));
  });

  it('is a probability for any string, and 0 for one without words', () => {
    expect(score('')).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const p = score(text);
        return p >= 0 && p <= 1;
      }),
    );
  });
});
