import assert from 'node:assert/strict';
import type { FormQuestion } from '../../../server/src/protocol/form';
import type { Data, DraftParts } from './fake-draft';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

const ask = (id: string, box: FormQuestion['box'], label: string): FormQuestion => ({
  ...{ id, box, label, help: '', examples: [], required: false, mayBeOpen: false, seldom: false },
  ...(box === 'id' && { declares: true }),
});

const sectors = ['government', 'civil_society', 'academia'];
const stakeholders: readonly Data[] = Array.from({ length: 900 }, (_, index) => ({
  id: `body-${index}`,
  name: index === 640 ? 'Défenseur des droits' : `Public body number ${index}`,
  sector: sectors[index % 3] ?? '',
  url: `https://body-${index}.example.org`,
}));

const parts: DraftParts = {
  title: 'Stakeholders',
  questions: [
    ask('stakeholders', 'list', 'Stakeholders'),
    ask('stakeholders/-', 'group', 'Stakeholder'),
    ask('stakeholders/-/id', 'id', 'Id'),
    ask('stakeholders/-/name', 'line', 'Name'),
    ask('stakeholders/-/sector', 'line', 'Sector'),
    ask('stakeholders/-/url', 'address', 'Web page'),
  ],
  data: { stakeholders },
};

describe('a form of nine hundred organisations', () => {
  const forms = formTests();
  let test: FormPage;
  beforeEach(async () => {
    test = await forms.open(parts);
  });

  const drawn = () => test.page.locator('.card').count();
  const last = () => test.page.locator('.card', { hasText: 'Public body number 899' });

  it('draws what is near the window only, wherever one scrolls', async () => {
    await test.page.locator('.card').first().waitFor();
    assert.ok((await drawn()) <= 100, `${await drawn()} cards are drawn`);
    assert.ok((await test.page.locator('main *').count()) < 3000);
    await test.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight * 0.97));
    await last().waitFor();
    assert.ok((await drawn()) <= 150, `${await drawn()} cards are drawn`);
    await test.page.evaluate(() => window.scrollTo(0, 0));
    await test.page.locator('.card', { hasText: 'Public body number 0' }).first().waitFor();
    assert.ok((await drawn()) <= 150, `${await drawn()} cards are drawn`);
  });

  it('says of each how many there are and which it is', async () => {
    const card = test.page.locator('.card').nth(3);
    assert.equal(await card.getAttribute('aria-posinset'), '4');
    assert.equal(await card.getAttribute('aria-setsize'), '900');
  });

  it('finds by name, with or without accents', async () => {
    await test.page.getByRole('searchbox', { name: 'Search in Stakeholders' }).fill('defenseur');
    await test.page.getByText('1 of 900 shown').waitFor();
    await test.page.locator('.card-title button').click();
    await test.page.locator('.card').getByRole('textbox', { name: 'Name' }).press('End');
    await test.page.keyboard.type(' de France');
    await has(test, 'stakeholders/640/name', 'Défenseur des droits de France');
  });

  it('goes to one far away, and to one that is not looked for', async () => {
    await test.tell({ kind: 'reveal', at: 'stakeholders/899/name', focus: true });
    await test.page.waitForFunction(
      () => (document.activeElement as HTMLTextAreaElement | null)?.value === 'Public body number 899',
    );
    await test.page.getByRole('searchbox').fill('defenseur');
    await test.tell({ kind: 'reveal', at: 'stakeholders/500/name', focus: true });
    await test.page.waitForFunction(
      () => (document.activeElement as HTMLTextAreaElement | null)?.value === 'Public body number 500',
    );
  });

  it('typing draws only what has changed', async () => {
    await test.page.locator('.card-title button').first().click();
    await test.page.evaluate(() => {
      const touched = new Set<string>();
      (window as unknown as { touched: Set<string> }).touched = touched;
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(element?.closest('.card')?.getAttribute('data-index') ?? '');
        }
      }).observe(document.querySelector('.cards') ?? document.body, {
        ...{ childList: true, subtree: true, characterData: true, attributes: true },
      });
    });
    await test.page.locator('.card').first().getByRole('textbox', { name: 'Name' }).press('End');
    await test.page.keyboard.type('!!');
    await has(test, 'stakeholders/0/name', 'Public body number 0!!');
    await test.page.locator('.card-title', { hasText: 'Public body number 0!!' }).waitFor();
    assert.deepEqual(
      await test.page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]),
      ['0'],
    );
  });

  it('scrolling to the end draws each card once', async () => {
    await test.page.locator('.card').first().waitFor();
    await test.page.evaluate(() => {
      const scope = window as unknown as { drawn: number };
      scope.drawn = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('.card')) scope.drawn += 1;
      }).observe(document.querySelector('.cards') ?? document.body, { childList: true, subtree: true });
    });
    const isAtEnd = () =>
      test.page.evaluate(async () => {
        window.scrollBy(0, 600);
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        return window.innerHeight + window.scrollY >= document.body.scrollHeight - 1;
      });
    while (!(await isAtEnd()));
    await last().waitFor();
    const count = await test.page.evaluate(() => (window as unknown as { drawn: number }).drawn);
    assert.ok(count <= 900, `${count} cards were drawn`);
  });

  it('nothing moves away from under the mouse while the rest is drawn', async () => {
    await test.page.locator('.card').first().waitFor();
    const add = test.page.locator('.add');
    const top = () => add.evaluate((button) => button.getBoundingClientRect().top);
    await test.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const aimed = await top();
    await test.page.mouse.move(280, aimed + 10);
    await test.page.mouse.down();
    await test.page.waitForTimeout(300);
    assert.equal(await top(), aimed);
    await test.page.mouse.up();
    await has(test, 'stakeholders/900', {});
  });

  it('an item added at the end is gone to', async () => {
    await test.page.getByRole('button', { name: 'Add: Stakeholder' }).click();
    await test.page.waitForFunction(() => {
      const { activeElement } = document;
      const card = activeElement?.closest('.card')?.getAttribute('data-index');
      return card === '900' && activeElement?.id.endsWith('/name') === true;
    });
    await test.page.keyboard.type('Supreme Audit Office');
    await has(test, 'stakeholders/900/name', 'Supreme Audit Office');
  });
});
