import type { ActionPlan } from '../model/action-plan';
import type { Organisations } from '../model/organisations';
import type { Stakeholder } from '../model/stakeholders';

/** What people read in the place of an id. */
export interface Names {
  /** The name of an organisation; its id where the list does not have it. */
  readonly stakeholder: (id: string) => string;
  /** The name of the network that it is a member of. */
  readonly network: (id: string) => string | undefined;
  readonly sector: (id: string) => string | undefined;
  readonly theme: (id: string) => string;
  /** As signatures see them; nothing where there is no list of stakeholders. */
  readonly organisations: Organisations | undefined;
}

/** Of an id that stands twice, the first counts. */
export function readNames(
  stakeholders: readonly Stakeholder[],
  plan: ActionPlan | undefined,
  organisations: Organisations | undefined,
): Names {
  const named = new Map<string, Stakeholder>();
  for (const one of stakeholders) if (one.id.ok && !named.has(one.id.value)) named.set(one.id.value, one);
  const themes = new Map<string, string>();
  for (const { id, title } of plan?.themes ?? []) {
    if (id.ok && title.ok && !themes.has(id.value)) themes.set(id.value, title.value);
  }
  return {
    stakeholder: (id) => {
      const name = named.get(id)?.name;
      return name?.ok ? name.value : id;
    },
    network: (id) => {
      const partOf = named.get(id)?.partOf;
      if (!partOf?.ok) return undefined;
      const name = named.get(partOf.value)?.name;
      return name?.ok ? name.value : partOf.value;
    },
    sector: (id) => {
      const sector = named.get(id)?.sector;
      return sector?.ok ? sector.value : undefined;
    },
    theme: (id) => themes.get(id) ?? id,
    organisations,
  };
}
