/** `according-to run INPUT… --out OUT`: the options of a corpus run; the run itself is in corpus/engine.ts. */
import os from 'node:os';
import { Option } from 'commander';
import { type AnalysisFlags, analysisOptions, newCommand, number, withAnalysisOptions } from './command.js';
import { analyzeCorpus } from './corpus/engine.js';
import { RUN_FORMATS, type RunFormat } from './corpus/formats.js';
import type { ReadOptions } from './corpus/records.js';
import type { ExitCode } from './exit.js';

interface RunFlags extends AnalysisFlags {
  readonly out: string;
  readonly format: RunFormat;
  readonly inputFormat: ReadOptions['inputFormat'];
  readonly textField: string;
  readonly idField: string;
  readonly outletField: string;
  readonly dateField: string;
  readonly bylineField: string;
  readonly workers: number;
  readonly limit: number;
  readonly timeout: number;
  readonly maxSize: number;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly failFast?: boolean;
  readonly quiet?: boolean;
}

const HELP = `
Inputs are text files, JSONL files (.jsonl, .ndjson), folders, quoted globs, or - for stdin; gzip and zstd are
recognised. Output keeps the order of the input. A record that fails becomes { id, line, error } in its place.

Formats: jsonl, json and web-annotation make one file; csv, brat and html a folder.
An unfinished run stands in OUT.partial and OUT.journal; the same command with --resume goes on with it.

Exit codes: 0 all went well, 1 some records failed, 2 the call was wrong, 130 stopped by Ctrl-C.`;

/** Runs the subcommand with its own arguments; the result is the exit code. */
export async function runCorpus(argv: readonly string[]): Promise<ExitCode> {
  const command = describe();
  await command.parseAsync([...argv], { from: 'user' });
  const flags = command.opts<RunFlags>();
  const { textField, idField, outletField, dateField, bylineField, resume, overwrite, failFast, quiet, ...rest } =
    flags;
  return analyzeCorpus(command.args, {
    ...rest,
    fields: { text: textField, id: idField, outlet: outletField, date: dateField, byline: bylineField },
    resume: resume ?? false,
    overwrite: overwrite ?? false,
    failFast: failFast ?? false,
    quiet: quiet ?? false,
    options: analysisOptions(flags),
  });
}

function describe() {
  const any = Number.POSITIVE_INFINITY;
  const command = newCommand('according-to run')
    .description('Analyzes a corpus with all cores. Nothing is lost, whatever happens.')
    .argument('<input...>', 'files, folders, globs, or -')
    .option('-o, --out <path>', 'file or folder to make; - is stdout', '-')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(RUN_FORMATS).default('jsonl'))
    .option('-j, --workers <n>', 'worker threads', number(1, 256, true), os.availableParallelism())
    .option('--limit <n>', 'stop after this many records', number(0, any, true), any)
    .option('--resume', 'go on with an unfinished run')
    .option('--overwrite', 'replace the output, or begin an unfinished run again')
    .option('--fail-fast', 'stop at the first record that fails')
    .option('--timeout <seconds>', 'longest time for one record', number(0.01, 86_400), 60)
    .option('--max-size <megabytes>', 'longest record', number(0.001, 500), 20)
    .option('-q, --quiet', 'no progress bar, no summary')
    .addOption(
      new Option('--input-format <format>', 'auto goes by the file’s name; stdin is then text')
        .choices(['auto', 'text', 'jsonl'])
        .default('auto'),
    )
    .option('--text-field <name>', 'JSONL: field with the text', 'text')
    .option('--id-field <name>', 'JSONL: field with the id; file and line when absent', 'id')
    .option('--outlet-field <name>', 'JSONL: field with the publisher', 'outlet')
    .option('--date-field <name>', 'JSONL: field with the date, which is kept', 'date')
    .option('--byline-field <name>', 'JSONL: field with the writer’s name', 'byline');
  return withAnalysisOptions(command).addHelpText('after', HELP);
}
