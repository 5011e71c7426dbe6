/**
 * Participles that tie a document or a finding to the body that made it ("a study conducted by …"). Lower case.
 * Source: our own list. Licence: MIT, as the project.
 */
export const MAKING_PARTICIPLES: ReadonlySet<string> = new Set([
  'assembled', 'authored', 'carried', 'collected', 'commissioned', 'compiled', 'completed', 'conducted', 'distributed', 'done', 'drafted', 'filed',
  'gathered', 'issued', 'led', 'made', 'obtained', 'performed', 'posted', 'prepared', 'produced', 'provided', 'published', 'put', 'released', 'reviewed',
  'run', 'shared', 'signed', 'submitted', 'undertaken', 'written',
]); // biome-ignore format: a word list reads best in rows
