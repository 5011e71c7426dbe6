/**
 * Currencies as news writes them. Codes and names: ISO 4217 (list one, public); the prefixes are those of the AP, Guardian
 * and Economist style guides. Compiled for this project, MIT. "Y=" and "PS" are what ASCII transliteration
 * (Unidecode) leaves of ¥ and £.
 */

export interface Currency {
  readonly code: string;
  /** In words, singular. */
  readonly name: string;
}

const table = (text: string): ReadonlyMap<string, Currency> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code, name, forms] = line.trim().split('|');
        return forms!.split(',').map((form): [string, Currency] => [form, { code: code!, name: name! }]);
      }),
  );

/** Signs that stand alone before (or after) the number. */
export const CURRENCY_SIGNS = table(`
USD|dollar|$,﹩,＄
GBP|pound sterling|£,￡
EUR|euro|€
JPY|Japanese yen|¥,￥
INR|Indian rupee|₹,₨
KRW|won|₩
ILS|shekel|₪
TRY|Turkish lira|₺
NGN|naira|₦
PHP|Philippine peso|₱
THB|baht|฿
UAH|hryvnia|₴
VND|dong|₫
CRC|Costa Rican colón|₡
GHS|cedi|₵
RUB|rouble|₽
XBT|bitcoin|₿
`);

/** Letters that, together with "$", name another dollar: "A$5", "HK $5", "$US5". As written. */
export const DOLLAR_PREFIXES = table(`
USD|dollar|US,U.S.,U.S,USA
AUD|Australian dollar|A,AU,AUS,Aus
CAD|Canadian dollar|C,CA,CAN,CDN,Cdn,Can
HKD|Hong Kong dollar|HK
NZD|New Zealand dollar|NZ
SGD|Singapore dollar|S,SG
TWD|Taiwan dollar|NT
BRL|real|R
MXN|Mexican peso|MX,Mex
ZWL|Zimbabwean dollar|Z
JMD|Jamaican dollar|J
`);

/** Codes and abbreviations, before or after the number. As written. */
export const CURRENCY_CODES = table(`
USD|dollar|USD
GBP|pound sterling|GBP,PS
EUR|euro|EUR
JPY|Japanese yen|JPY
CNY|Chinese yuan|CNY,RMB,Rmb
INR|Indian rupee|INR,Rs,Rs.,Re
PKR|Pakistani rupee|PKR
AUD|Australian dollar|AUD
CAD|Canadian dollar|CAD
NZD|New Zealand dollar|NZD
HKD|Hong Kong dollar|HKD
SGD|Singapore dollar|SGD
CHF|Swiss franc|CHF,SFr,Sfr
SEK|Swedish krona|SEK
NOK|Norwegian krone|NOK
DKK|Danish krone|DKK
PLN|zloty|PLN
CZK|Czech koruna|CZK
HUF|forint|HUF
RUB|rouble|RUB
TRY|Turkish lira|TRY
ZAR|South African rand|ZAR,R
KRW|won|KRW
MYR|Malaysian ringgit|MYR,RM
THB|baht|THB
IDR|rupiah|IDR,Rp
PHP|Philippine peso|PHP
VND|dong|VND
AED|UAE dirham|AED,Dh,Dhs
SAR|Saudi riyal|SAR
QAR|Qatari riyal|QAR
ILS|shekel|ILS,NIS
EGP|Egyptian pound|EGP
NGN|naira|NGN,N
KES|Kenyan shilling|KES,KSh,Ksh,Sh
BRL|real|BRL
MXN|Mexican peso|MXN
ARS|Argentine peso|ARS
CLP|Chilean peso|CLP
COP|Colombian peso|COP
IRR|Iranian rial|IRR
XBT|bitcoin|BTC
`);

