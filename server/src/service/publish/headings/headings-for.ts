import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Headings } from './headings';
import { it } from './it';

/** By the tags of their languages. */
export const catalogues: ReadonlyMap<string, Headings> = new Map([
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
]);

/** The headings in the language of a tag such as `es-MX`, or in English where there are none yet. */
export function headingsFor(language: string): Headings {
  const [primary = ''] = language.trim().toLowerCase().split(/[-_]/);
  return catalogues.get(primary) ?? en;
}

/** The language of these headings where it is not that of the document, so that a reader aloud is told. */
export function languageOfLabels(language: string): string | undefined {
  const [primary] = language.trim().toLowerCase().split(/[-_]/);
  const own = headingsFor(language).language;
  return own === primary ? undefined : own;
}
