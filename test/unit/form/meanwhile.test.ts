import assert from 'node:assert/strict';
import {
  applyEdits,
  createFormEditor,
  createFormReader,
  FormMemory,
  messagesFor,
  type FieldChange,
} from '../../../server/src/service';
import { planOf } from '../../support/form-plans';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

/** Somebody has the form of a text, and others write in it. */
class Shared {
  private readonly memory = new FormMemory();
  private readonly plans;
  private readonly reader;
  private readonly editor;
  revision: number;

  constructor(text: string) {
    this.plans = planOf(text);
    this.reader = createFormReader(this.plans, messages, this.memory);
    this.editor = createFormEditor(this.plans, messages, this.memory);
    this.revision = this.look();
  }

  /** The form as it is now. */
  look(): number {
    return this.reader.read(uri)?.revision ?? 0;
  }

  write(text: string): this {
    this.plans.set(uri, text);
    return this;
  }

  /** What becomes of the text by a change that was meant for the form that somebody has; undefined when it is refused. */
  change(at: string, change: FieldChange, revision = this.revision): string | undefined {
    const changed = this.editor.change(uri, { at, revision, change });
    if (changed.kind === 'refused') {
      assert.match(changed.message, /meantime/);
      return undefined;
    }
    const text = applyEdits(this.plans.text(uri) ?? '', changed.edits);
    this.plans.set(uri, text);
    return text;
  }

  answer(at: string, value: string): string | undefined {
    return this.change(at, { kind: 'answer', value });
  }
}

const one = '  - id: m1\n    title: One\n    due: 2025-01\n';
const two = '  - id: m2\n    title: Two\n    due: 2025-01\n';
const list = (...items: readonly string[]) => `milestones:\n${items.join('')}`;

