/** What stands beside the marked article: what the marks mean, who said what, the figures, the writer's judgements. */
import type { Analysis, Assertion, Quotation, Statistic } from '../schema.js';
import { escapeHtml } from './html-escape.js';
import { figureOf, oneLine, STANCE_SIGN, sourceName } from './words.js';

const LEGEND: readonly (readonly [classes: string, sample: string, meaning: string])[] = [
  ['quotation direct', '“words”', 'said, word for word'],
  ['quotation indirect', 'words', 'said, in the writer’s words'],
  ['source', 'who', 'said it'],
  ['cue', 'said', 'tells that it was said'],
  ['statistic', '40', 'a figure'],
  ['assertion', 'words', 'the writer’s own judgement'],
];

export function cards({ quotations, statistics, assertions }: Analysis): string {
  const legend = LEGEND.map(
    ([classes, sample, meaning]) => `<li><span class="${classes}">${sample}</span> ${meaning}</li>`,
  );
  return [
    '<aside class="according-to" aria-label="What was found">\n',
    `<ul class="legend" aria-label="What the marks mean">\n${legend.join('\n')}\n</ul>\n`,
    section('Who said what', 'cards', quotations.map(quotationCard)),
    section('Figures', 'figures', statistics.map(figureCard)),
    section('The writer’s own voice', 'cards', assertions.map(assertionCard)),
    '</aside>\n',
  ].join('');
}

function section(title: string, kind: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const count = `<span class="count">${items.length}</span>`;
  return `<section>\n<h2>${title} ${count}</h2>\n<ol class="${kind}">\n${items.join('')}</ol>\n</section>\n`;
}

const text = (value: string): string => escapeHtml(oneLine(value));

/** A link to the first word of an annotation. */
const link = (id: string, label: string): string => `<a href="#${escapeHtml(id)}">${text(label)}</a>`;

const tags = (names: readonly string[]): string =>
  names.map((name) => `<span class="tag ${name.replace(/[^a-z]/g, '')}">${text(name)}</span>`).join(' ');

const stanceTag = ({ stance }: Quotation | Assertion): string[] =>
  stance.label === 'neutral' ? [] : [`${STANCE_SIGN[stance.label]} ${stance.label}`];

const quotationCard = (q: Quotation): string =>
  [
    `<li><strong>${text(sourceName(q.speaker, q.organization)) || 'nobody named'}</strong>`,
    `<p>${link(q.id, q.contents.map((content) => content.text).join(' … '))}</p>`,
    `${tags([q.type, ...(q.kind === 'attitude' ? ['attitude'] : []), ...stanceTag(q)])}</li>\n`,
  ].join('\n');

function figureCard(s: Statistic): string {
  const value = figureOf(s);
  const of = [s.measure, s.event].filter(Boolean).join(', ');
  const by = sourceName(s.speaker, s.organization) || 'the writer';
  const same = value === '' || value === oneLine(s.text);
  return [
    `<li>${link(s.id, s.text)}${same ? '' : ` <span class="value">${text(value)}</span>`}`,
    `${of ? `<span class="of">${text(of)}</span>\n` : ''}<span class="by">${text(by)}</span></li>\n`,
  ].join('\n');
}

const assertionCard = (a: Assertion): string =>
  [
    `<li><p>${link(a.id, a.text)}</p>`,
    `${tags([a.category, ...(a.certainty === 'plain' ? [] : [a.certainty]), ...stanceTag(a)])}</li>\n`,
  ].join('\n');
