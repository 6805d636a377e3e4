// Types what a suite asks for, as a person would.
/* global ClipboardEvent, DataTransfer, document, window */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patience } from './patience.mjs';

/** So long a list of suggestions may take to come up; when none has by then, none will. */
const timeForSuggestions = 1500;
/** What is drawn anew as often as that is no row that settles. */
const mostClicks = 3;

/** Answers with why it could not be done; with nothing when it was. */
export async function pressKeys(page, keys, workspace) {
  const {
    question,
    see,
    reads,
    inView,
    box,
    focused,
    focusedButton,
    choose,
    list,
    option,
    button,
    clear,
    last,
    click,
    menu,
    text,
    suggestions,
    press,
    slowly,
    pasted,
    boxes,
    picture,
    mark,
  } = keys;
  try {
    if (reads !== undefined) await waitForWords(page, reads);
    if (inView !== undefined) await waitForView(page, inView);
    if (question !== undefined) await waitForQuestion(page, question);
    if (box !== undefined) await enterBox(page, box, { clear, last });
    if (focused !== undefined)
      await findOnPages(page, `focused ${focused}`, (frame) =>
        boxIn(frame, focused, false).and(frame.locator(':focus')),
      );
    if (focusedButton !== undefined)
      await findOnPages(page, `focused ${focusedButton}`, (frame) =>
        frame.getByRole('button', { name: focusedButton }).and(frame.locator(':focus')),
      );
    if (choose !== undefined) await chooseOnPage(page, choose);
    if (list !== undefined) {
      const thing = await findOnPages(page, list, (frame) => frame.getByRole('combobox', { name: list }));
      await thing.selectOption({ label: option });
    }
    if (button !== undefined) await pressButton(page, button);
    if (see !== undefined) await useThing(page, see, click, menu);
    // A list follows the typing, key by key; words alone are typed as fast as the editor takes them.
    const isFollowed = question !== undefined || suggestions !== undefined;
    await page.keyboard.type(text, { delay: isFollowed ? 30 : 0 });
    if (pasted !== undefined) await paste(page, pasted);
    // While it still asks, the list shows and has nothing in it to take.
    const first = page.locator('.suggest-widget.visible .monaco-list-row.focused');
    if (suggestions === 'shown') await first.waitFor({ state: 'visible' });
    if (suggestions === 'none') await page.waitForTimeout(timeForSuggestions);
    if (question !== undefined) await waitForChoice(page);
    if (press !== undefined) await page.keyboard.press(press, slowly ? { delay: 200 } : {});
    if (boxes) writeFileSync(join(workspace, '.boxes'), JSON.stringify(await readBoxes(page)));
    if (mark !== undefined) writeFileSync(join(workspace, '.typed'), mark);
    if (picture !== undefined) await keepPicture(page, picture);
  } catch (error) {
    const first = error.message.split('\n')[0];
    await keepPicture(page, 'not-typed').catch(() => undefined);
    const asked = JSON.stringify({ question, see, reads, box, focused, button, text, press });
    return `${asked}: ${first} Messages then: ${JSON.stringify(await readMessages(page))}`;
  }
  return undefined;
}

/** As a browser tells of it: its own clipboard would take out what a program has put in for others. */
async function paste(page, copied) {
  const frame = await focusedFrame(page);
  await frame.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(types)) clipboardData.setData(type, content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }, copied);
}

/** The document that has the keyboard: of those in one another, the innermost. */
async function focusedFrame(page) {
  for (const frame of page.frames().toReversed()) {
    const isFocused = () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME';
    if (await frame.evaluate(isFocused).catch(() => false)) return frame;
  }
  return page.mainFrame();
}

/** Something in the window, by what a screen reader says of it. */
async function useThing(page, see, click, menu) {
  const labelled = page.locator(`[aria-label*=${JSON.stringify(see)}]`);
  const thing = labelled.or(page.locator('.monaco-button', { hasText: see })).first();
  await thing.waitFor({ state: 'visible' });
  if (click !== undefined) await clickThing(page, thing, click);
  if (menu === undefined) return;
  const item = page.locator('.monaco-menu .action-item', { hasText: menu }).first();
  await item.waitFor({ state: 'visible' });
  await item.click();
}

/** VS Code draws a row anew when it says something else; a click just then comes to nobody, and a person clicks again. */
async function clickThing(page, thing, button) {
  await page.evaluate(hearClicks);
  for (let attempt = 0; attempt < mostClicks; attempt += 1) {
    await thing.click({ button });
    if (button !== 'left' || (await page.evaluate(() => window.isHeard))) return;
  }
}

