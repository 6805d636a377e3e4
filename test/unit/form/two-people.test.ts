import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  createFormReader,
  FormMemory,
  messagesFor,
  type FieldChange,
} from '../../../server/src/service';
import { formOf, planOf } from '../../support/form-plans';
import '../../support/property-seed';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

/** A milestone that the test knows by its mark, wherever it is. */
interface Item {
  readonly mark: number;
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly lead: string;
  readonly outputs: readonly string[];
  readonly note: string;
}

const words = {
  title: fc.constantFrom('', '', 'One', 'Two', 'Three', 'Four'),
  due: fc.constantFrom('', '2025-01', '2025-02'),
  lead: fc.constantFrom('', 'ministry', 'forum'),
  outputs: fc.constantFrom<readonly string[]>([], ['A'], ['A', 'B'], ['A', 'A']),
  note: fc.constantFrom('', '', 'ask', 'wait'),
};
const parts = fc.record(words);
const field = fc.constantFrom('title', 'due', 'lead', 'outputs', 'note');

/** What another does in the text. */
const deed = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'move', 'edit', 'edit'),
  at: fc.nat(6),
  to: fc.nat(6),
  field,
  parts,
  isSeen: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const wish = fc.record({
  kind: fc.constantFrom('title', 'due', 'lead', 'note', 'remove', 'move', 'insert', 'output'),
  at: fc.nat(4),
  to: fc.nat(4),
  revision: fc.nat(6),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** An id like the program gives it: that of one that was taken out may come again. */
function nextId(items: readonly Item[]): string {
  return `m${1 + Math.max(0, ...items.map(({ id }) => Number(id.slice(1))))}`;
}

function write(items: readonly Item[]): string {
  const rows = items.map(
    ({ mark, id, title, due, lead, outputs, note }) =>
      (note === '' ? '' : `  # ${note}\n`) +
      `  - id: ${id}\n    title: ${title}\n    outputs:${outputs.map((one) => `\n      - ${one}`).join('')}\n` +
      `    due: ${due}\n    lead: ${lead}\n    evidence:\n      - https://example.org/${mark}\n`,
  );
  return `title: A\nmilestones:\n${rows.join('')}`;
}

function read(text: string): readonly Item[] {
  const { answers } = formOf(planOf(text), uri);
  const value = (at: string) => answers.get(at)?.value ?? '';
  return Array.from({ length: answers.get('milestones')?.count ?? 0 }, (_, index) => {
    const at = `milestones/${index}`;
    const { count = 0 } = answers.get(`${at}/outputs`) ?? {};
    return {
      mark: Number(/\d+$/.exec(value(`${at}/evidence/0`))?.[0] ?? -1),
      id: value(`${at}/id`),
      title: value(`${at}/title`),
      due: value(`${at}/due`),
      lead: value(`${at}/lead`),
      outputs: Array.from({ length: count }, (__, i) => value(`${at}/outputs/${i}`)),
      note: (answers.get(at)?.notes ?? []).join('|'),
    };
  });
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const all = [...items];
  all.splice(to, 0, ...all.splice(from, 1));
  return all;
}

function done(items: readonly Item[], { kind, at, to, field: name, parts: given }: Deed, mark: number) {
  // With the id and the title of one that is gone it would be that one again.
  const said = { ...given, title: given.title === '' ? '' : `${given.title} ${mark}` };
  const index = items.length === 0 ? 0 : at % items.length;
  switch (kind) {
    case 'insert':
      return [...items.slice(0, index), { mark, id: nextId(items), ...said }, ...items.slice(index)];
    case 'remove':
      return items.filter((_, i) => i !== index);
    case 'move':
      return moved(items, index, to % Math.max(1, items.length));
    default:
      return items.map((item, i) => (i === index ? { ...item, [name]: said[name] } : item));
  }
}

function changeOf({ kind, to }: Wish, index: number): readonly [at: string, change: FieldChange] {
  const at = `milestones/${index}`;
  switch (kind) {
    case 'note':
      return [at, { kind: 'note', index: 0, text: 'mine' }];
    case 'remove':
      return [at, { kind: 'remove' }];
    case 'move':
      return [at, { kind: 'move', index: to }];
    case 'insert':
      return ['milestones', { kind: 'insert', index }];
    case 'output':
      return [`${at}/outputs`, { kind: 'insert', index: to, value: 'Mine' }];
    default:
      return [`${at}/${kind}`, { kind: 'answer', value: valueOf(kind) }];
  }
}

function valueOf(kind: string): string {
  return kind === 'due' ? '2030-12' : 'mine';
}

/** What was meant for the item is done to it, and nothing to any other. */
function assertMeant(
  wanted: Wish,
  then: readonly Item[],
  now: readonly Item[],
  after: readonly Item[],
): void {
  const index = wanted.at % then.length;
  const mine = then[index];
  assert.ok(mine);
  const { mark } = mine;
  const others = (items: readonly Item[]) => items.filter((item) => item.mark !== mark);
  const [before, done] = [now, after].map((items) => items.find((item) => item.mark === mark));
  const to = Math.min(wanted.to, then.length - 1);
  const marks = (items: readonly Item[]) => items.map((item) => item.mark);
  if (wanted.kind === 'insert') {
    const known = new Set(marks(now));
    assert.deepEqual(
      after.filter((item) => known.has(item.mark)),
      now,
    );
    const fresh = after.findIndex((item) => !known.has(item.mark));
    const isNext =
      index === 0 ? after[fresh + 1]?.mark === mark : after[fresh - 1]?.mark === then[index - 1]?.mark;
    assert.ok(isNext && after.length === now.length + 1);
    return;
  }
  assert.ok(before, 'The item is there no more.');
  assert.deepEqual(others(after), others(now));
  if (wanted.kind === 'remove') {
    assert.equal(done, undefined);
    assert.deepEqual(before, mine);
    return;
  }
  assert.ok(done);
  if (wanted.kind === 'move') {
    assert.deepEqual(done, before);
    if (to > 0 && then.length > 1) {
      const left = marks(others(then))[to - 1];
      assert.equal(marks(after)[marks(after).indexOf(mark) - 1], left);
    }
    return;
  }
  assert.deepEqual(marks(after), marks(now));
  if (wanted.kind === 'output') {
    const at = done.outputs.indexOf('Mine');
    assert.deepEqual(done, { ...before, outputs: done.outputs });
    assert.deepEqual(
      done.outputs.filter((_, i) => i !== at),
      before.outputs,
    );
    return;
  }
  const name = wanted.kind;
  assert.equal(before[name], mine[name], 'Somebody else has written there.');
  assert.deepEqual(done, { ...before, [name]: valueOf(name) });
}

describe('a draft on which two people work', () => {
  it('has every change where it was meant, or not at all', () => {
    const made = new Map<string, number>();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 5 }),
        fc.array(deed, { maxLength: 5 }),
        fc.array(wish, { minLength: 1, maxLength: 3 }),
        (first, deeds, wishes) => {
          let items: readonly Item[] = [];
          for (const [mark, said] of first.entries())
            items = [...items, { mark, id: nextId(items), ...said }];
          const plans = planOf(write(items));
          const memory = new FormMemory();
          const reader = createFormReader(plans, messages, memory);
          const editor = createFormEditor(plans, messages, memory);
          const seen: (readonly [revision: number, items: readonly Item[]])[] = [];
          const look = () => seen.push([reader.read(uri)?.revision ?? 0, read(plans.text(uri) ?? '')]);
          look();
          for (const [i, one] of deeds.entries()) {
            items = done(items, one, 100 + i);
            plans.set(uri, write(items));
            if (one.isSeen) look();
          }
          for (const wanted of wishes) {
            const [revision, then] = seen[wanted.revision % seen.length] ?? [0, []];
            if (then.length === 0) continue;
            const text = plans.text(uri) ?? '';
            const [at, change] = changeOf(wanted, wanted.at % then.length);
            const changed = editor.change(uri, { at, revision, change });
            if (changed.kind === 'refused') {
              refused++;
              continue;
            }
            made.set(wanted.kind, (made.get(wanted.kind) ?? 0) + 1);
            assertMeant(wanted, then, read(text), read(applyEdits(text, changed.edits)));
          }
        },
      ),
      { numRuns: 250 },
    );
    assert.ok(
      made.size === 8 && [...made.values()].every((count) => count > 10),
      `made ${JSON.stringify([...made])}`,
    );
    assert.ok(refused > 10);
  });
});
