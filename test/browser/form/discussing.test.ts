import assert from 'node:assert/strict';
import type { DiscussionResult } from '../../../server/src/protocol/discussion';
import type { FromForm } from '../../../client/src/webview/form/messages';
import { exampleParts } from './example-form';
import { exampleThreads } from './example-threads';
import { formTests } from './form-tests';
import type { FormPage } from './open-form';

describe('the discussion in a form', () => {
  const forms = formTests();
  let test: FormPage;
  const open = async (threads: DiscussionResult = exampleThreads) => {
    test = await forms.open(exampleParts);
    await test.tell({ kind: 'threads', threads });
  };
  const at = (path: string) => test.page.locator(`[data-path="${path}"]`);
  const sayings = () =>
    test.said.filter((message): message is Extract<FromForm, { kind: 'say' }> => message.kind === 'say');
  const saying = async (count = 1) => {
    await test.until(
      () => sayings().length === count,
      () => JSON.stringify(sayings()),
    );
    const last = sayings().at(-1);
    assert(last);
    return last;
  };
  const focused = () => test.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('is beside its answers: who, the day in words, what they say and about which words', async () => {
    await open();
    const group = at('summary').getByRole('group', {
      name: 'Discussion: Brief Description of the Commitment',
    });
    const said = (await group.locator('.thread').first().textContent()) ?? '';
    assert.match(
      said,
      /On “every notice”Amina Otieno 12 March 2025Also the regional ones\?Kenya counts them apart[^]*14 March 2025نعم/,
    );
    assert.equal(await group.locator('.thread li strong').textContent(), 'apart');
    assert.match(
      (await at('leads/government').locator('.thread').textContent()) ?? '',
      /Has the office agreed/,
    );
    assert.match((await test.page.locator('.row .thread').textContent()) ?? '', /Where does it say so/);
    const whole = test.page.getByRole('group', { name: 'Discussion: The whole draft' });
    assert.match((await whole.textContent()) ?? '', /Who reads this/);
  });

  it('is told of at a card that is folded, and seen in one that is open', async () => {
    await open();
    const card = test.page.locator('.card').nth(2);
    assert.match((await card.locator('.card-detail').textContent()) ?? '', /Remarks: 1/);
    await card.locator('.card-title button').click();
    assert.match(
      (await card.locator('.thread').textContent()) ?? '',
      /No longer in the draft: “a pilot in Leeds”/,
    );
  });

  it('what is settled is folded away, and can be taken up again', async () => {
    await open();
    const settled = at('summary').locator('details.settled');
    assert.equal(await settled.getByText('Shorter, please.').isVisible(), false);
    await settled.locator('summary').click();
    await settled.getByRole('button', { name: 'Reopen: Amina Otieno' }).click();
    const { saying: said } = await saying();
    assert.deepEqual(said, { kind: 'settle', id: 'summary-2', isSettled: false });
  });

  it('is settled with the keyboard, which stays in the discussion', async () => {
    await open();
    await at('summary').getByRole('button', { name: 'Settle: Amina Otieno' }).press('Enter');
    const { ticket, saying: said } = await saying();
    assert.deepEqual(said, { kind: 'settle', id: 'summary-1', isSettled: true });
    await test.tell({ kind: 'said', ticket, isWritten: true });
    const threads = exampleThreads.map((one) => (one.id === 'summary-1' ? { ...one, isSettled: true } : one));
    await test.tell({ kind: 'threads', threads });
    await at('summary').getByText('Settled remarks: 2').waitFor();
    assert.equal(await focused(), 'Discussion: Brief Description of the Commitment');
    await test.page.getByText('It is in the discussion now.').waitFor({ state: 'attached' });
  });

  it('takes a remark on an answer, and keeps it in its box until it is written', async () => {
    await open([]);
    await test.page.getByRole('button', { name: 'Add remark: Number' }).press('Enter');
    assert.equal(await focused(), 'Remark on Number');
    await test.page.keyboard.type('Is it the third?');
    await test.page.keyboard.press('Control+Enter');
    const { ticket, saying: said } = await saying();
    assert.deepEqual(said, { kind: 'remark', at: 'number', text: 'Is it the third?' });
    await test.tell({ kind: 'said', ticket, isWritten: false });
    assert.equal(await test.box('Remark on Number').inputValue(), 'Is it the third?');
    await at('number').locator('.say').getByRole('button', { name: 'Add remark' }).click();
    await test.tell({ kind: 'said', ticket: (await saying(2)).ticket, isWritten: true });
    await test.box('Remark on Number').waitFor({ state: 'detached' });
    assert.deepEqual(test.changes, [], 'nothing of it is written into the draft');
  });

  it('takes a reply; Escape leaves a box that is empty', async () => {
    await open();
    const reply = at('summary').getByRole('button', { name: 'Reply: Amina Otieno' }).first();
    await reply.press('Enter');
    await test.page.keyboard.press('Escape');
    await test.box('Reply to Amina Otieno').waitFor({ state: 'detached' });
    await reply.press('Enter');
    await test.page.keyboard.type('Yes, from 2026 on.');
    await test.page.keyboard.press('Control+Enter');
    assert.deepEqual((await saying()).saying, { kind: 'reply', id: 'summary-1', text: 'Yes, from 2026 on.' });
  });

  it('keeps what is typed for the next form, and what has lost its thread for its author', async () => {
    await open();
    await test.page.getByRole('button', { name: 'Add remark: Number' }).press('Enter');
    await test.page.keyboard.type('Is it the third?');
    await at('summary').getByRole('button', { name: 'Reply: Amina Otieno' }).first().press('Enter');
    await test.page.keyboard.type('Yes, from 2026 on.');
    const kept = () => test.said.filter((message) => message.kind === 'kept').at(-1)?.kept;
    await test.until(
      () => kept()?.said?.length === 2 && JSON.stringify(kept()).includes('2026 on.'),
      () => JSON.stringify(kept()),
    );
    test = await forms.on(test.draft, { kept: kept() ?? { typed: [], strays: [] } });
    await test.tell({ kind: 'threads', threads: exampleThreads });
    assert.equal(await test.box('Remark on Number').inputValue(), 'Is it the third?');
    assert.equal(await test.box('Reply to Amina Otieno').inputValue(), 'Yes, from 2026 on.');
    await test.tell({ kind: 'threads', threads: [] });
    await test.page.locator('.strays').getByText('Yes, from 2026 on.').waitFor();
    assert.equal(await test.box('Remark on Number').inputValue(), 'Is it the third?');
  });

  it('is not offered where nothing is discussed, nor in a file that can only be read', async () => {
    await open(null);
    assert.equal(await test.page.locator('.add-remark').count(), 0);
    await test.tell({ kind: 'threads', threads: exampleThreads });
    assert.ok((await test.page.locator('.add-remark').count()) > 0);
    await test.tell({ kind: 'read-only', isReadOnly: true });
    await test.page.getByText('This file is read-only.').waitFor();
    assert.ok(await at('summary').getByText('Also the regional ones?').isVisible());
    assert.equal(await test.page.locator('.add-remark, .thread .doing').count(), 0);
  });
});
