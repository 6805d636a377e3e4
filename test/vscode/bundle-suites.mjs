// Bundles the suites that run inside VS Code: one file each, with mocha in it, for a process and for a web worker alike.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { patience, testLimit } from './patience.mjs';

export const suites = ['plan', 'form', 'agreement', 'plain', 'untrusted'];

/**
 * Mocha's browser build runs in both hosts. It would take the `module` of the whole bundle for its own, and put itself in
 * the place of the suite's exports; hidden from it, it makes `Mocha` global, as it does on a web page.
 */
const mochaForBothHosts = {
  name: 'mocha-for-both-hosts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (exports, module) {\n${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
      loader: 'js',
    }));
  },
};

/** As for the property tests. */
function propertySeed() {
  const given = process.env.CODRAFT_SEED ?? '20261124';
  return given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given);
}

/** Answers with the folder that holds `<suite>.js`. With `grep`, only tests whose title matches it run. */
export async function bundleSuites(grep = '') {
  const outdir = join(root, '.build', 'vscode');
  await build({
    absWorkingDir: root,
    entryPoints: suites.map((suite) => `test/vscode/suite/${suite}.ts`),
    outdir,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
    loader: { '.html': 'text', '.md': 'text' },
    define: {
      CODRAFT_GREP: JSON.stringify(grep),
      // A longer session, or another: `CODRAFT_ACTIONS=200 CODRAFT_SEED=random`.
      CODRAFT_ACTIONS: String(Number(process.env.CODRAFT_ACTIONS ?? 16)),
      CODRAFT_SEED: String(propertySeed()),
      CODRAFT_PATIENCE: String(patience),
      CODRAFT_TEST_LIMIT: String(testLimit),
    },
    plugins: [mochaForBothHosts],
  });
  return outdir;
}
