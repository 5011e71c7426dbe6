import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import type { TokenRange } from '../../src/span.js';
import { stanceOf, stanceOfAssertion } from '../../src/stance/stance.js';
import { charsOf, type Document, tokensOf } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

function find(doc: Document, snippet: string): TokenRange {
  const start = doc.text.indexOf(snippet);
  if (start < 0) throw new Error(`not in the text: ${snippet}`);
  return tokensOf(doc, { start, end: start + snippet.length });
}
const textOf = (doc: Document, range: TokenRange | null): string | null => {
  if (range === null) return null;
  const { start, end } = charsOf(doc, range);
  return doc.text.slice(start, end);
};

/** `[content]` and `{cue}` are marked in the text. */
function quoted(marked: string, names: readonly string[] = []) {
  const content = /\[(.*)\]/.exec(marked)![1]!;
  const cue = /\{(.*)\}/.exec(marked)?.[1];
  const doc = readDocument(marked.replace(/[[\]{}]/g, ''));
  const stance = stanceOf(
    doc,
    [find(doc, content)],
    names.map((name) => find(doc, name)),
    null,
    cue === undefined ? null : find(doc, cue),
  );
  return {
    label: stance.label,
    target: textOf(doc, stance.target),
    evidence: stance.evidence.map((e) => textOf(doc, e)),
  };
}

describe('stanceOf: the press-office test', () => {
  it.each([
    ['Moss {accused} the board [of hiding the report].', 'critical'],
    ['“[This was a shameful and reckless decision],” Moss {said}.', 'critical'],
    ['Moss {asked} the minister [not to close the school].', 'critical'],
    ['Moss {praised} [the crew for brave and tireless work].', 'supportive'],
    ['Moss {promised} [that the union would protect every job].', 'supportive'],
    ['Moss {said} [the ferry would leave at 9 a.m. on Friday].', 'neutral'],
    ['The agency {said} [that 14 villagers were killed by the flood].', 'neutral'],
    ['“[I back the harbour master],” Moss {said}.', 'supportive'],
    ['“[She is a brilliant teacher],” Moss {said}.', 'supportive'],
    ['“[We do not trust the board],” Moss {said}.', 'critical'],
    ['“[I am furious about it],” Moss {said}.', 'critical'],
    ['“[I am deeply sorry],” Moss {said}.', 'neutral'],
    ['“[Will you raise the fare]?” Moss {asked}.', 'neutral'],
    ['Moss was {asked} [whether she would resign].', 'neutral'],
    ['“[We are investigating],” the police {said}.', 'neutral'],
    ['“[She is a brilliant master, but the fare is a disgrace],” Moss {said}.', 'mixed'],
  ])('%s → %s', (text, label) => {
    expect(quoted(text).label).toBe(label);
  });

  it('does not call a warning of one’s own troubles an attack', () => {
    expect(quoted('The firm {warned} [that it was low on cash].').label).toBe('neutral');
    expect(quoted('The firm {warned} [that the ministry was endangering reckless drivers].').label).toBe('critical');
  });

  it('points at the name nearest the judging words, and shows those words', () => {
    const { target, evidence } = quoted('“[In Paris, Brandt has been a disgrace],” she {said}.', ['Paris', 'Brandt']);
    expect(target).toBe('Brandt');
    expect(evidence).toEqual(['disgrace']);
  });

  it('never takes the owner for the target', () => {
    const doc = readDocument('Moss called Brandt a disgrace.');
    const content = find(doc, 'Moss called Brandt a disgrace');
    const { target } = stanceOf(doc, [content], [find(doc, 'Moss'), find(doc, 'Brandt')], find(doc, 'Moss'));
    expect(textOf(doc, target)).toBe('Brandt');
  });

  it('has nothing to say of nothing', () => {
    const doc = readDocument('');
    expect(stanceOf(doc, [], [], null)).toEqual({ label: 'neutral', score: 0, target: null, evidence: [] });
  });
});

describe('stanceOfAssertion', () => {
  it('finds whom a hanging clause speaks of in its sentence', () => {
    const doc = readDocument('The regime closed the border, which has resulted in misery and murder.');
    const clause = find(doc, 'which has resulted in misery and murder');
    const stance = stanceOfAssertion(doc, clause, []);
    expect(stance.label).toBe('critical');
    expect(textOf(doc, stance.target)).toBe('The regime');
  });

  const label = (text: string) => {
    const doc = readDocument(text);
    return stanceOfAssertion(doc, { from: 0, to: doc.tokens.length }, []).label;
  };

  it.each([
    'She is right!',
    'The council deserves credit for this.',
    'The film is a delight from its first minute to its last.',
    'It is hard not to admire the farmers of this valley.',
    'Mayor Ellis has earned our trust.',
  ])('takes plain praise at its word: %s', (text) => expect(label(text)).toBe('supportive'));

  it.each([
    'This is not good enough.',
    'The offer is an insult.',
    'It is always the poor who pay.',
    'The mayor should resign.',
  ])('hears criticism: %s', (text) => expect(label(text)).toBe('critical'));

  it('shows words that moved it, and no mark, target or plain verb of speech', () => {
    const evidence = (text: string) =>
      [analyze(text, { genre: 'opinion' })]
        .flatMap(({ quotations, assertions }) => [...quotations, ...assertions])
        .filter(({ stance }) => stance.label !== 'neutral')
        .map(({ stance }) => stance.evidence.map((span) => span.text));
    expect(evidence('“Where is the money, and why was nobody told?” asked Lee.').flat()).not.toContain('asked');
    expect(
      evidence('The union has condemned the plan. It should resign. Nobody believes the board any more.'),
    ).not.toContainEqual([]);
  });

  it('is toward somebody or something, no kind or way of it', () => {
    const doc = readDocument('That is the wrong kind of answer, and I’m tired of this sort of thing.');
    const { target } = stanceOfAssertion(doc, { from: 0, to: doc.tokens.length }, []);
    expect(target === null ? null : textOf(doc, target)).not.toMatch(/kind|sort|thing|^m$/);
  });

  it('tells praise from blame', () => {
    expect(label('It was a brilliant and courageous speech.')).toBe('supportive');
    expect(label('It was a cynical and dishonest speech.')).toBe('critical');
  });
});
