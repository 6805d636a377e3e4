import assert from 'node:assert/strict';
import { check, draftWith, wordsFound } from './check-text';

/** Sentence and the words that are vague in it. */
type Fires = readonly (readonly [sentence: string, words: string])[];

const fires: Readonly<Record<string, Fires>> = {
  en: [
    ['By March 2026 the Treasury will promote openness under the Budget Act.', 'promote'],
    ['The new portal will improve access to court files.', 'improve'],
    ['Assess whether the fee can be waived', 'Assess'],
    ['Work with councils on open budgets', 'Work'],
    ['Develop mechanisms for public input', 'Develop mechanisms'],
    ['Publish the minutes and strengthen the working group', 'strengthen'],
    ['Increase the number of requests answered in time', 'Increase'],
    ['Ensure accountability of road contractors', 'Ensure'],
    ['Make the planning files easier to find', 'Make'],
    ['Build capacity in town halls', 'Build capacity'],
    ['We explore new ways of hearing people.', 'explore'],
    ['Improve the Made in America website', 'Improve'],
    ['Promote the use of the “Guide to Open Justice”.', 'Promote'],
    ['Improve the Find a Tender service', 'Improve'],
    ['We will strengthen engagement with relevant stakeholders on procurement data.', 'strengthen'],
    ['The ministry commits to supporting agencies as they pursue community engagement.', 'supporting'],
    ['Improve transparency of public spending', 'Improve'],
    ['The Department will continue to work with partners.', 'continue'],
    ['Publicity will be given to the service where appropriate.', 'where appropriate'],
    ['Comments are answered in due course.', 'in due course'],
    ['Officials meet civil society regularly.', 'regularly'],
    ['The administration commits to ongoing implementation of this guidance.', 'ongoing implementation'],
    ['Raise awareness of the right to ask.', 'Raise'],
    ['Departments work towards meaningful engagement.', 'meaningful engagement'],
    ['Transparency will be improved.', 'improved'],
    ['A number of workshops are held.', 'A number of workshops'],
    ['Data are shared with key stakeholders.', 'key stakeholders'],
    ['Going forward, officials answer in writing.', 'Going forward'],
    ['Responses are given in a timely manner.', 'in a timely manner'],
    ['This commitment aims to make government more open.', 'make'],
    ['Explore options for a new law', 'Explore'],
    ['The Government seeks to involve young people.', 'involve'],
    ['Technology will be leveraged so that offices disclose more.', 'leveraged'],
    ['Support civil society organisations', 'Support'],
    ['Tools to better serve citizens are bought.', 'to better serve'],
    ['The ministry takes note; where possible it acts.', 'where possible'],
    ['1) The Government commits to promoting access.', 'promoting'],
    ['The ministry, in response to COVID-19, will enhance its outreach.', 'enhance'],
    ['Share best practices among municipalities', 'best practices'],
    ['Endeavour to open the register to the public as appropriate.', 'Endeavour'],
    ['The office will try to publish a list of contracts where possible.', 'where possible'],
  ],
  es: [
    ['La plataforma mejorará el acceso a los expedientes.', 'mejorará'],
    ['Explorar la posibilidad de abrir los expedientes', 'Explorar'],
    ['Ampliación de la participación en los concejos', 'Ampliación'],
    ['Generar espacios de diálogo con los barrios', 'Generar espacios'],
    ['Publicar las actas y fortalecer la mesa', 'fortalecer'],
    ['Trimestralmente se impulsará una reunión abierta.', 'impulsará'],
    ['En junio se promoverá el uso de los datos.', 'promoverá'],
    ['Fomentar la lectura de la guía “Datos para todos”.', 'Fomentar'],
    ['Promover la Ley de Transparencia', 'Promover'],
    ['Aunar esfuerzos para fortalecer la política de apertura de datos.', 'Aunar'],
    ['Se promoverá el uso de los datos.', 'promoverá'],
    ['El trabajo impulsará la articulación entre los organismos.', 'impulsará'],
    ['Fortalecimiento de las capacidades locales', 'Fortalecimiento'],
    ['Fortaleceremos la participación ciudadana.', 'Fortaleceremos'],
    ['Fomentar una cultura de la transparencia', 'Fomentar'],
    ['Avanzar hacia un Estado más abierto', 'Avanzar'],
    ['Este compromiso busca generar condiciones para la participación.', 'generar condiciones'],
    ['Las entidades responderán cuando corresponda.', 'cuando corresponda'],
    ['De ser posible, se invitará a la ciudadanía.', 'De ser posible'],
    ['La información se actualiza periódicamente.', 'periódicamente'],
    ['Formar a los equipos de manera periódica', 'de manera periódica'],
    ['Mejorar la calidad de los servicios públicos.', 'Mejorar'],
    ['Sensibilización de los funcionarios', 'Sensibilización'],
    ['Facilitar el acceso a la información', 'Facilitar'],
    ['Se consultará a los actores relevantes.', 'actores relevantes'],
    ['El compromiso fortalece la transparencia.', 'fortalece'],
    ['Tratar de publicar un registro de contratos cuando corresponda.', 'cuando corresponda'],
  ],
  fr: [
    ['Le portail améliorera l’accès aux dossiers.', 'améliorera'],
    ['Étudier la gratuité des copies', 'Étudier'],
    ['Rendre les marchés publics plus lisibles', 'Rendre'],
    ['Mettre en place des mécanismes de concertation', 'Mettre en place des mécanismes'],
    ['Publier les comptes rendus et renforcer le comité', 'renforcer'],
    ['Renforcer la participation des citoyens', 'Renforcer'],
    ['Le renforcement des capacités des agents', 'renforcement'],
    ['Nous voulons améliorer le dialogue avec les citoyens.', 'améliorer'],
    ['L’amélioration de la transparence', 'amélioration'],
    ['Promouvoir une culture de l’ouverture', 'Promouvoir'],
    ['Sensibiliser les agents publics', 'Sensibiliser'],
    ['Le ministère favorisera le dialogue.', 'favorisera'],
    ['Les données sont mises à jour régulièrement.', 'régulièrement'],
    ['Les associations sont consultées, le cas échéant.', 'le cas échéant'],
    ['Encourager la réutilisation des données', 'Encourager'],
    ['Les parties prenantes concernées seront entendues.', 'parties prenantes concernées'],
    ['Le projet vise à associer les jeunes.', 'associer'],
    ['Cet engagement favorise la transparence.', 'favorise'],
    ['Une réponse est donnée dans les meilleurs délais.', 'dans les meilleurs délais'],
    ['S’efforcer de publier un registre des contrats, le cas échéant.', 'le cas échéant'],
  ],
  it: [
    ['Il portale migliorerà l’accesso agli atti.', 'migliorerà'],
    ['Valutare la gratuità delle copie', 'Valutare'],
    ['Rendere i bilanci più leggibili', 'Rendere'],
    ['Realizzare iniziative con i quartieri', 'Realizzare iniziative'],
    ['Pubblicare i verbali e rafforzare il tavolo', 'rafforzare'],
    ['Promuovere la cultura della trasparenza', 'Promuovere'],
    ['Migliorare la qualità dei servizi', 'Migliorare'],
    ['Il miglioramento della comunicazione con i cittadini', 'miglioramento'],
    ['Valorizzare il patrimonio informativo pubblico', 'Valorizzare'],
    ['Accrescere la soddisfazione della domanda di dati', 'Accrescere'],
    ['L’amministrazione favorirà il dialogo con i cittadini.', 'favorirà'],
    ['Sviluppare la cultura dei dati aperti', 'Sviluppare la cultura'],
    ['I dati sono aggiornati periodicamente.', 'periodicamente'],
    ['Ove possibile, i dati sono aperti.', 'Ove possibile'],
    ['Cercare di pubblicare un registro dei contratti, ove possibile.', 'ove possibile'],
    ['L’azione mira a coinvolgere i cittadini.', 'coinvolgere'],
    ['Rafforzamento delle competenze digitali', 'Rafforzamento'],
    ['L’impegno favorisce la partecipazione.', 'favorisce'],
    ['Si terranno varie iniziative sul territorio.', 'varie iniziative'],
  ],
};

