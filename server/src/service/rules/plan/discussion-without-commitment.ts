import { commitmentsOf } from '../../kinds/discussion/discussion-file';
import { baseName } from '../../text/address';
import { always } from '../level';
import { defineRule } from '../rule';

export const discussionWithoutCommitment = defineRule({
  id: 'discussion-without-commitment',
  topic: 'plan',
  scope: 'plan',
  level: always('warning'),
  check({ files, commitments, report, messages }) {
    const there = new Set(commitments.map(({ uri }) => uri));
    for (const file of files) {
      if (file.kind !== 'discussion') continue;
      const wanted = commitmentsOf(file.uri);
      if (wanted.some((uri) => there.has(uri))) continue;
      report(file, file.top, messages.plan.discussionWithoutCommitment(baseName(wanted[0] ?? '')));
    }
  },
});
