/**
 * Cue lexicon, by hand: lemmas of reporting verbs and cue nouns with their strength, 1 (now and then a cue) to 5 (nearly
 * always). What stands here wins over the strengths learned from the training corpus (src/models/cues.ts), so that a new
 * line changes what is found: a lemma of strength 5 is treated as "say" is.
 * Source: our own list of verbs that are rare in American political news but common elsewhere. Licence: MIT, as the project.
 */
export const CUE_LEXICON: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>> = {
  5: ['according to', 'opine', 'aver', 'retort', 'quip', 'intone', 'enthuse', 'chide', 'reiterate', 'rejoin', 'surmise', 'posit', 'opined'],
  4: ['affirm', 'allege', 'attest', 'berate', 'bemoan', 'blurt', 'caution', 'decry', 'divulge', 'enquire', 'fume', 'gush', 'hazard', 'lament', 'maintain', 'mutter', 'proclaim', 'profess', 'reckon', 'stipulate'],
  3: ['admonish', 'adjudge', 'ascertain', 'concur', 'conjecture', 'contend', 'exhort', 'implore', 'moot', 'rue'],
  2: [],
  1: [],
}; // biome-ignore format: a word list reads best in rows
