import assert from 'node:assert/strict';
import { formTests } from './form-tests';
import type { FormPage } from './open-form';
import { RealDraft } from './real-draft';

const name = 'commitments/1-open-contracting.commitment.yaml';

/** A line that differs, as it was and as it is. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('a form of a real draft', () => {
  const forms = formTests();
  let draft: RealDraft;
  let test: FormPage<RealDraft>;
  beforeEach(async () => {
    draft = new RealDraft(name);
    test = await forms.on(draft);
  });

  const has = (line: string) =>
    test.until(
      () => draft.text.split('\n').some((one) => one.trimEnd() === line),
      () => `${line} is not in\n${draft.text}`,
    );

  it('shows all its answers, and changes nothing by being read', async () => {
    const before = draft.text;
    assert.equal(
      await test.box('Name of the Commitment').inputValue(),
      'Open contracting through the Procurement Act',
    );
    assert.equal((await test.page.locator('.card').count()) >= 6, true);
    for (const closed of ['.card-title button[aria-expanded=false]', 'details.more:not([open]) > summary']) {
      const all = test.page.locator(closed);
      while ((await all.count()) > 0) await all.first().click();
    }
    for (const box of await test.page.locator('[role=textbox], textarea').all()) {
      await box.focus();
      await box.blur();
    }
    assert.equal(draft.text, before);
    assert.deepEqual(test.changes, []);
  });

  it('a word typed changes one line', async () => {
    const before = draft.text;
    await test.box('Name of the Commitment').press('End');
    await test.page.keyboard.type(' of 2023');
    await has('title: Open contracting through the Procurement Act of 2023');
    assert.deepEqual(changedLines(before, draft.text), [
      '- title: Open contracting through the Procurement Act',
      '+ title: Open contracting through the Procurement Act of 2023',
    ]);
  });

  it('a milestone is added and filled in with the keyboard', async () => {
    await test.page.getByRole('button', { name: 'Add: Milestone' }).press('Enter');
    await test.page.waitForFunction(() => document.activeElement?.id.endsWith('/title'));
    await test.page.keyboard.type('Publish the second report');
    const card = test.page.locator('.card', { hasText: 'Publish the second report' });
    await card.getByRole('button', { name: 'Add: Expected Outputs' }).press('Enter');
    await test.page.keyboard.type('A report');
    await test.page.keyboard.press('Enter');
    await test.page.keyboard.type('Its data');
    await card.getByRole('textbox', { name: 'Expected Completion Date', exact: true }).fill('31 Dec 2025');
    await test.page.keyboard.press('Tab');
    await card.getByRole('combobox', { name: 'Lead' }).fill('cabinet');
    await test.page.keyboard.press('Enter');
    await has('    title: Publish the second report');
    await has('      - A report');
    await has('      - Its data');
    await has('    due: 2025-12-31');
    await test.until(
      () => draft.text.split('lead: cabinet-office').length === 6,
      () => draft.text,
    );
    await card.getByText('31 December 2025').first().waitFor();
  });

  it('milestones are moved, and every comment and word is still there', async () => {
    const before = draft.text;
    const words = (text: string) => text.split(/\s+/).sort();
    await test.page.locator('.card-title button', { hasText: 'Test the new Find a Tender' }).focus();
    await test.page.keyboard.press('Alt+ArrowUp');
    await test.until(
      () => draft.text.indexOf('id: m3') < draft.text.indexOf('id: m2'),
      () => draft.text,
    );
    assert.deepEqual(words(draft.text), words(before));
    await test.page.keyboard.press('Alt+ArrowDown');
    await test.until(
      () => draft.text === before,
      () => draft.text,
    );
  });

  it('bold is typed by its key and stored as Markdown', async () => {
    const box = test.box('How will the commitment help foster accountability?');
    await box.focus();
    await test.page.keyboard.press('Control+End');
    await test.page.keyboard.press('Control+b');
    await test.page.keyboard.type('Twice a year.');
    await test.until(
      () => draft.text.includes('**Twice a year.**'),
      () => draft.text,
    );
  });

  it('what is written in the text is in the form at once', async () => {
    draft.write(
      draft.text.replace('title: Lay the Procurement Regulations 2024', 'title: Lay all regulations'),
    );
    await test.show();
    await test.page.locator('.card-title', { hasText: 'Lay all regulations before Parliament' }).waitFor();
  });

  it('a conflict is shown as two versions, to be chosen from', async () => {
    draft.write(
      draft.text.replace(
        /^title: .*$/m,
        '<<<<<<< ours\ntitle: A register\n=======\ntitle: A list\n>>>>>>> theirs',
      ),
    );
    await test.show();
    const conflict = test.page.locator('.conflict');
    await conflict.first().waitFor();
    assert.match((await conflict.first().textContent()) ?? '', /A register[\s\S]*A list/);
  });

  it('of a broken text what can be read stays, and the findings are at the top', async () => {
    draft.write(draft.text.replace(/^summary: >-$/m, 'summary: >- "'));
    await test.show();
    assert.equal(
      await test.box('Name of the Commitment').inputValue(),
      'Open contracting through the Procurement Act',
    );
  });
});
