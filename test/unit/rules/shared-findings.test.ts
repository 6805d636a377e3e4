import assert from 'node:assert/strict';
import { checkFiles } from '../../support/check-files';
import { fixed } from '../../support/fix';

const rule = 'milestone-without-due';
const step = (i: number, rest = '') => `  - id: m${i}\n    title: Step ${i}\n${rest}`;
const draft = (...steps: readonly string[]) => `title: Open courts\nmilestones:\n${steps.join('')}`;
const find = (text: string, id = rule) => checkFiles(id, { 'a.commitment.yaml': text });

describe('what most items of a list lack', () => {
  it('is one finding at the list, with each item as a related place', () => {
    const [finding, ...others] = find(draft(step(1), step(2, '    due: 2025-03-31\n'), step(3), step(4)));
    assert.ok(finding && others.length === 0);
    assert.equal(finding.words, 'milestones');
    assert.match(finding.message, /^3 of 4 milestones have no date/);
    assert.deepEqual(
      finding.related.map(({ message }) => message),
      ['Step 1', 'Step 3', 'Step 4'].map((title) => `The milestone “${title}” is here.`),
    );
  });

  it('says so where none has it', () => {
    assert.match(find(draft(step(1), step(2), step(3)))[0]?.message ?? '', /^All 3 milestones have no date/);
  });

  it('stays one finding each where few lack it, or only a part of many', () => {
    assert.equal(find(draft(step(1), step(2))).length, 2);
    const dated = [5, 6, 7].map((i) => step(i, '    due: 2025-03-31\n'));
    assert.equal(find(draft(step(1), step(2), step(3), ...dated)).length, 3);
  });

  it('does not count what somebody has silenced, and leaves no comment unused', () => {
    const silenced = (i: number) => `  # codraft-ignore ${rule} -- set by the court\n${step(i)}`;
    const text = draft(silenced(1), silenced(2), step(3), step(4));
    assert.deepEqual(
      find(text).map(({ words }) => words),
      ['id', 'id'],
    );
    assert.deepEqual(find(text, 'unused-ignore'), []);
  });

  it('is silenced as a whole by a comment above the list', () => {
    const text = draft(step(1), step(2), step(3)).replace(
      'milestones:',
      `# codraft-ignore ${rule} -- dates follow the budget\nmilestones:`,
    );
    assert.deepEqual(find(text), []);
    assert.deepEqual(find(text, 'unused-ignore'), []);
  });

  it('holds for fields of any list', () => {
    const list = ['a', 'b', 'c'].map((id) => `  - id: ${id}\n    name: Body ${id}\n`).join('');
    const found = checkFiles('missing-field', {
      'action-plan.yaml':
        'country: X\nnumber: 1\ntitle: A plan\nlanguage: en\nperiod: { start: 2024-01-01, end: 2025-12-31 }\n',
      'stakeholders.yaml': `stakeholders:\n${list}`,
    });
    assert.deepEqual(
      found.map(({ words, message }) => [words, message]),
      [['stakeholders', 'All 3 entries below lack “Sector”, and readers need it. Add it to each.']],
    );
  });

  it('is added to all of them by one fix', () => {
    const text = draft(step(1), step(2), step(3));
    assert.equal(
      fixed(rule, text, 'Add “Expected Completion Date”'),
      draft(...[1, 2, 3].map((i) => step(i, '    due: <|>\n'))),
    );
  });
});
