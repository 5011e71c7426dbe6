import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, compare, evaluate } from '../../src/evaluate/index.js';
import { annotated } from './annotated.js';

const text = 'The mayor said that taxes would rise by 5%. “Not on my watch,” said Ms Okoro. It is a shameful muddle.';

const gold: Annotation = {
  id: 'mayor',
  text,
  quotations: [
    {
      contents: [annotated(text, 'that taxes would rise by 5%')],
      cue: [annotated(text, 'said')],
      source: [annotated(text, 'The mayor')],
      speaker: ['Ada Lind', 'the mayor'],
      stance: 'neutral',
    },
    {
      contents: [annotated(text, '“Not on my watch,”')],
      cue: [annotated(text, 'said', 2)],
      source: [annotated(text, 'Ms Okoro')],
      speaker: ['Ms Okoro', 'Grace Okoro'],
      stance: 'critical',
    },
  ],
  statistics: [{ ...annotated(text, '5%'), value: 5, bound: 'exact', unit: 'percent', reporter: ['the mayor'] }],
  assertions: [{ ...annotated(text, 'It is a shameful muddle.'), category: 'evaluation' }],
};

describe('evaluate', () => {
  it('gives full marks to gold itself', () => {
    const { measures, errors } = evaluate(gold, gold);
    for (const measure of Object.values(measures)) expect(measure.score).toBe(1);
    expect(errors).toEqual([]);
  });

  it('takes no notice of a text with nothing to score', () => {
    const bare = { id: 'bare', text: 'Nothing was said.', quotations: [], statistics: [], assertions: [] };
    const { measures, perArticle } = evaluate([gold, bare], [gold, bare]);
    for (const measure of Object.values(measures)) expect(measure.macro).toBe(1);
    expect(perArticle[1]!.scores).toEqual({});
  });

  it('takes a boundary that is off for a quotation found, but not for an exact one', () => {
    const [first, second] = gold.quotations!;
    const long = { ...first!, contents: [annotated(text, 'said that taxes would rise by 5%')] };
    const { measures } = evaluate(gold, { ...gold, quotations: [long, second!] });
    expect(measures['contents.overlap']?.score).toBe(1);
    expect(measures['contents.exact']?.score).toBe(0.5);
    // 10 words of 10, and one too many
    expect(measures['contents.token']).toMatchObject({ tp: 10, fp: 1, fn: 0 });
  });

  it('takes a missing "that" for the same words', () => {
    const [first, second] = gold.quotations!;
    const bare = { ...first!, contents: [annotated(text, 'taxes would rise by 5%')] };
    const { measures } = evaluate(gold, { ...gold, quotations: [bare, second!] });
    expect(measures['contents.exact']?.score).toBe(1);
    expect(measures['contents.strict']?.score).toBe(0.5);
  });

  it('says what went wrong, where, and counts confusions', () => {
    const [first, second] = gold.quotations!;
    const predicted = { ...gold, quotations: [{ ...second!, speaker: ['Ada Lind'], stance: 'neutral' as const }] };
    const { measures, errors, confusions } = evaluate(gold, predicted);
    expect(measures['contents.overlap']).toMatchObject({ tp: 1, fp: 0, fn: 1 });
    expect(measures['quotations.speaker']).toMatchObject({ right: 0, of: 1 });
    expect(confusions['quotations.stance']?.counts).toEqual({ critical: { neutral: 1 } });
    expect(errors).toContainEqual(expect.objectContaining({ kind: 'missed', start: first!.contents[0]!.start }));
    expect(errors).toContainEqual(
      expect.objectContaining({ kind: 'wrong', field: 'speaker', expected: 'Ms Okoro', predicted: 'Ada Lind' }),
    );
  });

  it('neither rewards nor punishes an optional label', () => {
    const [first, second] = gold.quotations!;
    const lenient = { ...gold, quotations: [first!, { ...second!, optional: true }] };
    for (const quotations of [[first!], [first!, second!]]) {
      const { measures } = evaluate(lenient, { ...gold, quotations });
      for (const name of ['contents.token', 'contents.exact', 'contents.overlap', 'attributions'] as const) {
        expect(measures[name]?.score).toBe(1);
      }
    }
  });

  it('leaves out what gold does not label', () => {
    const { measures } = evaluate({ id: 'bare', text, assertions: gold.assertions }, gold);
    expect(Object.keys(measures).every((name) => name.startsWith('assertions.'))).toBe(true);
  });

  it('refuses labels that do not fit their text, and a gold text without prediction', () => {
    const shifted = { ...gold, assertions: [{ start: 3, end: 9, text: 'muddle' }] };
    expect(() => evaluate(gold, shifted)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
    expect(() => evaluate(gold, { id: 'other', text: 'Other text.' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('keeps scores between 0 and 1 and swaps precision and recall with the sides', () => {
    const quotations = fc.array(
      fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 })).map(([start, length]) => {
        const end = Math.min(text.length, start + length);
        return { contents: [{ start, end, text: text.slice(start, end) }], cue: [], source: [] };
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(quotations, quotations, (a, b) => {
        const [one, two] = [a, b].map((list) => ({ id: 'x', text, quotations: list }));
        const there = evaluate(one!, two!, { rounds: 0 }).measures;
        const back = evaluate(two!, one!, { rounds: 0 }).measures;
        for (const name of ['contents.token', 'contents.exact', 'contents.strict', 'attributions'] as const) {
          const [m, w] = [there[name], back[name]];
          if (m?.kind !== 'f1' || w?.kind !== 'f1') continue;
          expect(m.score).toBeGreaterThanOrEqual(0);
          expect(m.score).toBeLessThanOrEqual(1);
          if (name !== 'attributions') expect([m.tp, m.fp, m.fn]).toEqual([w.tp, w.fn, w.fp]);
        }
      }),
    );
  });
});

describe('intervals and comparison', () => {
  const corpus = Array.from({ length: 30 }, (_, i) => {
    const own = `${text} Article ${i}.`;
    return { ...gold, id: `article ${i}`, text: own };
  });
  const without = (share: number) =>
    corpus.map((article, i) => ({ ...article, quotations: i < 30 * share ? [] : article.quotations! }));

  it('are the same for the same seed, and hold the score', () => {
    const [a, b] = [1, 2].map(() => evaluate(corpus, without(0.3)).measures['contents.overlap']!);
    expect(a).toEqual(b);
    expect(a!.interval![0]).toBeLessThan(a!.score);
    expect(a!.interval![1]).toBeGreaterThan(a!.score);
  });

  it('tells a better system from a worse one, and not from itself', () => {
    const clear = compare(corpus, without(0.6), without(0.1)).measures['contents.overlap']!;
    expect(clear.difference).toBeGreaterThan(0);
    expect(clear.interval![0]).toBeGreaterThan(0);
    expect(clear.p).toBeLessThan(0.01);
    const none = compare(corpus, without(0.3), without(0.3)).measures['contents.overlap']!;
    expect(none).toMatchObject({ difference: 0, interval: [0, 0], p: 1 });
  });
});
