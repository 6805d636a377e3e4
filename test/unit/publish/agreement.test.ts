import assert from 'node:assert/strict';
import { createPlans, messagesFor, publish, sign, writeMarkdown } from '../../../server/src/service';
import { applyEdits } from '../../../server/src/service/text/edit';

const messages = messagesFor('en');
const draft = 'number: 1\ntitle: Open the archives\nstage: final\nleads: { government: [archive] }\n';
const list = 'stakeholders:\n  - { id: archive, name: National Archive, sector: government }\n';
const plan = 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2026, end: 2027 }\n';

function published(files: Readonly<Record<string, string>>, uri: string): string {
  const plans = createPlans({ messages });
  for (const [file, text] of Object.entries(files)) plans.set(file, text);
  const document = publish(plans, uri);
  assert.ok(document);
  return writeMarkdown(document);
}

function signed(): string {
  const plans = createPlans({ messages });
  plans.set('action-plan.yaml', plan);
  plans.set('stakeholders.yaml', list);
  plans.set('a.commitment.yaml', draft);
  const read = plans.draft('a.commitment.yaml');
  assert.ok(read);
  const result = sign(
    read,
    plans.surroundings('a.commitment.yaml'),
    { by: 'archive', today: '2026-03-02' },
    messages,
  );
  assert.equal(result.kind, 'signed');
  return applyEdits(draft, result.edits);
}

describe('what a page says of the agreement', () => {
  const files = { 'action-plan.yaml': plan, 'stakeholders.yaml': list, 'a.commitment.yaml': signed() };
  const row = (more: Readonly<Record<string, string>>) =>
    /\| National Archive.*/.exec(published({ ...files, ...more }, 'a.commitment.yaml'))?.[0] ?? '';

  it('is whether the text and the organisations are those that were signed', () => {
    assert.match(row({}), /The text above/);
    assert.match(row({ 'a.commitment.yaml': signed().replace('Open', 'Close') }), /it has changed since/);
    const renamed = published(
      { ...files, 'stakeholders.yaml': list.replace('National Archive', 'Ministry of Sports') },
      'a.commitment.yaml',
    );
    assert.match(renamed, /\| Ministry of Sports .*it has changed since/);
    const withDigest = (digest: string) => signed().replace(/digest: .*/, `digest: ${digest}`);
    for (const digest of ['agreed', ''])
      assert.match(row({ 'a.commitment.yaml': withDigest(digest) }), /Not recorded/);
    assert.match(row({ 'a.commitment.yaml': withDigest('codraft-9:1') }), /Cannot be compared at present/);
    const slip = `${signed()}summary: "Every file\n`;
    assert.match(row({ 'a.commitment.yaml': slip }), /Cannot be compared at present/);
  });

  const lowered = `${plan}checks: { changed-since-sign-off: off, missing-sign-off: info, vague-wording: off, signature-without-digest: error }\n`;
  const note =
    'Checks on the agreement that this plan has turned off or given a lower level: `changed-since-sign-off`, `missing-sign-off`';

  it('is which checks on it the plan has lowered, on the page of the plan and of each commitment', () => {
    assert.doesNotMatch(published(files, 'action-plan.yaml'), /Checks on the agreement/);
    const whole = published({ ...files, 'action-plan.yaml': lowered }, 'action-plan.yaml');
    assert.equal(whole.split(note).length - 1, 2);
    assert.ok(published({ ...files, 'action-plan.yaml': lowered }, 'a.commitment.yaml').includes(note));
  });

  it('is the same for a final commitment that nobody has signed', () => {
    const unsigned = { ...files, 'action-plan.yaml': lowered, 'a.commitment.yaml': draft };
    assert.ok(published(unsigned, 'a.commitment.yaml').includes(note));
    const sketch = { ...unsigned, 'a.commitment.yaml': draft.replace('final', 'initial') };
    assert.doesNotMatch(published(sketch, 'a.commitment.yaml'), /Checks on the agreement/);
  });
});
