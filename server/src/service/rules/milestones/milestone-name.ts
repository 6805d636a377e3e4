import type { Milestone } from '../../model/commitment';

/** What a milestone is called in a message: its title, or its id; nothing when it has neither. */
export function milestoneName({ title, id }: Milestone): string | undefined {
  if (title.ok) return title.value;
  return id.ok ? id.value : undefined;
}
