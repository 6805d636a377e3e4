import assert from 'node:assert/strict';
import {
  applyEdits,
  comparePlans,
  comparisonDocument,
  completeAt,
  createFormEditor,
  createPlans,
  mergeDrafts,
  messagesFor,
  outlineOf,
  renameAt,
  writeMarkdown,
} from '../../../server/src/service';
import { splitCursor } from '../../support/cursor';
import { files as planFiles } from '../features/navigation/small-plan';

const messages = messagesFor('en');
const uri = 'meetings/2024-05-14.meeting.yaml';
const text = `title: Mesa de mayo
date: 2024-05-14
attendance:
  total: 2
  sectors: [{ sector: government, number: 1 }, { sector: civil_society, number: 1 }]
parts:
  - title: Temas
    co_chairs: [{ stakeholder: caj, role: Presidencia }]
    themes:
      - { theme: justice, note: Amplio apoyo. }
    commitments:
      - { commitment: 1, government: Va bien. }
actions:
  - { what: Enviar el informe, owner: caj, due: 2024-06-mid }
`;

function plansOf(written: string) {
  const plans = createPlans({ messages });
  for (const [path, one] of Object.entries({ ...planFiles, [uri]: written })) plans.set(path, one);
  return plans;
}

function offered(marked: string): readonly string[] {
  const { text: written, offset } = splitCursor(marked);
  const plans = plansOf(written);
  const draft = plans.draft(uri);
  assert.ok(draft);
  const input = { draft, messages, surroundings: plans.surroundings(uri) };
  return completeAt(offset, input).map(({ label }) => label);
}

describe('a meeting of the forum', () => {
  it('is completed: organisations, themes, decisions', () => {
    assert.ok(offered(text.replace('stakeholder: caj', 'stakeholder: <|>')).includes('article-19'));
    assert.ok(offered(text.replace('theme: justice', 'theme: <|>')).length > 0);
    assert.ok(offered(text.replace('note: Amplio apoyo.', 'decision: <|>')).includes('scope_first'));
  });

  it('has an outline', () => {
    const plans = plansOf(text);
    const draft = plans.draft(uri);
    assert.ok(draft);
    const [root] = outlineOf({ draft, messages, surroundings: plans.surroundings(uri) });
    assert.equal(root?.name, 'Mesa de mayo');
    const actions = root.children.find(({ name }) => name === 'Actions')?.children;
    assert.deepEqual(
      actions?.map(({ name }) => name),
      ['Enviar el informe'],
    );
  });

  it('is renamed in along with the list of organisations', () => {
    const plans = plansOf(text);
    const result = renameAt(text.indexOf('caj') + 1, uri, 'caj-peru', plans, messages);
    assert.equal(result.kind, 'renaming');
    const own = result.files.find((file) => file.uri === uri);
    assert.equal(applyEdits(text, own?.edits ?? []).match(/caj-peru/g)?.length, 2);
  });

  it('is filled in as a form, lists in lists included, with dates and names in words', () => {
    const plans = plansOf(text);
    const editor = createFormEditor(plans, messages);
    const changed = (at: string, value: string) => {
      const result = editor.change(uri, { at, change: { kind: 'answer', value } });
      assert.equal(result.kind, 'edits', JSON.stringify(result));
      return applyEdits(text, result.edits);
    };
    assert.match(changed('actions/0/due', 'mid-October 2024'), /due: 2024-10-mid }/);
    assert.match(changed('parts/0/themes/0/decision', 'Agree the scope first'), /decision: scope_first/);
    assert.match(
      changed('parts/0/co_chairs/0/stakeholder', 'ARTICLE 19 Eastern Africa'),
      /stakeholder: article-19/,
    );
    assert.match(changed('attendance/sectors/1/number', '17'), /civil_society, number: 17/);
    assert.match(changed('next_steps', 'One.\n\n- Two'), /next_steps: \|-?\n {2}One\.\n\n {2}- Two/);
    const added = editor.change(uri, { at: 'parts/0/commitments', change: { kind: 'insert', index: 1 } });
    assert.equal(added.kind, 'edits');
  });

  it('is compared in words', () => {
    const after = text.replace('total: 2', 'total: 3').replace('due: 2024-06-mid', 'due: 2024-07');
    const said = comparePlans(
      new Map(Object.entries({ ...planFiles, [uri]: text })),
      new Map(Object.entries({ ...planFiles, [uri]: after })),
      { messages },
    );
    const words = writeMarkdown(comparisonDocument(said, { messages, names: { before: 'a', after: 'b' } }));
    assert.match(words, /the number of people/i);
    assert.match(words, /mid-June 2024/);
  });

  it('is merged where one adds an action and another a theme', () => {
    const ours = text.replace(
      'actions:\n',
      'actions:\n  - { what: Buscar sala, owner: caj, due: 2024-06 }\n',
    );
    const theirs = text.replace(
      '    commitments:',
      '      - { theme: water, decision: scope_first }\n    commitments:',
    );
    const merged = mergeDrafts('meeting', text, ours, theirs);
    assert.equal(merged.conflicts, 0);
    assert.match(merged.text, /Buscar sala[^]*Enviar/);
    assert.match(merged.text, /theme: water, decision: scope_first/);
  });
});
