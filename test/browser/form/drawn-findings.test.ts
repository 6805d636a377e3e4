import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FormInfo } from '../../../server/src/protocol/form';
import { kindOfFile } from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import type { FormPage } from './open-form';
import { RealDraft } from './real-draft';

const root = join(__dirname, '../../..').replaceAll('\\', '/');
/** Plans with findings in answers of every kind: in names, in what cannot be changed here, in signatures, in no answer. */
const rules = ['wrong-sector', 'wrong-kind', 'merge-conflict', 'unknown-step', 'unknown-signatory'];
const plans = rules.map((rule) => `${root}/test/fixtures/rules/${rule}`);

/** Every message that the form has, once for each place where it has it. */
function messagesOf({ answers, findings }: FormInfo): readonly string[] {
  const found = [...findings, ...answers.flatMap((answer) => answer.findings ?? [])];
  return found.map(({ message }) => message).sort();
}

/** Opens everything that is folded, also what comes to light by that. */
async function openAll({ page }: Pick<FormPage, 'page'>): Promise<void> {
  await page.waitForFunction(() => {
    const folded = [
      ...document.querySelectorAll<HTMLElement>(
        '.card-title button[aria-expanded=false], details:not([open]) > summary',
      ),
    ];
    folded.forEach((one) => one.click());
    return folded.length === 0;
  });
}

/** Every message that can be seen. */
function drawn(): readonly string[] {
  const all = [...document.querySelectorAll('.finding > p')];
  return all.map((one) => one.lastChild?.textContent ?? '').sort();
}

describe('findings in a form', () => {
  const forms = formTests();

  for (const plan of plans)
    it(`each that is in the form is drawn, ${plan.slice(root.length + 1)}`, async () => {
      for (const file of filesBelow(plan).filter(kindOfFile)) {
        const draft = new RealDraft(file.slice(plan.length + 1), undefined, plan);
        const form = draft.form(true);
        if (messagesOf(form).length === 0) continue;
        const test = await forms.on(draft);
        await test.page.setViewportSize({ width: 1000, height: 20_000 });
        await openAll(test);
        assert.deepEqual(await test.page.evaluate(drawn), messagesOf(form), file);
        await test.page.close();
      }
    });

  it('those about one name stand under the names, and are said of its button and of the box', async () => {
    const message = 'Cabinet Office is no civil-society organisation.';
    const findings = { 'leads/government/0': [{ rule: 'wrong-sector', level: 'error', message }] } as const;
    const test = await forms.open({ ...exampleParts, findings });
    await test.page.locator('[data-path="leads/government"] .findings').getByText(message).first().waitFor();
    const said = (element: Element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    for (const one of [
      test.page.getByRole('button', { name: 'Remove Cabinet Office' }),
      test.page.getByRole('combobox', { name: 'Government' }),
    ])
      assert.ok((await one.evaluate(said)).includes(message));
    const doing = test.page.locator('[data-path="leads/government"] .doing button');
    await doing.first().click();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      ...{ kind: 'act', act: 'fix', at: 'leads/government/0', which: 0 },
    });
    assert.deepEqual(
      await doing.allTextContents(),
      ['Fix…', 'Why?', 'Silence…'].map((what) => `${what}: ${message}`),
    );
  });

  it('says what is silenced, and why, and can be heard again', async () => {
    const silenced = {
      check: 'vague wording',
      rule: 'vague-wording',
      why: 'The law is called so.',
      comment: '# c',
    };
    const test = await forms.open({ ...exampleParts, silenced: { title: [silenced] } });
    const title = test.page.locator('[data-path="title"]');
    await title.getByText('Silenced here: “vague wording” (The law is called so.)').waitFor();
    await title.getByRole('button', { name: /^Show it again/ }).click();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      ...{ kind: 'act', act: 'hear', at: 'title', which: 0 },
    });
  });

  it('tells at the head of a card how much the worst in it weighs', async () => {
    const hint = { rule: 'milestone-without-output', level: 'info', message: 'No output.' } as const;
    const test = await forms.open({
      ...exampleParts,
      findings: { 'milestones/0/title': [hint], 'milestones/1/title': [hint, { ...hint, level: 'error' }] },
    });
    const heads = test.page.locator('.card-detail .troubles');
    await heads.nth(1).waitFor();
    assert.deepEqual(await heads.allTextContents(), ['Hint: Findings: 1', 'Needs fixing: Findings: 2']);
  });

  it('offers a fix only where one is known', async function () {
    const finding = { rule: 'vague-wording', level: 'info', message: 'Too vague.', hasNoFix: true } as const;
    const test = await forms.open({ ...exampleParts, findings: { title: [finding] } });
    const doing = test.page.locator('[data-path="title"] .doing button');
    await doing.first().waitFor();
    assert.deepEqual(await doing.allTextContents(), ['Why?: Too vague.', 'Silence…: Too vague.']);
  });
});
