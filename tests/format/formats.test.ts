import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csvHeader,
  escapeHtml,
  renderHtml,
  renderText,
  toBrat,
  toCsv,
  toJson,
  toJsonLine,
  toWebAnnotations,
} from '../../src/format/index.js';
import { type Analysis, analysisSchema } from '../../src/schema.js';
import { analysis, MILLS, quotation, statistic, TEXT } from './fixture.js';

/** A reader of RFC 4180, to see what a program would see. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const row = rows[rows.length - 1]!;
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('JSON', () => {
  test('comes back as it was and passes the schema', () => {
    expect(analysisSchema.parse(JSON.parse(toJson(MILLS)))).toEqual(MILLS);
  });
  test('a line of JSON Lines holds no other line break', () => {
    expect(toJsonLine(MILLS).indexOf('\n')).toBe(toJsonLine(MILLS).length - 1);
  });
});

describe('what is no analysis', () => {
  const formats = [toJson, renderHtml, renderText, toBrat, toWebAnnotations, (a: Analysis) => toCsv(a, 'quotations')];
  test.each(formats)('is told so by %o', (format) => {
    for (const wrong of [5, null, {}, 'text']) {
      expect(() => format(wrong as unknown as Analysis)).toThrow(/Expected an analysis/);
    }
  });
});

describe('CSV', () => {
  test('one row per quotation, cells by the names of the header', () => {
    const [header, first] = readCsv(toCsv(MILLS, 'quotations', 'mills.txt'));
    const row = Object.fromEntries(header!.map((name, i) => [name, first![i]]));
    expect(row).toMatchObject({
      document: 'mills.txt',
      id: 'q1',
      text: '“We lost over 40 jobs,”',
      speaker: 'Ada Quill',
      organization: 'Millworkers United',
      cue: 'said',
      stance: 'critical',
    });
  });
  test('one row per speaker, with what they said counted', () => {
    expect(toCsv(MILLS, 'speakers')).toBe(
      `${csvHeader('speakers')},Ada Quill,person,head,Millworkers United,,2,1,8\r\n`,
    );
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|cmd'])(
    'text like a formula is defused: %j',
    (text) => {
      const cell = readCsv(
        toCsv(analysis(text, { assertions: [], statistics: [statistic(text, 's1', text)] }), 'statistics'),
      )[1]![4];
      expect(cell).toBe(`'${text}`);
    },
  );
  test('any text comes back from the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const cell = readCsv(
          toCsv(analysis(text, { statistics: [statistic(text, 's1', text)] }), 'statistics'),
        )[1]![4]!;
        expect(cell === text || cell === `'${text}`).toBe(true);
      }),
    );
  });
});

describe('brat', () => {
  test('an attribution is an event with source, cue and content', () => {
    const lines = toBrat(MILLS).split('\n');
    const { start, end } = MILLS.quotations[0]!.contents[0]!;
    expect(lines[0]).toBe(`T1\tContent ${start} ${end}\t“We lost over 40 jobs,”`);
    expect(lines).toContain('E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3');
  });
  test('counts code points and cuts spans at line breaks', () => {
    const text = '😀 “One\ntwo,” he said.';
    const [first] = toBrat(analysis(text, { quotations: [quotation(text, 'q1', ['“One\ntwo,”'])] })).split('\n');
    expect(first).toBe('T1\tContent 2 6;7 12\t“One two,”');
  });
});

describe('W3C Web Annotation', () => {
  test('positions are code points; the quote has its context', () => {
    const text = '😀 “One,” he said.';
    const page = toWebAnnotations(analysis(text, { quotations: [quotation(text, 'q1', ['“One,”'])] }), {
      source: 'https://example.org/a',
    });
    expect(page.items[0]).toMatchObject({
      id: 'https://example.org/a#q1',
      type: 'Annotation',
      target: [
        {
          source: 'https://example.org/a',
          selector: [
            { type: 'TextPositionSelector', start: 2, end: 8 },
            { type: 'TextQuoteSelector', exact: '“One,”', prefix: '😀 ', suffix: ' he said.' },
          ],
        },
      ],
    });
  });
});

describe('HTML', () => {
  test('marks carry the ids and who it was', () => {
    const html = renderHtml(MILLS, { standalone: false });
    expect(html).toContain(
      '<span id="q1" tabindex="0" class="quotation direct" data-items="q1" title="Ada Quill (head), Millworkers United">“We lost </span>',
    );
    expect(html).toContain('class="quotation statistic direct"');
  });
  test('every annotation has one place in the article, which its card leads to', () => {
    const html = renderHtml(MILLS);
    for (const { id } of [...MILLS.quotations, ...MILLS.statistics, ...MILLS.assertions]) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="#${id}"`);
    }
  });
  test('no input becomes markup', () => {
    const evil = `<script>alert("1")</script>&'"><img src=x onerror=alert(1)>`;
    const html = renderHtml(
      analysis(evil, {
        quotations: [
          quotation(evil, 'q1', [evil], { speaker: { name: evil, kind: 'person', role: evil, entityId: null } }),
        ],
      }),
      { title: evil },
    );
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/title="[^"]*"/g)!.every((attribute) => !attribute.includes('<'))).toBe(true);
  });
  test('the article’s text is in the page, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(renderHtml(analysis(text), { standalone: false })).toContain(
          `<div class="text">${escapeHtml(text)}</div>`,
        );
      }),
    );
  });
});

test('marks may nest and cross anywhere: every rendering still holds all of the text', () => {
  const range = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const quotations = ranges.map(([start, end], i) => {
        const span = { start, end, text: TEXT.slice(start, end) };
        return { ...quotation(TEXT, `q${i}`, ['W']), ...span, contents: [span] };
      });
      const messy = analysis(TEXT, { quotations });
      const bare = (s: string) => s.replace(/\s/g, '');
      const html = renderHtml(messy, { standalone: false });
      expect(bare(html.slice(0, html.indexOf('</article>')).replace(/<[^>]*>/g, ''))).toBe(bare(TEXT));
      const lines = renderText(messy, { summary: false }).split('\n').slice(0, -3);
      expect(
        bare(
          lines
            .map((line) => line.slice(11))
            .join('')
            .replace(/[[\]]/g, ''),
        ),
      ).toBe(bare(TEXT));
      expect(toBrat(messy).match(/^E/gm)?.length ?? 0).toBe(ranges.length);
    }),
  );
});
