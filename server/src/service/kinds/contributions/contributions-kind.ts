import { readContributions, type Contribution } from '../../model/contributions';
import { contributions as form } from '../../schema/generated/facts';
import { draftFiles } from '../../schema/generated/files';
import { contributions as validate } from '../../schema/generated/validators';
import type { DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import type { ContributionsSummary } from '../summary';

export interface ContributionsDraft extends DraftBase {
  readonly kind: 'contributions';
  readonly contributions: readonly Contribution[];
}

/** What came in from outside: private, since it says who sent it. What is published of it leaves out who did not agree. */
export const contributions = defineKind<ContributionsDraft, ContributionsSummary>({
  file: draftFiles.contributions,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'contributions', contributions: readContributions(base.yaml.root) }),
  summarize: ({ contributions: all }, base, ranges) => ({
    kind: 'contributions',
    ...base,
    ids: all.flatMap(({ id }) => (id.ok ? [{ value: id.value.trim(), rangeId: ranges.add(id.range) }] : [])),
    themes: all.flatMap(({ theme }) =>
      theme.ok ? [{ value: theme.value, rangeId: ranges.add(theme.range) }] : [],
    ),
    commitments: all.flatMap(({ commitments }) =>
      commitments.map(({ number, range }) => ({ value: number, rangeId: ranges.add(range) })),
    ),
  }),
  words: (messages) => messages.kinds.contributions,
});
