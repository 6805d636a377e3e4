import assert from 'node:assert/strict';
import { exampleParts } from './example-form';
import { formTests } from './form-tests';
import { type FormPage, has } from './open-form';

describe('looking at a form', () => {
  const forms = formTests();
  let test: FormPage;
  const open = async (more: Partial<typeof exampleParts> = {}) => {
    test = await forms.open({ ...exampleParts, ...more });
  };

  const focusedPath = () =>
    test.page.evaluate(() =>
      (document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? '').replace(/#\d+/g, '#'),
    );
  const acts = () => test.said.filter((message) => message.kind === 'act');

  it('each question is a heading, each box is named by it and described by its help and findings', async () => {
    await open();
    assert.equal(await test.page.locator('h1').textContent(), exampleParts.title);
    const levels = await test.page
      .locator(':is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `h${level} comes after h${before}`);
      return level;
    });
    const described = await test.box('Brief Description of the Commitment').evaluate((box) =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    assert.match(described, /in one or two sentences[\s\S]*Please check: Nobody can check/);
  });

  it('the stage, what is answered and what is in the way are at the top, and lead to the fields', async () => {
    await open();
    const bar = test.page.locator('.bar');
    assert.match((await bar.textContent()) ?? '', /Initial[\s\S]*8 of 14 answered/);
    await bar.getByText('Before “Mature”: 1 to do').click();
    await bar.getByRole('button', { name: 'A milestone has no output' }).click();
    await test.page.waitForFunction(() => document.activeElement?.textContent === 'Add');
    assert.equal(await focusedPath(), 'milestones/#/outputs');
  });

  it('what may wait in a first sketch is one line that opens, and leads to the fields', async () => {
    const at = { at: 'summary', question: 'Brief Description of the Commitment' };
    const status = {
      stage: 'initial' as const,
      answered: 1,
      asked: 14,
      problems: { errors: 0, warnings: 0, infos: 0 },
    };
    const waiting = [{ ...at, short: 'It is not answered yet', message: 'It is not answered yet.' }];
    await open({ status: { ...status, waiting, next: { stage: 'mature', blockers: [] } } });
    const line = test.page.locator('.next-step');
    await line.getByText('What is still blank may wait.').click();
    await line.getByRole('button', { name: 'It is not answered yet' }).click();
    await test.page.waitForFunction(() => document.activeElement?.closest('[data-path]') !== null);
    assert.equal(await focusedPath(), 'summary');
  });

  it('counts no answers where only one thing is asked, as in a list', async () => {
    const status = { answered: 1, asked: 1, problems: { errors: 0, warnings: 0, infos: 0 }, waiting: [] };
    await open({ status });
    const bar = test.page.locator('.bar');
    await bar.waitFor();
    assert.equal(await bar.locator('progress').count(), 0);
    await open({ status: { ...status, asked: 2 } });
    await test.page.locator('.bar progress').waitFor({ state: 'attached' });
  });

  it('says what comes next when nothing stands in the way', async () => {
    const status = {
      stage: 'mature' as const,
      answered: 14,
      asked: 14,
      problems: { errors: 0, warnings: 0, infos: 0 },
    };
    await open({ status: { ...status, next: { stage: 'final', blockers: [] } } });
    await test.page.getByText('Next: press “Set Stage…”. Nothing stands in the way of “Final”.').waitFor();
  });

  it('the buttons at the top, Fix, Why and Silence say what is wanted', async () => {
    await open();
    for (const name of ['Set Stage…', 'Sign Off…', 'Preview', 'Open as Text'])
      await test.page.locator('.acts').getByRole('button', { name }).click();
    const summary = test.page.locator('[data-path=summary]');
    await summary.getByRole('button', { name: /^Fix…/ }).click();
    await summary.getByRole('button', { name: /^Why\?/ }).click();
    await summary.getByRole('button', { name: /^Silence…/ }).click();
    await test.until(
      () => acts().length === 7,
      () => JSON.stringify(acts()),
    );
    assert.deepEqual(
      acts().map(({ act, at, which }) => [act, at, which]),
      [
        ['set-stage', '', undefined],
        ['sign-off', '', undefined],
        ['preview', '', undefined],
        ['text', '', undefined],
        ['fix', 'summary', 0],
        ['why', 'summary', 0],
        ['silence', 'summary', 0],
      ],
    );
  });

  it('F8 goes from finding to finding, into what is folded, and back', async () => {
    await open();
    const seen: string[] = [];
    for (const key of ['F8', 'F8', 'F8', 'F8', 'Shift+F8', 'Shift+F8']) {
      const before = await focusedPath();
      await test.page.keyboard.press(key);
      await test.page.waitForFunction(
        (path) =>
          (document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? '').replace(
            /#\d+/g,
            '#',
          ) !== path,
        before,
      );
      seen.push(await focusedPath());
    }
    assert.deepEqual(seen, [
      'summary',
      'problem/statement',
      'milestones/#/outputs',
      'summary',
      'milestones/#/outputs',
      'problem/statement',
    ]);
  });

  it('tells where the cursor is, and goes where the cursor of the text is', async () => {
    await open();
    await test.box('Number').focus();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'focused'), { kind: 'focused', at: 'number' });
    await test.tell({ kind: 'reveal', at: 'milestones/2/title', focus: false });
    await test.page.locator('.question.pointed').waitFor();
    assert.equal(await focusedPath(), 'number', 'the focus stays');
    assert.equal(await test.box('Milestone').inputValue(), 'Open the new Find a Tender');
    await test.tell({ kind: 'reveal', at: 'milestones/0/due', focus: true });
    await test.page.waitForFunction(() => document.activeElement?.id.endsWith('/due'));
  });

  it('questions seldom answered are under More, which opens by itself where one is answered', async () => {
    await open({ data: { title: 'A register', period: { start: '2024' } } });
    const more = test.page.locator('details.more');
    assert.equal(await more.count(), 1);
    assert.equal(await more.getAttribute('open'), '');
    assert.equal(await test.box('Start').inputValue(), 'in words: 2024');
    await test.box('Start').fill('');
    await test.box('Start').blur();
    await has(test, 'period/start', undefined);
    assert.equal(await test.box('Start').isVisible(), true, 'it does not close while it is in use');
  });

  it('an empty list, as a new draft has it, answers nothing, so what is under More stays closed', async () => {
    await open({
      data: { title: 'A register', period: {}, milestones: [{ id: 'm1', title: 'Lay it', evidence: [] }] },
    });
    const more = test.page.locator('details.more');
    assert.deepEqual(await more.evaluateAll((all) => all.map((one) => one.hasAttribute('open'))), [
      false,
      false,
    ]);
  });

  it('a note on the whole draft stands above its questions', async () => {
    await open({ notes: { '': ['Ask the council.'] } });
    const note = test.page.getByRole('textbox', { name: 'Note on The whole draft' });
    assert.equal(await note.inputValue(), 'Ask the council.');
  });

  it('what is locked is shown with the reason and leads to the text', async () => {
    await open({ locked: { summary: 'It is written with a reference that only the text can show.' } });
    const summary = test.page.locator('[data-path=summary]');
    assert.match((await summary.textContent()) ?? '', /One public website[\s\S]*with a reference/);
    assert.equal(
      await summary
        .getByRole('textbox', { name: 'Brief Description of the Commitment', exact: true })
        .count(),
      0,
    );
    await summary.getByRole('button', { name: 'Edit in the text' }).click();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      kind: 'act',
      act: 'text',
      at: 'summary',
    });
  });

  it('both versions of an answer in conflict are beside each other, to be chosen from', async () => {
    await open({
      conflicts: {
        summary: {
          line: 3,
          ours: { label: 'Ours', text: 'Publish it by June.' },
          theirs: { label: 'Theirs', text: 'Publish it where possible.' },
          ways: ['ours', 'theirs', 'both'],
        },
      },
    });
    const conflict = test.page.locator('.conflict');
    const [ours, theirs] = await conflict
      .locator('figure')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    assert.ok(ours !== undefined && theirs !== undefined && ours < theirs);
    await conflict.getByRole('button', { name: 'Keep the second' }).click();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      kind: 'act',
      act: 'resolve',
      at: 'summary',
      which: 'theirs',
    });
  });

  it('a broken file says at the top what to mend, and the rest is still there', async () => {
    await open({
      fileFindings: [{ rule: 'yaml-syntax', level: 'error', message: 'A quotation mark is missing.' }],
    });
    const top = test.page.locator('.file-findings');
    await top.getByRole('button', { name: /^Fix…/ }).click();
    assert.deepEqual(await test.heard(({ kind }) => kind === 'act'), {
      kind: 'act',
      act: 'fix',
      at: '',
      which: 0,
    });
    await test.box('Number').fill('2');
    await test.page.keyboard.press('Enter');
    await has(test, 'number', '2');
  });

  it('a file that can only be read is shown, and nothing in it can be changed', async () => {
    await open();
    await test.tell({ kind: 'read-only', isReadOnly: true });
    await test.page.getByText('This file is read-only.').waitFor();
    for (const card of await test.page.locator('.card-title button').all()) await card.click();
    assert.equal(
      await test.page.locator('textarea:not([readonly]), :is(input, select):enabled:visible').count(),
      0,
    );
    assert.equal(await test.page.locator('.item-buttons, .add, .add-note, .calendar').count(), 0);
    assert.equal(await test.page.locator('[role=textbox][contenteditable=true]').count(), 0);
  });

  it('says why there is nothing, and what may be old', async () => {
    await open();
    await test.tell({ kind: 'stale', text: 'Codraft has stopped.' });
    assert.ok(await test.page.getByText('Codraft has stopped.').isVisible());
    assert.ok((await test.page.locator('.question').count()) > 5);
    await test.tell({ kind: 'stale', text: '' });
    assert.equal(await test.page.locator('.notice').isVisible(), false);
    await test.tell({ kind: 'notice', text: 'The draft is gone.' });
    assert.equal(await test.page.locator('.question').count(), 0);
    await test.show(true);
    assert.ok((await test.page.locator('.question').count()) > 5);
  });

  it('each text has the direction of its own words', async () => {
    await open({
      language: 'ar',
      title: 'سجل عام للعقود',
      data: {
        title: 'سجل عام للعقود',
        summary: 'ينشر كل عقد في موقع واحد.',
        milestones: [{ title: 'نشر السجل' }],
      },
    });
    const box = test.box('Name of the Commitment');
    assert.equal(await box.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.equal(await box.getAttribute('lang'), 'ar');
    await box.press('End');
    await test.page.keyboard.type(' 2025');
    await has(test, 'title', 'سجل عام للعقود 2025');
    await test.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const [title, buttons] = await test.page
      .locator('.card-head > :is(.card-title, .item-buttons)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    assert.ok(title !== undefined && buttons !== undefined && buttons < title);
  });

  it('hostile text is only text', async () => {
    const evil =
      '<img src=https://evil.test/a.png onerror="window.ran=1"><script>window.ran=1</script> [x](javascript:ran=1)';
    const finding = { rule: 'a', level: 'error' as const, message: evil };
    await open({
      title: evil,
      questions: exampleParts.questions.map((question) => ({
        ...question,
        label: `${question.label} ${evil}`,
        help: evil,
        examples: [evil],
      })),
      data: {
        title: evil,
        summary: evil,
        stage: evil,
        leads: { government: [evil], civil_society: { tbc: evil } },
        period: { start: evil },
        problem: { causes: [evil] },
        milestones: [{ title: evil, due: evil, after: [evil] }],
        budget: evil,
      },
      names: { stakeholder: [{ id: evil, name: evil, detail: evil }], milestone: [{ id: 'm', name: evil }] },
      notes: { summary: [evil] },
      findings: { summary: [finding] },
      fileFindings: [finding],
      locked: { number: evil },
      conflicts: {
        'problem/statement': {
          line: 1,
          ours: { label: evil, text: evil },
          theirs: { label: evil, text: evil },
          ways: ['ours'],
        },
      },
    });
    await test.page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await test.page.getByRole('combobox').first().press('ArrowDown');
    assert.equal(await test.page.locator('main img, main script, main [onerror]').count(), 0);
    assert.equal(await test.page.evaluate(() => 'ran' in window), false);
  });

  it('comes back to what was open when it is shown again', async () => {
    await open();
    await test.page
      .locator('.card-title')
      .getByRole('button', { name: /Open the learning/ })
      .click();
    const again = await forms.on(test.draft, { state: await test.state() });
    assert.equal(await again.box('Milestone').inputValue(), 'Open the learning programme');
  });
});
