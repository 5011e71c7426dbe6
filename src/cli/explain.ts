/** `according-to explain FILE [ID]`: which cue and which repair produced each quotation. */
import { type Explanation, explainQuotations } from '../index.js';
import { type AnalysisFlags, analysisOptions, newCommand, withAnalysisOptions } from './command.js';
import { Exit, type ExitCode, UsageError } from './exit.js';
import { readText } from './input.js';
import { print } from './output.js';

interface ExplainFlags extends AnalysisFlags {
  readonly json: boolean;
}

export async function runExplain(argv: readonly string[]): Promise<ExitCode> {
  const command = withAnalysisOptions(
    newCommand('according-to explain')
      .description('Say of each quotation which cue found it, how strong that cue is, and what was repaired.')
      .argument('<file>', 'text file; - reads stdin')
      .argument('[id]', 'one quotation, as numbered in the analysis: q1, q2, …')
      .option('--json', 'as JSON', false),
  );
  await command.parseAsync([...argv], { from: 'user' });
  const [file, id] = command.args;
  const { json, ...flags } = command.opts<ExplainFlags>();
  const all = explainQuotations(await readText(file!), analysisOptions(flags));
  const chosen = id === undefined ? all : all.filter(({ quotation }) => quotation.id === id);
  if (id !== undefined && chosen.length === 0) {
    throw new UsageError(`There is no quotation ${id}; the text has ${all.length}.`);
  }
  print(json ? `${JSON.stringify(chosen, null, 2)}\n` : `${chosen.map(inWords).join('\n\n')}\n`);
  return Exit.ok;
}

function inWords({ quotation, cue, steps }: Explanation): string {
  const { id, type, kind, contents, source, confidence } = quotation;
  const origin = { lexicon: 'by the cue lexicon', learned: 'as learned', unknown: 'in no list' };
  return [
    `${id}  ${type} ${kind}, confidence ${confidence}`,
    ...contents.map((content) => `  content  ${content.text.replace(/\s+/g, ' ')}`),
    `  source   ${source?.text.replace(/\s+/g, ' ') ?? '(none of its own)'}`,
    cue === null
      ? '  cue      (none of its own)'
      : `  cue      ${quotation.cue!.text} (${cue.lemma}: strength ${cue.strength} of 5, ${origin[cue.origin]})`,
    ...steps.map(({ name, meaning }) => `  ${name}: ${meaning}`),
  ].join('\n');
}
