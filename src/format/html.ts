/** An analysis as HTML: the marked article and, beside it, who said what. Every piece of input is escaped. */
import type { Analysis } from '../schema.js';
import { marksOf, type Run, runsOf } from './marks.js';
import { STYLE } from './style.js';
import { figureOf, oneLine, STANCE_SIGN, sourceName } from './words.js';

export interface HtmlOptions {
  /** A whole page with its style (default), or only the elements, for a page of one's own. */
  readonly standalone?: boolean;
  /** Title of the page. Default: the first headline, or "Who said what". */
  readonly title?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe for HTML content and quoted attributes. Characters that HTML forbids become U+FFFD: controls, lone
 * surrogates.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (ch) => ESCAPES[ch]!).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '�');
}

/** Renders an analysis as HTML that ends with a line break. */
export function renderHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  const body = `<article class="according-to">\n${article(analysis)}</article>\n${aside(analysis)}`;
  if (options.standalone === false) return body;
  const headline = analysis.segments.find(({ kind }) => kind === 'headline')?.text;
  const title = escapeHtml(oneLine(options.title ?? headline ?? 'Who said what'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

function article(analysis: Analysis): string {
  const html: string[] = [];
  for (const run of runsOf(analysis.text, marksOf(analysis))) {
    const text = escapeHtml(analysis.text.slice(run.start, run.end)).replaceAll('\r\n', '\n');
    const attributes = attributesOf(run);
    html.push(attributes ? `<span ${attributes}>${text}</span>` : text);
  }
  return `<div class="text">${html.join('')}</div>\n`;
}

/** One flat span per run: marks may cross, elements may not. */
function attributesOf({ inside, opens }: Run): string {
  const kinds = Object.keys(inside);
  if (kinds.length === 0) return '';
  const { quotation, statistic, assertion, source, cue } = inside;
  const items = [quotation, statistic, assertion, source, cue].flatMap((mark) => (mark ? [mark.item.id] : []));
  const owner = (statistic ?? quotation)?.item;
  const about = [
    owner && sourceName(owner.speaker, owner.organization),
    statistic && figureOf(statistic.item),
    assertion && `the writer: ${assertion.item.category}`,
  ].filter(Boolean);
  const first =
    opens.find((mark) => mark.kind === 'quotation' && mark.part === 0) ??
    opens.find((mark) => mark.kind === 'assertion');
  return [
    first && 'item' in first ? `id="${escapeHtml(first.item.id)}"` : '',
    `class="${kinds.join(' ')}${quotation ? ` ${quotation.item.type}` : ''}"`,
    items.length > 0 ? `data-items="${escapeHtml([...new Set(items)].join(' '))}"` : '',
    about.length > 0 ? `title="${escapeHtml(oneLine(about.join(' · ')))}"` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function aside({ quotations, statistics, assertions }: Analysis): string {
  const tables = [
    table(
      'Who said what',
      ['', 'Source', 'Words', 'Type', 'Stance'],
      quotations.map((q) => [
        { link: q.id },
        sourceName(q.speaker, q.organization),
        q.contents.map((c) => c.text).join(' … '),
        q.kind === 'attitude' ? `${q.type}, attitude` : q.type,
        `${STANCE_SIGN[q.stance.label]} ${q.stance.label}`,
      ]),
    ),
    table(
      'Figures',
      ['', 'Figure', 'Value', 'Of what', 'Reported by'],
      statistics.map((s) => [
        s.id,
        s.text,
        figureOf(s),
        [s.measure, s.event].filter(Boolean).join(', '),
        sourceName(s.speaker, s.organization) || 'the writer',
      ]),
    ),
    table(
      'The writer’s own voice',
      ['', 'Words', 'Category', 'Stance'],
      assertions.map((a) => [{ link: a.id }, a.text, `${a.category}, ${a.certainty}`, a.stance.label]),
    ),
  ];
  return `<aside class="according-to">\n${tables.join('')}</aside>\n`;
}

type Cell = string | { readonly link: string };

function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const cell = (value: Cell) => {
    if (typeof value === 'string') return `<td>${escapeHtml(oneLine(value))}</td>`;
    const id = escapeHtml(value.link);
    return `<td><a href="#${id}">${id}</a></td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>\n`).join('');
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}
