/* global window, document, requestAnimationFrame */
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';
import { heading, row } from './statistics.mjs';

const loads = 10;
const keys = 100;
const warmUp = 3;

/** What the page of a form costs in Chromium: from its form to the drawn page, and from a key to the change that it sends. */
export async function benchFormPage() {
  const unregister = register();
  const require = createRequire(import.meta.url);
  const { launchBrowser } = require('../browser/open-page.ts');
  const { FormPage } = require('../browser/form/open-form.ts');
  const { RealDraft } = require('../browser/form/real-draft.ts');
  const browser = await launchBrowser();
  heading('A form, drawn and typed in');
  try {
    const name = 'commitments/1-open-contracting.commitment.yaml';
    const draw = async (many) => {
      const test = await FormPage.empty(browser, new RealDraft(name, commitment(many)));
      const took = await timeToDraw(test);
      return { test, took };
    };
    for (const many of [30, 100]) {
      const drawing = [];
      for (let i = 0; i < warmUp + loads; i++) {
        const { test, took } = await draw(many);
        if (i >= warmUp) drawing.push(took);
        await test.close();
      }
      row(`form to page, ${many} milestones`, drawing);
    }
    for (const [what, box] of [
      ['a line', (test) => test.box('Name of the Commitment')],
      ['a long answer', (test) => test.box('Brief Description of the Commitment')],
    ]) {
      const { test } = await draw(30);
      row(`key to change, ${what}`, await timeToSend(test, box(test)));
      await test.close();
    }
  } finally {
    await browser.close();
    unregister();
  }
}

/** From the message with the form until what is in the window is drawn, in milliseconds. */
function timeToDraw(test) {
  const form = test.draft.form(true);
  return test.page.evaluate(
    async (data) => {
      const start = performance.now();
      window.postMessage(data, '*');
      while (!document.querySelector('.question')) await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    },
    { kind: 'form', form },
  );
}

/** From a key going down until its change leaves the page, in milliseconds; one key after the other is answered. */
async function timeToSend(test, box) {
  await test.page.evaluate(() => {
    const send = window.tellTest;
    window.took = [];
    window.addEventListener('keydown', () => (window.pressed = performance.now()), true);
    window.tellTest = (message) => {
      if (message.kind === 'change') window.took.push(performance.now() - window.pressed);
      return send(message);
    };
  });
  await box.press('End');
  for (let i = 0; i < warmUp + keys; i++) {
    await test.page.keyboard.press('x');
    await test.until(
      () => test.changes.length > i,
      () => 'Nothing was sent.',
    );
    await test.tell({ kind: 'stale', text: '' });
  }
  const took = await test.page.evaluate(() => window.took);
  return took.slice(warmUp);
}

function commitment(many) {
  const milestones = Array.from({ length: many }, (_, i) =>
    [
      `  - id: m${i + 1}`,
      `    title: Publish register ${i + 1}`,
      '    outputs:',
      '      - The register, searchable without a login',
      '    due: 2025-06-30',
      '    lead: cabinet-office',
      ...(i > 0 ? [`    after: [m${i}]`] : []),
    ].join('\n'),
  );
  return `number: 1\ntitle: A long one\nstage: mature\nsummary: The ministry opens its registers.\nmilestones:\n${milestones.join('\n')}\n`;
}
