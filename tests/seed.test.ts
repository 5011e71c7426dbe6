/**
 * The article the project began with: it must come out right, whatever else changes. It is real input and not ours to
 * copy, so the test reads it where it is and is skipped elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../src/index.js';

const file = new URL('../../shared/data/seed/amnesty-iran.txt', import.meta.url);

describe.skipIf(!existsSync(file))('the seed article', () => {
  // The page has non-breaking spaces: snippets are looked up with them as plain ones.
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const result: Analysis = existsSync(file) ? analyze(readFileSync(file, 'utf8')) : analyze('');
  const quotation = (start: string) => {
    const found = result.quotations.find((q) => q.contents.some((c) => plain(c.text).startsWith(start)));
    if (found === undefined) throw new Error(`no quotation starts with ${start}`);
    return found;
  };
  const amnesty = { organization: { name: 'Amnesty International' } };

  it('has no quotation and no assertion in its header, but one figure', () => {
    const body = plain(result.text).indexOf('In a statement published');
    expect(result.quotations.filter((q) => q.start < body)).toEqual([]);
    expect(result.assertions.filter((a) => a.start < body)).toEqual([]);
    expect(result.statistics.filter((s) => s.start < body)).toMatchObject([
      { value: 304, measure: 'deaths', ...amnesty },
    ]);
    const kinds = result.segments.filter((s) => s.end < body).map((s) => s.kind);
    expect(new Set(kinds)).toEqual(new Set(['boilerplate', 'headline']));
  });

  it('gives each quotation its speaker, marks or no marks', () => {
    expect(quotation('In almost all protests')).toMatchObject({ type: 'indirect', ...amnesty });
    expect(quotation('The organization is aware of two exceptions')).toMatchObject({ type: 'direct', ...amnesty });
    const luther = { speaker: { name: 'Philip Luther', kind: 'person' }, stance: { label: 'critical' }, ...amnesty };
    expect(quotation('“The fact that so many people')).toMatchObject({ type: 'direct', ...luther });
    const long = quotation('“Six months later');
    expect(long).toMatchObject({ cue: { lemma: 'add' }, source: { text: 'he' }, ...luther });
    expect(long.contents).toHaveLength(2);
    expect(long.text.endsWith('reparations,”')).toBe(true);
    expect(quotation('in all but four cases')).toMatchObject({ type: 'indirect', ...amnesty });
    expect(quotation('Of the remaining four victims')).toMatchObject({ type: 'direct', ...amnesty });
    expect(result.warnings.filter((w) => w.code === 'unpaired-quotation-mark')).toHaveLength(2);
  });

  it('names the other body with its aliases', () => {
    const name = 'People’s Mojahedin Organization of Iran';
    const holder = result.quotations.find((q) => plain(q.text).includes('killed at least 1500'));
    expect(holder).toMatchObject({ type: 'indirect', speaker: { name }, organization: { name } });
    expect(result.entities.find((e) => e.name === name)!.aliases).toEqual(['PMOI', 'Mujahedin-e Khalq', 'MEK']);
  });

  it('tells each figure’s bound and who reported it', () => {
    const figure = (text: string) => result.statistics.find((s) => plain(s.text) === text)!;
    expect(figure('all but four')).toMatchObject({ value: 4, bound: 'all-but', ...amnesty });
    expect(figure('at least 1500')).toMatchObject({ value: 1500, bound: 'at-least', measure: 'protesters' });
    expect(figure('over 12,000')).toMatchObject({ value: 12_000, bound: 'more-than' });
    expect(figure('hundreds of thousands')).toMatchObject({ low: 200_000, speaker: null, organization: null });
    expect(figure('thousands')).toMatchObject({ low: 2_000, speaker: null, organization: null });
    expect(result.statistics.some((s) => /November|2021/.test(s.text))).toBe(false);
  });

  it('hears the writer', () => {
    const starts = [
      'which has resulted in mass murder',
      'The nationwide Iran protests, which shock',
      'This uprising was a turning point',
      'The conflict between',
      'Since the Iran',
    ];
    for (const start of starts) {
      const assertion = result.assertions.find((a) => plain(a.text).startsWith(start));
      expect(assertion, start).toBeDefined();
      expect(assertion!.stance.label, start).toBe('critical');
    }
    const inside = result.assertions.filter((a) =>
      result.quotations.some((q) => q.contents.some((c) => a.start < c.end && c.start < a.end)),
    );
    expect(inside).toEqual([]);
  });
});
