/** A plan of any size, so that a bench needs no files of its own: every draft reads like one, of some 110 lines with six milestones. */
export function planFiles(drafts, steps = 6) {
  const files = new Map([
    ['action-plan.yaml', plan],
    ['stakeholders.yaml', stakeholders],
  ]);
  for (let number = 1; number <= drafts; number++) files.set(draftName(number), commitment(number, steps));
  return files;
}

/** One draft that has at least so many lines, most of them milestones. */
export function longDraft(lines) {
  const count = (text) => text.split('\n').length - 1;
  const steps = 6 + Math.max(0, Math.ceil((lines - count(commitment(1))) / count(milestone(1, 1))));
  return commitment(1, steps);
}

export function draftName(number) {
  return `commitments/draft-${number}.commitment.yaml`;
}

/** Where a person types in the bench: at the end of an answer in the middle of the draft. */
export const typedAfter = 'publishes them every month';

const plan = `country: Atlantis
number: 1
title: Action Plan of Atlantis 2024-2025
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - id: contracts
    title: Open contracting
    way_forward: proceed
  - id: courts
    title: Open justice
    way_forward: proceed
`;

const stakeholders = `stakeholders:
${Array.from(
  { length: 30 },
  (_, i) => `  - id: body-${i}
    name: Body Number ${i}
    sector: ${i % 2 === 0 ? 'government' : 'civil_society'}`,
).join('\n')}
`;

function commitment(number, steps = 6) {
  const milestones = Array.from({ length: steps }, (_, i) => milestone(i + 1, number)).join('');
  return `number: ${number}
title: Publish the records of department ${number}
theme: ${number % 2 === 0 ? 'contracts' : 'courts'}
stage: mature
summary: >-
  By December 2025 anyone can follow the records of department ${number} on one website,
  from the decision to the last payment.
leads:
  government: [body-0]
  civil_society: [body-1]
supporting:
  government: [body-2, body-4]
  civil_society: [body-3]

# What is wrong now
problem:
  statement: >-
    Records are published by each office on its own pages, in scans and months late. In 2023 only
    31 of 120 offices published them at all, and nobody could tell what was decided, by whom, or
    whether the costs rose after the decision was taken.
  causes:
    - The duty to publish ends with the decision, so changes and payments stay in the files.
    - Each office keeps its records in a system of its own, without a common number.

# What will be done about it
description:
  done_so_far: >-
    A working group of the department and the network compared the records of three offices in
    2023 and wrote down which data all of them hold already.
  solution: >-
    The department collects the records of all offices in one place, ${typedAfter},
    and repairs what readers report within ten days. The network tests the website with reporters
    and tells the department twice a year what is still missing.
  results:
    - The records of all 120 offices are on one website by December 2025.
    - Mistakes that readers report are repaired within ten days in nine of ten cases.

analysis:
  transparency: >-
    The public sees for the first time what happens after a decision: changes, payments and the
    end of the matter, free of charge and ready for download.
  accountability: >-
    The website names each office that publishes late, and its head answers to the finance
    committee of parliament in a hearing in March of each year.
  participation: >-
    Companies, reporters and residents vote on which records come first, report mistakes on the
    page of a record, and get an answer within ten days.

milestones:
${milestones}
updates:
  - date: 2024-07-15
    by: body-0
    note: The list of the data was agreed at the meeting of 3 July 2024.
    milestones: [m1]
`;
}

function milestone(step, number) {
  const month = String(1 + ((2 * step - 2) % 12)).padStart(2, '0');
  return `  - id: m${step}
    title: Open part ${step} of the records of department ${number}
    outputs:
      - Part ${step} of the records on the website, with a description of every column
    start: 2024-${month}-01
    due: 2025-${month}-28
    lead: body-${step % 2}
    supporting: [body-${2 + (step % 28)}]
    status: not_started
`;
}
