/**
 * The relation that the quotation stage finds and the later stages fill in: source + cue + content, as token ranges.
 * Speaker, organization and stance come later; ids are given when the result is assembled.
 */
import type { CueType, QuotationKind, QuotationType } from '../schema.js';
import type { TokenRange } from '../span.js';

export interface Attribution {
  /** In order of the text, marks included, never empty, never overlapping. */
  readonly contents: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly cueType: CueType | null;
  /** Lemma of the cue's main word ("say", "according to", ":"); null without a cue. */
  readonly cueLemma: string | null;
  /** As written: "he", "the Amnesty report"; null when the text names nobody. */
  readonly source: TokenRange | null;
  /** For a quotation with no source of its own that goes on with earlier words: index of the attribution whose speaker speaks. */
  readonly continues: number | null;
  readonly type: QuotationType;
  readonly kind: QuotationKind;
  /** Index of the attribution whose content this one is nested in. */
  readonly parent: number | null;
  readonly confidence: number;
}
