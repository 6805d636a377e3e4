import assert from 'node:assert/strict';
import type { CDPSession, Locator } from 'playwright-core';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

const summary = 'One public website for every notice from plan to final payment.';

describe('what is put together and chosen in a form', () => {
  const forms = formTests();
  let test: FormPage;
  let devtools: CDPSession;
  beforeEach(async () => {
    test = await forms.open(exampleParts, { size: { width: 900, height: 1000 } });
    devtools = await test.page.context().newCDPSession(test.page);
  });

  const preedit = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const compose = async (steps: readonly string[], text: string) => {
    for (const step of steps) await preedit(step);
    await devtools.send('Input.insertText', { text });
  };
  const atEnd = async (box: Locator) => {
    await box.focus();
    await test.page.keyboard.press('Control+End');
  };

  it('a word put together, and a letter of a dead key, are written as they end', async () => {
    await atEnd(test.box('Name of the Commitment'));
    await compose(['に', 'にほ'], '日本');
    await has(test, 'title', `${exampleParts.title}日本`);
    await atEnd(test.box('Brief Description of the Commitment'));
    await compose(['に', 'にほ'], '日本');
    await compose(['´'], 'é');
    await has(test, 'summary', `${summary}日本é`);
  });

  it('what comes from elsewhere meanwhile takes nothing from it', async () => {
    await atEnd(test.box('Brief Description of the Commitment'));
    await preedit('か');
    test.draft.set('number', '7');
    await test.show();
    await compose(['かん'], '漢');
    await has(test, 'summary', `${summary}漢`);
    assert.equal(await test.box('Number').inputValue(), '7');
  });

  it('a name is looked for while it is put together, and taken when it is', async () => {
    const names = test.page.getByRole('combobox', { name: 'Government' });
    await names.focus();
    await compose(['す', 'すぽ'], 'spot');
    await test.page.getByRole('option', { name: 'Spotlight on Corruption' }).waitFor();
    await test.page.keyboard.press('Enter');
    await has(test, 'leads/government', ['cabinet-office', 'spotlight']);
  });

  it('a date is read anew when it is changed, and the calendar opens at it', async () => {
    await test.tell({ kind: 'reveal', at: 'milestones/0/due', focus: true });
    const due = test.page.locator('[data-path$="/due"]').first();
    const reading = () => due.locator('.shown').textContent();
    assert.equal(await due.getByRole('textbox').inputValue(), 'in words: 2024-06-30');
    await due.getByRole('textbox').fill('2027-Q2');
    assert.equal(await reading(), '', 'what is typed is not what the file says');
    await test.page.keyboard.press('Enter');
    await has(test, 'milestones/0/due', '2027-Q2');
    assert.equal(
      await due.getByRole('textbox').inputValue(),
      '2027-Q2',
      'it stays as typed while it is in use',
    );
    await due.getByRole('button', { name: 'Choose from a calendar' }).click();
    assert.equal(await due.locator('.calendar input').inputValue(), '2027-04-01');
    assert.equal(await due.getByRole('textbox').inputValue(), 'in words: 2027-Q2');
  });
});
