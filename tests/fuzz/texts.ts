import fc from 'fast-check';

/** Pieces of news, written for this purpose; every third or so is broken on purpose. */
const CLAUSES = [
  'said Ada Quill, head of Millworkers United',
  'he added',
  'according to the Orrin Chamber of Commerce',
  'the ministry’s report claims that',
  'Dr. Pell told reporters on Monday',
  'at least 1,500 people were killed and over 12,000 arrested',
  'prices rose 3.4% to $1.2bn, up from €900 million',
  'two-thirds of voters, one in five, hundreds of thousands of people',
  'all but four of the U.S. cases',
  'It was a shameful day',
  'which must surely end in disaster',
  'the so-called regime',
  'a spokesman for the company, who declined to be named,',
  'accused the minister of lying',
  'By Ines Calloway',
  'Share Tweet Email',
  'Friday, March 14, 2025',
  'in the view of the union,',
  'as the mayor put it',
  'the court heard',
  'up from 31p a year earlier',
  'Dwayne “The Rope” Janssen',
];
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  '…',
  '—',
  '-',
  '(',
  ')',
  '[',
  ']',
  '‹',
  '›',
  '＂',
];
const SPACES = [' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '\u0085', '\u3000', ''];
const ODD = [
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'é',
  'ﬁ',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  'İ',
  'ß',
  'Ω',
  '中文',
  'مرحبا',
  '٣٤',
  '½',
  '²',
  '１２',
  '%',
  '$',
  '€',
  '£',
  '+',
  '=',
  '<b>',
  '</p>',
  '&amp;',
  '<script>',
  'http://a.b/c?d=e',
  '@someone',
  '#tag',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '1e309',
  '0x1F',
  '1,00,000',
  '1.2.3',
  '-0',
  '1/0',
  '-5%',
  'NaN',
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.constantFrom('.', ',', ':', ';', '?', '!', '.”', ',”', '?” he asked', ':\n“') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.double().map(String) },
);
const space = fc.oneof(
  { weight: 4, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom(...SPACES) },
);

/** Texts that look like news until they do not: clauses, marks of all styles, odd characters, any white space. */
export const newsLike = fc
  .array(fc.tuple(word, space), { maxLength: 60 })
  .map((pairs) => pairs.map(([a, b]) => a + b).join(''));

/** Any string of UTF-16 code units, and pieces of it many times over. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.tuple(fc.oneof(word, fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 300 })).map(([s, n]) => s.repeat(n)),
);

export const hostileText = fc.oneof({ weight: 3, arbitrary: newsLike }, { weight: 1, arbitrary: anyText });
