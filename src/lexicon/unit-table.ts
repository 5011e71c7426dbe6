/**
 * Units of measure as news writes them. Symbols follow UCUM (Unified Code for Units of Measure, freely usable); names are
 * the BIPM's SI brochure and common English. Compiled for this project, MIT.
 *
 * A units package was weighed and left out: what is hard here is which "m", "p" or "C" is a unit at all, and the
 * conversion that such packages bring is not wanted.
 */
import type { QuantityKind } from '../schema.js';

export interface Unit {
  readonly symbol: string;
  /** In words, singular. */
  readonly name: string;
  readonly kind: QuantityKind;
}

/** symbol|name|forms, lower case, separated by commas. */
function table(kind: QuantityKind, text: string): [string, Unit][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [symbol, name, forms] = line.trim().split('|');
      return forms!.split(',').map((form): [string, Unit] => [form, { symbol: symbol!, name: name!, kind }]);
    });
}

const DURATIONS = table(
  'duration',
  `
s|second|second,seconds,sec,secs
min|minute|minute,minutes,min,mins
h|hour|hour,hours,hr,hrs
d|day|day,days
wk|week|week,weeks
mo|month|month,months
a|year|year,years,yr,yrs
10.a|decade|decade,decades
100.a|century|century,centuries
1000.a|millennium|millennium,millennia
ms|millisecond|millisecond,milliseconds,ms
`,
);

const MEASURES = table(
  'measurement',
  `
m|metre|metre,metres,meter,meters
km|kilometre|kilometre,kilometres,kilometer,kilometers,km,kms
cm|centimetre|centimetre,centimetres,centimeter,centimeters,cm
mm|millimetre|millimetre,millimetres,millimeter,millimeters,mm
um|micrometre|micrometre,micrometres,micrometer,micrometers,micron,microns,μm,µm
nm|nanometre|nanometre,nanometres,nanometer,nanometers,nm
[mi_i]|mile|mile,miles
[yd_i]|yard|yard,yards,yd,yds
[ft_i]|foot|foot,feet,ft
[in_i]|inch|inch,inches
[nmi_i]|nautical mile|nautical mile,nautical miles
[ly]|light-year|light-year,light-years,light year,light years
m2|square metre|m2,m²,sqm,sq m,square metre,square metres,square meter,square meters
km2|square kilometre|km2,km²,sq km,square kilometre,square kilometres,square kilometer,square kilometers
[sft_i]|square foot|sq ft,sqft,square foot,square feet
[smi_us]|square mile|sq mi,square mile,square miles
[acr_us]|acre|acre,acres
har|hectare|hectare,hectares,ha
m3|cubic metre|m3,m³,cubic metre,cubic metres,cubic meter,cubic meters
[cft_i]|cubic foot|cubic foot,cubic feet
l|litre|litre,litres,liter,liters
ml|millilitre|millilitre,millilitres,milliliter,milliliters,ml
[gal_us]|gallon|gallon,gallons
[pt_us]|pint|pint,pints
[qt_us]|quart|quart,quarts
[foz_us]|fluid ounce|fluid ounce,fluid ounces
[bbl_us]|barrel|barrel,barrels
g|gram|gram,grams,gramme,grammes
kg|kilogram|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs
mg|milligram|milligram,milligrams,mg
ug|microgram|microgram,micrograms,μg,µg
t|tonne|tonne,tonnes,metric ton,metric tons
[ston_av]|ton|ton,tons
[lb_av]|pound|pound,pounds,lb,lbs
[oz_av]|ounce|ounce,ounces,oz
[stone_av]|stone|stone
W|watt|watt,watts
kW|kilowatt|kilowatt,kilowatts,kw
MW|megawatt|megawatt,megawatts,mw
GW|gigawatt|gigawatt,gigawatts,gw
TW|terawatt|terawatt,terawatts,tw
W.h|watt hour|watt hour,watt hours,watt-hour,watt-hours,wh
kW.h|kilowatt hour|kilowatt hour,kilowatt hours,kilowatt-hour,kilowatt-hours,kwh
MW.h|megawatt hour|megawatt hour,megawatt hours,megawatt-hour,megawatt-hours,mwh
GW.h|gigawatt hour|gigawatt hour,gigawatt hours,gigawatt-hour,gigawatt-hours,gwh
TW.h|terawatt hour|terawatt hour,terawatt hours,terawatt-hour,terawatt-hours,twh
mA.h|milliampere-hour|milliampere-hour,milliampere-hours,mah
[HP]|horsepower|horsepower,hp
bhp|brake horsepower|brake horsepower,bhp
V|volt|volt,volts
kV|kilovolt|kilovolt,kilovolts,kv
A|ampere|ampere,amperes,amp,amps
F|farad|farad,farads
Hz|hertz|hertz,hz
kHz|kilohertz|kilohertz,khz
MHz|megahertz|megahertz,mhz
GHz|gigahertz|gigahertz,ghz
N.m|newton metre|newton metre,newton metres,newton meter,newton meters,nm torque
J|joule|joule,joules
cal|calorie|calorie,calories
kcal|kilocalorie|kilocalorie,kilocalories,kcal
Pa|pascal|pascal,pascals
kPa|kilopascal|kilopascal,kilopascals,kpa
MPa|megapascal|megapascal,megapascals,mpa
GPa|gigapascal|gigapascal,gigapascals,gpa
[psi]|pound per square inch|psi
k[psi]|kilopound per square inch|ksi
dB|decibel|decibel,decibels,db
By|byte|byte,bytes
kBy|kilobyte|kilobyte,kilobytes,kb
MBy|megabyte|megabyte,megabytes,mb
GBy|gigabyte|gigabyte,gigabytes,gb
TBy|terabyte|terabyte,terabytes,tb
Mpx|megapixel|megapixel,megapixels,mp
lm|lumen|lumen,lumens
[degF]|degree Fahrenheit|degree fahrenheit,degrees fahrenheit,fahrenheit,degf,°f,deg f
Cel|degree Celsius|degree celsius,degrees celsius,celsius,centigrade,degrees centigrade,degc,°c,deg c
deg|degree|degree,degrees,deg,°
K|kelvin|kelvin
Sv|sievert|sievert,sieverts
mSv|millisievert|millisievert,millisieverts,msv
R|roentgen|roentgen,roentgens
carat|carat|carat,carats
[kn_i]|knot|knot,knots
`,
);

