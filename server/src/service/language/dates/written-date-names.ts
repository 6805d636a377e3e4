/** The months as English, Spanish, French and Italian write them in full and in short, without accents. */
const months: readonly string[] = [
  'january jan enero ene janvier janv gennaio gen genn',
  'february feb febrero fevrier fevr fev febbraio febb',
  'march mar marzo mars',
  'april apr abril abr avril avr aprile',
  'may mayo mai maggio mag magg',
  'june jun junio juin giugno giu',
  'july jul julio juillet juil luglio lug',
  'august aug agosto ago aout',
  'september sept sep septiembre setiembre set septembre settembre sett',
  'october oct octubre octobre ottobre ott',
  'november nov noviembre novembre',
  'december dec diciembre dic decembre dicembre',
];

/** The Portuguese months, apart: in the middle of a text “Marco” may be a man. */
const portugueseMonths: readonly string[] = [
  'janeiro',
  'fevereiro fev',
  'marco',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro dez',
];

/** The days of the week in English, Spanish, French, Italian and Portuguese, as a pattern. */
export const weekdays = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunedi|martedi|mercoledi|giovedi|venerdi|domenica',
  '(?:segunda|terca|quarta|quinta|sexta)-feira',
].join('|');

const quarters: readonly string[] = [
  '1 1st 1er 1re 1° 1º 1o i first primer primero primeiro premier primo',
  '2 2nd 2e 2eme 2nd 2° 2º 2o ii second segundo deuxieme secondo',
  '3 3rd 3e 3eme 3er 3° 3º 3o iii third tercer tercero terceiro troisieme terzo',
  '4 4th 4e 4eme 4° 4º 4o iv fourth cuarto quatrieme quarto',
];

export const monthNames = numbered(months);
/** For what is a date and nothing else. */
export const monthNamesAlone: ReadonlyMap<string, number> = new Map([
  ...numbered(portugueseMonths),
  ...monthNames,
]);
export const quarterNames = numbered(quarters);

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
}
