/**
 * Labels as people write them: text snippets in a JSON file beside the text (corpus/GUIDE.md), compiled to the
 * standoff form. A snippet that is not in the text, or that is there twice, is refused rather than guessed.
 */
import { z } from 'zod';
import { AccordingToError } from '../errors.js';
import type { Span } from '../schema.js';
import { type CharRange, overlaps, spanOf } from '../span.js';
import type { Annotation, AssertionLabel, QuotationLabel, StatisticLabel } from './annotation.js';
import { type LabelFile, labelFileSchema } from './label-file.js';
import { nearest } from './nearest.js';
import { locate } from './snippet.js';

export interface CompileOptions {
  /** Take the first place of a snippet that stands in the text more than once, and let a cue that cannot be found go. */
  lenient?: boolean;
}

/**
 * Compiles a label file.
 * @throws AccordingToError `invalid-data`: the file breaks the schema, or a snippet is absent or ambiguous.
 */
export function compileLabels(
  id: string,
  articleText: string,
  input: unknown,
  options: CompileOptions = {},
): Annotation {
  const parsed = labelFileSchema.safeParse(input);
  if (!parsed.success) throw new AccordingToError('invalid-data', `${id}: ${z.prettifyError(parsed.error)}`);
  const file = parsed.data;
  const compiler = new Compiler(id, articleText, file, options.lenient ?? false);
  const meta = Object.entries({ genre: file.genre, english: file.english, marks: file.marks, features: file.features });
  const known = Object.fromEntries(
    meta.filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
  return {
    id,
    text: articleText,
    quotations: file.quotations.map((q) => compiler.quotation(q)),
    statistics: file.statistics.map((s) => compiler.statistic(s)),
    assertions: file.assertions.map((a) => compiler.assertion(a)),
    ...(Object.keys(known).length > 0 && { meta: known }),
  };
}

class Compiler {
  constructor(
    private readonly id: string,
    private readonly text: string,
    private readonly file: LabelFile,
    private readonly lenient: boolean,
  ) {}

  quotation(q: LabelFile['quotations'][number]): QuotationLabel {
    const contents = q.content.map((c) => (typeof c === 'string' ? this.find(c) : this.find(c[0], c[1])));
    const entry = this.entry(q.speaker);
    const [cue, source] = this.roles(q, contents);
    return {
      contents,
      ...(cue && { cue }),
      ...(source && { source }),
      type: q.type,
      kind: q.kind,
      speaker: entry ? entry.names : this.names(q.speaker),
      ...(entry?.kind && { speakerKind: entry.kind }),
      organization: this.names(q.organization === undefined ? (entry?.organization ?? null) : q.organization),
      stance: q.stance,
      ...(q.optional && { optional: true }),
    };
  }

  statistic(s: LabelFile['statistics'][number]): StatisticLabel {
    const value = Array.isArray(s.value)
      ? { value: null, low: s.value[0], high: s.value[1] }
      : s.value !== undefined && { value: s.value };
    return {
      ...this.find(s.text, s.in, s.nth),
      ...value,
      // A value without a bound is an exact one; vague words without a value say nothing about the bound.
      ...(s.bound ? { bound: s.bound } : s.value !== undefined && { bound: 'exact' as const }),
      unit: s.unit,
      ...(s.measure !== undefined && { measure: s.measure }),
      reporter: this.reporters(s.source),
      ...(s.optional && { optional: true }),
    };
  }

  assertion(a: LabelFile['assertions'][number]): AssertionLabel {
    const { category, certainty, stance } = a;
    return { ...this.find(a.text, a.in, a.nth), category, certainty, stance, ...(a.optional && { optional: true }) };
  }

  /** A statistic is rightly given to the speaker or to the body that stands behind the speaker. */
  private reporters(source: LabelFile['statistics'][number]['source']): string[] | null {
    const entry = this.entry(source);
    return entry
      ? [...new Set([...entry.names, ...(this.names(entry.organization ?? null) ?? [])])]
      : this.names(source);
  }

  private entry(name: string | string[] | null) {
    if (typeof name !== 'string' || !name.startsWith('@')) return undefined;
    const entry = this.file.sources?.[name];
    if (!entry) this.refuse(`${name} is not among the file's sources`);
    return entry;
  }

  private names(name: string | string[] | null): string[] | null {
    return this.entry(name)?.names ?? (typeof name === 'string' ? [name] : name);
  }

  /** Cue and source stand near the content; both are looked for together, since "said" alone is everywhere. */
  private roles(q: LabelFile['quotations'][number], contents: Span[]): [Span[] | undefined, Span[] | undefined] {
    const cues = this.candidates(q.cue, contents);
    const sources = this.candidates(q.source, contents);
    const found = nearest(this.text, contents, cues, sources);
    if (found.ambiguous && !this.lenient) {
      this.refuse(`the cue ${JSON.stringify(q.cue)} or source ${JSON.stringify(q.source)} of ${JSON.stringify(q.content[0])} \
stands twice near it; write ["said", "said Ms Cole"]`);
    }
    const span = (at: CharRange | null) => (at ? [spanOf(this.text, at.start, at.end)] : []);
    return [
      q.cue && !found.cue ? undefined : span(found.cue),
      q.source && !found.source ? undefined : span(found.source),
    ];
  }

  private candidates(snippet: LabelFile['quotations'][number]['cue'], contents: readonly CharRange[]): CharRange[] {
    if (snippet === null) return [];
    const [words, frame] = typeof snippet === 'string' ? [snippet, undefined] : snippet;
    const within = frame ? this.find(frame) : { start: 0, end: this.text.length };
    const outside = locate(this.text, words, within).filter((at) => !contents.some((c) => overlaps(c, at)));
    if (outside.length === 0 && !this.lenient)
      this.refuse(`not in the text outside its content: ${JSON.stringify(snippet)}`);
    return outside;
  }

  private find(snippet: string, frame?: string, nth?: number): Span {
    const within = frame ? this.find(frame) : { start: 0, end: this.text.length };
    const places = locate(this.text, snippet, within);
    const at = places[(nth ?? 1) - 1];
    if (!at)
      return this.refuse(`not in the text: ${JSON.stringify(snippet)}${frame ? ` in ${JSON.stringify(frame)}` : ''}`);
    if (places.length > 1 && nth === undefined && !this.lenient) {
      return this.refuse(`${places.length} times in the text: ${JSON.stringify(snippet)}; say in which longer snippet`);
    }
    return spanOf(this.text, at.start, at.end);
  }

  private refuse(message: string): never {
    throw new AccordingToError('invalid-data', `${this.id}: ${message}`);
  }
}
