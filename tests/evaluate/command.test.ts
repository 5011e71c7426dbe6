import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEvaluate } from '../../src/cli/evaluate.js';
import { readGold } from '../../src/cli/gold.js';
import { writeBrat, writeDoccano, writeJsonl, writeLabelStudio, writeProdigy } from '../../src/evaluate/index.js';

const text = 'The harbour is closed. “We wait,” said Mr Orr. It is a disgrace.';
const labels = {
  file: 'ice.txt',
  quotations: [{ content: ['“We wait,”'], cue: 'said', source: 'Mr Orr', speaker: 'Mr Orr', type: 'direct' }],
  assertions: [{ text: 'It is a disgrace.', category: 'evaluation', stance: 'critical' }],
};
let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  writeFileSync(join(folder, 'ice.txt'), text);
  writeFileSync(join(folder, 'ice.json'), JSON.stringify(labels));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed += chunk;
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('according-to evaluate', () => {
  it('scores the library on a folder of labels', async () => {
    expect(await runEvaluate([folder, '--json'])).toBe(0);
    const { evaluation } = JSON.parse(printed);
    expect(evaluation.articles).toBe(1);
    expect(evaluation.measures['contents.overlap'].score).toBe(1);
  });

  it('compares predictions with a baseline and shows the worst errors', async () => {
    const [gold] = readGold(folder);
    const [none, all] = ['none.jsonl', 'all.jsonl'].map((name) => join(folder, name));
    writeFileSync(none!, writeJsonl([{ id: 'ice', text, quotations: [] }]));
    writeFileSync(all!, writeJsonl([gold!]));
    await runEvaluate([folder, '--predicted', none!, '--baseline', all!, '--errors', '1']);
    expect(printed).toMatch(/contents\.overlap +100\.0 +0\.0 +−100\.0/);
    expect(printed).toMatch(/missed assertion {2}ice:47/);
    expect(printed).toContain('⟦It is a disgrace.⟧');
  });

  it('reports how far two people agree', async () => {
    await expect(runEvaluate([folder, '--second'])).rejects.toThrow(/no second labels/);
    writeFileSync(join(folder, 'ice.second.json'), JSON.stringify({ ...labels, assertions: [] }));
    await runEvaluate([folder, '--second', '--json']);
    const { measures } = JSON.parse(printed).evaluation;
    expect(measures['contents.token'].score).toBe(1);
    expect(measures['assertions.token'].score).toBe(0);
  });

  it('tells the formats apart', () => {
    const article = readGold(folder)[0]!;
    const spans = article.quotations?.map(({ contents, cue, source }) => ({ contents, cue, source }));
    const files: Record<string, string> = {
      'a.jsonl': writeJsonl([article]),
      'b.jsonl': writeDoccano([article]),
      'c.jsonl': writeProdigy([article]),
      'd.json': writeLabelStudio([article]),
      'ice.ann': writeBrat(article),
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      const [read] = readGold(join(folder, name));
      expect(
        read?.quotations?.map(({ contents, cue, source }) => ({ contents, cue, source })),
        name,
      ).toEqual(spans);
    }
  });

  it('takes a text without marks for one without such labels, and kinds that nobody marked for unlabelled', () => {
    const quoted = { text: '“Yes,” said Ada.', spans: [{ start: 0, end: 6, label: 'Content' }] };
    const bare = { text: 'Nobody spoke.', spans: [] };
    writeFileSync(join(folder, 'two.jsonl'), [quoted, bare].map((task) => JSON.stringify(task)).join('\n'));
    const [one, two] = readGold(join(folder, 'two.jsonl'), 'prodigy');
    expect([one!.quotations?.length, two!.quotations]).toEqual([1, []]);
    expect([one!.statistics, two!.assertions]).toEqual([undefined, undefined]);
  });

  it('says what to do when there is nothing to read', async () => {
    await expect(runEvaluate([])).rejects.toThrow(/name a folder or file/);
    await expect(runEvaluate([join(folder, 'nowhere')])).rejects.toThrow(/no such file/);
    writeFileSync(join(folder, 'plain.txt'), 'No label at all.');
    await expect(runEvaluate([join(folder, 'plain.txt')])).rejects.toThrow(/name the format/);
    writeFileSync(join(folder, 'own.jsonl'), writeJsonl(readGold(folder)));
    await expect(runEvaluate([join(folder, 'own.jsonl'), '--format', 'doccano'])).rejects.toThrow(
      /holds no labelled text/,
    );
  });

  it('reads no text but the one beside its labels', async () => {
    const label = (content: string) => {
      writeFileSync(join(folder, 'odd.json'), content);
      return runEvaluate([join(folder, 'odd.json'), '--format', 'labels']);
    };
    await expect(label('{"file":"../../etc/passwd"}')).rejects.toThrow(/not a path/);
    await expect(label('{"file":"none.txt"}')).rejects.toThrow(/not beside it/);
    await expect(label('{"file":')).rejects.toThrow(/odd\.json/);
  });
});
