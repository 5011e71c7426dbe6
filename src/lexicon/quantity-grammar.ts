/**
 * Function words and small closed classes that the grammar of quantities asks for, by the question asked. From Quirk et
 * al. (1985) and the project's own reading of news; MIT.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand between a number and its noun ("half of all the seats"). */
export const DETERMINERS = set('the a an all its their his her our my your those these this that more');

/** A verb of change does not reach over these. A line break is one too. */
export const CHANGE_BREAKS: ReadonlySet<string> = new Set([
  '\n',
  ...set('; : . ( ) which who that while but as when because after before'),
]);

/** A figure after one of these is no object of a verb of change: "rose in 12 states". */
export const CIRCUMSTANCE_PREPOSITIONS = set(`
in on for of at with against among during since than into between over under`);

/** A clause ends at these when its time, place and hedge are looked for. */
export const CLAUSE_ENDS = set('; : ( ) . — – while but although whereas because');

/** After "last", "this", "next": when it was. Lemmas. */
export const TIME_NOUNS = set(`
year month week decade quarter century summer winter spring autumn fall night weekend`);
export const DEICTICS = set('last this next past previous each every');

/** Before a name, where it was. */
export const PLACE_PREPOSITIONS = set('in at near across throughout from outside inside');

/** After a number that is a time of day. */
export const CLOCK_WORDS = set("am pm a.m. p.m. a.m p.m gmt o'clock o noon midnight edt est");

/** What follows "a third" when it is a share and no ordinal. A line break does too. */
export const SHARE_FOLLOWERS: ReadonlySet<string> = new Set([
  '\n',
  '',
  ...set('of more less fewer higher lower , . ; ) in to since'),
]);

/** After "three times": a multiple, no repetition. */
export const COMPARED = set('as more the higher larger greater bigger less lower faster likelier its their');

/** After "twice": a multiple. */
export const TWICE_OF = set('as the that what its their his her');

/** "She was 10", "he turned 40". */
export const BEING_VERBS = set("be was is were are turned turns turning 's am been");

/** Between the person and that verb. */
export const BEING_AUXILIARIES = set('will would is was has just now only had');

/** Letters glued to digits that make an ordinal, a decade or an age group: "19th", "1990s", "30ish". */
export const DIGIT_ENDINGS = set('st nd rd th s ers ish ths');

/** Denominators that people divide by with a slash. */
export const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 16, 32, 64, 100, 128, 256]);

/** What a report's content does not run on over. */
export const TAIL_ENDS = set(`
; : . but while although though whereas however and after when which who where whose with as said`);

/** What the rest of a report begins with, if not with the figure or an auxiliary. */
export const TAIL_STARTS = set(`
more less fewer about nearly almost over under up down from or compared against including`);

/** Before "three quarters" they make it a time. */
export const QUARTER_OF_YEAR = set('for in last past next to straight consecutive previous first');

/** Before the colon of a headline they say what kind of piece it is, and report nothing. Lemmas. */
export const HEADLINE_LABELS = set(`
alert fact claim rating update breaking live watch video picture photo exclusive analysis opinion comment editorial letter
review explainer timeline factbox weather traffic recap revealed quiz podcast poll graphic chart map`);
