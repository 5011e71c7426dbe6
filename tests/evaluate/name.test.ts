import { expect, it } from 'vitest';
import { sameName } from '../../src/evaluate/name.js';

it('accepts a shorter form that keeps the family name, whatever the title or accents', () => {
  expect(sameName(['Philip Luther'], ['Mr Luther'])).toBe(true);
  expect(sameName(['José Álvarez'], ['Jose Alvarez'])).toBe(true);
  expect(sameName(['Amnesty International'], ['Amnesty'])).toBe(false);
  expect(sameName(['Amnesty International', 'Amnesty'], ['Amnesty'])).toBe(true);
  expect(sameName(['Joan Pickersgill'], ['Andrew Pickersgill'])).toBe(false);
});

it('takes nobody for nobody only', () => {
  expect(sameName(null, null)).toBe(true);
  expect(sameName(null, ['Luther'])).toBe(false);
  expect(sameName(['Luther'], null)).toBe(false);
});