describe('a change for a form that is no longer so', () => {
  it('follows an item when another with the same answer is put in front', () => {
    const shared = new Shared(list(one, two)).write(
      list('  - id: m3\n    title: Three\n    due: 2025-01\n', one, two),
    );
    assert.equal(
      shared.answer('milestones/0/due', '2026-02'),
      list('  - id: m3\n    title: Three\n    due: 2025-01\n', one.replace('2025-01', '2026-02'), two),
    );
  });

  it('does not overwrite what another has written in an empty answer, and follows one that is still empty', () => {
    const bare = one.replace(' 2025-01', '');
    const shared = new Shared(list(bare, two)).write(list(one, two));
    assert.equal(shared.answer('milestones/0/due', '2026-02'), undefined);
    shared.write(list(two, bare));
    assert.equal(shared.answer('milestones/0/due', '2026-02'), list(two, one.replace('2025-01', '2026-02')));
    const summary = new Shared('title: A\n').write('title: A\nsummary: B\n');
    assert.equal(summary.answer('summary', 'C'), undefined);
  });

  it('puts a new item into the list that was meant, behind the one that it was to follow', () => {
    const [a, b] = [`${one}    outputs:\n      - A\n`, `${two}    outputs:\n      - B\n`];
    const insert: FieldChange = { kind: 'insert', index: 1, value: 'New' };
    const shared = new Shared(list(a, b)).write(list(b, a));
    assert.equal(shared.change('milestones/0/outputs', insert), list(b, `${a}      - New\n`));
    const gone = new Shared(list(a, b)).write(list(b));
    assert.equal(gone.change('milestones/0/outputs', insert), undefined);
    const more = new Shared(list(a)).write(list(a.replace('- A', '- Z\n      - A\n      - Y')));
    assert.equal(
      more.change('milestones/0/outputs', insert),
      list(a.replace('- A', '- Z\n      - A\n      - New\n      - Y')),
    );
  });

  it('does not look for the same words in other items', () => {
    const untold = list('  - id: m1\n    due: 2025-01\n', '  - id: m2\n    due: 2024-01\n');
    const shared = new Shared(untold).write(
      list('  - id: m9\n    due: 2024-01\n', '  - id: m2\n    due: 2024-01\n'),
    );
    assert.equal(shared.answer('milestones/0/due', '2026-02'), undefined);
    const nested = (...words: readonly string[]) =>
      list(...words.map((word, i) => `  - id: m${i}\n    title: T${i}\n    outputs:\n      - ${word}\n`));
    const outputs = new Shared(nested('A', 'B')).write(nested('B', 'A'));
    assert.equal(outputs.answer('milestones/0/outputs/0', 'C'), undefined);
  });

  it('does not take a value for an id', () => {
    const text = list('  - id: m1\n    title: m2\n', '  - id: m2\n    title: Two\n');
    const shared = new Shared(text).write(text.replace('title: m2', 'title: Other'));
    assert.equal(shared.answer('milestones/0/title', 'New'), undefined);
  });

  it('does not take an id that was given anew for the item that had it', () => {
    const shared = new Shared(list(one, two)).write(
      list(one, '  - id: m2\n    title: Another\n    due: 2025-01\n'),
    );
    assert.equal(shared.answer('milestones/1/due', '2026-02'), undefined);
  });

  it('does not write over the note of another, or take it away', () => {
    const text = list(`  # mine\n${one}`, two);
    for (const note of ['', 'new']) {
      const shared = new Shared(text).write(text.replace('# mine', '# theirs'));
      assert.equal(shared.change('milestones/0', { kind: 'note', index: 0, text: note }), undefined);
    }
    const added = new Shared(list(one)).write(text);
    assert.equal(added.change('milestones/0', { kind: 'note', index: 0, text: 'new' }), undefined);
    const moved = new Shared(text).write(list(two, `  # mine\n${one}`));
    assert.equal(
      moved.change('milestones/0', { kind: 'note', index: 0, text: 'new' }),
      list(two, `  # new\n${one}`),
    );
    assert.equal(
      new Shared(text).write(text.replace('# mine', '# theirs')).change('milestones/0', { kind: 'remove' }),
      undefined,
    );
  });

  it('does not take one item without a title for another', () => {
    const untitled = (lead: string) => `  - due: 2025-01\n    lead: ${lead}\n`;
    const shared = new Shared(list(untitled('a'), untitled('b'))).write(list(untitled('b')));
    assert.equal(shared.change('milestones/0', { kind: 'remove' }), undefined);
    assert.equal(shared.answer('milestones/0/due', '2026-02'), undefined);
    assert.equal(
      shared.answer('milestones/1/due', '2026-02'),
      list(untitled('b').replace('2025-01', '2026-02')),
    );
    const alike = new Shared(list(untitled('a'), untitled('a'))).write(
      list(untitled('b'), untitled('a'), untitled('a')),
    );
    assert.equal(alike.answer('milestones/0/due', '2026-02'), undefined);
  });

  it('goes on from what the same form has written, whatever it was', () => {
    const untitled = '  - due:\n  - due:\n';
    const shared = new Shared(list(untitled));
    assert.ok(shared.answer('milestones/1/due', '2025-01') !== undefined);
    assert.equal(shared.answer('milestones/1/due', '2025-02'), list('  - due:\n  - due: 2025-02\n'));
    assert.ok(shared.change('milestones/0', { kind: 'move', index: 1 }) !== undefined);
    assert.equal(shared.answer('milestones/1/due', '2025-03'), list('  - due: 2025-03\n  - due:\n'));
    assert.ok(shared.change('milestones/0', { kind: 'remove' }) !== undefined);
    assert.equal(shared.answer('milestones/0/due', '2025-04'), undefined);
    assert.equal(shared.answer('milestones/1/due', '2025-04'), list('  - due: 2025-04\n'));
    shared.write(list('  - due: 2025-05\n'));
    assert.equal(shared.answer('milestones/1/due', '2025-06'), undefined);
  });

  it('is refused for a form that nobody remembers', () => {
    const shared = new Shared('title: A\n');
    assert.equal(shared.change('title', { kind: 'answer', value: 'B' }, shared.revision - 1), undefined);
    for (let i = 0; i < 100; i++) {
      shared.write(`title: A\nsummary: S${i}\n`);
      shared.look();
    }
    assert.equal(shared.answer('title', 'B'), undefined);
  });
});
