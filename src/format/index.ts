/** Renderings of an analysis, as `according-to/format`. They run in browsers too and need no model. */
export { toBrat } from './brat.js';
export type { Colors } from './colors.js';
export { CSV_TABLES, type CsvTable, csvHeader, csvRows, toCsv } from './csv.js';
export { escapeHtml, type HtmlOptions, renderHtml } from './html.js';
export { toJson, toJsonLine } from './json.js';
export { renderText, type TextOptions } from './text.js';
export {
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationPage,
} from './web-annotation.js';
