import type { Uri } from 'vscode';
import { WorkspaceEdit, workspace } from 'vscode';
import { equal, ok } from './assert';
import {
  at,
  closeAll,
  rulesShownIn,
  show,
  waitFor,
  waitForNoRule,
  waitForRule,
  waitForRules,
  write,
} from './support';

const broken = 'number: 1\ntitle: A second number one\nstage: initial\n';

export function describeFiles(): void {
  describe('files that come and go', () => {
    const draft = at('commitments/9-new.commitment.yaml');
    const renamed = at('commitments/9-renamed.commitment.yaml');
    const first = at('commitments/1-open-contracting.commitment.yaml');

    after(async () => {
      await closeAll();
    });

    it('a new file is checked, and the drafts it disagrees with too', async () => {
      await write(draft, broken);
      await waitForRule(draft, 'duplicate-number');
      await waitForRule(first, 'duplicate-number');
    });

    it('a file changed outside the editor is checked anew', async () => {
      await write(draft, broken.replace('number: 1', 'number: 5'));
      await waitForNoRule(draft, 'duplicate-number');
      await waitForNoRule(first, 'duplicate-number');
      await write(draft, broken);
      await waitForRule(first, 'duplicate-number');
    });

    it('a renamed file takes its findings with it', async () => {
      const findings = rulesShownIn(draft);
      const edit = new WorkspaceEdit();
      edit.renameFile(draft, renamed);
      ok(await workspace.applyEdit(edit), 'VS Code refused to rename.');
      await waitForRules(renamed, findings);
      await waitForRules(draft, []);
    });

    it('a file renamed while it is open takes its findings with it', async () => {
      await show(renamed);
      const findings = rulesShownIn(renamed);
      const edit = new WorkspaceEdit();
      edit.renameFile(renamed, draft);
      ok(await workspace.applyEdit(edit), 'VS Code refused to rename.');
      await waitForRules(draft, findings);
      await waitForRules(renamed, []);
    });

    it('a file deleted in VS Code leaves nothing behind, although it is open', async () => {
      await show(draft);
      const edit = new WorkspaceEdit();
      edit.deleteFile(draft);
      ok(await workspace.applyEdit(edit), 'VS Code refused to delete.');
      await waitForRules(draft, []);
      await waitForNoRule(first, 'duplicate-number');
    });

    it('a file deleted outside leaves nothing behind, at the latest when its editor is closed', async () => {
      await write(draft, broken);
      await waitForRule(first, 'duplicate-number');
      await workspace.fs.delete(draft);
      await waitForRules(draft, []);
      await waitForNoRule(first, 'duplicate-number');
      await write(draft, broken);
      await show(draft);
      await waitForRule(first, 'duplicate-number');
      await workspace.fs.delete(draft);
      await closeAll();
      await waitFor('its document is closed', () =>
        workspace.textDocuments.every(({ uri }) => uri.path !== draft.path),
      );
      await waitForRules(draft, []);
      await waitForNoRule(first, 'duplicate-number');
    });

    it('a renamed folder takes its drafts with it', async () => {
      const other = at('commitments/4-uncac-review.commitment.yaml');
      const before = rulesShownIn(other);
      ok(before.length > 0, 'There is nothing to follow.');
      await workspace.fs.rename(at('commitments'), at('drafts'));
      await waitForRules(at('drafts/4-uncac-review.commitment.yaml'), before);
      await waitForRules(other, []);
      await workspace.fs.rename(at('drafts'), at('commitments'));
      await waitForRules(other, before);
      await waitForRules(at('drafts/4-uncac-review.commitment.yaml'), []);
    });

    it('a folder with the name of a draft, and a draft that is no text, disturb nothing', async () => {
      const folder = at('commitments/folder.commitment.yaml');
      const bytes = at('commitments/bytes.commitment.yaml');
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(bytes, new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28]));
      await write(draft, broken);
      await waitForRule(first, 'duplicate-number');
      for (const uri of [draft, bytes, folder]) await remove(uri);
      await waitForNoRule(first, 'duplicate-number');
      await waitFor('nothing is left of them', () =>
        [draft, bytes, folder].every((uri) => rulesShownIn(uri).length === 0),
      );
    });

    it('a second plan in the folder has its own numbers', async () => {
      await write(
        at('nap7/action-plan.yaml'),
        'country: Nowhere\ntitle: A plan\nperiod: { start: 2026, end: 2027 }\n',
      );
      await write(at('nap7/one.commitment.yaml'), broken);
      await waitForRule(at('nap7/one.commitment.yaml'), 'missing-milestones');
      equal(rulesShownIn(first).includes('duplicate-number'), false, 'numbers of two plans are compared');
      await remove(at('nap7'));
      await waitForRules(at('nap7/one.commitment.yaml'), []);
      await waitForRules(at('nap7/action-plan.yaml'), []);
    });
  });
}

async function remove(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri, { recursive: true });
}
