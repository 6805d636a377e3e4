import type { ContributionsSummary } from '../../kinds/summary';
import { baseName } from '../../text/address';
import { always } from '../level';
import { defineRule } from '../rule';

/** Within one file, `duplicate-id` says it. */
export const duplicateContribution = defineRule({
  id: 'duplicate-contribution',
  topic: 'forum',
  scope: 'plan',
  level: always('error'),
  check({ files, report, messages }) {
    const first = new Map<string, { readonly file: ContributionsSummary; readonly rangeId: number }>();
    for (const file of files) {
      if (file.kind !== 'contributions') continue;
      for (const { value, rangeId } of file.ids) {
        const other = first.get(value);
        if (!other) first.set(value, { file, rangeId });
        else if (other.file !== file)
          report(file, rangeId, messages.forum.contributionIdTaken(value, baseName(other.file.uri)), {
            related: [{ ...other, message: messages.milestones.firstId(value) }],
          });
      }
    }
  },
});
