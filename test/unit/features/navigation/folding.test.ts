import assert from 'node:assert/strict';
import { foldsIn } from '../../../../server/src/service/features/navigate/folding';
import { plansOf } from './small-plan';

/** The first and last line of each fold, by their words. */
function folds(text: string): readonly string[] {
  const draft = plansOf({ 'x.commitment.yaml': text }).draft('x.commitment.yaml');
  assert.ok(draft);
  const lines = text.split('\n');
  return foldsIn(draft).map(
    ({ first, last, kind }) =>
      `${lines[first]?.trim() ?? ''} ... ${lines[last]?.trim() ?? ''}${kind === 'comment' ? ' (comment)' : ''}`,
  );
}

describe('folding', () => {
  it('folds parts, milestones, long texts and comments, without the blank lines behind', () => {
    const text = `# A draft
# in two lines
number: 1
summary: |
  # A heading
  # and another
  Words.

# One line
leads:
  government: [a,
    b]

milestones:
- id: m1
  title: One
  # Note,
  # in two lines
  due: 2024
- id: m2
  title: Words that
    go on
`;
    assert.deepEqual(folds(text), [
      '# A draft ... # in two lines (comment)',
      'summary: | ... Words.',
      'leads: ... b]',
      'government: [a, ... b]',
      'milestones: ... go on',
      '- id: m1 ... due: 2024',
      '# Note, ... # in two lines (comment)',
      '- id: m2 ... go on',
      'title: Words that ... go on',
    ]);
  });

  it('folds what can be read of a broken draft', () => {
    assert.ok(folds('title: "open\nleads:\n  government:\n    - a\nbroken: [\n').includes('leads: ... - a'));
    assert.deepEqual(folds(''), []);
    assert.deepEqual(folds('# a\n# b'), ['# a ... # b (comment)']);
  });
});
