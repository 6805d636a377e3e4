import assert from 'node:assert/strict';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { type FormPage, has, words } from './open-form';

describe('choosing in a form', () => {
  const forms = formTests();
  let test: FormPage;
  beforeEach(async () => {
    test = await forms.open(exampleParts);
  });

  const government = () => test.page.getByRole('combobox', { name: 'Government' });
  const options = () => test.page.getByRole('option').allTextContents();

  it('names are found by the beginning of any word, with or without accents, by the keys', async () => {
    await government().pressSequentially('integ');
    assert.deepEqual(await options(), ['Transparência e IntegridadeCivil society', 'Add “integ”…']);
    await government().fill('transparencia');
    await test.page.keyboard.press('ArrowDown');
    const active = await government().getAttribute('aria-activedescendant');
    assert.ok(active);
    assert.equal(
      await test.page.evaluate((id) => document.getElementById(id)?.getAttribute('aria-selected'), active),
      'true',
    );
    await test.page.keyboard.press('Enter');
    await has(test, 'leads/government', ['cabinet-office', 'transparencia']);
    await test.page.locator('.chip', { hasText: 'Transparência e Integridade' }).waitFor();
    assert.equal(await government().inputValue(), '');
  });

  it('all names are offered but those that are there, and Escape takes them away', async () => {
    await government().press('ArrowDown');
    assert.equal((await options()).length, 4);
    assert.ok(!(await options()).some((option) => option.startsWith('Cabinet Office')));
    await test.page.keyboard.press('Escape');
    assert.equal(await government().getAttribute('aria-expanded'), 'false');
  });

  it('a name that is not there is added in place', async () => {
    await government().pressSequentially('Ministry of Justice');
    await test.page.keyboard.press('Enter');
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      kind: 'act',
      act: 'add-name',
      at: 'leads/government',
      which: 'Ministry of Justice',
    });
  });

  it('Backspace in an empty box takes out the last name', async () => {
    await government().press('Backspace');
    await has(test, 'leads/government', []);
    assert.equal(await test.page.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
  });

  it('one name is chosen, taken out and chosen anew', async () => {
    await test.page
      .locator('.card-title')
      .getByRole('button', { name: /Open the learning/ })
      .click();
    await test.page.getByRole('button', { name: 'Remove HM Treasury' }).click();
    await has(test, 'milestones/1/lead', undefined);
    await test.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await test.page.keyboard.type('spot');
    await test.page.keyboard.press('Enter');
    await has(test, 'milestones/1/lead', 'spotlight');
  });

  it('few choices are all shown with their meaning, and taken by the keys', async () => {
    await test.page.getByRole('radio', { name: 'National' }).focus();
    await test.page.keyboard.press('ArrowDown');
    await has(test, 'reach', 'regional');
    assert.ok(await test.page.getByRole('radio', { name: 'Regional' }).isChecked());
    assert.ok(await test.page.getByText('In some regions first.').isVisible());
    await test.page.getByRole('button', { name: 'Clear the answer' }).click();
    await has(test, 'reach', undefined);
    assert.equal(await test.page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio');
  });

  it('many choices are a list to choose from', async () => {
    await test.page
      .locator('.card-title')
      .getByRole('button', { name: /Open the learning/ })
      .click();
    await test.page.locator('.card').getByText('More questions').click();
    await test.page.getByRole('combobox', { name: 'Status' }).selectOption('Substantial');
    await has(test, 'milestones/1/status', 'substantial');
  });

  it('an answer is left open with its reason, and decided again', async () => {
    const undecided = () =>
      test.page
        .locator('.question', { has: test.page.getByText('Expected Completion Date', { exact: true }) })
        .last()
        .getByRole('checkbox');
    test.draft.set('milestones/1/due', undefined);
    await test.show();
    await test.page
      .locator('.card-title')
      .getByRole('button', { name: /Open the learning/ })
      .click();
    await undecided().press('Space');
    await test.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    const reason = test.page.getByRole('textbox', {
      name: `Expected Completion Date ${words.notDecidedReason}`,
    });
    const described = (await reason.getAttribute('aria-describedby')) ?? '';
    const needed = test.page.locator('.reason').getByText(words.reasonNeeded);
    assert(described.split(' ').includes((await needed.getAttribute('id')) ?? ''), 'nothing is written yet');
    assert.equal(await test.page.getByRole('status').first().textContent(), words.reasonNeeded);
    assert.equal(test.changes.length, 0);
    await test.page.keyboard.type('the minister decides in May');
    await needed.waitFor({ state: 'detached' });
    await has(test, 'milestones/1/due', { tbc: 'the minister decides in May' });
    await undecided().press('Space');
    await has(test, 'milestones/1/due', undefined);
    assert.equal(await test.box('Expected Completion Date').inputValue(), '');
    // The reason is still known when that was not meant.
    await undecided().press('Space');
    await has(test, 'milestones/1/due', { tbc: 'the minister decides in May' });
  });

  it('a reason is kept when it is taken back and left open again before the file has lost it', async () => {
    test.draft.set('summary', { tbc: 'the minister decides' });
    await test.show();
    const undecided = test.page.locator('[data-path=summary]').getByRole('checkbox');
    test.isSlow = true;
    await undecided.press('Space');
    await undecided.press('Space');
    await test.answerAll();
    test.isSlow = false;
    await test.until(
      () => test.changes.length === 2,
      () => JSON.stringify(test.changes),
    );
    await has(test, 'summary', { tbc: 'the minister decides' });
  });

  it('what is taken back before the file has it is not in the file then', async () => {
    test.draft.set('summary', undefined);
    await test.show();
    const undecided = test.page.locator('[data-path=summary]').getByRole('checkbox');
    test.isSlow = true;
    await undecided.press('Space');
    await test.page.keyboard.type('the minister');
    await test.heard((message) => message.kind === 'change' && message.change.kind === 'open');
    await undecided.press('Space');
    await test.answerAll();
    await has(test, 'summary', undefined);
    await test.until(
      () => test.changes.length === 2,
      () => JSON.stringify(test.changes),
    );
    assert.equal(await test.page.locator('.refused').count(), 0);
  });

  it('what is answered is not lost by leaving it open: that is not offered', async () => {
    const summary = test.page.locator('.question', { has: test.box('Brief Description of the Commitment') });
    assert.equal(await summary.getByRole('checkbox').count(), 0);
  });

  it('notes are shown beside their field, changed, added and taken away', async () => {
    const note = () => test.box('Note on Brief Description of the Commitment');
    assert.equal(await note().inputValue(), 'Maria: ask the press office');
    await note().fill('Maria: asked');
    await note().blur();
    await test.heard((message) => message.kind === 'change' && message.change.kind === 'note');
    await test.page.getByRole('button', { name: 'Add note: Brief Description of the Commitment' }).click();
    await test.page.keyboard.type('Tell Ali');
    await test.page.keyboard.press('Tab');
    await test.heard(
      ({ kind, ...message }) =>
        kind === 'change' && JSON.stringify(message).includes('{"kind":"note","index":1,"text":"Tell Ali"}'),
    );
    await test.page.waitForFunction(() => document.querySelectorAll('.note').length === 2);
    await note().fill('');
    await note().blur();
    await test.page.waitForFunction(() => document.querySelectorAll('.note').length === 1);
    assert.equal(await note().inputValue(), 'Tell Ali');
  });

  it('a note on one of several names stands below the names, and can be changed', async () => {
    const notes = { 'leads/government/0': ['until the election'] };
    test = await forms.open({ ...exampleParts, notes });
    const note = test.box('Note on Cabinet Office');
    assert.equal(await note.inputValue(), 'until the election');
    await note.fill('until the election in May');
    await note.blur();
    await test.until(
      () => test.changes.length === 1,
      () => JSON.stringify(test.changes),
    );
    const { at, change } = test.changes[0] ?? {};
    assert.deepEqual(
      [at, change],
      ['leads/government/0', { kind: 'note', index: 0, text: 'until the election in May' }],
    );
    assert.equal(await note.inputValue(), 'until the election in May');
  });

  it('a calendar gives a day', async () => {
    await test.page
      .locator('.card-title')
      .getByRole('button', { name: /Open the learning/ })
      .click();
    await test.page.locator('.calendar input').fill('2024-12-31');
    await has(test, 'milestones/1/due', '2024-12-31');
  });
});
