import type { FormWords } from './messages';

/** The text with its `{0}`, `{1}` and so on put in. */
export function fill(text: string, ...given: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(given[Number(index)] ?? ''));
}

/** Until the extension has sent any. */
export const noWords = new Proxy({} as FormWords, { get: () => '' });
