import { words } from './words';

const { quote } = words;

/** Also the word for it: `stakeholder`, `theme`, `milestone`, `commitment`. */
type Kind = string;

/** Where it is said why something matters, or what to do. */
const clauseEnds = ['. ', '; ', ': ', ', so ', ', and ', ', but ', ', which ', ', because '];

/** Names in the outline, what is wrong in a few words, and why an id is not renamed. */
export const navigation = {
  commitment: 'Commitment',
  /** A choice as it is read: `not_started` is “not started”. */
  choice: (value: string) => (value === 'multilateral' ? 'international' : value.replaceAll('_', ' ')),
  /** The beginning of a message: what is wrong, without why it matters and what to do. Quoted words stay whole. */
  gist: (message: string) => {
    let isQuoted = false;
    for (let i = 0; i < message.length; i++) {
      const sign = message[i];
      if (sign === '“' || sign === '”') isQuoted = sign === '“';
      else if (!isQuoted && clauseEnds.some((end) => message.startsWith(end, i))) return message.slice(0, i);
    }
    return message;
  },
  from: (start: string, end: string) => `${start} to ${end}`,
  join: (parts: readonly string[]) => parts.join(' · '),
  list: (items: readonly string[], more: number) =>
    (more > 0 ? [...items, `${more} more`] : items).join(', '),

  notAnId:
    'Only the ids of stakeholders, themes and milestones can be renamed. Put the cursor on one of them.',
  isDay:
    'The day of a meeting is not an id. Change it in the meeting, and wherever the plan names the meeting.',
  isNumber:
    'The number of a commitment is not an id. Change it in the commitment, and wherever an amendment lists it.',
  notDeclared: (kind: Kind, id: string) => {
    const there = new Map([
      ['stakeholder', 'not listed in stakeholders.yaml'],
      ['theme', 'not a theme of the action plan'],
      ['milestone', 'not the id of a milestone in this draft'],
      ['commitment', 'not the number of a commitment'],
    ]).get(kind);
    return `${quote(id)} is ${there ?? `not the id of any ${kind}`}, so there is nothing to rename. Add it there, or correct it here.`;
  },
  declaredTwice: (kind: Kind, id: string) =>
    `More than one ${kind} has the id ${quote(id)}, so it is not clear which one is meant. Change one of them by hand first.`,
  notAnIdToUse: (id: string, suggestion: string | undefined) =>
    id === ''
      ? "An id can't be empty."
      : `${quote(id)} can't be an id: use lowercase letters without accents, digits, and single hyphens between them.` +
        (suggestion === undefined ? '' : ` Try ${quote(suggestion)}.`),
  idTaken: (kind: Kind, id: string) =>
    `Another ${kind} already has the id ${quote(id)}. Choose a different one.`,
  changedMeanwhile: 'The draft changed in the meantime. Try again.',
  notRead: (id: string, file: string, line: number) =>
    `${file} can't be read in full and may use ${quote(id)} on line ${line}, where the old id would remain. Fix that file first.`,
};
