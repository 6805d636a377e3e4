import assert from 'node:assert/strict';
import {
  broughtPage,
  chosenEdits,
  createPlans,
  messagesFor,
  stateOfDrafts,
  type BroughtRequest,
  type Choice,
  type Plans,
  type Reply,
} from '../../../server/src/service';
import { applyEdits } from '../../../server/src/service/text/edit';
import { readReply } from '../../../server/src/word/reply/read-reply';
import type { Tracked } from '../../../server/src/word/settle';
import { edited, rowWith, tracked, typed, wordFileOf } from '../../support/changed-word-file';

const messages = messagesFor('en');
const folder = 'file:///plan/';
const plan = `${folder}action-plan.yaml`;
const one = `${folder}commitments/agua.commitment.yaml`;
const text = `number: 3
title: Agua limpia # de la mesa
theme: agua
leads:
  government: [ana]
problem:
  statement: >-
    Nadie sabe qué pozos se miden. Cada mes se publica una tabla.
milestones:
  - id: m1
    title: Medir los pozos
    outputs: [Una tabla]
    due: 2026-05-31
    lead: ana
`;

function planWith(draft = text): Plans {
  const plans = createPlans({ messages });
  plans.set(
    plan,
    'country: Chile\nnumber: 6\ntitle: Plan\nlanguage: es\nperiod: { start: 2025-01-01, end: 2027-12-31 }\nthemes: [{ id: agua, title: Agua }]\n',
  );
  plans.set(
    `${folder}stakeholders.yaml`,
    'stakeholders: [{ id: ana, name: Agencia Nacional del Agua, sector: government }]\n',
  );
  plans.set(one, draft);
  return plans;
}

async function replyTo(change: (xml: string) => string, how?: Tracked): Promise<Reply> {
  const read = await readReply(await edited(await wordFileOf(planWith(), one), change), how);
  assert.ok(read.ok && 'reply' in read, read.ok ? 'a form' : read.refusal);
  return read.reply;
}

const request: BroughtRequest = { into: plan, name: 'agua <b>.docx', tracked: 'accept', choices: new Map() };

const later = (xml: string) => {
  const row = rowWith(xml, 'Medir los pozos');
  return xml.replace(row, row.replace('31 de mayo de 2026', '31 de mayo de 2027'));
};
const reworded = typed('Nadie sabe', 'Casi nadie sabe');

function shown(reply: Reply, plans = planWith(), more: Partial<BroughtRequest> = {}) {
  const page = broughtPage(reply, plans, { ...request, ...more }, messages);
  return { ...page, html: page.sections.map(({ html }) => html).join('\n') };
}

function taken(reply: Reply, plans: Plans, choices: readonly [string, Choice][] = [], all = false) {
  const chosen = chosenEdits(reply, plans, { ...request, choices: new Map(choices), all }, messages);
  const [file] = chosen.files;
  return { ...chosen, text: applyEdits(plans.text(one) ?? '', file?.edits ?? []) };
}

const idsIn = (html: string) => Array.from(html.matchAll(/data-choose="([^"]*)"/g), ([, id = '']) => id);

