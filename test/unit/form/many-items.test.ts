import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  createFormReader,
  FormMemory,
  messagesFor,
  type FieldChange,
  type Plans,
} from '../../../server/src/service';
import { formOf, planOf } from '../../support/form-plans';
import { examples } from '../../support/how-often';
import { texts } from '../../support/form-changes';
import '../../support/property-seed';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

const lists = [
  ['problem/causes', 'number: 1\nproblem:\n  causes: # why\n    - One\n    # two\n    - "Two: 2"\n'],
  ['problem/causes', 'number: 1\nproblem:\n  statement: A\n'],
  ['leads/government', 'number: 1\nleads:\n  government: [a, b]\n'],
  ['milestones', 'milestones:\n  - id: m1\n    title: One\n\n  - id: m2\n    title: Two\nnumber: 1\n'],
  ['milestones', 'number: 1\nmilestones:\n  tbc: in May\n'],
] as const;

/** The values of the items of a list, or the titles of those with fields. */
function itemsAt(plans: Plans, list: string): readonly (string | undefined)[] {
  const { answers } = formOf(plans, uri);
  return Array.from({ length: answers.get(list)?.count ?? 0 }, (_, i) => {
    const item = answers.get(`${list}/${i}`);
    return item?.value ?? answers.get(`${list}/${i}/title`)?.value;
  });
}

describe('many new items in a list at once', () => {
  it('stand there one behind the other, with nothing else changed and ids of their own', () => {
    const value = fc.constantFrom(...texts.filter((text) => !text.includes('\n')), 'a: b', '#3');
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.array(value, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        ([list, text], typed, pick) => {
          const values = list === 'leads/government' ? typed.map((_, i) => `org-${i}`) : typed;
          const plans = planOf(text, uri);
          const before = itemsAt(plans, list);
          const index = pick % (before.length + 1);
          const [first, ...more] = values;
          const change: FieldChange = { kind: 'insert', index, value: first ?? '', more };
          const made = createFormEditor(plans, messages).change(uri, { at: list, change });
          if (made.kind === 'refused') assert.fail(`${list} ${JSON.stringify(change)}: ${made.message}`);
          plans.set(uri, applyEdits(text, made.edits));
          assert.equal(made.at, `${list}/${index}`);
          assert.deepEqual(itemsAt(plans, list), [
            ...before.slice(0, index),
            ...values.map((one) => one.trim()),
            ...before.slice(index),
          ]);
          assert.deepEqual(
            plans.findings(uri).filter(({ rule }) => rule === 'duplicate-id'),
            [],
          );
        },
      ),
      { numRuns: examples(60) },
    );
  });

  it('are read once, however many they are', () => {
    const reads = (count: number): number => {
      const plans = planOf('number: 1\nproblem:\n  causes:\n    - One\n', uri);
      let asked = 0;
      const counted: Plans = {
        ...plans,
        draft(file) {
          asked++;
          return plans.draft(file);
        },
      };
      const more = Array.from({ length: count }, (_, i) => `Cause ${i}`);
      const change: FieldChange = { kind: 'insert', index: 1, value: 'First', more };
      const made = createFormEditor(counted, messages).change(uri, { at: 'problem/causes', change });
      assert.ok(made.kind === 'edits' && made.edits.length === 1);
      return asked;
    };
    assert.equal(reads(200), reads(1));
  });

  it('move what is meant behind them by as many', () => {
    const plans = planOf('number: 1\nproblem:\n  causes:\n    - One\n    - Two\n', uri);
    const memory = new FormMemory();
    const reader = createFormReader(plans, messages, memory);
    const editor = createFormEditor(plans, messages, memory);
    const revision = reader.read(uri)?.revision ?? 0;
    for (const [at, change] of [
      ['problem/causes', { kind: 'insert', index: 1, value: 'A', more: ['B', 'C'] }],
      ['problem/causes/1', { kind: 'answer', value: 'Second' }],
    ] as const) {
      const made = editor.change(uri, { at, revision, change });
      assert.ok(made.kind === 'edits');
      plans.set(uri, applyEdits(plans.text(uri) ?? '', made.edits));
    }
    assert.deepEqual(itemsAt(plans, 'problem/causes'), ['One', 'A', 'B', 'C', 'Second']);
  });
});