const silent: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Work with councils to publish their budgets',
    'Increase the share of requests answered in time from 60 to 90 %',
    'Assess the fee and publish the report',
    'Ensure publication of all road contracts',
    'The Working Group chooses the delegates.',
    'Develop a participation platform for the budget',
    'A register that will improve access is published.',
    'For each road that is widened, the contract is published.',
    'Publish the register of beneficial owners to improve transparency.',
    'By June 2025 five civil-society groups test the site and strengthen it.',
    'Strengthen the rules so that 40 ministries publish contracts.',
    'Launch a portal to promote participation',
    'A handbook to support officials will be published.',
    'The ministry will adopt a strategy to enhance access.',
    'The Access to Information Act promotes openness.',
    'See https://example.org/data for what will be improved.',
    'The Centre for Promoting Democracy chooses the delegates.',
    'The Support Unit answers questions from members.',
    'Supporting documents are published with each decision.',
    'Every notice can be read on one site, free and without a login.',
    'Officials consider appeals and publish decisions.',
    'Until now the ministry has encouraged buyers to publish more.',
    'Earlier plans sought to improve access, and failed.',
    'Foster children are heard before decisions.',
    'The law is effective from the day it is published.',
    'The register lists ongoing contracts and their changes.',
    'Members of the public who aim to appeal can do so online.',
    'Meetings are held every quarter and continue to be open.',
    'Hold two public hearings to raise awareness',
    'Civil society writes the report, on questions that are collected from the public.',
    'Departments reply as soon as the report is out.',
    'The draft bill is laid before Parliament, as required by law.',
    'The ministry provides support to whistleblowers.',
    'A person who encourages others to report is protected by law.',
    'Residents can support projects online.',
    'The new law expands the duty to publish to private contractors.',
    'Several ministries have their own portals.',
  ],
  es: [
    'Trabajar con los municipios para publicar sus presupuestos',
    'Aumentar del 40 al 80 % las respuestas en plazo',
    'Evaluar la tarifa y publicar el informe',
    'Garantizar la publicación de los contratos de obra',
    'Publicar el registro de beneficiarios finales para mejorar la transparencia.',
    'Fortalecer 24 equipos provinciales',
    'Lanzar un portal para facilitar la participación',
    'Se publicará un informe para fomentar el control social.',
    'La guía dice quién convoca, cuándo y con qué plazo.',
    'Hasta ahora se ha promovido el uso de los datos.',
    'Mejora continua de cuatro procesos',
    'La autoridad responde por escrito a cada aporte y explica por qué lo toma.',
    'El Ministerio de Fomento publica los contratos.',
    'Firmar el plan de apertura con un responsable',
    'Quien promueva un amparo queda exento de pago.',
    'La ciudadanía podrá apoyar proyectos en línea.',
    'Se facilita copia del expediente a quien lo pida.',
    'Las mejoras propuestas se responden una por una.',
  ],
  fr: [
    'Travailler avec les communes afin de publier leurs budgets',
    'Réduire de 40 à 20 jours le délai de réponse',
    'Garantir la publication des marchés de travaux',
    'Créer un registre qui renforcera l’accès',
    'Publier le registre des subventions pour renforcer la confiance.',
    'Former 200 agents pour améliorer les réponses.',
    'Mettre en ligne un portail pour faciliter la participation',
    'Un guide sera publié pour encourager la réutilisation.',
    'La Loi pour une République numérique favorise l’ouverture.',
    'En mars, le ministère sensibilise les régions.',
    'Le Centre pour Promouvoir la Démocratie choisit les délégués.',
    'Chaque région publie ses subventions sur une même page.',
    'Le ministère a déjà encouragé la réutilisation.',
    'Adopter un décret qui renforce le droit d’accès',
    'Deux ateliers pour promouvoir le dialogue',
    'La personne qui encourage un agent à signaler est protégée.',
    'Les régions soutiennent leur dossier devant le comité.',
    'Plusieurs ministères ont leur propre portail.',
  ],
  it: [
    'Lavorare con i comuni per pubblicare i loro bilanci',
    'Ridurre da 40 a 20 giorni il tempo di risposta',
    'Garantire la pubblicazione dei contratti di lavori',
    'Creare un registro che migliorerà l’accesso',
    'Pubblicare il registro dei contratti per migliorare la trasparenza.',
    'Promuovere 30 incontri nelle regioni',
    'Realizzare un portale per favorire la partecipazione',
    'Sviluppare una piattaforma per i dati delle scuole.',
    'Il Codice dell’Amministrazione Digitale promuove l’apertura.',
    'A dicembre si promuove la consultazione.',
    'Valorizzare le proposte di tre tavoli',
    'Chi promuove un ricorso non paga.',
    'Gli enti sostengono i costi della pubblicazione.',
    'Le migliori proposte sono votate dai cittadini.',
    'Ogni ente pubblica i propri dati in formato aperto.',
    'Adozione di linee guida per favorire l’accesso civico',
    'Finora il ministero ha promosso incontri nelle scuole.',
  ],
};

