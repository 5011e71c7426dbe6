/**
 * Running quotations: passages that go on over paragraphs are one quotation; a quoted sentence after the cue's full stop
 * is one of its own, spoken by the same speaker.
 */
import type { TokenRange } from '../span.js';
import { passageAt, type Quoted } from '../text/document.js';
import type { Context } from './context.js';
import { covers, type Draft, overlap } from './draft.js';

/** Passages of a run over paragraphs, each reopened by the next. */
function runs({ doc }: Context): Quoted[][] {
  const outer = doc.quoted.filter((q) => q.depth === 0);
  const found: Quoted[][] = [];
  for (let i = 0; i < outer.length; i++) {
    if (!outer[i]!.continues) continue;
    const run = [outer[i]!];
    while (run.at(-1)!.continues && i + 1 < outer.length) run.push(outer[++i]!);
    found.push(run);
  }
  return found;
}

/**
 * Gives every passage of a run to one draft: the one with a cue that holds most of its passages, the last one where
 * several do ("…,” he added at the end). Drafts without a cue that held the others are dissolved.
 */
export function joinParagraphs(context: Context, drafts: readonly Draft[]): void {
  const found = runs(context);
  if (found.length === 0) return;
  const runOf = new Map<Quoted, number>();
  for (const [r, run] of found.entries()) for (const passage of run) runOf.set(passage, r);
  const holders = found.map((): Draft[] => []);
  for (const draft of drafts) {
    const touched = new Set<number>();
    for (const { from, to } of draft.contents) {
      for (const i of [from, to - 1]) {
        const passage = passageAt(context.doc, i);
        const run = passage === undefined ? undefined : runOf.get(passage);
        if (run !== undefined) touched.add(run);
      }
    }
    for (const run of touched) holders[run]!.push(draft);
  }
  for (const [r, run] of found.entries()) joinRun(run, holders[r]!);
}

const touches = (draft: Draft, range: TokenRange): boolean => draft.contents.some((c) => overlap(c, range) > 0);

function joinRun(run: readonly Quoted[], holders: readonly Draft[]): void {
  if (holders.length === 0) return;
  const owner = holders.filter((d) => d.cue !== null).at(-1) ?? holders[0]!;
  for (const passage of run) {
    const taken = holders.some((d) => d !== owner && d.cue !== null && touches(d, passage));
    if (taken || owner.contents.some((c) => covers(c, passage))) continue;
    for (const d of holders) if (d !== owner) d.contents = d.contents.filter((c) => overlap(c, passage) === 0);
    owner.contents = owner.contents.filter((c) => overlap(c, passage) === 0);
    owner.contents.push({ from: passage.from, to: passage.to });
    if (!owner.steps.includes('paragraphs joined')) owner.steps.push('paragraphs joined');
  }
}

/** `“A,” said X. “B.”`: B becomes a quotation without a cue, spoken by X. */
export function splitContinuations(context: Context, drafts: readonly Draft[]): Draft[] {
  const found = runs(context);
  return drafts.flatMap((draft) => {
    const { cue } = draft;
    if (cue === null || draft.contents.length < 2) return [draft];
    const inRun = (content: TokenRange) =>
      found
        .find((run) => run.some((passage) => overlap(passage, content) > 0))
        ?.some((passage) => draft.contents.some((o) => o !== content && overlap(o, passage) > 0)) ?? false;
    const later = draft.contents.filter((c) => isLaterSentence(context, cue, c) && !inRun(c));
    if (later.length === 0 || later.length === draft.contents.length) return [draft];
    draft.contents = draft.contents.filter((c) => !later.includes(c));
    const parts = later.map(
      (content): Draft => ({
        ...draft,
        cue: null,
        source: null,
        contents: [content],
        continues: draft,
        steps: [...draft.steps, 'continuation'],
      }),
    );
    return [draft, ...parts];
  });
}

/** A quoted content that begins in a sentence after the cue's. */
function isLaterSentence({ doc }: Context, cue: TokenRange, content: TokenRange): boolean {
  const { sentence, quoted } = doc.tokens;
  const after = content.from > cue.to && sentence[content.from]! > sentence[cue.to - 1]!;
  return after && quoted[content.from]! >= 0;
}
