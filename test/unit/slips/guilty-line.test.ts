import assert from 'node:assert/strict';
import { fixAll, messagesFor } from '../../../server/src/service';
import { file, plansWith } from '../../support/fix';

const step = `milestones:
  - id: m1
    title: Publish the waiting list
    outputs: [a page]
    due: 2024-06-30
    lead: caj
  - id: m2
    title: Train the nurses
    outputs: [a course]
    due: 2024-09-30
    lead: caj
`;

/** The lines on which a slip is told, and the text after all fixes that are safe. */
function told(text: string) {
  const plans = plansWith(text);
  const written = text.split('\n');
  const lines = plans
    .findings(file)
    .filter(({ rule }) => rule === 'yaml-syntax' || rule === 'unknown-field' || rule === 'wrong-kind')
    .map(({ range }) => written[plans.lines(file)?.position(range.start).line ?? 0]?.trim());
  return { lines, safely: fixAll(file, plans, messagesFor('en')).text };
}

describe('a slip is told on its own line', () => {
  for (const [what, sentence, group] of [
    ['the only field of a group', 'Nurses asked for the rota.', 'leads:\n  %\n  government: [caj]\n'],
    [
      'two fields of a group',
      'Nurses asked for the rota',
      'supporting:\n  %\n  government: [caj]\n  other: [caj]\n',
    ],
    ['a list of texts', 'Ask the unions first', 'description:\n  %\n  results:\n    - One list\n'],
    ['a date of the period', 'The council may change it.', 'period:\n  %\n  start: 2024-01\n'],
  ] as const)
    it(`a sentence above ${what}`, () => {
      for (const after of ['', step]) {
        const text = `title: The rota\n${group.replace('%', sentence)}${after}`;
        assert.deepEqual(told(text), { lines: [sentence], safely: text });
      }
    });
});

describe('no item is made without being asked', () => {
  for (const field of ['title', 'outputs', 'due', 'lead'])
    it(`where “${field}:” stands in the column of the dashes`, () => {
      for (const spaces of ['  ', '\t']) {
        const text = step.replace(`    ${field}:`, `${spaces}${field}:`);
        const { lines, safely } = told(text);
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.match(lines[0] ?? '', new RegExp(`^${field}:`));
        assert.equal(safely.split(/^ *- /m).length, step.split(/^ *- /m).length, safely);
      }
    });

  it('where the columns of the list can only be guessed', () => {
    const text = step
      .replace('  - id: m1', '      id: m1')
      .replaceAll(/^ {4}(?=title: P|out.*page|due: 2024-06)/gm, '      ');
    assert.equal(told(text).safely, text);
    const sure = step.replace('  - id: m1', '    id: m1');
    assert.equal(told(sure).safely, step);
  });
});
