import type { Answers } from '../put/write-form';

/** An invented plan of one commitment, for teams to see what goes where. */
export const exampleTheme: Answers = { id: 'open-contracting', title: 'Open contracting' };

export const exampleStakeholders: readonly Answers[] = [
  { id: 'example-ministry', name: 'Example Ministry of Finance', sector: 'government' },
  { id: 'example-network', name: 'Example Transparency Network', sector: 'civil_society' },
];

export function exampleCommitment(first: number, last: number): Answers {
  return {
    number: 1,
    title: 'Public contracts on one public website',
    theme: 'open-contracting',
    stage: 'initial',
    summary:
      `By December ${last} anyone can follow each contract of central government on one website, from the plan to the ` +
      'last payment.',
    leads: { government: ['example-ministry'], civil_society: ['example-network'] },
    problem: {
      statement:
        'Contracts are published by each ministry on its own pages, in scans and months late. Nobody can tell what was ' +
        'bought from whom, or whether the price rose after the award.',
      causes: [
        'The duty to publish ends with the award, so changes and payments stay in the files.',
        'Each ministry keeps its records in a system of its own, without a common number for a contract.',
      ],
    },
    description: {
      done_so_far:
        'A working group of the ministry and the network compared the records of three ministries and wrote down which ' +
        'data all of them hold already.',
      solution:
        'The ministry issues a rule on what is published and when, and opens a website that takes the data from the ' +
        'systems of the ministries each night. The network helps to decide what is shown, and tests it with reporters.',
      results: [
        'Each contract above 10,000 euros is on the website within 30 days of its award.',
        'Changes to a contract and payments under it are published each month.',
      ],
    },
    analysis: {
      transparency:
        'The public sees for the first time what happens after an award: changes, payments and the end of a contract, ' +
        'free of charge and ready for download.',
      accountability:
        'The website names each ministry that publishes late. Its minister answers to the finance committee of ' +
        'parliament, in a hearing in March of each year.',
      participation:
        'Companies, reporters and residents vote on which data come first, report mistakes on the page of a contract, and ' +
        'get an answer within ten days.',
    },
    milestones: [
      {
        id: 'm1',
        title: 'Decide what is published, with a public consultation',
        outputs: ['A list of the data and the dates of publication, with an answer to each contribution'],
        due: `${first}-06-30`,
        lead: 'example-ministry',
        supporting: ['example-network'],
      },
      {
        id: 'm2',
        title: 'Open the website with the contracts of three ministries',
        outputs: ['The website, with all contracts above 10,000 euros of three ministries'],
        due: `${first}-12-31`,
        lead: 'example-ministry',
      },
      {
        id: 'm3',
        title: 'Review how the website is used, and bring in all ministries',
        outputs: [
          'A report on its use, written by the network',
          'The contracts of all ministries on the website',
        ],
        due: `${last}-10-31`,
        lead: 'example-network',
        supporting: ['example-ministry'],
      },
    ],
  };
}
