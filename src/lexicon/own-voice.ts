/**
 * Subjects of words of speech and thought that quote nobody, outside quotation marks. Source: the project's own lists.
 * Licence: MIT, as the project.
 */

/** Those who speak only when they did: "everybody knows that …" quotes nobody, "everyone there said that …" does. */
export const EVERYBODY: ReadonlySet<string> = new Set(['everybody', 'everyone']);
/** The writer: "we are convinced that …". */
export const WRITER: ReadonlySet<string> = new Set(['i', 'we', 'us']);
/** Nobody in particular (but see "No 10"): "nobody suggests that …", "no one can say that …", "you might think that …". */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'anybody', 'anyone', 'you']);
/** Before a source: "if the union thinks that …". */
export const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless']);
/** Seeming has no speaker but the writer: "he seems to think he is exempt". */
export const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);
/** "It is … that": the writer's verdict on what follows. */
export const VERDICTS: ReadonlySet<string> = new Set([
  'absurd', 'amazing', 'appalling', 'astonishing', 'astounding', 'bizarre', 'disgraceful', 'extraordinary', 'fitting', 'good', 'hypocritical',
  'incredible', 'inexcusable', 'intolerable', 'ironic', 'laughable', 'ludicrous', 'outrageous', 'regrettable', 'remarkable', 'rich',
  'ridiculous', 'right', 'sad', 'scandalous', 'shameful', 'shocking', 'telling', 'tragic', 'unacceptable', 'unbelievable', 'unforgivable', 'wrong',
]); // biome-ignore format: a word list reads best in rows
/** Verbs for acts, by their lemma, with the words that what is refused or pleaded begins with. */
export const ACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['decline', ['to', 'comment']],
  ['refuse', ['to', 'comment']],
  ['plead', ['guilty', 'not']],
]);
