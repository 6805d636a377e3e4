import { baseName } from '../../text/address';
import type { DraftKind } from '../../schema/draft-kind';
import { short } from './short';
import { words } from './words';

const { quote } = words;

/** What a kind of file is called. */
export interface KindWords {
  /** Above what is told of such a file. */
  readonly heading: string;
  /** In a sentence: “commitment 3, “Open justice””. */
  readonly called: (file: {
    readonly number?: number;
    readonly title?: string;
    readonly path: string;
  }) => string;
  /** A file with nothing in it. */
  readonly empty: string;
}

export const kinds: Readonly<Record<DraftKind, KindWords>> = {
  commitment: {
    heading: 'Commitment',
    called({ number, title, path }) {
      const name = quote(short(title ?? baseName(path)));
      return number === undefined ? `commitment ${name}` : `commitment ${number}, ${name}`;
    },
    empty: 'This draft is still empty. Start with its name, or insert the questions of the form.',
  },
  'action-plan': {
    heading: 'Action plan',
    called: () => 'the action plan',
    empty:
      "This plan is still empty, so its commitments can't be checked against it. Start with its country, its number, its title and its period.",
  },
  discussion: {
    heading: 'Discussion',
    called: ({ path }) =>
      `the discussion of ${quote(short(baseName(path).replace(/\.discussion\.ya?ml$/, '')))}`,
    empty: 'Nothing has been said yet. Add the first remark.',
  },
  meeting: {
    heading: 'Meeting',
    called: ({ title, path }) => `the meeting ${quote(short(title ?? baseName(path)))}`,
    empty: 'This meeting is still empty. Start with its title and its date.',
  },
  stakeholders: {
    heading: 'Stakeholders',
    called: () => 'the list of stakeholders',
    empty: 'This list is still empty. Add the first organisation.',
  },
  contributions: {
    heading: 'Contributions',
    called: ({ path }) => {
      const round = baseName(path).replace(/\.?contributions\.ya?ml$/, '');
      return round === '' ? 'the list of contributions' : `the contributions ${quote(short(round))}`;
    },
    empty: 'This list is still empty. Add the first contribution.',
  },
  contacts: {
    heading: 'Contacts',
    called: () => 'the list of contacts',
    empty: 'This list is still empty. Add the first person.',
  },
};
