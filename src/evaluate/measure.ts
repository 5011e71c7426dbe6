/** Every figure that an evaluation gives, with what it means. No other file spells a measure's name out anew. */
import type { Tally } from './tally.js';

const f1 = 'f1' as const;
const accuracy = 'accuracy' as const;

/**
 * token: words that carry the role. exact: the same words, but for punctuation and an opening "that". strict: contiguous
 * pieces equal to the character, the protocol of CofeNet (Wang et al., COLING 2022). overlap: matched one to one with a
 * token Jaccard of at least 0.5 (statistics: an overlap of at least 0.3 of the shorter span).
 */
export const measures = {
  'contents.token': { kind: f1, means: 'words that are attributed to somebody' },
  'contents.exact': { kind: f1, means: 'contents with the same words' },
  'contents.strict': { kind: f1, means: 'pieces of content equal to the character' },
  'contents.overlap': { kind: f1, means: 'quotations found: contents matched one to one' },
  'cues.token': { kind: f1, means: 'words that signal an attribution' },
  'cues.exact': { kind: f1, means: 'cues with the same words' },
  'cues.strict': { kind: f1, means: 'pieces of cues equal to the character' },
  'cues.overlap': { kind: f1, means: 'cues matched one to one' },
  'sources.token': { kind: f1, means: 'words that name a source' },
  'sources.exact': { kind: f1, means: 'source mentions with the same words' },
  'sources.strict': { kind: f1, means: 'pieces of source mentions equal to the character' },
  'sources.overlap': { kind: f1, means: 'source mentions matched one to one' },
  attributions: { kind: f1, means: 'linked: content with a Jaccard of at least 0.8 and a source that overlaps' },
  'quotations.source': { kind: accuracy, means: 'source mention overlaps, on quotations found that have one' },
  'quotations.speaker': { kind: accuracy, means: 'resolved speaker, on quotations found' },
  'quotations.organization': { kind: accuracy, means: 'organization of the speaker, on quotations found' },
  'quotations.type': { kind: accuracy, means: 'direct, indirect or mixed, on quotations found' },
  'quotations.kind': { kind: accuracy, means: 'speech or attitude, on quotations found' },
  'quotations.stance': { kind: accuracy, means: 'stance, on quotations found' },
  'statistics.overlap': { kind: f1, means: 'statistics found: spans matched one to one' },
  'statistics.exact': { kind: f1, means: 'statistics with the same words' },
  'statistics.token': { kind: f1, means: 'words of statistics' },
  'statistics.value': { kind: accuracy, means: 'value, or low and high, on statistics found' },
  'statistics.bound': { kind: accuracy, means: 'bound, on statistics found' },
  'statistics.unit': { kind: accuracy, means: 'unit, on statistics found' },
  'statistics.source': { kind: accuracy, means: 'who reported it, on statistics found' },
  'assertions.token': { kind: f1, means: "words in the writer's own voice" },
  'assertions.exact': { kind: f1, means: 'assertions with the same words' },
  'assertions.overlap': { kind: f1, means: 'assertions matched one to one' },
  'assertions.category': { kind: accuracy, means: 'category, on assertions found' },
  'assertions.certainty': { kind: accuracy, means: 'certainty, on assertions found' },
  'assertions.stance': { kind: accuracy, means: 'stance, on assertions found' },
} as const satisfies Record<string, { kind: Tally['kind']; means: string }>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];

/** Labels whose confusions are counted. */
export const labelNames = [
  'quotations.type',
  'quotations.kind',
  'quotations.stance',
  'statistics.bound',
  'assertions.category',
  'assertions.certainty',
  'assertions.stance',
] as const satisfies MeasureName[];
export type LabelName = (typeof labelNames)[number];
