/**
 * First words by which a sentence shows that it goes on from the one before. Lower case.
 * Source: our own list from the descriptions of cohesion in English grammars. Licence: MIT, as the project.
 */
export const ANAPHORIC_STARTS: ReadonlySet<string> = new Set([
  'and', 'also', 'another', 'both', 'but', 'he', 'it', 'its', 'nor', 'or', 'others', 'she', 'so', 'such', 'that', 'their', 'then', 'these', 'they',
  'this', 'those', 'we', 'yet',
]); // biome-ignore format: a word list reads best in rows
