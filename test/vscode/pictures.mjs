// The pictures of README, the guides and the walkthrough: in which window each is taken, and what is done before.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepInGit } from './workspaces.mjs';

const contracting = 'commitments/1-open-contracting.commitment.yaml';
const aid = 'commitments/2-aid-transparency.commitment.yaml';

/** `scale` makes the picture larger or smaller than its window; `prepare` changes the plan before it is opened. */
export const pictures = [
  { path: 'media/walkthrough/plan.png', paint: showPlan },
  { path: 'media/walkthrough/stakeholders.png', paint: askSector },
  { path: 'media/walkthrough/themes.png', paint: askTheme },
  { path: 'media/walkthrough/draft.png', paint: answerQuestions },
  { path: 'media/walkthrough/fix.png', paint: offerFixes },
  { path: 'media/walkthrough/preview.png', size: [1280, 860], scale: 0.75, paint: showPreview },
  {
    path: 'media/walkthrough/compare.png',
    size: [1280, 900],
    scale: 0.75,
    prepare: weaken,
    paint: showChanges,
  },
  { path: 'media/walkthrough/sign.png', paint: confirmSigning },
  { path: 'docs/images/problems.png', size: [1360, 860], scale: 1.5, paint: showProblems },
  { path: 'docs/images/preview.png', size: [1360, 860], paint: showPreview },
  { path: 'docs/images/comparing.png', size: [1280, 900], prepare: weaken, paint: showChanges },
  { path: 'docs/images/conflicts.png', size: [1280, 900], prepare: contradict, paint: showConflicts },
];

async function showPlan({ page, run, openAsForm, pause }) {
  await openAsForm('2-aid-transparency');
  await run('View: Show Codraft');
  const line = page.locator('[role=treeitem][aria-label*="Commitment, 2."]').first();
  await line.waitFor();
  await line.locator('.monaco-tl-twistie').click();
  await pause(1500);
}

async function askSector({ page, run, openAsForm, pause }) {
  await openAsForm('stakeholders.yaml');
  await page.keyboard.press('Control+B');
  await run('Codraft: Add Organisation');
  for (const [question, answer] of [
    ['full name', 'Companies House'],
    ['short name', ''],
  ]) {
    await page.locator('.quick-input-widget', { hasText: question }).waitFor();
    await page.keyboard.type(answer, { delay: 10 });
    await page.keyboard.press('Enter');
  }
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Civil society' }).first().waitFor();
  await pause(1000);
}

async function askTheme({ page, run, openAsForm, pause }) {
  const form = await openAsForm('action-plan.yaml');
  await page.keyboard.press('Control+B');
  await form.getByRole('heading', { name: 'Themes' }).scrollIntoViewIfNeeded();
  await run('Codraft: New Theme');
  await page.locator('.quick-input-widget', { hasText: 'What is the theme called' }).waitFor();
  await page.keyboard.type('Open Justice', { delay: 10 });
  await pause(1000);
}

async function confirmSigning({ page, run, openAsForm, pause }) {
  await openAsForm('1-open-contracting');
  await page.keyboard.press('Control+B');
  await run('Codraft: Sign Off');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Civil Society Network' })
    .first()
    .click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Sign for' }).first().waitFor();
  await pause(1000);
}

async function answerQuestions({ page, run, pause, waitForForm }) {
  await page.keyboard.press('Control+B');
  await run('Codraft: New Commitment');
  for (const [question, answer] of [
    ['What is the commitment called', 'Open the register of lobbying'],
    ['Which theme', 'Open Contracting'],
  ]) {
    const widget = page.locator('.quick-input-widget');
    const asked = widget.filter({ hasText: question }).or(widget.getByPlaceholder(question));
    await asked.first().waitFor();
    await page.keyboard.type(answer, { delay: 10 });
    await page.keyboard.press('Enter');
  }
  const form = await waitForForm();
  const summary = form.getByRole('textbox', { name: 'Brief Description of the Commitment', exact: true });
  await summary.click();
  await page.keyboard.type('From 2027 anyone can read on one page who met which minister, and why.');
  const lead = form.getByRole('combobox', { name: 'Government' }).first();
  await lead.click();
  await page.keyboard.type('off', { delay: 30 });
  await lead.evaluate((box) => box.scrollIntoView({ block: 'center' }));
  await pause(1500);
}

async function offerFixes({ page, run, open, waitForForm, pause }) {
  await open('2-aid-transparency');
  await page.keyboard.press('Control+G');
  await page.keyboard.type('100', { delay: 30 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+B');
  await run('Codraft: Open as Form');
  const form = await waitForForm();
  const fix = form.getByRole('button', { name: /^Fix.*lists no output/ }).first();
  await fix.waitFor();
  await fix.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await fix.click();
  await page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
  await pause(1000);
}

async function showProblems({ page, openAsForm, pause }) {
  await openAsForm('2-aid-transparency');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
  // The last findings and colours arrive a moment after the first.
  await pause(3000);
}

async function showPreview({ run, openAsForm, page, pause }) {
  await openAsForm('2-aid-transparency');
  await page.keyboard.press('Control+B');
  await run('Codraft: Open Preview to the Side');
  await page.locator('.tab', { hasText: 'Preview of' }).waitFor();
  await pause(5000);
}

async function showChanges({ run, openAsForm, page, pause }) {
  await openAsForm('1-open-contracting');
  await page.keyboard.press('Control+B');
  await run('Codraft: Compare with');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Last commit' }).click();
  await page.locator('.tab', { hasText: 'changes since' }).waitFor();
  await pause(5000);
}

async function showConflicts({ run, open, page, pause }) {
  await open('2-aid-transparency');
  await page.keyboard.press('Control+B');
  await run('Codraft: Show Conflicts');
  await page.locator('.tab', { hasText: 'Conflicts in' }).waitFor();
  await page.locator('.codelens-decoration', { hasText: 'Take the current version' }).first().waitFor();
  await pause(5000);
}

/** A plan that was agreed, and of which a draft then promises less. */
function weaken(folder) {
  keepInGit(folder);
  change(join(folder, contracting), [
    ['  The Cabinet Office brings', '  Where possible, the Cabinet Office brings'],
    ['- A reply of each department', '- Where possible, a reply of each department'],
    ['due: 2025-12-05', 'due: 2026-03'],
  ]);
}

/** A draft in which two people have changed the same passages. */
function contradict(folder) {
  keepInGit(folder);
  const conflict = (ours, theirs) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> bond-edits\n`;
  const text = readFileSync(join(folder, aid), 'utf8');
  const [summary = ''] = /summary: >\n(?: {2}.*\n)+/.exec(text) ?? [];
  const due = '    due: 2024-11-30\n';
  change(join(folder, aid), [
    [
      summary,
      conflict(
        summary,
        summary
          .replace('publishes what British aid', 'publishes each quarter what British aid')
          .replace(
            'The other departments that spend aid follow by the end of',
            'All departments that spend aid follow by June',
          ),
      ),
    ],
    [due, conflict(due, '    due: 2024-09-30\n')],
  ]);
}

function change(path, changes) {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (from === '' || !text.includes(from)) throw new Error(`There is no “${from}” in ${path}.`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
}
