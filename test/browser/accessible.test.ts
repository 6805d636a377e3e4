import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { examplePages } from './example-pages';
import { launchBrowser, TestPage } from './open-page';

/** What the themes that come with VS Code make of the colours that the page asks for. */
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'editorWidget-background': '#f8f8f8',
    'editorWidget-border': '#c8c8c8',
    'editorError-foreground': '#e51400',
    'editorWarning-foreground': '#bf8803',
    'editorInfo-foreground': '#1a85ff',
    'diffEditor-insertedTextBackground': '#9ccc2c40',
    'diffEditor-removedTextBackground': '#ff000033',
  },
  dark: {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    'editorWidget-background': '#202020',
    'editorWidget-border': '#454545',
    'editorError-foreground': '#f14c4c',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#3794ff',
    'diffEditor-insertedTextBackground': '#9ccc2c33',
    'diffEditor-removedTextBackground': '#ff000033',
  },
  'high contrast': {
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    descriptionForeground: '#ffffff',
    'textLink-foreground': '#21a6ff',
    'button-foreground': '#ffffff',
    'button-secondaryForeground': '#ffffff',
    contrastBorder: '#6fc3df',
  },
};

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
