/** The few words that a Word document has of its own. */
export interface Words {
  /** What stands before the number of a page, and between it and how many there are. */
  readonly page: string;
  readonly of: string;
  readonly open: string;
  readonly missing: string;
  readonly unreadable: string;
}

const english: Words = {
  page: 'Page',
  of: 'of',
  open: 'Still open',
  missing: 'Not yet written',
  unreadable: 'Cannot be read',
};

const languages: Readonly<Record<string, Words>> = {
  es: {
    page: 'Página',
    of: 'de',
    open: 'Por confirmar',
    missing: 'Sin escribir todavía',
    unreadable: 'No se puede leer',
  },
  fr: {
    page: 'Page',
    of: 'sur',
    open: 'Reste ouvert',
    missing: 'Pas encore rédigé',
    unreadable: 'Illisible',
  },
  it: {
    page: 'Pagina',
    of: 'di',
    open: 'Da confermare',
    missing: 'Non ancora scritto',
    unreadable: 'Non leggibile',
  },
};

/** In a language that we do not have, English is better than nothing. */
export function wordsFor(language: string): Words {
  return languages[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
}

/** Word wants a country, too, to choose its dictionary. */
const usualCountry: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', it: 'it-IT' };

export function languageTag(language: string): string {
  const isTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language);
  return usualCountry[language.toLowerCase()] ?? (isTag ? language : 'en-GB');
}
