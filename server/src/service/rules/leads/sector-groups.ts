import type { Sector } from '../../model/stakeholders';

/** The three lists of the form that stakeholders are sorted into. */
export const groups = ['government', 'civil_society', 'other'] as const;
export type GroupName = (typeof groups)[number];

/** Universities are written under civil society as often as under other actors; the form leaves it open. */
const accepted: Readonly<Record<GroupName, readonly Sector[]>> = {
  government: ['government', 'other'],
  civil_society: ['civil_society', 'academia', 'other'],
  other: ['parliament', 'private_sector', 'academia', 'multilateral', 'other'],
};

export function fits(sector: Sector, group: GroupName): boolean {
  return accepted[group].includes(sector);
}

export function groupsFor(sector: Sector): readonly GroupName[] {
  return groups.filter((group) => fits(sector, group));
}

export interface GroupRole {
  readonly list: 'leads' | 'supporting';
  readonly group: GroupName;
}

/** The list and group of a mention, when it stands in one of them. */
export function groupRoleOf(field: string): GroupRole | undefined {
  for (const list of ['leads', 'supporting'] as const) {
    for (const group of groups) if (field === `${list}.${group}`) return { list, group };
  }
  return undefined;
}
