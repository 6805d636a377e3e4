import assert from 'node:assert/strict';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

describe('typing in a form', () => {
  const forms = formTests();
  let test: FormPage;
  beforeEach(async () => {
    test = await forms.open(exampleParts);
  });

  const title = () => test.box('Name of the Commitment');

  it('goes into the file as it is typed', async () => {
    await title().fill('');
    await title().pressSequentially('A public register');
    await has(test, 'title', 'A public register');
    assert.equal(await title().inputValue(), 'A public register');
  });

  it('one change is on its way at a time, and what is typed meanwhile goes along', async () => {
    test.isSlow = true;
    await title().press('End');
    await title().pressSequentially(' of 2023');
    assert.equal(test.changes.length, 1);
    await test.answerAll();
    await has(test, 'title', 'Open contracting through the Procurement Act of 2023');
    assert.equal(test.changes.length, 2);
  });

  it('is not overwritten by its own echo: a blank before the next word stays', async () => {
    await title().press('End');
    await title().pressSequentially(' ');
    await test.heard((message) => message.kind === 'change');
    await test.show();
    assert.equal(await title().inputValue(), 'Open contracting through the Procurement Act ');
    await title().pressSequentially('of 2023');
    await has(test, 'title', 'Open contracting through the Procurement Act of 2023');
  });

  it('is not overwritten by what another writes elsewhere', async () => {
    test.isSlow = true;
    await title().press('End');
    await title().pressSequentially(' now');
    test.draft.set('problem/statement', 'Nobody knows.');
    await test.show();
    assert.equal(await title().inputValue(), 'Open contracting through the Procurement Act now');
    assert.equal(
      await test.textIn(test.box('What problem does the commitment aim to address?')),
      'Nobody knows.',
    );
    await test.answerAll();
    await has(test, 'title', 'Open contracting through the Procurement Act now');
  });

  it('what another writes comes into a box in use, with the cursor where it was', async () => {
    await title().focus();
    await test.page.keyboard.press('Home');
    for (let i = 0; i < 4; i++) await test.page.keyboard.press('ArrowRight');
    test.draft.set('title', 'Really open contracting through the Procurement Act');
    await test.show();
    await test.page.keyboard.type('ed');
    await has(test, 'title', 'Really opened contracting through the Procurement Act');
  });

  it('nothing is sent and nothing overwritten while an input method puts a word together', async () => {
    await title().press('End');
    const session = await test.page.context().newCDPSession(test.page);
    await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
    test.draft.set('number', '7');
    await test.show();
    assert.equal(test.changes.length, 0);
    assert.equal(await title().inputValue(), 'Open contracting through the Procurement Actかん');
    await session.send('Input.insertText', { text: '漢' });
    await has(test, 'title', 'Open contracting through the Procurement Act漢');
  });

  it('what another has changed meanwhile is shown beside what is typed, to be chosen from', async () => {
    test.isSlow = true;
    await title().press('End');
    await title().pressSequentially('!');
    test.draft.set('title', 'A register');
    await test.answerAll();
    await test.show();
    const refused = test.page.locator('.refused');
    await refused.waitFor();
    assert.equal(await refused.locator('blockquote').textContent(), 'A register');
    assert.equal(await title().inputValue(), 'Open contracting through the Procurement Act!');
    await test.page.getByRole('button', { name: 'Keep what I typed' }).click();
    await has(test, 'title', 'Open contracting through the Procurement Act!');
    await refused.waitFor({ state: 'detached' });
  });

  it('what another has changed meanwhile can be taken instead', async () => {
    test.isSlow = true;
    await title().press('End');
    await title().pressSequentially('!');
    test.draft.set('title', 'A register');
    await test.answerAll();
    await test.show();
    await test.page.getByRole('button', { name: 'Use what the file says' }).click();
    assert.equal(await title().inputValue(), 'A register');
  });

  it('what nobody can write now is sent again with the next form', async () => {
    test.isGone = true;
    await title().press('End');
    await title().pressSequentially(' of 2023');
    await test.page.getByText('Not saved to the file yet').waitFor();
    test.isGone = false;
    await test.show();
    await has(test, 'title', 'Open contracting through the Procurement Act of 2023');
    await test.page.getByText('Everything that you typed is in the file now.').waitFor({ state: 'attached' });
  });

  it('what had to wait is sent for the form that it was typed in', async () => {
    test.isGone = true;
    await title().press('End');
    await title().pressSequentially('!');
    await test.page.getByText('Not saved to the file yet').waitFor();
    const first = test.changes.at(-1)?.revision;
    const count = test.changes.length;
    test.isGone = false;
    test.draft.set('title', 'A register');
    await test.show();
    await test.page.getByText('Somebody else has changed this answer.', { exact: true }).waitFor();
    assert.deepEqual(
      test.changes.slice(count).map(({ revision }) => revision),
      [first],
    );
    assert.equal(test.draft.get('title'), 'A register');
  });

  it('what is not in the file yet is there again when the page was hidden', async () => {
    test.isGone = true;
    await title().press('End');
    await title().pressSequentially(' of 2023');
    await test.page.getByText('Not saved to the file yet').waitFor();
    const state = await test.state();
    const again = await forms.on(test.draft, { state });
    await has(again, 'title', 'Open contracting through the Procurement Act of 2023');
  });

  it('a date is sent when it is whole, and shown back in words', async () => {
    await test.page.getByRole('button', { name: /Open the learning/ }).click();
    const due = test.box('Expected Completion Date');
    await due.fill('end of March');
    assert.equal(test.changes.length, 0);
    test.draft.writes = () => '2025-03';
    await due.press('Enter');
    await has(test, 'milestones/1/due', '2025-03');
    await test.page.getByText('in words: 2025-03').waitFor();
    assert.equal(await due.inputValue(), 'end of March', 'the box shows what is typed while it is in use');
    await due.blur();
    assert.equal(await due.inputValue(), 'in words: 2025-03', 'and then it says in words what the file has');
    await due.focus();
    await due.press('End');
    await due.press('Enter');
    await due.blur();
    assert.equal(test.changes.length, 1, 'what was only looked at is not written');
  });

  it('what is refused stays in the box, with what may have been meant', async () => {
    await test.page.getByRole('button', { name: /Open the learning/ }).click();
    const due = test.box('Expected Completion Date');
    test.draft.refuses = ({ change }) =>
      change.kind === 'answer' && change.value === 'Q5 2024'
        ? {
            kind: 'refused',
            message: 'There is no fifth quarter.',
            meant: [{ value: '2024-Q4', label: 'Q4 2024' }],
          }
        : undefined;
    await due.fill('Q5 2024');
    await due.blur();
    await test.page.locator('.refused', { hasText: 'There is no fifth quarter.' }).waitFor();
    assert.equal(await due.inputValue(), 'Q5 2024');
    await test.page.getByRole('button', { name: 'Q4 2024' }).click();
    await has(test, 'milestones/1/due', '2024-Q4');
  });

  it('an id that other files name is changed there too, or put back, as its author chooses', async () => {
    await test.page.getByRole('button', { name: /Open the learning/ }).click();
    await test.page
      .locator('[data-path^="milestones/"] summary', { hasText: 'More questions' })
      .last()
      .click();
    const id = test.box('Id');
    const before = await id.inputValue();
    test.draft.refuses = ({ change }) =>
      change.kind === 'answer' && change.everywhere !== true
        ? { kind: 'refused', message: '“1.discussion.yaml” uses it too.', isNamedElsewhere: true }
        : undefined;
    const rename = async () => {
      await id.fill('opening');
      await id.blur();
      await test.page.locator('.refused', { hasText: '1.discussion.yaml' }).waitFor();
    };
    await rename();
    await test.page.getByRole('button', { name: `Go back to “${before}”` }).click();
    assert.equal(await id.inputValue(), before);
    await rename();
    await test.page.getByRole('button', { name: 'Change It Everywhere' }).click();
    await has(test, 'milestones/1/id', 'opening');
    await test.page.locator('.refused').waitFor({ state: 'detached' });
  });

  it('keys of the editor are left to the editor', async () => {
    await title().focus();
    await test.page.evaluate(() => {
      const kept: string[] = [];
      (window as unknown as { kept: unknown }).kept = kept;
      window.addEventListener('keydown', (event) => {
        if (event.ctrlKey && event.defaultPrevented) kept.push(event.key);
      });
    });
    for (const key of ['z', 'y', 's']) await test.page.keyboard.press(`Control+${key}`);
    assert.deepEqual(await test.page.evaluate(() => (window as unknown as { kept: unknown }).kept), []);
  });
});
