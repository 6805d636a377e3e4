import assert from 'node:assert/strict';
import { guessLanguage } from '../../../server/src/service/language/guess-language';
import { languageOfTag } from '../../../server/src/service/language/languages';

const texts: readonly (readonly [language: string | undefined, text: string])[] = [
  [
    'en',
    'Nobody can follow a public contract from the plan to the last payment, because the notices are on three sites.',
  ],
  [
    'es',
    'La mayoría de las provincias convoca a la población cuando el proyecto ya está decidido y no hay plazo para los aportes.',
  ],
  [
    'fr',
    'Les régions publient leurs subventions dans des fichiers que personne ne peut lire, et les citoyens ne savent pas qui les reçoit.',
  ],
  [
    'it',
    'Gli enti pubblicano i dati in formati che non si possono riutilizzare, e i cittadini non sanno a chi chiedere una risposta.',
  ],
  // Portuguese, Catalan, Galician, Romanian, German, Dutch: neighbours that must not be taken for one of the four.
  [
    undefined,
    'A maioria das cidades não publica os contratos e o cidadão não sabe a quem pedir uma resposta sobre o uso do dinheiro.',
  ],
  [
    undefined,
    'Els ajuntaments no publiquen els contractes en una sola pàgina, i la gent no sap a qui demanar una resposta amb les dades.',
  ],
  [
    undefined,
    'A maioría dos concellos non publica os contratos e a xente non sabe a quen pedir unha resposta sobre o uso dos cartos.',
  ],
  [
    undefined,
    'Cele mai multe orașe nu publică datele și nu este clar cui trebuie să se adreseze o cerere pentru a primi un răspuns din partea lor.',
  ],
  [
    undefined,
    'Die meisten Städte veröffentlichen die Verträge nicht, und es ist nicht klar, wer auf eine Frage zu den Daten antwortet.',
  ],
  [
    undefined,
    'De meeste steden maken de contracten niet openbaar en het is niet duidelijk wie op een vraag van burgers moet antwoorden.',
  ],
  [undefined, 'Більшість міст не публікує договори, і незрозуміло, хто відповідає на запити.'],
  [undefined, 'Open data portal'],
  [undefined, ''],
];

describe('the language of a text', () => {
  for (const [language, text] of texts) {
    it(`${language ?? 'unknown'}: ${text.slice(0, 40)}`, () => assert.equal(guessLanguage(text), language));
  }

  it('comes from the first part of a tag', () => {
    const tags = [
      ['en', 'en'],
      ['EN-GB', 'en'],
      ['es-419', 'es'],
      ['fr_CI', 'fr'],
      [' it ', 'it'],
      ['pt', undefined],
      ['enm', undefined],
      ['', undefined],
    ] as const;
    for (const [tag, language] of tags) assert.equal(languageOfTag(tag), language, tag);
  });
});
