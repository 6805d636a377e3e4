// Runs the same suites inside a desktop VS Code, which @vscode/test-electron downloads. Needs the network.
// Usage: npm run test:vscode-desktop      (first, once: npm install --no-save @vscode/test-electron@2.5.2)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { quietSettings } from '../../scripts/vscode/settings.mjs';
import { bundleSuites, suites } from './bundle-suites.mjs';
import { makeWorkspace } from './workspaces.mjs';

const { runTests } = await loadTestElectron();
const home = mkdtempSync(join(tmpdir(), 'codraft-desktop-'));
try {
  const suitesFolder = await bundleSuites();
  for (const suite of suites) {
    const workspace = join(home, `${suite}-workspace`);
    makeWorkspace(suite, workspace);
    const user = join(home, `${suite}-user`);
    mkdirSync(join(user, 'User'), { recursive: true });
    const trust = {
      'security.workspace.trust.enabled': suite === 'untrusted',
      'security.workspace.trust.startupPrompt': 'never',
    };
    writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...trust }));
    console.log(`VS Code, desktop: ${suite}`);
    const code = await runTests({
      // The second stands in for the usual extension for YAML.
      extensionDevelopmentPath: [root, join(root, 'test', 'vscode', 'neighbour')],
      extensionTestsPath: join(suitesFolder, `${suite}.js`),
      launchArgs: [workspace, '--user-data-dir', user, '--disable-extensions'],
    }).catch((error) => error.message);
    if (code !== 0) process.exitCode = 1;
    // What the tests say goes straight to the terminal here; only the end is left to tell.
    console.log(code === 0 ? `  ${suite}: passed` : `  ${suite}: ${code}`);
  }
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

async function loadTestElectron() {
  try {
    return await import('@vscode/test-electron');
  } catch {
    console.error(
      'This needs @vscode/test-electron, which downloads VS Code: npm install --no-save @vscode/test-electron@2.5.2',
    );
    process.exit(2);
  }
}
