// What a person does in the window of VS Code: opens files and runs commands.
import { patience } from './patience.mjs';

/** The page of a form is a document in a document in the window. */
async function waitForForm(page) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      const heading = frame.locator('main h1').first();
      if (await heading.isVisible().catch(() => false)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('No form is shown.');
}

/** A plan that is opened for the first time shows itself in the side bar, and the walkthrough; this goes on to any other day. */
export async function passFirstLook(page) {
  await page.locator('[role=treeitem][aria-label^="Plan"]').first().waitFor();
  const walkthrough = page.locator('.tab', { hasText: 'Welcome' });
  await walkthrough.waitFor();
  await walkthrough.click({ button: 'middle' });
  await walkthrough.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view').first().waitFor();
}

/** For the pictures and the benches. */
export function inWindow(page) {
  const run = async (command) => {
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor({ state: 'visible' });
    await page.keyboard.type(command, { delay: 5 });
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  const pause = (time) => page.waitForTimeout(time);
  const find = async (file) => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().waitFor({ state: 'visible' });
    await page.keyboard.type(file, { delay: 5 });
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: file.split(':')[0] })
      .first()
      .waitFor();
    await pause(300);
  };
  /** `lens` is said above a draft, and comes last. */
  const open = async (file, { lens } = { lens: 'answered' }) => {
    await find(file);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file.split(':')[0] }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    if (lens !== undefined) await page.locator('.codelens-decoration', { hasText: lens }).first().waitFor();
  };
  return {
    page,
    run,
    pause,
    open,
    async openBeside(file) {
      await find(file);
      await page.keyboard.press('Control+Enter');
    },
    waitForForm: () => waitForForm(page),
    /** Answers with the document of the form. */
    async openAsForm(file) {
      await open(file, { lens: undefined });
      await run('Codraft: Open as Form');
      return waitForForm(page);
    },
  };
}
