import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/service/text/edit';
import { changedLines } from '../../../server/src/service/text/line-changes';

describe('changed lines', () => {
  it('are only those that differ', () => {
    const changes = changedLines('a\nb\nc\nd\ne', 'a\nB\nc\nd\nx\ne');
    assert.deepEqual(
      changes.map(({ line, before, after }) => ({ line, before, after })),
      [
        { line: 1, before: ['b\n'], after: ['B\n'] },
        { line: 4, before: [], after: ['x\n'] },
      ],
    );
    assert.deepEqual(changedLines('a\n', 'a\n'), []);
  });

  it('make the one text of the other, as edits', () => {
    const line = fc.constantFrom('a', 'b', 'title: x', '', 'c\r', '\r');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(applyEdits(before, changedLines(before, after)), after);
      }),
    );
  });
});
