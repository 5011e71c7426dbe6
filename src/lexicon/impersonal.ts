/**
 * Turns of phrase in which a word of speech reports nobody's words: the writer speaks. `*` marks that word. Source: the
 * project's own list. Licence: MIT, as the project.
 */
export const IMPERSONAL_PHRASES: readonly string[] = [
  'worth *noting', 'worth *mentioning', 'worth *remembering', 'worth *repeating', 'worth *recalling', 'worth *asking',
  'worth *saying', 'worth *adding', 'worth *stressing', 'worth *pointing', 'worthwhile *noting', 'goes without *saying', 'went without *saying',
  'needless to *say', 'suffice it to *say', 'that is to *say', 'bears *repeating', 'bears *noting',
  'be *remembered as', 'is *remembered as', 'was *remembered as',
  'it *emerged', 'it *transpired', 'it has *emerged', 'it has *transpired',
  'having *said that ,', 'having *said this ,', 'let us *say', "let 's *say", 'lets *say', 'shall we *say',
  'it should be *noted', 'it must be *noted', 'it must be *said', 'it has to be *said', 'it should be *said',
  'it should be *remembered', 'it must be *remembered', 'it should be *stressed', 'it must be *stressed',
]; // biome-ignore format: a word list reads best in rows

/**
 * Lemmas of verbs whose subject in the passive is who is spoken to or of, never who speaks: "the driver was accused of …",
 * "was told that …". Not "was quoted", nor states of mind ("was convinced"). Source: the project's own list. Licence: MIT.
 */
export const PASSIVE_OF_OTHERS: ReadonlySet<string> = new Set([
  'accuse', 'advise', 'allege', 'announce', 'ask', 'assure', 'blame', 'call', 'charge', 'condemn', 'criticise',
  'criticize', 'denounce', 'describe', 'dub', 'expect', 'inform', 'instruct', 'know', 'lambast', 'mock', 'order',
  'praise', 'promise', 'question', 'remind', 'report', 'reveal', 'ridicule', 'rumor', 'rumour', 'say', 'show', 'tell', 'urge', 'warn',
]); // biome-ignore format: a word list reads best in rows

/** Words that, before a subject and its verb of speech, make what is said a thing: "everything he says is a lie". */
export const WHATEVER_IS_SAID: ReadonlySet<string> = new Set(['everything', 'whatever', 'nothing', 'anything', 'all']);
