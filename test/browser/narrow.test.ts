import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { examplePages } from './example-pages';
import { launchBrowser, TestPage } from './open-page';

/** What the page shows that ends beyond its edge, or that has to be moved sideways to be read. */
function clipped(): readonly string[] {
  const room = document.documentElement.clientWidth;
  const isApart = (element: Element) => element.closest('thead, .unseen, svg *') !== null;
  return [...document.querySelectorAll('main *')]
    .filter((element) => !isApart(element))
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 1 || element.scrollWidth > Math.ceil(width) + 1);
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** The words of labels that go on on another line. */
function broken(): readonly string[] {
  const words: string[] = [];
  for (const label of document.querySelectorAll('main :is(h1, h2, h3, th, strong, summary, button)')) {
    if (label.closest('thead')) continue;
    const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) words.push(word);
      }
    }
  }
  return words;
}

describe('pages in a narrow panel', function () {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [what, content] of Object.entries(examplePages)) {
    it(`all of ${what} is there, and no label breaks inside a word`, async () => {
      const test = await TestPage.open(browser);
      await test.show(content());
      for (const width of [900, 760, 640, 500, 420, 300]) {
        await test.page.setViewportSize({ width, height: 700 });
        assert.deepEqual(await test.page.evaluate(clipped), [], `at ${width} px`);
        assert.deepEqual(await test.page.evaluate(broken), [], `at ${width} px`);
      }
      assert.deepEqual(test.errors, []);
      await test.close();
    });
  }

  it('a picture gives way to the table that says the same', async () => {
    const test = await TestPage.open(browser, { size: { width: 900, height: 700 } });
    await test.show(examplePages['the preview of a plan']?.() ?? assert.fail());
    const picture = test.page.locator('figure svg').first();
    const table = test.page.locator('figure table').first();
    assert.deepEqual([await picture.isVisible(), await table.isVisible()], [true, false]);
    await test.page.setViewportSize({ width: 500, height: 700 });
    await table.waitFor({ state: 'visible' });
    assert.equal(await picture.isVisible(), false);
    await test.close();
  });

  it('an answer in a table stands below the name of its column', async () => {
    const test = await TestPage.open(browser, { size: { width: 400, height: 700 } });
    const head = '<thead><tr><th scope="col">Output</th><th scope="col">Due date</th></tr></thead>';
    const html = `<table class="grid">${head}<tbody><tr><th scope="row">A list</th><td>March</td></tr></tbody></table>`;
    await test.show({
      title: 'A plan',
      language: 'en',
      order: [{ id: 'a', line: 0 }],
      sections: [{ id: 'a', hash: 'a', html }],
    });
    const label = await test.page
      .locator('td')
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    assert.match(label, /^"Due date"/);
    await test.close();
  });
});
