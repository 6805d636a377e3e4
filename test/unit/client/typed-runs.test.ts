import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TypedRuns, type Way } from '../../../client/src/form/typed-runs';

/** A document whose history is as VS Code keeps it: one entry an edit. */
class History {
  readonly runs = new TypedRuns();
  /** How many edits are made now. */
  place = 0;
  readonly #texts = ['0'];
  #edits = 0;

  get text(): string {
    return this.#texts[this.place] ?? '';
  }

  type(at: string, ...times: readonly number[]): void {
    for (const time of times) {
      const before = this.text;
      this.edit();
      this.runs.made(at, { before, after: this.text }, time);
    }
  }

  /** Something else than a form has changed it. */
  edit(): void {
    this.place += 1;
    this.#edits += 1;
    this.#texts.splice(this.place, Infinity, String(this.#edits));
  }

  /** One entry, as the text editor takes it back. */
  step(way: Way): void {
    const place = this.place + (way === 'undo' ? -1 : 1);
    if (place >= 0 && place < this.#texts.length) this.place = place;
  }

  undo(): number {
    return this.#move('undo');
  }

  redo(): number {
    return this.#move('redo');
  }

  #move(way: Way): number {
    const before = this.text;
    const { count } = this.runs.next(way, before);
    for (let done = 0; done < count; done += 1) this.step(way);
    this.runs.done(way, { before, after: this.text });
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

  it('is known again when what was done meanwhile is taken back', () => {
    const history = new History();
    history.type('title', 0, 200);
    history.edit();
    history.edit();
    assert.deepEqual([history.undo(), history.undo(), history.undo()], [1, 1, 2]);
    assert.deepEqual([history.redo(), history.redo(), history.redo()], [2, 1, 1]);
    history.step('undo');
    history.step('undo');
    history.step('undo');
    assert.equal(history.undo(), 1);
  });

  it('begins anew after something was taken back', () => {
    const history = new History();
    history.type('title', 0, 100);
    history.type('title', 2000, 2100);
    assert.equal(history.undo(), 2);
    history.type('title', 2200, 2300);
    assert.deepEqual([history.undo(), history.undo()], [2, 2]);
  });

  it('is not taken back where the text is another, however much alike', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), fc.boolean(), (before, after, from, to, swaps) => {
        const runs = new TypedRuns();
        runs.made('title', { before, after: before }, 0);
        runs.made('title', { before, after }, 100);
        const [one, two] = [from % after.length, to % after.length];
        const units = [...after.split('')];
        [units[one], units[two]] = swaps ? [after.charAt(two), after.charAt(one)] : ['x', after.charAt(two)];
        const other = units.join('');
        assert.equal(runs.next('undo', other).count, other === after ? 2 : 1);
        assert.equal(runs.next('undo', after).count, 2);
      }),
    );
  });

  it('comes back in the steps in which it was taken back, however often, and beyond what is known', () => {
    const doings = fc.oneof(
      fc.record({ typed: fc.constantFrom('title', 'summary'), gap: fc.constantFrom(50, 50, 50, 2000) }),
      fc.constantFrom('edit', 'undo', 'redo', 'undo in the text'),
    );
    fc.assert(
      fc.property(fc.array(doings, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (session, often) => {
        const history = new History();
        let now = 0;
        for (const doing of session) {
          if (typeof doing !== 'string') history.type(doing.typed, (now += doing.gap));
          else if (doing === 'edit') history.edit();
          else if (doing === 'undo in the text') history.step('undo');
          else history[doing]();
        }
        const seen = [history.place];
        for (let count = 0; count < often && history.place > 0; count += 1) {
          history.undo();
          seen.push(history.place);
        }
        for (const place of seen.reverse().slice(1)) {
          history.redo();
          assert.equal(history.place, place);
        }
      }),
    );
  });
});
