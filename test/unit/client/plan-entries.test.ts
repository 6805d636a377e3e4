import assert from 'node:assert/strict';
import { toEntries, type Entry } from '../../../client/src/plan-view/entry';
import type { PlanProgressInfo } from '../../../server/src/protocol/index';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const problems = { errors: 0, warnings: 0, infos: 0 };

describe('the lines of the plan view', () => {
  it('lead to where they stand, each of them', () => {
    const milestone = { id: 'm1', title: 'Publish', range, problems };
    const commitment = {
      uri: 'file:///plan/commitments/a.commitment.yaml',
      title: 'A',
      range,
      problems,
      milestones: [milestone],
    };
    const theme = { id: 'open', title: 'Open', range, commitments: [commitment] };
    const plan = { uri: 'file:///plan/action-plan.yaml', title: 'Plan', range, problems, themes: [theme] };
    const lines = toEntries([plan as unknown as PlanProgressInfo], new Map()).flatMap(allIn);
    assert.deepEqual(
      lines.map(({ kind, source }) => [kind, source]),
      [
        ['plan', { uri: plan.uri, range }],
        ['theme', { uri: plan.uri, range }],
        ['commitment', { uri: commitment.uri, range }],
        ['milestone', { uri: commitment.uri, range }],
      ],
    );
  });
});

function allIn(line: Entry): readonly Entry[] {
  return [line, ...line.children.flatMap(allIn)];
}
