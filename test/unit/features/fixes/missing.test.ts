import assert from 'node:assert/strict';
import { fixed, titlesFor } from '../../../support/fix';

const start = `title: Open courts
summary: We publish.

leads:
  government: [caj]
  # civil society: asked

problem:
  statement: |
    Nobody knows.
`;

describe('what a draft lacks', () => {
  it('is written where the form puts it, apart from its neighbours as they are', () => {
    assert.equal(
      fixed('missing-field', start, 'Add “Commitment Description”'),
      `${start}
description:
  done_so_far: |
    <|>
  solution: |
    <|>
  results:
    - <|>
`,
    );
    assert.equal(fixed('missing-field', start, 'Add “Number”'), `number: 1\n${start}`);
  });

  it('keeps the comments of the field above it where they are', () => {
    const text =
      'number: 1\nleads:\n  government: [caj]\n  # who else?\n# the text\nproblem:\n  statement: x\n';
    assert.equal(
      fixed('missing-field', text, 'Add “Brief Description of the Commitment”'),
      'number: 1\nsummary: |\n  <|>\nleads:\n  government: [caj]\n  # who else?\n# the text\nproblem:\n  statement: x\n',
    );
  });

  it('is written below the opening comment of a file, and above a comment that silences a line', () => {
    const text = '# Our draft\n# codraft-ignore long-summary -- agreed\ntitle: A\n';
    assert.equal(
      fixed('missing-field', text, 'Add “Number”'),
      '# Our draft\nnumber: 1\n# codraft-ignore long-summary -- agreed\ntitle: A\n',
    );
  });

  it('is written in the indentation of the file', () => {
    const text = 'milestones:\n- id: m1\n  title: Agree\n  outputs: [x]\nproblem:\n    statement: x\n';
    assert.equal(
      fixed('milestone-without-due', text, 'Add “Expected Completion Date”'),
      'milestones:\n- id: m1\n  title: Agree\n  outputs: [x]\n  due: <|>\nproblem:\n    statement: x\n',
    );
    assert.equal(
      fixed('missing-field', text, 'Add “What are the causes of the problem?”'),
      'milestones:\n- id: m1\n  title: Agree\n  outputs: [x]\nproblem:\n    statement: x\n    causes:\n    - <|>\n',
    );
  });

  it('is written between braces where the neighbours are', () => {
    assert.equal(
      fixed(
        'milestone-without-lead',
        'milestones:\n  - { id: m1, due: 2024-06, status: limited }\n',
        'Add “Lead”',
      ),
      'milestones:\n  - { id: m1, due: 2024-06, lead: <|>, status: limited }\n',
    );
  });

  it('takes the place behind the dash when it comes first', () => {
    assert.equal(
      fixed('missing-field', 'milestones:\n  - title: Agree\n    due: 2024-06\n', 'Add “Id”'),
      'milestones:\n  - id: m1\n    title: Agree\n    due: 2024-06\n',
    );
  });

  it('is written below a part that is still empty', () => {
    assert.equal(
      fixed('missing-lead', 'title: A\nleads: # soon\n\nmilestones: []\n', 'Add “Commitment Lead”'),
      'title: A\nleads: # soon\n  government: [<|>]\n  civil_society: [<|>]\n  other: [<|>]\n\nmilestones: []\n',
    );
  });

  it('can be left open with a reason, until the draft is final', () => {
    const text = 'milestones:\n  - id: m1\n    title: Agree\n';
    const title = 'Leave “Expected Completion Date” open, with a reason';
    assert.equal(
      fixed('milestone-without-due', text, title),
      'milestones:\n  - id: m1\n    title: Agree\n    due:\n      tbc: <|>\n',
    );
    assert.ok(!titlesFor('milestone-without-due', `stage: final\n${text}`).includes(title));
  });

  it('brings along the part of the form that it belongs to', () => {
    assert.equal(
      fixed('missing-lead', 'title: A\n', 'Leave “Commitment Lead: Government” open, with a reason'),
      'title: A\nleads:\n  government:\n    tbc: <|>\n',
    );
  });

  it('is added all at once, in the order of the form', () => {
    const after = fixed('missing-field', start, 'Add all 6 missing questions in this file');
    const keys = [...after.matchAll(/^[a-z_]+(?=:)/gm)].map(([key]) => key);
    assert.deepEqual(keys, [
      'number',
      'title',
      'summary',
      'leads',
      'problem',
      'description',
      'analysis',
      'milestones',
    ]);
    assert.match(after, /government: \[caj\]\n {2}civil_society: \[<\|>\]\n {2}# civil society: asked\n/);
  });

  it('is written at the end of a file whose last line is not ended, with its own line breaks', () => {
    assert.equal(
      fixed('missing-milestones', 'number: 1\r\ntitle: A', 'Leave “Milestones” open, with a reason'),
      'number: 1\r\ntitle: A\r\nmilestones:\r\n  tbc: <|>',
    );
  });

  it('is the whole form in an empty file', () => {
    const after = fixed('missing-field', '# our draft\n', 'Insert the questions of the form');
    assert.match(after, /^# our draft\n[^]*\nproblem:\n[^]*\nmilestones:\n/);
  });

  it('of the open government questions is written in one go', () => {
    assert.equal(
      fixed(
        'no-open-government-value',
        'title: A\nanalysis:\n',
        'Add “How will the commitment promote transparency?”, “How will the commitment help foster accountability?” and “How will the commitment improve citizen participation in defining, implementing, and monitoring solutions?”',
      ),
      'title: A\nanalysis:\n  transparency: |\n    <|>\n  accountability: |\n    <|>\n  participation: |\n    <|>\n',
    );
  });
});
