import type { Assessment, Theme } from '../../model/action-plan';
import type { Range } from '../../text/range';
import { always } from '../level';
import { defineRule } from '../rule';

export const redTestProceeds = defineRule({
  id: 'red-test-proceeds',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    for (const { wayForward, ...theme } of draft.plan.themes) {
      if (!wayForward.ok || wayForward.value !== 'proceed') continue;
      const [first, ...more] = redTests(theme);
      if (!first) continue;
      report(wayForward.range, messages.forum.redTestProceeds([first, ...more].map(({ name }) => name)), {
        related: [first, ...more].map(({ range }) => ({ range, message: messages.forum.isRed })),
      });
    }
  },
});

/** What a theme was judged by that came out red, the overall rating last. */
function redTests({ assessment, rating }: Pick<Theme, 'assessment' | 'rating'>): readonly {
  readonly name: keyof Assessment | 'rating';
  readonly range: Range;
}[] {
  const { relevance, significance, governmentCapability, civilSocietyCapability } = assessment;
  const tests = { relevance, significance, governmentCapability, civilSocietyCapability, rating };
  return (Object.keys(tests) as (keyof typeof tests)[]).flatMap((name) => {
    const test = tests[name];
    return test.ok && test.value === 'red' ? [{ name, range: test.range }] : [];
  });
}
