import { describe, expect, it } from 'vitest';
import { only } from './read.js';

describe('money', () => {
  it.each([
    ['US$4.7 billion', 4.7e9, 'USD'],
    ['$US4.7 billion', 4.7e9, 'USD'],
    ['£3.5m', 3.5e6, 'GBP'],
    ['€50m', 5e7, 'EUR'],
    ['EUR50m', 5e7, 'EUR'],
    ['A$5 million', 5e6, 'AUD'],
    ['HK $5.4m', 5.4e6, 'HKD'],
    ['RM23.50', 23.5, 'MYR'],
    ['Rs 500', 500, 'INR'],
    ['¥1,000', 1000, 'JPY'],
    ['10.5 million Australian dollars', 10.5e6, 'AUD'],
    ['92 million yuan', 92e6, 'CNY'],
    ['$1.2bn', 1.2e9, 'USD'],
    ['12 million pounds', 12e6, 'GBP'],
    ['R250m', 250e6, 'ZAR'],
    ['Sh312 million', 312e6, 'KES'],
    ['N20bn', 20e9, 'NGN'],
  ])('%s', (text, value, unit) => {
    const found = only(`It cost ${text} to build.`);
    expect(found).toMatchObject({ value, unit, kind: 'money', text });
  });

  it('keeps its millions in brackets, where others have metres', () => {
    expect(only('The fee (£40m) was paid.')).toMatchObject({ value: 40e6, text: '£40m' });
    expect(only('Revenue was £412.6m (it was less last year).')).toMatchObject({ value: 412.6e6 });
    expect(only('The loss ($3m) grew.')).toMatchObject({ value: 3e6 });
    expect(only('The wall (40m) fell.')).toMatchObject({ value: 40, unit: 'm' });
  });

  it('keeps the code and says in the name what the money is paid for', () => {
    expect(only('Rent is $3,500 a month.')).toMatchObject({ unit: 'USD', unitName: 'dollar per month' });
    expect(only('It costs $21.25 per square foot.')).toMatchObject({ unitName: 'dollar per square foot' });
  });

  it('knows the parts of a currency', () => {
    expect(only('Shares fetched 164p.')).toMatchObject({ value: 164, unit: 'p', unitName: 'penny' });
    expect(only('It costs 84 cents.')).toMatchObject({ unit: '¢', unitName: 'cent' });
  });
});

describe('shares and points', () => {
  it.each(['80 per cent', '80 percent', '80%', '80pc', 'eighty per cent'])('%s', (text) => {
    expect(only(`Turnout was ${text}.`)).toMatchObject({ value: 80, unit: 'percent', kind: 'percentage', text });
  });

  it('keeps percentage points apart from percent and from points', () => {
    expect(only('It rose 0.2 percentage points.').unit).toBe('percentage-point');
    expect(only('She leads him by 7 points.').unit).toBe('percentage-point');
    expect(only('The team scored 7 points.')).toMatchObject({ unit: null, unitName: 'point' });
    expect(only('The fund charges 40 basis points.').unit).toBe('basis-point');
  });
});

describe('measures', () => {
  it.each([
    ['80 km/h', 'km/h', 'kilometre per hour'],
    ['60mph', '[mi_i]/h', 'mile per hour'],
    ['15 miles per hour', '[mi_i]/h', 'mile per hour'],
    ['32m2', 'm2', 'square metre'],
    ['30°C', 'Cel', 'degree Celsius'],
    ['50GB', 'GBy', 'gigabyte'],
    ['24.5 cubic feet', '[cft_i]', 'cubic foot'],
    ['352 μm', 'um', 'micrometre'],
  ])('%s', (text, unit, unitName) => {
    expect(only(`It measured ${text}.`)).toMatchObject({ unit, unitName });
  });

  it('tells metres from millions', () => {
    expect(only('The wall is 37m long.')).toMatchObject({ value: 37, unit: 'm' });
    expect(only('They sold 37m tickets.')).toMatchObject({ value: 37e6, unit: null, unitName: 'ticket' });
  });

  it('types durations and ages', () => {
    expect(only('It lasted 18 years.')).toMatchObject({ kind: 'duration', unit: 'a' });
    expect(only('The 12-year-old boy was safe.')).toMatchObject({ value: 12, kind: 'age' });
    expect(only('John Smith, 43, was safe.')).toMatchObject({ value: 43, kind: 'age' });
    expect(only('It is open to men over the age of 21.')).toMatchObject({ value: 21, kind: 'age' });
  });

  it('names what is counted, per what', () => {
    expect(only('There were 400 new charging stations.')).toMatchObject({ measure: 'new charging stations' });
    expect(only('There were 135 larger cities.').unitName).toBe('large city');
    expect(only('They hold 12 million barrels of oil.')).toMatchObject({ unitName: 'barrel', measure: 'oil' });
    expect(only('They make three thousand tests per day.')).toMatchObject({ kind: 'rate', unitName: 'test per day' });
    expect(only('There were 40 cases per million.')).toMatchObject({ kind: 'rate', unitName: 'case per million' });
    expect(only('The rate is 14 deaths per 100,000 people.')).toMatchObject({
      value: 14,
      kind: 'rate',
      unitName: 'death per 100,000 people',
    });
  });
});
