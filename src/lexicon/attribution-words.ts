/**
 * Words by which rules tell whose words are whose where the taggers do not: charges, titles of works, views, hearings.
 * Source: the project's own lists. Licence: MIT, as the project.
 */

/** Verbs that name whom or what they speak of, and the word that parts it from the words: "accused X of Y". By lemma. */
export const CHARGES: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['condemn', 'as'],
  ['denounce', 'as'],
  ['describe', 'as'],
  ['dismiss', 'as'],
  ['portray', 'as'],
]);
/** Participles behind which a title stands: "a report titled “Broken Promises”". */
export const TITLED: ReadonlySet<string> = new Set(['entitled', 'headlined', 'subtitled', 'titled']);
/** Participles that name a work, or somebody's words: "a film called “…”", "what he called “…”". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(['called', 'named']);
/** What is somebody's in "in the view of X, …". */
export const VIEWS: ReadonlySet<string> = new Set([
  'eyes',
  'judgment',
  'judgement',
  'opinion',
  'telling',
  'view',
  'words',
]);
/** Whose view follows "to …,". */
export const OPPONENTS: ReadonlySet<string> = new Set([
  'admirers', 'allies', 'backers', 'critics', 'defenders', 'detractors', 'enemies', 'fans', 'followers', 'opponents', 'sceptics', 'skeptics', 'supporters',
]); // biome-ignore format: a word list reads best in rows
/** Those who hear what is said to them: "…, the court heard". */
export const HEARINGS: ReadonlySet<string> = new Set([
  'court',
  'hearing',
  'inquest',
  'inquiry',
  'jury',
  'jurors',
  'panel',
  'trial',
  'tribunal',
]);
