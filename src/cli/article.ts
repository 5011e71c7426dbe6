/** `according-to [FILE]`: one article, shown. */
import { Option } from 'commander';
import { renderText, toJson, toJsonLine } from '../format/index.js';
import { analyze } from '../index.js';
import { version } from '../version.js';
import { type AnalysisFlags, analysisOptions, newCommand, withAnalysisOptions } from './command.js';
import { Exit, type ExitCode } from './exit.js';
import { readText } from './input.js';
import { print, terminalColors, terminalWidth } from './output.js';

const FORMATS = ['text', 'json', 'jsonl'] as const;

interface ArticleFlags extends AnalysisFlags {
  readonly format: (typeof FORMATS)[number];
  readonly summary: boolean;
  readonly article: boolean;
}

const HELP = `
Other commands, each with its own --help:
  according-to run INPUT… --out OUT    a corpus: folders, globs, JSONL, gzip, zstd
  according-to explain FILE [ID]       which cue and which repair found a quotation
  according-to evaluate PATH           scores on labelled texts

Exit codes: 0 all went well, 1 some input failed, 2 the call was wrong.`;

/** Shows one article. `sample` is read when the caller names no file, instead of stdin. */
export async function runArticle(argv: readonly string[], sample?: string): Promise<ExitCode> {
  const command = withAnalysisOptions(
    newCommand('according-to')
      .description('Who said it, who counted it, and what is the writer’s own voice, in English news text.')
      .version(version)
      .argument('[file]', 'text file to analyze; - or nothing reads stdin')
      .addOption(new Option('-f, --format <format>', 'how to show the result').choices(FORMATS).default('text'))
      .option('--no-article', 'text format: leave out the marked article')
      .option('--no-summary', 'text format: leave out the summary'),
  ).addHelpText('after', HELP);
  await command.parseAsync([...argv], { from: 'user' });
  await show(command.args[0] ?? sample ?? '-', command.opts<ArticleFlags>());
  return Exit.ok;
}

async function show(file: string, { format, summary, article, ...flags }: ArticleFlags): Promise<void> {
  const analysis = analyze(await readText(file), analysisOptions(flags));
  switch (format) {
    case 'json':
      return print(toJson(analysis));
    case 'jsonl':
      return print(toJsonLine(analysis));
    case 'text': {
      const colors = terminalColors();
      return print(renderText(analysis, { ...(colors && { colors }), width: terminalWidth(), summary, article }));
    }
  }
}
