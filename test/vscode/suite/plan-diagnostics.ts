import { Position, Range, commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import {
  at,
  closeAll,
  placeCursor,
  read,
  replace,
  rulesShownIn,
  show,
  waitFor,
  waitForNoRule,
  waitForRule,
  waitForRules,
} from './support';

const contracting = at('commitments/1-open-contracting.commitment.yaml');
const aid = at('commitments/2-aid-transparency.commitment.yaml');
const uncac = at('commitments/4-uncac-review.commitment.yaml');
const stakeholders = at('stakeholders.yaml');

export function describeDiagnostics(): void {
  describe('findings', () => {
    afterEach(closeAll);

    it('show for the whole plan, with no draft open', async () => {
      equal(workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('.commitment.yaml')).length, 0);
      await waitForRule(uncac, 'theme-not-proceeding');
      await waitForRule(at('action-plan.yaml'), 'commitment-count');
    });

    it('stand at the right place, are signed, and lead to a page about the rule', async () => {
      const finding = await waitForRule(uncac, 'theme-not-proceeding');
      equal(finding.source, 'codraft');
      const text = await read(uncac);
      const lines = text.split('\n');
      equal(
        lines[finding.range.start.line]?.slice(finding.range.start.character, finding.range.end.character),
        'anti-corruption-general',
      );
      ok(typeof finding.code === 'object', 'There is no link.');
      const { target } = finding.code;
      ok(
        target.path.endsWith('/docs/rules/theme-not-proceeding.md'),
        `The link leads to ${target.toString()}`,
      );
      await commands.executeCommand('vscode.open', target);
      const page = await waitFor('the page is open', () =>
        window.activeTextEditor?.document.uri.path.endsWith('theme-not-proceeding.md')
          ? window.activeTextEditor.document
          : undefined,
      );
      ok(page.getText().includes('theme-not-proceeding'), 'The page is about something else.');
    });

    it('follow the text as it is typed, and go when it is put right', async () => {
      const { document } = await show(uncac);
      await replace(document, 'stage: initial', 'stage: initail');
      await waitForRule(uncac, 'unknown-value');
      await replace(document, 'stage: initail', 'stage: initial');
      await waitForNoRule(uncac, 'unknown-value');
    });

    it('of a number taken twice show in both drafts, and go in both', async () => {
      const { document } = await show(uncac);
      await replace(document, 'number: 4', 'number: 2');
      await waitForRule(uncac, 'duplicate-number');
      await waitForRule(aid, 'duplicate-number');
      await replace(document, 'number: 2', 'number: 4');
      await waitForNoRule(uncac, 'duplicate-number');
      await waitForNoRule(aid, 'duplicate-number');
    });

    it('follow stakeholders.yaml into commitments, open and not', async () => {
      await show(contracting);
      const before = rulesShownIn(aid);
      const { document } = await show(stakeholders);
      await replace(document, 'id: cabinet-office', 'id: cabinet-offices');
      await waitForRule(contracting, 'unknown-stakeholder');
      await replace(document, 'id: cabinet-offices', 'id: cabinet-office');
      await waitForNoRule(contracting, 'unknown-stakeholder');
      await replace(document, 'id: bond-transparency-working-group', 'id: bond');
      await waitForRule(aid, 'unknown-stakeholder');
      await replace(document, 'id: bond\n', 'id: bond-transparency-working-group\n');
      await waitForRules(aid, before);
    });

    it('of what was not saved go when the editor is closed without saving', async () => {
      const before = rulesShownIn(uncac);
      const { document } = await show(uncac);
      await replace(document, 'stage: initial', 'stage: initail');
      await waitForRule(uncac, 'unknown-value');
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await waitForRules(uncac, before);
    });

    it('wait on the line being typed until the cursor leaves it', async () => {
      const editor = await show(uncac);
      const { document } = editor;
      const line = document
        .getText()
        .split('\n')
        .findIndex((text) => text.startsWith('title:'));
      placeCursor(editor, document.lineAt(line).range.end);
      // One edit with a second slip above the line, so that there is something to wait for.
      const number = document.getText().indexOf('number: 4') + 'number: '.length;
      const answer = document.lineAt(line).range.with(new Position(line, 'title:'.length));
      await editor.edit((edit) => {
        edit.replace(new Range(document.positionAt(number), document.positionAt(number + 1)), 'four');
        edit.delete(answer);
      });
      await waitForRule(uncac, 'wrong-kind');
      equal(
        rulesShownIn(uncac).includes('empty-field'),
        false,
        'empty-field shows while the line is being typed',
      );
      placeCursor(editor, new Position(0, 0));
      await waitForRule(uncac, 'empty-field');
    });
  });
}
