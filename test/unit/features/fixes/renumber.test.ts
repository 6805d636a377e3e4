import assert from 'node:assert/strict';
import { allFixes, plan, plansWith, textsAfter, titlesFor } from '../../../support/fix';

const draft = (number: number, more = '') =>
  `# ours\nnumber: ${number} # for now\ntitle: Promise ${number}\n${more}`;
const own = (name: string) => `commitments/${name}.commitment.yaml`;
const uri = own('c');

function renumbered(files: Readonly<Record<string, string>>, text: string) {
  const plans = plansWith(text, { uri, files });
  const fix = allFixes(plans, uri).find(
    ({ finding, isPreferred }) => finding.rule === 'number-gap' && isPreferred,
  );
  assert.ok(fix);
  assert.ok(!fix.isSafe, 'it is made only when asked for');
  const after = textsAfter(plans, fix);
  for (const [file, content] of after) plans.set(file, content);
  const rules = plans.files().flatMap((file) => plans.findings(file).map(({ rule }) => rule));
  assert.ok(!rules.includes('number-gap') && !rules.includes('duplicate-number'), rules.join(', '));
  return { title: fix.title, after: Object.fromEntries(after) };
}

describe('a gap between the numbers of commitments', () => {
  it('is closed by the one behind it', () => {
    assert.deepEqual(renumbered({ [own('a')]: draft(1) }, draft(3)), {
      title: 'Change number 3 to 2',
      after: { [uri]: '# ours\nnumber: 2 # for now\ntitle: Promise 3\n' },
    });
  });

  it('is closed with all others, where several follow', () => {
    const files = { [own('a')]: draft(1), [own('d')]: draft(7), [own('b')]: draft(5) };
    assert.deepEqual(renumbered(files, draft(3)), {
      title: 'Renumber the 3 commitments after the gap',
      after: {
        [uri]: '# ours\nnumber: 2 # for now\ntitle: Promise 3\n',
        [own('b')]: '# ours\nnumber: 3 # for now\ntitle: Promise 5\n',
        [own('d')]: '# ours\nnumber: 4 # for now\ntitle: Promise 7\n',
      },
    });
  });

  it('takes along the amendments that name the commitments', () => {
    const amended = `${plan}amendments:\n  - { date: 2024-03-01, kind: add, commitments: [1, 3] }\n`;
    const { after } = renumbered({ [own('a')]: draft(1), 'action-plan.yaml': amended }, draft(3));
    assert.equal(after['action-plan.yaml'], amended.replace('[1, 3]', '[1, 2]'));
  });

  it('is left to people where others may cite the numbers, or where two have the same', () => {
    const offered = (files: Readonly<Record<string, string>>, text = draft(3)) =>
      titlesFor('number-gap', text, { uri, files });
    const first = { [own('a')]: draft(1) };
    assert.equal(offered(first).length, 1);
    assert.deepEqual(offered({ ...first, 'action-plan.yaml': `${plan}submitted: 2023-12-18\n` }), []);
    assert.deepEqual(offered(first, draft(3, 'stage: published\n')), []);
    assert.deepEqual(offered({ ...first, [own('b')]: draft(1) }), []);
  });
});
