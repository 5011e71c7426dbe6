import { describe, expect, it } from 'vitest';
import { figures, only, quantitiesOf } from './read.js';

describe('numerals', () => {
  it.each([
    ['a quarter of a million people', 250_000],
    ['three quarters of a million people', 750_000],
    ['one and a half million people', 1_500_000],
    ['a million and a half people', 1_500_000],
    ['two-and-a-half million people', 2_500_000],
    ['half a million people', 500_000],
    ['half a dozen people', 6],
    ['two dozen people', 24],
    ['a couple of hundred people', 200],
    ['two and twenty people', 22],
    ['twenty-eight thousand six hundred and forty-two people', 28_642],
    ['four hundred million people', 400_000_000],
    ['4 hundred million people', 400_000_000],
    ['a thousand people', 1000],
    ['5 lakh people', 500_000],
    ['3 crore people', 30_000_000],
    ['816 000 people', 816_000],
    ["1'250'000 people", 1_250_000],
    ['1.250.000 people', 1_250_000],
    ['12,50,000 people', 1_250_000],
    ['12,345.5 tonnes', 12_345.5],
    ['3.5m people', 3_500_000],
    ['1.2bn people', 1_200_000_000],
    ['8 B people', 8_000_000_000],
    ['2½ million people', 2_500_000],
    ['3 1/2 miles', 3.5],
    ['five hundreds of them', 500],
  ])('%s', (text, value) => {
    expect(only(`They counted ${text}.`).value).toBe(value);
  });

  it.each([
    ['Two-thirds of voters agreed.', 0.6667],
    ['A third of the seats were empty.', 0.3333],
    ['Half the seats were empty.', 0.5],
    ['One in five homes is cold.', 0.2],
    ['Nine out of 10 pupils passed.', 0.9],
    ['Nearly eight of 10 pupils passed.', 0.8],
    ['One in every three homes is cold.', 0.3333],
    ['One patient in nine waited.', 0.1111],
    ['It is 1/32 of the whole.', 0.03125],
    ['Three-in-five members said no.', 0.6],
  ])('shares: %s', (text, value) => {
    expect(only(text)).toMatchObject({ kind: 'fraction', unit: 'fraction', value });
  });

  it('reads the fraction of a unit as that unit', () => {
    expect(only('It grew by half of 1 percent.')).toMatchObject({ value: 0.5, unit: 'percent' });
    expect(only('It fell by half a percentage point.')).toMatchObject({ value: 0.5, unit: 'percentage-point' });
    expect(only('It took a quarter of an hour.')).toMatchObject({ value: 0.25, kind: 'duration' });
  });

  it('gives vague magnitudes a lower end and nothing more', () => {
    const vague = { value: null, high: null, bound: 'about' };
    expect(only('Hundreds of thousands of people marched.')).toMatchObject({ ...vague, low: 200_000 });
    expect(only('Dozens were hurt.')).toMatchObject({ ...vague, low: 24 });
    expect(only('It cost tens of millions of dollars.')).toMatchObject({ ...vague, low: 20_000_000, unit: 'USD' });
    expect(only('Several thousand people marched.')).toMatchObject({ ...vague, low: 2000 });
  });

  it.each([
    ['between 15 and 20 percent', 15, 20],
    ['15 to 20 percent', 15, 20],
    ['15–20%', 15, 20],
    ['15% to 20%', 15, 20],
    ['from 15 to 20 percent', 15, 20],
  ])('%s is a range, not its mean', (text, low, high) => {
    expect(only(`The share is ${text}.`)).toMatchObject({ value: null, low, high, bound: 'range', unit: 'percent' });
  });

  it('shares magnitudes and units within a range', () => {
    expect(only('It will cost $3-5bn.')).toMatchObject({ low: 3e9, high: 5e9, unit: 'USD' });
    expect(only('It will cost $10 to $15 billion.')).toMatchObject({ low: 1e10, high: 1.5e10 });
    expect(only('It costs between $800,000 and $1.3 million.')).toMatchObject({ low: 800_000, high: 1_300_000 });
    expect(only('The children are 3 to 5 years old.')).toMatchObject({ low: 3, high: 5, kind: 'age' });
    expect(figures('It comes with a 7- or 8-inch screen.')).toEqual([7, 8]);
    expect(quantitiesOf('It comes with a 7- or 8-inch screen.').map((q) => q.unitName)).toEqual(['inch', 'inch']);
  });

  it.each([
    ['perhaps 60 or 65 per cent', 60, 65],
    ['five or six people', 5, 6],
    ['two or three hundred people', 200, 300],
  ])('%s is one guess', (text, low, high) => {
    expect(only(`They counted ${text}.`)).toMatchObject({ value: null, low, high, bound: 'range' });
  });

  it('takes figures far apart, or each with its unit, for a choice between two', () => {
    expect(figures('It costs either 5 or 6 dollars, not 5% or 6%, nor 20 or 300.')).toEqual([5, 6, 5, 6, 20, 300]);
  });

  it.each([
    ['The council voted 4-3 to close it.', 4, '4-3'],
    ['The House voted 220–211.', 220, '220–211'],
    ['The vote was 5-to-4.', 5, '5-to-4'],
    ['Voters split 3-5 against it.', 3, '3-5'],
    ['In a 6-3 ruling, the court agreed.', 6, '6-3'],
    ['The motion to wait failed, also 4-3.', 4, '4-3'],
    ['Senators confirmed the nominee 53-47.', 53, '53-47'],
  ])('counts votes as one figure, the first side’s: %s', (text, value, span) => {
    expect(only(text)).toMatchObject({ value, text: span, unit: null, unitName: 'vote' });
  });

  it('reads ratios and factors', () => {
    expect(only('They have a ratio of 3:1.')).toMatchObject({ value: 3, kind: 'ratio' });
    expect(only('They were outnumbered two to one.')).toMatchObject({ value: 2, kind: 'ratio' });
    expect(only('It grew by a factor of ten.')).toMatchObject({ value: 10, kind: 'multiple' });
  });

  it('counts nobody where somebody could have been', () => {
    expect(only('No one was hurt.')).toMatchObject({ value: 0, text: 'No one' });
    expect(only('Nobody has been arrested.')).toMatchObject({ value: 0, text: 'Nobody' });
    expect(only('As for the guards, none were fired.').value).toBe(0);
    expect(figures('No one knows, nobody asked, and none of it matters.')).toEqual([0]);
  });

  it('knows zero, exclusions and multiples', () => {
    expect(only('There were no deaths.')).toMatchObject({ value: 0, measure: 'deaths' });
    expect(only('None of the claims was paid.')).toMatchObject({ value: 0, measure: 'claims' });
    expect(only('In all but four cases they were freed.')).toMatchObject({ value: 4, bound: 'all-but' });
    expect(only('In all except two cases they were freed.')).toMatchObject({ value: 2, bound: 'all-but' });
    expect(only('Sales more than doubled.')).toMatchObject({ value: 2, kind: 'multiple', bound: 'more-than' });
    expect(only('It is three times as large.')).toMatchObject({ value: 3, kind: 'multiple' });
  });

  it('reads the sign of a negative number', () => {
    expect(only('Growth was -1.3%.').value).toBe(-1.3);
    expect(only('It cooled to minus 40 degrees.').value).toBe(-40);
    expect(only('Growth was negative 0.3 percent.').value).toBe(-0.3);
    expect(only('They tested negative 5 times.').value).toBe(5);
    expect(only('The balance was $-50.8bn.').value).toBe(-50_800_000_000);
    expect(only('The error is plus or minus 4 points.').value).toBe(4);
  });
});

