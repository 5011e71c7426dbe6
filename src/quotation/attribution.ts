/**
 * The relation that the quotation stage finds and the later stages fill in: source + cue + content, as token ranges.
 * Speaker, organization and stance come later; ids are given when the result is assembled.
 */
import type { CueType, QuotationKind, QuotationType } from '../schema.js';
import type { TokenRange } from '../span.js';

/** What found a quotation or changed it afterwards. The meaning of each is in {@link STEP_MEANINGS}. */
export type Step = keyof typeof STEP_MEANINGS;

export const STEP_MEANINGS = {
  tagger: 'the taggers read it around its cue, and the reranker chose the reading',
  'nearest source': 'the cue had no source; the nearest free one in its sentence was taken',
  'paragraphs joined': 'its passages run over paragraphs that each reopen the quotation mark',
  'passage joined': 'a quoted passage that no cue took goes on right where its words end',
  'mark supplied': 'a quotation mark is missing; the sentence, or the run of sentences, was taken for the rest',
  continuation: 'a quoted sentence after the cue’s full stop, spoken by the same speaker',
  'announced by a colon': 'the sentence before ends with a colon and lends its cue and source',
  'block quotation': 'a paragraph without marks, after one that ends with a cue and a colon',
  signature: 'a name after a dash signs it',
  headline: 'the headline begins with who speaks and a colon, or ends with who says so',
  'own cue': 'a verb of speech and its subject stand right before the words, which were read as another’s',
  outermost: 'its words end with another attribution, which owns the whole sentence',
  hearing: 'the sentence ends with a court, or the like, that heard it',
  view: 'the sentence begins with whose view it is, and a comma',
  transcript: 'the paragraph begins with the speaker’s name and a colon, and so do others',
  marks: 'the taggers passed it over; a strong cue stands right beside the quotation marks',
  'uncovered passage': 'no cue took the quoted passage; it goes on from its neighbour, or stands alone',
} as const satisfies Record<string, string>;

export interface Attribution {
  /** In order of the text, marks included, never empty, never overlapping. */
  readonly contents: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly cueType: CueType | null;
  /** Lemma of the cue's main word ("say", "according to", ":"); null without a cue. */
  readonly cueLemma: string | null;
  /** As written: "he", "the Quill report"; null when the text names nobody. */
  readonly source: TokenRange | null;
  /** For a quotation with no source of its own that goes on with earlier words: index of the attribution whose speaker speaks. */
  readonly continues: number | null;
  readonly type: QuotationType;
  readonly kind: QuotationKind;
  /** Index of the attribution whose content this one is nested in. */
  readonly parent: number | null;
  readonly confidence: number;
  /** What found it and what each repair changed, in order. */
  readonly steps: readonly Step[];
}
