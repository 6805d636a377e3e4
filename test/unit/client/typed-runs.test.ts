import assert from 'node:assert/strict';
import { TypedRuns } from '../../../client/src/form/typed-runs';

/** A document whose history is as VS Code keeps it: one entry an edit. */
class History {
  readonly runs = new TypedRuns();
  version = 1;

  type(at: string, ...times: readonly number[]): void {
    for (const time of times) this.runs.made(at, [this.version, ++this.version], time);
  }

  undo(): number {
    return this.#move(this.runs.undo(this.version));
  }

  redo(): number {
    return this.#move(this.runs.redo(this.version));
  }

  #move(count: number): number {
    this.version += count;
    this.runs.moved(this.version);
    return count;
  }
}

describe('what was typed in one go', () => {
  it('is taken back and made again together', () => {
    const history = new History();
    history.type('title', 0, 200, 400);
    history.type('title', 5000, 5200);
    assert.deepEqual([history.undo(), history.undo()], [2, 3]);
    assert.deepEqual([history.redo(), history.redo()], [3, 2]);
    assert.deepEqual([history.undo(), history.redo()], [2, 2]);
  });

  it('ends with a pause, with another answer, and after a while', () => {
    const history = new History();
    history.type('title', 0, 200);
    history.type('summary', 300);
    history.type('title', ...Array.from({ length: 50 }, (_, i) => 400 + i * 100));
    assert.deepEqual([history.undo(), history.undo(), history.undo(), history.undo()], [10, 40, 1, 2]);
  });

  it('is forgotten when something else changes the document', () => {
    const history = new History();
    history.type('title', 0, 200);
    history.version += 1;
    assert.equal(history.undo(), 1);
    assert.equal(history.undo(), 1);
    history.type('title', 5000, 5200);
    assert.equal(history.undo(), 2);
    history.version += 1;
    assert.equal(history.redo(), 1);
  });

  it('begins anew after something was taken back', () => {
    const history = new History();
    history.type('title', 0, 100);
    history.type('title', 2000, 2100);
    assert.equal(history.undo(), 2);
    history.type('title', 2200, 2300);
    assert.deepEqual([history.undo(), history.undo()], [2, 2]);
  });
});
