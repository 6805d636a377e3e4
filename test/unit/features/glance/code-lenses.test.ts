import assert from 'node:assert/strict';
import { codeLenses, newCommitment, type Lens } from '../../../../server/src/service';
import { sha256Digest } from '../../../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { draftIn, planWith, messages } from '../../../support/glance';
import { actionPlan, commitmentText, one } from '../../../support/protocol-plan';

/** Each lens as `line: title`. */
function lensesOf(text: string, { today = '2024-03-01', uri = one } = {}): readonly string[] {
  const plans = planWith(text);
  const { draft, surroundings } = draftIn(plans, uri);
  const lenses = codeLenses({ draft, surroundings, findings: plans.findings(uri), messages, today });
  const words = ({ range }: Lens) => draft.yaml.text.slice(range.start, range.end);
  return lenses.filter(({ leadsTo }) => leadsTo !== 'preview').map((lens) => `${words(lens)}: ${lens.title}`);
}

describe('code lenses', () => {
  it('say above a draft what was found, how much is answered, who leads and what is due next', () => {
    const [problems = '', facts] = lensesOf(commitmentText());
    assert.match(problems, /^number: \d+ info$/);
    assert.equal(
      facts,
      'number: 4 of 12 answered · Next due 2024-06-30 · Led by Ministry of Finance and 1 other',
    );
  });

  it('fit on a line above a draft, with what can be pressed first, however many lead and whatever they are called', () => {
    const long =
      'The Joint Secretariat of the Interministerial Committee for Open Government and Public Integrity';
    const text = commitmentText().replace('civil_society: [network]', `civil_society: [network, "${long}"]`);
    const ids = text.replace('government: [ministry]', `government: ["${long}", ministry, a, b, c]`);
    const { draft, surroundings } = draftIn(planWith(ids), one);
    const lenses = codeLenses({ draft, surroundings, findings: [], messages, today: '2024-03-01' });
    const above = lenses.filter(({ range }) => range.start === 0);
    assert.deepEqual(
      above.map(({ leadsTo }) => leadsTo),
      ['problems', 'preview', 'none'],
    );
    const [, , facts] = above;
    assert.ok(facts && facts.title.length <= 100, facts?.title);
    assert.ok(facts.title.endsWith(' and 5 others'), facts.title);
  });

  it('count the findings of each level', () => {
    const text = commitmentText({ lead: 'nobody' }).replace('stage: initial', 'stage: mature');
    const plans = planWith(text);
    const count = (level: string) => plans.findings(one).filter((found) => found.level === level).length;
    assert.ok(count('error') > 0 && count('warning') > 1);
    assert.ok(
      lensesOf(text)[0]?.startsWith(
        `number: ${count('error')} error${count('error') === 1 ? '' : 's'}, ${count('warning')} warnings`,
      ),
    );
  });

  it('say above each milestone when it is due, who leads and how far it is', () => {
    const facts = lensesOf(
      commitmentText({ lead: 'nobody' }).replace('due: 2025-03-31', 'due: 2025-Q1\n    status: limited'),
    ).slice(2);
    assert.deepEqual(facts, [
      'id: Due 2024-06-30 · nobody · not started',
      'id: 1 error',
      'id: Due 2025-Q1 · Transparency Network · limited progress',
    ]);
  });

  it('go by the day that it is', () => {
    const late = lensesOf(commitmentText(), { today: '2024-07-01' });
    assert.ok(late[1]?.includes(' · Overdue since 2024-06-30 · '));
    assert.ok(late.some((lens) => lens.startsWith('id: Was due 2024-06-30')));
    const onTheDay = lensesOf(commitmentText(), { today: '2024-06-30' });
    assert.ok(onTheDay[1]?.includes(' · Next due 2024-06-30 · '));
  });

  it('pass over milestones that are complete', () => {
    const done = commitmentText().replace(/due: /g, 'status: complete\n    due: ');
    assert.ok(lensesOf(done, { today: '2026-01-01' })[1]?.includes(' · All milestones complete · '));
    const first = commitmentText().replace('due: ', 'status: complete\n    due: ');
    assert.ok(lensesOf(first, { today: '2024-07-01' })[1]?.includes(' · Next due 2025-03-31 · '));
  });

  it('say what is not there yet', () => {
    const lenses = lensesOf('title: Contracts\nmilestones:\n  - id: m1\n');
    assert.equal(lenses[1], 'title: 1 of 13 answered · No lead yet');
    assert.ok(lenses.includes('id: No date yet · No lead yet · not started'));
  });

  it('tell a date that is written but cannot be read from one that is not there', () => {
    const dateOf = (due: string) =>
      lensesOf(`title: Contracts\nmilestones:\n  - id: m1\n    due: ${due}\n`)
        .find((lens) => lens.startsWith('id: '))
        ?.split(' · ')[0];
    for (const due of ['Q4 2028', '2025-02-30', 'in spring', '[2025]'])
      assert.equal(dateOf(due), 'id: Date not readable', due);
    for (const due of ['', '~', '{ tbc: after the vote }']) assert.equal(dateOf(due), 'id: No date yet', due);
  });

  it('do not count what is left open as answered', () => {
    const text = 'title: Contracts\nsummary: { tbc: after the meeting }\nproblem:\n  causes:\n    -\n';
    assert.ok(lensesOf(text)[1]?.includes('1 of 13 answered'));
  });

  it('count of a new draft only what its author has said', () => {
    const { text } = newCommitment({
      planFolder: 'plan',
      takenNumbers: [1, 2],
      takenNames: [],
      title: 'Open budgets',
    });
    const facts = (draft: string) => lensesOf(draft).find((lens) => lens.includes(' answered'));
    assert.ok(facts(text)?.startsWith('number: 1 of 12 answered · '), text);
    const withMilestone = text.replace(/^( +title:) *$/m, '$1 Agree on the data');
    assert.ok(facts(withMilestone)?.startsWith('number: 2 of 12 answered · '), withMilestone);
  });

  it('say above the signatures who has signed, and for whom the text has changed', () => {
    const above = (signOff: string) =>
      lensesOf(`title: Contracts\nsign_off:${signOff}\n`).filter((lens) => lens.startsWith('sign_off: '));
    const same = sha256Digest(parseYaml('title: Contracts').root);
    assert.deepEqual(above(''), ['sign_off: Nobody has signed yet']);
    assert.deepEqual(
      above(
        ` [{ by: ministry, on: 2024-03, digest: ${same} }, { by: somebody, on: 2024-04 }, { by: network }]`,
      ),
      [
        'sign_off: Signed by Ministry of Finance (2024-03) · Signed by somebody (2024-04) and 1 other, not compared with the current text',
      ],
    );
    assert.deepEqual(
      above(
        ` [{ by: ministry, on: 2024-03, digest: ${same} }, { by: network, on: 2024-02, digest: sha256:${'0'.repeat(64)} }]`,
      ),
      [
        'sign_off: Signed by Ministry of Finance (2024-03) · Changed since Transparency Network (2024-02) signed',
      ],
    );
    assert.deepEqual(above(' [{ by: ministry, on: { tbc: after the vote } }]'), [
      'sign_off: Nobody has signed yet',
    ]);
  });

  it('do not say that a text is signed while it cannot be read in full', () => {
    const same = sha256Digest(parseYaml('title: Contracts').root);
    for (const slip of ['', 'summary: "Every contract', 'summary: Two: parts', '\tsummary: Every contract']) {
      const draft = `title: Contracts\nsign_off: [{ by: ministry, on: 2024-03, digest: ${same} }]\n${slip}\n`;
      const isCompared = lensesOf(draft).includes('sign_off: Signed by Ministry of Finance (2024-03)');
      assert.equal(isCompared, slip === '', draft);
      const isSaid = lensesOf(draft).some((lens) =>
        lens.endsWith('(2024-03), not compared with the current text'),
      );
      assert.equal(isSaid, slip !== '', draft);
    }
  });

  it('say nothing of signatures while two versions stand side by side', () => {
    const same = sha256Digest(parseYaml('title: Contracts').root);
    const signatures = `sign_off: [{ by: ministry, on: 2024-03, digest: ${same} }]\n`;
    const ofSignatures = (text: string) => lensesOf(text).filter((lens) => /: .*\bsigned\b/i.test(lens));
    assert.equal(ofSignatures(`title: Contracts\n${signatures}`).length, 1);
    const conflict = (ours: string, theirs: string) =>
      `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
    assert.deepEqual(
      ofSignatures(conflict('title: Contracts\n', 'title: Open contracts\n') + signatures),
      [],
    );
    assert.deepEqual(ofSignatures(`title: Contracts\n${conflict(signatures, 'sign_off: []\n')}`), []);
  });

  it('stand above commitments only, and are none where nothing can be read', () => {
    assert.deepEqual(lensesOf(commitmentText(), { uri: actionPlan }), []);
    for (const text of ['', '# only a comment\n', '- a list\n', '\u0000']) {
      assert.deepEqual(lensesOf(text), []);
    }
  });
});
