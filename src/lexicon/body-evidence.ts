/**
 * Words beside a name that show it to be a body's: what only bodies have, do, or have done to them. Lower case, verbs as
 * lemmas.
 *
 * Source: the project's own lists. Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** "NAME's shares": what bodies have and people rarely. */
export const BODY_POSSESSIONS = words(`
  shares shareholders headquarters board staff employees members membership customers subscribers app
  subsidiary operations profits revenue results branches trustees
`);
/** "founded NAME", "joined NAME": what is done to bodies alone, and what is done to them more than to people and places. */
export const FOUNDING_VERBS = words('found co-found acquire');
export const BODY_OBJECT_VERBS = words('join chair run lead head sue own operate manage');
/** "a poll by NAME", "shares in NAME": nouns before a preposition and a body, which no person follows. */
export const POLL_NOUNS = words('poll polls survey surveys shares stake analysts economists');
/** "a study by NAME", "staff at NAME": here a person or place may follow. */
export const MADE_BY_BODIES = words(`
  study report analysis research review data figures audit statement researchers scientists lawyers staff workers
`);
/** Nouns for bodies that are nouns for people too: "broadcaster NAME" is one or the other. */
export const PEOPLE_FIRST = words('owner broker broadcaster administrator administrators board panel house');

/** Words that join the parts of a body's name after a word for a body: "Friends of the Library". */
export const NAME_LINKS = words('of for');
/** Capitalised words that begin no name: small words at the start of a sentence, days, months, pronouns. */
export const FREE_FOR = words(`
  i the a an this that these those it its he she they we you his her their our my your and but or so yet if when while as
  at in on for from by to of with after before since until under over about through during against among what who why how
  where which there here then now no not yes some any many most more few all both each every one two three four five six
  seven eight nine ten last next later earlier another other such only also even still just meanwhile however monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mr mrs ms dr sir
`);
/** "in NAME": where something is, which says place rather than body. */
export const WHERE = words('in near across around throughout outside toward towards');
/** Those whose body is named by an apostrophe and an s, beside all plurals with an apostrophe: "Women's Institute". */
export const BODY_OWNERS = words('women men children people');
/** Bodies whose names go on to what they deal with: "Committee on Housing". */
export const FIELD_BODIES = words('committee subcommittee commission council panel taskforce group inquiry conference');
