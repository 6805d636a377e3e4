// Published pages in a real browser: read by axe, printed, and watched for anything that they load or run.
import axe from 'axe-core';
import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hostile = `title: "</title><script>alert(1)</script>"
summary: "<img src=https://example.org/x.png onerror=alert(1)> [x](javascript:alert(1))"
problem: { statement: "<style>* { display: none }</style> ![x](https://example.org/x.png)" }
`;

const pages = [
  ['the example plan', 'examples/uk-nap6', []],
  ['the example plan as OGP has it', 'examples/uk-nap6', ['--layout', 'ogp']],
  ['a commitment', 'examples/uk-nap6/commitments/1-open-contracting.commitment.yaml', []],
  ['the read-out of a meeting', 'examples/uk-nap6/meetings/2023-06-22.meeting.yaml', []],
  ['a plan with every kind of gap', 'test/fixtures/publish/en', ['--with-contacts']],
  ['a plan that is carried out', 'examples/uk-nap5', ['--today', '2023-08-01']],
  [
    'the briefing pack for a theme',
    'examples/uk-nap6',
    ['--briefing', 'open-contracting', '--today', '2024-11-24'],
  ],
  ['a plan in Spanish', 'test/fixtures/publish/es', []],
  ['a plan in French', 'test/fixtures/publish/fr', []],
  ['a plan in Italian', 'test/fixtures/publish/it', []],
];

describe('published pages in a browser', function () {
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'codraft-pages-'));
    browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rendered = new Map();

  /** Each page is made once. */
  function render(path, options) {
    const key = [path, ...options].join(' ');
    const file = rendered.get(key) ?? renderAnew(path, options);
    rendered.set(key, file);
    return file;
  }

  function renderAnew(path, options) {
    const out = join(folder, `${rendered.size}.html`);
    const args = ['dist/cli.js', 'render', path, '--to', 'html', '--out', out, ...options];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return out;
  }

  /** Opens a file, and fails when it says, asks or loads anything. */
  async function open(file, settings) {
    const page = await browser.newPage(settings);
    page.setDefaultTimeout(120_000);
    const events = [];
    page.on('console', (message) => events.push(message.text()));
    page.on('pageerror', (error) => events.push(String(error)));
    page.on('dialog', (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) events.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, events };
  }

  /** The page's own policy allows no script, so axe comes in by the debugger's door. */
  async function readWithAxe(page) {
    const session = await page.context().newCDPSession(page);
    const run = (expression) =>
      session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    await run(axe.source);
    const { result } = await run('axe.run().then(({ violations }) => violations)');
    return result.value.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }

  for (const [what, path, options] of pages) {
    for (const settings of [
      { colorScheme: 'light', viewport: { width: 1200, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 1200, height: 900 } },
      { colorScheme: 'light', viewport: { width: 360, height: 740 } },
      { forcedColors: 'active', viewport: { width: 1200, height: 900 } },
    ]) {
      const { colorScheme, forcedColors, viewport } = settings;
      it(`axe finds nothing in ${what}, ${forcedColors ? 'high contrast' : colorScheme}, ${viewport.width} wide`, async () => {
        const { page, events } = await open(render(path, options), settings);
        assert.deepEqual(await readWithAxe(page), []);
        assert.deepEqual(events, []);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.ok(overflow <= 0, `the page moves sideways by ${overflow}`);
        await page.close();
      });
    }
  }

  it('axe finds what is wrong with a page', async () => {
    const file = join(folder, 'wrong.html');
    writeFileSync(file, '<html><body><img src="data:,"><p style="color: #eee">Pale</p></body></html>');
    const { page } = await open(file, {});
    assert.match((await readWithAxe(page)).join('\n'), /serious color-contrast[\s\S]*critical image-alt/);
    await page.close();
  });

  it('prints on A4 and on Letter', async () => {
    const { page } = await open(render('examples/uk-nap6', []), {});
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(sheets > 5, `${sheets} sheets`);
    }
    await page.close();
  });

  it('runs and loads nothing that stands in a draft', async () => {
    const draft = join(folder, 'hostile.commitment.yaml');
    writeFileSync(draft, hostile);
    const { page, events } = await open(render(draft, []), {});
    assert.deepEqual(events, []);
    assert.match(await page.title(), /<script>alert\(1\)<\/script>/);
    assert.ok(await page.isVisible('main'));
    await page.close();
  });
});
