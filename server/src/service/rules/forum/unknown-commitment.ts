import { always } from '../level';
import { defineRule } from '../rule';

export const unknownCommitment = defineRule({
  id: 'unknown-commitment',
  topic: 'forum',
  scope: 'plan',
  level: always('error'),
  check({ files, commitments, report, messages }) {
    const numbers = new Set(commitments.flatMap(({ number }) => number?.value ?? []));
    // Before the first draft has its number, none can be known.
    if (numbers.size === 0) return;
    for (const file of files) {
      if (file.kind !== 'meeting' && file.kind !== 'contributions') continue;
      for (const { value, rangeId } of file.commitments)
        if (!numbers.has(value))
          report(file, rangeId, messages.forum.unknownCommitment(value, file.kind === 'meeting'));
    }
  },
});
