import type { FormWords } from './messages';

/** The text with its `{0}`, `{1}` and so on put in. */
export function fill(text: string, ...given: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(given[Number(index)] ?? ''));
}

/** Words as they stand alone: what a form has in a list of values are often words of a sentence. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(document.documentElement.lang) + text.slice(first.length);
}

/** Until the extension has sent any. */
export const noWords = new Proxy({} as FormWords, { get: () => '' });
