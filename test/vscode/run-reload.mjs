// What no suite inside VS Code can do, since it would end with it: a window is loaded again while a form has words that are not saved.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, unpackExtension } from '../../scripts/vscode/extension-files.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { patience } from './patience.mjs';
import { createReport } from './report.mjs';
import { inWindow, passFirstLook } from './window.mjs';

const name = '3-civil-society-engagement';
const question = 'Name of the Commitment';
const title = 'a form in a window that is loaded again has the words that were not saved';

/** Answers with `{ passed, failed, skipped }`. */
export async function runReload({ host, home, vscode, browser, say }) {
  const folder = join(home, 'plan');
  cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
  writeSettings(home, {
    ...quietSettings,
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': false,
    ...(host === 'web' ? { 'remote.extensionKind': { 'codraft.codraft': ['web'] } } : {}),
  });
  unpackExtension(join(home, 'extensions'));
  const server = await serveVsCode({ vscode, home, parameters: ['--without-connection-token'] });
  const report = createReport(`VS Code, ${host === 'web' ? 'web worker' : 'process'}: reload`, say);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(patience);
  const started = Date.now();
  try {
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
    await keepsWords(page, join(folder, 'commitments', `${name}.commitment.yaml`));
    report.take({ kind: 'pass', depth: 0, title, duration: Date.now() - started });
  } catch (error) {
    report.take({ kind: 'fail', depth: 0, title, message: error.message, stack: error.stack ?? '' });
    await page.screenshot({ path: join(root, 'test-results', `reload-${host}.png`) }).catch(() => {});
  } finally {
    await page.close();
    await server.stop();
  }
  return report.end(0);
}

async function keepsWords(page, path) {
  const { openAsForm, waitForForm } = inWindow(page);
  const before = readFileSync(path, 'utf8');
  const boxIn = (form) => form.getByRole('textbox', { name: question, exact: true }).first();
  const unsaved = page.locator('.tab.active.dirty', { hasText: name });

  await passFirstLook(page);
  await boxIn(await openAsForm(name)).fill('Only in the window');
  await page.keyboard.press('Tab');
  await unsaved.waitFor();
  await reload(page);

  await unsaved.waitFor();
  const box = boxIn(await waitForForm());
  await waitUntil(page, 'the words are in their box', async () => {
    return (await box.inputValue()) === 'Only in the window';
  });
  if (readFileSync(path, 'utf8') !== before) throw new Error('It has been saved.');
  await box.fill('Only in the window, and saved');
  await page.keyboard.press('Control+s');
  await waitUntil(page, 'they are saved', () => {
    return (
      readFileSync(path, 'utf8') === before.replace(/^title: .*/m, 'title: Only in the window, and saved')
    );
  });
}

/** VS Code asks whether one really wants to leave as long as it has not put by what is not saved. */
async function reload(page) {
  for (;;) {
    const asked = new Promise((resolve) => {
      page.once('dialog', async (dialog) => {
        await dialog.dismiss();
        resolve(true);
      });
    });
    const loaded = page.waitForEvent('load').then(() => false);
    // The answer would be of a page that has gone.
    await page.evaluate(() => void setTimeout(() => globalThis.location.reload()));
    if (!(await Promise.race([asked, loaded]))) return;
  }
}

async function waitUntil(page, what, isSo) {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await page.waitForTimeout(50);
  }
}
