import type { FormQuestion } from '../../../server/src/protocol/form';
import type { DraftParts } from './fake-draft';

function ask(
  id: string,
  box: FormQuestion['box'],
  label: string,
  more: Partial<Omit<FormQuestion, 'id' | 'box' | 'label'>> = {},
): FormQuestion {
  return {
    ...{ id, box, label, help: '', examples: [], required: false, mayBeOpen: false, seldom: false },
    ...more,
  };
}

const asked = { required: true, mayBeOpen: true };

/** Part of the form of a commitment, with a box of each kind. */
export const questions: readonly FormQuestion[] = [
  ask('title', 'line', 'Name of the Commitment', {
    required: true,
    help: 'A short name that says what will change.',
    examples: ['Open contracting from plan to payment'],
  }),
  ask('number', 'number', 'Number', { required: true, help: 'The number of the commitment in its plan.' }),
  ask('stage', 'choice', 'Stage', {
    writtenBy: 'set-stage',
    help: 'How far the draft is. What is still missing weighs more with every stage.',
    choices: [
      { value: 'initial', label: 'Initial', help: 'A first sketch: gaps are pointed out gently.' },
      { value: 'mature', label: 'Mature', help: 'A working draft, ready for others to read.' },
      { value: 'final', label: 'Final', help: 'Ready to sign and publish.' },
    ],
  }),
  ask('reach', 'choice', 'Reach', {
    help: 'Where it will be felt.',
    choices: [
      { value: 'national', label: 'National', help: 'In the whole country.' },
      { value: 'regional', label: 'Regional', help: 'In some regions first.' },
      { value: 'local', label: 'Local' },
    ],
  }),
  ask('summary', 'text', 'Brief Description of the Commitment', {
    ...asked,
    help: 'What the commitment is, in one or two sentences that stand on their own.',
    examples: ['By December 2025 every public contract above the threshold can be followed on one site.'],
  }),
  ask('leads', 'group', 'Commitment Lead', {
    help: 'Who answers for delivery: a public body, and the civil-society group it works with.',
  }),
  ask('leads/government', 'list', 'Government', { ...asked, help: 'Public bodies.' }),
  ask('leads/government/-', 'name', 'Government', { names: 'stakeholder' }),
  ask('leads/civil_society', 'list', 'Civil Society', { ...asked, help: 'Civil-society organisations.' }),
  ask('leads/civil_society/-', 'name', 'Civil Society', { names: 'stakeholder' }),
  ask('period', 'group', 'Period Covered', { help: 'When the commitment runs.', seldom: true }),
  ask('period/start', 'date', 'Start', { help: 'The first day, month, quarter or year.' }),
  ask('period/end', 'date', 'End', { help: 'The last day, month, quarter or year.' }),
  ask('problem', 'group', 'Problem Definition', {
    ...asked,
    mayBeOpen: false,
    help: 'The problem, and where it comes from.',
  }),
  ask('problem/statement', 'text', 'What problem does the commitment aim to address?', {
    ...asked,
    help: 'Who is affected, how many, where and since when.',
    examples: ['In 2023 one award notice in four was published late, so bidders could not see who won.'],
  }),
  ask('problem/causes', 'list', 'What are the causes of the problem?', {
    ...asked,
    ordered: true,
    help: 'The reasons behind it, one by one.',
  }),
  ask('problem/causes/-', 'text', 'What are the causes of the problem?'),
  ask('milestones', 'list', 'Milestones', {
    ...asked,
    ordered: true,
    help: 'The dated steps, each with an output that an outsider can check.',
  }),
  ask('milestones/-', 'group', 'Milestone'),
  ask('milestones/-/id', 'id', 'Id', { required: true, declares: true, help: 'A short name.' }),
  ask('milestones/-/title', 'line', 'Milestone', { ...asked, help: 'What will be done, in one sentence.' }),
  ask('milestones/-/outputs', 'list', 'Expected Outputs', asked),
  ask('milestones/-/outputs/-', 'text', 'Expected Outputs'),
  ask('milestones/-/due', 'date', 'Expected Completion Date', {
    ...asked,
    help: 'The day, month or quarter by which this step is done.',
    examples: ['30 September 2024', 'Q3 2024'],
  }),
  ask('milestones/-/lead', 'name', 'Lead', { ...asked, names: 'stakeholder' }),
  ask('milestones/-/after', 'list', 'After', { help: 'The milestones that must be done first.' }),
  ask('milestones/-/after/-', 'name', 'After', { names: 'milestone' }),
  ask('milestones/-/status', 'choice', 'Status', {
    seldom: true,
    choices: ['Not started', 'Limited', 'Substantial', 'Complete', 'No evidence', 'Withdrawn', 'Merged'].map(
      (label) => ({ value: label.toLowerCase(), label }),
    ),
  }),
  ask('milestones/-/evidence', 'list', 'Evidence', { seldom: true, help: 'Web pages.' }),
  ask('milestones/-/evidence/-', 'address', 'Evidence'),
  ask('budget', 'source', 'Budget', { seldom: true, help: 'What it costs and who pays.' }),
];

