import { commands } from 'vscode';
import { equal, ok } from './assert';
import { showForm, waitForText } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, waitFor, waitForRule, write } from './support';

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');
const list = at('stakeholders.yaml');

/** What a form asks at the top of the window; the keyboard is back in the form afterwards. */
export function describeFormAsking(): void {
  describe('a form that asks', () => {
    let before = '';
    let listed = '';
    beforeEach(async function () {
      if (!hasKeyboard) this.skip();
      await closeAll();
      before = await read(draft);
      listed = await read(list);
    });
    afterEach(async () => {
      await closeAll();
      await commands.executeCommand('notifications.clearAll');
      if (before !== '') await write(draft, before);
      if (listed !== '') await write(list, listed);
    });

    it('is at the button again when the stage has been set, or has not', async () => {
      await write(draft, before.replace('stage: initial', 'stage: mature'));
      const document = await showForm(draft);
      type({ button: 'Set Stage', text: '' });
      type({ question: 'Which stage', text: '', press: 'Escape' });
      type({ focusedButton: 'Set Stage', text: '', press: 'Enter' });
      type({ question: 'Which stage', text: 'First sketch', press: 'Enter' });
      await waitForText(document, 'stage: initial');
      type({ focusedButton: 'Set Stage', text: '', picture: 'form-stage-set' });
      await whenTyped();
    });

    it('says what is signed and by whom before it is, and is at the button again', async () => {
      const document = await showForm(draft);
      type({ button: 'Sign Off', text: '' });
      type({ question: 'Who agrees to this draft', text: 'Cabinet Office', press: 'Enter' });
      type({ question: 'This is what', text: '', picture: 'form-signing' });
      type({ see: 'Sign for Cabinet Office', text: '' });
      type({ question: 'This is what', text: 'Sign for', press: 'Enter' });
      await waitForText(document, '- by: cabinet-office');
      await waitFor('it is saved', () => !document.isDirty);
      type({ focusedButton: 'Sign Off', text: '', picture: 'form-signed' });
      await whenTyped();
    });

    it('asks which fix is meant, where there are several, and then makes it', async () => {
      await write(draft, before.replace('[jacu]', '[jacuu]'));
      const document = await showForm(draft);
      const { message } = await waitForRule(draft, 'unknown-stakeholder');
      type({ button: `Fix… : ${message}`, text: '' });
      type({ question: 'What do you want to do about this?', text: '', picture: 'form-fixes' });
      type({ question: 'What do you want to do about this?', text: 'Use', press: 'Enter' });
      await waitForText(document, 'jacuu', false);
      equal(document.getText(), before);
      await whenTyped();
    });

    it('is at the question again when an organisation has been added for it, or has not', async () => {
      const document = await showForm(draft);
      const add = { box: 'Government', text: 'Companies House', press: 'Enter' } as const;
      type(add);
      type({ question: 'full name', text: '', press: 'Escape' });
      type({ focused: 'Government', text: '', picture: 'form-not-added' });
      type({ ...add, clear: true });
      type({ question: 'full name', text: '', press: 'Enter' });
      type({ question: 'short name', text: '', press: 'Enter' });
      type({ question: 'Which sector', text: 'Government', press: 'Enter' });
      await waitForText(document, '[jacu, companies-house]');
      type({ focused: 'Government', text: '', picture: 'form-added' });
      await whenTyped();
      ok((await read(list)).includes('id: companies-house'), 'It is not in the list.');
    });
  });
}
