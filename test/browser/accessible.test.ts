import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { examplePages } from './example-pages';
import { launchBrowser, TestPage } from './open-page';
import { themes } from './themes';

describe('pages in a panel', function () {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [what, content] of Object.entries(examplePages)) {
    for (const [theme, colours] of Object.entries(themes)) {
      it(`axe finds nothing serious in ${what}, ${theme}`, async () => {
        const test = await TestPage.open(browser);
        await test.page.evaluate((given) => {
          for (const [name, colour] of Object.entries(given))
            document.documentElement.style.setProperty(`--vscode-${name}`, colour);
        }, colours);
        await test.show(content());
        assert.ok((await test.page.locator('main :is(h1, h2, h3)').count()) > 0);
        await test.page.evaluate(axe.source);
        const violations = await test.page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run().then((found) => found.violations),
        );
        assert.deepEqual(
          violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
        assert.deepEqual(test.errors, []);
        await test.close();
      });
    }
  }
});