const RATES = table(
  'rate',
  `
[mi_i]/h|mile per hour|mph,m.p.h.,m.p.h
km/h|kilometre per hour|kph,km/h,km/hr,kmh,kmph
[mi_i]/[gal_us]|mile per gallon|mpg
m/s|metre per second|m/s
r/min|revolution per minute|rpm
Mbit/s|megabit per second|mbps
Gbit/s|gigabit per second|gbps
[ppb]|part per billion|ppb,parts per billion
[ppm]|part per million|ppm,parts per million
mm[Hg]|millimetre of mercury|mmhg
point/game|point per game|ppg
rebound/game|rebound per game|rpg
assist/game|assist per game|apg
`,
);

const PERCENTAGES = table(
  'percentage',
  `
percent|percent|%,％,percent,percents,pct,pc,p.c.,per cent,percentage
percentage-point|percentage point|percentage point,percentage points,pp,ppt,ppts,percent point,percent points
basis-point|basis point|basis point,basis points,bps,bp
`,
);

/** Every unit by its written forms, lower case; forms of several words are joined by one space. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([...DURATIONS, ...MEASURES, ...RATES, ...PERCENTAGES]);

/** First words of the forms that have more than one: look further only there. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
);

/** Symbols of one letter: units only when glued to the digits ("5V", "1.0l"). As written. */
export const GLUED_UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['g', 'gram'], ['l', 'litre'], ['L', 'litre'], ['W', 'watt'], ['w', 'watt'], ['V', 'volt'], ['v', 'volt'],
      ['s', 'second'], ['h', 'hour'],
    ] as const
  ).map(([symbol, form]) => [symbol, UNITS.get(form)!]),
); // biome-ignore format: a table

/** "m" glued to digits is a metre, not a million, before these. */
export const METRE_FOLLOWERS: ReadonlySet<string> = new Set(
  `long wide tall high deep away below above race sprint hurdles relay freestyle butterfly backstroke breaststroke
  final dash tower waves wave pool high-rise`.split(/\s+/),
);

/** Time units that may follow "a", "an" or "per": "$3,500 a month". */
export const PER_UNITS: ReadonlySet<string> = new Set(
  `second minute hour day night week weekend fortnight month quarter season year decade share barrel gallon litre liter
  tonne ton ounce pound kilo kilogram kg kilometre kilometer km mile foot person head capita household game match
  vehicle acre hectare unit ticket bushel gram shift centimetre centimeter cm metre meter sec hr h s min mo yr`.split(
    /\s+/,
  ),
);
