/** What all subcommands share: how they speak of wrong calls, and the options of an analysis. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { AnalyzeOptions } from '../schema.js';

/** A command that throws instead of ending the process, and speaks under its own name. */
export function newCommand(name: string): Command {
  return new Command(name).exitOverride().configureOutput({
    outputError: (text, write) => write(text.replace(/^error: /, 'according-to: ')),
  });
}

export interface AnalysisFlags {
  readonly outlet?: string;
  readonly byline?: string;
  readonly genre?: 'news' | 'opinion';
  readonly attitudes: boolean;
  readonly balance?: number;
  readonly nested?: boolean;
  readonly continuations?: 'joined' | 'separate';
}

/** Adds the options that reach {@link AnalyzeOptions}. */
export function withAnalysisOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'publisher: becomes the organization of the writer’s own assertions')
    .option('--byline <name>', 'the writer’s name, so that it is not taken for a speaker')
    .addOption(new Option('--genre <genre>', 'guessed from the text when absent').choices(['news', 'opinion']))
    .option('--no-attitudes', 'leave out what is thought or hoped, keep what is said')
    .addOption(
      new Option('--continuations <how>', '“A,” said X. “B.”: one quotation, or B one of its own').choices([
        'joined',
        'separate',
      ]),
    )
    .option('--nested', 'look for quotations within quotations, too')
    .option('--balance <number>', 'from -1, only what is sure, to 1, whatever may be a quotation', number(-1, 1));
}

export function analysisOptions(flags: AnalysisFlags): AnalyzeOptions {
  const { outlet, byline, genre, attitudes, balance, nested, continuations } = flags;
  return {
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(genre && { genre }),
    ...(!attitudes && { attitudes }),
    ...(balance !== undefined && { balance }),
    ...(nested && { nested }),
    ...(continuations && { continuations }),
  };
}

/** Reads an option's number within bounds. */
export function number(min: number, max: number, whole = false): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    const range = max === Number.POSITIVE_INFINITY ? `${min} or more` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number, ${range}.`);
  };
}
