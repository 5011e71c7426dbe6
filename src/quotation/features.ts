/**
 * Features of a token for the quotation taggers, as integers. Each template mixes its number with what it looks at.
 * The groups follow the ablations in docs/design.md: words, parts of speech, quote state, cue-like words, position.
 */
import type { FeatureTable } from '../tagger/features.js';
import { mix, mix3 } from '../tagger/hash.js';
import { P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { type Context, distanceBucket, QuoteState } from './context.js';

/** Base features of all tokens, one row a token in each table. */
export interface BaseFeatures {
  /** Words, tags and marks around the token: read by both taggers. */
  readonly local: FeatureTable;
  /** Cue-like words and the place in the sentence: read by the joint tagger; a cue tagger knows its cue. */
  readonly wide: FeatureTable;
}

/** Appends one row a token of block `b` to both tables. */
export function addBlockFeatures(context: Context, b: number, { local, wide }: BaseFeatures): void {
  const { from, to } = context.doc.blocks[b]!;
  const near = new TokenRow(context, from, to, local);
  const far = new TokenRow(context, from, to, wide);
  for (let i = from; i < to; i++) {
    near.words(i);
    near.tags(i);
    near.marks(i);
    local.endRow();
    far.cues(i);
    far.position(i, b);
    wide.endRow();
  }
}

/** The window of one block; what lies outside reads as 0. */
class TokenRow {
  constructor(
    private readonly c: Context,
    private readonly from: number,
    private readonly to: number,
    private readonly table: FeatureTable,
  ) {}

  private at(array: Int32Array | Uint8Array, i: number): number {
    return i < this.from || i >= this.to ? -1 : array[i]!;
  }

  private f(template: number, value: number): void {
    this.table.push(mix(template, value));
  }

  words(i: number): void {
    const { c } = this;
    const word = c.doc.tokens.word[i]!;
    const w = (k: number) => this.at(c.word, i + k);
    const l = (k: number) => this.at(c.lemma, i + k);
    const w0 = c.word[i]!;
    const before = w(-1);
    const after = w(1);
    this.f(1, w0);
    this.f(2, before);
    this.f(3, after);
    this.f(4, w(-2));
    this.f(5, w(2));
    this.f(6, mix(before, w0));
    this.f(7, mix(w0, after));
    this.f(8, mix(w(-2), before));
    this.f(9, mix(after, w(2)));
    this.f(10, c.lemma[i]!);
    this.f(11, mix(l(-1), c.lemma[i]!));
    this.f(12, mix(c.lemma[i]!, l(1)));
    this.f(13, mix(l(-1), l(1)));
    this.f(14, word.shapeHash);
    this.f(15, word.suffixHash[1]);
    this.f(16, word.suffixHash[2]);
    this.f(17, mix3(w(-2), before, w0));
    this.f(18, mix3(w0, after, w(2)));
  }

  tags(i: number): void {
    const { pos } = this.c.doc.tokens;
    const p = (k: number) => this.at(pos, i + k) + 1;
    const p0 = p(0);
    const l1 = p(-1);
    const l2 = p(-2);
    const l3 = p(-3);
    const r1 = p(1);
    const r2 = p(2);
    const r3 = p(3);
    // Tags have 18 values: packed by 32s they never meet.
    this.f(20, p0);
    this.f(21, l1 | (p0 << 5));
    this.f(22, p0 | (r1 << 5));
    this.f(23, l2 | (l1 << 5));
    this.f(24, r1 | (r2 << 5));
    this.f(25, l2 | (l1 << 5) | (p0 << 10));
    this.f(26, l1 | (p0 << 5) | (r1 << 10));
    this.f(27, p0 | (r1 << 5) | (r2 << 10));
    this.f(28, l2 | (l1 << 5) | (p0 << 10) | (r1 << 15));
    this.f(29, l1 | (p0 << 5) | (r1 << 10) | (r2 << 15));
    this.f(30, l2 | (l1 << 5) | (p0 << 10) | (r1 << 15) | (r2 << 20));
    this.f(31, l3 | (l2 << 5) | (l1 << 10) | (p0 << 15));
    this.f(32, p0 | (r1 << 5) | (r2 << 10) | (r3 << 15));
    this.f(33, mix(this.c.lemma[i]!, l1 | (r1 << 5)));
    this.f(34, mix(this.at(this.c.lemma, i - 1), p0));
    this.f(35, mix(this.at(this.c.lemma, i + 1), p0));
  }

  marks(i: number): void {
    const { c } = this;
    const { tokens } = c.doc;
    const q = c.quote[i]!;
    const q1 = this.at(c.quote, i - 1) + 1;
    const q2 = this.at(c.quote, i + 1) + 1;
    const s = tokens.sentence[i]!;
    const pattern = c.pattern[s]! | (c.best[s]! << 3) | (q << 6);
    const left = c.markLeft[i]! < 0 ? 15 : distanceBucket(i - c.markLeft[i]!);
    const right = c.markRight[i]! < 0 ? 15 : distanceBucket(c.markRight[i]! - i);
    this.f(40, q);
    this.f(41, q | (q1 << 3) | (q2 << 6));
    this.f(42, q | (tokens.pos[i]! << 3));
    this.f(43, mix(q, c.lemma[i]!));
    this.f(44, pattern);
    this.f(45, q | (left << 3));
    this.f(46, q | (right << 3));
    this.f(47, q | (left << 3) | (right << 7));
    this.f(48, mix(pattern, tokens.pos[i]!));
    if (q !== QuoteState.outside) {
      const passage = c.doc.quoted[tokens.quoted[i]!]!;
      const size = distanceBucket(passage.to - passage.from - 2);
      const before = passage.from > this.from ? c.word[passage.from - 1]! : -1;
      const after = passage.to < this.to ? c.word[passage.to]! : -1;
      const last = passage.to - 2 >= passage.from ? tokens.word[passage.to - 2]!.text : '';
      const ending = last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : 0;
      this.f(49, size | (q << 4) | (ending << 8));
      this.f(50, mix(before, size));
      this.f(51, mix(after, size));
      this.f(52, mix(size | (c.best[s]! << 4) | (ending << 8), passage.depth));
    }
  }

  cues(i: number): void {
    const { c } = this;
    const { tokens } = c.doc;
    const x0 = c.strength[i]!;
    const x1 = this.at(c.strength, i - 1) + 1;
    const x2 = this.at(c.strength, i + 1) + 1;
    const p0 = tokens.pos[i]!;
    this.f(60, x0 | (p0 << 3));
    this.f(61, x0 | (x1 << 3) | (x2 << 6));
    this.f(62, mix(x0, this.at(c.word, i + 1)));
    this.f(63, mix(x0, this.at(c.word, i - 1)));
    this.f(64, x0 | (c.quote[i]! << 3) | (x1 << 6) | (p0 << 9));
    this.cueAt(70, i, c.cueLeft[i]!);
    this.cueAt(80, i, c.cueRight[i]!);
    const vl = c.verbLeft[i]!;
    const vr = c.verbRight[i]!;
    this.f(90, vl < 0 ? 0 : c.lemma[vl]!);
    this.f(91, vr < 0 ? 0 : c.lemma[vr]!);
    this.f(92, vl < 0 ? 0 : mix(distanceBucket(i - vl), c.strength[vl]! | (p0 << 3)));
    this.f(93, vr < 0 ? 0 : mix(distanceBucket(vr - i), c.strength[vr]! | (p0 << 3)));
  }

  /** The nearest cue-like word on one side: how far, what, what follows it, what lies between. */
  private cueAt(template: number, i: number, at: number): void {
    const { c } = this;
    const { tokens } = c.doc;
    if (at < 0) {
      this.f(template, 0);
      this.f(template + 1, tokens.pos[i]!);
      return;
    }
    const a = Math.min(i, at);
    const b = Math.max(i, at);
    const distance = distanceBucket(b - a);
    const commas = Math.min(3, c.commas[b]! - c.commas[a]!);
    const thats = Math.min(1, c.thats[b + 1]! - c.thats[a]!);
    const lemma = c.lemma[at]!;
    const next = this.at(c.word, at + 1);
    this.f(template, distance | (c.strength[at]! << 4) | (tokens.pos[at]! << 7));
    this.f(template + 1, mix(lemma, distance));
    this.f(template + 2, mix(lemma, tokens.pos[i]!));
    this.f(template + 3, mix(next, distance));
    this.f(template + 4, distance | (commas << 4) | (thats << 6) | (tokens.pos[i]! << 7));
    this.f(template + 5, mix3(lemma, next, commas));
    this.f(template + 6, mix(c.word[i]!, distance));
  }

  position(i: number, b: number): void {
    const { c } = this;
    const { tokens, sentences, blocks } = c.doc;
    const s = tokens.sentence[i]!;
    const sentence = sentences[s]!;
    const start = distanceBucket(i - sentence.from);
    const end = distanceBucket(sentence.to - 1 - i);
    const first = c.word[sentence.from]!;
    const second = sentence.from + 1 < sentence.to ? c.word[sentence.from + 1]! : 0;
    const comma = c.commaLeft[i]!;
    const { flags } = tokens.word[i]!;
    this.f(100, start);
    this.f(101, end);
    this.f(102, mix(start, tokens.pos[i]!));
    this.f(103, mix(end, tokens.pos[i]!));
    this.f(104, mix(first, start));
    this.f(105, mix3(first, second, c.best[s]!));
    this.f(106, comma < 0 || comma + 1 >= sentence.to ? 0 : mix(c.word[comma + 1]!, distanceBucket(i - comma)));
    this.f(107, (blocks[b]!.kind === 'headline' ? 1 : 0) | (tokens.pos[i]! << 1));
    this.f(108, this.capitalRun(i) | (tokens.pos[i]! << 6) | ((flags & WordFlag.capital) << 12));
    const before = s > 0 && sentences[s - 1]!.block === b ? s - 1 : -1;
    const colon = before >= 0 && tokens.word[sentences[before]!.to - 1]!.text === ':';
    this.f(109, before < 0 ? 0 : 1 + c.pattern[before]! + (colon ? 8 : 0) + 16 * c.best[before]! + 128 * c.pattern[s]!);
    this.f(110, start | (end << 4) | (c.quote[i]! << 8));
    const opener = s > 0 && before < 0 ? sentences[s - 1]! : undefined;
    const leadIn = opener !== undefined && tokens.word[opener.to - 1]!.text === ':';
    this.f(111, (leadIn ? 1 : 0) | (c.pattern[s]! << 1) | (Math.min(3, s - (tokens.sentence[this.from] ?? 0)) << 4));
  }

  /** Length of the run of capitalised words around the token, and its place in it; at most four each. */
  private capitalRun(i: number): number {
    const { word } = this.c.doc.tokens;
    const capital = (k: number) => k >= this.from && k < this.to && (word[k]!.flags & WordFlag.capital) !== 0;
    if (!capital(i)) return 0;
    let left = 0;
    let right = 0;
    while (left < 4 && capital(i - left - 1)) left++;
    while (right < 4 && capital(i + right + 1)) right++;
    return 1 + left + 5 * right;
  }
}

/**
 * Classes of the edge into a token: the side of quotation marks it lies on × the boundary it crosses. The taggers learn
 * their transitions by class.
 */
export const EDGE_CLASSES = 24;

export function edgeClass(context: Context, i: number, blockStart: number): number {
  const { doc, quote } = context;
  const { word, sentence, pos } = doc.tokens;
  const q = quote[i]!;
  const inside = q === QuoteState.outside ? 0 : q === QuoteState.opening ? 1 : 2;
  if (i === blockStart) return inside * 6;
  const wasClosing = quote[i - 1] === QuoteState.closing;
  const side = inside === 0 && wasClosing ? 3 : inside;
  let boundary = 5;
  if (sentence[i] !== sentence[i - 1]) boundary = 1;
  else if (word[i - 1]!.text === ',') boundary = 2;
  else if (pos[i] === P.PUNCT) boundary = 3;
  else if (pos[i - 1] === P.PUNCT) boundary = 4;
  return side * 6 + boundary;
}
