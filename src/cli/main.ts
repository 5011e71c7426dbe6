/**
 * The command line: reads the arguments, calls one file per subcommand, turns what goes wrong into a message and an
 * exit code. Results go to stdout, everything else to stderr.
 */
import { Command, CommanderError, Option } from 'commander';
import { AccordingToError } from '../errors.js';
import { version } from '../version.js';
import { type ArticleFlags, FORMATS, showArticle } from './article.js';
import { Exit, type ExitCode, UsageError } from './exit.js';
import { endQuietlyOnClosedPipe } from './output.js';

export interface MainOptions {
  /** File to read when the caller names none, instead of stdin. */
  readonly sample?: string;
}

/** Runs the command with `argv` (without node and script). Never throws; the result is the exit code. */
export async function main(argv: readonly string[], options: MainOptions = {}): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  let code: ExitCode = Exit.ok;
  const program = describe(options, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function describe({ sample }: MainOptions, done: (code: ExitCode) => void): Command {
  const program = new Command('according-to')
    .description('Who said it, who counted it, and what is the writer’s own voice, in English news text.')
    .version(version)
    .argument('[file]', 'text file to analyze; - or nothing reads stdin')
    .addOption(new Option('-f, --format <format>', 'how to show the result').choices(FORMATS).default('text'))
    .option('--outlet <name>', 'publisher: becomes the organization of the writer’s own assertions')
    .option('--byline <name>', 'the writer’s name, so that it is not taken for a speaker')
    .addOption(new Option('--genre <genre>', 'guessed from the text when absent').choices(['news', 'opinion']))
    .option('--no-summary', 'text format: leave out the summary')
    .option('--no-article', 'text format: leave out the marked article')
    .addHelpText('after', '\nExit codes: 0 all went well, 1 some input failed, 2 the call was wrong.')
    .exitOverride()
    .action(async (file: string | undefined, flags: ArticleFlags) => {
      done(await showArticle(file ?? sample ?? '-', flags));
    });
  return program;
}

/** Commander has shown its own messages; the rest is said in one line, programming errors with their stack. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  const known = error instanceof UsageError || error instanceof AccordingToError;
  const text = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`according-to: ${text}\n`);
  return Exit.usage;
}