describe('vague-wording', () => {
  for (const [language, sentences] of Object.entries(fires)) {
    for (const [sentence, words] of sentences) {
      it(`${language}: finds “${words}” in “${sentence}”`, () => {
        assert.deepEqual(wordsFound('vague-wording', draftWith('solution', sentence), { language }), [words]);
      });
    }
  }

  for (const [language, sentences] of Object.entries(silent)) {
    for (const sentence of sentences) {
      it(`${language}: leaves “${sentence}” alone`, () => {
        assert.deepEqual(wordsFound('vague-wording', draftWith('solution', sentence), { language }), []);
      });
    }
  }

  const vague = 'Strengthen and improve transparency';

  it('looks at the answers that promise', () => {
    for (const place of ['title', 'summary', 'solution', 'results', 'milestone', 'output']) {
      assert.deepEqual(
        wordsFound('vague-wording', draftWith(place, vague), { language: 'en' }),
        ['Strengthen'],
        place,
      );
    }
  });

  it('leaves alone what describes', () => {
    for (const place of ['statement', 'done_so_far']) {
      assert.deepEqual(wordsFound('vague-wording', draftWith(place, vague), { language: 'en' }), [], place);
    }
  });

  it('says once of an answer what it finds in several of its sentences, and shows where', () => {
    const draft =
      'summary: |\n  We will improve and promote access. We will foster trust.\n  - encourage debate\n  - publish minutes\n';
    const [first, ...others] = check('vague-wording', draft, { language: 'en' });
    assert.deepEqual([first?.words, first?.related, others], ['improve', ['foster', 'encourage'], []]);
    assert.match(first?.message ?? '', /2 more sentences of this answer can't be checked either\.$/);
  });

  it('takes a thing that opens an output or a result for what it is', () => {
    for (const output of [
      'Guide to better consultation',
      'Training materials and handbook to support officials',
    ]) {
      assert.deepEqual(
        wordsFound('vague-wording', draftWith('output', output), { language: 'en' }),
        [],
        output,
      );
    }
    assert.deepEqual(
      wordsFound('vague-wording', draftWith('results', 'Improved access to information'), { language: 'en' }),
      ['Improved access'],
    );
  });

  it('takes the language of the plan, with or without a region', () => {
    const draft = draftWith('summary', 'Fortalecer la participación ciudadana.');
    assert.deepEqual(wordsFound('vague-wording', draft, { language: 'es-AR' }), ['Fortalecer']);
    for (const language of ['en', 'pt', 'de', 'cy', 'xx']) {
      assert.deepEqual(wordsFound('vague-wording', draft, { language }), [], language);
    }
  });

  it('guesses the language of a draft without a plan, and says nothing when it cannot', () => {
    const spanish =
      'problem:\n  statement: La corrupción se investiga con datos que están en manos de muchas entidades y no se publican.\n' +
      'summary: Fortalecer la política de datos para la lucha contra la corrupción.\n';
    assert.deepEqual(wordsFound('vague-wording', spanish), ['Fortalecer']);
    const portuguese =
      'problem:\n  statement: A corrupção é investigada com dados que estão nas mãos de muitas entidades e que não são publicados.\n' +
      'summary: Promover a política de dados para a luta contra a corrupção.\n';
    assert.deepEqual(wordsFound('vague-wording', portuguese), []);
    assert.deepEqual(wordsFound('vague-wording', 'summary: Improve\n'), []);
  });

  it('says what is wrong, why it matters and what to do', () => {
    const [first] = check('vague-wording', draftWith('summary', 'We meet regularly.'), { language: 'en' });
    assert.equal(first?.message, "“regularly” doesn't say when. Give a date, or say how often.");
  });

  it('points at the very words, whatever the style of the text', () => {
    const drafts = [
      'summary: We will strengthen trust.\n',
      'summary: "We will \\"truly\\"\\n strengthen trust."\n',
      "summary: 'It''s agreed: we will strengthen trust.'\n",
      'summary: >-\r\n  We will\r\n  strengthen trust.\r\n',
      'summary: |+ # a note\n  We will\n\n  strengthen trust.\n\n',
    ];
    for (const draft of drafts) {
      const found = wordsFound('vague-wording', draft, { language: 'en' });
      if (!draft.includes('\\"')) assert.deepEqual(found, ['strengthen'], draft);
    }
  });
});
