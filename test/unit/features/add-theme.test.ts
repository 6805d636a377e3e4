import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addTheme } from '../../../server/src/service/features/add-theme';
import { readDraft } from '../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../server/src/service/text/edit';

function added(text: string, title = 'Open contracting'): string {
  return applyEdits(text, addTheme(readDraft('action-plan', text), title).edits);
}

function themesOf(text: string): readonly (readonly [string, string])[] {
  const draft = readDraft('action-plan', text);
  if (draft.kind !== 'action-plan') return [];
  return draft.plan.themes.map(({ id, title }) => [id.ok ? id.value : '', title.ok ? title.value : '']);
}

describe('adding a theme', () => {
  it('writes behind the last one, and keeps comments and layout', () => {
    const before = '# Ours\nthemes:\n- id: health\n  title: Health # and care\n\namendments: []\n';
    assert.equal(
      added(before),
      '# Ours\nthemes:\n- id: health\n  title: Health # and care\n- id: open-contracting\n  title: Open contracting\n\namendments: []\n',
    );
  });

  it('begins a list that is empty, or not there', () => {
    const rows = '  - id: open-contracting\n    title: Open contracting\n';
    assert.equal(added('themes:\n'), `themes:\n${rows}`);
    assert.equal(added('themes: []\n'), `themes:\n${rows}`);
    assert.match(
      added('country: Kenya\ntitle: Plan\n'),
      /^country: Kenya\ntitle: Plan\n[^]*themes:\n {2}- id: open-contracting\n/,
    );
  });

  it('gives an id of its own, in any script', () => {
    const plan = 'themes:\n  - id: sante\n    title: La santé\n';
    assert.deepEqual(addTheme(readDraft('action-plan', plan), 'Santé').id, 'sante-2');
    assert.deepEqual(addTheme(readDraft('action-plan', plan), 'الشفافية').id, 'theme');
    assert.deepEqual(
      addTheme(readDraft('action-plan', plan), '¿Qué es la contratación?').id,
      'que-es-la-contratacion',
    );
  });

  it('names a theme that is there, and does not add it twice', () => {
    const plan = 'themes:\n  - id: sante\n    title: La santé\n';
    assert.deepEqual(addTheme(readDraft('action-plan', plan), ' La santé '), {
      id: 'sante',
      edits: [],
      isThere: true,
    });
  });

  it('writes nothing where it would not be safe', () => {
    for (const text of [
      'themes: none\n',
      '[1, 2]\n',
      '{ a: 1 }\n',
      '<<<<<<< a\nthemes: []\n=======\n>>>>>>> b\n',
    ]) {
      assert.equal(added(text), text);
    }
    assert.deepEqual(addTheme(readDraft('commitment', 'title: No plan\n'), 'Health').edits, []);
  });

  it('is read back as it was given, whatever it is called', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const once = added('title: Plan\n', first);
        const twice = added(once, second);
        assert.ok(twice.startsWith('title: Plan\n'));
        const ids = themesOf(twice).map(([id]) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });
});
