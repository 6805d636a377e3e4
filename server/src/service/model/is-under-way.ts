import type { Commitment } from './commitment';

/** True for a commitment that is carried out: it is published, or something of it was told or begun. */
export function isUnderWay({ stage, updates, milestones }: Commitment): boolean {
  return (
    stage === 'published' ||
    updates.length > 0 ||
    milestones.some(({ status }) => status.ok && status.value !== 'not_started')
  );
}
