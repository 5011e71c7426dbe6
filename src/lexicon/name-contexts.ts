/**
 * Function words and verbs that stand around names. Lower case, verbs as lemmas.
 *
 * Source: the project's own lists. Licence: MIT, as the library.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs whose subject is nearly always a person or a body. */
export const SAYING_VERBS = words(`
  say tell add ask argue announce claim explain insist note reply respond state warn write tweet believe think know hope
  acknowledge admit accuse allege assert call comment complain concede confirm contend declare deny describe estimate
  express hint joke mention observe predict promise recall report reveal suggest testify urge vow want agree decide
  continue conclude recount remark reiterate stress emphasize
`);

/** Small words that stand inside names of bodies and people: "Bank of America", "Charles de Gaulle". */
export const NAME_CONNECTORS = words(
  "of the and for de la le du des del von van der den di da al el bin ibn on in to at & - ' y",
);

/** Prepositions before places. */
export const PLACE_PREPOSITIONS = words(
  'in at from near across throughout outside inside into around toward towards within',
);
