/** Facts of word forms: worked out once, and kept with the word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, FormKind, formOf } from '../../src/stance/form.js';
import { mayHold, wordFilter } from '../../src/stance/word-filter.js';
import { describeWord, hashString } from '../../src/text/word.js';

describe('formOf', () => {
  it('works a form out once', () => {
    const word = describeWord('blamed');
    expect(formOf(word)).toBe(formOf(word));
  });

  it('follows the lemma that is asked for', () => {
    const form = formOf(describeWord('blamed'));
    expect(baseOf(form, 'blame')).toBeDefined();
    expect(baseOf(form, 'blamed')).toBeUndefined();
    expect(baseOf(form, 'blame')).toBeDefined();
  });

  it('tells marks from words', () => {
    expect(formOf(describeWord('?')).kind & FormKind.punctuation).not.toBe(0);
    expect(formOf(describeWord('was')).kind & (FormKind.punctuation | FormKind.pastBe)).toBe(FormKind.pastBe);
  });
});

describe('wordFilter', () => {
  it('lets every word of its list pass', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const filter = wordFilter(words);
        return words.every((word) => mayHold(filter, hashString(word)));
      }),
    );
  });
});
