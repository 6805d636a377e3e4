import { en } from './en';

/** Every sentence that the service shows. A translation is one more file of this shape. */
export type Messages = typeof en;

/** The messages in the wanted language (a language tag such as `es-AR`), or in English where there are none yet. */
export function messagesFor(language: string): Messages {
  const [primary = ''] = language.toLowerCase().split('-');
  return catalogues.get(primary) ?? en;
}

const catalogues: ReadonlyMap<string, Messages> = new Map([['en', en]]);
