import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAssertions } from '../../src/assertion/assertions.js';
import { extractAssertions, extractQuotations } from '../../src/index.js';
import type { TokenRange } from '../../src/span.js';
import { charsOf, type Document, tokensOf } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

const textOf = (doc: Document, range: TokenRange): string => {
  const { start, end } = charsOf(doc, range);
  return doc.text.slice(start, end);
};

function assertionsIn(text: string, quoted: readonly string[] = [], genre?: 'news' | 'opinion'): string[] {
  const doc = readDocument(text);
  const taken = quoted.map((snippet) => {
    const start = text.indexOf(snippet);
    return tokensOf(doc, { start, end: start + snippet.length });
  });
  return findAssertions(doc, taken, genre === undefined ? {} : { genre }).map((draft) => textOf(doc, draft));
}

describe('findAssertions: the tests of the label guide', () => {
  it('leaves records, figures and schedules alone', () => {
    const report =
      'The council approved the budget on Monday by 12 votes to 7. The library will reopen on 3 May. ' +
      'The minister was born in Leeds in 1961. Police arrested four men after the match.';
    expect(assertionsIn(report)).toEqual([]);
  });

  it('takes a question for a heading where it is a paragraph of a report', () => {
    const text = 'Will my mortgage cost more?\nThe bank raised its rate on Monday.';
    expect(assertionsIn(text, [], 'news')).toEqual([]);
    expect(assertionsIn('Must we hear more of these lies?\nThe bank dithered shamefully.', [], 'opinion')).toHaveLength(
      2,
    );
  });

  it('leaves counts of times and rules alone in a report, not in a column', () => {
    const text =
      'This is not the first time that deadly floods have struck. Drivers are required to wear an ugly badge.';
    expect(assertionsIn(text, [], 'news')).toEqual([]);
    expect(assertionsIn('It is not the first time that the shameful council has lied.', [], 'opinion')).toHaveLength(1);
  });

  it('takes a sentence that judges, boosts or weighs significance', () => {
    const text =
      'The vote was clearly a shameful betrayal of the valley. The bridge opened in March. ' +
      'It marks a historic turning point for a corrupt party.';
    expect(assertionsIn(text)).toEqual([
      'The vote was clearly a shameful betrayal of the valley.',
      'It marks a historic turning point for a corrupt party.',
    ]);
  });

  it('takes only the trailing clause when a record remains without it', () => {
    const text = 'The ministry closed eleven clinics in June, which has resulted in needless misery and death.';
    expect(assertionsIn(text)).toEqual(['which has resulted in needless misery and death']);
  });

  it('takes the clause that reads a mind', () => {
    expect(assertionsIn('Fearing a shameful defeat, the governor cancelled the ballot on Friday.')).toEqual([
      'Fearing a shameful defeat',
    ]);
  });

  it('asserts nothing inside a quotation, and nothing that a source owns', () => {
    const quote = '“This cruel and shameful plan is clearly a disaster,” said Ann Moss';
    expect(assertionsIn(`${quote}.`, [quote])).toEqual([]);
    expect(assertionsIn('Officials said the plan was a reckless disaster.')).toEqual([]);
  });

  it.each([
    'We believe the plan is a shameful disaster.',
    'Nobody suggests that the harbour is a beautiful place.',
    'It is outrageous that the owners say they were never told.',
    'Her column, “A plea for the trams,” is a brilliant piece.',
  ])('hears what quotes nobody: %s', (text) => {
    expect(extractAssertions(text, { genre: 'opinion' }).map((a) => a.text)).toEqual([text]);
    expect(extractQuotations(text)).toEqual([]);
  });

  it('leaves to others what they believe', () => {
    expect(extractAssertions('Moss said we believe the plan is a shameful disaster.')).toEqual([]);
  });

  it('judges what a source does not own of a sentence', () => {
    const quote = 'The bank said that it had cut its forecast';
    const text = `${quote}, and the news is casting a terrible shadow over a fragile recovery.`;
    expect(assertionsIn(text, [quote])).toEqual(['the news is casting a terrible shadow over a fragile recovery']);
  });
});

describe('findAssertions: genre', () => {
  const sentence = 'Give the nurses a break.';

  it('hears commands on an opinion page, not in a report', () => {
    expect(assertionsIn(sentence, [], 'opinion')).toEqual([sentence]);
    expect(assertionsIn(sentence, [], 'news')).toEqual([]);
  });

  it('guesses the genre from a label at the top', () => {
    expect(assertionsIn(`LETTERS.\n\n${sentence}`)).toEqual([sentence]);
  });

  it('keeps what the writer did a record even there', () => {
    expect(assertionsIn('We moved to Leeds in May and opened a shop.', [], 'opinion')).toEqual([]);
  });
});

describe('findAssertions: what a draft tells', () => {
  const draft = (text: string) => {
    const doc = readDocument(text);
    const [first] = findAssertions(doc, [], { genre: 'opinion' });
    if (first === undefined) throw new Error(`no assertion in: ${text}`);
    return { ...first, words: first.cues.map((cue) => textOf(doc, cue)) };
  };

  it('names the words that carry the judgement', () => {
    expect(draft('The vote was clearly a shameful betrayal.').words).toEqual(['clearly', 'shameful', 'betrayal']);
  });

  it.each([
    ['The council must resign.', 'prescription'],
    ['The scheme will inevitably collapse.', 'prediction'],
    ['The decision was a shameful and reckless blunder.', 'evaluation'],
    ['The silence seems to reveal what they want.', 'interpretation'],
  ])('%s → %s', (text, category) => {
    expect(draft(text).category).toBe(category);
  });

  it.each([
    ['The scheme is clearly a disaster.', 'boosted'],
    ['The scheme is perhaps a disaster.', 'hedged'],
    ['The scheme is a disaster.', 'plain'],
  ])('%s → %s', (text, certainty) => {
    expect(draft(text).certainty).toBe(certainty);
  });
});

describe('findAssertions: any text', () => {
  const word = fc.constantFrom(
    'the', 'regime', 'clearly', ',', 'which', 'has', 'resulted', 'in', '“', '”', '.', 'said', 'Fearing', 'must', '?', '\n\n', 'Ann', '12', 'and', 'is', 'shameful', ';', '—',
  ); // biome-ignore format: a row
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('gives drafts in order, not empty, not overlapping, each within a sentence, outside what is taken', () => {
    fc.assert(
      fc.property(text, fc.nat(59), fc.nat(20), (input, at, length) => {
        const doc = readDocument(input);
        const from = Math.min(at, doc.tokens.length);
        const taken = { from, to: Math.min(from + length, doc.tokens.length) };
        let last = 0;
        for (const { from, to, confidence, cues } of findAssertions(doc, taken.to > taken.from ? [taken] : [])) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(doc.tokens.sentence[from]).toBe(doc.tokens.sentence[to - 1]);
          expect(confidence > 0 && confidence < 1).toBe(true);
          for (const cue of cues) expect(cue.from >= from && cue.to <= to).toBe(true);
          last = to;
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
        findAssertions(readDocument(input), []);
      }),
    );
  });
});
