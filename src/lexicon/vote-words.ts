/**
 * Words that tell votes from the score of a match, lemmas. Compiled by hand from news of parliaments, councils and courts;
 * MIT. Words that say as well how a match ended ("win", "beat", "lead") are left out or need a ballot beside them.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After the figures: "a 6-3 ruling". */
export const DECISIONS = set('vote ruling decision majority verdict opinion split ballot');

/** Right before them: "voted 5-4", "by a vote of 98-0". */
export const DECIDED_BY = set('vote rule deadlock unanimously');

/** Right before them, where the clause has a ballot: "the bill passed 51–49". */
export const DECISION_VERBS = set(`
pass approve reject defeat fail carry adopt confirm clear survive endorse ratify block win lose back agree decide uphold
overturn strike split divide`);

/** What is decided by votes, and who casts them. */
export const BALLOTS = set(`
vote bill motion amendment resolution measure ordinance proposal nomination nominee referendum veto treaty budget
legislation parliament senate congress house assembly council committee board court justice judge jury panel lawmaker
senator councillor commission voter bench`);
