/** The guards around wink-nlp: each example hangs, drifts or grows without its guard. */
import { describe, expect, it } from 'vitest';
import { tokensToSpan } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';
import { readerGeneration } from '../../src/text/wink.js';
import { leastCpu } from '../cpu.js';

const formsOf = (text: string): string[] => readDocument(text).tokens.word.map((w) => w.text);

describe('offsets', () => {
  it.each([
    ['non-breaking and zero-width spaces', 'A\u00a0b\u200bc \u2009d'],
    ['a byte order mark', '\ufeffThe end.'],
    ['emoji and other astral characters', 'Well 😀 done 👩‍👩‍👧 𝒳.'],
    ['a lone surrogate', 'One \ud800 two.'],
    ['CRLF line ends', 'One.\r\nTwo.\r\n\r\nThree.'],
    ['contractions and possessives', "It’s the mayor’s; don’t say it isn’t the US's."],
  ])('are exact with %s', (_, text) => {
    const { tokens } = readDocument(text);
    expect(tokens.length).toBeGreaterThan(1);
    for (let i = 0; i < tokens.length; i++) {
      expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.word[i]!.text);
      if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
    }
  });

  it('convert tokens to a span of the unchanged input', () => {
    const doc = readDocument('  The   mayor\u00a0resigned.');
    expect(tokensToSpan(doc, 1, 3)).toEqual({ start: 8, end: 22, text: 'mayor\u00a0resigned' });
  });
});

describe('tokens', () => {
  it('cut the possessive off, straight or curly', () => {
    expect(formsOf("Trump’s plan and the US's")).toEqual(['Trump', '’s', 'plan', 'and', 'the', 'US', "'s"]);
  });

  it("read the wires' '' and `` as one mark", () => {
    expect(formsOf("``Yes,'' she said.")).toEqual(['``', 'Yes', ',', "''", 'she', 'said', '.']);
  });
});

describe('contractions without an apostrophe', () => {
  it('are read although wink has no lemma for them', () => {
    expect(formsOf('I dont. werent?').join('')).toBe('Idont.werent?');
  });
});

describe('hanging inputs', () => {
  // Runs of 1,900 characters stay below the length at which a run is passed over as a whole.
  it.each(['http://', 'a-', 'www.', '1,', 'x@', '#a'])('reads long runs of %j in no time', (part) => {
    const run = part.repeat(Math.floor(1_900 / part.length));
    expect(leastCpu(() => readDocument(`${run} `.repeat(20)), 1000)).toBeLessThan(1000);
  });

  it('passes over a run that is no prose and goes on after it', () => {
    expect(formsOf(`Before ${'QUJD'.repeat(5_000)} after.`)).toEqual(['Before', 'after', '.']);
  });
});

describe('the cache', () => {
  it('is thrown away when it has grown', () => {
    const before = readerGeneration();
    const word = (n: number) => `q${n.toString(36)}zx`;
    for (let batch = 0; batch < 25; batch++) {
      readDocument(Array.from({ length: 4_000 }, (_, i) => word(batch * 4_000 + i)).join(' '));
    }
    expect(readerGeneration()).toBeGreaterThan(before + 1);
  });
});
