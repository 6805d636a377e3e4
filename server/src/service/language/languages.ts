import type { Language } from './language';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';

/** The languages whose wording can be checked. */
export const languages = { en, es, fr, it } as const satisfies Readonly<Record<string, Language>>;
export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

/** The language of a tag such as `es-AR`; nothing for one that is not known here. */
export function languageOfTag(tag: string): LanguageId | undefined {
  const primary = tag.trim().split(/[-_]/)[0]?.toLowerCase();
  return languageIds.find((id) => id === primary);
}