describe('the page of a file that came back', () => {
  it('shows what promises less first, and each change with a box that is ticked', async () => {
    const reply = await replyTo((xml) => later(reworded(xml)));
    const { html, title, drafts, sections } = shown(reply);
    assert.equal(title, 'What came back in agua <b>.docx');
    assert.match(html, /<h1 [^>]*>What came back in agua &lt;b&gt;\.docx<\/h1>/);
    assert.deepEqual(drafts, [one]);
    const weakened = html.indexOf('Weakened promises');
    assert.ok(weakened > 0 && weakened < html.indexOf('data-choose'), html);
    assert.match(
      html,
      /<h3[^>]*><span data-choose="[^"]+" data-choice="take" data-chosen>[^<]*What problem[^<]*<\/span><\/h3>/,
    );
    assert.match(html, /<ins>.*Casi nadie.*<\/ins>/);
    assert.equal(new Set(idsIn(html)).size, 2);
    assert.match(sections.at(-1)?.html ?? '', /data-act="take-in".*\n?.*data-act="take-all"/);
    assert.ok(!/<(?:input|label|script)/.test(html));
  });

  it('takes in what is chosen by the smallest edits, and then shows that nothing is left', async () => {
    const reply = await replyTo((xml) => later(reworded(xml)));
    const plans = planWith();
    const [due = ''] = idsIn(shown(reply).html).filter((id) => shown(reply).html.includes(id));
    const some = taken(reply, plans, [[due, 'leave']]);
    assert.equal(some.taken, 1);
    assert.equal(taken(reply, plans, [[due, 'leave']], true).taken, 2);
    const all = taken(reply, plans);
    assert.equal(
      all.text,
      text.replace('Nadie sabe', 'Casi nadie sabe').replace('due: 2026-05-31', 'due: 2027-05-31'),
    );
    assert.ok((all.files[0]?.edits ?? []).every(({ range }) => range.end - range.start < 12));
    const { html, drafts } = shown(reply, planWith(all.text));
    assert.match(html, /The drafts already say what this file says\./);
    assert.deepEqual([drafts, idsIn(html)], [[], []]);
  });

  it('knows a change by the same name, whatever the draft says by now', async () => {
    const reply = await replyTo((xml) => later(reworded(xml)));
    const ids = new Set(idsIn(shown(reply).html));
    const half = planWith(text.replace('Nadie sabe', 'Casi nadie sabe'));
    const left = idsIn(shown(reply, half).html);
    assert.equal(left.length, 1);
    assert.ok(ids.has(left[0] ?? ''));
    const { html } = shown(reply, half, { choices: new Map([[left[0] ?? '', 'leave']]) });
    assert.ok(!html.includes('data-chosen'), html);
  });

  it('shows both versions of a conflict, and leaves the draft as it is until one is chosen', async () => {
    const reply = await replyTo(later);
    const plans = planWith(text.replace('2026-05-31', '2026-09-30'));
    const { html } = shown(reply, plans);
    assert.match(html, /The draft says[^]*The file says[^]*2026[^]*2027/);
    assert.match(html, /role="radiogroup"[^]*Keep what the draft says[^]*Take what the file says/);
    assert.ok(!html.includes('data-chosen'));
    const [id = ''] = idsIn(html);
    for (const all of [false, true]) {
      assert.deepEqual(taken(reply, plans, [], all).files, []);
      assert.match(taken(reply, plans, [[id, 'take']], all).text, /due: 2027-05-31/);
    }
    assert.match(
      shown(reply, plans, { choices: new Map([[id, 'take']]) }).html,
      /data-choice="take" data-chosen>/,
    );
  });

  it('shows lists and bold words of a change as readers will see them, and not their signs', async () => {
    const draft = text.replace(
      '    Nadie sabe qué pozos se miden. Cada mes se publica una tabla.',
      '    Nadie sabe **qué pozos** se miden.\n\n    - Cada mes una tabla',
    );
    const plans = planWith(draft);
    const sent = await wordFileOf(plans, one);
    const read = await readReply(await edited(sent, typed('Cada mes una tabla', 'Cada año una tabla')));
    assert.ok(read.ok && 'reply' in read);
    const { html } = shown(read.reply, plans);
    assert.match(html, /The draft says[^]*<strong>qué pozos<\/strong>[^]*<li /);
    assert.ok(!html.includes('**'), html);
  });

  it('asks what counts of tracked changes where there are any, and says who made them and when', async () => {
    const change = tracked('Nadie sabe', 'Casi nadie sabe');
    const { html } = shown(await replyTo(change));
    assert.match(html, /aria-label="Tracked changes in the file"[^]*data-choice="accept" data-chosen/);
    assert.match(html, /by Amina Odhiambo, 1 March 2026/);
    const rejected = shown(await replyTo(change, 'reject'), planWith(), { tracked: 'reject' });
    assert.match(rejected.html, /data-choice="reject" data-chosen/);
    assert.deepEqual(rejected.drafts, []);
    assert.ok(!shown(await replyTo(reworded)).html.includes('Tracked changes'));
  });

  it('calls a draft what it is called now', async () => {
    const { html } = shown(await replyTo((xml) => xml.replaceAll('Agua limpia', 'Agua segura')));
    assert.match(html, /<h2[^>]*>3\. Agua limpia<\/h2>/);
    assert.match(html, /data-choose[^]*Agua segura/);
  });

  it('lists what is not placed, with the reason', async () => {
    const more = typed('<w:sectPr>', '<w:p><w:r><w:t>Enviado &lt;i&gt; desde</w:t></w:r></w:p><w:sectPr>');
    const { html, drafts } = shown(await replyTo(more));
    assert.deepEqual(drafts, []);
    assert.match(html, /Nothing in this file goes into a draft by itself/);
    assert.match(html, /Not placed[^]*This stands outside the answers[^]*Enviado &lt;i&gt; desde/);
    assert.ok(!html.includes('data-act'));
  });

  it('tells drafts that say something else by now from those that were shown', async () => {
    const reply = await replyTo(later);
    const state = (plans: Plans) => stateOfDrafts(reply, plans, plan);
    assert.equal(state(planWith()), state(planWith()));
    assert.notEqual(state(planWith()), state(planWith(text.replace('limpia', 'segura'))));
    const renamed = planWith();
    renamed.set(`${folder}stakeholders.yaml`, 'stakeholders: []\n');
    assert.notEqual(state(planWith()), state(renamed));
  });
});
