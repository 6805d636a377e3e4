import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createFormEditor, messagesFor, type FieldChange } from '../../../server/src/service';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { formOf, planOf } from '../../support/form-plans';
import '../../support/property-seed';

const uri = 'a.commitment.yaml';

/** The texts after each of some changes that are made one after the other; a refusal is a mistake. */
function session(text: string, ...changes: readonly (readonly [at: string, change: FieldChange])[]) {
  const plans = planOf(text, uri);
  const editor = createFormEditor(plans, messagesFor('en'));
  return changes.map(([at, change]) => {
    const changed = editor.change(uri, { at, change });
    if (changed.kind === 'refused') assert.fail(`${JSON.stringify(text)} ${at}: ${changed.message}`);
    const now = applyEdits(plans.text(uri) ?? '', changed.edits);
    plans.set(uri, now);
    return now;
  });
}

const answer = (value: string): FieldChange => ({ kind: 'answer', value });
const open = (why: string): FieldChange => ({ kind: 'open', why });

describe('an answer with a comment behind it', () => {
  it('is left open, decided anew and taken away, with its comment', () => {
    const text = 'milestones:\n  - id: m1\n    lead: a  # who\n    title: x\n';
    const lead = (source: string) => text.replace('lead: a  # who', source);
    assert.deepEqual(
      session(
        text,
        ['milestones/0/lead', open('later')],
        ['milestones/0/lead', open('in May')],
        ['milestones/0/lead', answer('b')],
        ['milestones/0/lead', answer('')],
        ['milestones/0/lead', answer('a')],
      ),
      [
        lead('lead:\n      tbc: later  # who'),
        lead('lead:\n      tbc: in May  # who'),
        lead('lead: b  # who'),
        lead('lead:  # who'),
        text,
      ],
    );
  });

  it('that somebody left open in the text is answered', () => {
    const text = 'summary:\n  tbc: later # ask\nstage: initial\n';
    assert.deepEqual(session(text, ['summary', answer('One\n\nTwo')]), [
      'summary: | # ask\n  One\n\n  Two\nstage: initial\n',
    ]);
    assert.deepEqual(session(text, ['summary', answer('')]), ['summary: # ask\nstage: initial\n']);
    const causes = 'problem:\n  causes:\n    tbc: later # ask\n';
    assert.deepEqual(session(causes, ['problem/causes', { kind: 'insert', index: 0, value: 'One' }]), [
      'problem:\n  causes: # ask\n    - One\n',
    ]);
  });

  it('never comes to a place from which nothing goes on, and loses no comment', () => {
    const comment = fc.constantFrom('', ' # who', '   # why: é');
    const value = fc.constantFrom('One', '"Open: data"', "'it''s'", 'One # no comment'.replace(' #', '#'));
    const step = fc.oneof(
      fc.constantFrom('', 'Two: 2', 'Three\n\nFour', 'Five').map(answer),
      fc.constantFrom('', 'later', 'waits: x').map(open),
    );
    const lineBreak = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(
        fc.tuple(comment, value, comment, comment, lineBreak),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        ([behindName, said, behind, above, end], steps) => {
          const inner = above === '' ? [] : [`    ${above.trim()}`];
          const lines = [
            'title: A',
            ...(behindName === '' && inner.length === 0
              ? [`summary: ${said}${behind}`]
              : [`summary:${behindName}`, ...inner, `  tbc: ${said}${behind}`]),
            'stage: initial',
            '',
          ];
          const text = lines.join(end);
          const words = (now: string) => commentsIn(now, planOf(now, uri).draft(uri)?.yaml.root);
          const before = words(text).map((one) => one.text);
          for (const now of session(text, ...steps.map((change) => ['summary', change] as const)))
            assert.deepEqual(
              words(now).map((one) => one.text),
              before,
            );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an empty item', () => {
  it('can be filled and left open, however it is written', () => {
    for (const [item, filled, left] of [
      ['-', '- b', '- tbc: b'],
      ['-  ', '- b', '- tbc: b'],
      ['-    # why', '- b    # why', '- tbc: b    # why'],
      ['- # why', '- b # why', '- tbc: b # why'],
      ['- ~', '- b', '- tbc: b'],
      ['- null  # why', '- b  # why', '- tbc: b  # why'],
    ] as const) {
      const text = (one: string) => `leads:\n  government:\n    - a\n    ${one}\n    - c\n`;
      const at = 'leads/government/1';
      assert.deepEqual(session(text(item), [at, answer('b')]), [text(filled)]);
      assert.deepEqual(session(text(item), [at, open('b')]), [text(left)]);
    }
  });

  it('is what is left of an item that is cleared, without blanks', () => {
    const text = 'problem:\n  causes:\n    -   One\n    - Two\n';
    const at = 'problem/causes/0';
    assert.deepEqual(session(text, [at, answer('')], [at, answer('Three')], [at, answer('One')]), [
      text.replace('-   One', '-'),
      text.replace('-   One', '- Three'),
      text,
    ]);
  });
});

describe('an empty list', () => {
  it('is one again once it is no longer left open', () => {
    const text = 'leads:\n  civil_society: []\n';
    const [, now] = session(text, ['leads/civil_society', open('x')], ['leads/civil_society', answer('')]);
    assert.equal(now, text);
  });
});

const noteOf = (text: string, at: string) => formOf(planOf(text, uri), uri).answers.get(at)?.notes;

function refusal(text: string, at: string, change: FieldChange): string {
  const changed = createFormEditor(planOf(text, uri), messagesFor('en')).change(uri, { at, change });
  if (changed.kind === 'edits') assert.fail(`${at} can be changed.`);
  return changed.message;
}

describe('a comment below an answer', () => {
  it('belongs to the group that it is indented under', () => {
    const leads = 'leads:\n  government: [x]\n  # civil_society: asked\nstage: initial\n';
    assert.deepEqual(noteOf(leads, 'leads'), ['civil_society: asked']);
    assert.equal(noteOf(leads, 'stage'), undefined);
    const items = 'milestones:\n  - id: m1\n    # a\n  # b\n  - id: m2\n';
    assert.deepEqual(noteOf(items, 'milestones/0'), ['a']);
    assert.deepEqual(noteOf(items, 'milestones/1'), ['b']);
  });

  it('leads up to the first of a group, however far in it is', () => {
    assert.deepEqual(noteOf('milestones:\n    # a\n- id: m1\n', 'milestones/0'), ['a']);
  });

  it('stays when the item that an empty line parts from it is removed', () => {
    for (const indent of ['  ', '    ']) {
      const kept = `milestones:\n  - id: m1\n    title: One\n${indent}# closes the first\n\n`;
      const text = `${kept}  # its own\n  - id: m2\n\n  - id: m3\n`;
      assert.deepEqual(session(text, ['milestones/1', { kind: 'remove' }]), [`${kept}  - id: m3\n`]);
    }
  });
});

describe('an item whose dash stands alone', () => {
  const item = '  - # One\n    id: m1\n    title: x\n';
  const text = `milestones:\n${item}  - id: m2\n`;

  it('with a comment is moved, removed and has others before it', () => {
    assert.deepEqual(noteOf(text, 'milestones/0'), ['One']);
    const moved = `milestones:\n  - id: m2\n${item}`;
    assert.deepEqual(session(text, ['milestones/1', { kind: 'move', index: 0 }]), [moved]);
    assert.deepEqual(session(text, ['milestones/0', { kind: 'remove' }]), ['milestones:\n  - id: m2\n']);
    const [put = ''] = session(text, ['milestones', { kind: 'insert', index: 0, value: 'New' }]);
    assert.match(put, /^milestones:\n {2}- id: m3\n/);
    assert.ok(put.endsWith(`${item}  - id: m2\n`));
  });

  it('and empty can be filled', () => {
    const answers = [['milestones/0/title', answer('New')] as const];
    assert.deepEqual(session('milestones:\n  -  \n  - id: m1\n', ...answers), [
      'milestones:\n  - title: New\n  - id: m1\n',
    ]);
    assert.deepEqual(session('milestones:\n  - # why\n  - id: m1\n', ...answers), [
      'milestones:\n  - # why\n    title: New\n  - id: m1\n',
    ]);
  });
});

describe('what cannot be changed so', () => {
  const text = 'title: A\nmilestones:\n  - id: m1\n  - id:\nleads:\n  government: [a]\n';
  const note = (said: string): FieldChange => ({ kind: 'note', index: 0, text: said });

  it('says why', () => {
    for (const said of ['codraft-ignore long-title -- so', 'a\n codraft-ignore-file long-title -- so'])
      assert.match(refusal(text, 'title', note(said)), /switches a check off/);
    assert.match(refusal(text, 'milestones/0/due', note('x')), /no place for a note/);
    assert.match(refusal(text, 'milestones/0/id', answer('')), /short name/);
    assert.match(refusal(text, 'milestones/7/title', answer('x')), /not in the draft\.$/);
    for (const huge of ['a'.repeat(1_000_000), '\n'.repeat(50_000)])
      assert.match(refusal(text, 'summary', answer(`a${huge}b`)), /million characters or 50,000 lines/);
    for (const at of ['stage', 'milestones/0/id', 'milestones/0/due'])
      assert.ok(refusal(text, at, answer('X '.repeat(50_000))).length < 300);
  });

  it('is not an id that was empty before', () => {
    const [, now] = session(text, ['milestones/1/id', answer('m3')], ['milestones/1/id', answer('')]);
    assert.equal(now, text);
  });
});

describe('lines that are all indented', () => {
  it('keep only how they stand to each other', () => {
    const list = 'summary: |\n  - a\n  - b\n';
    assert.deepEqual(session('summary:\n', ['summary', answer('   - a\n   - b')]), [list]);
    assert.deepEqual(session('summary:\n', ['summary', answer('\n\t- a\n\n\t    - b')]), [
      'summary: |\n  - a\n\n      - b\n',
    ]);
  });
});
