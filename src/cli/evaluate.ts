/** `according-to evaluate PATH`: how well the library, or any other system, does on labelled texts. */
import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type Annotation, compare, evaluate, fromAnalysis, readJsonl } from '../evaluate/index.js';
import { type AnalyzeOptions, analyze } from '../index.js';
import { type AnalysisFlags, analysisOptions, newCommand, number, withAnalysisOptions } from './command.js';
import { renderArticles, renderComparison, renderErrors, renderEvaluation } from './evaluation-table.js';
import { Exit, UsageError } from './exit.js';
import { GOLD_FORMATS, type GoldFormat, readGold } from './gold.js';
import { reasonOf } from './input.js';
import { readLabelFolder } from './label-folder.js';
import { print } from './output.js';

interface EvaluateFlags extends AnalysisFlags {
  readonly format?: GoldFormat;
  readonly predicted?: string;
  readonly baseline?: string;
  readonly second?: boolean;
  readonly errors?: number;
  readonly articles?: boolean;
  readonly rounds: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Runs the subcommand with its own arguments; the result is the exit code. Usage errors are thrown. */
export async function runEvaluate(argv: readonly string[]): Promise<number> {
  const command = describe();
  await command.parseAsync([...argv], { from: 'user' });
  const path = command.args[0];
  if (path === undefined) throw new UsageError('evaluate: name a folder or file with labelled texts (--help)');
  return report(path, command.opts<EvaluateFlags>());
}

function describe(): Command {
  const count = number(0, Number.POSITIVE_INFINITY, true);
  const command = newCommand('according-to evaluate')
    .description('Scores the library, or the predictions of another system, on labelled texts.')
    .argument('[path]', 'folder or file with labelled texts')
    .addOption(new Option('--format <format>', 'told from the files when absent').choices(GOLD_FORMATS))
    .option('--predicted <file>', 'score these predictions (JSON Lines) instead of analyzing the texts')
    .option('--baseline <file>', 'compare with these predictions (JSON Lines): paired bootstrap and randomization test')
    .option('--second', 'agreement of NAME.second.json with NAME.json, on the texts labelled twice')
    .option('--errors <n>', 'show the n worst errors in context', count)
    .option('--articles', 'scores of each article, too')
    .option('--rounds <n>', 'rounds of resampling for the intervals', count, 1000)
    .option('--seed <n>', 'seed of the resampling', count, 1)
    .option('--json', 'everything as JSON, for programs');
  return withAnalysisOptions(command);
}

async function report(path: string, flags: EvaluateFlags): Promise<number> {
  const second = flags.second ? readLabelFolder(path, { second: true, lenient: true }) : null;
  if (second?.length === 0) throw new UsageError(`${path} holds no second labels (NAME.second.json)`);
  const twice = second && new Set(second.map((article) => article.id));
  const gold = readGold(path, flags.format).filter((article) => !twice || twice.has(article.id));
  const predicted =
    second ?? (flags.predicted ? readPredictions(flags.predicted) : analyzeAll(gold, analysisOptions(flags)));
  const options = { rounds: flags.rounds, seed: flags.seed };
  const evaluation = evaluate(gold, predicted, options);
  const comparison = flags.baseline ? compare(gold, readPredictions(flags.baseline), predicted, options) : null;

  if (flags.json) {
    await print(`${JSON.stringify({ evaluation, ...(comparison && { comparison }) })}\n`);
    return Exit.ok;
  }
  const texts = new Map(gold.map((article) => [article.id, article.text]));
  await print(renderEvaluation(evaluation));
  if (flags.articles) await print(`\n${renderArticles(evaluation)}`);
  if (comparison) await print(`\n${renderComparison(comparison)}`);
  if (flags.errors) await print(`\n${renderErrors(evaluation.errors, flags.errors, (id) => texts.get(id) ?? '')}`);
  return Exit.ok;
}

function readPredictions(file: string): Annotation[] {
  try {
    return readJsonl(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

/** Analyzes each text; progress goes to stderr where somebody sees it. */
function analyzeAll(gold: readonly Annotation[], options: AnalyzeOptions): Annotation[] {
  const show = process.stderr.isTTY;
  const predicted = gold.map(({ id, text }, i) => {
    if (show) process.stderr.write(`\ranalyzing ${i + 1} of ${gold.length}`);
    return fromAnalysis(analyze(text, options), id);
  });
  if (show) process.stderr.write('\r\u001b[K');
  return predicted;
}
