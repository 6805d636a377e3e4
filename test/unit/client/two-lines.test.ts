import assert from 'node:assert/strict';
import fc from 'fast-check';
import { twoLines } from '../../../client/src/commands/two-lines';

describe('a text in a list to choose from', () => {
  it('goes on below between two words where it is too long', () => {
    assert.deepEqual(
      twoLines('Nobody has signed this commitment yet, and a final text is one that both sides have signed.'),
      {
        label: 'Nobody has signed this commitment yet, and a final text is one that',
        detail: 'both sides have signed.',
      },
    );
  });

  it('stays on its line where it fits, or cannot be parted', () => {
    for (const text of ['', '3 milestones, the last one due December 2025', 'x'.repeat(200)])
      assert.deepEqual(twoLines(text), { label: text });
  });

  it('is all there', () => {
    const word = fc.constantFrom('signed', 'a', 'Foreign,', 'commitments', '');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { label, detail } = twoLines(text);
        assert.equal(detail === undefined ? label : `${label} ${detail}`, text);
      }),
    );
  });
});
