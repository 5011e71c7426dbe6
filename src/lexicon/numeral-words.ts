/**
 * Number words of English. Source: the closed classes listed in Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), 6.63–6.70, and the CLDR short-scale magnitudes; compiled for this project, MIT.
 */

const pairs = (text: string): [string, number][] =>
  text.split(/\s+/).map((entry) => {
    const [word, value] = entry.split('=');
    return [word!, Number(value)];
  });

/** 0–9, 10–19 and the tens: what a number word adds. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  pairs(
    `zero=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  ),
);

/** What multiplies. "hundred" and "dozen" bind tighter than the rest. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  pairs(
    `hundred=1e2 dozen=12 thousand=1e3 lakh=1e5 lac=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12
    quadrillion=1e15 quintillion=1e18`,
  ),
);

/** Plurals: after a number they multiply like the singular ("five hundreds"), alone they are vague ("hundreds of people"). */
export const PLURAL_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  pairs(
    `tens=10 dozens=12 scores=20 hundreds=1e2 thousands=1e3 lakhs=1e5 lacs=1e5 millions=1e6 crores=1e7 billions=1e9
    trillions=1e12`,
  ),
);

/** Suffixes of digits ("$3.5bn"). Lower case; `m`, `b`, `t`, `k` may be other units, see the numeral grammar. */
export const MAGNITUDE_SUFFIXES: ReadonlyMap<string, number> = new Map(
  pairs('k=1e3 m=1e6 mn=1e6 mln=1e6 mil=1e6 mm=1e6 b=1e9 bn=1e9 bln=1e9 t=1e12 tn=1e12 trn=1e12 cr=1e7'),
);

/** Denominators: "third" in "a third", "thirds" in "two-thirds". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  pairs(
    `half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 sixteenth=16 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
    hundredth=100 thousandth=1000`,
  ),
);
export const PLURAL_DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['halves', 2],
  ...[...DENOMINATORS].slice(1).map(([word, value]): [string, number] => [`${word}s`, value]),
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5],
  ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]); // biome-ignore format: a table

/** Verbs and adverbs that are a multiple by themselves. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  pairs(
    `twice=2 double=2 thrice=3 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9
    tenfold=10 hundredfold=100`,
  ),
);
export const MULTIPLE_VERBS: ReadonlyMap<string, number> = new Map(
  pairs(
    `doubled=2 doubling=2 doubles=2 tripled=3 tripling=3 triples=3 trebled=3 trebling=3 trebles=3 quadrupled=4
    quadrupling=4 quadruples=4 quintupled=5 halved=0.5 halving=0.5 halves=0.5`,
  ),
);

/** Ordinals that may close a number word ("twenty-first", "two hundredth"): the whole is then no quantity. */
export const ORDINALS: ReadonlySet<string> = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
  ninetieth hundredth thousandth millionth billionth`.split(/\s+/),
);
