/**
 * Words that are written with an apostrophe in front, so that it opens no quotation. Lower case, without it.
 * Source: our own list. Licence: MIT, as the project.
 */
export const ELISIONS: ReadonlySet<string> = new Set([
  'em', 'til', 'till', 'tis', 'twas', 'twere', 'cause', 'cos', 'coz', 'bout', 'round', 'n', 'nuff', 'neath', 'fraid', 'tude', 's', 't', 'd', 'll', 're', 've', 'm',
  '20s', '30s', '40s', '50s', '60s', '70s', '80s', '90s', '00s', '10s',
]); // biome-ignore format: a word list reads best in rows
