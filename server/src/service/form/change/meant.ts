import { readWrittenDate } from '../../language/dates/written-date';
import { readDate } from '../../model/dates';
import { foldName } from '../../text/fold-name';
import { toKebab } from '../../text/kebab';
import { withoutLookAlikes } from '../../text/look-alikes';
import { manyLines, oneLine } from '../../yaml/write-scalar';
import { boxOf } from '../boxes';
import type { FormBox } from '../form';
import { refuse, type Refused, type Subject } from './change';
import { namesOf } from './names-of';

/** What is to stand in the file for what somebody has typed; empty to take the answer away. Or why it cannot stand there. */
export function meantBy(typed: string, subject: Subject): string | Refused {
  const { fact, messages } = subject;
  const box = boxOf(fact);
  if (box === 'text') return manyLines(typed);
  const value = plainly(oneLine(typed), box);
  if (value === '') return '';
  switch (box) {
    case 'number':
      return /^\d{1,9}$/.test(value) ? String(Number(value)) : refuse(messages.answers.notANumber(value));
    case 'date':
      return dateMeant(value, subject);
    case 'choice':
      return choiceMeant(value, subject);
    case 'name':
      return nameMeant(value, subject);
    case 'address':
      return addressMeant(value, subject);
    case 'group':
    case 'list':
    case 'source':
      return refuse(messages.answers.inTextOnly);
    case 'line':
    case 'id':
      return value;
  }
}

function dateMeant(value: string, subject: Subject): string | Refused {
  const { fact, messages } = subject;
  const mayBeYear = fact.kind === 'periodDate';
  const date = readDate(value);
  if (date && (mayBeYear || date.precision !== 'year')) return value;
  const { answers } = messages;
  const found = readWrittenDate(value);
  switch (found?.kind) {
    case 'meant':
      return found.iso;
    case 'year':
      return mayBeYear
        ? found.iso
        : refuse(
            answers.notAYear,
            choicesOf([`${found.iso}-12-31`, `${found.iso}-Q4`, `${found.iso}-12`], subject),
          );
    case 'ambiguous':
      return refuse(answers.notExact(value), choicesOf(found.readings, subject));
    case 'swapped':
      return refuse(answers.noSuchDay(value), choicesOf([found.iso], subject));
    case 'no-such-day':
      return refuse(answers.noSuchDay(value), choicesOf(found.iso === undefined ? [] : [found.iso], subject));
    case undefined: {
      const years = yearsOfPlan(subject).flatMap((year) => {
        const read = readWrittenDate(`${value} ${year}`);
        return read?.kind === 'meant' ? [read.iso] : [];
      });
      const couldBe = /\d{4}/.test(value) ? undefined : readWrittenDate(`${value} 2024`);
      return couldBe?.kind === 'meant'
        ? refuse(answers.noYear(value), choicesOf(years, subject))
        : refuse(answers.notADate(value));
    }
  }
}

function yearsOfPlan({ surroundings: { plan } }: Subject): readonly number[] {
  const first = Number(plan?.start?.slice(0, 4));
  const last = Number(plan?.end?.slice(0, 4));
  if (!(last >= first) || last - first > 9) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function choicesOf(days: readonly string[], { dateInWords }: Subject): Refused['meant'] {
  return days.map((value) => ({ value, label: dateInWords(value) }));
}

function choiceMeant(value: string, { fact: { name, values = [] }, messages }: Subject): string | Refused {
  const label = (one: string) => messages.features.valueLabel(name, one);
  const found =
    values.find((one) => one === value) ??
    values.find((one) => foldName(label(one)) === foldName(value) || foldName(one) === foldName(value));
  const meant = values.map((one) => ({ value: one, label: label(one) }));
  return found ?? refuse(messages.answers.notAChoice(value), meant);
}

/** What nobody sees comes along with what is copied, and has no place in what programs read. */
function plainly(value: string, box: FormBox): string {
  return box === 'line' || box === 'address' ? value : (withoutLookAlikes(value) ?? value).trim();
}

const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function nameMeant(value: string, subject: Subject): string | Refused {
  const { fact, messages } = subject;
  const names = namesOf(fact.refers, subject);
  if (names.some(({ id }) => id === value)) return value;
  const called = names.filter(({ name }) => foldName(name) === foldName(value));
  const [only] = called;
  if (only && called.length === 1) return only.id;
  if (fact.kind === 'number')
    return /^\d{1,9}$/.test(value) ? String(Number(value)) : refuse(messages.answers.notANumber(value));
  if (plainId.test(value)) return value;
  const id = toKebab(value.slice(0, 100));
  return refuse(messages.answers.notAnId(value), id === undefined ? [] : [{ value: id, label: id }]);
}

function addressMeant(value: string, { messages }: Subject): string | Refused {
  if (/^https?:\/\/\S+$/.test(value)) return value;
  const isAddress = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(value);
  return isAddress ? `https://${value}` : refuse(messages.answers.notAnAddress(value));
}
