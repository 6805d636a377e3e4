import assert from 'node:assert/strict';
import { commitmentText, planText, stakeholdersText } from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

const fifth = 'file:///plans/fifth';
const sixth = 'file:///elsewhere/sixth';
const draftIn = (folder: string, name: string) => `${folder}/commitments/${name}.commitment.yaml`;

const filesIn = (folder: string, drafts: Readonly<Record<string, string>>) => ({
  [`${folder}/action-plan.yaml`]: planText,
  [`${folder}/stakeholders.yaml`]: stakeholdersText,
  ...Object.fromEntries(Object.entries(drafts).map(([name, text]) => [draftIn(folder, name), text])),
});

describe('A workspace of two folders, each with a plan', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const numbered = (number: number) => commitmentText({ number, title: `Commitment ${number}` });

  it('has both plans, with numbers of their own', async () => {
    const files = {
      ...filesIn(fifth, { one: numbered(1), two: numbered(2) }),
      ...filesIn(sixth, { one: numbered(1), again: numbered(1) }),
    };
    editor = await TestEditor.start({ files, folders: [fifth, sixth] });
    const plans = await editor.ask<readonly { readonly uri: string }[]>('codraft/plans');
    assert.deepEqual(plans.map(({ uri }) => uri).sort(), [
      `${sixth}/action-plan.yaml`,
      `${fifth}/action-plan.yaml`,
    ]);
    const { items } = await editor.workspace();
    assert.deepEqual(items.map(({ uri }) => uri).sort(), Object.keys(files).sort());
    for (const name of ['one', 'two'])
      assert.ok(!(await editor.rules(draftIn(fifth, name))).includes('duplicate-number'), name);
    for (const name of ['one', 'again'])
      assert.ok((await editor.rules(draftIn(sixth, name))).includes('duplicate-number'), name);
  });

  it('looks up who is listed in the plan that a draft belongs to', async () => {
    const files = {
      ...filesIn(fifth, { one: numbered(1) }),
      ...filesIn(sixth, { one: numbered(1) }),
      [`${sixth}/stakeholders.yaml`]: stakeholdersText.replace('id: ministry', 'id: treasury'),
    };
    editor = await TestEditor.start({ files, folders: [fifth, sixth] });
    assert.ok(!(await editor.rules(draftIn(fifth, 'one'))).includes('unknown-stakeholder'));
    assert.ok((await editor.rules(draftIn(sixth, 'one'))).includes('unknown-stakeholder'));
  });
});
