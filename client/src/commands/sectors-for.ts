import type { Sector } from '../sectors';

/** Those that are meant first where an organisation is asked for in this group of the form, such as `leads/civil_society`. */
export function sectorsFor(group: string, all: readonly Sector[]): readonly Sector[] {
  const named = group.split('/');
  const isOther = named.includes('other');
  const isMeant = (sector: Sector) =>
    isOther ? !['government', 'civil_society'].includes(sector) : named.includes(sector);
  return [...all.filter(isMeant), ...all.filter((sector) => !isMeant(sector))];
}
