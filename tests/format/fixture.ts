import type { Analysis, Assertion, Quotation, Span, Speaker, Stance, Statistic } from '../../src/schema.js';

/** A hand-made analysis: every span is named by its words, so that it cannot drift from the text. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

export const stance = (label: Stance['label'] = 'neutral'): Stance => ({ label, score: 0, target: null, evidence: [] });

export const person = (name: string, role: string | null = null): Speaker => ({
  name,
  kind: 'person',
  role,
  entityId: null,
});

export function quotation(text: string, id: string, contents: string[], more: Partial<Quotation> = {}): Quotation {
  const spans = contents.map((words) => spanIn(text, words));
  const start = spans[0]!.start;
  const end = spans[spans.length - 1]!.end;
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    type: 'direct',
    kind: 'speech',
    contents: spans,
    cue: null,
    source: null,
    speaker: null,
    organization: null,
    stance: stance(),
    reporting: 'neutral',
    parent: null,
    confidence: 0.9,
    ...more,
  };
}

export function statistic(text: string, id: string, words: string, more: Partial<Statistic> = {}): Statistic {
  return {
    id,
    ...spanIn(text, words),
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    kind: 'count',
    unit: null,
    unitName: null,
    measure: null,
    change: null,
    event: null,
    time: null,
    place: null,
    hedged: false,
    quotationId: null,
    speaker: null,
    organization: null,
    stance: stance(),
    confidence: 0.8,
    ...more,
  };
}

export function assertion(text: string, id: string, words: string, more: Partial<Assertion> = {}): Assertion {
  return {
    id,
    ...spanIn(text, words),
    category: 'evaluation',
    certainty: 'plain',
    cues: [],
    speaker: null,
    organization: null,
    stance: stance('critical'),
    confidence: 0.7,
    ...more,
  };
}

export function analysis(text: string, parts: Partial<Analysis> = {}): Analysis {
  const segments: Analysis['segments'] =
    text === '' ? [] : [{ kind: 'narration', start: 0, end: text.length, text, statisticIds: [] }];
  return {
    version: '0.0.0',
    text,
    segments,
    quotations: [],
    statistics: [],
    assertions: [],
    entities: [],
    warnings: [],
    ...parts,
  };
}

export const TEXT = `Mills close

“We lost over 40 jobs,” said Ada Quill, head of Millworkers United.

“We will fight,” she added. It was a shameful day.`;

/** Two quotations by one speaker, a figure within the first, a judgement after the second. */
export const MILLS: Analysis = analysis(TEXT, {
  segments: [
    { kind: 'headline', ...spanIn(TEXT, 'Mills close\n\n'), statisticIds: [] },
    { kind: 'quotation', ...spanIn(TEXT, '“We lost over 40 jobs,”'), quotationId: 'q1', statisticIds: ['s1'] },
    { kind: 'narration', ...spanIn(TEXT, ' said Ada Quill, head of Millworkers United.\n\n'), statisticIds: [] },
    { kind: 'quotation', ...spanIn(TEXT, '“We will fight,”'), quotationId: 'q2', statisticIds: [] },
    { kind: 'narration', ...spanIn(TEXT, ' she added. '), statisticIds: [] },
    { kind: 'assertion', ...spanIn(TEXT, 'It was a shameful day.'), assertionId: 'a1', statisticIds: [] },
  ],
  quotations: [
    quotation(TEXT, 'q1', ['“We lost over 40 jobs,”'], {
      cue: { ...spanIn(TEXT, 'said'), lemma: 'say', type: 'verb' },
      source: spanIn(TEXT, 'Ada Quill, head of Millworkers United'),
      speaker: person('Ada Quill', 'head'),
      organization: { name: 'Millworkers United', entityId: null },
      stance: stance('critical'),
    }),
    quotation(TEXT, 'q2', ['“We will fight,”'], {
      cue: { ...spanIn(TEXT, 'added'), lemma: 'add', type: 'verb' },
      source: spanIn(TEXT, 'she'),
      speaker: person('Ada Quill', 'head'),
      organization: { name: 'Millworkers United', entityId: null },
    }),
  ],
  statistics: [
    statistic(TEXT, 's1', 'over 40', {
      value: 40,
      bound: 'more-than',
      measure: 'jobs',
      quotationId: 'q1',
      speaker: person('Ada Quill', 'head'),
      organization: { name: 'Millworkers United', entityId: null },
    }),
  ],
  assertions: [assertion(TEXT, 'a1', 'It was a shameful day.')],
});
