/**
 * "clearly showed": with one of these adverbs before one of these verbs, it is the writer who draws the conclusion, not the
 * thing that "shows" it. Source: the booster class of our opinion lists. Licence: MIT, as the project.
 */
export const BOOSTERS: ReadonlySet<string> = new Set([
  'certainly', 'clearly', 'definitely', 'evidently', 'obviously', 'plainly', 'surely', 'undeniably', 'undoubtedly', 'unmistakably',
]); // biome-ignore format: a word list reads best in rows

/** Lemmas of verbs whose subject may be an event. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set([
  'show',
  'prove',
  'demonstrate',
  'reveal',
  'indicate',
  'mean',
  'signal',
  'confirm',
]);
