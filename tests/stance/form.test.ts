import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormKind, formOf } from '../../src/stance/form.js';
import { mayHold, wordFilter } from '../../src/stance/word-filter.js';
import { describeWord, hashString } from '../../src/text/word.js';

describe('facts of a form', () => {
  test('what was looked up before changes nothing, though forms share slots', () => {
    const words = ['shameful', 'was', 'running', '?', 'The', '2,300', "n't"].map(describeWord);
    const before = words.map((word) => ({ ...formOf(word, word.lower) }));
    for (let i = 0; i < 70_000; i++) formOf(describeWord(`w${i.toString(36)}`), 'other');
    expect(words.map((word) => ({ ...formOf(word, word.lower) }))).toEqual(before);
  });

  test('a lemma of its own is looked up beside the form', () => {
    const word = describeWord('blamed');
    expect(formOf(word, 'blame').base).toBeDefined();
    expect(formOf(word, 'blamed').base).toBeUndefined();
  });

  test('punctuation is never counted as a word', () => {
    expect(formOf(describeWord('?'), '?').kind & FormKind.punctuation).not.toBe(0);
    expect(formOf(describeWord('was'), 'be').kind & (FormKind.punctuation | FormKind.pastBe)).toBe(FormKind.pastBe);
  });
});

test('a filter lets every word of its list pass', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const filter = wordFilter(words);
      return words.every((word) => mayHold(filter, hashString(word)));
    }),
  );
});
