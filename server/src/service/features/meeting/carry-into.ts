import { besidePlan } from '../../kinds/file-names';
import { readDraft } from '../../kinds/read-draft';
import type { Plans } from '../../plans/plans';
import { applyEdits, type TextEdit } from '../../text/edit';
import { isSector } from '../../model/stakeholders';
import { addStakeholder, newStakeholderList } from '../add-stakeholder';
import { nextPlan } from '../next-plan';
import { carryTheme, type CarriedTheme } from './carry-theme';

/** Where a theme is carried to: addresses of `action-plan.yaml`, of which the second need not be there yet. */
export interface CarryInto {
  readonly plan: string;
  readonly theme: string;
  readonly to: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** The edits of files that are there, and the files that are to be created. */
export interface CarriedFiles {
  readonly kind: 'files';
  readonly changed: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
  readonly created: readonly { readonly path: string; readonly text: string }[];
}

/**
 * What carries a theme into another plan, with its lead group if the other one does not have it. A plan that is not there is begun;
 * nothing where there is no plan to carry from.
 */
export function carryInto(
  plans: Plans,
  { plan, theme, to, day }: CarryInto,
): CarriedFiles | Exclude<CarriedTheme, { readonly kind: 'edits' }> | undefined {
  const from = plans.draft(plan);
  if (from?.kind !== 'action-plan' || plan === to) return undefined;
  const known = plans.draft(to);
  const folder = plan.slice(0, plan.lastIndexOf('/'));
  const target = known ?? readDraft('action-plan', nextPlan(from.plan, folder).text);
  const made = carryTheme({ from, theme, to: target, day });
  if (made.kind !== 'edits') return made;
  const group = made.leadGroup === undefined ? undefined : leadGroup(plans, { plan, to }, made.leadGroup);
  return {
    kind: 'files',
    changed: [
      { uri: plan, edits: made.from },
      ...(known ? [{ uri: to, edits: made.to }] : []),
      ...(group && 'edits' in group ? [group] : []),
    ],
    created: [
      ...(known ? [] : [{ path: to, text: applyEdits(target.yaml.text, made.to) }]),
      ...(group && 'text' in group ? [group] : []),
    ],
  };
}

/** What puts the lead group on the list of the other plan, where it is known here and not there. */
function leadGroup(
  plans: Plans,
  { plan, to }: Pick<CarryInto, 'plan' | 'to'>,
  id: string,
): CarriedFiles['changed'][number] | CarriedFiles['created'][number] | undefined {
  const own = plans.draft(besidePlan(plan, 'stakeholders'));
  const group =
    own?.kind === 'stakeholders'
      ? own.stakeholders.find((one) => one.id.ok && one.id.value === id)
      : undefined;
  if (!group?.name.ok) return undefined;
  const { name, sector } = group;
  const given = {
    id,
    name: name.value,
    sector: sector.ok && isSector(sector.value) ? sector.value : undefined,
  };
  const uri = besidePlan(to, 'stakeholders');
  const there = plans.draft(uri);
  if (!there) return { path: uri, text: newStakeholderList(given) };
  if (there.kind !== 'stakeholders' || there.stakeholders.some((one) => one.id.ok && one.id.value === id))
    return undefined;
  const edits = addStakeholder(there, given);
  return edits.length > 0 ? { uri, edits } : undefined;
}
