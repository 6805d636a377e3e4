// Takes the pictures of the walkthrough in a real VS Code: media/walkthrough/<name>.png. Run it after `npm run build`.
// Usage: node test/vscode/take-pictures.mjs [NAME…]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { root, unpackExtension } from '../../scripts/vscode/extension-files.mjs';
import { ensureVsCode } from '../../scripts/vscode/install.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { pictures } from './pictures.mjs';

const size = { width: 960, height: 600 };
/** What the pictures are not about is left out of them. */
const settings = {
  ...quietSettings,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  'editor.glyphMargin': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
};

const wanted = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'codraft-pictures-'));
const executablePath = ensureChromium();
const vscode = await ensureVsCode();
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
try {
  for (const [name, paint] of Object.entries(pictures)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(name, paint);
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

async function take(name, paint) {
  const folder = join(home, name, 'uk-nap6');
  cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
  const own = join(home, name, 'vscode');
  writeSettings(own, settings);
  unpackExtension(join(own, 'extensions'));
  const server = await serveVsCode({ vscode, home: own, parameters: ['--without-connection-token'] });
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench').waitFor();
    const clip = await paint(helpers(page));
    mkdirSync(join(root, 'media', 'walkthrough'), { recursive: true });
    const path = join(root, 'media', 'walkthrough', `${name}.png`);
    await page.screenshot({ path, ...(clip === undefined ? {} : { clip }) });
    console.log(path);
  } catch (error) {
    await page.screenshot({ path: join(root, 'test-results', `${name}.png`) });
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
}

function helpers(page) {
  const run = async (command) => {
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor({ state: 'visible' });
    await page.keyboard.type(command, { delay: 5 });
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  const pause = (time) => page.waitForTimeout(time);
  return {
    page,
    run,
    pause,
    async open(file) {
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input').first().waitFor({ state: 'visible' });
      await page.keyboard.type(file, { delay: 5 });
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: file.split(':')[0] })
        .first()
        .waitFor();
      await pause(300);
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: file.split(':')[0] }).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
  };
}
