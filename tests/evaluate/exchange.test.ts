import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as evaluation from '../../src/evaluate/index.js';
import {
  type Annotation,
  fromAnalysis,
  readBio,
  readBrat,
  readCitron,
  readDoccano,
  readJsonl,
  readLabelStudio,
  readProdigy,
  writeBio,
  writeBrat,
  writeCitron,
  writeDoccano,
  writeJsonl,
  writeLabelStudio,
  writeProdigy,
} from '../../src/evaluate/index.js';
import { annotated } from './annotated.js';

// The emoji is two code units and one code point: every format must count it its own way.
const text = '🌊 Ms Vale said that 40 boats sank.\n“All of them,” she said, “in an hour.” A disgrace.';
const article: Annotation = {
  id: 'boats',
  text,
  quotations: [
    {
      contents: [annotated(text, 'that 40 boats sank')],
      cue: [annotated(text, 'said')],
      source: [annotated(text, 'Ms Vale')],
    },
    {
      contents: [annotated(text, '“All of them,”'), annotated(text, '“in an hour.”')],
      cue: [annotated(text, 'said', 2)],
      source: [annotated(text, 'she')],
    },
  ],
  statistics: [annotated(text, '40')],
  assertions: [annotated(text, 'A disgrace.')],
};

describe('formats', () => {
  it.each([
    ['own JSONL', () => readJsonl(writeJsonl([article]))],
    ['brat', () => [readBrat('boats', text, writeBrat(article))]],
    ['Label Studio', () => readLabelStudio(writeLabelStudio([article]))],
    ['doccano', () => readDoccano(writeDoccano([article]))],
    ['Prodigy', () => readProdigy(writeProdigy([article]))],
  ])('%s brings back the spans and their links', (_, roundTrip) => {
    expect(roundTrip()).toEqual([article]);
  });

  it.each([
    ['brat', () => readBrat('boats', text.slice(3), writeBrat(article))],
    ['Label Studio', () => readLabelStudio(writeLabelStudio([article]).replace('"text":"🌊 ', '"text":"'))],
  ])('%s refuses labels of another text', (_, read) => {
    expect(read).toThrow(/is it the right text\?/);
  });

  it('Prodigy’s rejected and ignored tasks are no labels', () => {
    const answers = ['accept', 'reject', 'ignore'].map((answer) =>
      JSON.stringify({ text, answer, meta: { id: answer } }),
    );
    expect(readProdigy(answers.join('\n')).map(({ id }) => id)).toEqual(['accept']);
  });

  it('a byte order mark is no part of the first record', () => {
    expect(readJsonl(`\ufeff${writeJsonl([article])}`)).toEqual([article]);
  });

  const calls = Object.entries(evaluation).filter(([name]) => /^(read|write|fromAnalysis)/.test(name));
  it.each(calls)('%s tells a wrong call by one error', (_, call) => {
    for (const wrong of [undefined, null, 42, {}, [null], [{}]]) {
      let error: unknown;
      try {
        (call as (...args: unknown[]) => unknown)(wrong, wrong, wrong);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ name: 'AccordingToError', code: 'invalid-argument' });
    }
  });

  it('Citron brings back quotations, and names a speaker', () => {
    const [back] = readCitron(writeCitron([article]));
    expect(back?.quotations?.map(({ contents, cue, source }) => ({ contents, cue, source }))).toEqual(
      article.quotations,
    );
    expect(back?.quotations?.[0]?.speaker).toEqual(['Ms Vale']);
  });

  it.each([
    ['pairs', [15, 33]],
    ['begin', { begin: 15, end: 33 }],
    ['start_char', { start_char: 15, end_char: 33 }],
    ['start and text', { start: 15, text: 'that 40 boats sank' }],
    ['spans', { spans: [{ start: 15, end: 33, text: 'that 40 boats sank' }] }],
    ['a list', [{ start: 15, end: 33 }]],
  ])('Citron is read whatever its places are called: %s', (_, place) => {
    const document = { doc_id: 7, text, quotations: [{ content: place, coreference: { text: 'Ann Vale' }, score: 1 }] };
    const [read] = readCitron(JSON.stringify({ documents: [document] }));
    expect(read).toMatchObject({
      id: '7',
      quotations: [{ speaker: ['Ann Vale'], contents: [{ text: 'that 40 boats sank' }] }],
    });
  });

  it('CoNLL columns bring back what one tag a token can say', () => {
    const [back] = readBio(writeBio([article]), new Map([['boats', text]]));
    // The split quotation becomes two: columns have no links. The figure inside the content is lost.
    expect(back?.quotations?.map((q) => q.contents.map((c) => c.text))).toEqual([
      ['that 40 boats sank'],
      ['“All of them,”'],
      ['“in an hour.”'],
    ]);
    expect(back?.quotations?.[0]).toEqual(article.quotations?.[0]);
    expect(back?.assertions?.[0]?.text).toBe('A disgrace.');
  });

  it('brat is read as PolNeAR has it: discontinuous spans, numbered roles, events without source', () => {
    const ann = [
      'T1\tContent 15 22;29 33\tthat 40 … sank',
      'T2\tCue 10 14\tsaid',
      'T3\tContent 36 47\tAll of them',
      'T4\tAttribution 10 14\tsaid',
      'E1\tAttribution-no-source:T4 Content:T1 Cue:T2 Content2:T3',
      'E2\tAttribution:T4 Cue:T2',
    ].join('\n');
    const { quotations } = readBrat('x', text, ann);
    expect(quotations).toHaveLength(1);
    expect(quotations?.[0]?.contents).toHaveLength(3);
    expect(quotations?.[0]?.cue?.[0]?.text).toBe('said');
    expect(quotations?.[0]?.source).toEqual([]);
  });

  it('an analysis is read from JSONL as its labels', () => {
    const analysis = {
      version: '0',
      text,
      segments: [],
      quotations: [],
      statistics: [],
      assertions: [],
      entities: [],
      warnings: [],
    };
    expect(readJsonl(JSON.stringify({ ...analysis, id: 'a' }))).toEqual([fromAnalysis(analysis, 'a')]);
  });

  it('a broken file is refused with the place', () => {
    expect(() => readJsonl(`${JSON.stringify(article)}\n{"id":`)).toThrow(/line 2/);
    expect(() => readDoccano('{"text":"short","label":[[0,99,"Content"]]}')).toThrow(/does not lie in the text/);
    expect(() =>
      readBrat('d', '😀 “Yes,” said Ada.', 'T1\tContent 2 9999\tx\nE1\tAttribution:T1 Content:T1\n'),
    ).toThrow(/does not lie in the text/);
    expect(() => readProdigy('{"spans":[]}')).toThrow(expect.objectContaining({ code: 'invalid-data' }));
  });

  it('offsets survive any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (any, a, b) => {
        const points = [0, ...[...any].map((ch) => ch.length)];
        points.forEach((_, i) => {
          if (i > 0) points[i] = points[i]! + points[i - 1]!;
        });
        const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y).map((i) => points[i]!);
        fc.pre(from !== to);
        const span = { start: from!, end: to!, text: any.slice(from, to) };
        const one: Annotation = { id: 'x', text: any, quotations: [{ contents: [span], cue: [], source: [] }] };
        expect(readBrat('x', any, writeBrat(one))).toEqual(one);
        expect(readProdigy(writeProdigy([one]))).toEqual([one]);
      }),
    );
  });
});
