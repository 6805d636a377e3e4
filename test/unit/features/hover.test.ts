import assert from 'node:assert/strict';
import { createPlans, messagesFor } from '../../../server/src/service';
import { newDigest } from '../../../server/src/service/model/sign-off/digest';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { hoverAt } from '../../../server/src/service/features/hover';
import { splitCursor } from '../../support/cursor';

const plan = `country: Kenya
number: 5
title: Kenya Action Plan
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - { id: information, title: Access to Information, way_forward: scope_first }
`;
const stakeholders = `stakeholders:
  - { id: caj, name: Commission on Administrative Justice, sector: government, aliases: [CAJ, Ombudsman] }
`;

function hover(marked: string): string | undefined {
  const { text, offset } = splitCursor(marked);
  const file = 'commitments/x.commitment.yaml';
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('action-plan.yaml', plan);
  plans.set('stakeholders.yaml', stakeholders);
  plans.set(file, text);
  const draft = plans.draft(file);
  assert.ok(draft);
  return hoverAt(offset, {
    draft,
    surroundings: plans.surroundings(file),
    findings: plans.findings(file),
    messages: messagesFor('en'),
    linkTo: (rule) => `docs/${rule}.md`,
  })?.text;
}

describe('hover', () => {
  it("on a field gives the form's question, what a good answer holds and an example", () => {
    const text = hover('problem:\n  state<|>ment: Few records are public.\n') ?? '';
    assert.match(text, /What problem does the commitment aim to address\?/);
    assert.match(text, /where and since when/);
    assert.match(text, /```yaml\nstatement: In 2023/);
  });

  it('on a choice gives its meaning first, then the others', () => {
    const text = hover('stage: mat<|>ure\n') ?? '';
    assert.match(text, /^`mature`: A working draft/);
    assert.match(text, /`initial`, `final`, `published`/);
  });

  it('on an id says who or what it is', () => {
    assert.match(
      hover('leads:\n  government: [ca<|>j]\n') ?? '',
      /Commission on Administrative Justice\*\* · government\n\nAlso called CAJ and Ombudsman/,
    );
    assert.match(hover('milestones:\n  - lead: ca<|>j\n') ?? '', /Commission on Administrative Justice/);
    assert.match(hover('theme: inform<|>ation\n') ?? '', /Access to Information/);
    assert.match(
      hover(
        'milestones:\n  - id: m1\n    title: Publish the list\n    due: 2024-Q2\n  - id: m2\n    after: [m<|>1]\n',
      ) ?? '',
      /Publish the list\*\*\n\nDue 2024-Q2/,
    );
  });

  it('on a date says which day it stands for, and how far that is from the end', () => {
    assert.match(
      hover('milestones:\n  - due: 2025-Q<|>3\n') ?? '',
      /last day: 2025-09-30\. 92 days before the plan ends/,
    );
  });

  it('gives the reason of a check where it spoke, with a link', () => {
    const text = hover('stage: fin<|>l\n') ?? '';
    assert.match(text, /Check \[`unknown-value`\]\(docs\/unknown-value\.md\)\n\n\S/);
  });

  it('on a digest says who signed, and whether it still holds', () => {
    const body = 'title: Open the records\n';
    const of = (digest: string, title = body) =>
      hover(
        `${title}sign_off:\n  - by: caj\n    on: 2026-03-02\n    digest: ${digest.slice(0, 5)}<|>${digest.slice(5)}\n`,
      ) ?? '';
    const known = { names: { caj: 'Commission on Administrative Justice' }, isWhole: true };
    const digest = newDigest(parseYaml(body), 'caj', known);
    assert.match(
      of(digest),
      /^\*\*Commission on Administrative Justice signed on 2 March 2026\.\*\* The text is still the same\.\n\nA digest is a fingerprint/,
    );
    assert.match(of(digest, 'title: Close the records\n'), /^.* The text has changed since\./);
    assert.match(
      of(newDigest(parseYaml(body), 'caj', { names: { caj: 'Other' }, isWhole: true })),
      /one of its ids now means a different organisation/,
    );
    assert.match(of('codraft-9:1'), /with a newer version of Codraft/);
    assert.match(of('agreed by mail'), /^\*\*This is not a digest written by Codraft/);
    assert.match(
      hover(`${body}sign_off:
  - by: caj
    digest: codraft<|>${digest.slice(7)}
budget: "1
`) ?? '',
      /cannot be read in full/,
    );
  });

  it('is silent in long text and comments', () => {
    assert.equal(hover('# a comm<|>ent\nnumber: 1\n'), undefined);
    assert.equal(hover('description:\n  done_so_far: |\n    A register was op<|>ened in 2019.\n'), undefined);
  });
});
