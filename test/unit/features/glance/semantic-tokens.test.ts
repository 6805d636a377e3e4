import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import type { DraftKind } from '../../../../server/src/service';
import { semanticMarks } from '../../../../server/src/service/features/semantic-tokens';
import { commitmentText } from '../../../support/protocol-plan';

/** Each mark as `kind words`. */
function marked(text: string, kind: DraftKind = 'commitment'): readonly string[] {
  return semanticMarks(readDraft(kind, text)).map(
    ({ range, kind: name, declares }) =>
      `${name}${declares ? '!' : ''} ${text.slice(range.start, range.end)}`,
  );
}

describe('semantic marks', () => {
  it('are ids, dates and choices', () => {
    assert.deepEqual(
      marked(
        'number: 1\ntheme: contracts\nstage: mature\nleads:\n  other: [a, "b"]\nmilestones:\n  - id: m1\n    due: 2024-Q2\n    status: limited\n  - id: m2\n    after: [m1]\n    due: soon\n    status: odd\n',
      ),
      [
        'variable contracts',
        'enumMember mature',
        'variable a',
        'variable "b"',
        'variable! m1',
        'number 2024-Q2',
        'enumMember limited',
        'variable! m2',
        'variable m1',
      ],
    );
  });

  it('are answers that are open, line by line', () => {
    assert.deepEqual(
      marked('title: { tbc: why }\r\nsummary:\r\n  tbc: "it is 😀\r\n    not known"\r\ntheme: x\r\n'),
      [
        'keyword tbc',
        'comment why',
        'keyword tbc',
        'comment "it is 😀',
        'comment     not known"',
        'variable x',
      ],
    );
  });

  it('are right in brackets over several lines', () => {
    assert.deepEqual(
      marked(
        'themes: [\n  { id: a, title: 😀,\n    lead_group: b }, { id: c }\n]\nlanguage: en\n',
        'action-plan',
      ),
      ['variable! a', 'variable b', 'variable! c'],
    );
  });

  it('never overlap, go on over a line, or come out of order', () => {
    const whole = `${commitmentText()}sign_off:\n  - { by: ministry, on: 2024-01-01 }\nperiod: { start: 2024, end: 2025 }\n`;
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.constantFrom('', '\n', '"', '{', 'tbc: a\n b', '- ', '\r\n'),
        (at, slip) => {
          const draft = readDraft('commitment', whole.slice(0, at) + slip + whole.slice(at));
          let end = 0;
          for (const { range } of semanticMarks(draft)) {
            assert.ok(range.start >= end && range.end > range.start);
            assert.ok(!/[\r\n]/.test(draft.yaml.text.slice(range.start, range.end)));
            end = range.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
