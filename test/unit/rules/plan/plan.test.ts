import assert from 'node:assert/strict';
import { createPlans, messagesFor } from '../../../../server/src/service';
import { checkFiles } from '../../../support/check-files';

const head = 'country: Chile\nnumber: 6\ntitle: Plan\n';
const plan = `${head}period: { start: 2024, end: 2025 }\n`;

describe('the length of a plan', () => {
  it('comes with two dates on which it could end, each the last of a month', () => {
    const [finding] = checkFiles('plan-length', {
      'action-plan.yaml': `${head}period: { start: 2024-02-29, end: 2026-12-31 }\n`,
    });
    assert.equal(finding?.words, '2026-12-31');
    assert.deepEqual(finding.data, { twoYears: '2026-02-28', fourYears: '2028-02-29' });
    assert.match(finding.message, /from 29 February 2024 to 31 December 2026, about 34 months/);
  });

  it('counts a year as all its days', () => {
    const [finding] = checkFiles('plan-length', {
      'action-plan.yaml': `${head}period: { start: 2023, end: 2025 }\n`,
    });
    assert.equal(finding?.words, '2025');
    assert.match(finding.message, /from 1 January 2023 to 31 December 2025, about 36 months/);
  });
});

describe('the numbers of commitments', () => {
  it('that are taken twice show in both drafts, each with the other', () => {
    const found = checkFiles('duplicate-number', {
      'action-plan.yaml': plan,
      'a.commitment.yaml': 'number: 3\ntitle: Open contracting\n',
      'b.commitment.yaml': 'title:\nnumber: 3\n',
      'c.commitment.yaml': 'number: 7\n',
    });
    assert.deepEqual(
      found.map(({ file, words, data }) => ({ file, words, data })),
      [
        { file: 'a.commitment.yaml', words: '3', data: { number: 3, next: 8 } },
        { file: 'b.commitment.yaml', words: '3', data: { number: 3, next: 8 } },
      ],
    );
    assert.match(found[0]?.message ?? '', /“b.commitment.yaml”/);
    assert.match(found[1]?.message ?? '', /“Open contracting”/);
    assert.deepEqual(
      found[1]?.related.map(({ file, words }) => ({ file, words })),
      [{ file: 'a.commitment.yaml', words: '3' }],
    );
  });

  it('are free again when one draft is renumbered', () => {
    const files = { 'action-plan.yaml': plan, 'a.commitment.yaml': 'number: 3\n' };
    assert.deepEqual(checkFiles('duplicate-number', { ...files, 'b.commitment.yaml': 'number: 4\n' }), []);
  });

  it('show at most ten others at each', () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.commitment.yaml`, 'number: 1\n']),
    );
    const found = checkFiles('duplicate-number', { 'action-plan.yaml': plan, ...drafts });
    assert.equal(found.length, 30);
    for (const { file, related } of found) {
      assert.equal(related.length, 10);
      assert.ok(related.every((other) => other.file !== file));
    }
  });

  const gapIn = (...numbers: readonly number[]) => {
    const drafts = Object.fromEntries(
      numbers.map((number, i) => [`${i}.commitment.yaml`, `number: ${number}\n`]),
    );
    return checkFiles('number-gap', { 'action-plan.yaml': plan, ...drafts }).map(({ words, message }) => ({
      words,
      missing: /and (numbers? .*) missing/.exec(message)?.[1],
    }));
  };

  it('that are missing are named', () => {
    assert.deepEqual(gapIn(1, 2, 3), []);
    assert.deepEqual(gapIn(1, 3), [{ words: '3', missing: 'number 2 is' }]);
    assert.deepEqual(gapIn(5, 1), [{ words: '5', missing: 'numbers 2 to 4 are' }]);
    assert.deepEqual(gapIn(8, 4, 3), [{ words: '3', missing: 'numbers 1, 2 and 5 to 7 are' }]);
    assert.deepEqual(gapIn(3, 5), [{ words: '3', missing: 'numbers 1, 2 and 4 are' }]);
    assert.deepEqual(gapIn(3), [{ words: '3', missing: 'numbers 1 and 2 are' }]);
    assert.deepEqual(gapIn(2, 4, 6, 8, 10, 12, 14), [
      { words: '2', missing: 'numbers 1, 3, 5, 7, 9 and others are' },
    ]);
    assert.deepEqual(gapIn(1, 9007199254740991), [
      { words: '9007199254740991', missing: 'numbers 2 to 9007199254740990 are' },
    ]);
    assert.deepEqual(gapIn(-3, 0, 1), []);
  });
});

describe('the themes of a plan', () => {
  const themes = `${plan}themes:
  - { id: open-contracting, title: "Anti-Corruption & Integrity - Open Contracting", way_forward: proceed }
  - { id: justice, title: Open Justice, way_forward: revisit_for_amendment }
`;
  const unknown = (theme: string) =>
    checkFiles('unknown-theme', { 'action-plan.yaml': themes, 'a.commitment.yaml': `theme: ${theme}\n` })[0];

  it('are guessed from a slip or a title', () => {
    assert.deepEqual(unknown('open-contracing')?.data, {
      written: 'open-contracing',
      nearest: 'open-contracting',
    });
    assert.deepEqual(unknown('open justice')?.data, { written: 'open justice', nearest: 'justice' });
    assert.deepEqual(unknown('Opn Justice')?.data, { written: 'Opn Justice', nearest: 'justice' });
    assert.deepEqual(unknown('health')?.data, { written: 'health' });
    assert.match(unknown('health')?.message ?? '', /Use “open-contracting” or “justice”/);
  });

  it('that do not go ahead say what was decided, and where', () => {
    const [finding] = checkFiles('theme-not-proceeding', {
      'action-plan.yaml': themes,
      'a.commitment.yaml': 'theme: justice\n',
    });
    assert.equal(finding?.words, 'justice');
    assert.match(finding.message, /“Open Justice” to come back to it for an amendment/);
    assert.deepEqual(
      finding.related.map(({ file, words }) => ({ file, words })),
      [{ file: 'action-plan.yaml', words: 'justice' }],
    );
  });

  it('that go ahead without a draft are named by their title', () => {
    const files = { 'action-plan.yaml': themes, 'a.commitment.yaml': 'theme: justice\n' };
    const [finding] = checkFiles('theme-without-commitment', files);
    assert.equal(finding?.words, 'open-contracting');
    assert.match(finding.message, /“Anti-Corruption & Integrity - Open Contracting”/);
    const drafted = { ...files, 'b.commitment.yaml': 'theme: open-contracting\n' };
    assert.deepEqual(checkFiles('theme-without-commitment', drafted), []);
  });
});

describe('an amendment that comes late', () => {
  it('says until when it could have been made', () => {
    const [finding] = checkFiles('late-amendment', {
      'action-plan.yaml': `${plan}submitted: 2024-02-29\namendments: [{ date: 2025-03, kind: add, reason: A }]\n`,
    });
    assert.equal(finding?.words, '2025-03');
    assert.deepEqual(finding.data, { latest: '2025-02-28' });
    assert.match(finding.message, /until 28 February 2025/);
  });
});

describe('a plan of few commitments', () => {
  it('is told so only as an info while all of them are first sketches', () => {
    const level = (...stages: readonly string[]) => {
      const plans = createPlans({ messages: messagesFor('en') });
      plans.set('action-plan.yaml', plan);
      for (const [i, stage] of stages.entries())
        plans.set(`${i}.commitment.yaml`, `title: A\nstage: ${stage}\n`);
      return plans.findings('action-plan.yaml').find(({ rule }) => rule === 'commitment-count')?.level;
    };
    assert.equal(level('initial'), 'info');
    assert.equal(level('initial', 'initial'), 'info');
    assert.equal(level('initial', 'mature'), 'warning');
    assert.equal(level(), undefined);
  });
});
