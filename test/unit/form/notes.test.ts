import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  messagesFor,
  newCommitment,
  type FieldChange,
  type Form,
  type Plans,
} from '../../../server/src/service';
import { folders, formOf, planOf, plansIn } from '../../support/form-plans';
import { examples } from '../../support/how-often';
import '../../support/property-seed';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

/** The draft once a note is written, with where it stands; or why it is not. */
function write(plans: Plans, file: string, at: string, index: number, text: string) {
  const change: FieldChange = { kind: 'note', index, text };
  const changed = createFormEditor(plans, messages).change(file, { at, change });
  if (changed.kind === 'refused') return changed.message;
  const now = applyEdits(plans.text(file) ?? '', changed.edits);
  plans.set(file, now);
  return { at: changed.at, text: now, form: formOf(plans, file) };
}

function made(plans: Plans, file: string, at: string, index: number, text: string) {
  const after = write(plans, file, at, index, text);
  assert.ok(typeof after !== 'string', `${file} ${at}: ${JSON.stringify(after)}`);
  return after;
}

function notesIn(form: Form): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...form.answers.values()].flatMap(({ at, notes }) => (notes ? [[at, notes] as const] : [])),
  );
}

const saidIn = (form: Form) => [...form.answers.values()].map(({ at, state, value }) => [at, state, value]);

describe('a note in a form', () => {
  for (const folder of folders)
    it(`is one of its own, and gone without a trace: ${folder}`, () => {
      const plans = plansIn(folder);
      const places = plans
        .files()
        .flatMap((file) => [...formOf(plans, file).answers.values()].map((answer) => ({ file, answer })))
        .filter(({ answer: { state, locked } }) => state !== 'missing' && locked === undefined);
      fc.assert(
        fc.property(
          fc.constantFrom(...places),
          fc.constantFrom('Ask the ministry.', 'First line\nsecond: line', 'يسأل # الوزارة'),
          ({ file, answer }, said) => {
            const before = plans.text(file) ?? '';
            const old = formOf(plans, file);
            const after = write(plans, file, answer.at, answer.notes?.length ?? 0, said);
            if (typeof after === 'string') {
              assert.match(after, /no place for a note/);
              return;
            }
            try {
              assert.ok(answer.at === after.at || answer.at.startsWith(`${after.at}/`));
              assert.deepEqual(saidIn(after.form), saidIn(old));
              const [was, now] = [notesIn(old), notesIn(after.form)];
              const there = now.get(after.at) ?? [];
              const onLine = (text = '') => text.replaceAll('\n', ' ');
              const index = there.findIndex((note) => onLine(note) === onLine(said));
              assert.deepEqual(
                [...now].filter(([at]) => at !== after.at),
                [...was].filter(([at]) => at !== after.at),
              );
              assert.deepEqual(
                there.filter((_, i) => i !== index),
                was.get(after.at) ?? [],
              );
              assert.equal(made(plans, file, after.at, index, '').text, before);
            } finally {
              plans.set(file, before);
            }
          },
        ),
        { numRuns: examples(8) },
      );
    });

  it('is not joined with what a new draft says to those who write it as text', () => {
    const { text, path } = newCommitment({
      planFolder: 'plan',
      takenNumbers: [],
      takenNames: [],
      title: 'Open data',
    });
    const plans = planOf(text, path);
    assert.deepEqual([...notesIn(formOf(plans, path))], []);
    for (const { at, state } of formOf(plans, path).answers.values()) {
      if (state === 'missing') continue;
      const after = made(plans, path, at, 0, 'Mine: ask.');
      assert.deepEqual([...notesIn(after.form)], [[after.at, ['Mine: ask.']]], at);
      assert.equal(made(plans, path, after.at, 0, '').text, text, at);
    }
  });

  it('stands above the item that it is in, or beside the list in brackets', () => {
    const text = 'number: 1\nmilestones:\n  - title: A\n    due: 2025-01-31\nleads:\n  government: [a, b]\n';
    const first = made(planOf(text), uri, 'milestones/0/title', 0, 'Why so late?');
    assert.equal(first.at, 'milestones/0');
    assert.equal(first.text, text.replace('  - title', '  # Why so late?\n  - title'));
    const inBrackets = made(planOf(text), uri, 'leads/government/1', 0, 'Both?');
    assert.equal(inBrackets.at, 'leads/government');
    assert.equal(inBrackets.text, text.replace('  government', '  # Both?\n  government'));
    const braces = 'number: 1\nperiod: { start: 2024, end: 2025 }\n';
    assert.equal(
      made(planOf(braces), uri, 'period/end', 0, 'Or 2026?').text,
      'number: 1\n# Or 2026?\nperiod: { start: 2024, end: 2025 }\n',
    );
  });

  it('of the whole file stands at its margin, above all or below all, and can be changed there', () => {
    const text =
      '# Mesa del agua\nnumber: 1\nmilestones:\n  - title: A\n    # of A\n\n# Ask the mayor.\n# Then the council.\n';
    const plans = planOf(text);
    const before = notesIn(formOf(plans, uri));
    assert.deepEqual(before.get(''), ['Mesa del agua', 'Ask the mayor.\nThen the council.']);
    assert.equal(before.get('milestones'), undefined);
    const after = made(plans, uri, '', 1, 'Ask the council.');
    assert.equal(after.text, text.replace('# Ask the mayor.\n# Then the council.', '# Ask the council.'));
  });

  it('is apart from one that stands there', () => {
    const text = 'number: 1\n# one\ntitle: A # two\nsummary: |\n  B\n';
    const plans = planOf(text);
    const third = made(plans, uri, 'title', 2, 'three');
    assert.deepEqual(notesIn(third.form).get('title'), ['one', 'three', 'two'].sort());
    assert.equal(made(plans, uri, 'title', 1, '').text, text);
  });
});

describe('paragraphs for an answer that is open, with comments', () => {
  it('stay paragraphs', () => {
    const text = 'number: 1\nsummary: # one\n  # two\n  tbc: why # three\nstage: initial\n';
    const plans = planOf(text);
    const changed = createFormEditor(plans, messages).change(uri, {
      at: 'summary',
      change: { kind: 'answer', value: 'One: a.\n\nTwo.' },
    });
    assert.ok(changed.kind === 'edits');
    assert.equal(
      applyEdits(text, changed.edits),
      'number: 1\n# one\n# two\n# three\nsummary: |\n  One: a.\n\n  Two.\nstage: initial\n',
    );
  });
});
