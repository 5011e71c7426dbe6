/**
 * How strongly a lemma signals an attribution, in six steps. The learned table says how often a lemma stood in a cue in
 * the training corpus; the cue lexicon, written by hand, wins over it.
 */
import { CUE_LEXICON } from '../lexicon/cues.js';
import { LEARNED_CUES } from '../models/cues.js';
import { hashString } from '../text/word.js';

/** A colon is a class of its own. */
export const COLON_STRENGTH = 6;

/** Least share of a lemma's uses that are cues, for strengths 1 to 5. */
export const STRENGTH_STEPS = [0.02, 0.08, 0.2, 0.4, 0.65] as const;

/** Lemmas with a strength, in an open-addressing table by their hash: it is asked for every token. */
interface Strengths {
  readonly lemmas: (string | undefined)[];
  readonly strengths: Uint8Array;
}

const SLOTS = 2 ** 14;
let table: Strengths | undefined;

function strengths(): Strengths {
  const made: Strengths = { lemmas: new Array(SLOTS).fill(undefined), strengths: new Uint8Array(SLOTS) };
  const put = (lemma: string, strength: string) => {
    const slot = slotOf(made, lemma, hashString(lemma));
    made.lemmas[slot] = lemma;
    made.strengths[slot] = Number(strength);
  };
  for (const [strength, lemmas] of Object.entries(LEARNED_CUES)) {
    for (const lemma of lemmas.split(' ')) put(lemma, strength);
  }
  for (const [strength, lemmas] of Object.entries(CUE_LEXICON)) for (const lemma of lemmas) put(lemma, strength);
  return made;
}

/** Where the lemma is, or the free slot where it would be. */
function slotOf({ lemmas }: Strengths, lemma: string, hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (lemmas[slot] !== undefined && lemmas[slot] !== lemma) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** 0 (never seen as a cue) to 5 (nearly always one). */
export function cueStrength(lemma: string, hash = hashString(lemma)): number {
  table ??= strengths();
  return table.strengths[slotOf(table, lemma, hash)]!;
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
