/** `according-to [FILE]`: one article, shown. */
import { renderText, toJson, toJsonLine } from '../format/index.js';
import { analyze } from '../index.js';
import type { AnalyzeOptions } from '../schema.js';
import { Exit, type ExitCode } from './exit.js';
import { readText } from './input.js';
import { print, terminalColors, terminalWidth } from './output.js';

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type ArticleFormat = (typeof FORMATS)[number];

export interface ArticleFlags extends Pick<AnalyzeOptions, 'outlet' | 'byline' | 'genre'> {
  readonly format: ArticleFormat;
  readonly summary: boolean;
  readonly article: boolean;
}

/** Analyzes the text of `file` and prints it in the format asked for. */
export async function showArticle(file: string, flags: ArticleFlags): Promise<ExitCode> {
  const { format, summary, article, ...options } = flags;
  const analysis = analyze(await readText(file), options);
  switch (format) {
    case 'json':
      await print(toJson(analysis));
      break;
    case 'jsonl':
      await print(toJsonLine(analysis));
      break;
    case 'text': {
      const colors = terminalColors();
      await print(renderText(analysis, { ...(colors && { colors }), width: terminalWidth(), summary, article }));
    }
  }
  return Exit.ok;
}
