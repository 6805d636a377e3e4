import assert from 'node:assert/strict';
import { selectionsAt } from '../../../../server/src/service/features/navigate/selection';
import { splitCursor } from '../../../support/cursor';
import { plansOf } from './small-plan';

function selections(marked: string): readonly string[] {
  const { text, offset } = splitCursor(marked);
  const draft = plansOf({ 'x.commitment.yaml': text }).draft('x.commitment.yaml');
  assert.ok(draft);
  return selectionsAt(offset, draft).map(({ start, end }) => text.slice(start, end));
}

describe('selection', () => {
  it('grows from the word to the value, the entry, the item, the part and the file', () => {
    const milestones = `milestones:
  - id: m1
    title: "Publish the register"
  - id: m2`;
    const item = 'id: m1\n    title: "Publish the register"';
    assert.deepEqual(selections(`number: 1\n${milestones}\n`.replace('the', 'th<|>e')), [
      'the',
      'Publish the register',
      '"Publish the register"',
      'title: "Publish the register"',
      item,
      `- ${item}`,
      `- ${item}\n  - id: m2`,
      milestones,
      `number: 1\n${milestones}`,
      `number: 1\n${milestones}\n`,
    ]);
  });

  it('takes in ids whole, and words with their accents and dashes', () => {
    assert.deepEqual(selections('leads:\n  government: [a, cabinet-off<|>ice]\n').slice(0, 3), [
      'cabinet-office',
      '[a, cabinet-office]',
      'government: [a, cabinet-office]',
    ]);
    assert.equal(selections("title: L'acc<|>ès.\n")[0], "L'accès");
  });

  it('takes in a line of a long text before all of it', () => {
    assert.deepEqual(selections('summary: |\n  One line.\n  Another l<|>ine.\n').slice(0, 3), [
      'line',
      'Another line.',
      '|\n  One line.\n  Another line.',
    ]);
  });

  it('grows from names, comments and nothing as well', () => {
    assert.deepEqual(selections('tit<|>le: A\n'), ['title', 'title: A', 'title: A\n']);
    assert.deepEqual(selections('# A no<|>te\ntitle: A\n'), ['note', '# A note', '# A note\ntitle: A\n']);
    assert.deepEqual(selections('<|>'), ['']);
  });
});
