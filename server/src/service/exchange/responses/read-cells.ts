import { readWrittenDate } from '../../language/dates/written-date';
import { readDate } from '../../model/dates';
import { foldName } from '../../text/fold-name';

/** Which of two numbers of a date is the day. */
export type DayOrder = 'day-first' | 'month-first';

const numbers = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?!\d)/;

/** By the dates of a whole column, since one alone may be read either way; by the language where all of them may. */
export function dayOrderOf(cells: readonly string[], language: string): DayOrder {
  for (const cell of cells) {
    const [, first = '', second = ''] = numbers.exec(cell.trim()) ?? [];
    if (first.length > 2) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return language.toLowerCase() === 'en-us' ? 'month-first' : 'day-first';
}

/** `YYYY-MM-DD`, or nothing where no day can be read. */
export function dayIn(cell: string, order: DayOrder): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const [, first = '', second = '', last = ''] = numbers.exec(text) ?? [];
  if (last !== '' && first.length <= 2 && last.length !== 3) {
    const year = last.length === 2 ? `20${last}` : last;
    return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const read = readWrittenDate(text);
  return read?.kind === 'meant' && /^\d{4}-\d{2}-\d{2}$/.test(read.iso) ? read.iso : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(iso) ? iso : undefined;
}

const yes = new Set(
  `yes y true 1 x on ok checked agree agreed named si s oui o vrai sim verdadero vero acepto autorizo consiento accepte autorise consens accetto
  autorizzo acconsento aceito concordo`.split(/\s+/),
);
const no = new Set(
  `no n not don dont false 0 off none nobody anonymous anonymously withheld withhold never non nao faux falso ne pas sin sans senza sem
  anonimo anonima anonyme anonymement anonimamente`.split(/\s+/),
);

/** Whether somebody agrees to be named; nothing where the answer says neither. An empty box says no. */
export function consentIn(cell: string): 'named' | 'withheld' | undefined {
  const words = foldName(cell)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (/^\s*[✓✔☑]/u.test(cell)) return 'named';
  if (words.length === 0 || words.some((word) => no.has(word))) return 'withheld';
  return words.some((word) => yes.has(word)) ? 'named' : undefined;
}

const decisions: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  aceptada: 'accepted',
  aceptado: 'accepted',
  acceptee: 'accepted',
  accepte: 'accepted',
  accettata: 'accepted',
  accolta: 'accepted',
  aceite: 'accepted',
  aceita: 'accepted',
  in_part: 'in_part',
  'accepted in part': 'in_part',
  'aceptada en parte': 'in_part',
  'aceptada parcialmente': 'in_part',
  'acceptee en partie': 'in_part',
  'accolta in parte': 'in_part',
  rejected: 'rejected',
  rechazada: 'rejected',
  rechazado: 'rejected',
  rejetee: 'rejected',
  rejete: 'rejected',
  respinta: 'rejected',
  rejeitada: 'rejected',
  deferred: 'deferred',
  aplazada: 'deferred',
  reportee: 'deferred',
  rinviata: 'deferred',
  adiada: 'deferred',
};

/** What platforms write where nothing has been decided. */
const undecided = new Set(
  'not_answered;not answered;evaluating;en evaluacion;en cours d’evaluation;in valutazione;em avaliacao;pending;published;open'.split(
    ';',
  ),
);

/** The decision that a platform has on record: empty where there is none yet, nothing where the word is not known. */
export function decisionIn(cell: string): string | undefined {
  const word = foldName(cell);
  if (word === '' || undecided.has(word)) return '';
  return Object.hasOwn(decisions, word) ? decisions[word] : undefined;
}
