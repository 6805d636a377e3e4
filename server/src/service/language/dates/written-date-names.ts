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

const quarters: readonly string[] = [
  '1 1st 1er 1re 1° 1º 1o i first primer primero premier primo',
  '2 2nd 2e 2eme 2nd 2° 2º 2o ii second segundo deuxieme secondo',
  '3 3rd 3e 3eme 3er 3° 3º 3o iii third tercer tercero troisieme terzo',
  '4 4th 4e 4eme 4° 4º 4o iv fourth cuarto quatrieme quarto',
];

export const monthNames = numbered(months);
export const quarterNames = numbered(quarters);

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
}
