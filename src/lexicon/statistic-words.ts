/** Words that decide which quantity is a reported statistic. Compiled by hand from labels.md's rules; MIT. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What happens to people and things and is counted when it does; "no" before it is a count of zero. */
export const ZERO_COUNTED = set(`
deaths casualties injuries fatalities survivors arrests victims cases incidents complaints convictions prosecutions
infections hospitalizations hospitalisations injured killed dead wounded hostages fires attacks`);

/** What nobody was or did, where that is a count of zero: "no one was hurt". */
export const NOBODY_IS = set(`
killed hurt injured wounded harmed died arrested charged detained convicted prosecuted sacked fired infected rescued
evacuated survived hospitalised hospitalized`);

/** Lemmas of outcomes: in a clause with one of them a small bare number counts. */
export const OUTCOME_VERBS = set(`
kill die injure wound hurt arrest detain charge convict sentence execute rescue evacuate infect hospitalise hospitalize
suffer suffocate drown shoot stab kidnap abduct vote abstain elect win lose test recover murder slay bomb destroy
collapse resign dismiss fire sack lay deport expel jail imprison indict acquit miss survive poison burn admit`);

/** Lemmas of stretches of time that are no unit: a count of them is a duration. */
export const TIME_STRETCHES = set(`
summer winter autumn spring season night morning afternoon evening weekend weekday term semester fortnight generation
lunchtime holiday quarter birthday christmas`);

/** Nouns whose plural looks like the singular, lemmas. */
export const INVARIANT_NOUNS = set(`
people staff personnel police aircraft fish starfish sheep cattle crew dead wounded injured poor homeless series species
thousand million dozen hundred`);

/** Nouns of outcomes, lemmas: "four victims", "three cases". */
export const OUTCOME_NOUNS = set(`
death victim case incident casualty injury fatality arrest survivor attack hostage suspect explosion blast vote seat
delegate complaint conviction infection dead killed wounded injured body murder homicide shooting bombing crash strike
accident fire raid protest abstention goal`);

/** Lemmas whose count of small size is the order of the text, no fact: "the two sides", "three ways". */
export const LISTED_THINGS = set('thing way reason takeaway question fact tip lesson step');

/** Words after a figure with which it says no quantity: "the $64,000 question", "a million times better". */
export const IDIOM_AFTER = set('question sure certain effort');

/** Points are percentage points where one of these is near. Lemmas. */
export const POLL_CONTEXT = set(`
poll polling survey margin lead ahead trail voter approval rating candidate swing`);

/** Lemmas of nouns that report figures: documents, polls, counts. */
export const REPORT_NOUNS = set(`
poll polling survey study report data figure estimate research analysis average statistic census tally count review audit
document record filing statement projection forecast finding index paper memo article story investigation calculation
number result release dataset database questionnaire`);

/** Lemmas of verbs with which a report gives its figures. */
export const REPORT_VERBS = set(`
show find suggest indicate say put estimate reveal conclude project report give state note record list measure forecast
predict imply claim warn cite document describe detail assume calculate detect observe identify confirm`);

/** Adverbs and verbs that hedge a figure. Lower case. */
export const FIGURE_HEDGES = set(`
may might could perhaps possibly probably reportedly allegedly apparently likely unlikely expected estimated
projected believed thought feared suspected presumed potentially supposedly seemingly rumoured rumored forecast predicted
suggest suggests suggested estimate estimates alleged purportedly presumably unconfirmed`);

/** Lemmas of nouns for what somebody expects a figure to be: it is reported by whose it is. */
export const FORECASTS = set('forecast estimate projection prediction outlook guidance expectation');

/** Lemmas of people who answer polls. */
export const RESPONDENTS = set(`
voter respondent american people adult republican democrat briton person woman man resident independent conservative
liberal participant percent majority supporter employee worker parent student citizen consumer`);

/** What makes a share of them. */
export const SHARES = set(
  'majority most many half third quarter plurality more fewer almost nearly roughly about two-thirds',
);

/** Lemmas of verbs with which a name gives a figure without a clause: "Votemeter showing her ahead 3 points". */
export const FIGURE_VERBS = set('show put peg estimate');

/** Lemmas of verbs whose object is the subject's own figure: "the bank reported a profit of $3m". */
export const FIGURE_GIVERS = set('report post forecast project estimate predict expect anticipate');

/** Lemmas of verbs that name who said it, after a comma. */
export const SPEECH_VERBS = set('say report write note estimate announce reveal disclose confirm');

/** Lemmas of verbs that tell of what happened, and are not it. */
export const EVENTS_OF_REPORT = set(`
say tell announce add claim report estimate find show suggest believe think warn argue note reveal conclude insist
acknowledge admit confirm know`);

/** Lemmas of what is put at a figure: "puts the number of dead at 133". */
export const FIGURE_NOUNS = set(`
figure number total toll cost value price count estimate share rate bill loss damage size probability likelihood odds
chance turnout population`);

/** Lemmas of reports whose figures go on in the sentences after it. */
export const STUDIES = set('poll survey polling study research census analysis trial experiment');

/** Lemmas of reports in which people were asked. */
export const POLLS = set('poll survey average polling');

/** Past forms that are predicates after a number, never modifiers: "two suffered burns". */
export const PREDICATES = set(`
suffered said died voted agreed received lost reported wanted felt believed called supported opposed backed survived
escaped needed faced remained`);

/** Lemmas of reports that figures come from, where "in the paper" may only be where they stand. */
export const FIGURE_SOURCES = set(`
poll survey study census tally count analysis average estimate report review audit`);

/** Lemmas before a number that somebody calls. */
export const DIALLING: ReadonlySet<string> = new Set('call dial ring phone telephone text'.split(' '));
