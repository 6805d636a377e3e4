import assert from 'node:assert/strict';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

const causes = 'What are the causes of the problem?';

describe('lists in a form', () => {
  const forms = formTests();
  let test: FormPage;
  beforeEach(async () => {
    test = await forms.open(exampleParts);
  });

  const cause = (number: number) =>
    test.page.getByRole('textbox', { name: `${causes} ${number}`, exact: true });
  const card = (name: RegExp) => test.page.locator('.card-title').getByRole('button', { name });
  const titles = () => test.page.locator('.card-title .title').allTextContents();
  /** Waits until what is called so has the focus. */
  const focusIsOn = (name: string) =>
    test.page.waitForFunction((wanted) => {
      const focused = document.activeElement;
      const other = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
      return (focused?.getAttribute('aria-label') ?? other?.textContent) === wanted;
    }, name);

  it('are written with the keyboard alone: Enter adds an item, Backspace takes an empty one out', async () => {
    await cause(3).focus();
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('Buyers are not trained');
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('x');
    await test.page.keyboard.press('Backspace');
    const before = exampleParts.data as unknown as { problem: { causes: string[] } };
    await has(test, 'problem/causes', [...before.problem.causes, 'Buyers are not trained', '']);
    await test.page.keyboard.press('Backspace');
    await has(test, 'problem/causes', [...before.problem.causes, 'Buyers are not trained']);
    await focusIsOn(`${causes} 4`);
    await test.page.keyboard.type('!');
    await has(test, 'problem/causes/3', 'Buyers are not trained!');
  });

  it('what is typed before the file has the new item comes into it', async () => {
    test.isSlow = true;
    await cause(1).focus();
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('A second ca');
    await test.answerAll();
    await test.page.keyboard.type('use');
    await has(test, 'problem/causes/1', 'A second cause');
    await focusIsOn(`${causes} 2`);
    assert.equal(await test.textIn(cause(3)), 'The duty to publish ends with the award');
  });

  it('an item that another takes out as soon as it is there is gone, and what was typed in it is shown', async () => {
    test.isSlow = true;
    const before = test.draft.get('problem/causes');
    await cause(1).focus();
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('A second cause');
    const make = test.draft.change.bind(test.draft);
    test.draft.change = (change) => {
      const made = make(change);
      test.draft.set('problem/causes', before);
      test.draft.change = make;
      return made;
    };
    await test.answerAll();
    await test.page.locator('.strays', { hasText: 'A second cause' }).waitFor();
    await test.page.getByRole('button', { name: 'Dismiss' }).click();
    assert.equal(await cause(4).count(), 0);
    await cause(3).focus();
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('A fourth cause');
    await has(test, 'problem/causes/3', 'A fourth cause');
  });

  it('what is typed in a new item comes into it when another is taken out at once', async () => {
    test.isSlow = true;
    await cause(1).focus();
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('A second cause');
    const make = test.draft.change.bind(test.draft);
    test.draft.change = (change) => {
      const made = make(change);
      test.draft.set('problem/causes', (test.draft.get('problem/causes') as string[]).slice(0, 3));
      test.draft.change = make;
      return made;
    };
    await test.answerAll();
    await has(test, 'problem/causes', [
      'Four sets of regulations',
      'A second cause',
      'The duty to publish ends with the award',
    ]);
  });

  it('what is typed stays with its item when another takes one out above it', async () => {
    test.isSlow = true;
    await cause(3).press('End');
    await cause(3).pressSequentially(' each');
    await cause(3).pressSequentially(' time');
    test.draft.set('problem/causes', [
      'The duty to publish ends with the award',
      'Each buyer describes suppliers anew',
    ]);
    await test.show();
    assert.equal(await test.textIn(cause(2)), 'Each buyer describes suppliers anew each time');
    await focusIsOn(`${causes} 2`);
  });

  it('what is typed in an item that another takes out is shown, to be copied', async () => {
    test.isSlow = true;
    await cause(3).press('End');
    await cause(3).pressSequentially(' each');
    await cause(3).pressSequentially(' time');
    test.draft.set('problem/causes', ['Four sets of regulations', 'The duty to publish ends with the award']);
    await test.answerAll();
    await test.show();
    await test.page
      .locator('.strays', { hasText: 'Each buyer describes suppliers anew each time' })
      .waitFor();
    await test.page.getByRole('button', { name: 'Dismiss' }).click();
    assert.equal(await test.page.locator('.strays').count(), 0);
  });

  it('an item is moved by the keys, with the focus and what is said', async () => {
    await cause(1).focus();
    await test.page.keyboard.press('Alt+ArrowDown');
    await has(test, 'problem/causes/1', 'Four sets of regulations');
    await test.page.getByText(`${causes} 1 is now 2 of 3.`).waitFor({ state: 'attached' });
    await focusIsOn('What are the causes of the problem? 2');
    assert.equal(await test.textIn(cause(2)), 'Four sets of regulations');
  });

  it('a folded card says of a date that it is not decided yet', async () => {
    test.draft.set('milestones/2/due', { tbc: 'the minister decides in May' });
    await test.show();
    await test.page.locator('.card-detail').getByText('Expected Completion Date: Not decided yet').waitFor();
    assert.equal(await test.box('Milestone').count(), 0);
  });

  it('cards say what they are called, when, and after what, and unfold', async () => {
    assert.match((await test.page.locator('.card').nth(2).textContent()) ?? '', /2025-02-24/);
    assert.match(
      (await test.page.locator('.card .follows').nth(1).textContent()) ?? '',
      /^Comes after: Lay the regulations before Parliament, Open the learning programme$/,
    );
    assert.equal(await test.box('Milestone').count(), 0);
    await card(/Open the learning/).press('Enter');
    assert.equal(await test.box('Milestone').inputValue(), 'Open the learning programme');
    assert.equal(await card(/Open the learning/).getAttribute('aria-expanded'), 'true');
  });

  it('a card is moved by the keys and stays as it is, open and with the focus', async () => {
    await card(/Open the learning/).press('Enter');
    await test.box('Milestone').focus();
    await test.page.keyboard.press('Alt+ArrowUp');
    await has(test, 'milestones/0/id', 'm2');
    await test.page.locator('.card').first().getByText('Open the learning programme').waitFor();
    assert.equal(await test.box('Milestone').inputValue(), 'Open the learning programme');
    assert.equal(await test.page.evaluate(() => document.activeElement?.id.endsWith('/title')), true);
  });

  it('a card is moved by its buttons, which keep the focus', async () => {
    const up = test.page.getByRole('button', { name: 'Move Milestone 3 up' });
    await up.focus();
    for (let times = 0; times < 3; times++) await test.page.keyboard.press('Enter');
    await has(test, 'milestones/0/id', 'm3');
    await test.page.getByRole('button', { name: 'Move Milestone 1 up' }).waitFor();
    await focusIsOn('Move Milestone 1 up');
  });

  it('a card is dragged to its place', async () => {
    const grip = test.page.locator('.card .grip');
    await grip.nth(1).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // What comes into sight has its height a little later.
    await test.show();
    const from = (await grip.nth(2).boundingBox()) ?? assert.fail();
    const to = (await test.page.locator('.card').first().boundingBox()) ?? assert.fail();
    await test.page.mouse.move(from.x + 8, from.y + 8);
    await test.page.mouse.down();
    await test.page.mouse.move(from.x + 8, to.y + 30, { steps: 4 });
    await test.page.mouse.move(from.x + 8, to.y + 4, { steps: 4 });
    assert.equal(await test.page.locator('.drop-before').count(), 1);
    await test.page.mouse.up();
    await has(test, 'milestones/0/id', 'm3');
    await test.page.locator('.card').first().getByText('Open the new Find a Tender').waitFor();
    assert.deepEqual((await titles()).length, 3);
    assert.equal(await test.page.locator('.drop-before, .drop-behind, .dragged').count(), 0);
  });

  it('a new card is open, and its first box has the focus', async () => {
    await test.page.getByRole('button', { name: 'Add: Milestone' }).click();
    await test.page.waitForFunction(() => document.activeElement?.id.endsWith('/title'));
    await test.page.keyboard.type('Answer the report');
    await has(test, 'milestones/3/title', 'Answer the report');
  });

  it('taking a card out leaves the focus beside it', async () => {
    await test.page.getByRole('button', { name: 'Delete Milestone 2' }).press('Enter');
    await test.page.getByText('Milestone 2 deleted. Undo to bring it back.').waitFor({ state: 'attached' });
    await test.page.waitForFunction(() => document.querySelectorAll('.card').length === 2);
    assert.deepEqual(await titles(), ['Lay the regulations before Parliament', 'Open the new Find a Tender']);
    assert.match(
      (await test.page.evaluate(() => document.activeElement?.textContent)) ?? '',
      /Lay the regulations/,
    );
  });

  it('an item is taken out and moved right after something was typed in it', async () => {
    test.isSlow = true;
    await cause(2).press('End');
    await test.page.keyboard.type(' of a contract');
    await test.page.keyboard.press('Alt+ArrowUp');
    await test.page.getByRole('button', { name: `Delete ${causes} 3` }).click();
    await test.answerAll();
    await has(test, 'problem/causes', [
      'The duty to publish ends with the award of a contract',
      'Four sets of regulations',
    ]);
    assert.equal(await test.page.locator('.refused').count(), 0);
  });

  it('what is refused is said at the list', async () => {
    test.draft.refuses = ({ change }) =>
      change.kind === 'insert' ? { kind: 'refused', message: 'This list cannot be read.' } : undefined;
    await cause(3).focus();
    await test.page.keyboard.press('Enter');
    await test.page.locator('.refused', { hasText: 'This list cannot be read.' }).waitFor();
    assert.equal(await cause(4).count(), 0);
  });
});