/** A click is of one piece where what was pressed is still there when the button is let go. */
function hearClicks() {
  window.isHeard = false;
  if (window.hearsClicks) return;
  window.hearsClicks = true;
  let pressed;
  window.addEventListener('pointerdown', ({ target }) => (pressed = target), true);
  window.addEventListener('click', ({ target }) => (window.isHeard ||= target === pressed), true);
}

/** Something on a page of ours, by the words that stand on it or in one of its boxes. */
async function waitForWords(page, words) {
  const end = Date.now() + patience;
  while (!(await stands(page, words))) {
    if (Date.now() > end) throw new Error(`“${words}” does not stand on any page.`);
    await page.waitForTimeout(100);
  }
}

/** Words on a page of ours that can be seen without scrolling. */
async function waitForView(page, words) {
  const { height } = page.viewportSize();
  const end = Date.now() + patience;
  const isSeen = async (thing) => {
    const box = await thing.boundingBox({ timeout: 1000 }).catch(() => null);
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  };
  while (Date.now() < end) {
    for (const frame of page.frames().slice(1)) {
      const things = await frame
        .getByText(words)
        .all()
        .catch(() => []);
      for (const thing of things) if (await isSeen(thing)) return;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`“${words}” is out of sight.`);
}

async function stands(page, words) {
  for (const frame of page.frames().slice(1)) {
    const boxes = frame.locator('textarea, input');
    const isOn = await Promise.all([
      frame.getByText(words).first().isVisible(),
      boxes.evaluateAll((all, wanted) => all.some(({ value }) => value.includes(wanted)), words),
    ]).catch(() => []);
    if (isOn.includes(true)) return true;
  }
  return false;
}

/** A box of a form, by its question. */
async function enterBox(page, question, { clear, last }) {
  const thing = await findOnPages(page, question, (frame) => {
    const all = boxIn(frame, question, true);
    return last ? all.last() : all.first();
  });
  await thing.click();
  if (clear) await page.keyboard.press('Control+A');
}

function boxIn(frame, name, exact) {
  const kinds = ['textbox', 'combobox', 'spinbutton'].map((role) => frame.getByRole(role, { name, exact }));
  return kinds.reduce((all, one) => all.or(one));
}

async function pressButton(page, name) {
  const thing = await findOnPages(page, name, (frame) => frame.getByRole('button', { name }).last());
  await thing.click();
}

/** A box to tick, or a round button. */
async function chooseOnPage(page, name) {
  const thing = await findOnPages(page, name, (frame) =>
    frame.getByRole('checkbox', { name }).or(frame.getByRole('radio', { name })),
  );
  await thing.click();
}

/** What is in all boxes of the form that is shown, all its cards unfolded, and the file right where it says something else. */
async function readBoxes(page) {
  const values = (all) => all.map((box) => box.value ?? box.innerText);
  for (const frame of page.frames().slice(1)) {
    const folded = frame.locator('main button[aria-expanded=false]');
    const torn = frame.getByRole('button', { name: 'Use what the file says' });
    const next = folded.or(torn).first();
    while (await next.isVisible().catch(() => false)) await next.click();
    const boxes = frame.locator('main :is(textarea, input, [contenteditable=true])');
    const found = await boxes.evaluateAll(values).catch(() => []);
    if (found.length > 0) return found;
  }
  return [];
}

/** A page of ours is a document in a document in the window, and there may be several. */
async function findOnPages(page, name, find) {
  const end = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames().slice(1)) {
      const thing = find(frame).first();
      if (await thing.isVisible().catch(() => false)) return thing;
    }
    if (Date.now() > end) throw new Error(`There is no ${name} on any page.`);
    await page.waitForTimeout(100);
  }
}

/** Where words are missing, what VS Code's messages say tells most often why. */
async function readMessages(page) {
  const rows = page.locator('.notification-list-item-message');
  return rows.allInnerTexts().catch(() => []);
}

/** Only for whoever wants to look: `CODRAFT_SCREENS` names the folder. */
async function keepPicture(page, name) {
  const folder = process.env.CODRAFT_SCREENS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A box for text has its question below; a list has it in the box, until something is typed. */
async function waitForQuestion(page, question) {
  const widget = page.locator('.quick-input-widget');
  const asked = widget.filter({ hasText: question }).or(widget.getByPlaceholder(question));
  await asked.first().waitFor({ state: 'visible' });
}

/** A list asks before it has what can be chosen, and takes no key until then. */
async function waitForChoice(page) {
  const list = page.locator('.quick-input-widget .quick-input-list');
  if (!(await list.isVisible())) return;
  await list.locator('.monaco-list-row.focused').first().waitFor({ state: 'visible' });
}
