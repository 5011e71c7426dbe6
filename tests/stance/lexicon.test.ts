import { describe, expect, it } from 'vitest';
import { ASSERTION_WORDS } from '../../src/lexicon/assertion.js';
import { OPINION_WORDS } from '../../src/lexicon/opinion.js';
import { REPORTING_WORDS } from '../../src/lexicon/reporting.js';
import { STANCE_WORDS } from '../../src/lexicon/stance.js';
import { STANCE_CUES } from '../../src/lexicon/stance-cues.js';
import { dictionary, items } from '../../src/stance/dictionary.js';
import { subjectivityOf, toneOf, valenceOf } from '../../src/stance/tones.js';
import { hashString } from '../../src/text/word.js';

const LISTS = { ...OPINION_WORDS, ...STANCE_WORDS, ...REPORTING_WORDS, ...STANCE_CUES, ...ASSERTION_WORDS };

describe('lexicons', () => {
  it.each(Object.entries(LISTS))('%s: lower case, straight apostrophes, no entry twice', (_, list) => {
    const entries = items(list);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
    for (const entry of entries) expect(entry).toMatch(/^[a-z'%][a-z'.% -]*(?: \?)?\??$/);
  });

  it('keeps no verb that both vouches and doubts', () => {
    const doubts = new Set(items(REPORTING_WORDS.distancing));
    expect(items(REPORTING_WORDS.endorsing).filter((verb) => doubts.has(verb))).toEqual([]);
  });

  it('cuts phrases as the tokenizer cuts them', () => {
    expect(
      dictionary()
        .get('ca')
        ?.phrases.map(({ rest }) => rest),
    ).toContainEqual(["n't", 'afford']);
    expect(
      dictionary()
        .get('so')
        ?.phrases.map(({ rest }) => rest),
    ).toContainEqual(['-', 'called']);
  });
});

describe('tones', () => {
  it('knows judging words that no list names, and no others', () => {
    const tone = (word: string) => toneOf(hashString(word));
    expect(subjectivityOf(tone('foolhardy'))).toBeGreaterThan(6);
    expect(subjectivityOf(tone('tuesday'))).toBe(0);
    expect(valenceOf(tone('mismanagement'))).toBeLessThan(-2);
    expect(valenceOf(tone('qqqq'))).toBe(0);
  });
});
