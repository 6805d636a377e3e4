import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCircles } from '../../../../server/src/service/rules/milestones/step-graph';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';

describe('findCircles', () => {
  it('finds none in a chain, however long', () => {
    assert.deepEqual(circlesOf(Array.from({ length: 3000 }, (_, i) => [i + 1])), []);
  });

  it('finds one in a ring, however long', () => {
    const ring = Array.from({ length: 3000 }, (_, i) => [(i + 1) % 3000]);
    assert.deepEqual(
      circlesOf(ring).map(({ length }) => length),
      [3000],
    );
  });

  it('takes the shortest way round', () => {
    assert.deepEqual(circlesOf([[1, 2], [2], [0]]), [['m0', 'm2']]);
  });

  it('tells two circles that do not touch', () => {
    assert.deepEqual(circlesOf([[1], [0], [3], [2], [4]]), [['m0', 'm1'], ['m2', 'm3'], ['m4']]);
  });

  it('finds a circle exactly where a milestone can be reached from itself', () => {
    const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(graph, (after) => {
        const circles = circlesOf(after);
        for (const circle of circles) {
          circle.forEach((id, index) => {
            const next = circle[(index + 1) % circle.length] ?? '';
            assert.ok(
              after[Number(id.slice(1))]?.includes(Number(next.slice(1))),
              `${id} is not after ${next}`,
            );
          });
        }
        const circling = after.map((_, from) => from).filter((from) => reaches(after, from, from));
        const knots = new Set(
          circling.map((from) =>
            circling.filter((to) => reaches(after, from, to) && reaches(after, to, from)).join(),
          ),
        );
        assert.equal(circles.length, knots.size);
      }),
    );
  });
});

function reaches(after: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const queue = [...(after[from] ?? [])];
  for (const at of queue) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(after[at] ?? []));
  }
  return false;
}

/** The ids on each circle of milestones m0, m1, ... that come after those whose numbers are given. */
function circlesOf(after: readonly (readonly number[])[]): readonly (readonly string[])[] {
  const items = after.map(
    (steps, i) => `  - { id: m${i}, after: [${steps.map((step) => `m${step}`).join(', ')}] }\n`,
  );
  const draft = readDraft('commitment', `milestones:\n${items.join('')}`);
  assert.ok(draft.kind === 'commitment');
  return findCircles(draft.commitment.milestones).map(({ milestones, steps }) => {
    assert.equal(milestones.length, steps.length);
    return milestones.flatMap(({ id }) => (id.ok ? [id.value] : []));
  });
}
