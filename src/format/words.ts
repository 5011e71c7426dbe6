/** How values read in words and signs, for people. Shared by the renderings for eyes: text and HTML. */
import type { Bound, Organization, Quantity, Speaker, StanceLabel } from '../schema.js';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

const BOUND_SIGN: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
  about: '≈ ',
  range: '',
  'all-but': 'all but ',
};

export const STANCE_SIGN: Readonly<Record<StanceLabel, string>> = {
  supportive: '+',
  critical: '−',
  mixed: '±',
  neutral: '',
};

/** The normalised value with its bound: "≥ 1,500", "≈ 200,000", "3–5", "71%". Empty when no value is known. */
export function figureOf(quantity: Quantity): string {
  const { value, low, high, bound } = quantity;
  const unit = unitOf(quantity);
  if (bound === 'range' && low !== null && high !== null) return `${number(low)}–${number(high)}${unit}`;
  const known = value ?? low ?? high;
  return known === null ? '' : `${BOUND_SIGN[bound]}${number(known)}${unit}`;
}

function unitOf({ unit, unitName }: Quantity): string {
  if (unit === 'percent') return '%';
  if (unit === 'fraction' || unit === null) return '';
  return ` ${unit === 'percentage-point' ? 'percentage points' : unit || unitName}`;
}

const number = (value: number): string => NUMBER.format(value);

/** "Ada Quill (director), Millworkers United"; nothing is said twice. Empty for nobody. */
export function sourceName(speaker: Speaker | null, organization: Organization | null): string {
  const role = speaker?.role && !speaker.name.includes(speaker.role) ? ` (${speaker.role})` : '';
  const name = speaker ? speaker.name + role : '';
  if (!organization || name.includes(organization.name)) return name;
  return name ? `${name}, ${organization.name}` : organization.name;
}

/** White space of any kind as single blanks, for one line of a table. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most `length` characters, cut at a word where one is near, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(1, length - 1));
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/**
 * Control characters and marks that reorder text as visible pictures: input must not steer a terminal. Line breaks and
 * tabs stay; carriage returns go.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (ch) => {
    const code = ch.charCodeAt(0);
    if (ch === '\r') return '';
    if (code < 32) return String.fromCharCode(0x2400 + code);
    return code === 127 ? '␡' : '�';
  });
}
