import { isSector, readStakeholders, type Stakeholder } from '../../model/stakeholders';
import { draftFiles } from '../../schema/generated/files';
import { stakeholders as form } from '../../schema/generated/facts';
import { stakeholders as validate } from '../../schema/generated/validators';
import { entryOf } from '../../yaml/tree';
import { isWhole, type DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import type { StakeholdersSummary } from '../summary';

export interface StakeholdersDraft extends DraftBase {
  readonly kind: 'stakeholders';
  readonly stakeholders: readonly Stakeholder[];
}

/** Every organisation that the plan names, once. */
export const stakeholders = defineKind<StakeholdersDraft, StakeholdersSummary>({
  file: draftFiles.stakeholders,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'stakeholders', stakeholders: readStakeholders(base.yaml.root) }),
  summarize(draft, base, ranges) {
    const { root } = draft.yaml;
    return {
      kind: 'stakeholders',
      ...base,
      complete:
        isWhole(draft) && root?.kind === 'map' && entryOf(root, 'stakeholders')?.value?.kind === 'list',
      entries: draft.stakeholders.flatMap(({ id, name, sector, aliases, partOf }) => {
        if (!id.ok) return [];
        return [
          {
            id: id.value,
            name: name.ok ? name.value : id.value,
            ...(sector.ok && isSector(sector.value) && { sector: sector.value }),
            aliases,
            ...(partOf.ok && { partOf: partOf.value }),
            rangeId: ranges.add(id.range),
          },
        ];
      }),
    };
  },
  words: (messages) => messages.kinds.stakeholders,
});
