import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineTops } from '../../../client/src/webview/line-tops';
import { somewhere } from '../../support/somewhere';

const form = createLineTops([
  { line: 0, top: 10 },
  { line: 10, top: 110 },
  { line: 12, top: 310 },
]);

describe('lines and heights', () => {
  it('go together at the places that are known', () => {
    assert.equal(form.topOf(10), 110);
    assert.equal(form.lineAt(110), 10);
  });

  it('go in proportion in between', () => {
    assert.equal(form.topOf(5), 60);
    assert.equal(form.topOf(11), 210);
    assert.equal(form.lineAt(60), 5);
    assert.equal(form.lineAt(260), 11.5);
  });

  it('stop at both ends', () => {
    assert.equal(form.topOf(-3), 10);
    assert.equal(form.topOf(99), 310);
    assert.equal(form.lineAt(0), 0);
    assert.equal(form.lineAt(9999), 12);
  });

  it('are unknown when nothing is known', () => {
    assert.equal(createLineTops([]).topOf(1), undefined);
    assert.equal(createLineTops([]).lineAt(1), undefined);
  });

  it('go back and forth where the form has another order than the draft', () => {
    const turned = createLineTops([
      { line: 0, top: 0 },
      { line: 50, top: 100 },
      { line: 20, top: 200 },
      { line: 60, top: 300 },
    ]);
    assert.equal(turned.topOf(20), 200);
    assert.equal(turned.topOf(50), 100);
    // Between line 20 and the next one known, the page goes on to what stands below, not up again.
    assert.equal(turned.topOf(35), 250);
    assert.equal(turned.lineAt(150), 55);
    assert.equal(turned.lineAt(250), 35);
  });

  it('of several things in the same line the upper counts, of several at the same height the first', () => {
    const places = createLineTops([
      { line: 4, top: 40 },
      { line: 4, top: 20 },
      { line: 3, top: 20 },
      { line: 9, top: 90 },
    ]);
    assert.equal(places.topOf(4), 20);
    assert.equal(places.lineAt(20), 3);
  });

  it('lead from a line to its height and back, where both go down together', () => {
    const steps = fc.array(
      fc.record({ lines: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 500 }) }),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(steps, somewhere, (given, part) => {
        let [line, top] = [0, 0];
        const places = given.map(({ lines, height }) => ({ line: (line += lines), top: (top += height) }));
        const made = createLineTops(places);
        const first = places[0]?.line ?? 0;
        const wanted = first + part * (line - first);
        assert.ok(Math.abs((made.lineAt(made.topOf(wanted) ?? NaN) ?? NaN) - wanted) < 1e-6);
      }),
    );
  });
});
