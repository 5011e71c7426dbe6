/**
 * Who holds which token: one array each for contents, cues and sources of all drafts, so that a repair can ask about a
 * token or a range without walking all drafts.
 */
import type { TokenRange } from '../span.js';
import type { Document } from '../text/document.js';
import type { Step } from './attribution.js';
import type { Draft } from './draft.js';

export class Board {
  readonly drafts: Draft[];
  private readonly content: Int32Array;
  private readonly cue: Int32Array;
  private readonly source: Int32Array;

  constructor(doc: Document, drafts: readonly Draft[]) {
    const n = doc.tokens.length;
    this.drafts = [];
    this.content = new Int32Array(n).fill(-1);
    this.cue = new Int32Array(n).fill(-1);
    this.source = new Int32Array(n).fill(-1);
    for (const draft of drafts) this.add(draft);
  }

  add(draft: Draft): void {
    const id = this.drafts.push(draft) - 1;
    for (const { from, to } of draft.contents) this.content.fill(id, from, to);
    if (draft.cue !== null) this.cue.fill(id, draft.cue.from, draft.cue.to);
    if (draft.source !== null) this.source.fill(id, draft.source.from, draft.source.to);
  }

  /** Gives a draft one more content; `step` says what did. */
  addContent(draft: Draft, content: TokenRange, step: Step): void {
    draft.contents.push(content);
    if (!draft.steps.includes(step)) draft.steps.push(step);
    this.content.fill(this.drafts.indexOf(draft), content.from, content.to);
  }

  /** Share of the range's tokens that are somebody's content. */
  coveredShare({ from, to }: TokenRange): number {
    let covered = 0;
    for (let i = from; i < to; i++) if (this.content[i]! >= 0) covered++;
    return to > from ? covered / (to - from) : 0;
  }

  /** Whether no draft has any of the range as content, source or cue. */
  isFree({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++)
      if (this.content[i]! >= 0 || this.source[i]! >= 0 || this.cue[i]! >= 0) return false;
    return true;
  }

  /** Whether nobody has any of the range as content. */
  isNoContent({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) if (this.content[i]! >= 0) return false;
    return true;
  }

  /** The last draft before token `before` that has a content there, not before `after`; with the content's end. */
  contentBefore(before: number, after: number): { draft: Draft; to: number } | null {
    for (let i = before - 1; i >= after; i--) {
      const id = this.content[i]!;
      if (id >= 0) return { draft: this.drafts[id]!, to: i + 1 };
    }
    return null;
  }

  /** The first draft whose cue stands between the tokens. */
  cueBetween(from: number, to: number): Draft | null {
    for (let i = from; i < to; i++) {
      const id = this.cue[i]!;
      if (id >= 0) return this.drafts[id]!;
    }
    return null;
  }
}
