// Runs the same suites inside a desktop VS Code: the one at a path that is given, or the newest, which is downloaded. Where
// there is neither, the suites run in VS Code in a browser instead.
// Usage: npm run test:vscode-desktop [-- PATH]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { quietSettings } from '../../scripts/vscode/settings.mjs';
import { bundleSuites, suites } from './bundle-suites.mjs';
import { makeWorkspace } from './workspaces.mjs';
import { SilentReporter, downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const vscodeExecutablePath = process.argv[2] ?? (await download());
if (vscodeExecutablePath === undefined) {
  console.log(
    'A VS Code for the desktop can’t be downloaded here, so the suites run in VS Code in a browser.',
  );
  await import('./run.mjs');
} else await runInDesktop();

/** Nothing where it cannot be had. */
async function download() {
  try {
    return await downloadAndUnzipVSCode({ reporter: new SilentReporter() });
  } catch {
    return undefined;
  }
}

async function runInDesktop() {
  const home = mkdtempSync(join(tmpdir(), 'codraft-desktop-'));
  try {
    const suitesFolder = await bundleSuites();
    for (const suite of suites) {
      const workspace = join(home, `${suite}-workspace`);
      makeWorkspace(suite, workspace);
      const user = join(home, `${suite}-user`);
      mkdirSync(join(user, 'User'), { recursive: true });
      const own = {
        'security.workspace.trust.enabled': suite === 'untrusted',
        'security.workspace.trust.startupPrompt': 'never',
        'workbench.welcomePage.walkthroughs.openOnInstall': suite === 'plan',
      };
      writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...own }));
      console.log(`VS Code, desktop: ${suite}`);
      const code = await runTests({
        vscodeExecutablePath,
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
}
