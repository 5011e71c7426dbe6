/**
 * Verbs that may follow a quoted question or exclamation as its reporting verb, by lemma.
 * Source: reporting verbs of PolNeAR's guide and our reading; a closed list of the commonest. Licence: MIT, as the project.
 */
export const ASKING_VERBS: ReadonlySet<string> = new Set([
  'add', 'announce', 'answer', 'argue', 'ask', 'beg', 'call', 'chant', 'comment', 'continue', 'cry', 'declare', 'demand', 'exclaim', 'explain', 'implore',
  'inquire', 'insist', 'joke', 'laugh', 'muse', 'observe', 'plead', 'post', 'query', 'quip', 'read', 'recall', 'remark', 'repeat', 'reply', 'respond',
  'retort', 'roar', 'say', 'scream', 'shout', 'state', 'tell', 'text', 'think', 'tweet', 'urge', 'warn', 'whisper', 'wonder', 'write', 'yell',
]); // biome-ignore format: a word list reads best in rows
