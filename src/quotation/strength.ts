/**
 * How strongly a lemma signals an attribution, in six steps. The learned table says how often a lemma stood in a cue in
 * the training corpus; the cue lexicon, written by hand, wins over it.
 */
import { CUE_LEXICON } from '../lexicon/cues.js';
import { LEARNED_CUES } from '../models/cues.js';

/** A colon is a class of its own. */
export const COLON_STRENGTH = 6;

/** Least share of a lemma's uses that are cues, for strengths 1 to 5. */
export const STRENGTH_STEPS = [0.02, 0.08, 0.2, 0.4, 0.65] as const;

let table: Map<string, number> | undefined;

function strengths(): Map<string, number> {
  const made = new Map<string, number>();
  for (const [strength, lemmas] of Object.entries(LEARNED_CUES)) {
    for (const lemma of lemmas.split(' ')) made.set(lemma, Number(strength));
  }
  for (const [strength, lemmas] of Object.entries(CUE_LEXICON)) {
    for (const lemma of lemmas) made.set(lemma, Number(strength));
  }
  return made;
}

/** 0 (never seen as a cue) to 5 (nearly always one). */
export function cueStrength(lemma: string): number {
  table ??= strengths();
  return table.get(lemma) ?? 0;
}

/** Where a lemma's strength comes from: our lexicon, the training corpus, or nowhere. */
export function cueOrigin(lemma: string): 'lexicon' | 'learned' | 'unknown' {
  for (const lemmas of Object.values(CUE_LEXICON)) if (lemmas.includes(lemma)) return 'lexicon';
  return cueStrength(lemma) > 0 ? 'learned' : 'unknown';
}

/** From this strength on a word beside a quoted passage is taken for its cue. */
export const SPEECH_STRENGTH = 4;

/** At this strength a word is hardly ever anything else than a cue. */
export const SURE_STRENGTH = 5;
