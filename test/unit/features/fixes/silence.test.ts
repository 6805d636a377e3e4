import assert from 'node:assert/strict';
import { allFixes, file, fixed, plan, plansWith } from '../../../support/fix';

describe('a finding that stays', () => {
  it('is ignored by a comment above its line, indented as the line', () => {
    assert.equal(
      fixed(
        'vague-date',
        'milestones:\n  - id: m1\n    due: ongoing\n',
        'Ignore “vague date” here, with a reason',
      ),
      'milestones:\n  - id: m1\n    # codraft-ignore vague-date -- <|why|>\n    due: ongoing\n',
    );
  });

  it('is ignored by a comment above the field where it lies inside a long text', () => {
    const text = 'summary: |\n  We will act.\n  TODO\n';
    assert.equal(
      fixed('placeholder-left', text, 'Ignore “placeholder left” here, with a reason'),
      `# codraft-ignore placeholder-left -- <|why|>\n${text}`,
    );
  });

  it('is ignored in the whole file by a comment at its top', () => {
    assert.equal(
      fixed(
        'missing-lead',
        '# Our draft\ntitle: A\n',
        'Ignore “missing lead” in this whole file, with a reason',
      ),
      '# codraft-ignore-file missing-lead -- <|why|>\n# Our draft\ntitle: A\n',
    );
  });

  it('weighs less in the whole plan, with the reason above', () => {
    assert.equal(
      fixed('missing-lead', 'title: A\n', 'Show “missing lead” only as a hint in the whole plan'),
      `${plan}checks:\n  # missing-lead -- <|why|>\n  missing-lead: info\n`,
    );
    const files = { 'action-plan.yaml': 'checks:\n    missing-lead: error # for now\ncountry: X\n' };
    assert.equal(
      fixed('missing-lead', 'title: A\n', 'Turn off “missing lead” for the whole plan', { files }),
      'checks:\n    # missing-lead -- <|why|>\n    missing-lead: off # for now\ncountry: X\n',
    );
    assert.equal(
      fixed('missing-milestones', 'title: A\n', 'Turn off “missing milestones” for the whole plan', {
        files,
      }),
      'checks:\n    missing-lead: error # for now\n    # missing-milestones -- <|why|>\n    missing-milestones: off\ncountry: X\n',
    );
    const inline = { 'action-plan.yaml': 'country: X\n# ours\nchecks: { missing-milestones: error }\n' };
    const off = (rule: string) =>
      fixed(rule, 'title: A\n', `Turn off “${rule.replaceAll('-', ' ')}” for the whole plan`, {
        files: inline,
      });
    assert.equal(
      off('missing-lead'),
      'country: X\n# ours\n# missing-lead -- <|why|>\nchecks: { missing-milestones: error, missing-lead: off }\n',
    );
    assert.equal(
      off('missing-milestones'),
      'country: X\n# ours\n# missing-milestones -- <|why|>\nchecks: { missing-milestones: off }\n',
    );
  });

  it('is never ignored where the draft cannot be read', () => {
    const titles = allFixes(plansWith('title: A: b\n'), file)
      .filter(({ finding }) => finding.rule === 'yaml-syntax')
      .map(({ title }) => title);
    assert.deepEqual(titles, ['Put the text in quotation marks']);
  });

  it('is silenced for the whole plan alone where no comment in a draft is heeded', () => {
    const titles = allFixes(plansWith('# codraft-ignore long-summary -- agreed\ntitle: A\n'), file)
      .filter(({ finding }) => finding.rule === 'unused-ignore')
      .map(({ title }) => title);
    assert.deepEqual(titles, ['Delete this comment', 'Turn off “unused ignore” for the whole plan']);
  });
});
