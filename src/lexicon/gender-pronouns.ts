/**
 * Pronouns that stand as sources, and what they can refer to. Lower case.
 *
 * Source: closed classes of English grammar. Licence: MIT, as the library.
 */
export const MASCULINE = ['he', 'him', 'himself', 'his'] as const;
export const FEMININE = ['she', 'her', 'herself', 'hers'] as const;
export const NEUTER = ['it', 'itself', 'this', 'its'] as const;
export const PLURAL = ['they', 'them', 'themselves', 'these', 'those', 'their', 'both'] as const;
export const FIRST_PERSON = ['i', 'we', 'us', 'me', 'myself', 'ourselves', 'my', 'our'] as const;
export const RELATIVE = ['who', 'which', 'that', 'whom', 'whose'] as const;

/** First names that lists give to one gender and that men and women bear, here or elsewhere in Europe and America. */
export const EITHER_GENDER = ['jean', 'andrea', 'jan', 'kim', 'robin', 'leslie', 'dana', 'dominique', 'jordan', 'taylor', 'casey', 'morgan', 'alex', 'sam', 'chris', 'pat', 'terry', 'lee', 'ashley', 'jamie', 'jackie', 'kerry', 'lindsay', 'lynn', 'marion', 'nicola', 'simone', 'sasha', 'tracy', 'vivian'] as const; // biome-ignore format: a list
