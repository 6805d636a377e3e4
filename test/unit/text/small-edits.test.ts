import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/service/text/edit';
import { smallEdits } from '../../../server/src/service/text/small-edits';

describe('small edits', () => {
  it('are the words that differ, line by line', () => {
    const before = 'title: Water\nsummary: Clean water for all\nnumber: 1\n';
    const after = 'title: Water\nsummary: Safe water for all\nnumber: 2\n';
    assert.deepEqual(
      smallEdits(before, after).map(({ range, text }) => [before.slice(range.start, range.end), text]),
      [
        ['Clean', 'Safe'],
        ['1', '2'],
      ],
    );
    assert.deepEqual(smallEdits(before, before), []);
  });

  it('make the one text of the other, and begin and end between letters', () => {
    const line = fc.constantFrom('a', 'b', 'ab', '', 'x\r', '\r', '😀', '😁 a', '𠮷', 'م: x');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = smallEdits(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const { range } of edits) {
          for (const at of [range.start, range.end]) {
            const around = before.slice(Math.max(at - 1, 0), at + 1);
            assert.doesNotMatch(around, /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/, JSON.stringify(before));
          }
        }
      }),
    );
  });
});
