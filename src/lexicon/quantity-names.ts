/**
 * Words that make the number beside them a date, a time, a name or a label and no quantity. Compiled by hand from reading
 * news; MIT.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Months and their abbreviations, lower case. "may" and "march" count only when capitalised. */
export const MONTHS = set(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);

export const WEEKDAYS = set(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tues. wed.
thurs. fri. sat. sun.`);

/** A number right after one of these names a thing: "Section 427", "Game 7", "page 3". */
export const LABEL_WORDS = set(`
section sections row gate room page pages pp. chapter chapters verse article articles amendment amendments paragraph
clause act title part parts volume vol. vol issue no no. nos. nos number numbers # rule resolution directive regulation
proposition prop prop. measure bill district precinct ward zone area sector block building unit apartment apt apt.
suite floor level phase stage step round game games week day match matchday lap set hole race channel route highway
interstate motorway road exit junction line platform terminal gate pier track flight train bus platform model version
release type class category tier grade grades group pool lane seat episode season series scene figure table appendix exhibit
item lot draft pick question code zip boeing dial dials dialled dialed airbus windows iphone ios android playstation xbox
galaxy pixel mark mk mk. formula covid apollo team squad division seed
psalm genesis exodus leviticus deuteronomy isaiah matthew luke romans corinthians john`);

/** Abbreviations of such words: the full stop after them ends no sentence. */
export const LABEL_ABBREVIATIONS = set('no nos vol p pp art sec ch fig prop mk apt');

/** Such words that also tell when: before a counted noun they are no label ("that day 11 flights left"). */
export const LABELS_OF_TIME = set('week day year years season match matchday game round race stage set');

/** With "of" and a number, and a capital, they are a name: "the Group of 20". */
export const LABELS_OF = set('group gang class league council committee band company');

/** Market indices and clubs whose name ends in a number, lower case, as one word before it. */
export const INDEX_NAMES = set(`
ftse s&p sp stoxx nikkei russell cac dax csi topix ibex asx nifty tsx fortune nasdaq wilshire kospi hsi msci aex smi
euronext estoxx forbes inc inc. barclays channel`);

/** Words before a bare year: "in 2014", "since 1998". */
export const YEAR_PREPOSITIONS = set(`
in since by from until till through before after during of for circa early late mid the between to year fiscal
and on spring summer autumn fall winter season christmas easter's election class world cup olympics`);

/** What a count of people, things or money is followed by, so that a figure between 1900 and 2100 is no year. */
export const COUNTED_AFTER_YEARS = set(`
people persons men women children workers employees staff troops soldiers police officers deaths cases votes jobs
residents refugees migrants protesters demonstrators students pupils patients victims prisoners detainees homes houses
households families businesses companies stores schools hospitals cars vehicles tonnes tons miles metres meters acres
hectares units copies tickets seats delegates members civilians fighters militants inmates passengers supporters fans
others calories square sq`);

/** A capitalised word after the number that makes both an address: "575 Wilbraham Road". */
export const STREET_WORDS = set(`
road street avenue lane drive boulevard square court place terrace way crescent rd rd. st st. ave ave. blvd blvd. dr dr.
ln parkway pkwy highway hwy`);

/** Words after which a pair of figures is a score or a vote and no range: "won 3-1". */
export const SCORE_WORDS = set(`
win wins won winning beat beats beaten beating defeat defeated defeats lose loses lost loss draw drew drawn lead leads
led leading score scored victory thrash thrashed edged edge tie tied trail trails trailed trailing record vote voted ruling
ruled down up set sets quarter-final semi-final`);

/** Fixed expressions of a number word that count nothing: the word after it. */
export const IDIOM_FOLLOWERS = set(`
another thing way day sided off time-consuming stop`);

/** Determiners and the like after which "one" is a pronoun. */
export const PRONOUN_ONE_BEFORE = set(`
the this that each every no any another which same other some such good big new old bad little last next first second
only little loved dear latter former right wrong better best worst previous original someone not`);

/** People whom a bare "under 30" gives an age. */
export const AGED_PEOPLE = set(`
people men women children boys girls adults those anyone everyone voters americans players kids persons males females
patients workers drivers pensioners youths residents`);

/** What follows a spelled number that is an hour. */
export const OCLOCK = set("o'clock oclock a.m. p.m.");

/** Words that may be tied to a number by a hyphen without making it a name: "sub-300", "now-18". */
export const NUMBER_PREFIXES = set(`
sub minus now plus under over to and or about some almost nearly around the a an of at in for by from with was is`);

/** What people do at an age, by lemma: "she left school at 15". */
export const LIFE_VERBS: ReadonlySet<string> = new Set(
  'leave die retire marry divorce graduate emigrate quit resign enlist orphan widow debut'.split(' '),
);
