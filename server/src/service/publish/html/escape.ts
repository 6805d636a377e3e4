import { cleanText } from '../clean-text';

/** Text as it may stand in HTML, between marks and in an attribute alike. */
export function escapeHtml(text: string): string {
  const clean = cleanText(text);
  return /[&<>"'`]/.test(clean) ? clean.replace(/[&<>"'`]/g, (mark) => entities[mark] ?? '') : clean;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
