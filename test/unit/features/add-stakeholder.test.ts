import assert from 'node:assert/strict';
import { addStakeholder, newStakeholderList } from '../../../server/src/service/features/add-stakeholder';
import { readDraft } from '../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../server/src/service/text/edit';

const entry = { id: 'open-data-network', name: 'Open Data Network', sector: 'civil_society' };

function added(text: string, given = entry): string {
  return applyEdits(text, addStakeholder(readDraft('stakeholders', text), given));
}

describe('adding a stakeholder', () => {
  it('writes behind the last one, and keeps comments and layout', () => {
    const before = '# Ours\nstakeholders:\n- id: co\n  name: Cabinet Office # in London\n\n# the end\n';
    assert.equal(
      added(before),
      '# Ours\nstakeholders:\n- id: co\n  name: Cabinet Office # in London\n' +
        '- id: open-data-network\n  name: Open Data Network\n  sector: civil_society\n\n# the end\n',
    );
  });

  it('follows a list of entries on one line each', () => {
    assert.equal(
      added('stakeholders:\n    - { id: co, name: Cabinet Office }\n'),
      'stakeholders:\n    - { id: co, name: Cabinet Office }\n' +
        '    - { id: open-data-network, name: Open Data Network, sector: civil_society }\n',
    );
  });

  const rows = '  - id: open-data-network\n    name: Open Data Network\n    sector: civil_society\n';
  it('begins a list that is empty, or not there', () => {
    assert.equal(added(''), `stakeholders:\n${rows}`);
    assert.equal(added('# Nobody yet\n'), `# Nobody yet\nstakeholders:\n${rows}`);
    assert.equal(added('stakeholders:\n'), `stakeholders:\n${rows}`);
    assert.equal(added('stakeholders: # nobody yet'), `stakeholders: # nobody yet\n${rows}`.trimEnd());
    assert.equal(added('stakeholders: []\n'), `stakeholders:\n${rows}`);
  });

  it('keeps the line breaks of the file', () => {
    const text = added('stakeholders:\r\n  - id: co\r\n    name: Cabinet Office\r\n');
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(text.endsWith('    sector: civil_society\r\n'), true);
  });

  it('writes a name so that it is read back as it is', () => {
    for (const name of ['Data: open', "People's Forum", 'no', '# 1', 'A "B" C', 'two\nlines']) {
      const text = added('stakeholders:\n', { ...entry, name });
      const draft = readDraft('stakeholders', text);
      assert.equal(
        draft.kind === 'stakeholders' && draft.stakeholders[0]?.name.ok && draft.stakeholders[0].name.value,
        name.replace('\n', ' '),
      );
    }
  });

  it('writes nothing where it would not be safe', () => {
    for (const text of [
      'stakeholders: none\n',
      '[1, 2]\n',
      '{ a: 1 }\n',
      '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n',
    ]) {
      assert.equal(added(text), text);
    }
  });

  it('makes a file of its own', () => {
    const text = newStakeholderList(entry);
    assert.equal(text, `stakeholders:\n${rows}`);
  });
});
