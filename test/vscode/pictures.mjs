// What is done before each picture of the walkthrough is taken. A function answers with the part of the window to keep.

export const pictures = {
  async plan({ page, run, open, pause }) {
    await open('2-aid-transparency');
    await run('View: Show Codraft');
    const line = page.locator('[role=treeitem][aria-label*="Commitment, 2."]').first();
    await line.waitFor();
    await line.locator('.monaco-tl-twistie').click();
    await pause(1500);
  },

  async draft({ page, open, pause }) {
    await open('4-uncac-review');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('number: 4', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('title: Transparency of country reviews', { delay: 10 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
    // Once more shows the question of the field beside it.
    await page.keyboard.press('Control+Space');
    await pause(1500);
  },

  async fix({ page, open, pause }) {
    await open('4-uncac-review');
    await page.keyboard.press('Control+G');
    await page.keyboard.type('54', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
    await pause(1000);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').first().waitFor();
    await pause(1000);
  },
};
