import { describe, expect, it } from 'vitest';
import { only, quantitiesOf } from './read.js';

describe('bounds', () => {
  it.each([
    ['about 650 people came', 'about', 'about 650'],
    ['Some 300 people came', 'about', 'Some 300'],
    ['nearly 300 people came', 'about', 'nearly 300'],
    ['at least 1500 people came', 'at-least', 'at least 1500'],
    ['no fewer than 20 people came', 'at-least', 'no fewer than 20'],
    ['over 12,000 people came', 'more-than', 'over 12,000'],
    ['more than six hundred people came', 'more-than', 'more than six hundred'],
    ['up to 400 people came', 'at-most', 'up to 400'],
    ['as many as 400 people came', 'at-most', 'as many as 400'],
    ['no more than 30 people came', 'at-most', 'no more than 30'],
    ['fewer than 30 people came', 'less-than', 'fewer than 30'],
    ['Visitors exceeded 3,000 last week', 'more-than', '3,000'],
    ['Sales fell short of 64,900 cars', 'less-than', 'short of 64,900'],
    ['300 people or more came', 'at-least', '300'],
    ['There were 100+ people', 'at-least', '100+'],
    ['There were 200-plus people', 'at-least', '200-plus'],
    ['exactly 30 people came', 'exact', '30'],
    ['It takes over 217 stations', 'exact', '217'],
    ['It takes ~5 kg of it', 'about', '~5 kg'],
    ['She resigned over a £40m bridge', 'exact', '£40m'],
    ['They had a row over 20 jobs', 'exact', '20'],
  ])('%s', (text, bound, span) => {
    expect(only(`${text}.`)).toMatchObject({ bound, text: span });
  });
});

describe('changes', () => {
  it.each([
    ['Output rose 3%.', { direction: 'up', by: 3 }],
    ['Output fell by 3%.', { direction: 'down', by: 3 }],
    ['Shares were up 58 points.', { direction: 'up', by: 58 }],
    ['Shares ended 34% higher.', { direction: 'up', by: 34 }],
    ['It was a 19% drop.', { direction: 'down', by: 19 }],
    ['It meant an increase of 60,600 jobs.', { direction: 'up', by: 60_600 }],
    ['Output rose to 5.2m tonnes.', { direction: 'up', to: 5.2e6 }],
    ['In Europe: the index -1.3%.', { direction: 'down', by: 1.3 }],
  ])('%s', (text, change) => {
    expect(only(text).change).toEqual(change);
  });

  it('share a magnitude that is told once', () => {
    const [from, to] = quantitiesOf('The herd grew from 1.2 to 1.5 million.');
    expect([from!.value, to!.value]).toEqual([1.2e6, 1.5e6]);
    expect(to!.change).toEqual({ direction: 'up', from: 1.2e6, to: 1.5e6 });
  });

  it('are none in a contract', () => expect(only('She signed a £40m contract.').change).toBeNull());

  it('says which figure is the step, which the start and which the end', () => {
    const moves = (text: string) => quantitiesOf(text).map(({ change }) => change);
    expect(moves('Output rose 3% to 5.2m tonnes.')).toEqual([
      { direction: 'up', by: 3 },
      { direction: 'up', to: 5.2e6 },
    ]);
    expect(moves('His rating fell from 58 percent to 55 percent.')).toEqual([
      { direction: 'down', from: 58, to: 55 },
      { direction: 'down', from: 58, to: 55 },
    ]);
    expect(moves('Crude fell 45 cents, or 0.5%.')).toEqual([
      { direction: 'down', by: 45 },
      { direction: 'down', by: 0.5 },
    ]);
  });

  it('keeps the move apart from the bound', () => {
    expect(only('Shares plunged more than 40 per cent.')).toMatchObject({
      bound: 'more-than',
      change: { direction: 'down', by: 40 },
    });
    expect(only('It can reach up to 60mph.').change).toBeNull();
    expect(only('Sales fell short of 400 cars.').change).toBeNull();
    expect(only('It signed up 5,000 people.').change).toBeNull();
    expect(only('She raised $5 million.').change).toBeNull();
  });
});