const names = {
  stakeholder: [
    { id: 'cabinet-office', name: 'Cabinet Office', detail: 'Government' },
    { id: 'hm-treasury', name: 'HM Treasury', detail: 'Government' },
    { id: 'open-contracting', name: 'Open Contracting Partnership', detail: 'Civil society' },
    { id: 'spotlight', name: 'Spotlight on Corruption', detail: 'Civil society' },
    { id: 'transparencia', name: 'Transparência e Integridade', detail: 'Civil society' },
  ],
  milestone: [
    { id: 'm1', name: 'Lay the regulations before Parliament' },
    { id: 'm2', name: 'Open the learning programme' },
    { id: 'm3', name: 'Open the new Find a Tender' },
  ],
};

/** A draft of which most is answered, with something of everything. */
export const exampleParts: DraftParts = {
  title: 'Open contracting through the Procurement Act',
  questions,
  names,
  data: {
    title: 'Open contracting through the Procurement Act',
    number: '1',
    stage: 'initial',
    reach: 'national',
    summary: 'One public website for every notice from plan to final payment.',
    leads: { government: ['cabinet-office'], civil_society: { tbc: 'the forum votes in May' } },
    problem: {
      statement: 'Nobody can follow a public contract from the plan to the last payment.',
      causes: [
        'Four sets of regulations',
        'The duty to publish ends with the award',
        'Each buyer describes suppliers anew',
      ],
    },
    milestones: [
      {
        id: 'm1',
        title: 'Lay the regulations before Parliament',
        outputs: ['The regulations on legislation.gov.uk', 'A table of notices'],
        due: '2024-06-30',
        lead: 'cabinet-office',
      },
      {
        id: 'm2',
        title: 'Open the learning programme',
        due: '2024-09-30',
        after: ['m1'],
        lead: 'hm-treasury',
      },
      { id: 'm3', title: 'Open the new Find a Tender', due: '2025-02-24', after: ['m1', 'm2'] },
    ],
  },
  notes: { summary: ['Maria: ask the press office'] },
  findings: {
    summary: [
      {
        rule: 'vague-wording',
        level: 'warning',
        message: 'Nobody can check “every notice”. Say which notices, and where they are listed.',
      },
    ],
    'problem/statement': [
      { rule: 'no-baseline', level: 'info', message: 'A figure for today lets readers measure the result.' },
    ],
    'milestones/1/outputs': [
      {
        rule: 'milestone-without-output',
        level: 'error',
        message: 'This milestone has no output, so nobody can see when it is done. Add one.',
      },
    ],
  },
  status: {
    stage: 'initial',
    answered: 8,
    asked: 14,
    problems: { errors: 1, warnings: 1, infos: 1 },
    next: {
      stage: 'mature',
      blockers: [
        {
          at: 'milestones/1/outputs',
          question: 'Expected Outputs',
          short: 'A milestone has no output',
          message: 'A milestone has no output.',
        },
      ],
    },
  },
};
