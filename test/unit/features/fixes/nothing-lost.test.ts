import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlans, messagesFor, type Plans } from '../../../../server/src/service';
import { fixAll } from '../../../../server/src/service/features/fixes/fix-all';
import { kindOfFile } from '../../../../server/src/service/kinds/file-names';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { generatedDraft } from '../../../support/generated-draft';
import { allFixes, file, fixed, plansWith, settlingFixes, titlesFor } from '../../../support/fix';
import { assertNothingIsLost, lost, words } from '../../../support/nothing-lost';
import { rareDraft } from '../../../support/rare-draft';
import { layout, writeDraft } from '../../../support/write-generated';

const messages = messagesFor('en');
/** `CODRAFT_RUNS=2000` for a long look. */
const runs = Number(process.env.CODRAFT_RUNS ?? 25);

const drafts = fc.oneof(
  { weight: 3, arbitrary: rareDraft },
  { weight: 1, arbitrary: fc.tuple(generatedDraft, layout).map(([draft, how]) => writeDraft(draft, how)) },
);

describe('a safe fix', function () {
  this.timeout(3_600_000);

  it('takes no word and no comment away, and leaves the draft as readable as it was, in any draft at all', () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(drafts, (text) => {
        const plans = plansWith(text);
        for (const fix of settlingFixes(plans, file)) {
          if (!fix.isSafe) continue;
          made.add(fix.finding.rule);
          for (const { uri, edits } of fix.files) {
            const before = plans.text(uri) ?? '';
            assertNothingIsLost(before, applyEdits(before, edits));
          }
        }
        const all = fixAll(file, plans, messages);
        assertNothingIsLost(text, all.text);
      }),
      { numRuns: runs * 2 },
    );
    assert.deepEqual(
      ['duplicate-field', 'invalid-date', 'unknown-field', 'wrong-kind', 'yaml-syntax'].filter(
        (rule) => !made.has(rule),
      ),
      [],
      'rules whose safe fixes were not tried',
    );
  });
});

describe('any fix', function () {
  this.timeout(3_600_000);

  it('takes away only what its finding is about, and leaves the draft as readable as it was', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const plans = plansWith(text);
        for (const fix of allFixes(plans, file)) {
          for (const { uri, edits } of fix.files) {
            const before = plans.text(uri) ?? '';
            const after = applyEdits(before, edits);
            const about = uri === file ? before.slice(fix.finding.range.start, fix.finding.range.end) : '';
            const named = new Set(words([about, ...edits.map(({ drops = '' }) => drops)].join(' ')));
            assert.deepEqual(
              lost(before, after).filter((word) => !named.has(word)),
              [],
              fix.title,
            );
            const faults = (one: string) =>
              readDraft(kindOfFile(uri) ?? 'commitment', one).yaml.problems.length;
            assert.ok(faults(after) <= faults(before), fix.title);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a field that stands twice', () => {
  const offered = (text: string) => titlesFor('duplicate-field', text);

  it('with content in both is left to its author', () => {
    assert.deepEqual(
      offered('milestones:\n  - id: m1\nproblem:\n  statement: x\nmilestones:\n  - id: m2\n'),
      [],
    );
    assert.deepEqual(offered('title: One\nstage: mature\ntitle: Two\n'), []);
    assert.deepEqual(offered('leads:\n  government: [a]\nleads: { other: [b] }\n'), []);
    assert.deepEqual(offered('summary: |\n\n  Below a blank line\ntitle: A\nsummary: { tbc: soon }\n'), []);
    assert.deepEqual(offered('milestones:\n# ours\n- id: m1\nmilestones:\n- id: m2\n'), []);
  });

  const withoutEmpty = (text: string) => fixed('duplicate-field', text);

  it('loses the one that is empty, be it the first or the second', () => {
    const full = 'milestones:\n  - id: m1\n    title: One\n';
    assert.equal(withoutEmpty(`number: 1\nmilestones:\ntitle: A\n${full}`), `number: 1\ntitle: A\n${full}`);
    assert.equal(withoutEmpty(`${full}title: A\nmilestones: []\n`), `${full}title: A\n`);
    assert.equal(withoutEmpty('title: ~\ntitle: A\n'), 'title: A\n');
    assert.equal(withoutEmpty(`title: ""\r\ntitle: A`), 'title: A');
    assert.equal(withoutEmpty('title: # not yet\ntitle: A\n'), '# not yet\ntitle: A\n');
    assert.equal(withoutEmpty('problem: { statement: , statement: x }\n'), 'problem: { statement: x }\n');
    assert.equal(withoutEmpty('problem: { statement: x, statement: }\n'), 'problem: { statement: x }\n');
    assert.equal(
      withoutEmpty('milestones:\n  - due:\n    id: m1\n    due: 2025-06\n'),
      'milestones:\n  - id: m1\n    due: 2025-06\n',
    );
  });
});

describe('making every safe fix', () => {
  it('keeps a comment that silences nothing: its reason is its author’s', () => {
    const text =
      'title: A # x\n# codraft-ignore vague-wording -- the minister insists on these words\nsummary: B\n';
    const plans: Plans = createPlans({ messages });
    plans.set('x.commitment.yaml', text);
    assert.equal(fixAll('x.commitment.yaml', plans, messages).text, text);
  });
});
