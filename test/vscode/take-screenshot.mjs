// Takes the picture of the Problems panel that the README shows: the example plan, with a draft open.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, unpackExtension } from '../../scripts/vscode/extension-files.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { makeWorkspace } from './workspaces.mjs';

const draft = '2-aid-transparency.commitment.yaml';

export async function takeScreenshot({ home, vscode, browser }) {
  const workspace = join(home, 'uk-nap6');
  makeWorkspace('picture', workspace);
  writeSettings(home, {
    ...quietSettings,
    'security.workspace.trust.enabled': false,
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.layoutControl.enabled': false,
    'editor.minimap.enabled': false,
    'problems.defaultViewMode': 'tree',
  });
  unpackExtension(join(home, 'extensions'));
  const server = await serveVsCode({ vscode, home, parameters: ['--without-connection-token'] });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, deviceScaleFactor: 1.5 });
  try {
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(workspace)}`);
    const files = page.getByRole('treeitem');
    await files.filter({ hasText: 'commitments' }).first().click();
    await files.filter({ hasText: draft }).first().dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.nth(5).waitFor();
    // The last findings and colours arrive a moment after the first.
    await page.waitForTimeout(3000);
    const folder = join(root, 'docs', 'images');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'problems.png');
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await page.close();
    await server.stop();
  }
}
