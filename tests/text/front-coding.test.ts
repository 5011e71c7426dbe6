import { expect, it } from 'vitest';
import { eachFrontCoded } from '../../src/text/front-coding.js';
import { hashString } from '../../src/text/word.js';

it('front-coded lists give the hash of each word and where what is told of it begins', () => {
  const seen: [number, string][] = [];
  const list = 'Aharbour12Dd34Aship56';
  eachFrontCoded(list, 2, (hash, end) => seen.push([hash, list.slice(end, end + 2)]));
  expect(seen).toEqual([
    [hashString('harbour'), '12'],
    [hashString('hard'), '34'],
    [hashString('ship'), '56'],
  ]);
});
