/** Why a quotation was found: its cue, how strong that is and why, and what the models and repairs did. */
import { analyzeQuotations } from './analyze.js';
import { STEP_MEANINGS, type Step } from './quotation/attribution.js';
import { cueOrigin, cueStrength } from './quotation/strength.js';
import type { AnalyzeOptions, Quotation } from './schema.js';

export interface Explanation {
  readonly quotation: Quotation;
  /** null: the quotation has no cue of its own. */
  readonly cue: {
    readonly lemma: string;
    /** 0 never seen as a cue … 5 nearly always one. */
    readonly strength: number;
    /** `lexicon`: src/lexicon/cues.ts; `learned`: the training corpus; `unknown`: neither (punctuation, "according to"). */
    readonly origin: 'lexicon' | 'learned' | 'unknown';
  } | null;
  /** What found it and what changed it, in order. */
  readonly steps: readonly { readonly name: Step; readonly meaning: string }[];
}

/** The quotations of a text, each with what produced it. Takes and throws what `extractQuotations` does. */
export function explainQuotations(text: string, options?: AnalyzeOptions): Explanation[] {
  return analyzeQuotations(text, options).map(({ quotation, steps }) => {
    const { cue } = quotation;
    return {
      quotation,
      cue: cue && { lemma: cue.lemma, strength: cueStrength(cue.lemma), origin: cueOrigin(cue.lemma) },
      steps: steps.map((name) => ({ name, meaning: STEP_MEANINGS[name] })),
    };
  });
}
