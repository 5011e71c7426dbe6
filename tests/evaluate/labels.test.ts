import { describe, expect, it } from 'vitest';
import { compileLabels } from '../../src/evaluate/index.js';

const text = 'Ms Vale said it was late. “We wait,” said Mr Orr. “We hope.” Ms Vale said it was cold, at minus 4C.';
const quotation = { content: ['“We wait,”'], cue: 'said', source: 'Mr Orr', speaker: '@orr', type: 'direct' };
const sources = { '@orr': { names: ['Mr Orr'], organization: '@club' }, '@club': { names: ['Skating Club'] } };
const compile = (labels: object) => compileLabels('ice', text, { file: 'ice.txt', sources, ...labels });

describe('compileLabels', () => {
  it('finds the words of the labels, and cue and source near the content', () => {
    const [q] = compile({ quotations: [quotation] }).quotations!;
    expect(q).toMatchObject({
      contents: [{ start: 26, text: '“We wait,”' }],
      cue: [{ start: 37, text: 'said' }],
      source: [{ text: 'Mr Orr' }],
      speaker: ['Mr Orr'],
      organization: ['Skating Club'],
      kind: 'speech',
      stance: 'neutral',
    });
  });

  it('reads […] as whatever lies between two ends', () => {
    const [q] = compile({ quotations: [{ ...quotation, source: null, content: ['“We wait […] hope.”'], cue: 'cold' }] })
      .quotations!;
    expect(q?.contents[0]?.text).toBe('“We wait,” said Mr Orr. “We hope.”');
  });

  it('refuses a snippet that is absent, cut out of a word, or there twice', () => {
    const statistic = (snippet: string, more = {}) => compile({ statistics: [{ text: snippet, value: 4, ...more }] });
    expect(() => statistic('5C')).toThrow(/not in the text/);
    expect(() => statistic('4')).toThrow(/not in the text/);
    expect(() => statistic('Ms Vale')).toThrow(/2 times/);
    expect(statistic('said', { in: 'said it was cold' }).statistics?.[0]?.start).toBe(text.lastIndexOf('said'));
  });

  it('refuses a cue that stands twice near its content, and a source the file does not name', () => {
    const said = { content: ['go'], cue: 'said', source: 'Kim', speaker: 'Kim', type: 'indirect' };
    const twice = (cue: unknown) =>
      compileLabels('go', 'Kim said: go, said Kim.', { file: 'x', quotations: [{ ...said, cue }] });
    expect(() => twice('said')).toThrow(/twice/);
    expect(twice(['said', 'said Kim']).quotations?.[0]?.cue?.[0]?.start).toBe(14);
    expect(() => compile({ quotations: [{ ...quotation, speaker: '@nobody' }] })).toThrow(/sources/);
  });

  it('refuses fields that it does not know', () => {
    expect(() => compile({ quotations: [{ ...quotation, stanse: 'critical' }] })).toThrow(/stanse/);
  });
});
