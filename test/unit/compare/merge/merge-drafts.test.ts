import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeDrafts } from '../../../../server/src/service/compare/merge/merge-drafts';

const base = `# The draft of the forum, spring 2024.
number: 2
title: Publish who gets international aid
stage: mature

summary: >-
  Anyone can see who carries out each aid project. The register opens in 2025. It is free
  of charge.

leads:
  government: [fcdo]

milestones:
  - id: m1
    title: Publish guidance for project pages
    due: 2024-06-30
    lead: fcdo

  # Asked for by the forum.
  - id: m2
    title: Check 200 pages against the guidance
    outputs:
      - Report with the list of pages
      - Dates by which faults are mended
    due: 2024-11-30
`;

function change(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from), `There is no “${from}”.`);
    return changed.replace(from, to);
  }, text);
}

const merge = (ours: string, theirs: string, before = base) =>
  mergeDrafts('commitment', before, ours, theirs);

describe('merging by meaning', () => {
  it('takes over a change of another field, and keeps our layout', () => {
    const ours = change(base, ['stage: mature\n', 'stage: final   # agreed in May\n']);
    const theirs = change(base, [
      'title: Publish who gets international aid\nstage: mature',
      'stage: mature\ntitle: "Publish: who gets aid"',
    ]);
    assert.deepEqual(merge(ours, theirs), {
      text: change(ours, ['Publish who gets international aid', '"Publish: who gets aid"']),
      conflicts: 0,
    });
  });

  it('puts a new field where the form has it, indented as ours', () => {
    const ours = change(base, ['due: 2024-06-30', 'due: 2024-07-31']);
    const theirs = change(
      base,
      ['title: Publish who', 'ogp_id: UK0107\ntitle: Publish who'],
      ['    due: 2024-06-30\n', '    outputs:\n      - The guidance\n    due: 2024-06-30\n'],
    );
    assert.deepEqual(merge(ours, theirs), {
      text: change(
        ours,
        ['stage: mature', 'ogp_id: UK0107\nstage: mature'],
        ['    due: 2024-07-31\n', '    outputs:\n      - The guidance\n    due: 2024-07-31\n'],
      ),
      conflicts: 0,
    });
  });

  it('merges different milestones, appended ones and a moved one', () => {
    const ours =
      change(base, ['Publish guidance for', 'Publish the guidance for']) +
      '\n  - id: m3\n    title: Open the form\n';
    const theirs =
      change(base, ['due: 2024-11-30', 'due: 2024-12']) + '\n  - id: m4\n    title: Train four departments\n';
    assert.deepEqual(merge(ours, theirs), {
      text:
        change(ours, ['due: 2024-11-30', 'due: 2024-12']) +
        '\n  - id: m4\n    title: Train four departments\n',
      conflicts: 0,
    });
  });

  it('merges different sentences of one answer', () => {
    const ours = change(base, ['The register opens in 2025.', 'The register opens in May 2025.']);
    const theirs = change(base, ['Anyone can see', 'Everybody can see']);
    assert.deepEqual(merge(ours, theirs), {
      text: change(ours, ['Anyone can see', 'Everybody can see']),
      conflicts: 0,
    });
  });

  it('leaves a conflict around the one field that contradicts itself', () => {
    const ours = change(base, ['due: 2024-06-30', 'due: 2024-07-31']);
    const theirs = change(base, ['due: 2024-06-30', 'due: 2024-08-31'], ['stage: mature', 'stage: final']);
    assert.deepEqual(merge(ours, theirs), {
      text: change(
        ours,
        [
          '    due: 2024-07-31\n',
          '<<<<<<< ours\n    due: 2024-07-31\n=======\n    due: 2024-08-31\n>>>>>>> theirs\n',
        ],
        ['stage: mature', 'stage: final'],
      ),
      conflicts: 1,
    });
  });

  it('leaves a conflict around a milestone that one has taken out and the other changed', () => {
    const ours = base.slice(0, base.indexOf('\n  # Asked'));
    const theirs = change(base, ['due: 2024-11-30', 'due: 2024-12']);
    const { text, conflicts } = merge(ours, theirs);
    assert.equal(conflicts, 1);
    assert.match(
      text,
      /<<<<<<< ours\n=======\n {2}# Asked for by the forum\.\n {2}- id: m2\n[^]*due: 2024-12\n>>>>>>> theirs\n$/,
    );
  });

  it('merges a reordering and an edit', () => {
    const [head = '', first = '', second = ''] = base.split(/(?=\n {2}(?:- id: m1|# Asked))/);
    const theirs = `${head}${second.trimEnd()}\n${first.trimEnd()}\n`;
    const ours = change(base, ['due: 2024-11-30', 'due: 2024-12']);
    assert.deepEqual(merge(ours, theirs), {
      text: change(theirs, ['due: 2024-11-30', 'due: 2024-12']),
      conflicts: 0,
    });
  });

  it('takes new comments along', () => {
    const ours = change(base, ['stage: mature', 'stage: final']);
    const theirs = change(
      base,
      ['    due: 2024-06-30', '    # The minister wants it sooner.\n    due: 2024-06-30'],
      ['    lead: fcdo', '    lead: fcdo # to be confirmed'],
    );
    assert.deepEqual(merge(ours, theirs), {
      text: change(
        ours,
        ['    due: 2024-06-30', '    # The minister wants it sooner.\n    due: 2024-06-30'],
        ['    lead: fcdo', '    lead: fcdo # to be confirmed'],
      ),
      conflicts: 0,
    });
  });
});
