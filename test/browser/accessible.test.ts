import axe from 'axe-core';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import {
  comparisonPage,
  conflictPage,
  createPlans,
  createPreviewReader,
  kindOfFile,
  messagesFor,
} from '../../server/src/service';
import type { PageContent } from '../../client/src/webview/messages';
import { filesBelow } from '../support/fixtures';
import { launchBrowser, TestPage } from './open-page';

const say = messagesFor('en');
const folder = join(__dirname, '../../examples/uk-nap6').replaceAll('\\', '/');
const plan = `${folder}/action-plan.yaml`;
const mature = `${folder}/commitments/2-aid-transparency.commitment.yaml`;
const conflicted = `${folder}/commitments/conflicted.commitment.yaml`;

const plans = createPlans({ say });
for (const file of filesBelow(folder)) if (kindOfFile(file)) plans.set(file, readFileSync(file, 'utf8'));
const reader = createPreviewReader(plans);

function preview(uri: string, scope: 'commitment' | 'plan'): PageContent {
  const found = reader.read(uri, scope, '2024-11-24');
  assert.ok(found);
  const { title, language, sections } = found;
  return {
    title,
    language,
    order: sections.map(({ id, line, uri: own }) => ({ id, line, ...(own !== undefined && { uri: own }) })),
    sections,
  };
}

function conflicts(): PageContent {
  plans.set(
    conflicted,
    'title: A register\n<<<<<<< ours\nsummary: Publish it by June 2025.\n=======\nsummary: Publish it where possible.\n>>>>>>> theirs\n',
  );
  const found = conflictPage(plans, conflicted, say);
  plans.remove(conflicted);
  assert.ok(found);
  const { title, language, sections } = found;
  return {
    title,
    language,
    order: sections.map(({ id, line }) => ({ id, uri: conflicted, line })),
    sections,
  };
}

function comparison(): PageContent {
  const text = plans.text(mature) ?? '';
  const older = text
    .replace('stage: mature', 'stage: initial # for the forum')
    .replace('What is published', 'Every day, what is published')
    .replace(/due: \S+/, 'due: 2024-02');
  assert.notEqual(older, text);
  const names = { before: 'the last commit', after: 'what is there now' };
  const found = comparisonPage(
    plans,
    { uri: mature, scope: 'commitment', older: [{ uri: mature, text: older }], names },
    say,
  );
  assert.ok(found);
  const { title, language, sections } = found;
  return { title, language, order: sections.map(({ id, line }) => ({ id, uri: mature, line })), sections };
}

const pages: Readonly<Record<string, () => PageContent>> = {
  'the preview of a draft': () => preview(mature, 'commitment'),
  'the preview of a plan': () => preview(plan, 'plan'),
  'the conflicts of a draft': conflicts,
  'what changed in a draft': comparison,
};

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
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [what, content] of Object.entries(pages)) {
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
