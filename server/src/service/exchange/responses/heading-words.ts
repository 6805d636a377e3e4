import type { ColumnMeaning } from './source-table';

/**
 * Headings that say by themselves what stands below them: those that platforms and makers of forms write, and the commonest words. Folded:
 * small letters without accents, signs as spaces.
 */
export const wholeHeadings: Readonly<Record<string, ColumnMeaning>> = {
  // Google Forms, Microsoft Forms and GOV.UK Forms.
  timestamp: 'date',
  'marca temporal': 'date',
  horodateur: 'date',
  horodatage: 'date',
  'informazioni cronologiche': 'date',
  'carimbo de data hora': 'date',
  'completion time': 'date',
  'hora de finalizacion': 'date',
  'heure de fin': 'date',
  'ora di completamento': 'date',
  'hora de conclusao': 'date',
  'submitted at': 'date',
  'submission date': 'date',
  'start time': 'leave_out',
  'hora de inicio': 'leave_out',
  'heure de debut': 'leave_out',
  'ora di inizio': 'leave_out',
  'last modified time': 'leave_out',
  'hora de la ultima modificacion': 'leave_out',
  'heure de la derniere modification': 'leave_out',
  'ora ultima modifica': 'leave_out',
  'hora da ultima modificacao': 'leave_out',
  id: 'source_id',
  'response id': 'source_id',
  reference: 'source_id',
  'submission reference': 'source_id',
  'form reference': 'source_id',
  referencia: 'source_id',
  riferimento: 'source_id',
  // Decidim and Consul.
  published_at: 'date',
  'published at': 'date',
  created_at: 'date',
  'created at': 'date',
  title: 'text',
  body: 'text',
  summary: 'text',
  description: 'text',
  state: 'decision',
  status: 'decision',
  estado: 'decision',
  etat: 'decision',
  statut: 'decision',
  stato: 'decision',
  answer: 'reason',
  respuesta: 'reason',
  reponse: 'reason',
  risposta: 'reason',
  resposta: 'reason',
  url: 'link',
  external_url: 'link',
  'category name': 'theme',
  'taxonomies name': 'theme',
  'author name': 'name',
  'author url': 'leave_out',
  'author id': 'leave_out',
  'participatory_space id': 'leave_out',
  'participatory_space url': 'leave_out',
  'component id': 'leave_out',
  'category id': 'leave_out',
  'scope id': 'leave_out',
  // The commonest words for them.
  date: 'date',
  fecha: 'date',
  data: 'date',
};

/**
 * Words that tell it in a longer heading, in the order in which they count: “Would you like your name to be published with your
 * proposal?” is about consent, “Name of your organisation” about the organisation.
 */
export const headingWords: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
  [
    'contact',
    // English, Spanish, French, Italian and Portuguese; so in all lists.
    `email e-mail mail phone telephone mobile postcode address ip correo telefono movil direccion courriel telephone portable adresse
    cellulare indirizzo telemovel celular endereco morada`.split(/\s+/),
  ],
  [
    'consent',
    `consent consents agree permission publish published named anonymous consentimiento autorizo autoriza autorizacion acepto acepta consiento
    publicar publique anonimo anonima consentement autorise autorisez accepte acceptez publier publie anonyme consenso acconsento
    acconsente autorizzo autorizza accetto accetta pubblicare anonimo consentimento concordo concorda aceito aceita`.split(
      /\s+/,
    ),
  ],
  [
    'from',
    `organisation organization association company institution organizacion entidad institucion asociacion empresa colectivo organisme
    collectif entreprise organizzazione associazione ente istituzione azienda organizacao associacao entidade instituicao`.split(
      /\s+/,
    ),
  ],
  [
    'theme',
    `theme topic category area tema temas categoria ambito eje thematique theme categorie domaine axe settore eixo`.split(
      /\s+/,
    ),
  ],
  ['link', `link website url enlace web lien site collegamento sito ligacao`.split(/\s+/)],
  [
    'text',
    `proposal idea suggestion suggest propose comment comments contribution message propuesta propone propondria sugerencia sugiere comentario
    aporte aportacion mensaje proposition proposez proposeriez suggestion commentaire contribution proposta propone proporrebbe
    suggerimento commento contributo messaggio sugestao propoe comentario contributo contribuicao title titulo titre titolo body`.split(
      /\s+/,
    ),
  ],
  [
    'name',
    `name surname forename nombre apellido apellidos nom prenom nome cognome sobrenome apelido author autor autora auteur autore username`.split(
      /\s+/,
    ),
  ],
  ['date', `timestamp submitted date fecha data enviado horodatage`.split(/\s+/)],
  ['channel', `channel canal canale`.split(/\s+/)],
  ['reason', `reason motivo motif motivazione respuesta reponse risposta resposta`.split(/\s+/)],
];
