import assert from 'node:assert/strict';
import type { KeptTexts } from '../../../client/src/webview/form/messages';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { has, type FormPage } from './open-form';

describe('what was typed and refused, in a form that is opened anew', () => {
  const forms = formTests();
  let test: FormPage;
  beforeEach(async () => {
    test = await forms.open(exampleParts);
    refuseWords(test);
  });

  const refused = (page: FormPage) => page.page.locator('.refused', { hasText: 'no date' });
  const due = (page: FormPage) => page.box('Expected Completion Date');

  function refuseWords(page: FormPage): void {
    page.draft.refuses = ({ change }) =>
      change.kind === 'answer' && change.value.startsWith('when')
        ? { kind: 'refused', message: 'That is no date.' }
        : undefined;
  }

  async function typeDate(text = 'when it is done'): Promise<void> {
    await test.page.getByRole('button', { name: /Open the learning/ }).click();
    await due(test).fill(text);
    await due(test).press('Enter');
    await refused(test).waitFor();
  }

  /** What the page has told last to be kept. */
  const keptOf = (page: FormPage): KeptTexts => {
    const kept = page.said.filter((message) => message.kind === 'kept').at(-1)?.kept;
    assert(kept);
    return kept;
  };
  const keeps = (page: FormPage, count: number) =>
    page.until(
      () => keptOf(page).typed.length === count,
      () => JSON.stringify(keptOf(page)),
    );

  it('is there again, open, with the reason, and can be mended', async () => {
    await typeDate();
    await keeps(test, 1);
    const again = await forms.on(test.draft, { kept: keptOf(test) });
    await refused(again).waitFor();
    assert.equal(await due(again).inputValue(), 'when it is done');
    await due(again).fill('2025-03-31');
    await due(again).press('Enter');
    await has(again, 'milestones/1/due', '2025-03-31');
    await keeps(again, 0);
  });

  it('is gone when it is taken back', async () => {
    await typeDate();
    await keeps(test, 1);
    await due(test).fill('2024-09-30');
    await due(test).press('Enter');
    await keeps(test, 0);
    assert.equal(await refused(test).count(), 0);
  });

  it('goes to its milestone, wherever that is now', async () => {
    await typeDate();
    await keeps(test, 1);
    const { milestones } = test.draft.data as { readonly milestones: readonly object[] };
    test.draft.set('milestones', [{ id: 'm0', title: 'Find the money' }, ...milestones] as never);
    const again = await forms.on(test.draft, { kept: keptOf(test) });
    await refused(again).waitFor();
    const card = again.page.locator('.card', { has: refused(again) });
    await card.getByRole('button', { name: /Open the learning/, expanded: true }).waitFor();
    assert.equal(await due(again).inputValue(), 'when it is done');
  });

  it('does not come over what the file says by now, but stands beside it to be chosen from', async () => {
    test.isGone = true;
    const title = test.box('Name of the Commitment');
    await title.fill('A register of contracts');
    await keeps(test, 1);
    test.draft.set('title', 'Open courts');
    const again = await forms.on(test.draft, { kept: keptOf(test) });
    await again.page.getByText('The file now says:').waitFor();
    await again.page.locator('.refused blockquote', { hasText: 'Open courts' }).waitFor();
    assert.equal(again.draft.get('title'), 'Open courts');
    assert.equal(await again.box('Name of the Commitment').inputValue(), 'A register of contracts');
    await again.page.getByRole('button', { name: 'Use what the file says' }).click();
    assert.equal(await again.box('Name of the Commitment').inputValue(), 'Open courts');
    await keeps(again, 0);
  });

  it('is shown to be copied where its milestone is gone', async () => {
    await typeDate();
    await keeps(test, 1);
    test.draft.set('milestones', [{ id: 'm9', title: 'Close the old register' }]);
    const again = await forms.on(test.draft, { kept: keptOf(test) });
    await again.page.locator('.strays', { hasText: 'when it is done' }).waitFor();
    await again.page.getByRole('button', { name: 'Dismiss' }).click();
    await again.until(
      () => keptOf(again).strays.length === 0,
      () => JSON.stringify(keptOf(again)),
    );
    assert.deepEqual(again.draft.get('milestones'), [{ id: 'm9', title: 'Close the old register' }]);
  });
});
