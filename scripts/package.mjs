// Builds the extension and packs it into one file, which VS Code installs with "Extensions: Install from VSIX".
// Usage: npm run package
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagePath = join(root, 'dist', 'codraft.vsix');

for (const script of ['generate.mjs', 'build.mjs']) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', script)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
await createVSIX({
  cwd: root,
  packagePath,
  // Everything is bundled, so nothing of node_modules ships.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${relative(process.cwd(), packagePath)}: ${Math.round(statSync(packagePath).size / 1024)} KB`);
