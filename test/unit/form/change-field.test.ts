import assert from 'node:assert/strict';
import {
  applyEdits,
  createFormEditor,
  messagesFor,
  type ChangeRequest,
  type FieldChange,
  type FieldChanged,
} from '../../../server/src/service';
import { planOf } from '../../support/form-plans';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

function ask(text: string, request: ChangeRequest, file = uri): FieldChanged {
  return createFormEditor(planOf(text, file), messages).change(file, request);
}

function change(text: string, at: string, what: FieldChange, file = uri): string {
  return madeIn(text, ask(text, { at, change: what }, file));
}

/** The text with the edits made; a refusal is a mistake. */
function madeIn(text: string, changed: FieldChanged): string {
  if (changed.kind === 'refused') assert.fail(changed.message);
  return applyEdits(text, changed.edits);
}

function answer(text: string, at: string, value: string, file = uri): string {
  return change(text, at, { kind: 'answer', value }, file);
}

function refused(text: string, at: string, what: FieldChange, file = uri) {
  const changed = ask(text, { at, change: what }, file);
  assert.equal(changed.kind, 'refused');
  assert.ok(changed.message !== '');
  return changed;
}

describe('an answer of a form', () => {
  it('stays in its own style, with only the words that differ', () => {
    const folded = 'summary: >-\n  One two\n  three four\n\n  five.\nstage: initial\n';
    assert.equal(answer(folded, 'summary', 'One two three 4\n\nfive.'), folded.replace('four', '4'));
    const literal = 'summary: |\n  # One\n\n  - two: x\nstage: initial\n';
    assert.equal(answer(literal, 'summary', '# One\n\n- two: y\n- z'), literal.replace('x', 'y\n  - z'));
    assert.equal(answer("title: 'It''s'\n", 'title', "It's so"), "title: 'It''s so'\n");
    assert.equal(answer('title: "A"  # why\n', 'title', 'B "c"'), 'title: "B \\"c\\""  # why\n');
  });

  it('gets quotation marks, or lines of its own, where it can no longer be without', () => {
    assert.equal(answer('title: Open\n', 'title', 'Open: data'), 'title: "Open: data"\n');
    assert.equal(
      answer('summary: One # note\nstage: initial\n', 'summary', 'One\n\nTwo: # 2'),
      'summary: | # note\n  One\n\n  Two: # 2\nstage: initial\n',
    );
  });

  it('loses the quotation marks of a word that is none for YAML while somebody types on', () => {
    const list = 'problem:\n  causes:\n    - One\n    -\n';
    for (const typed of ['No one may look', 'Yes, and more', 'On Monday', 'null and void', 'Y que más']) {
      let text = list;
      for (let end = 1; end <= typed.length; end++)
        text = answer(text, 'problem/causes/1', typed.slice(0, end).trim());
      assert.equal(text, list.replace(/-\n$/, `- ${typed}\n`));
    }
  });

  it('is put where the form has it, with the parts around it', () => {
    assert.equal(
      answer('title: A\nmilestones:\n', 'problem/statement', 'It is late.'),
      'title: A\nproblem:\n  statement: It is late.\nmilestones:\n',
    );
    assert.equal(answer('', 'title', 'A'), 'title: A\n');
    assert.equal(
      answer('title: A\r\nstage: initial\r\n', 'summary', 'B'),
      'title: A\r\nstage: initial\r\nsummary: B\r\n',
    );
  });

  it('is taken away: the form keeps asking for it, or nothing of it stays', () => {
    assert.equal(answer('title: A\nsummary: B\n', 'summary', ' '), 'title: A\nsummary:\n');
    assert.equal(answer('title: A\ntheme: b\n', 'theme', ''), 'title: A\n');
    assert.equal(answer('title: A\nperiod:\n  end: 2025\n', 'period/end', ''), 'title: A\n');
    assert.equal(answer('title: A\ntheme: b # why\n', 'theme', ''), 'title: A\ntheme: # why\n');
  });

  it('is left open with its reason, and decided again', () => {
    const open = change('title: A\nsummary: B # why\n', 'summary', { kind: 'open', why: 'in May: perhaps' });
    assert.match(open, /tbc: 'in May: perhaps'/);
    assert.match(open, /# why/);
    const text = 'summary:\n  # asked in April\n  tbc: in May\nstage: initial\n';
    assert.equal(answer(text, 'summary', 'Now.'), 'summary: Now.\n  # asked in April\nstage: initial\n');
    assert.equal(change(text, 'summary', { kind: 'open', why: 'in June' }), text.replace('May', 'June'));
    assert.match(refused('number: 1\n', 'number', { kind: 'open', why: 'x' }).message, /open/);
  });

  it('keeps no sign that no file can hold', () => {
    assert.equal(answer('title: A\n', 'title', 'B\u0000\u202E c\n'), 'title: B c\n');
    const long = answer('title: A\n', 'summary', 'a\u0007\r\n\r\nb\u2028c');
    assert.equal(long, 'title: A\nsummary: |\n  a\n\n  b\n  c\n');
    const open = change('title: A\nsummary: B\n', 'summary', {
      kind: 'open',
      why: '\u202Aفي\u0007 May\u202C',
    });
    assert.match(open, /tbc: في May\n/);
  });
});

describe('what is typed into a form', () => {
  const text = 'title: A\nmilestones:\n  - id: m1\n    due: 2024-01\n    lead: a\n';
  const due = (value: string) => answer(text, 'milestones/0/due', value);

  it('may be a date in words', () => {
    assert.match(due('31 Dec 2025'), /due: 2025-12-31/);
    assert.match(due('end of March 2026'), /due: 2026-03\n/);
    assert.match(due('Q4 2025'), /due: 2025-Q4/);
    assert.match(due('2025-06'), /due: 2025-06\n/);
  });

  it('is asked about where a date can mean more than one, or none', () => {
    const meant = (value: string) => {
      const { message, meant: all = [] } = refused(text, 'milestones/0/due', { kind: 'answer', value });
      return [message, ...all.map(({ value: one }) => one)];
    };
    assert.deepEqual(meant('06/07/2024').slice(1), ['2024-07-06', '2024-06-07']);
    assert.match(meant('end of March')[0] ?? '', /year/);
    assert.deepEqual(meant('31 June 2025').slice(1), ['2025-06-30']);
    assert.equal(meant('2025').length > 1, true);
    assert.match(meant('soon')[0] ?? '', /not a date/);
  });

  it('may be a year where a period is', () => {
    assert.match(answer('title: A\n', 'period/end', '2025'), /end: 2025\n/);
  });

  it('keeps all lines on which nothing changes, also between two changes', () => {
    const text =
      'number: 1\nsummary: >-\n  The ministry opens its registers\n  to the public, month by month,\n  and says what is left\n  to be done.\n';
    const now =
      'Each ministry opens its registers to the public, month by month, and says what is still to be done.';
    assert.equal(
      answer(text, 'summary', now),
      text.replace('The ministry', 'Each ministry').replace('left', 'still'),
    );
    for (const quote of ['', "'", '"']) {
      const wrapped = `summary: ${quote}One two\n  three four\n  five six${quote}\n`;
      assert.equal(
        answer(wrapped, 'summary', '1 two three four five 6 7'),
        `summary: ${quote}1 two\n  three four\n  five 6 7${quote}\n`,
      );
    }
  });

  it('is not typed where a command writes it, and says which', () => {
    const signed = 'stage: final\nsign_off:\n  - by: a\n    on: 2025-01-31\n';
    assert.match(refused(signed, 'stage', { kind: 'answer', value: 'mature' }).message, /Set Stage/);
    for (const [at, change] of [
      ['sign_off', { kind: 'insert', index: 0 }],
      ['sign_off/0', { kind: 'remove' }],
      ['sign_off/0/on', { kind: 'answer', value: '2025-02-01' }],
    ] as const)
      assert.match(refused(signed, at, change).message, /Sign Off/);
    assert.equal(
      change(signed, 'stage', { kind: 'note', index: 0, text: 'agreed' }),
      signed.replace('final', 'final  # agreed'),
    );
  });

  it('is checked for what belongs there, in plain words', () => {
    assert.match(refused(text, 'number', { kind: 'answer', value: 'three' }).message, /number/);
    assert.deepEqual(refused(text, 'milestones/0/lead', { kind: 'answer', value: 'Cabinet Office' }).meant, [
      { value: 'cabinet-office', label: 'cabinet-office' },
    ]);
    assert.match(refused(text, 'ogp_id', { kind: 'answer', value: 'one' }).message, /one/);
    const step = 'milestones:\n  - id: m1\n';
    assert.equal(answer(step, 'milestones/0/status', 'Limited progress'), `${step}    status: limited\n`);
    assert.ok(
      (refused(step, 'milestones/0/status', { kind: 'answer', value: 'done' }).meant ?? []).length > 2,
    );
    const item = 'milestones:\n  - id: m1\n  - id: m2\n';
    assert.match(refused(item, 'milestones/1/id', { kind: 'answer', value: 'm1' }).message, /taken/);
    assert.match(refused(item, 'milestones/1/id', { kind: 'answer', value: 'M 2' }).message, /M 2/);
    assert.deepEqual(refused(item, 'milestones/1/id', { kind: 'answer', value: 'a\u00a0b' }).meant, [
      { value: 'a-b', label: 'a-b' },
    ]);
    assert.equal(answer(item, 'milestones/1/id', '\u200Bb1'), item.replace('m2', 'b1'));
    assert.match(answer(text, 'milestones/0/due', '2025\u201112\u200B'), /due: 2025-12\n/);
    const list = 'stakeholders:\n  - id: a\n    name: A\n    sector: other\n';
    const plan = planOf('country: X\n', 'action-plan.yaml');
    plan.set('stakeholders.yaml', list);
    const changed = createFormEditor(plan, messages).change('stakeholders.yaml', {
      at: 'stakeholders/0/url',
      change: { kind: 'answer', value: 'example.org/a' },
    });
    assert.match(madeIn(list, changed), /url: https:\/\/example\.org\/a\n/);
  });
});

describe('a place that cannot be changed', () => {
  it('is refused in what cannot be read, or has two versions', () => {
    refused('title: A\nsummary: "never closed\nstage: initial\n', 'summary', { kind: 'answer', value: 'B' });
    const conflict = 'title: A\n<<<<<<< a\nsummary: B\n=======\nsummary: C\n>>>>>>> b\n';
    refused(conflict, 'summary', { kind: 'answer', value: 'D' });
    assert.match(answer(conflict, 'title', 'E'), /^title: E\n<<<<<<</);
    refused('title: A\n', 'nothing/like/that', { kind: 'answer', value: 'B' });
    refused('title: A\n', 'milestones/3/title', { kind: 'answer', value: 'B' });
  });
});

describe('a new item', () => {
  it('has what the form asks for, an id of its own and no words that nobody has said', () => {
    const text = 'milestones:\n  - id: m3\n    title: One\n';
    assert.equal(
      change(text, 'milestones', { kind: 'insert', index: 0 }),
      `milestones:\n  - id: m4\n    title:\n    outputs:\n    due:\n    lead:\n${text.slice(12)}`,
    );
    const first = change('title: A\n', 'milestones', { kind: 'insert', index: 0, value: 'Publish' });
    assert.match(first, /milestones:\n {2}- id: m1\n {4}title: Publish\n/);
    const plans = planOf('country: X\n', 'action-plan.yaml');
    plans.set('stakeholders.yaml', 'stakeholders:\n');
    const changed = createFormEditor(plans, messages).change('stakeholders.yaml', {
      at: 'stakeholders',
      change: { kind: 'insert', index: 9, value: 'The Fund' },
    });
    assert.match(madeIn('stakeholders:\n', changed), /- id: the-fund\n {4}name: The Fund\n {4}sector:\n/);
  });

  it('of names stands among the others', () => {
    const text = 'leads:\n  government: [a, b]\n';
    assert.equal(
      change(text, 'leads/government', { kind: 'insert', index: 1, value: 'c' }),
      text.replace('a,', 'a, c,'),
    );
    assert.equal(
      change('title: A\n', 'leads/government', { kind: 'insert', index: 0, value: 'a' }),
      'title: A\nleads:\n  government: [a]\n',
    );
  });

  it('takes the place of a list that was left open', () => {
    const text = 'problem:\n  causes: { tbc: in May }\n';
    assert.match(
      change(text, 'problem/causes', { kind: 'insert', index: 0, value: 'It is late' }),
      /causes:\n {4}- It is late\n/,
    );
  });
});

describe('an item that is taken out', () => {
  it('may have the sign of a comment in its words, and takes no comment along', () => {
    const text = (items: string) => `milestones:\n  - id: m1\n    outputs: [${items}]\n`;
    const out = (items: string) => change(text(items), 'milestones/0/outputs/1', { kind: 'remove' });
    assert.equal(out('A, "Answer to recommendation #3: yes"'), text('A'));
    assert.equal(out("A, 'See # 2', C"), text('A, C'));
    const noted = text('A, # first\n      B');
    refused(noted, 'milestones/0/outputs/1', { kind: 'remove' });
  });
});

describe('a note', () => {
  it('is written over, added and taken away', () => {
    const text = 'title: A\n# one\nsummary: B # two\n';
    const note = (index: number, said: string) =>
      change(text, 'summary', { kind: 'note', index, text: said });
    assert.equal(note(0, 'first'), text.replace('one', 'first'));
    assert.equal(note(1, 'second\nline'), text.replace('two', 'second line'));
    assert.equal(note(0, ''), 'title: A\nsummary: B # two\n');
    assert.equal(note(1, ''), 'title: A\n# one\nsummary: B\n');
    assert.equal(
      change('title: A\nsummary: B\n', 'summary', { kind: 'note', index: 0, text: 'a\nb' }),
      'title: A\n# a\n# b\nsummary: B\n',
    );
    const first = change('title: A\n', 'title', { kind: 'note', index: 0, text: 'why' });
    assert.equal(first, 'title: A  # why\n');
    const file = change('title: A\n', '', { kind: 'note', index: 0, text: 'all of it' });
    assert.equal(file, '# all of it\n\ntitle: A\n');
  });

  it('stands above its item', () => {
    const text = 'milestones:\n  - id: m1\n  - id: m2\n';
    const noted = change(text, 'milestones/1', { kind: 'note', index: 0, text: 'ask' });
    assert.equal(noted, 'milestones:\n  - id: m1\n  # ask\n  - id: m2\n');
  });
});