describe('what is no quantity', () => {
  it.each([
    'It began in 2012–13 and ended in 2019.',
    'They met at 2.15pm, at 9:30 and at 5 p.m. on Monday.',
    'On 12 June 2019, on June 14-16 and on Oct. 3, they met.',
    'Between 15 and 19 November they met.',
    'The date was 2019-09-01, the phone 555-1234.',
    'She came 22nd in the 1990s, the twenty-first to do so.',
    'See Section 427, page 3 and No. 10.',
    'The FTSE 100 and the S&P 500 held firm.',
    'He bought an iPhone 12 and a Galaxy S23 with 5G from the COVID-19 fund.',
    'United won 2-1 and lost 0-3.',
    'They live at 575 Wilbraham Road.',
    'It was the one I wanted, and no one else took another one.',
    'The third man was a third party under a five-year plan.',
    'BBC One showed the Big Three.',
    'It is open 24/7 since 9/11.',
    'She woke at ten to four and at half past six.',
    'The team beat them 24-17 and split 30-20.',
    'Children aged 3-5 were seen at 9:30 and at 10:45.',
    'Call 0800 123 4567 or +44 20 7946 0958.',
    'He dialled 999.',
    'The first half was dull, the northern half too.',
    'Carl Lindqvist, ’74, was there until at least 2028.',
    'It is not safe at four in the morning.',
    'The Group of 20 met the Gang of Four.',
    'The post had the number 740602286523723776.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes a word for a label only in the same sentence', () => {
    expect(figures('They left after the match. 12 people were hurt.')).toEqual([12]);
    expect(figures('That day 11 flights left late.')).toEqual([11]);
  });

  it('tells a year from a count of the same size', () => {
    expect(figures('In 2016, 2000 people died.')).toEqual([2000]);
    expect(figures('At least 1500 protesters were killed in 2019.')).toEqual([1500]);
    expect(figures('The 2018 elections were close.')).toEqual([]);
  });
});
