import { describe, expect, it } from 'vitest';
import type { CueType } from '../../src/schema.js';
import type { TokenRange } from '../../src/span.js';
import { reportingOf } from '../../src/stance/reporting.js';
import { type Document, tokensOf } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

/** `{cue}`, `[content]` and, where it matters, `<source>` are marked in the text. */
function reporting(marked: string, cueLemma: string, cueType: CueType = 'verb') {
  const doc: Document = readDocument(marked.replace(/[[\]{}<>]/g, ''));
  const find = (snippet: string): TokenRange => {
    const start = doc.text.indexOf(snippet);
    return tokensOf(doc, { start, end: start + snippet.length });
  };
  const cue = find(/\{(.*)\}/.exec(marked)![1]!);
  const source = /<(.*)>/.exec(marked);
  const contents = [find(/\[(.*)\]/.exec(marked)![1]!)];
  return reportingOf(doc, { contents, source: source && find(source[1]!), cue, cueType, cueLemma });
}

describe('reportingOf: "S VERBed that p, and p is false"', () => {
  it.each([
    ['Moss {pointed out} [that the gate was open].', 'point', 'endorsing'],
    ['Moss {admitted} [that the gate was open].', 'admit', 'endorsing'],
    ['Moss {said} [that the gate was open].', 'say', 'neutral'],
    ['Moss {warned} [that the gate was open].', 'warn', 'neutral'],
    ['Moss {claimed} [that the gate was open].', 'claim', 'distancing'],
    ['Moss {alleged} [that the gate was open].', 'allege', 'distancing'],
  ])('%s', (text, lemma, expected) => {
    expect(reporting(text, lemma)).toBe(expected);
  });

  it('lets an adverb outrank the verb', () => {
    expect(reporting('Moss {rightly claimed} [that the gate was open].', 'claim')).toBe('endorsing');
    expect(reporting('Moss falsely {stated} [that the gate was open].', 'state')).toBe('distancing');
  });

  it('leaves adverbs of the content to the speaker', () => {
    expect(reporting('Moss {said} [falsely dated papers were found].', 'say')).toBe('neutral');
  });

  it('lets scare quotes outrank the verb', () => {
    expect(reporting('Moss {said} [that a “miracle” cure was on sale].', 'say')).toBe('distancing');
  });

  it.each(['The “expert”', 'The so-called expert', 'A self-styled prophet'])('doubts whoever %s is', (source) => {
    expect(reporting(`<${source}> {said} [that the gate was open].`, 'say')).toBe('distancing');
  });

  it('vouches for nothing that was not confirmed', () => {
    expect(reporting('Moss {has not confirmed} [that the gate was open].', 'confirm')).toBe('neutral');
  });

  it('takes "according to" as neutral', () => {
    expect(reporting('{According to} Moss, [the gate was open].', 'according to', 'according-to')).toBe('neutral');
  });
});
