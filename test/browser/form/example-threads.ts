import type { ThreadInfo } from '../../../server/src/protocol/discussion';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What is said of the example: of the whole draft, of answers of each kind, and of what is gone. */
export const exampleThreads: readonly ThreadInfo[] = [
  thread('whole', '', { text: 'Who reads this before the forum?' }),
  thread('summary-1', 'summary', {
    words: 'every notice',
    text: 'Also the regional ones?\n\n- Kenya counts them **apart**',
    reply: 'نعم، في السنة الثانية',
  }),
  thread('summary-2', 'summary', { text: 'Shorter, please.', isSettled: true }),
  thread('cause', 'problem/causes/1', { words: 'ends with the award', text: 'Where does it say so?' }),
  thread('lead', 'leads/government/0', { text: 'Has the office agreed?' }),
  thread('due', 'milestones/0/due', { words: '', text: 'The recess begins before that.' }),
  thread('gone', 'milestones/2', { words: 'a pilot in Leeds', state: 'gone', text: 'Why only there?' }),
];

interface Said extends Partial<Pick<ThreadInfo, 'words' | 'state' | 'isSettled'>> {
  readonly text: string;
  readonly reply?: string;
}

function thread(id: string, place: string, { text, reply, ...more }: Said): ThreadInfo {
  return {
    ...{ id, place, range, question: '', words: '', state: 'there', isSettled: false, ...more },
    entries: [
      { by: 'Amina Otieno', on: '2025-03-12', day: '12 March 2025', text },
      ...(reply === undefined
        ? []
        : [{ by: 'سلمى بن يوسف', on: '2025-03-14', day: '14 March 2025', text: reply }]),
    ],
  };
}
