import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createFormEditor, messagesFor, type FieldChange } from '../../../server/src/service';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { planOf } from '../../support/form-plans';
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
