// Builds what ships: the command line, and the client and the server for both kinds of host.
// Usage: node scripts/build.mjs [--dev] [--watch]   (--dev: not minified, with source maps; --watch: again after each change)
import { build, context } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notices, packagesIn } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const watches = process.argv.includes('--watch');
const dev = watches || process.argv.includes('--dev');
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Only what is published is read as Markdown: the reader starts with the first answer, and not with the program. */
const lazyMarkdown = {
  name: 'lazy-markdown',
  setup({ onResolve, onLoad }) {
    const namespace = 'lazy-markdown';
    onResolve({ filter: /^markdown-it$/ }, ({ importer, namespace: from }) =>
      from === namespace || importer === '' ? undefined : { path: 'markdown-it', namespace },
    );
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: `export default function MarkdownIt(...options) {
        const reader = require('markdown-it');
        return new (reader.default ?? reader)(...options);
      }`,
      resolveDir: root,
    }));
  },
};

const shared = {
  plugins: [lazyMarkdown],
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minify: !dev,
  sourcemap: dev,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  define: { CODRAFT_VERSION: JSON.stringify(version) },
};
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** What writes and reads Word files is a bundle of its own: the command line reads it only when it needs it. */
const wordApart = {
  name: 'word-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:docx\/write-docx|word\/reply\/read-reply)$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server/docx.js', external: true } : undefined,
    ),
};

/** The page's policy allows no widths in its HTML, so a column has its share of the width in the name of its class. */
const columnWidths = Array.from({ length: 100 }, (_, i) => `.w${i + 1}{width:${i + 1}%}`).join('');

const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    plugins: [wordApart],
    // As a `require`: Node reads a whole bundle once more to see what it exports before it imports it.
    supported: { 'dynamic-import': false },
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/node.js' },
  {
    ...browser,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server/browser.js',
    format: 'iife',
  },
  { ...node, entryPoints: ['server/src/node/docx.ts'], outfile: 'dist/server/docx.js' },
  {
    ...browser,
    entryPoints: ['server/src/browser/docx.ts'],
    outfile: 'dist/server/docx-browser.js',
    format: 'iife',
    // Where there is nothing of Node, it brings along what it needs of that.
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  },
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...browser, entryPoints: ['client/src/webview/main.ts'], outfile: 'dist/media/page.js', format: 'iife' },
  {
    ...browser,
    entryPoints: ['client/src/webview/page.css'],
    outfile: 'dist/media/page.css',
    footer: { css: columnWidths },
  },
  {
    ...browser,
    entryPoints: ['client/src/webview/form/main.tsx'],
    outfile: 'dist/media/form.js',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
  { ...browser, entryPoints: ['client/src/webview/form/styles/form.css'], outfile: 'dist/media/form.css' },
];

const missing = bundles
  .flatMap(({ entryPoints }) => entryPoints)
  .filter((entry) => !existsSync(`${root}/${entry}`));
if (missing.length > 0) console.error(`Not there yet: ${missing.join(', ')}`);
const wanted = bundles.filter(({ entryPoints }) => !missing.includes(entryPoints[0]));
if (watches) {
  console.log('Building');
  const plugin = {
    name: 'tell',
    setup({ onStart, onEnd }) {
      onStart(() => console.log('Building'));
      onEnd(({ errors }) =>
        console.log(errors.length === 0 ? 'Built' : `Built with ${errors.length} errors`),
      );
    },
  };
  for (const options of wanted)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), plugin] })).watch();
} else {
  const built = await Promise.all(wanted.map((options) => build(options)));
  const bundled = packagesIn(
    root,
    built.map(({ metafile }) => metafile),
  );
  writeFileSync(new URL('../dist/THIRD-PARTY-NOTICES.txt', import.meta.url), notices(root, bundled));
}
