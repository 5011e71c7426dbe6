/** Text made safe for HTML. */

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
  return String(text)
    .replace(/[&<>"']/g, (ch) => ESCAPES[ch]!)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '�');
}
