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
};
