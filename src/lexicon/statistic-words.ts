/** Words that decide which quantity is a reported statistic. Compiled by hand from labels.md's rules; MIT. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What happens to people and things and is counted when it does; "no" before it is a count of zero. */
export const ZERO_COUNTED = set(`
deaths casualties injuries fatalities survivors arrests victims cases incidents complaints convictions prosecutions
infections hospitalizations hospitalisations injured killed dead wounded hostages fires attacks`);
