import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveTheme, type ThemeMove } from '../../../server/src/service/features/meeting/move-theme';
import { readDraft } from '../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../server/src/service/text/edit';

const move: ThemeMove = {
  theme: 'courts',
  decision: 'proceed',
  day: '2024-09-10',
  isMeeting: true,
  note: 'Both sides are ready.',
};

function moved(text: string, given: Partial<ThemeMove> = {}): string {
  const made = moveTheme(readDraft('action-plan', text), { ...move, ...given });
  assert.ok(made.kind === 'edits', made.kind);
  return applyEdits(text, made.edits);
}

function kindOf(text: string, given: Partial<ThemeMove> = {}): string {
  return moveTheme(readDraft('action-plan', text), { ...move, ...given }).kind;
}

describe('moving a theme forward', () => {
  it('writes the way forward and the decision, and nothing else', () => {
    assert.equal(
      moved(
        'themes:\n  - id: courts # ours\n    title: Courts\n    way_forward: scope_first # in June\n    note: Wait.\n  - id: b\n    title: B\n',
      ),
      'themes:\n  - id: courts # ours\n    title: Courts\n    way_forward: proceed # in June\n    note: Wait.\n' +
        '    decisions:\n      - decision: proceed\n        meeting: 2024-09-10\n        note: Both sides are ready.\n  - id: b\n    title: B\n',
    );
  });

  it('writes both where there is neither, also in braces', () => {
    assert.equal(
      moved('themes:\n- id: courts\n  title: Courts\n'),
      'themes:\n- id: courts\n  title: Courts\n  way_forward: proceed\n  decisions:\n  - decision: proceed\n    meeting: 2024-09-10\n    note: Both sides are ready.\n',
    );
    assert.equal(
      moved('themes:\n  - { id: a, title: A }\n  - { id: courts, title: Courts }\n'),
      'themes:\n  - { id: a, title: A }\n  - { id: courts, title: Courts, way_forward: proceed, decisions: [{ decision: proceed, meeting: 2024-09-10, note: Both sides are ready. }] }\n',
    );
  });

  it('adds to the decisions that are there; outside a meeting with the date', () => {
    const before =
      'themes:\n  - id: courts\n    title: Courts\n    way_forward: proceed\n    decisions:\n      # First\n      - decision: proceed\n        meeting: 2024-02-01\n        note: Yes.\n';
    assert.equal(
      moved(before, { isMeeting: false, note: 'Once: again' }),
      `${before}      - decision: proceed\n        date: 2024-09-10\n        note: 'Once: again'\n`,
    );
    assert.equal(kindOf(before, { day: '2024-01-31' }), 'newer');
  });

  it('writes nothing where there is no such theme, way or day, or no safe place', () => {
    const plan = 'themes:\n  - id: courts\n    title: Courts\n';
    assert.equal(kindOf(plan, { theme: 'other' }), 'no-place');
    assert.equal(kindOf(plan, { decision: 'perhaps' }), 'no-place');
    assert.equal(kindOf(plan, { day: '2024-09' }), 'no-place');
    assert.equal(kindOf(`${plan}    decisions: none\n`), 'no-place');
    assert.equal(kindOf(`${plan}    way_forward: [a]\n`), 'no-place');
    assert.equal(kindOf(`<<<<<<< a\n=======\n>>>>>>> b\n${plan}`), 'no-place');
  });

  it('keeps any note, with every line that was there', () => {
    const before = 'themes:\n  - just words\n  - id: courts # c\n    title: Courts\n    note: Wait.\n# end\n';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (note) => {
        const after = moved(before, { note });
        for (const line of before.split('\n')) assert.ok(after.includes(line));
        const draft = readDraft('action-plan', after);
        assert.ok(draft.kind === 'action-plan');
        const told = draft.plan.themes.at(-1)?.decisions.at(-1)?.note;
        const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        assert.equal(words(told?.ok ? told.value : ''), words(note));
      }),
    );
  });
});
