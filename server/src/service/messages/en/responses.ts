import { valueLabels } from './value-labels';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What is said of a table of contributions that comes in. */
export const responses = {
  refusals: {
    'too-large':
      'It is larger than 50 MB. Export a part of it, such as one year, and bring in the parts one by one.',
    'too-many-rows':
      'It has more than 100,000 rows. Export a part of it, such as one year, and bring in the parts one by one.',
    'not-text': 'It is not a CSV file. Open it in the program that it is from, and export it as CSV.',
    'no-columns':
      'It has only one column, or none. Check that it is the CSV file with the responses; its first row must hold the headings.',
    'open-quote':
      'A quotation mark in it begins a text that never ends, so rows cannot be told apart. Export it again.',
  },

  noPlan: 'Contributions belong to an action plan, and this folder doesn’t have one yet.',

  noPlace:
    'The plan is written in a way that leaves no place for how the columns are read. Add “imports” to it by hand.',

  title: (file: string) => `What ${file} brings in`,
  intro: {
    guess: (id: string) =>
      `Codraft has guessed from the headings what each column means. Go through the list and change what is wrong. The plan will then say so under “imports” (${id}), and the next export of the same form is read by that.`,
    known: (id: string) =>
      `The columns are read as “imports” of the plan says (${id}). What you change here is changed there too.`,
    untouched: 'Nothing is written until you press the button at the end.',
  },
  columns: 'What the columns mean',
  column: 'Column',
  readAs: 'Read as',
  readAsOf: (column: string) => `Read as: ${column}`,
  inIt: 'What stands in it',
  unknownColumns: (columns: readonly string[]) =>
    `Nobody can tell from the heading what ${columns.length === 1 ? 'this column holds' : 'these columns hold'}, so nothing of ${columns.length === 1 ? 'it' : 'them'} comes in: ${columns.join('; ')}`,
  noText:
    'No column is read as “Text”, so nothing comes in. Choose the one in which people say what they propose.',
  withContacts: 'Bring in names and contact details too. They are not published without consent.',
  withRest:
    'Keep what stands in columns that are not known in the note of each contribution. It is not published.',
  outcome: 'What comes in',
  nothingNew: 'The plan has all of it already.',
  whereTo: 'It goes into',
  bringIn: 'Bring In',

  columnsIn: (id: string, isGuess: boolean) =>
    isGuess
      ? 'How the columns seem to be meant'
      : `How the columns are read, by “imports” of the plan (${id})`,

  meaning: (meaning: string | undefined) =>
    meaning === undefined ? 'not known' : (valueLabels[`as.${meaning}`] ?? meaning),

  filled: (filled: number) => count(filled, 'answer', 'answers'),

  leftOut: (isPersonal: boolean) => (isPersonal ? 'left out: says who somebody is' : 'left out'),

  rows: (rows: number) => `${count(rows, 'row', 'rows')} in the file`,
  cameIn: (rows: number, isWritten: boolean) =>
    `${count(rows, 'row', 'rows')} ${isWritten ? 'brought in' : 'to be brought in'}`,

  added: (number: number) => count(number, 'new contribution', 'new contributions'),
  updated: (number: number) => `${count(number, 'contribution', 'contributions')} that changed at the source`,
  same: (number: number) => `${count(number, 'row', 'rows')} there already, as it was`,
  doubles: (rows: readonly number[]) =>
    `${count(rows.length, 'row says', 'rows say')} again what the same sender said in another: ${rowsOf(rows)}`,
  withoutText: (rows: readonly number[]) =>
    `${count(rows.length, 'row has', 'rows have')} no text, so there is nothing to answer: ${rowsOf(rows)}`,
  contested: (ids: readonly string[]) =>
    `Changed at the source and here, so left as it is here; look at ${listOf(ids)}`,
  wouldBeNamed: (ids: readonly string[]) =>
    `The file says by now that the sender may be named, and the list says no; look at ${listOf(ids)}`,
  notChanged: (ids: readonly string[]) =>
    `Could not be changed as the file is written; change by hand ${listOf(ids)}`,

  unread: {
    date: (number: number) =>
      `${count(number, 'date was', 'dates were')} not understood, and ${number === 1 ? 'stands' : 'stand'} in the note`,
    theme: (number: number) =>
      `${count(number, 'theme is', 'themes are')} not of the plan, and ${number === 1 ? 'stands' : 'stand'} in the note`,
    consent: (number: number) =>
      `${count(number, 'answer', 'answers')} on consent says neither yes nor no, so nobody is named`,
    decision: (number: number) =>
      `${count(number, 'decision was', 'decisions were')} not understood, and ${number === 1 ? 'stands' : 'stand'} in the note`,
    link: (number: number) =>
      `${count(number, 'link is', 'links are')} not an address, and ${number === 1 ? 'stands' : 'stand'} in the note`,
  },
};

const most = 12;

function rowsOf(rows: readonly number[]): string {
  return `${rows.slice(0, most).join(', ')}${rows.length > most ? ', …' : ''}`;
}

function listOf(ids: readonly string[]): string {
  return `${ids.slice(0, most).join(', ')}${ids.length > most ? `, … (${ids.length} in all)` : ''}`;
}
