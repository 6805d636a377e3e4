import assert from 'node:assert/strict';
import { conflictPage, createPlans, messagesFor } from '../../../server/src/service';

const say = messagesFor('en');
const uri = 'commitments/a.commitment.yaml';

function page(text: string) {
  const plans = createPlans({ say });
  plans.set(
    'action-plan.yaml',
    'country: Italia\nnumber: 6\ntitle: Piano\nlanguage: en\nperiod: { start: 2024, end: 2025 }\n',
  );
  plans.set('stakeholders.yaml', 'stakeholders: [{ id: co, name: Cabinet Office, sector: government }]\n');
  plans.set(uri, text);
  const found = conflictPage(plans, uri, say);
  if (!found) throw new Error('no page');
  return found;
}

/** The section of a conflict: what either side reads as, and its buttons. */
function conflict(text: string, number = 1) {
  const html = page(text).sections.find(({ id }) => id === `conflict-${number}`)?.html ?? '';
  const cells = [...html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((match) => plain(match[1] ?? ''));
  const acts = [...html.matchAll(/data-act="(\w+)" data-at="(\d+)"/g)].map(
    (match) => `${match[1] ?? ''} ${match[2] ?? ''}`,
  );
  return { html, cells, acts };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const block = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> bond\n`;

describe('the page of conflicts', () => {
  it('shows both versions as their readers see them, with what can be done', () => {
    const { html, cells, acts } = conflict(
      `number: 1\ntitle: A\n${block('summary: All *contracts*.\n', 'summary: Some contracts.\n')}`,
    );
    assert.match(plain(html), /^Conflict 1, lines 3 to 7 /);
    assert.match(plain(html), /Ours \(what is checked out\) Theirs \(bond\)/);
    assert.deepEqual(cells, [
      'Brief Description of the Commitment All contracts .',
      'Brief Description of the Commitment Some contracts.',
    ]);
    assert.match(html, /<em>contracts<\/em>/);
    assert.deepEqual(acts, ['ours 2', 'theirs 2', 'both 2']);
  });

  it('shows of a milestone the answer that is in question, and which milestone it is', () => {
    const { cells, acts } = conflict(
      `milestones:\n  - id: m1\n    title: Publish it\n${block('    due: 2024-06\n', '    due: 2025-Q1\n')}    lead: co\n`,
    );
    assert.match(cells[0] ?? '', /Publish it Expected Completion Date June 2024$/);
    assert.match(cells[1] ?? '', /Publish it Expected Completion Date First quarter of 2025$/);
    assert.deepEqual(acts, ['ours 3', 'theirs 3']);
  });

  it('shows the lines where readers would see nothing, and says where one version has nothing', () => {
    assert.deepEqual(conflict(`title: A\n${block('stage: mature\n', 'stage: final\n')}`).cells, [
      'stage: mature',
      'stage: final',
    ]);
    assert.deepEqual(
      conflict(`title: A\n${block('', 'theme: x\n')}`).cells[0],
      'Nothing: this version has taken the passage out.',
    );
  });

  it('has no button where nobody can tell the versions apart, and a word when all is settled', () => {
    const unclear = conflict('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n');
    assert.deepEqual(unclear.acts, []);
    assert.match(plain(unclear.html), /Nobody can tell here/);
    const settled = page('title: A\n');
    assert.equal(settled.title, 'Nothing left to settle');
    assert.equal(settled.sections.length, 1);
  });

  it('takes what stands in the draft for text', () => {
    const { html } = conflict(
      `title: A\n${block('summary: <b onclick=x>\n', 'summary: "</section><script>"\n')}`,
    );
    assert.doesNotMatch(html, /<script|<b /);
    const label = conflict(`<<<<<<< "><script>\ntitle: A\n=======\ntitle: B\n>>>>>>> '><img\n`);
    assert.doesNotMatch(label.html, /<script|<img/);
  });

  it('keeps the other sections as they are when one is settled', () => {
    const two = `title: A\n${block('summary: A\n', 'summary: B\n')}${block('theme: a\n', 'theme: b\n')}`;
    const [, first, second] = page(two).sections;
    const [, again] = page(two).sections;
    assert.equal(first?.hash, again?.hash);
    assert.notEqual(first?.hash, second?.hash);
    assert.equal(second?.line, 6);
  });
});
