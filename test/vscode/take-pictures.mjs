// Takes the pictures of README, the guides and the walkthrough in a real VS Code. Run it after `npm run build`.
// Usage: node test/vscode/take-pictures.mjs [PATH…], all of them where no path is named
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { root, unpackExtension } from '../../scripts/vscode/extension-files.mjs';
import { ensureVsCode } from '../../scripts/vscode/install.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { pictures } from './pictures.mjs';
import { inWindow, passFirstLook } from './window.mjs';

const usualSize = [960, 600];
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
  for (const picture of pictures) {
    if (wanted.length === 0 || wanted.includes(picture.path)) await take(picture);
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

async function take({ path, size = usualSize, scale = 1, prepare, paint }) {
  const folder = join(home, path, 'uk-nap6');
  cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
  prepare?.(folder);
  const own = join(home, path, 'vscode');
  writeSettings(own, settings);
  unpackExtension(join(own, 'extensions'));
  const server = await serveVsCode({ vscode, home: own, parameters: ['--without-connection-token'] });
  const [width, height] = size;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  try {
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench').waitFor();
    await passFirstLook(page);
    await paint(inWindow(page));
    await page.screenshot({ path: join(root, path) });
    console.log(path);
  } catch (error) {
    mkdirSync(join(root, 'test-results'), { recursive: true });
    await page.screenshot({ path: join(root, 'test-results', basename(path)) });
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
}
