import assert from 'node:assert/strict';
import { applyEdits, collide } from '../../../server/src/service/text/edit';

describe('edits', () => {
  it('are made at their own places, in whatever order they are given', () => {
    const edits = [
      { range: { start: 7, end: 9 }, text: '2' },
      { range: { start: 0, end: 2 }, text: 'id' },
    ];
    assert.equal(applyEdits('ID: m1 23\n', edits), 'id: m1 2\n');
  });

  it('write at one place in the order given', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('ad', [
        { range: at, text: 'b' },
        { range: at, text: 'c' },
      ]),
      'abcd',
    );
  });

  it('that overlap are a mistake of the program', () => {
    const edits = [
      { range: { start: 0, end: 2 }, text: '' },
      { range: { start: 1, end: 3 }, text: '' },
    ];
    assert.throws(() => applyEdits('abc', edits));
  });

  it('collide when they touch', () => {
    const one = { range: { start: 0, end: 2 }, text: '' };
    assert.equal(collide(one, { range: { start: 2, end: 2 }, text: 'x' }), true);
    assert.equal(collide(one, { range: { start: 3, end: 3 }, text: 'x' }), false);
  });
});
