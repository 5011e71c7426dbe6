import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/format/index.js';
import { analysis, MILLS, quotation } from './fixture.js';

describe('renderText', () => {
  test('without colours, brackets and a margin tell who said what', () => {
    expect(`\n${renderText(MILLS)}`).toMatchInlineSnapshot(`
      "
              # │ Mills close
                │
             q1 │ [“We lost {over 40} jobs,”] said _Ada Quill, head of Millworkers United_.
                │
          q2 a1 │ [“We will fight,”] _she_ added. <It was a shameful day.>

                  [quotation] _source_ {figure} <the writer’s own voice>   # headline  · page furniture

      2 quotations from 1 source · 1 figure · 1 judgement of the writer’s own

      Ada Quill (head), Millworkers United
          q1 − direct   “We lost over 40 jobs,”
          q2   direct   “We will fight,”

      Figures
          s1   over 40  > 40  jobs  Ada Quill (head), Millworkers United

      The writer’s own voice
          a1 − evaluation     It was a shameful day.
      "
    `);
  });

  test('with colours, taking the colours out leaves the same article without brackets', () => {
    const coloured = renderText(MILLS, { colors: pc.createColors(true), summary: false });
    const bare = stripVTControlCharacters(coloured);
    expect(coloured).toContain(pc.createColors(true).cyan('“We lost '));
    expect(bare).toContain('q1 │ “We lost over 40 jobs,” said Ada Quill, head of Millworkers United.');
  });

  test('lines are wrapped at the width, between words', () => {
    const text = 'word '.repeat(100).trim();
    const lines = renderText(analysis(text), { width: 60, summary: false }).split('\n');
    expect(Math.max(...lines.slice(0, -3).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.join(' ').match(/word/g)).toHaveLength(100);
  });

  test('a quotation in pieces has its id once in the margin', () => {
    const text = '“Yes,” he said, “no.”';
    const rendered = renderText(analysis(text, { quotations: [quotation(text, 'q1', ['“Yes,”', '“no.”'])] }), {
      summary: false,
    });
    expect(rendered.split('\n')[0]).toBe('       q1 │ [“Yes,”] he said, [“no.”]');
  });

  test('control characters of the input cannot steer the terminal', () => {
    const rendered = renderText(analysis('a\u001b[31mred\u0007 \u202etxet'));
    expect(rendered).toContain('a␛[31mred␇ �txet');
  });

  test('an empty text gives an empty article and a summary', () => {
    expect(renderText(analysis(''), { article: false })).toBe(
      '0 quotations from 0 sources · 0 figures · 0 judgements of the writer’s own\n',
    );
  });
});
