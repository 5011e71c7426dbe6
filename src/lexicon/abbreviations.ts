/**
 * Abbreviations that stand before the name or number they belong to, so that their full stop never ends a sentence.
 * Source: our own list from style guides' rules on abbreviation. Licence: MIT, as the project.
 */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set([
  'adm.', 'atty.', 'brig.', 'capt.', 'cdr.', 'cmdr.', 'col.', 'cpl.', 'det.', 'dr.', 'fr.', 'ft.', 'gen.', 'gov.', 'govs.', 'hon.', 'insp.', 'lt.', 'maj.',
  'messrs.', 'mme.', 'mr.', 'mrs.', 'ms.', 'mt.', 'mx.', 'no.', 'nos.', 'pfc.', 'pres.', 'prof.', 'pvt.', 'rep.', 'reps.', 'rev.', 'sen.', 'sens.', 'sgt.',
  'sr.', 'st.', 'supt.', 'v.', 'vs.', 'cf.', 'e.g.', 'i.e.', 'fig.', 'figs.', 'p.', 'pp.', 'vol.', 'jan.', 'feb.', 'mar.', 'apr.', 'aug.', 'sept.', 'oct.',
  'nov.', 'dec.', 'al.', 'approx.', 'dist.', 'del.',
]); // biome-ignore format: a word list reads best in rows

/**
 * Words that the tokenizer takes for abbreviations with their stop, and that in small letters are none: "He was ill. Then …".
 * Not "no.", which may stand before a number.
 */
export const WORDS_WITH_STOPS: ReadonlySet<string> = new Set([
  'ill.',
  'in.',
  'sat.',
  'sun.',
  'fig.',
  'mass.',
  'miss.',
  'wash.',
  'ore.',
  'm.',
]);