/** Names after the number, lower case. What several countries share takes its most quoted owner. */
export const CURRENCY_NAMES = table(`
USD|dollar|dollar,dollars,buck,bucks
GBP|pound sterling|sterling,quid
EUR|euro|euro,euros
JPY|Japanese yen|yen
CNY|Chinese yuan|yuan,renminbi
INR|Indian rupee|rupee,rupees
ILS|shekel|shekel,shekels
CHF|Swiss franc|franc,francs
SEK|Swedish krona|kronor,krona
NOK|Norwegian krone|krone
DKK|Danish krone|kroner
PLN|zloty|zloty,zlotys
HUF|forint|forint,forints
RUB|rouble|rouble,roubles,ruble,rubles
TRY|Turkish lira|lira,liras
ZAR|South African rand|rand
KRW|won|won
MYR|Malaysian ringgit|ringgit
THB|baht|baht
IDR|rupiah|rupiah
VND|dong|dong
AED|UAE dirham|dirham,dirhams
SAR|Saudi riyal|riyal,riyals
IRR|Iranian rial|rial,rials
NGN|naira|naira
KES|Kenyan shilling|shilling,shillings
BRL|real|reais
MXN|Mexican peso|peso,pesos
UAH|hryvnia|hryvnia
XBT|bitcoin|bitcoin,bitcoins
`);

/** Hundredth parts, lower case: the code is the whole's, so the unit is a symbol of its own. */
export const MINOR_CURRENCIES = table(`
¢|cent|cent,cents,¢
p|penny|pence,penny,p
sen|sen|sen
`);

/** What stands before "dollars", "pounds", "pesos"… and says whose: lower case, joined by a space when two words. */
export const CURRENCY_NATIONS: ReadonlyMap<string, ReadonlyMap<string, Currency>> = new Map([
  [
    'dollar',
    table(`
USD|dollar|us,u.s.,american
AUD|Australian dollar|australian
CAD|Canadian dollar|canadian
NZD|New Zealand dollar|new zealand
HKD|Hong Kong dollar|hong kong
SGD|Singapore dollar|singapore
TWD|Taiwan dollar|taiwan
ZWL|Zimbabwean dollar|zimbabwean`),
  ],
  [
    'pound',
    table(`
GBP|pound sterling|british
EGP|Egyptian pound|egyptian
LBP|Lebanese pound|lebanese
SYP|Syrian pound|syrian`),
  ],
  [
    'peso',
    table(`
MXN|Mexican peso|mexican
PHP|Philippine peso|philippine
ARS|Argentine peso|argentine
CLP|Chilean peso|chilean
COP|Colombian peso|colombian`),
  ],
  [
    'rupee',
    table(`
INR|Indian rupee|indian
PKR|Pakistani rupee|pakistani
LKR|Sri Lankan rupee|sri lankan`),
  ],
  [
    'krone',
    table(`
NOK|Norwegian krone|norwegian
DKK|Danish krone|danish
SEK|Swedish krona|swedish`),
  ],
  ['franc', table(`\nCHF|Swiss franc|swiss`)],
  ['yuan', table(`\nCNY|Chinese yuan|chinese`)],
  ['yen', table(`\nJPY|Japanese yen|japanese`)],
  ['won', table(`\nKRW|won|south korean`)],
  ['lira', table(`\nTRY|Turkish lira|turkish`)],
  ['shekel', table(`\nILS|shekel|israeli`)],
  ['dinar', table(`\nIQD|Iraqi dinar|iraqi\nKWD|Kuwaiti dinar|kuwaiti\nJOD|Jordanian dinar|jordanian`)],
  ['rial', table(`\nIRR|Iranian rial|iranian\nYER|Yemeni rial|yemeni`)],
]);

/** Plural or variant of a name in {@link CURRENCY_NATIONS} to the name. */
export const NATIONAL_CURRENCY_FORMS: ReadonlyMap<string, string> = new Map(
  `dollar dollar,dollars dollar,pound pound,pounds pound,peso peso,pesos peso,rupee rupee,rupees rupee,krone krone,
  kroner krone,kronor krone,krona krone,franc franc,francs franc,yuan yuan,yen yen,won won,lira lira,liras lira,
  shekel shekel,shekels shekel,dinar dinar,dinars dinar,rial rial,rials rial`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
