import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = join(__dirname, '../..');
const bundle = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');

const all = [
  'cli.js',
  'client/node.js',
  'client/browser.js',
  'server/node.js',
  'server/browser.js',
  'server/docx.js',
  'server/docx-browser.js',
  'media/page.js',
  'media/form.js',
];
const forBrowsers = [
  'client/browser.js',
  'server/browser.js',
  'server/docx-browser.js',
  'media/page.js',
  'media/form.js',
];

function requiredBy(text: string): readonly string[] {
  return [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1] ?? '');
}

describe('the bundles', () => {
  for (const name of all) {
    it(`${name} needs nothing that does not ship`, () => {
      const known = new Set([
        ...builtinModules,
        ...builtinModules.map((module) => `node:${module}`),
        'vscode',
        // What ships beside the command line.
        ...all.map((one) => `./${one}`),
      ]);
      assert.deepEqual(
        requiredBy(bundle(name)).filter((module) => !known.has(module)),
        [],
      );
    });

    it(`${name} has nothing that could ask the network for anything`, () => {
      const text = bundle(name);
      const requests = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts\(/.exec(
        text,
      );
      assert.equal(requests?.[0], undefined);
      const modules = requiredBy(text).map((module) => module.replace(/^node:/, ''));
      assert.deepEqual(
        modules.filter((module) => ['http', 'https', 'http2', 'dgram', 'dns', 'tls'].includes(module)),
        [],
      );
    });

    it(`${name} names no machine on which it was built`, () => {
      assert.ok(!bundle(name).includes(root));
    });
  }

  for (const name of forBrowsers) {
    it(`${name} uses nothing of Node`, () => {
      assert.deepEqual(
        requiredBy(bundle(name)).filter((module) => module !== 'vscode'),
        [],
      );
    });
  }

  it('only its own bundles hold the writer of Word files', () => {
    const mark = 'wordprocessingml.document.main+xml';
    assert.deepEqual(
      all.filter((name) => bundle(name).includes(mark)),
      ['server/docx.js', 'server/docx-browser.js'],
    );
  });

  it('server/browser.js starts where there is nothing but what a worker has', () => {
    const posted: unknown[] = [];
    const scope: Record<string, unknown> = {
      posted,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      TextDecoder,
      TextEncoder,
      URL,
      console,
    };
    scope.self = scope;
    scope.postMessage = (message: unknown) => posted.push(message);
    scope.addEventListener = () => undefined;
    runInContext(bundle('server/browser.js'), createContext(scope));
    assert.equal(typeof scope.onmessage, 'function', 'it listens to its host');
  });
});

describe('the package', () => {
  it('has the licence of every package that is written into it', async () => {
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [
        'server/src/cli/main.ts',
        'server/src/node/docx.ts',
        'server/src/node/main.ts',
        'client/src/node/main.ts',
        'client/src/webview/main.ts',
      ],
      bundle: true,
      write: false,
      outdir: 'nowhere',
      metafile: true,
      platform: 'node',
      logLevel: 'silent',
      external: ['vscode'],
    });
    const folders = new Set(
      Object.keys(metafile.inputs).flatMap(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
      ),
    );
    assert.ok(folders.size > 10);
    for (const folder of folders) {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      assert.ok(notices.includes(`\n${name} ${version} (`), `${name} ${version}`);
    }
    // Written into another package, where no list of inputs shows it.
    assert.match(notices, /\nnanoid \d/);
    assert.ok(notices.split('Permission ').length > 10, 'the texts are there, not only the names');
  });

  it('has the pictures of the walkthrough, none of them large', async () => {
    const scripts = pathToFileURL(join(root, 'scripts/vscode/extension-files.mjs')).href;
    const { listExtensionFiles } = (await import(scripts)) as { listExtensionFiles: () => readonly string[] };
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      contributes: { walkthroughs: { steps: { media: { image: string } }[] }[] };
    };
    const texts = readFileSync(join(root, 'package.nls.json'), 'utf8');
    const images = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    assert.equal(new Set(images).size, 8);
    const shipped = listExtensionFiles();
    for (const image of images) {
      assert.ok(shipped.includes(image), `${image} does not ship`);
      const link = `command:codraft.showPicture?%22${basename(image, '.png')}%22`;
      assert.ok(texts.includes(link), `${image} cannot be seen where there is little room`);
      assert.ok(statSync(join(root, image)).size < 150_000, `${image} is large`);
    }
  });
});
