import assert from 'node:assert/strict';
import { exampleParts } from './example-form';
import type { DraftParts } from './fake-draft';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

const finding = (message: string) => ({ rule: 'a-rule', level: 'warning' as const, message });

describe('where the focus goes in a form', () => {
  const forms = formTests();
  let test: FormPage;
  const open = async (more: Partial<DraftParts> = {}) => {
    test = await forms.open({ ...exampleParts, ...more });
  };

  /** Waits until a box of this question has the focus, and nothing else of it. */
  const isIn = async (path: RegExp, selector = '[role=textbox], .box') => {
    await test.page
      .waitForFunction(
        ([wanted, box]) => {
          const { activeElement } = document;
          const at = activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? '';
          return new RegExp(wanted).test(at) && activeElement?.matches(box) === true;
        },
        [path.source, selector] as const,
        { timeout: 20_000 },
      )
      .catch(async () => {
        assert.fail(await test.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300) ?? ''));
      });
  };
  /** Somebody mends what was found. */
  const mend = async () => {
    test.draft.parts = { ...test.draft.parts, findings: {} };
    await test.show();
  };
  const government = () => test.page.getByRole('combobox', { name: 'Government' });

  it('a name asked for stays typed until it is there, and then the box is ready for the next', async () => {
    await open();
    await government().fill('Ministry of Justice');
    await test.page.getByRole('option', { name: 'Add “Ministry of Justice”…' }).click();
    await test.heard(({ kind }) => kind === 'act');
    await test.show();
    assert.equal(await government().inputValue(), 'Ministry of Justice', 'who changes their mind keeps it');
    await government().press('Enter');
    await test.until(
      () => test.said.filter(({ kind }) => kind === 'act').length === 2,
      () => 'It is not asked for again.',
    );
    test.draft.set('leads/government', ['cabinet-office', 'ministry-of-justice']);
    await test.show();
    await test.page.locator('.chip', { hasText: 'ministry-of-justice' }).waitFor();
    assert.equal(await government().inputValue(), '');
    await isIn(/^leads\/government$/, '[role=combobox]');
  });

  it('what had it has it again when the editor, which has asked something, gives it back', async () => {
    await open();
    const leave = () =>
      test.page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    const setStage = test.page.getByRole('button', { name: 'Set Stage' }).first();
    for (const thing of [setStage, government()]) {
      await thing.focus();
      await leave();
      await test.tell({ kind: 'reveal', at: '', focus: true });
      await thing.and(test.page.locator(':focus')).waitFor();
    }
  });

  it('a box that is gone to is written on behind what it has', async () => {
    await open();
    const before = await test.box('Name of the Commitment').inputValue();
    await test.tell({ kind: 'reveal', at: 'title', focus: true });
    await isIn(/^title$/);
    await test.page.keyboard.type(' and more');
    await has(test, 'title', `${before} and more`);
  });

  it('one name is replaced by typing over it, left as it was, or emptied', async () => {
    await open();
    await test.tell({ kind: 'reveal', at: 'milestones/1/lead', focus: true });
    await isIn(/lead$/, '[role=combobox]');
    const lead = test.page.getByRole('combobox', { name: 'Lead' });
    assert.equal(await lead.inputValue(), 'HM Treasury');
    await test.page.keyboard.type('spot');
    await test.page.keyboard.press('Enter');
    await has(test, 'milestones/1/lead', 'spotlight');
    assert.equal(await lead.inputValue(), 'Spotlight on Corruption');
    await lead.fill('somebody');
    await test.page.keyboard.press('Tab');
    assert.equal(await lead.inputValue(), 'Spotlight on Corruption');
    await lead.fill('');
    await test.page.keyboard.press('Enter');
    await has(test, 'milestones/1/lead', undefined);
  });

  it('what is mended leads to the box that it was about', async () => {
    await open();
    const summary = test.page.locator('[data-path=summary]');
    await summary.getByRole('button', { name: /^Fix…/ }).press('Enter');
    await mend();
    await isIn(/^summary$/);
  });

  it('what its reader has put away does not come back', async () => {
    await open();
    const fix = test.page.locator('[data-path=summary]').getByRole('button', { name: /^Fix…/ });
    await fix.focus();
    await fix.evaluate((button) => (button as HTMLElement).blur());
    await mend();
    assert.equal(await test.page.evaluate(() => document.activeElement?.tagName), 'BODY');
  });

  it('a list that another empties leaves it where one is added', async () => {
    await open();
    await test.page.getByRole('textbox', { name: 'What are the causes of the problem? 2' }).focus();
    test.draft.set('problem/causes', ['Four sets of regulations']);
    await test.show();
    await isIn(/causes\/#\d+$/);
    test.draft.set('problem/causes', []);
    await test.show();
    await isIn(/causes$/, '.add');
  });

  it('a way through the findings ends in boxes, never on what deletes or adds a note', async () => {
    await open({
      findings: {
        'leads/government': [finding('Say who signs.')],
        'leads/government/0': [finding('Nobody is called so.')],
        problem: [finding('It is short.')],
        'milestones/1': [finding('It comes after a later one.')],
        'milestones/1/lead': [finding('It leads too much.')],
        'milestones/1/due': [finding('It is late.')],
      },
    });
    for (const [path, box] of [
      [/^leads\/government$/, '[role=combobox]'],
      [/^leads\/government$/, '[role=combobox]'],
      [/^problem\/statement$/, '[role=textbox]'],
      [/^milestones\/#\d+\/title$/, '.box'],
      [/^milestones\/#\d+\/due$/, '.box'],
      [/^milestones\/#\d+\/lead$/, '[role=combobox]'],
    ] as const) {
      await test.page.keyboard.press('F8');
      await isIn(path, box);
    }
    await test.page.keyboard.press('Shift+F8');
    await isIn(/due$/);
  });

  it('what is found in a group stands before its questions', async () => {
    await open({ findings: { problem: [finding('It is short.')] } });
    const inOrder = await test.page.locator('[data-path=problem] :is(.finding, [role=textbox])').all();
    const [first] = inOrder;
    assert.match((await first?.textContent()) ?? '', /It is short/);
  });

  it('what is in the way is called by its question, and closes when it is gone to or left', async () => {
    await open();
    const bar = test.page.locator('.bar');
    await bar.locator('summary').press('Enter');
    assert.deepEqual(await bar.locator('.panel li').allInnerTexts(), [
      'Expected Outputs\nA milestone has no output',
    ]);
    await test.page.keyboard.press('Escape');
    assert.equal(await bar.locator('.panel').isVisible(), false);
    await test.page.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'A milestone has no output' }).press('Enter');
    await isIn(/outputs$/, '.add');
    assert.equal(await bar.locator('.panel').isVisible(), false);
  });

  for (const size of [
    { width: 600, height: 700 },
    { width: 320, height: 600 },
  ])
    it(`what stands in the way stays in sight and hides no box, ${size.width} px wide`, async () => {
      await open();
      await test.page.setViewportSize(size);
      for (let times = 0; times < 30; times++) {
        await test.page.keyboard.press('Tab');
        const { bar, box } = await test.page.evaluate(() => {
          const { activeElement } = document;
          const isOfPage = activeElement?.closest('.page') != null;
          return {
            bar: document.querySelector('.bar')?.getBoundingClientRect().toJSON() as DOMRect,
            box: isOfPage ? (activeElement.getBoundingClientRect().toJSON() as DOMRect) : undefined,
          };
        });
        if (!box) continue;
        assert.ok(bar.top >= 0 && bar.bottom < 120, JSON.stringify(bar));
        assert.ok(box.top >= bar.bottom, JSON.stringify({ bar, box }));
      }
    });
});
