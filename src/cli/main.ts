/**
 * The command line: one file per subcommand, loaded when it is called for; what goes wrong becomes a message and an exit
 * code. Results go to stdout, everything else to stderr.
 */
import { CommanderError } from 'commander';
import { AccordingToError } from '../errors.js';
import { Exit, UsageError } from './exit.js';
import { endQuietlyOnClosedPipe } from './output.js';

export interface MainOptions {
  /** File to show when the caller names none, instead of stdin. */
  readonly sample?: string;
}

type Subcommand = (argv: readonly string[]) => Promise<number>;

const SUBCOMMANDS = new Map<string, () => Promise<Subcommand>>([
  ['run', async () => (await import('./run.js')).runCorpus],
  ['explain', async () => (await import('./explain.js')).runExplain],
  ['evaluate', async () => (await import('./evaluate.js')).runEvaluate],
]);

/** Runs the command with `argv` (without node and script). Never throws; the result is the exit code. */
export async function main(argv: readonly string[], { sample }: MainOptions = {}): Promise<number> {
  endQuietlyOnClosedPipe();
  try {
    const subcommand = await SUBCOMMANDS.get(argv[0] ?? '')?.();
    if (subcommand) return await subcommand(argv.slice(1));
    const { runArticle } = await import('./article.js');
    return await runArticle(argv, sample);
  } catch (error) {
    return explain(error);
  }
}

/** A full disk, a path through a file: the message says it, no stack does. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'code' in error;

/** Commander has shown its own messages; the rest is said in one line, programming errors with their stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  const known = error instanceof UsageError || error instanceof AccordingToError || isOfSystem(error);
  const text = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`according-to: ${text}\n`);
  return Exit.usage;
}
