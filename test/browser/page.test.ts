import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { contentOf, draft, launchBrowser, TestPage, type Part } from './open-page';

const paragraphs = (id: string, count: number, first = 1) =>
  Array.from(
    { length: count },
    (_, i) => `<p data-line="${first + i}">Paragraph ${i} of ${id}, which says a thing or two about it.</p>`,
  ).join('');

/** Six sections of ten lines each. */
const parts: readonly Part[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
  id,
  line: index * 10,
  html: `<h2 id="${id}" data-line="0">Section ${id}</h2>${paragraphs(id, 9)}`,
}));

const changed = (id: string, html: string): readonly Part[] =>
  parts.map((part) => (part.id === id ? { ...part, html } : part));

describe('the page', () => {
  let browser: Browser;
  let test: TestPage;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    test = await TestPage.open(browser);
  });
  afterEach(async () => {
    await test.close();
    assert.deepEqual(test.errors, [], 'nothing went wrong in the page');
  });

  const text = (selector: string) => test.page.locator(selector).first().textContent();

  it('says that it waits, and shows what comes in its language', async () => {
    assert.equal(await text('[role=status]'), 'Loading…');
    await test.show({ ...contentOf(parts), language: 'fr' });
    assert.equal(await test.page.locator('[role=status]').isVisible(), false);
    assert.equal(await test.page.locator('main').getAttribute('lang'), 'fr');
    assert.equal(await test.page.locator('h2').count(), 6);
  });

  it('gives a column its share of the width', async () => {
    const html =
      '<table><colgroup><col class="w80"><col class="w20"></colgroup><tr><td>A</td><td>B</td></tr></table>';
    await test.show(contentOf([{ id: 'a', html }]));
    const [wide, narrow] = await test.page
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    assert.ok(wide !== undefined && narrow !== undefined && Math.abs(wide / narrow - 4) < 0.1);
  });

  it('says why there is nothing', async () => {
    await test.show(contentOf(parts));
    await test.tell({ kind: 'notice', text: 'The draft is gone.' });
    assert.equal(await text('[role=status]'), 'The draft is gone.');
    assert.equal(await test.page.locator('h2').count(), 0);
    await test.show(contentOf(parts));
    assert.equal(await test.page.locator('h2').count(), 6);
  });

  it('says that what it shows may be out of date, and goes on showing it, until something new comes', async () => {
    await test.show(contentOf(parts));
    await test.tell({ kind: 'stale', text: 'Codraft has stopped.' });
    assert.equal(await text('[role=status]'), 'Codraft has stopped.');
    assert.equal(await test.page.locator('[role=status]').isVisible(), true);
    assert.equal(await test.page.locator('h2').count(), 6);
    await test.show(contentOf(parts));
    assert.equal(await test.page.locator('[role=status]').isVisible(), false);
    assert.equal(await test.page.locator('h2').count(), 6);
  });

  it('touches only the section that has changed, and in it only what has', async () => {
    await test.show(contentOf(parts));
    await test.page.evaluate(() => {
      const touched: string[] = [];
      (window as unknown as { touched: string[] }).touched = touched;
      new MutationObserver((changes) => {
        for (const { target } of changes) touched.push(target.parentElement?.textContent ?? '');
      }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    const html = parts[2]?.html.replace('Paragraph 3 of c', 'Paragraph 3 of the new c') ?? '';
    await test.show(contentOf(changed('c', html), ['c']));
    const touched = await test.page.evaluate(() => (window as unknown as { touched: string[] }).touched);
    assert.equal(touched.length, 1);
    assert.match(touched[0] ?? '', /^Paragraph 3 of the new c/);
  });

  it('keeps the focus, the selection and what is unfolded', async () => {
    const html = (word: string) =>
      `<p data-line="0">Before ${word}</p><p><a href="#b">A link</a> and text to select</p>
       <details><summary>More</summary><p>Inside ${word}</p></details>`;
    await test.show(contentOf(changed('a', html('one'))));
    await test.page.locator('summary').click();
    await test.page.evaluate(() => {
      document.querySelector('a')?.focus();
      const node = document.querySelector('a')?.nextSibling;
      if (node) getSelection()?.setBaseAndExtent(node, 5, node, 9);
    });
    await test.show(contentOf(changed('a', html('two, and more')), ['a']));
    assert.equal(await text('[data-part=a] p'), 'Before two, and more');
    assert.deepEqual(
      await test.page.evaluate(() => [
        document.activeElement?.textContent,
        getSelection()?.toString(),
        document.querySelector('details')?.open,
      ]),
      ['A link', 'text', true],
    );
  });

  it('gives the focus to the section when what had it is gone', async () => {
    await test.show(
      contentOf(changed('b', '<p data-line="0">x</p><button data-go data-line="1">Gap</button>')),
    );
    await test.page.locator('button').focus();
    await test.show(contentOf(changed('b', '<p data-line="0">x</p><p>Filled</p>'), ['b']));
    assert.equal(await test.page.evaluate(() => (document.activeElement as HTMLElement).dataset.part), 'b');
  });

  it('does not move what is being read when something above it grows', async () => {
    await test.show(contentOf(parts));
    await test.page.locator('[data-part=d]').evaluate((part) => part.scrollIntoView());
    await test.page.waitForTimeout(50);
    const top = () => test.page.locator('[data-part=d]').evaluate((part) => part.getBoundingClientRect().top);
    const before = await top();
    await test.show(contentOf(changed('b', `<h2 data-line="0">Long</h2>${paragraphs('b', 60)}`), ['b']));
    assert.ok(Math.abs((await top()) - before) < 1.5, `${await top()} instead of ${before}`);
  });

  it('follows the editor, between two lines in proportion, and does not answer', async () => {
    await test.show(contentOf(parts));
    await test.tell({ kind: 'scroll', uri: draft, line: 25 });
    const top = await test.page
      .locator('[data-part=c] [data-line="5"]')
      .evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 1.5, `It is at ${top}.`);
    await test.page.waitForTimeout(100);
    assert.deepEqual(
      test.said.map(({ kind }) => kind),
      ['ready'],
    );
    await test.tell({ kind: 'scroll', uri: draft, line: 0 });
    assert.equal(await test.scrollY(), 0);
    await test.tell({ kind: 'scroll', uri: 'file:///plan/other.commitment.yaml', line: 25 });
    assert.equal(await test.scrollY(), 0);
  });

  it('tells where its reader scrolls to, and does not take the echo for a wish', async () => {
    await test.show(contentOf(parts));
    await test.page.mouse.move(300, 300);
    await test.page.mouse.wheel(0, 500);
    const told = await test.heard(({ kind }) => kind === 'scrolled');
    assert.ok(told.kind === 'scrolled' && told.uri === draft && told.line > 5, JSON.stringify(told));
    const before = await test.scrollY();
    await test.tell({ kind: 'scroll', uri: draft, line: 3 });
    assert.equal(await test.scrollY(), before);
  });

  it('a double click goes to the source, and to the word', async () => {
    await test.show(contentOf(parts));
    await test.page.locator('[data-part=b] [data-line="3"]').dblclick({ position: { x: 10, y: 8 } });
    assert.deepEqual(await test.heard(({ kind }) => kind === 'go'), {
      kind: 'go',
      uri: draft,
      line: 13,
      word: 'Paragraph',
      until: 14,
    });
  });

  it('a gap and a problem lead to their place, from the keyboard too', async () => {
    const html = `<p data-line="0">x</p><button type="button" data-go data-line="7">Nothing yet</button>
      <button type="button" data-go data-line="2" data-uri="file:///plan/stakeholders.yaml">Unknown</button>`;
    await test.show(contentOf(changed('a', html)));
    await test.page.locator('button').first().focus();
    await test.page.keyboard.press('Enter');
    await test.heard((message) => message.kind === 'go' && message.uri === draft && message.line === 7);
    await test.page.keyboard.press('Tab');
    await test.page.keyboard.press('Space');
    await test.heard((message) => message.kind === 'go' && message.uri.endsWith('stakeholders.yaml'));
  });

  it('a link inside goes to its section, with the focus', async () => {
    await test.show(contentOf(changed('a', '<p data-line="0"><a href="#e">To section e</a></p>')));
    await test.page.locator('a').click();
    assert.ok((await test.scrollY()) > 100);
    assert.equal(await test.page.evaluate(() => document.activeElement?.id), 'e');
  });

  it('goes to the source of what is at the top when asked', async () => {
    await test.show(contentOf(parts));
    await test.tell({ kind: 'scroll', uri: draft, line: 22 });
    await test.tell({ kind: 'ask-source' });
    const told = await test.heard(({ kind }) => kind === 'go');
    assert.ok(told.kind === 'go' && told.uri === draft && told.line === 22, JSON.stringify(told));
  });

  it('lets nothing in that could run, load or lead astray, and keeps pictures whole', async () => {
    const html = `<p data-line="0" onclick="window.ran=1" style="color:red">x<script>window.ran=1</script>
      <img src="https://evil.test/a.png" onerror="window.ran=1"><a href="javascript:window.ran=1">run</a>
      <a href="data:text/html,x">data</a><form action="https://evil.test"><input></form></p>
      <svg viewBox="0 0 90 30"><rect x="5" y="6" width="7" height="8"/></svg>`;
    await test.show(contentOf(changed('a', html)));
    const part = test.page.locator('[data-part=a]');
    assert.equal(await part.locator('script, img, form, input, [onclick], [style], [href]').count(), 0);
    assert.equal(await part.locator('svg').getAttribute('viewBox'), '0 0 90 30');
    assert.equal(await part.locator('rect').getAttribute('x'), '5');
    assert.equal(await test.page.evaluate(() => 'ran' in window), false);
    assert.deepEqual(test.requests, []);
    // What the page's own rules have refused is not something that went wrong.
    const others = test.errors.filter((error) => !error.includes('Content Security Policy'));
    test.errors.splice(0, Infinity, ...others);
  });

  it('comes back to where it was when it is shown again', async () => {
    await test.show(contentOf(parts));
    await test.tell({ kind: 'remember', subject: { uri: draft } });
    await test.page.mouse.move(300, 300);
    await test.page.mouse.wheel(0, 700);
    await test.heard(({ kind }) => kind === 'scrolled');
    const state = await test.state();
    const before = await test.scrollY();
    const again = await TestPage.open(browser, { state });
    await again.show(contentOf(parts));
    assert.ok(Math.abs((await again.scrollY()) - before) < 1.5);
    assert.deepEqual((await again.state()).subject, { uri: draft });
    await again.close();
  });
});
