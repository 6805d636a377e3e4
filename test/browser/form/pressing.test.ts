import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { formTests } from './form-tests';
import { words, type FormPage } from './open-form';
import { RealDraft } from './real-draft';

const causes = 'What are the causes of the problem?';

describe('what is pressed in a form', () => {
  const forms = formTests();
  let draft: RealDraft;
  let test: FormPage<RealDraft>;
  beforeEach(async () => {
    draft = new RealDraft('commitments/3-civil-society-engagement.commitment.yaml');
    test = await forms.on(draft);
  });

  const topOf = (button: Locator) => button.evaluate((element) => element.getBoundingClientRect().top);
  const press = async (button: Locator) => {
    const { x, y } = (await button.boundingBox()) ?? assert.fail('It is not there.');
    await test.page.mouse.move(x + 4, y + 4);
    await test.page.mouse.down();
  };
  /** All that has been told to the page is there, and drawn. */
  const drawn = () =>
    test.page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }),
    );
  const addCause = () => test.page.getByRole('button', { name: `Add: ${causes}` });
  const last = () => test.page.getByText('A line in its place.');
  const lengthen = async () => {
    draft.write(
      draft.text.replace(
        '  statement: |\n',
        `  statement: |\n${'    A line.\n\n'.repeat(5)}    A line in its place.\n\n`,
      ),
    );
    await test.show();
  };
  const openCard = async () => {
    const title = test.page.locator('.card-title > button').first();
    await title.click();
    return test.page.locator('.card').first();
  };

  it('is done, whatever comes into the form between press and release', async () => {
    await addCause().scrollIntoViewIfNeeded();
    const before = await topOf(addCause());
    await press(addCause());
    await lengthen();
    await drawn();
    assert.equal(await topOf(addCause()), before);
    await test.page.mouse.up();
    await test.page.waitForFunction(() => document.activeElement?.closest('.row'));
    await test.page.keyboard.type('Few are asked.');
    await test.until(
      () => draft.text.includes('    - Few are asked.\n') && draft.text.includes('A line in its place.'),
      () => draft.text,
    );
    assert.ok((await topOf(addCause())) > before);
  });

  it('stays where it is while the box above is left with what is no date', async () => {
    const card = await openCard();
    const due = card.getByRole('textbox', { name: 'Expected Completion Date', exact: true });
    const note = card.getByRole('button', { name: 'Add note: Lead' });
    await due.fill('when the minister agrees');
    const before = await topOf(note);
    await press(note);
    await test.until(
      () => test.changes.length > 0,
      () => 'Nothing is asked for.',
    );
    await drawn();
    assert.equal(await topOf(note), before);
    await test.page.mouse.up();
    await card.getByText('“when the minister agrees” is not a date.').first().waitFor();
    await card.getByRole('textbox', { name: 'Note' }).waitFor();
  });

  it('stays where it is while the box above is left with a name that there is not', async () => {
    const card = await openCard();
    await card.getByRole('combobox', { name: 'After' }).fill('zzz');
    await card.getByText(words.noNames).waitFor();
    const note = card.getByRole('button', { name: 'Add note: Status' });
    await note.scrollIntoViewIfNeeded();
    const before = await topOf(note);
    await press(note);
    await drawn();
    assert.equal(await topOf(note), before);
    await test.page.mouse.up();
  });

  it('holds nothing up when another window sees the release', async () => {
    const pressed = () =>
      addCause().evaluate((button) => {
        button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, buttons: 1 }));
      });
    const { text } = draft;
    for (const release of [() => test.page.keyboard.press('Shift'), () => test.page.mouse.move(300, 300)]) {
      await pressed();
      await lengthen();
      await drawn();
      assert.equal(await last().count(), 0);
      await release();
      await last().waitFor();
      draft.write(text);
      await test.show();
      await last().waitFor({ state: 'detached' });
    }
  });
});
