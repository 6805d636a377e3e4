import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { FromPage } from '../../client/src/webview/messages';
import { examplePages } from './example-pages';
import { launchBrowser, TestPage } from './open-page';

const content = () => examplePages['what came back in a Word file']?.() ?? assert.fail();

describe('what can be chosen on a page', () => {
  let browser: Browser;
  let test: TestPage;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    test = await TestPage.open(browser);
    await test.show(content());
  });
  afterEach(async () => {
    await test.close();
    assert.deepEqual(test.errors, [], 'nothing went wrong in the page');
  });

  const chosen = () => test.said.filter((message) => message.kind === 'choose').map(({ choice }) => choice);
  const box = (name: string) => test.page.getByRole('checkbox', { name });

  it('has a box to tick for each change, by the name of its question, all ticked', async () => {
    assert.equal(await test.page.getByRole('checkbox').count(), 2);
    assert.equal(await test.page.getByRole('checkbox', { checked: true }).count(), 2);
    await box('Expected Completion Date').uncheck();
    await test.heard(({ kind }) => kind === 'choose');
    await box('Expected Completion Date').check();
    await test.heard((message) => message.kind === 'choose' && message.choice === 'take');
    assert.deepEqual(chosen(), ['leave', 'take']);
  });

  it('has two buttons for each conflict, of which none is chosen', async () => {
    const group = test.page.getByRole('radiogroup', { name: 'What problem' });
    assert.equal(await group.getByRole('radio', { checked: true }).count(), 0);
    await group.getByRole('radio', { name: 'Take what the file says' }).check();
    const message = await test.heard(({ kind }) => kind === 'choose');
    assert.match(message.kind === 'choose' ? message.id : '', /^commitments\/2-aid-transparency.*#\d+$/);
    assert.deepEqual(chosen(), ['take']);
  });

  it('has a list for each column of a table, by its heading, with what it seems to mean chosen', async () => {
    await test.show(examplePages['what a CSV file brings in']?.() ?? assert.fail());
    const list = test.page.getByRole('combobox', { name: 'Read as: Submitted at' });
    assert.equal(await list.inputValue(), 'date');
    await list.selectOption({ label: 'Note' });
    const message = await test.heard(({ kind }) => kind === 'choose');
    assert.deepEqual(message, { kind: 'choose', id: 'column-1', choice: 'note' });
    assert.equal(await test.page.getByRole('combobox').count(), 4);
    assert.equal(await box('Bring in names').isChecked(), false);
  });

  it('keeps what was chosen when the page comes anew, and does not ask for the text behind a tick', async () => {
    await box('Expected Completion Date').uncheck();
    const page = content();
    const sections = page.sections.map((section) => ({
      ...section,
      html: section.html.replace('Weakened', 'Weaker'),
    }));
    await test.show({ ...page, sections });
    assert.equal(await box('Expected Completion Date').isChecked(), false);
    await test.page.getByText('Expected Completion Date').last().dblclick();
    assert.ok(!test.said.some(({ kind }) => kind === 'go'));
  });

  it('is chosen and taken in by keys alone, with the focus in sight', async () => {
    const pressed = async (key: string, isDone: (message: FromPage) => boolean) => {
      await test.page.keyboard.press(key);
      return test.heard(isDone);
    };
    await test.page.getByRole('checkbox').first().focus();
    await pressed('Space', (message) => message.kind === 'choose' && message.choice === 'leave');
    for (let i = 0; i < 30; i++) {
      await test.page.keyboard.press('Tab');
      const focus = await test.page.evaluate(() => {
        const on = document.activeElement;
        const bar = document.querySelector('.actions')?.getBoundingClientRect();
        const own = on?.getBoundingClientRect();
        const isHidden = !on?.closest('.actions') && bar && own ? own.bottom > bar.top : false;
        return { words: on?.textContent, isHidden };
      });
      assert.equal(focus.isHidden, false, focus.words ?? '');
      if (focus.words === 'Take In What Is Ticked') break;
    }
    await pressed('Enter', (message) => message.kind === 'act' && message.act === 'take-in');
    await test.page.keyboard.press('Tab');
    await pressed('Space', (message) => message.kind === 'act' && message.act === 'take-all');
  });

  it('stands right of words that read from right to left', async () => {
    await test.page.evaluate(() => {
      for (const heading of document.querySelectorAll('h3')) heading.dir = 'rtl';
    });
    const [left = 0, right = 0] = await test.page
      .locator('h3 .choice')
      .first()
      .evaluate((label) => [...label.children].map((child) => child.getBoundingClientRect().left));
    assert.ok(left > right, 'the box stands right of its words');
  });
});
