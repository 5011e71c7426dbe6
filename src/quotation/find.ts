/**
 * The quotation stage: joint tagger → readings of each cue → reranker → conflicts → repairs. The design, and what was
 * tried besides, is in docs/design.md.
 */
import { CUE_TAGGER, JOINT_TAGGER, QUOTATION_RANKER } from '../models/quotation.js';
import type { TokenRange } from '../span.js';
import type { LinearModel, TwoTableTagger } from '../tagger/model.js';
import { type Document, P } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { baseScores } from './base-scores.js';
import { candidatesOf, READINGS } from './candidates.js';
import { calibrated } from './confidence.js';
import { resolveConflicts } from './conflicts.js';
import { buildContext, type Context } from './context.js';
import { splitContinuations } from './continuation.js';
import type { JointReading } from './cue-features.js';
import { type Confidence, describe } from './describe.js';
import { type Draft, isTime } from './draft.js';
import { edgeClass } from './features.js';
import { isLabelled } from './headline.js';
import { isImpersonal } from './impersonal.js';
import { readJointly } from './joint.js';
import { withNested } from './nested.js';
import { chooseReading } from './rank.js';
import { rankedCue } from './rank-cue.js';
import { CueReader } from './readings.js';
import { repair } from './repairs.js';
import { SPEECH_STRENGTH, SURE_STRENGTH } from './strength.js';

export interface QuotationOptions {
  /** −1 (only what is sure) … 1 (whatever may be a quotation). */
  readonly balance?: number | undefined;
  readonly attitudes?: boolean | undefined;
  /** Look for quotations within quotations. */
  readonly nested?: boolean | undefined;
  /** `“A,” said X. “B.”`: one quotation with two contents, or B one of its own without a cue. */
  readonly continuations?: 'joined' | 'separate' | undefined;
}

/** The three models of the stage, each decoded when first asked for, and what their probabilities are worth. */
export interface QuotationModels {
  readonly joint: () => TwoTableTagger;
  readonly cue: () => TwoTableTagger;
  readonly ranker: () => LinearModel;
  readonly confidence: Confidence;
}

const SHIPPED: QuotationModels = {
  joint: JOINT_TAGGER,
  cue: CUE_TAGGER,
  ranker: QUOTATION_RANKER,
  confidence: calibrated,
};

/** Log odds by which "no quotation" is held back at balance 0 and moved at its ends; chosen on PolNeAR dev. */
const EMPTY_BIAS = -0.45;
const BIAS_RANGE = 1.5;
/**
 * … and let go where the cue is a word of speech: these come before the reranker whether the joint tagger took them for a
 * cue or not ("asked to leave", "called a meeting"). Chosen there too.
 */
const SPEECH_BIAS = 0.5;
/** "According to" hardly ever does anything but attribute ("according to plan"). */
const ACCORDING_BIAS = -3;

/** All quotations of a document, in the order of the text. */
export function findQuotations(
  doc: Document,
  options: QuotationOptions = {},
  models: QuotationModels = SHIPPED,
): Attribution[] {
  const outer = findOutermost(doc, options, models);
  const all = options.nested === true ? withNested(doc, outer, (part) => findOutermost(part, options, models)) : outer;
  return options.attitudes === false ? withoutAttitudes(all) : all;
}

function findOutermost(doc: Document, options: QuotationOptions, models: QuotationModels): Attribution[] {
  const context = buildContext(doc);
  const edges = new Uint8Array(doc.tokens.length);
  for (const { from, to } of doc.blocks) for (let i = from; i < to; i++) edges[i] = edgeClass(context, i, from);
  const scores = baseScores(context, models.joint(), models.cue());
  const joint = readJointly(models.joint().shared, context, scores.joint, edges);
  const reader = new CueReader(models.cue(), context, scores.cue, edges);
  const emptyBias = EMPTY_BIAS - BIAS_RANGE * (options.balance ?? 0);
  const drafts = draftCues(context, joint, reader, models.ranker(), emptyBias);
  const repaired = repair(context, joint, resolveConflicts(doc, drafts));
  const parted = options.continuations === 'separate' ? splitContinuations(context, repaired) : repaired;
  return describe(context, parted, models.confidence);
}

function draftCues(
  context: Context,
  joint: JointReading,
  reader: CueReader,
  ranker: LinearModel,
  emptyBias: number,
): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of joint.cues) {
    // Refused before it is read, so that it takes no words from another cue.
    if (isImpersonal(context, cue)) continue;
    const ranked = rankedCue(context, joint, cue);
    const { candidate, probability } = chooseReading(
      ranker,
      ranked,
      candidatesOf(reader.read(joint, cue, READINGS)).filter(
        ({ contents }) => contents.length === 0 || !contents.every((content) => isTime(context.doc, content)),
      ),
      emptyBias + biasOf(context, cue, ranked.head),
    );
    if (candidate.contents.length === 0 || !mayQuote(context, ranked.head, candidate.contents)) continue;
    const { contents, source } = candidate;
    drafts.push({
      cue,
      source,
      contents: [...contents],
      probability,
      continues: null,
      parent: null,
      steps: ['tagger'],
    });
  }
  return drafts;
}

/** What the words of a cue add to the bias. */
function biasOf({ doc, strength }: Context, cue: TokenRange, head: number): number {
  if (doc.tokens.word[cue.from]!.lower === 'according') return ACCORDING_BIAS;
  return strength[head]! >= SPEECH_STRENGTH ? SPEECH_BIAS : 0;
}

/** Page furniture quotes nobody; a headline does where its cue is beyond doubt or words stand in marks. */
function mayQuote({ doc, strength }: Context, head: number, contents: readonly TokenRange[]): boolean {
  const { block, quoted, pos } = doc.tokens;
  const { kind } = doc.blocks[block[head]!]!;
  if (kind === 'paragraph') return true;
  // Titles are capitalised, and a learned noun among them is no cue.
  const sure =
    strength[head]! >= SURE_STRENGTH &&
    (pos[head] === P.VERB || (pos[head] === P.PUNCT && !isLabelled(doc, contents[0]!)));
  return kind === 'headline' && (sure || contents.some(({ from }) => quoted[from]! >= 0));
}

/** Leaves attitudes out; what pointed at one of them points at nothing. */
function withoutAttitudes(attributions: readonly Attribution[]): Attribution[] {
  const place = new Map<number, number>();
  attributions.forEach((a, i) => {
    if (a.kind === 'speech') place.set(i, place.size);
  });
  const moved = (index: number | null) => (index === null ? null : (place.get(index) ?? null));
  return attributions
    .filter((a) => a.kind === 'speech')
    .map((a) => ({ ...a, continues: moved(a.continues), parent: moved(a.parent) }));
}
