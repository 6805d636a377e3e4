import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../open-page';
import { themes } from '../themes';
import { exampleParts } from './example-form';
import { exampleThreads } from './example-threads';
import { FormPage } from './open-form';

/** A form with everything that can be seen in one. */
async function openAll(browser: Browser, width: number): Promise<FormPage> {
  const conflict = {
    line: 3,
    ours: { label: 'Ours', text: 'Publish it by June.' },
    theirs: { label: 'Theirs', text: 'Publish it where possible.' },
    ways: ['ours', 'theirs', 'both'] as const,
  };
  const test = await FormPage.open(
    browser,
    {
      ...exampleParts,
      locked: { number: 'It stands in a reference.' },
      conflicts: { title: conflict },
      fileFindings: [{ rule: 'yaml-syntax', level: 'error', message: 'A quotation mark is missing.' }],
    },
    { size: { width, height: 800 } },
  );
  await test.tell({ kind: 'threads', threads: exampleThreads });
  test.draft.refuses = () => ({ kind: 'refused', message: 'It is locked.' });
  for (const card of await test.page.locator('.card-title button').all()) await card.click();
  await test.page.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
  await test.page.getByRole('textbox', { name: 'Id' }).first().fill('x y');
  await test.page.keyboard.press('Enter');
  await test.page.locator('.refused').waitFor();
  await test.page.getByRole('button', { name: 'Reply: Amina Otieno' }).first().click();
  await test.page.getByRole('combobox', { name: 'Government' }).press('ArrowDown');
  return test;
}

/** What ends beyond the edge of the page, or has to be moved sideways to be read. */
function clipped(): readonly string[] {
  const room = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.closest('.unseen, svg, .calendar, [hidden]') === null)
    .filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

describe('a form for everybody', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [theme, colours] of Object.entries(themes))
    for (const [width, zoom] of [
      [320, 1],
      [1200, 1],
      [1200, 2],
    ] as const)
      it(`axe finds nothing, ${theme}, ${width} px, ${zoom * 100} %`, async () => {
        const test = await openAll(browser, width);
        await test.page.evaluate(
          ([given, isHigh, size]) => {
            const { style } = document.documentElement;
            for (const [name, colour] of Object.entries(given)) style.setProperty(`--vscode-${name}`, colour);
            document.body.classList.toggle('vscode-high-contrast', isHigh);
            style.setProperty('zoom', String(size));
          },
          [colours, theme === 'high contrast', zoom] as const,
        );
        await test.page.evaluate(axe.source);
        const violations = await test.page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run().then((found) => found.violations),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
        if (zoom === 1) assert.deepEqual(await test.page.evaluate(clipped), []);
        assert.deepEqual(test.errors, []);
        await test.close();
      });

  it('what has the focus can be seen where colours are the system’s own', async () => {
    const test = await openAll(browser, 800);
    await test.page.emulateMedia({ forcedColors: 'active' });
    const border = await test
      .box('Id')
      .first()
      .evaluate((box) => getComputedStyle(box).borderTopStyle);
    assert.equal(border, 'solid');
    await test.close();
  });

  it('everything is come to with Tab, in the order in which it is read, and is in sight', async () => {
    const test = await FormPage.open(browser, exampleParts);
    const seen: number[] = [];
    await test.page.locator('h1').evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    for (let times = 0; times < 60; times++) {
      await test.page.keyboard.press('Tab');
      const at = await test.page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        const { top, bottom } = activeElement.getBoundingClientRect();
        const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        const isHidden =
          activeElement.closest('.bar') === null && (bottom <= bar || top >= window.innerHeight);
        return {
          order: [...document.querySelectorAll('main *')].indexOf(activeElement),
          hidden: isHidden ? activeElement.outerHTML.slice(0, 120) : '',
        };
      });
      if (!at) break;
      assert.equal(at.hidden, '');
      seen.push(at.order);
    }
    assert.ok(seen.length > 40);
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    );
    await test.close();
  });
});
