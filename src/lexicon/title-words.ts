/**
 * Words before a person's name. A title is no part of the name ("President Obama" → Obama), but tells that a person
 * follows, and some tell the gender. Forms are lower case; a full stop may follow any of them.
 *
 * Source: the project's own list, from style guides of news agencies (forms of address, military, church, political and
 * academic ranks). Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms of address and ranks that only men, or only women, bear. */
export const MALE_TITLES = words(`
  mr mister sir lord king prince duke earl baron viscount count emperor sheikh sheik father brother fr congressman
  councilman assemblyman alderman sultan rabbi imam pope cardinal archbishop monsignor ayatollah tsar pharaoh emir
`);
export const FEMALE_TITLES = words(`
  mrs ms miss lady dame queen princess duchess countess baroness empress madam madame sister congresswoman councilwoman
  assemblywoman first-lady sheikha tsarina
`);
/** Titles of either gender that stand before a name. */
export const TITLES = words(`
  dr doctor prof professor president vice-president premier chancellor senator sen representative rep congressmember
  governor gov mayor minister secretary ambassador judge justice attorney general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier marshal commodore officer
  detective det inspector insp superintendent supt constable sheriff deputy chief commissioner chairman chairwoman chair director
  speaker councillor councilor councilmember delegate assemblymember bishop reverend rev pastor deacon saint st dean
  rector provost coach manager trooper specialist spc marine airman ensign magistrate prosecutor counsel lawyer
  ombudsman taoiseach comrade mp mep msp td mla mca archdeacon canon vicar chief-justice prime-minister nurse midwife lt-col
  hon honorable honourable cllr cr solicitor envoy undersecretary under-secretary leader fiscal dc dci
`);

/** Letters after a name: of honour, of rank at the bar, of a seat in a parliament, of a degree. They are no part of it. */
export const LETTERS_AFTER_NAME = words('kc qc sc mp mps td mep msp mla mbe obe cbe dbe jp frs phd');

/** Ranks that stand second: "Det Con Jane Doe". */
export const SECOND_RANKS = words('con sgt insp supt ch');

/** What follows a name after a hyphen and is no part of it: "Jane Doe-led". */
export const AFTER_HYPHEN_WORDS = words('era led style like run owned based type aged');

/** Forms of address: they tell that a person follows, but say nothing of what the person does. */
export const FORMS_OF_ADDRESS = words(
  'mr mister mrs ms miss sir dame lady lord dr doctor madam madame st saint hon comrade',
);
/** Offices whose holder speaks for the government of the place that stands with them. */
export const GOVERNMENT_OFFICES = words(`
  president vice-president premier chancellor minister mayor governor gov king queen emir sultan monarch taoiseach
  vice-chancellor vice-premier deputy-premier secretary
`);
/** Words that say that somebody holds an office no more, or not yet. */
export const PAST_OFFICE = words('former ex late then ex- onetime one-time erstwhile outgoing');
/** Verbs of "who leads the party": its object is the body that somebody heads. */
export const LEADING_VERBS = words(
  'lead head run direct chair manage found co-found oversee own command join edit captain coach',
);
/** Forms of address after which nothing but a name comes. */
export const ADDRESS_BEFORE_NAME = words('mr mr. mrs mrs. ms ms.');
/** Offices whose holder gives a government its name: "the Obama administration". */
export const HEADS_OF_GOVERNMENT = words('president premier chancellor governor gov mayor taoiseach pm prime-minister');
