import { commands } from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, read, replace, show, waitForNoRule, waitForRule, write } from './support';

const draft = at('commitments/1-open-contracting.commitment.yaml');
const list = at('stakeholders.yaml');

export function describeStakeholders(): void {
  describe('somebody who is not listed', () => {
    let before: string;
    beforeEach(async () => {
      before = await read(list);
    });
    afterEach(async () => {
      await closeAll();
      await write(list, before);
    });

    it('is added to the list by a command, and the finding goes', async () => {
      const { document } = await show(draft);
      await replace(document, 'government: [cabinet-office]', 'government: [land-registry]');
      await waitForRule(draft, 'unknown-stakeholder');
      const id = await commands.executeCommand('codraft.addStakeholder', {
        plan: at('action-plan.yaml').toString(),
        id: 'land-registry',
        name: 'HM Land Registry',
        sector: 'government',
      });
      equal(id, 'land-registry');
      await waitForNoRule(draft, 'unknown-stakeholder');
      const { document: listed } = await show(list);
      ok(listed.getText().startsWith(before.trimEnd()), 'What was there has changed.');
      ok(listed.getText().includes('name: HM Land Registry'), listed.getText().slice(-300));
    });
  });
}
