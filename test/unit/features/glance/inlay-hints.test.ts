import assert from 'node:assert/strict';
import { inlayHints } from '../../../../server/src/service';
import { draftIn, planWith, messages } from '../../../support/glance';
import { actionPlan, commitmentText, one, planText } from '../../../support/protocol-plan';

/** The text with each hint written into it as `‹hint›`. */
function withHints(text: string, within?: string, uri = one): string {
  const plans = planWith(uri === one ? text : commitmentText());
  if (uri !== one) plans.set(uri, text);
  const start = within === undefined ? 0 : text.indexOf(within);
  const end = within === undefined ? text.length : start + within.length;
  const hints = inlayHints({ start, end }, { ...draftIn(plans, uri), messages });
  return [...hints]
    .reverse()
    .reduce((all, hint) => `${all.slice(0, hint.offset)}‹${hint.text}›${all.slice(hint.offset)}`, text);
}

describe('inlay hints', () => {
  it('name stakeholders', () => {
    assert.equal(
      withHints('leads:\n  government: [ministry, nobody]\n  civil_society:\n    - network # them\n'),
      'leads:\n  government: [ministry‹Ministry of Finance›, nobody]\n  civil_society:\n    - network‹Transparency Network› # them\n',
    );
  });

  it('say what a theme is called, unless its id says it', () => {
    assert.equal(withHints('theme: contracts\n'), 'theme: contracts\n');
    const plans = planWith('theme: "contracts"\n');
    plans.set(actionPlan, planText.replace('title: Contracts', 'title: Open contracting'));
    assert.deepEqual(
      inlayHints({ start: 0, end: 99 }, { ...draftIn(plans), messages }).map(({ text }) => text),
      ['Open contracting'],
    );
  });

  it('say on which day a quarter or a month begins or ends', () => {
    assert.equal(
      withHints(
        'period: { start: 2024-Q2, end: 2025 }\nmilestones:\n  - start: 2024-02\n    due: 2024-02\n  - due: 2024-02-03\n',
      ),
      'period: { start: 2024-Q2‹from 2024-04-01›, end: 2025‹to 2025-12-31› }\nmilestones:\n  - start: 2024-02‹from 2024-02-01›\n    due: 2024-02‹to 2024-02-29›\n  - due: 2024-02-03\n',
    );
  });

  it('are given for the lines that are asked for', () => {
    assert.equal(
      withHints('leads:\n  government: [ministry]\n  other: [network]\n', 'other: [network]'),
      'leads:\n  government: [ministry]\n  other: [network‹Transparency Network›]\n',
    );
  });

  it('stand in the plan too', () => {
    assert.equal(
      withHints('title: Plan\nforum:\n  co_chairs: [network]\n', undefined, actionPlan),
      'title: Plan\nforum:\n  co_chairs: [network‹Transparency Network›]\n',
    );
  });

  it('are none in long text, for open answers and for what is no id', () => {
    for (const text of [
      'leads:\n  government:\n    - |\n      ministry\n',
      'theme: { tbc: contracts }\n',
      '',
    ]) {
      assert.equal(withHints(text), text);
    }
  });
});
