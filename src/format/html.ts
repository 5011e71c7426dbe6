/**
 * An analysis as HTML: the marked article and, beside it, who said what. Every piece of input is escaped. It works without
 * script: what a mark means stands in its title and, for the keyboard, beside it when it has the focus.
 */

import type { Analysis } from '../schema.js';
import { checkAnalysis } from './check.js';
import { cards } from './html-cards.js';
import { escapeHtml } from './html-escape.js';
import { type Mark, marksOf, type Run, runsOf } from './marks.js';
import { STYLE } from './style.js';
import { figureOf, oneLine, sourceName } from './words.js';

export { escapeHtml } from './html-escape.js';

export interface HtmlOptions {
  /** A whole page with its style (default), or only the elements, for a page of one's own. */
  readonly standalone?: boolean;
  /** Title of the page. Default: the first headline, or "Who said what". */
  readonly title?: string;
}

/** Renders an analysis as HTML that ends with a line break. */
export function renderHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  checkAnalysis(analysis);
  const body = `<article class="according-to" aria-label="The article">\n${article(analysis)}</article>\n${cards(analysis)}`;
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
    const [id, ...others] = idsOf(run);
    const attributes = attributesOf(run, id);
    // An element has one id: where two annotations begin at one word, the second is an anchor of its own.
    html.push(...others.map((other) => `<span id="${escapeHtml(other)}"></span>`));
    html.push(attributes ? `<span ${attributes}>${text}</span>` : text);
  }
  return `<div class="text">${html.join('')}</div>\n`;
}

/** The annotations that begin with a run: where the list beside the article leads to. */
const idsOf = ({ opens }: Run): string[] => opens.flatMap((mark) => (leads(mark) ? [mark.item.id] : []));

const leads = (mark: Mark): mark is Extract<Mark, { kind: 'quotation' | 'assertion' | 'statistic' }> =>
  mark.kind === 'quotation' ? mark.part === 0 : mark.kind === 'assertion' || mark.kind === 'statistic';

/** One flat span per run: marks may cross, elements may not. */
function attributesOf({ inside }: Run, id: string | undefined): string {
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
  return [
    id === undefined ? '' : `id="${escapeHtml(id)}" tabindex="0"`,
    `class="${kinds.join(' ')}${quotation ? ` ${quotation.item.type}` : ''}"`,
    items.length > 0 ? `data-items="${escapeHtml([...new Set(items)].join(' '))}"` : '',
    about.length > 0 ? `title="${escapeHtml(oneLine(about.join(' · ')))}"` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
