/** What can be decided on a theme. */
export const waysForward = [
  'proceed',
  'follow_up_before_decision',
  'scope_first',
  'revisit_for_amendment',
  'parallel_to_plan',
  'develop_for_next_plan',
  'embed_existing',
] as const;
export type WayForward = (typeof waysForward)[number];

export function isWayForward(value: string): value is WayForward {
  return (waysForward as readonly string[]).includes(value);
}
