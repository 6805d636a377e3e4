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

  describe('with line breaks', () => {
    const wide = [
      'What is fact and what is not was told by the ministry in a letter of May, which lies in the files of the forum under',
      'its number. The figures on late replies are our own, and the National Council of Towns has seen them',
      'before they went out.',
    ];
    const written = (lines: readonly string[]) =>
      `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\nnumber: 1\n`;
    const note = (text: string) => notesIn(formOf(planOf(text), uri)).get('')?.[0];

    it('shows those that its author meant, and none that only keep its lines short', () => {
      assert.equal(note(written(wide)), wide.join(' '));
      for (const meant of [
        ['Ask the mayor', 'Ask the council'],
        ['The figures are those of the ministry for the whole of the year 2023.', 'Ask for newer ones'],
        ['To be asked before the next meeting of the forum, in this order please:', 'Jo', 'Amina'],
        [
          'Open with the ministry since the letter of the second of May, in short',
          '- the date',
          '- the lead',
        ],
        [
          'Open with the ministry since the letter of the second of May, in short',
          '1. the date',
          '2. the lead',
        ],
        ['Agreed with the ministry in its letter of the second of May, in short', '', 'Not agreed: the date'],
        [`All in one line, however long that is${' and longer'.repeat(12)}`, 'And another one below'],
        ['https://example.org/a-very-long-address-of-a-page-that-nobody-would-break', '  indented'],
      ])
        assert.equal(note(written(meant)), meant.join('\n'));
    });

    it('keeps the lines that say the same, and breaks the others as widely', () => {
      const plans = planOf(written(wide));
      const said = wide.join(' ').replace('Towns', 'Towns and Villages of the whole country');
      const after = made(plans, uri, '', 0, said);
      assert.deepEqual(notesIn(after.form).get(''), [said]);
      const lines = after.text.split('\n');
      assert.equal(lines[0], `# ${wide[0]}`);
      assert.ok(lines.every((line) => line.length <= 2 + (wide[0] ?? '').length));
    });

    it('says again what was typed, whatever stood there', () => {
      const word = fc.constantFrom(
        'agreed',
        'with',
        'the',
        'ministry',
        'of',
        'May.',
        'Bond',
        '-',
        '2.',
        'a'.repeat(70),
      );
      const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
      const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
      fc.assert(
        fc.property(text, fc.option(text), (said, before) => {
          const plans = planOf(before === null ? 'number: 1\n' : written(before.split('\n')));
          const after = made(plans, uri, '', 0, said);
          const shown = notesIn(after.form).get('') ?? [];
          assert.equal(shown.length, 1);
          assert.equal(shown[0]?.replaceAll('\n\n', '\n'), said);
        }),
      );
    });
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
