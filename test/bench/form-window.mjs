/* global window, document, requestAnimationFrame */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { unpackExtension } from '../../scripts/vscode/extension-files.mjs';
import { ensureVsCode } from '../../scripts/vscode/install.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { patience } from '../vscode/patience.mjs';
import { inWindow, passFirstLook } from '../vscode/window.mjs';
import { root } from './places.mjs';
import { heading, note, row } from './statistics.mjs';

const keys = 50;
const warmUp = 3;
const draft = '3-civil-society-engagement';
const question = 'Name of the Commitment';
const openings = 15;
const longDraft = '9-thirty-steps';

/**
 * What one waits for in a real VS Code, its extension in a process: from a key in a box to the text beside it, and back, and from
 * the command to the form of a long draft.
 */
export async function benchFormWindow() {
  const home = mkdtempSync(join(tmpdir(), 'codraft-bench-window-'));
  const folder = join(home, 'plan');
  cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
  writeFileSync(join(folder, 'commitments', `${longDraft}.commitment.yaml`), thirtyMilestones());
  const own = join(home, 'vscode');
  writeSettings(own, {
    ...quietSettings,
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': false,
  });
  unpackExtension(join(own, 'extensions'));
  const parameters = ['--without-connection-token'];
  const server = await serveVsCode({ vscode: await ensureVsCode(), home: own, parameters });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.addInitScript(watchPage);
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
    await passFirstLook(page);
    heading('A form in VS Code');
    row('a form with 30 milestones, opened', await timeOpening(page));
    await timeKeys(page);
    note(
      `load of the machine over the last minute: ${loadavg()[0].toFixed(1)} on ${cpus().length} processors`,
    );
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From the key that chooses the command to the first question on the screen; the server knows the draft, whose text is open. */
async function timeOpening(page) {
  const { open, run } = inWindow(page);
  await open(longDraft, { lens: undefined });
  await page.evaluate(() => window.watched.hearKeys());
  const taken = [];
  for (let count = 0; count < warmUp + openings; count += 1) {
    await run('Codraft: Open as Form');
    const form = await formIn(page);
    await form.waitForFunction(() => window.watched.drawn > 0, undefined, { polling: 20 });
    const pressed = await page.evaluate(() => window.watched.pressed);
    taken.push((await form.evaluate(() => window.watched.drawn)) - pressed);
    await run('Codraft: Open as Text');
    await page.locator('.editor-instance .view-line', { hasText: 'title:' }).first().waitFor();
    await page.waitForTimeout(500);
  }
  return taken.slice(warmUp);
}

function thirtyMilestones() {
  const milestones = Array.from({ length: 30 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `  - id: m${index + 1}
    title: Publish the records of month ${index + 1} with the answers of each department
    outputs: [The records as open data, A summary in plain words]
    due: 2024-${month}
    lead: cabinet-office
    supporting: [jacu]
`;
  });
  return `number: 9\ntitle: Thirty steps\nstage: initial\nmilestones:\n${milestones.join('\n')}`;
}

/** Form and text side by side; either is typed in, and the other shows it. */
async function timeKeys(page) {
  const { openAsForm, openBeside } = inWindow(page);
  await openAsForm(draft);
  const form = await formIn(page);
  const box = form.getByRole('textbox', { name: question, exact: true }).first();
  await box.click();
  await openBeside(draft);
  await (await formIn(page, form)).getByRole('button', { name: 'Open as Text' }).click();
  const line = page.locator('.view-line', { hasText: 'title:' }).first();
  await line.waitFor();

  await box.click();
  await box.press('End');
  row('key in a box to the text beside it', await timeEach(page, form, page.mainFrame()));
  await line.click();
  await page.keyboard.press('End');
  row('key in the text to the box', await timeEach(page, page.mainFrame(), form));
}

/** One key after the other is pressed on one side, and waited for on the other. */
async function timeEach(page, from, to) {
  const taken = [];
  await from.evaluate(() => window.watched.hearKeys());
  for (let count = 0; count < warmUp + keys; count += 1) {
    await to.evaluate(() => window.watched.awaitText());
    await page.keyboard.press('x');
    await to.waitForFunction(() => window.watched.seen > 0, undefined, { polling: 20 });
    const pressed = await from.evaluate(() => window.watched.pressed);
    taken.push((await to.evaluate(() => window.watched.seen)) - pressed);
    // What else follows a key, findings for one, is another's time.
    await page.waitForTimeout(150);
  }
  return taken.slice(warmUp);
}

/** The document of a form, another than this one. */
async function formIn(page, not = undefined) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames().slice(1)) {
      const question = frame.locator('main .question').first();
      const isDrawn = await question.isVisible().catch(() => false);
      if (isDrawn && frame !== not) return frame;
    }
    await page.waitForTimeout(20);
  }
  throw new Error('No form is shown.');
}

/** Runs in every document before its own scripts: remembers when something happens, by one clock for all of them. */
function watchPage() {
  const now = () => performance.timeOrigin + performance.now();
  const shown = () => {
    const text = document.querySelector('.view-lines')?.textContent ?? '';
    return text || [...document.querySelectorAll('textarea, input')].map(({ value }) => value).join('\n');
  };
  const watched = { pressed: 0, seen: 0, drawn: 0 };
  window.watched = watched;
  const lookForForm = () => {
    if (!document.querySelector('main .question')) setTimeout(lookForForm, 2);
    else requestAnimationFrame(() => (watched.drawn = now()));
  };
  if (window !== window.top) lookForForm();
  // Not at once: VS Code writes the document of a page anew, and with that all listeners are gone.
  watched.hearKeys = () => {
    document.addEventListener('keydown', () => (watched.pressed = now()), { capture: true });
  };
  watched.awaitText = () => {
    const before = shown();
    watched.seen = 0;
    const look = () => {
      if (shown() === before) setTimeout(look, 1);
      else watched.seen = now();
    };
    look();
  };
}
